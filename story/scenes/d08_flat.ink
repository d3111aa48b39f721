=== d08_flat ===
// 8 February 1934, about nine in the evening; told 1956 to 1990. Pays: who, kirov. Debts: go (d09, d16), ask (d16).
# scene: d08_flat
-> asked

= asked
# cut: dissolve
# place: corridor
# look: lived
# light: late
# crowd: none
# room: corridor_evening
# enter: degtyar left stand
# enter: asker right walk
# camera: pan door
Every second lamp has been put out. A delegate whom you know by sight steps off the runner, and on the parquet his boots creak; the soles are new. {heard ? voice_others:You look down before you look up.}{heard ? voice_asked:He begins to speak, and you know the voice, or think so.}{heard ? voice_not:You look him in the face, and nowhere else.}
# pose: asker stand
# gaze: degtyar down
"Some of us are going to sit with a comrade," he says. "There's tea. It is no distance." Degtyar has found something to do with a glove. # speaker: asker
+   [Ask with which comrade. # id: d08.ask_whom]
    "One who has tea," he says. # speaker: asker
+   [Ask who else is coming. # id: d08.ask_else]
    "You are," he says. He has an open, tired face, and you would buy a horse from him. # speaker: asker
-   He looks up the corridor and down it, as before crossing a road.
# decision: d08.go
+   [Go along. You'd like to hear one thing for yourself. # id: d08.go_gate]
    ~ heard += to_gate
    # leave: asker
    # event: snow_steps
    # pose: degtyar lean
    There is a gate, and a soldier with a list under a lamp. The man is on it and goes in. You are not. You hear the soles go as far as a door, and then your own felt ones, coming back. Degtyar is where you left him, holding up the wall.
+   [Plead the leg. A man can be asked later where he drank tea. # id: d08.go_leg]
    ~ heard += leg_excuse
    # leave: asker
    # gaze: asker down
    "Yes," he says to your boot, "it is a night for legs." You limp for as long as you can hear him creak. # speaker: asker
+   [Say that you see a comrade home. You do, every night. # id: d08.go_home]
    ~ heard += saw_home
    # leave: asker
    # gaze: asker degtyar
    He looks at Degtyar, for some time. "Him too, then." # speaker: asker
    # gaze: degtyar away
    "I'm deaf after nine," says Degtyar. # speaker: degtyar
-   Where he drinks his tea you have not seen. Whether anybody asked Kirov to take Stalin's place was told afterwards, and told three ways.
    # leave: degtyar
    # scene: d08_told
    -> tellers

= tellers
*   [Hear of a flat, as told in 1988–90. # id: d08.hear_flat]
    # cut: tear
    # place: flat
    # look: told shatunovskaya-1988
    # light: lamp
    # room: none
    # enter: sheboldaev left sit
    # enter: cutout right sit
    # enter: kirov far stand
    # camera: pan table
    Olga Shatunovskaya told it in 1988–90. There was a secret meeting, she said, in the flat of Ordzhonikidze, one of the leaders. Your chief Sheboldaev was there, with Kosior, Eikhe, Sharangovich and others. Kirov refused. She had worked on the inquiry of 1960–62. The inquiry had been told of the flat, and she told us. # source: shatunovskaya-flat # status: testimony
    -> tellers
*   [Hear of an interval, as told after 1956. # id: d08.hear_break]
    # cut: tear
    # place: hall
    # look: told oganesov-chuev
    # light: interval
    # crowd: thin
    # room: none
    # enter: sheboldaev left stand
    # enter: cutout right stand
    # enter: kirov centre stand
    # camera: pan row
    N. Oganesov, who had lived through the camps, told it after 1956. Sheboldaev gathered eight to ten delegates, with Mirzoyan of Kazakhstan among them, and spoke to Kirov in a break. Kirov laughed at them, and scolded them for talking nonsense. No flat came into it. Oganesov told Molotov, once head of the government, who told Feliks Chuev, who printed it in 1991. # source: oganesov-via-molotov # status: testimony
    -> tellers
*   [Hear of a hotel, as told in 1988. # id: d08.hear_hotel]
    # cut: tear
    # place: hotel
    # look: told nemtsova-1988
    # light: lamp
    # crowd: none
    # room: none
    # enter: cutout left stand
    # enter: kirov far stand
    # camera: pan rail
    Zinaida Nemtsova, a delegate, told it in print in 1988; we have the year only from memory. The talk of making Kirov general secretary was his own people's, the Leningrad delegation's. In the hotel he gave them a dressing-down for it. She told her readers, and Radzinsky quoted her. # source: nemtsova-hotel # status: testimony
    -> tellers
*   -> all_heard

= all_heard
+   [Put the three side by side. # id: d08.side_by_side]
    -> question_put

= question_put
# cut: dissolve
# place: hall
# look: told khrushchev-heard
# light: empty
# crowd: none
# enter: sheboldaev left stand
# enter: cutout right stand
# enter: kirov far stand
# camera: wide
Khrushchev, in memoirs dictated in 1967–71, had Sheboldaev go to Kirov for a group of provincial bosses. A commission had learned it. # source: khrushchev-sheboldaev # status: testimony
# look: told verkhovykh-1960
V. Verkhovykh, who had helped to count the votes, told the control commission in 1960 what he had from Kosior: some of them had asked Kirov. # source: verkhovykh-on-kosior # status: testimony
That evening you had {heard ? to_gate:stood at a gate}{heard ? leg_excuse:pleaded a leg}{heard ? saw_home:seen a comrade home}, and all that you could have been scolded for was {heard ? kirov_same:"louder"}{heard ? kirov_paper:"without a paper"}{heard ? ask_leningrad:a coat}. You may put one question to all three tellers.
# decision: d08.ask
+   ["Were you in the room?" # id: d08.ask_room]
    ~ heard += asked_room
    The flat: no, Shatunovskaya repeated what the inquiry was told. The interval: Chuev had it from Molotov, and Molotov from Oganesov; whether Oganesov was, we have not read. The hotel: Nemtsova was a delegate. # source: doubts-list # status: contested
+   ["When did you first say so?" # id: d08.ask_when]
    ~ heard += asked_when
    The flat: 1988–90. The interval: after 1956. The hotel: 1988, if our memory has the year right. Most of those they named were dead by then. # source: doubts-list # status: contested
+   ["And what did he answer?" # id: d08.ask_answer]
    ~ heard += asked_answer
    The flat: no. The interval: no, and he laughed. The hotel: he told them angrily to stop. Verkhovykh too: no, one must wait, and things would settle. We know of no teller who has a yes. # source: kirov-refusal # status: testimony
-   -> footnote

= footnote
# cut: tear
# look: told kotkin-2017
# leave: sheboldaev
# leave: cutout
# leave: kirov
# card: vestnik
# event: paper_fold
Stephen Kotkin, a historian, had a footnote on it in 2017, with a newspaper of seventeen days after that evening. {heard ? asked_room:It was printed abroad, and who was in what room it may not say.}{heard ? asked_when:It would be first by twenty-two years.}{heard ? asked_answer:What it has him answer, if anything, we do not know.} # source: rumour-abroad-feb-1934 # status: testimony
+   [Turn the card over. # id: d08.turn_over]
    # card: none
    The back is empty.
    -> d09_report_or_not
+   [Leave it as it lies. # id: d08.leave_it]
    # card: none
    -> d09_report_or_not
