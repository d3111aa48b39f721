=== d07_corridor ===
// 8 February 1934, evening. Pays: counter, kirov, chief.
// Debts: what you said of him (d08, d14, d16), the letter (d09, d16), whose voice (d08, d09, d16).
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
8 February. The agenda was finished today; the evening is free. All down the corridor men stand in rings, backs outward, like horses in rain. # source: evening-8-feb-delegations # status: probable
One ring has the steelworker in it, and has got as far as Kirov.
+   [Step in. # id: d07.step_in]
    They let you in with their shoulders, without looking, as on a tram.
+   [Stand by the column first. # id: d07.stand_off]
    Behind marble one hears rather well. Yours is not the only back there.
-   The steelworker sees you. {said ? hard_winter:"I passed that on," he says, "hard, and over. They were obliged to you."}{said ? chimneys:He moves up to make room for you, and does not ask about March.}{said ? not_in_queue:"Is this the place, then?" he says to you, and means the corridor.} # speaker: steelworker
    # pose: steelworker turn
    # camera: push ring
    "You hardly see him in Moscow," says a beard. # source: kirov-little-in-moscow
    "When he does he stops at Stalin's, they say." # source: kirov-stalin-friendship # status: testimony
    "And he has a temper."
    "In 'twenty-nine some of his own wanted him out. Under the Tsar he wrote for a liberal newspaper. Stalin kept him in." # source: kirov-1929-attack
    "His wife's ill, mostly. Of a Jewish family, they say." # source: kirov-wife-jewish # status: probable
    "And?" says the beard. Nobody has an and.
    "He's for order. He says we're still too liberal with people who steal from the farms." You and a man from Kharkov look at the same flower in the carpet. # source: kirov-too-liberal # status: probable
    "He goes for the fascists in his speeches." # source: kirov-on-nazism-public # status: probable
    "The report said fascism's no obstacle: look at Italy. Then Bukharin got up and spoke of war, and I slept badly." # source: stalin-on-germany # status: probable
    # pose: steelworker stand
    "I had a tooth out on the 31st," the steelworker tells you. "You've heard him. What's he like?" # speaker: steelworker
# decision: d07.kirov
+   ["The same as the rest, and louder. He moved that the report be law." # id: d07.kirov_same]
    ~ heard += kirov_same
    "That's an answer," he says, a bit let down. He had wanted to see the goods, and has been told the price. # speaker: steelworker
+   ["He talks without a paper. You don't see that up there." # id: d07.kirov_paper]
    ~ heard += kirov_paper
    Three heads nod. The fourth looks round to see which three.
+   ["Ask Leningrad. They carry his coat." # id: d07.kirov_ask]
    ~ heard += ask_leningrad
    Somebody behind you laughs and stops, and it was a Leningrad laugh. The ring makes itself smaller by one.
-   -> along_the_wall

= along_the_wall
# leave: steelworker
# enter: degtyar_inside left walk
# camera: pan wall
Degtyar is coming along the wall with one hand on it. People talk across him as they would across a stove. {heard ? kirov_same:"So you're not for louder," he says.}{heard ? kirov_paper:"So you were the one praising," he says.}{heard ? ask_leningrad:"So you know about coats," he says.} He gets hold of your sleeve. # speaker: degtyar_inside
# pose: degtyar_inside lean near
"They're saying things back there. That Lenin left a letter, a 'Testament': move Stalin from his post. And that it's time, Commissar." # speaker: degtyar_inside # source: dp-08-corridor-talk # status: testimony
# decision: d07.testament
+   [Let him finish. A man should know what is being said. # id: d07.testament_listen]
    ~ heard += listened
    "That Kirov would be better." He says it flat, as he used to give you a range. # speaker: degtyar_inside
+   [Say that you have thought it yourself. He is your gunner. # id: d07.testament_agree]
    ~ heard += agreed
    "Don't," says Degtyar. "I only carry it. That Kirov would be better. There, that's the whole load." # speaker: degtyar_inside
+   [Talk about nails. There is somebody at the stove. # id: d07.testament_turn]
    ~ heard += changed_subject
    "For the long ones they want a pig," says Degtyar at once. "That Kirov would be better. For the short ones, a goose." The man at the stove turns round. "A goose?" he says. "Where's that?" # speaker: degtyar_inside
+   [Walk on. Factions were finished in 'twenty-one, and you like him. # id: d07.testament_walk]
    ~ heard += walked_off
    He has your sleeve, so he comes too, and it is said to your back, in step. "That. Kirov. Would be. Better." # speaker: degtyar_inside
-   -> five_boots

= five_boots
# place: corridor_pane
# light: lamp
# camera: hold
You stop at a black window with both of you in it. {said ? praised:"Our chief would praise that too," says Degtyar, "if it were on the agenda."}{said ? by_wire:"Three months," says Degtyar, "and now a letter."}{said ? mine_too:"We've our calendar," says Degtyar. "We don't need a letter."} # speaker: degtyar_inside
He never forgets a voice. In 'twenty he found you a bread thief among eighty men in the dark, by a "Who's there?"
# decision: d07.who
+   [Ask whose voice it was. A thing without a name is only weather. # id: d07.who_ask]
    ~ heard += voice_asked
    # light: ear
    # camera: push ear
    He finds your ear with two fingers, puts his mouth to it, and says a name.
    -> no_name
+   [Don't ask. What you don't know you can't be asked for. # id: d07.who_not]
    ~ heard += voice_not
    "No," he says. "I'd thought so too." He blows his nose, and then he has your sleeve again, at the first try. # speaker: degtyar_inside
    -> no_name
+   [Ask who was standing there. # id: d07.who_others]
    ~ heard += voice_others
    # place: corridor_boots
    # light: lamp
    # camera: push short
    "Five pairs of boots. One new. One that I'd soled myself, by the sound. It's a nail short." # speaker: degtyar_inside
    -> no_name

= no_name
# cut: black
# look: silent silent_voice
# room: none
{heard ? voice_asked:He has said it. We do not print it, for there is none to print.}{heard ? voice_not:You have not asked. If you had, there would be none to print.}{heard ? voice_others:Five pairs of boots have gone off down the carpet, and left no name to print.}
+   [Go on. # id: d07.on]
    -> thirty_years

= thirty_years
# cut: tear
# place: corridor
# look: told shaumyan-1964
# light: late
# room: corridor_evening
# enter: cutout far stand
# camera: drift
Lev Shaumyan told it in Pravda on 7 February 1964. Some delegates, he wrote, above all those who remembered Lenin's "Testament", had thought it time to move Stalin from general secretary to other work. # source: shaumyan-1964 # status: testimony
# look: told medvedev-1969
Roy Medvedev, about 1970, was the first to tell the whole story. He named no source beyond scanty accounts of old Bolsheviks. # source: medvedev-version # status: testimony
+   [Fetch your coats. # id: d07.coat]
    # cut: dissolve
    # look: lived
    # leave: cutout
    # crowd: none
    # enter: degtyar_inside left stand
    They hang three deep. Degtyar knows his own by what is in the pocket, which is string.
    -> d08_flat
+   [Sit down on the bench with Degtyar. # id: d07.stay_bench]
    # cut: dissolve
    # look: lived
    # leave: cutout
    # crowd: none
    # enter: degtyar_inside left sit
    Degtyar passes his palm along the wood. "Still warm," he says. "Three of them, and one fat." # speaker: degtyar_inside
    -> d08_flat
