=== d09_report_or_not ===
// The night of 8 to 9 February 1934; the hour is invented. Pays: closed, testament, who, signed, go, answer, report.
// Debts: report (d15, d16), what Kolosnitsyn wrote (d10, d12, d15), what Degtyar knows (d10, d15, d16).
# scene: d09_report_or_not
-> desk

= desk
# cut: dissolve
# place: delegation_room
# look: lived
# light: lamp
# room: night_house
# camera: pan room
Past one. Your delegation has this room for its papers, and you and Degtyar have its two beds. On the desk is a telephone, and under the glass a list of numbers. Your chief's is the third.
+   [Pull the lamp down. # id: d09.lamp_low]
    # place: delegation_room_handset
    # light: lamp
    # camera: push dial
    Now there is only the desk in the world, and a very large telephone.
+   [Push the lamp up. # id: d09.lamp_up]
    # camera: push bed
    It lights the other bed. Degtyar has his face to the wall and his boots beside his ear.
-   # place: delegation_room_handset
    # light: lamp
    # camera: push numbers
    You know the rule. In 'thirty-two Ryutin and his group wrote papers against Stalin. Zinoviev and Kamenev were exiled because they had seen them and had not said so. # source: zinoviev-kamenev-1932
    You have no papers. You heard what a man who saw nobody heard a voice say. {heard ? listened:That is one sentence of his, whole.}{heard ? agreed:That is one sentence of his, and one of yours.}{heard ? changed_subject:That is one sentence of his, and some nails.}{heard ? walked_off:That is one sentence, as it sounds from behind.} {heard ? voice_asked:It has a name; your ear is still warm from it.}{heard ? voice_not:It has no name, by your own wish.}{heard ? voice_others:For a name it has five pairs of boots.}
    There is paper: {aired ? handed_up:four sheets, with a good clip on them.}{aired ? in_pocket:four sheets, in a block that will not lie flat.}{aired ? to_her:four sheets, in a blue cover.} A report is signed at the foot. {done ? signed_typed:That is four seconds.}{done ? signed_salt:Your pen would make a bar above it.}{done ? signed_morning:Nobody signs in the dark.}
# decision: d09.report
+   [Ring your chief's number. There is a rule, and two men were exiled over it. # id: d09.report_ring]
    ~ heard += rang
    # light: lifted
    # camera: hold
    # event: phone_line
    # event: phone_ring
    It rings on a desk somewhere. He is out, says a voice; who is it, and about what? You give your name. "Nothing that won't keep." Nobody asks you for it again.
+   [Write four lines and sleep on them. On paper you can see what a thing is. # id: d09.report_write]
    ~ heard += four_lines
    # event: pencil
    They fit on the back of a grain form, across "outstanding". For a name you have written: a voice. They go in with the draft.
+   [Let Kolosnitsyn hear it. It is what he is for. # id: d09.report_kolos]
    ~ heard += via_kolos
    # place: delegation_room
    # light: lamp
    # camera: pan door
    You open the door, sit down again, and say it to the lamp. Across the landing a bed gives, and then a pencil is looked for.
+   [Put out the lamp. You heard a man who heard somebody. # id: d09.report_nothing]
    ~ heard += kept_quiet
    # light: dark
    # camera: hold
    The chair goes first, and then the bed. In the dark the telephone is the last thing to go.
-   -> knock

= knock
# event: door
# place: delegation_room
# light: lamp
# enter: kolosnitsyn right stand
# camera: push door
Kolosnitsyn, in shirt-sleeves, with the notebook. {heard ? via_kolos:He has your sentence already, and reads it out to you, for accuracy. It has gained a comma.|{heard ? kept_quiet:He saw your light go out, he says, and puts it on.|He saw your light, he says. He sees most lights.}} {said ? all_of_it:"'All of it', you told me on the 26th. That is what I'm here for."}{said ? the_south:"You listen for things, Matvei Ilyich. You listened for the south."}{said ? you_first:"You like me to go first, Matvei Ilyich. So: {heard ? via_kolos:until tonight I had nothing|I have heard nothing}."} # speaker: kolosnitsyn
# place: notebook
# light: lamp
# camera: hold
{heard ? to_gate:"At nine you were out of doors. Your boots are standing in a puddle."}{heard ? leg_excuse:"At nine your leg was bad. Somebody mentioned it, with sympathy."}{heard ? saw_home:"At nine you were seeing Trofim home. He sleeps in your room, yes?"} He turns to a clean page. {heard ? via_kolos:"And nobody else|"Nobody} has said anything to you? It would be useful to know, yes?" # speaker: kolosnitsyn
# decision: d09.kolos
+   ["They tell me it's cold." # id: d09.kolos_cold]
    ~ heard += told_cold
    # light: written
    # event: pencil
    He writes it down, and then sees what he has written. He has never yet torn out a page. # speaker: kolosnitsyn
+   ["What would you do with it?" # id: d09.kolos_what]
    ~ heard += told_what_for
    He sits down on your bed and thinks about it, honestly, with his mouth a little open. "I would have it," he says. # speaker: kolosnitsyn
+   ["There's talk. There are no names in it." # id: d09.kolos_some]
    ~ heard += told_some
    # light: written
    # event: pencil
    "There are always names." He blows on the page, and leaves it open on your blanket. # speaker: kolosnitsyn
-   -> who_told_him

= who_told_him
# cut: tear
# place: night_office
# look: told molotov-chuev
# light: private
# room: none
# enter: stalin centre sit
# enter: kirov right stand
# camera: drift
Molotov told it to Chuev in talks of 1969–86: Kirov laid it all before Stalin, and was right to. The idea of Kirov as leader he called absurd. # source: molotov-confirms-telling # status: testimony
# look: told khrushchev-heard
Khrushchev, dictating in 1967–71, said too that Kirov told Stalin, and that Stalin stayed suspicious. # source: kirov-told-stalin # status: testimony
-> ring_off

= ring_off
# cut: black
# look: silent silent_call
# leave: kirov
# leave: stalin
By one teller Stalin thanked him; by one he heard that he had brought it on himself; by one he gave a look. # source: stalin-reply-variants # status: testimony
# event: phone_line
+   [Ring off. # id: d09.ring_off]
    -> bunk

= bunk
# cut: dissolve
# place: delegation_room
# look: lived
# light: dark
# room: night_house
# music: theme_delegate
# camera: push bed
Kolosnitsyn has gone. Degtyar lies flat, as under fire. {heard ? rang:"You were polite," he says, "on the telephone."}{heard ? four_lines:"Four lines," he says. "You press, at the ends."}{heard ? via_kolos:"He reads well," he says, "that boy."}{heard ? kept_quiet:"You put the lamp out," he says, "and he put it on."} The springs talk for a while. {heard ? listened:"You might have stopped me, in that corridor."}{heard ? agreed:"You never told me you'd thought it. Remember that."}{heard ? changed_subject:"A goose, I said. He believed it."}{heard ? walked_off:"You walk well, for that leg."} # speaker: degtyar_inside
# decision: d09.degtyar
+   [Tell him what you have done with it. It was his. # id: d09.degtyar_tell]
    ~ heard += told_him
    {heard ? rang:"You rang an empty room," he says.}{heard ? four_lines:"Read me them." You know them by heart. "A voice," he says. "Well, I've one."}{heard ? via_kolos:"Then I'd better learn to like him," he says.}{heard ? kept_quiet:"So it's only the two of us that are guilty," he says.} It seems to suit him; he turns over. # speaker: degtyar_inside
+   [Tell him that he never said it. # id: d09.degtyar_never]
    ~ heard += told_never
    "Said what?" he says, too quickly. Then, when you are almost asleep, in his voice for officers: "Said what, Commissar?" # speaker: degtyar_inside
+   [Say good night. He'll sleep. # id: d09.degtyar_night]
    ~ heard += told_night
    He does not. A man asleep does not swallow, and you lie and hear him do it.
-   # event: phone_ring
    Two floors down a telephone rings. You both count. At five somebody lifts it. # debrief: delegate-3
+   [Go on. # id: d09.go_on]
    -> d10_ballot
