=== d12_train ===
// Night of 11 February 1934. Debts: the bargain (d13, d15), the pencil (d16).
# scene: d12_train
-> platform

= platform
~ pocket += my_stub
# cut: wedge
# place: train_window
# look: lived
# light: platform
# room: none
# enter: sretenskaya centre stand
# camera: hold
11 February, the night train home. You want Kolosnitsyn to hold his tongue: what he has noticed can cost Degtyar the farm, and you your Party card.
{
- road ? vouched:
    Ksenia Lvovna has come to the window. Round her neck, on a string, hangs the new pass. On its back is your name, in her signs. # speaker: sretenskaya
- road ? kept_out:
    Ksenia Lvovna has come to the window, strictly on account of a pencil. Her pass ended at noon yesterday. The school on the Volga has sent her a form. # speaker: sretenskaya
- else:
    Ksenia Lvovna has come to the window, with a suitcase. Her train goes from another platform, and she does not say where to. You ask for an address. "You would write, and I should correct it." # speaker: sretenskaya
}
# light: stub
She hands up the stub of your voting pencil{d10_ballot.list_in_hand.on_string:, string and all}. Then, in the air, she makes the sign that no speech has asked of her: hunger.
# light: platform
# event: whistle
+   [Put up the window. # id: d12.pane_up]
    # leave: sretenskaya
    By then there is only platform.
+   [Leave it down until she is small. # id: d12.pane_down]
    "Is she still there?" says Degtyar, who is freezing. # speaker: degtyar
-   -> one_newspaper

= one_newspaper
# place: train
# light: lamp
# room: train_wheels
# enter: degtyar left sit
# enter: kolosnitsyn right sit
# camera: hold
{
- (heard ? rang) or (heard ? via_kolos):
    The man with the new soles is in your carriage, and stands in the passage all night.
- else:
    The man with the new soles looks in and asks whether there is tea.
}
# event: newspaper
"I left my glasses at home," says Degtyar, so you read out the newspaper. For years people have called Stalin General Secretary. # speaker: degtyar
# card: secretaries
The new list has four secretaries, Stalin first and Kirov third, and the word "General" is not in it. # source: gensec-title-list
Kirov is to stay in Leningrad as well. Kolosnitsyn is listening for what you make of it. # source: kirov-stays-note
# decision: d12.read
+   [Read it as it stands. # id: d12.read_print]
    "Secretaries. Level, like a fence," says Degtyar. "Which one has the gate on it?" It does not say, says Kolosnitsyn. # speaker: degtyar
+   [Put the old word in. # id: d12.read_old]
    # pose: kolosnitsyn sit give
    # gaze: kolosnitsyn degtyar
    "It isn't there," says Kolosnitsyn. He turns the page round and holds it out to Degtyar. "Do you find it, Comrade Degtyar?" Degtyar nods at it for some time. "Small print," he says. # speaker: kolosnitsyn
+   [Stop at Kirov. # id: d12.read_kirov]
    "So Leningrad keeps him. And Moscow too. He'll want good boots," says Degtyar. {marked ? x_kirov:You drew a line through him two nights ago, and now he needs boots.|Why do you stop there, asks Kolosnitsyn.} # speaker: degtyar
-   -> bargain_table

= bargain_table
# card: none
# leave: degtyar
# camera: push table
# gaze: kolosnitsyn down
Degtyar goes up to his berth. Kolosnitsyn is to be an instructor of the region, so at home they will ask him first.
# gaze: kolosnitsyn out
# camera: push berth
{
- let_on ? his_eyes:
    "At night I moved a lamp, and his eyes stayed where they were. A chairman who can't see his own fields, and signs on your word: that's two of you who lied." {heard ? left_on_desk:He has read line nine as well.} # speaker: kolosnitsyn
- let_on ? first_letters:
    {heard ? left_on_desk:"I have read your line nine, under your own lamp. There are people who would like to know that somebody wrote it."|"There's a word with a G in your line nine, and you've hidden it since the first day. They can ask why."} He has wondered, too, why Degtyar's wrist needs guiding. # speaker: kolosnitsyn
- else:
    "I lent you my blotter once, and did not ask. A man upsets the ink when somebody is not to sign, or can't." {heard ? left_on_desk:He has read line nine as well.|He has thought about Degtyar's glasses, too.} # speaker: kolosnitsyn
}
# pose: kolosnitsyn sit lean
{(heard ? via_kolos) or ((heard ? four_lines) and (heard ? left_on_desk)):He has your sentence about Kirov, and has not reported it either.} He can forget all that, at a price: you both tell one story at home, his; or he gets your four sheets, which prove what you wrote. If you refuse, the region hears what he saw. # speaker: kolosnitsyn
# decision: d12.bargain
+   ["Your story, then." # id: d12.bargain_one]
    ~ bargain += gave_story
    # camera: push table
    He makes it on the spot. You were full of thanks, and nobody asked anybody to tea. He has you say it back and corrects you twice. "And my speech?" you ask. In his story the time ran out before you came to it. # speaker: kolosnitsyn
    # pose: kolosnitsyn sit give
    # camera: push berth
    "Now we have both been there," he says. His hand is damp. # speaker: kolosnitsyn
+   [Give him the sheets. # id: d12.bargain_draft]
    ~ bargain += gave_draft
    ~ pocket -= (my_speech, the_cover)
    # event: paper_fold
    # pose: kolosnitsyn sit hold
    # gaze: kolosnitsyn down
    # camera: push table
    {aired ? handed_up:He takes off the clip, and gives it back to you.}{aired ? in_pocket:He smooths out all the folds on his knee.}{aired ? to_her:He opens the blue cover at the back first, where Sretenskaya signed for it.} He reads with moving lips, and at line nine he stops. {done ? struck:He puts his finger into the hole.}{done ? softened:He scratches at "difficulties" with his nail.}{done ? left_it:He looks up, to see whether Degtyar is asleep.} "What did you write it for?" # speaker: kolosnitsyn
    # gaze: kolosnitsyn out
    # camera: push berth
    Because it was so, you say. He thinks about that. Then he lays the sheets in his folder. "I shan't show them. I would only have them." # speaker: kolosnitsyn
+   ["You tell yours, and I'll tell mine." # id: d12.bargain_own]
    ~ bargain += gave_nothing
    ~ page += train_page
    # pose: kolosnitsyn sit write
    # event: pencil
    "As long as they don't meet," he says. Then he writes, and does not hide the page. Your name is on it, and Degtyar's. "I'd sooner have had it from you. Now I must see what it's worth to others." # speaker: kolosnitsyn
    # pose: kolosnitsyn sit give
    Afterwards he peels an egg and offers you half, and you eat it.
-   -> upper_berth

= upper_berth
# place: train_berth
# light: dark
# camera: hold
# music: theme_delegate
{
- bargain ? gave_story:
    Degtyar, in his berth, has heard it all. "You learn well. I come out of that story with eyes like a hawk." # speaker: degtyar
- bargain ? gave_draft:
    "How does the ninth go without the paper?" says Degtyar above you. You say it to him under your breath, as you first wrote it. # speaker: degtyar
- else:
    "You might have haggled," says Degtyar above you. # speaker: degtyar
}
"What did you do with your pencil, Commissar?" Across from you Kolosnitsyn sleeps, or lies still. # speaker: degtyar
# decision: d12.pencil
+   [Tell him. # id: d12.pencil_true]
    ~ marked += pencil_true
    # light: stub
    # camera: push palm
    {
    - marked ? untouched:
        "Clean? Well," he says. "So was mine." # speaker: degtyar
    - marked ? kept_ballot:
        An arm comes down and feels your boot. "Paper," he says. "Not bad, for warmth." # speaker: degtyar
    - marked ? x_other:
        An arm comes down and feels your boot, then the fold in the paper. He does not ask to have it read. Whoever it is has a warm place now, he says. # speaker: degtyar
    - else:
        "{marked ? x_tomsky:Tomsky}{marked ? x_rykov:Rykov}{marked ? x_khrushchev:Khrushchev}{marked ? x_kirov:Kirov}{marked ? x_stalin:Stalin}," you say. He thinks it over. {marked ? x_tomsky:"You'll have had company," he says.}{marked ? x_rykov:"He was down already," he says.}{marked ? x_khrushchev:"Which one was that?" he says.}{marked ? x_kirov:"I could hear every word of his," he says.}{marked ? x_stalin:"It's as well the lamp's out," he says.} You hand up the stub, and he tries the point on his thumb and gives it back. # speaker: degtyar
    }
+   ["It was a secret ballot." # id: d12.pencil_secret]
    ~ marked += pencil_secret
    # camera: push palm
    "From me?" he says. Then: "Two years I've signed whatever you told me was there. I never had you read it twice." # speaker: degtyar
+   ["Nothing. I gave it back." # id: d12.pencil_none]
    ~ marked += pencil_nothing
    # camera: push edge
    "Liar," he says comfortably. He has heard the stub roll in your hand. # speaker: degtyar
-   # place: train
    # light: dark
    # enter: kolosnitsyn right sit
    # gaze: kolosnitsyn down
    # camera: push berth
    # event: whistle
    Above you he turns to the wall. # debrief: delegate-4
+   [Sleep. # id: d12.go_on]
    -> d13_home
+   [Watch for the first chimneys. # id: d12.go_watch]
    # camera: push window
    Towards morning a village goes by. You count the chimneys that smoke, from habit, as long as you can see them.
    -> d13_home
