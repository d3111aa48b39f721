=== d12_train ===
// Night of 11 February 1934. Debts: the reading (two_cities, upper_berth; d13, d16), the bargain (upper_berth; d13, d15), the pencil (close; d15, d16).
# scene: d12_train
-> platform

= platform
# cut: wedge
# place: train_window
# look: lived
# light: platform
# room: none
# enter: sretenskaya centre stand
# camera: hold
11 February, night. Ksenia Lvovna is below the window. {road ? vouched:Round her neck, on a string, hangs a photograph. "Strictly, it is a likeness of the ear," she says.}{road ? kept_out:Her pass ended at noon yesterday. She came by tram, and has kept the ticket in case she is asked.}{road ? warned:At her foot is a suitcase. Her train goes from another platform. She does not say where to.} # speaker: sretenskaya
# light: stub
She hands up a stub of pencil, yours of the 9th{d10_ballot.list_in_hand.on_string:, string and all}, which has been written down as used up.
# light: platform
Then she draws a sign in the air, once: {done ? struck:the one that you struck out.}{done ? softened:the one that your "difficulties" was put over.}{done ? left_it:the one that she had not made that week.} {aired ? praise_only:"There was room for it," she says.}{aired ? one_thing:"It would have cost you the breath," she says.}{aired ? line_nine:"I had it ready," she says.} # speaker: sretenskaya
# event: whistle
+   [Put up the window. # id: d12.pane_up]
    # leave: sretenskaya
    It sticks, and by then there is only platform.
+   [Leave it down until she is small. # id: d12.pane_down]
    "I'm freezing," says Degtyar. "Is she still there?" # speaker: degtyar
-   -> one_newspaper

= one_newspaper
# place: train
# light: lamp
# room: train_wheels
# enter: degtyar left sit
# enter: kolosnitsyn right sit
# camera: hold
# event: newspaper
There is one newspaper among three of you. Degtyar's glasses are at home, so you are the eyes. {marked ? did_sum:You look first for sums.}{marked ? read_names:You look first for who signed.}{marked ? looked_missing:You look first for what has been left out.}
# card: secretaries
The new Central Committee met on the 10th and elected four secretaries: Stalin, Kaganovich, Kirov, Zhdanov. # source: four-secretaries
There is no "General" before the first of them, and you are used to one. # source: gensec-title-list
Kirov is to stay secretary in Leningrad as well. # source: kirov-stays-note
# decision: d12.read
+   [Read it as it stands. # id: d12.read_print]
    ~ marked += read_printed
    "Secretaries," says Degtyar. "Level, like a fence." # speaker: degtyar
+   [Put the old word in. You've said it so for years. # id: d12.read_old]
    ~ marked += read_old
    "It isn't there," says Kolosnitsyn without looking up. He holds the page out to Degtyar, who nods at it. # speaker: kolosnitsyn
+   [Stop at Kirov. It says where he stays. # id: d12.read_kirov]
    ~ marked += stopped_kirov
    "So Leningrad keeps him," says Degtyar. "And Moscow too. He'll want good boots." # speaker: degtyar
-   -> two_cities

= two_cities
# card: none
# cut: tear
# place: hall
# look: told rosliakov-moscow
# light: empty
# room: none
# crowd: none
# enter: stalin left stand
# enter: kirov right stand
By Roslyakov's story, as Montefiore printed it in 2003, Stalin had wanted Kirov in Moscow, and Kirov begged for two years more. Ordzhonikidze and Kuibyshev backed him. Stalin left annoyed; a compromise was found. # source: move-to-moscow-refused # status: testimony
+   [Hear the other one. # id: d12.other_one]
    -> presidium_room

= presidium_room
# cut: tear
# place: night_office
# look: told molotov-moscow
# light: private
# enter: stalin centre sit
# enter: kirov right turn
# camera: drift
Molotov told Feliks Chuev, in talks printed in 1991, that it was in the presidium's private room, at the end of the congress. Stalin said to Kirov that it was time to move to Moscow. Molotov agreed, and Kirov turned on him. # source: move-to-moscow-molotov # status: testimony
+   [Look out of the window. # id: d12.window]
    -> bargain_table
+   [Go back to the paper. # id: d12.paper]
    -> bargain_table

= bargain_table
# cut: dissolve
# place: train
# look: lived
# light: lamp
# room: train_wheels
# enter: kolosnitsyn right sit
# camera: push table
{marked ? read_printed:Degtyar has gone up to his berth with four fingers held level.}{marked ? read_old:Degtyar has gone up to his berth with your word, which he likes better than the paper.}{marked ? stopped_kirov:Degtyar has gone up to his berth to work out a man's year in trains.}
Kolosnitsyn folds the newspaper small and goes over his stock. "They'll ask at home. {heard ? told_cold:You'll say that it was cold.}{heard ? told_what_for:What you wouldn't tell me I have now, by the way.}{heard ? told_some:There was talk, you said, and no names.} {said ? all_of_it:I have 'all of it' from you already.}{said ? the_south:You were listening for the south, I remember.}{said ? you_first:It's I who go first, as a rule.} {aired ? my_minutes:You never did speak, yes?}{aired ? his_minutes:We both had those minutes, and nobody had them, yes?}{aired ? nail_minutes:There were some minutes, promised to somebody.}" # speaker: kolosnitsyn
{
- aired ? nail_minutes:
    "And my nails?" says Degtyar from above. # speaker: degtyar
}
"So we'll say the same, yes?" # speaker: kolosnitsyn
# decision: d12.bargain
+   [Agree on one story. Two stories are a case. # id: d12.bargain_one]
    ~ marked += one_story
    He makes it on the spot. It is a good one, and you are in it. # speaker: kolosnitsyn
+   ["You tell yours, and I'll tell mine." # id: d12.bargain_own]
    ~ marked += own_story
    "As long as they don't meet," he says. # speaker: kolosnitsyn
+   [Let Degtyar tell it. He saw nothing. # id: d12.bargain_deg]
    ~ marked += degtyar_story
    "I heard it, though," says the berth. # speaker: degtyar
-   -> upper_berth

= upper_berth
# light: dark
# camera: push berth
# music: theme_delegate
{marked ? one_story:Kolosnitsyn says your story over once, under his breath, and goes to sleep on it.}{marked ? own_story:Kolosnitsyn sleeps with his face to the wall and his notebook under it.}{marked ? degtyar_story:"What will you tell them?" Kolosnitsyn asks upward. "That I was asleep," says Degtyar. After that two of them are asleep, or one.}
# place: train_berth
# light: dark
# camera: hold
"That Tula piece," says the berth. "Good action?" {aired ? rifle_clapped:You could not hear it for the clapping, you say, your own included.}{aired ? rifle_still:The muzzle was clean, you say. You had looked.}{aired ? rifle_told:"You asked if it was loaded," you say. "And?" he says.} # speaker: degtyar
{marked ? shielded:Then: "They say you had your arm round it.}{marked ? open_paper:Then: "They say it lay there for anybody to see.}{marked ? window_sill:Then: "They say you went to the window with it.} What did you do with your pencil, Commissar?" # speaker: degtyar
# decision: d12.pencil
+   [Tell him. He had no pencil. # id: d12.pencil_true]
    ~ marked += pencil_true
    {
    - marked ? untouched:
        "Clean? Well," he says. "So was mine." # speaker: degtyar
    - marked ? kept_ballot:
        An arm comes down and feels your boot. "Paper," he says. "Not bad, for warmth." # speaker: degtyar
    - marked ? x_other:
        An arm comes down and feels your boot, then the fold in the paper. He does not ask to have it read. # speaker: degtyar
    - else:
        "{marked ? x_tomsky:Tomsky}{marked ? x_rykov:Rykov}{marked ? x_khrushchev:Khrushchev}{marked ? x_kirov:Kirov}{marked ? x_stalin:Stalin}," you say. He thinks it over for the length of a bridge. {marked ? x_tomsky:"You'll have had company," he says.}{marked ? x_rykov:"He was down already," he says.}{marked ? x_khrushchev:"Which one was that?" he says.}{marked ? x_kirov:"I could hear every word of his," he says.}{marked ? x_stalin:"It's as well the lamp's out," he says.} # speaker: degtyar
    }
+   ["It was a secret ballot." # id: d12.pencil_secret]
    ~ marked += pencil_secret
    "From me?" he says. # speaker: degtyar
+   ["Nothing. I gave it back." # id: d12.pencil_none]
    ~ marked += pencil_nothing
    "Liar," he says comfortably. # speaker: degtyar
-   # event: whistle
    {
    - marked ? pencil_true:
        # light: stub
        # camera: push palm
    }
    {marked ? pencil_true:You hand up the stub, since he had none. He tries the point on his thumb and hands it down.}{marked ? pencil_secret:You roll the stub between two fingers, and it ticks on the wood of the berth. "Go on," he says, "I can't hear it."}{marked ? pencil_nothing:You still have the stub in your hand. By the next lamp on the line your palm is grey.} # debrief: delegate-4
+   [Go on. # id: d12.go_on]
    -> d13_home
