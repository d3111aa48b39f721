=== d07_corridor ===
// 8 February 1934, evening. Pays: counter (d01), chief (d03).
// Debts: the sentence (d09, d16), whose voice (d08, d16), who stood behind the column (five_boots).
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
8 February, a free evening. All down the palace corridor men stand in rings, backs outward. Here somebody might say the word hunger, and you want to say it after him. Tomorrow it may be known who stood with whom. # source: evening-8-feb-delegations # status: probable
# decision: d07.ring
+   [Step into the steelworker's ring. # id: d07.step_in]
    # pose: steelworker turn
    # camera: push ring
    They let you in with their shoulders, without looking. {said ? hard_winter:The steelworker has written home, he says, that it was hard and is over, as you told him.}{said ? chimneys:The steelworker has told nobody about your chimneys, he says in your ear. But he has begun to count his own.}{said ? not_in_queue:"Is this the place, then?" asks the steelworker. It was he who asked you in the queue.} In here you see five faces, and nobody who may be standing behind you. # speaker: steelworker
+   [Stand behind the column first. # id: d07.stand_off]
    ~ column += shared_column
    # enter: kolosnitsyn left whisper
    # camera: push column
    Behind marble one hears rather well, and so Kolosnitsyn is there already. He has been here since supper, he whispers, and moves up for you. He has numbered the rings. "In the first it's all wives and prices. I'd try the third, there they look round before they speak." You thank him, and step into the third, beside the steelworker. # speaker: kolosnitsyn
-   -> quarrel

= quarrel
# leave: kolosnitsyn
# camera: push ring
They talk of Kirov. He finds us too mild, says a man with a beard, with those who steal from the farms. # source: kirov-too-liberal # status: probable
"Steal what?" asks a man from Kharkiv, in Ukraine. There too people starved, and he knows it. You and he look at the carpet, and the word is very near. "One hardly sees Kirov in Moscow," says the beard quickly. # source: kirov-little-in-moscow
# pose: steelworker stand
The steelworker, who missed Kirov's speech for a bad tooth, asks you what he is like. # speaker: steelworker
# decision: d07.kirov
+   ["Like the rest, and louder." # id: d07.kirov_same]
    # gaze: steelworker down
    "That's an answer," says the steelworker, a bit let down. The man from Kharkiv shakes your hand, and leaves without having said the word. # speaker: steelworker
+   ["He talks without a paper." # id: d07.kirov_paper]
    Three heads nod. The fourth looks round to see which three. "I have something in my pocket too," says the man from Kharkiv. Everybody waits. He takes out a handkerchief. # speaker: steelworker
+   ["Bread. It's bread that they stole." # id: d07.kirov_bread]
    The man from Kharkiv looks up. "And why did they," he begins. "A fine speaker, Kirov!" says the beard, so loudly that two rings turn round. The man from Kharkiv does up his collar and goes. # speaker: steelworker
-   -> along_the_wall

= along_the_wall
# leave: steelworker
# enter: degtyar_inside left walk
# camera: pan wall
Degtyar comes along the wall with one hand on it. Men talk across him; he looks at nobody. # speaker: degtyar_inside
# pose: degtyar_inside hold near
"They're saying that Lenin left a letter, a 'Testament': move Stalin from his post. And that it's time, Commissar." # speaker: degtyar_inside # source: dp-08-corridor-talk # status: testimony
Your word is not in it; it is about who shall lead. The rest is on his tongue, and once you have heard it, you are one who knew.
# decision: d07.testament
+   [Let him finish. # id: d07.testament_listen]
    # pose: degtyar_inside whisper
    "That Kirov would be better." He says it flat, as he used to give you a range. Then he waits for you to say what is to be done about it. For fifteen years you have had an order for him, and tonight you have none. # speaker: degtyar_inside
+   ["I've thought so too." # id: d07.testament_agree]
    # pose: degtyar_inside shrink
    "Don't. I only carry it. That Kirov would be better. There, that's the whole load," says Degtyar, and wipes his hands down his jacket. He had hoped that you would call it nonsense. # speaker: degtyar_inside
+   [Talk about nails. # id: d07.testament_turn]
    Degtyar is with you at once. "For the long ones they want a pig. That Kirov would be better. For the short ones, a goose." A man at the stove turns round. He needs nails, and has heard all three sentences. # speaker: degtyar_inside
+   [Walk on. # id: d07.testament_walk]
    # pose: degtyar_inside hold
    He has your sleeve, so he comes too, and says it to your back, in step: "That. Kirov. Would be. Better." A man who is tying his boot looks up. He has had the beginning, and you are past before he gets the end. # speaker: degtyar_inside
-   -> five_boots

= five_boots
# place: corridor_pane
# light: lamp
# camera: hold
# gaze: degtyar_inside right
Degtyar never forgets a voice. In 'twenty he found you a bread thief among eighty men in the dark, by a "Who's there?" {column ? shared_column:Behind his column Kolosnitsyn turns over a leaf: you two are a ring as well.} Whoever knows the name can be made to give it. # speaker: degtyar_inside
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
    "You don't ask," he says. "I'd thought so." He has your sleeve again at the first try. So he carries the name alone. # speaker: degtyar_inside
    -> d08_flat
+   ["Who was standing there?" # id: d07.who_others]
    ~ heard += voice_others
    # place: corridor_boots
    # light: lamp
    # camera: push short
    "Five pairs of boots. One new. One that I'd soled myself, by the sound; it's a nail short." Whoever looks at feet can find them, and you catch yourself looking. # speaker: degtyar_inside
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
