=== d02_report ===
// 26 January 1934. Pays: what Kolosnitsyn got (d01), the word to the steelworker (d01).
// Debts: line nine (d03, d04, d05, d12, d13, d15), who sat first (d03), Kolosnitsyn's request (d04).
# scene: d02_report
-> seats

= seats
# cut: dissolve
# place: hall
# look: lived
# light: beams
# crowd: seated
# room: hall_murmur
# music: none
# enter: stalin far stand
# enter: degtyar_inside left sit turn
# enter: kolosnitsyn right sit turn
# camera: wide
An hour later you sit in the congress hall between Degtyar and Kolosnitsyn. Stalin, who leads the Party, is to report. If he says the word hunger, you may say it after him. If not, you are the first. # source: stalin-report-26-jan
# camera: push row
{
- let_on ? first_letters:
    # pose: kolosnitsyn sit give
    Kolosnitsyn has written a G, and under it what begins so in Russian: nails, hectares, geese. The next word that comes to him may be yours. # speaker: kolosnitsyn
    -> guess
- let_on ? his_eyes:
    # pose: kolosnitsyn sit give
    # gaze: degtyar_inside down
    Kolosnitsyn hands Degtyar the order of the day, upside down. Degtyar studies it, his head a little to the left, and Kolosnitsyn studies Degtyar. # speaker: kolosnitsyn
    -> upside_down
- else:
    # pose: kolosnitsyn sit give
    Kolosnitsyn shows you his blotter, which he means to keep: Degtyar's name, backwards, each letter leaning another way, as one signs in the dark. # speaker: kolosnitsyn
    -> blotter
}

