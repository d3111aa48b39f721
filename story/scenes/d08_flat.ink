=== d08_flat ===
// 8 February 1934, about nine in the evening; told 1967 to 1991. Pays: who (d07), the speech (d04). Debts: go (d16).
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
The same evening, by the coats. A delegate whom you know by sight comes down the corridor, and his boots creak; the soles are new. {heard ? voice_others:You look down before you look up.}{heard ? voice_asked:He begins to speak, and you know the voice, or think so.}{heard ? voice_not:You do not ask his name.} # speaker: asker
# pose: asker stand
# gaze: asker out
# gaze: degtyar down
# camera: wide
"Some of us are going to sit with a comrade," he says. "There's tea." {aired ? handed_up:He has seen your speech go up to the table and come back. "Bring it. With us you'd be heard."}{aired ? in_pocket:He looks at the place where your jacket stands out. "Bring what you didn't get to say."}{aired ? to_her:He nods at your speech in its blue cover. "Bring it. A thing like that wants hearing."} There you could say the word. But if this is the talk that Degtyar heard, whoever drinks tea there belongs to a faction, and loses his Party card. # speaker: asker
# decision: d08.go
+   [Go with him. # id: d08.go_gate]
    ~ heard += to_gate
    # place: snow_gate
    # light: night
    # enter: asker far stand
    # enter: sentry left stand
    # gaze: asker out
    # gaze: sentry down
    # camera: wide
    # event: snow_steps
    You walk behind him over the snow, with the speech {aired ? in_pocket:in your pocket|under your arm}. There is a gate, and a soldier with a list under a lamp. The man is on it and goes in. You are not. "There'll be some mistake," he says through the bars. You carry the word back to where you left Degtyar. "Well?" he says. "Was it hot?" # speaker: asker
+   [Plead your leg. # id: d08.go_leg]
    ~ heard += leg_excuse
    # gaze: asker down
    # camera: wide
    "Yes," he says to your boot, "it is a night for legs." You limp for as long as you can hear him creak. You had wanted one listener for line nine, and have sent him away with a leg that did not hurt. "What did he want?" asks Degtyar, who heard every word. # speaker: asker
+   ["I see a comrade home." # id: d08.go_home]
    ~ heard += saw_home
    # gaze: asker degtyar
    # camera: wide
    He looks at Degtyar for some time. "Him too, then." # speaker: asker
    # gaze: degtyar away
    "I'm deaf after nine," says Degtyar. The man waits to see whether it is meant, and goes. Out in the snow Degtyar takes your arm. "He was there when it was said. I'd have liked tea." Line nine stays unsaid. # speaker: degtyar
-   # leave: asker
    # leave: degtyar
    # scene: d08_told
    -> tellers

= tellers
Who drank tea with whom is on no paper. Whether anybody asked Kirov to take Stalin's place was told later, in several ways. You may hear one teller. # source: approach-verdict # status: contested
+   [Olga Shatunovskaya: in a flat. # id: d08.hear_flat]
    # cut: tear
    # place: flat
    # look: told shatunovskaya-1988
    # light: lamp
    # room: none
    # enter: sheboldaev left sit
    # enter: cutout right sit
    # enter: kirov far stand
    # gaze: sheboldaev kirov
    # gaze: cutout kirov
    # gaze: kirov away
    # camera: pan table
    Shatunovskaya told it in 1988–90. There was a secret meeting, she said, in the flat of Ordzhonikidze, one of the leaders; your chief Sheboldaev was there, with others. Kirov refused. She had worked on an inquiry of 1960–62, which had been told of the flat. # source: shatunovskaya-flat # status: testimony
    -> one_question
+   [N. Oganesov: in a break. # id: d08.hear_break]
    # cut: tear
    # place: hall
    # look: told oganesov-chuev
    # light: interval
    # crowd: thin
    # room: none
    # enter: sheboldaev left stand
    # enter: cutout right stand
    # enter: kirov centre stand
    # gaze: sheboldaev kirov
    # gaze: cutout kirov
    # gaze: kirov sheboldaev
    # camera: pan row
    Oganesov, who had lived through the camps, told it after 1956. Your chief Sheboldaev spoke to Kirov in a break, before eight or ten delegates. Kirov laughed at them, and scolded them for talking nonsense. Oganesov told Molotov, who told a writer, who printed it in 1991. # source: oganesov-via-molotov # status: testimony
    -> one_question
+   [Zinaida Nemtsova: in a hotel. # id: d08.hear_hotel]
    # cut: tear
    # place: hotel
    # look: told nemtsova-1988
    # light: lamp
    # crowd: none
    # room: none
    # enter: cutout left stand
    # enter: kirov far point cutout
    # gaze: cutout kirov
    # camera: pan rail
    Nemtsova, a delegate, told it in print in 1988; we give the year from memory. The talk was among his own people, the delegation from Leningrad. In their hotel Kirov scolded them for it. A writer, Radzinsky, quoted her. # source: nemtsova-hotel # status: testimony
    -> one_question

= one_question
Then you may put one question to all three.
# decision: d08.ask
+   ["Were you in the room?" # id: d08.ask_room]
    Shatunovskaya: no, she repeated what an inquiry had been told. Oganesov: whether he stood there we have not read. Nemtsova was a delegate, and of the three perhaps the nearest to it. # source: doubts-list # status: contested
    -> d09_report_or_not
+   ["When did you first say so?" # id: d08.ask_when]
    # card: vestnik
    Shatunovskaya: 1988–90. Oganesov: after 1956. Nemtsova: 1988, from memory. Most of those whom they name were dead by then. A footnote of 2017 points to a newspaper seventeen days after this evening, printed abroad. We have not read it. # source: rumour-abroad-feb-1934 # status: testimony
    -> d09_report_or_not
+   ["What did Kirov answer?" # id: d08.ask_answer]
    Shatunovskaya has him say no. Oganesov: no, and he laughed. Nemtsova: he told them angrily to stop. We know of no teller who has a yes. On this they agree. # source: kirov-refusal # status: testimony
    -> d09_report_or_not
