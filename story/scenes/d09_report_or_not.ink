=== d09_report_or_not ===
// The night of 8 to 9 February 1934; the hour is invented. Pays: the speech (d04), the sentence (d07), what Kolosnitsyn has got (d01).
// Debts: report (d10, d12, d15, d16), where the sheets lay (d12), what Kolosnitsyn wrote (d10, d15), what Degtyar knows (d10).
# scene: d09_report_or_not
-> desk

= desk
# cut: dissolve
# place: delegation_room
# look: lived
# light: lamp
# room: night_house
# camera: pan room
Past one at night. You and Degtyar have the two beds in your delegation's office, and between you lies what he told you: that Kirov would be better than Stalin.
# place: delegation_room_handset
# light: lamp
# camera: push numbers
If you report it, they fetch and question Degtyar, from whom you have it. If you do not, you knew and were silent, and for that Zinoviev and Kamenev went into exile in 'thirty-two. # source: zinoviev-kamenev-1932
# camera: push dial
On the desk are a telephone, your chief's number under the glass, and, out of your jacket, your speech{aired ? handed_up:, with a good clip on it}{aired ? to_her:, in a blue cover}.
# decision: d09.report
+   [Ring your chief's number. # id: d09.report_ring]
    ~ heard += rang
    ~ page += exchange_slip
    # light: lifted
    # camera: hold
    # event: phone_line
    # event: phone_ring
    It rings until the exchange comes on. That number does not answer, says a voice; who is it, and about what? You give your name. "Nothing that won't keep."
    So there will be a slip at the exchange, with your name and the hour, and nothing about the matter. If your chief had been in, you would have told him.
+   [Write it down in four lines, and sleep on them. # id: d09.report_write]
    ~ heard += four_lines
    ~ page += four_written
    # event: pencil
    They fit on the back of a grain form. For a name you have written: a voice. Whoever reads them learns about one man only, the one who wrote them. You strike out the date, and lay them on top of the speech.
+   [Say it aloud. Kolosnitsyn listens. # id: d09.report_kolos]
    ~ heard += via_kolos
    # place: delegation_room
    # light: lamp
    # camera: pan door
    You open the door, sit down again, and say it to the lamp, slowly, as one dictates. You leave Degtyar out: one hears, you say, in the corridors. Across the landing a bed gives, and somebody stands still behind a door. When you have done, Kolosnitsyn knows it, and you have told nobody.
+   [Put out the lamp. # id: d09.report_nothing]
    ~ heard += kept_quiet
    # light: dark
    # camera: hold
    You lie with your boots on and find that this was the decision: from now on you knew. It could still be put right before morning, every hour a little less.
-   -> hide

= hide
# place: delegation_room
{
- heard ? kept_quiet:
    # light: dark
- else:
    # light: lamp
}
# event: door
# camera: pan door
A door opens across the landing. Those are Kolosnitsyn's feet, in socks. He reads whatever lies on a desk, and on yours lies the speech{heard ? four_lines:, with your four lines on top}. If he {done ? softened:scratches at "difficulties"|reads line nine}, he has you in his hand.
# decision: d09.hide
+   [Sit on it. # id: d09.hide_sit]
    ~ heard += sat_on_it
    # camera: hold
    You have it under you, on the bed, when he comes in. The sheets crackle each time you breathe.
+   [Push it under Degtyar's pillow. # id: d09.hide_pillow]
    ~ heard += under_pillow
    # camera: push bed
    His head is heavy, and comes up to let you. So he is awake. "What is it?" he whispers. "You," you say, "and me." He lays his head down on it.
+   [Leave it where it is. # id: d09.hide_leave]
    ~ heard += left_on_desk
    # camera: push desk
    You put the ink-pot on it, and then push it a little to one side, so that it shall not look put there.
-   -> knock

= knock
# light: lamp
# enter: kolosnitsyn right stand
# camera: push door
{heard ? via_kolos:He has your sentence already, and says it over to you, for accuracy. It has gained a word.|{heard ? kept_quiet:"I saw your light go out," says Kolosnitsyn, and puts it on.|"I saw your light," says Kolosnitsyn.}} {heard ? sat_on_it:He looks at the empty desk, and at how straight you sit.}{heard ? under_pillow:He looks at the empty desk, and then at the other bed.}{heard ? left_on_desk:He moves the ink-pot with one finger, {heard ? four_lines:reads your four lines, lays them aside,|{aired ? in_pocket:unfolds it|lifts the top sheet}} and reads until he comes to a line. "So that's how it goes on," he says.} # speaker: kolosnitsyn
{ let_on ? his_eyes:
    # pose: kolosnitsyn far hold
    # gaze: kolosnitsyn left
    # camera: pan bed
- else:
    # camera: hold
    # gaze: kolosnitsyn out
}
{let_on ? first_letters:{heard ? left_on_desk:He needs no more letters now.|"You'd begun a word with G," he says. "I lie awake over it."}}{let_on ? his_eyes:He turns the lamp to the other bed. Degtyar's eyes are open. Kolosnitsyn moves the light left, and right, and they do not go with it. So he knows.}{let_on ? his_blotter:"I helped you once, without asking," he says. "With the ink."}
# place: notebook
# light: lamp
# camera: hold
He opens his notebook at a clean page. {(heard ? four_lines) and (heard ? left_on_desk):"Whose voice was it?|{heard ? via_kolos:"And nobody else|"Nobody} has said anything to you?} It would be useful to know, yes?" # speaker: kolosnitsyn
# decision: d09.kolos
+   ["They tell me it's cold." # id: d09.kolos_cold]
    ~ heard += told_cold
    ~ page += wrote_cold
    # light: written
    # event: pencil
    # gaze: kolosnitsyn down
    He writes it down, and then sees what he has written. He has never yet torn out a page. So he adds the date, and the place. "To have it complete," he says, sadly. # speaker: kolosnitsyn
+   ["What would you do with it?" # id: d09.kolos_what]
    ~ heard += told_what_for
    # pose: kolosnitsyn sit
    # gaze: kolosnitsyn away
    He sits down on your bed and thinks about it, honestly. "I would have it," he says. You believe him. He'd hurt nobody with it, as long as nobody asked him for it. # speaker: kolosnitsyn
+   ["There's talk. There are no names in it." # id: d09.kolos_some]
    ~ heard += told_some
    ~ page += wrote_talk
    # light: written
    # event: pencil
    # gaze: kolosnitsyn down
    "There are always names." He goes through your delegation for you, bed by bed. He says each name, and waits with the pencil up, and you say no. At Degtyar's he waits longest. # speaker: kolosnitsyn
-   -> bunk

= bunk
# place: delegation_room
# light: dark
# music: theme_delegate
# camera: push bed
Kolosnitsyn has gone. Degtyar has heard it all. {let_on ? his_eyes:He has felt the lamp on his face. "So now he knows."}{let_on ? first_letters:{heard ? left_on_desk:"So he has read it."|"He wants your word, that one."}}{let_on ? his_blotter:"What do we owe him? Only the ink?"} If it comes to questions about Kirov, they will ask which of you had it first. # speaker: degtyar_inside
# decision: d09.degtyar
+   [{heard ? via_kolos:Tell him that you left him out.|Tell him what you have done with it.} # id: d09.degtyar_tell]
    ~ heard += told_him
    {heard ? rang:"You rang an empty room," he says.}{heard ? four_lines:"Read me them." You know them by heart. "A voice," he says. "Well, I've one."}{heard ? via_kolos:"I heard. So now I'd better learn to like him," he says.}{heard ? kept_quiet:"So it's only the two of us that are guilty," he says.} It seems to suit him; he turns over. "On the train you read me the orders before you read them to the crew," he says to the wall. "I always knew where we were going." # speaker: degtyar_inside
+   [Tell him that he never said it. # id: d09.degtyar_never]
    ~ heard += told_never
    "Said what?" he says, too quickly. Then, when you are almost asleep, in his voice for officers: "Said what, Commissar?" He used it on the train, when an order could not be carried out. He carried those out too. # speaker: degtyar_inside
+   [Say good night. # id: d09.degtyar_night]
    ~ heard += told_night
    He does not sleep. A man asleep does not swallow, and you lie and hear him do it. Once he says your first name, as he did under shellfire, and you do not answer.
-   # camera: push door
    # event: phone_ring
    Two floors down a telephone rings. You both count. At the fifth ring somebody lifts it. # debrief: delegate-3
+   [Sleep. # id: d09.go_on]
    -> d10_ballot
+   [Listen for feet. # id: d09.listen_feet]
    The man with the new soles goes down past your door to the telephone, and comes up again, slower.
    -> d10_ballot