= guess
+   ["Geese." # id: d02.guess_horses]
    # gaze: degtyar_inside right
    He underlines it. He had hoped for something bigger. "I had a mare," says Degtyar, who has heard. He would like her put down too, by name. # speaker: kolosnitsyn
    -> report
+   ["You've left out peas." # id: d02.guess_hats]
    # pose: kolosnitsyn sit write
    He writes down peas. Then he looks to see whether you are laughing, and puts a query beside it. # speaker: kolosnitsyn
    -> report

= upside_down
+   [Turn the sheet round in Degtyar's hands. # id: d02.sheet_turn]
    You tell him that he has the back of it. "The back's the better half," says Degtyar at once. Kolosnitsyn makes a note. # speaker: degtyar_inside
    -> report
+   [Take the sheet and read it to him. # id: d02.listen]
    # card: agenda
    You read him seven points, and elections last. "Good. I left my glasses at home," says Degtyar. Kolosnitsyn puts up two fingers; it is the second time today that he hears of those glasses. # speaker: degtyar_inside # source: agenda # status: probable
    -> report

= blotter
+   ["Give it to me, then." # id: d02.blot_ask]
    He shakes his head, and puts it away. # speaker: kolosnitsyn
    -> report
+   [Thank him for it. # id: d02.blot_thank]
    He waits for more than thanks. When there is no more, he says kindly that some day he will think of something. # speaker: kolosnitsyn
    -> report

= report
# card: none
# place: hall_reverse
# light: beams
# camera: push faces
The report gives figures for the cattle and horses that are left, and blames the huge losses on the sabotage of "kulaks", peasants whom it calls rich. # source: stalin-admits-livestock-loss
# place: hall_row
{
- said ? chimneys:
    # light: looks
- said ? hard_winter:
    # light: writes
- else:
    # light: ducks
}
# camera: push him
"My mare," Degtyar says in your ear, "turns out to have been a kulak." {said ? hard_winter:Three rows in front the steelworker copies out the figures, to prove you right at the works.}{said ? chimneys:Three rows in front the steelworker turns right round to you. He is waiting for the figures with people in them.}{said ? not_in_queue:Three rows in front the steelworker keeps his head down. In the queue you would not talk to him.} # speaker: degtyar_inside
-> word

= word
# place: hall
# light: beams
# crowd: seated
# enter: stalin far stand
# enter: degtyar_inside left sit turn
# enter: kolosnitsyn right sit turn
# camera: push rostrum
Of the famine the report says nothing. # source: stalin-report-tone # note: famine
# place: hall_draft
# light: draft
# camera: push line
# event: pencil
Whoever says the word now says it against the report, and that can cost him his Party card. It stands in line nine, under your pencil.
# decision: d02.word
+   [Strike it out. # id: d02.word_strike]
    ~ done += struck
    # light: struck
    One stroke. Now line nine reads: last winter in our district there was, and we have overcome it. "That was one word," says Degtyar, who has heard the pencil. "A good one?" You read it through once more, and Hanna's word is there still, as plain as a missing tooth. # speaker: degtyar_inside
+   [Write "difficulties" over it. # id: d02.word_soften]
    ~ done += softened
    # light: softened
    It fits, if you write small. "Difficulties" is what the newspapers say, and may mean anything. Kolosnitsyn reads the new word off your knee and wants to help. "Certain difficulties. It's rounder, yes?" Degtyar asks you for the word, and is quiet for a while. "I drove nine of those to the graveyard on my own cart," he says then. # speaker: degtyar_inside
+   [Leave it. Turn the sheet face down. # id: d02.word_leave]
    ~ done += left_it
    # light: turned
    # camera: hold
    You wrote it on the back of an old form: district, farm, delivered, outstanding. The farm is Degtyar's. The handwriting is yours, and under "outstanding" it says forty carts. {said ? none_left:That week you told the region there was nothing, and wrote forty because they wanted it.}{said ? plan_figure:You gave the region that figure by telephone.}{said ? still_counting:You told the region that you were counting. Here you wrote what the plan wanted.} "Figures," says Kolosnitsyn with respect, and looks away. The word is under your hand.
-   -> ovation

= ovation
# place: hall
# light: beams
# crowd: rising
# enter: stalin far stand
# enter: degtyar_inside left clap
# enter: kolosnitsyn right clap
# gaze: degtyar_inside far
# gaze: kolosnitsyn far
# camera: hold
# event: applause_long
# room: applause_bed
The report ends, and the whole hall stands and shouts, stops for breath, and shouts again. # source: dp-02-applause # status: probable
# crowd: clapping
# gaze: kolosnitsyn out
# camera: wide
Your leg has a splinter in it from 'nineteen. Whoever stops clapping first will be noticed.
# decision: d02.ovation
+   [Shout with the first of them. # id: d02.shout]
    ~ done += shouted
    On the train you used to reach the last wagon with that voice. While it lasts you forget the winter and the leg.
+   [Clap until the row in front stops. # id: d02.clap]
    ~ done += clapped
    The row in front is waiting for the one in front of it. Your palms sting, and then they have no feeling. When it ends, all along your row people look at their hands.
+   [Sit down. Your leg is bad. # id: d02.sit]
    ~ done += sat
    # pose: degtyar_inside sit turn
    # camera: push row
    Degtyar drops beside you and says "Thank God", aloud, a thing he gave up in 'twenty. Kolosnitsyn claps on above you, and looks at the top of your head. # speaker: degtyar_inside
-   -> interval

= interval
# cut: dissolve
# leave: stalin
# leave: degtyar_inside
# crowd: thin
# room: hall_murmur
# light: interval
# camera: pan aisle
# pose: kolosnitsyn write centre
# gaze: kolosnitsyn out
In the interval Kolosnitsyn stays. {done ? shouted:What a voice, he says; they'll have heard it up at the table.}{done ? clapped:You clap very evenly, he says, and seems to mean it well.}{done ? sat:Your leg, he says; he could mention it, if anybody asks.} "What struck you most, in a word?" # speaker: kolosnitsyn
# decision: d02.answer
+   ["All of it. Write that." # id: d02.answer_all]
    # place: notebook
    # light: written
    # camera: hold
    # gaze: kolosnitsyn down
    He writes it down, and waits for more. # speaker: kolosnitsyn
+   ["I listened for the south." # id: d02.answer_south]
    # place: notebook
    # light: day
    # camera: hold
    The pencil stops above the paper. "The south," he says. He comes from there too, and had not noticed. # speaker: kolosnitsyn
+   ["You first. You had the notebook open." # id: d02.answer_you]
    # place: notebook
    # light: day
    # camera: hold
    "Ten years to catch up, he said in 'thirty-one, or be crushed. So seven are left." # speaker: kolosnitsyn
-   # place: hall
    # light: interval
    # crowd: thin
    # enter: kolosnitsyn centre lean
    # gaze: kolosnitsyn out
    # camera: push row
    He is not on the list of speakers, and he wants your five minutes. # speaker: kolosnitsyn
+   ["I'll see how the leg does." # id: d02.leg]
    He writes down the leg, and the date. # speaker: kolosnitsyn
    -> d03_repentance
+   ["What would you say with them?" # id: d02.with_them]
    {let_on ? first_sheet:What stands on your first sheet, he says, and then more of it.}{let_on ? only_nails:He would mention the nails, he says, since you have so many of them.}{let_on ? asked_him:"You asked me that in the queue," he says. He would give thanks; it has just come to him.} # speaker: kolosnitsyn
    -> d03_repentance
