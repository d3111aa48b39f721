=== d07_corridor ===
// 8 February 1934, evening. Pays: counter (d01), chief (d03), the speech (d04).
// Debts: what you said of him (d14), the sentence (d09, d16), whose voice (d08, d16), who stood behind the column (five_boots).
# scene: d07_corridor
-> free_evening

= free_evening
# cut: dissolve
# place: corridor
# look: lived
# light: lamp
# crowd: thin
# room: corridor_evening
# music: none
# enter: steelworker right stand
# camera: wide
8 February. The agenda is finished, and the evening is free. All down the palace corridor men stand in rings, backs outward, like horses in rain. Here a man may say what nobody said in the hall, and you want to hear if anybody does. By tomorrow it may be known who stood with whom. # source: evening-8-feb-delegations # status: probable
+   [Step into the steelworker's ring. # id: d07.step_in]
    # pose: steelworker turn
    # camera: push ring
    {said ? hard_winter:The steelworker makes room for you. "Hard, and over," he says. "I passed that on. They were obliged to you." Then he waits, in case there is more by now.}{said ? chimneys:The steelworker makes room for you. He has told it to nobody, he says, about the chimneys, and he has counted the ones at home.}{said ? not_in_queue:The steelworker makes room for you. "Is this the place, then?" he asks. You look round, and it is a corridor.} # speaker: steelworker
+   [Stand behind the column first. # id: d07.stand_off]
    ~ column += shared_column
    # enter: kolosnitsyn left stand
    # camera: push column
    Behind marble one hears rather well, and so you are not the only one there. "There's a draught in the ring," says Kolosnitsyn, and makes room for you on his side. You cannot stay now, and you go over to the steelworker. # speaker: kolosnitsyn
-   -> quarrel

= quarrel
# leave: kolosnitsyn
# camera: push ring
Two men are quarrelling about Kirov. "He's for order," says a beard. "We're still too liberal, he says, with people who steal from the farms." # source: kirov-too-liberal # status: probable
"Steal what?" asks a man from Kharkov. Kharkov is in Ukraine; he knows what there was to steal. You two look at the same flower in the carpet, and the word is very near.
"You hardly see him in Moscow," says the beard, to help. # source: kirov-little-in-moscow
# pose: steelworker stand
"I had a tooth out on the 31st," the steelworker says to you. "You've heard him. What's he like?" # speaker: steelworker
# decision: d07.kirov
+   ["Like the rest, and louder." # id: d07.kirov_same]
    ~ heard += kirov_same
    # gaze: steelworker down
    "That's an answer," says the steelworker, a bit let down. He had wanted to see the goods, and has been told the price. But the man from Kharkov takes your hand and shakes it, for no reason that he gives, and leaves the ring. # speaker: steelworker
+   ["He talks without a paper." # id: d07.kirov_paper]
    ~ heard += kirov_paper
    Three heads nod. The fourth looks round to see which three. "Like a man with nothing in his pocket," says Kharkov. That, too, can be taken in two ways, and for a while they take it. # speaker: steelworker
+   ["Ask Leningrad. They carry his coat." # id: d07.kirov_ask]
    ~ heard += ask_leningrad
    Behind you somebody laughs and stops, and it was a Leningrad laugh. "They carry it well," says the beard at once, aloud. The ring makes itself smaller by one, and then by Kharkov. # speaker: steelworker
-   -> along_the_wall

= along_the_wall
# leave: steelworker
# enter: degtyar_inside left walk
# camera: pan wall
Degtyar is coming along the wall with one hand on it. Men talk across him as across a stove. He gets hold of your sleeve. # speaker: degtyar_inside
# pose: degtyar_inside hold near
"They're saying things back there. That Lenin left a letter, a 'Testament': move Stalin from his post. And that it's time, Commissar." # speaker: degtyar_inside # source: dp-08-corridor-talk # status: testimony
Since 'twenty-one a faction means expulsion. The rest of the sentence is on his tongue; once you have heard it, you are one who knew.
# decision: d07.testament
+   [Let him finish. # id: d07.testament_listen]
    ~ heard += listened
    # pose: degtyar_inside whisper
    "That Kirov would be better." He says it flat, as he used to give you a range. Then he waits, as he waited then, for you to say what is to be done about it. # speaker: degtyar_inside
+   ["I've thought so too." # id: d07.testament_agree]
    ~ heard += agreed
    # pose: degtyar_inside shrink
    "Don't," says Degtyar. "I only carry it. That Kirov would be better. There, that's the whole load." He wipes his hands down his jacket, the one that has your sleeve as well. # speaker: degtyar_inside
+   [Talk about nails. # id: d07.testament_turn]
    ~ heard += changed_subject
    "For the long ones they want a pig," says Degtyar at once. "That Kirov would be better. For the short ones, a goose." A man at the stove turns round. "A goose?" he says. "Where's that?" # speaker: degtyar_inside
+   [Walk on. # id: d07.testament_walk]
    ~ heard += walked_off
    # pose: degtyar_inside hold
    He has your sleeve, so he comes too, and it is said to your back, in step. "That. Kirov. Would be. Better." A ring stops talking as you two march by. # speaker: degtyar_inside
-   -> five_boots

= five_boots
# place: corridor_pane
# light: lamp
# camera: hold
# gaze: degtyar_inside right
{said ? praised:"Our chief would praise that too," says Degtyar, "if it were on the agenda."}{said ? by_wire:"Our chief had three months," says Degtyar. "These have an evening."}{said ? mine_too:"You and I have signed worse," says Degtyar.} He never forgets a voice. In 'twenty he found you a bread thief among eighty men in the dark, by a "Who's there?" {column ? shared_column:And Kolosnitsyn was behind that column with his ears open; you do not know for how long.} # speaker: degtyar_inside
# decision: d07.who
+   ["Whose voice was it?" # id: d07.who_ask]
    ~ heard += voice_asked
    # light: ear
    # camera: push ear
    He finds your ear with two fingers, puts his mouth to it, and says a name.
    -> no_name
+   [Don't ask. # id: d07.who_not]
    ~ heard += voice_not
    # pose: degtyar_inside hold
    # gaze: degtyar_inside out
    "No," he says. "I'd thought so too." He blows his nose, and has your sleeve again at the first try. So he has it alone, the voice and the name that belongs to it, and he carries them past every ring in the corridor like a full bucket. # speaker: degtyar_inside
    -> d08_flat
+   ["Who was standing there?" # id: d07.who_others]
    ~ heard += voice_others
    # place: corridor_boots
    # light: lamp
    # camera: push short
    "Five pairs of boots. One new. One that I'd soled myself, by the sound; it's a nail short." He is pleased with that. It is as good as five names, for anybody who goes and looks at feet, and on the way back you catch yourself doing it. # speaker: degtyar_inside
    -> d08_flat

= no_name
# cut: black
# look: silent silent_voice
# room: none
We do not print it, for there is none to print.
+   [Ask him to say it again. # id: d07.say_again]
    # cut: dissolve
    # look: lived
    # light: lamp
    # room: corridor_evening
    "Once is enough," says Degtyar. # speaker: degtyar_inside
    -> d08_flat
+   [Forget it, if you can. # id: d07.on]
    # cut: dissolve
    # look: lived
    # light: lamp
    # room: corridor_evening
    You know the man. He once lent you a towel.
    -> d08_flat
