=== d02_report ===
// 26 January 1934. Pays: what Kolosnitsyn got (d01), the word to the steelworker (d01).
// Debts: line nine (d03, d04; later d13, d15), who sat first (d03), the answer (d12), Kolosnitsyn's request (d04).
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
An hour later you sit in the congress hall between Degtyar and Kolosnitsyn. Stalin, who leads the Party, is to report, and you want one word from him: hunger. If not, you would be the first. # source: stalin-report-26-jan
# camera: push row
{
- let_on ? first_letters:
    # pose: kolosnitsyn sit give
    Kolosnitsyn has written an H, and under it: hectares, horses, harvest, hay. The next word that comes to him may be yours. # speaker: kolosnitsyn
    -> guess
- let_on ? his_eyes:
    # pose: kolosnitsyn sit give
    # gaze: degtyar_inside down
    Kolosnitsyn hands Degtyar the order of the day, upside down. Degtyar studies it, his head a little to the left, and Kolosnitsyn studies Degtyar. # speaker: kolosnitsyn
    -> upside_down
- else:
    # pose: kolosnitsyn sit give
    Kolosnitsyn shows you his blotter: Degtyar's name, backwards, each letter leaning another way, as one signs in the dark. He will keep it, he says. # speaker: kolosnitsyn
    -> blotter
}

= guess
+   ["Horses." # id: d02.guess_horses]
    # gaze: degtyar_inside right
    He underlines it. He had hoped for something bigger. "I had a mare," says Degtyar, who has heard. He would like her put down too, by name. # speaker: kolosnitsyn
    -> report
+   ["You've left out hats." # id: d02.guess_hats]
    # pose: kolosnitsyn sit write
    He writes down hats. Then he looks to see whether you are laughing, and puts a query beside it. # speaker: kolosnitsyn
    -> report

= upside_down
+   [Turn the sheet round in Degtyar's hands. # id: d02.sheet_turn]
    You tell him that he has the back of it. "The back's the better half," says Degtyar at once. Kolosnitsyn makes a small note behind his hand. # speaker: degtyar_inside
    -> report
+   [Take the sheet and read it to him. # id: d02.listen]
    # card: agenda
    You read him seven points, and elections last. "Good. I left my glasses at home," says Degtyar. Kolosnitsyn puts up two fingers; it is the second time today that he hears of those glasses. # speaker: degtyar_inside # source: agenda
    -> report

= blotter
+   ["Give it to me, then." # id: d02.blot_ask]
    "When we're home," he says, as to a child who wants to carry the lamp. A corner of it stays outside his pocket. # speaker: kolosnitsyn
    -> report
+   [Thank him for it. # id: d02.blot_thank]
    He waits for more than thanks. When there is no more, he says kindly that some day he will think of something. # speaker: kolosnitsyn
    -> report

= report
# card: none
# place: hall_reverse
# light: beams
# camera: push faces
The report comes to a table of livestock. The losses are huge, and they are laid to the sabotage of "kulaks", peasants whom it calls rich. # source: stalin-admits-livestock-loss
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
"My mare," Degtyar says in your ear, "turns out to have been a kulak." {said ? hard_winter:Three rows in front the steelworker copies the table out, beast by beast, to prove you right at the works.}{said ? chimneys:Three rows in front the steelworker turns right round to you. He is waiting for the table with people in it.}{said ? not_in_queue:Three rows in front the steelworker keeps his head between his shoulders. In the queue you would not hear of it.} # speaker: degtyar_inside
-> word

= word
# place: hall
# light: beams
# crowd: seated
# enter: stalin far stand
# enter: degtyar_inside left sit turn
# enter: kolosnitsyn right sit turn
# camera: push rostrum
The table is turned over. Of the famine the report says nothing. # source: stalin-report-tone # note: famine
# place: hall_draft
# light: draft
# camera: push line
# event: pencil
Whoever says the word now says it against the report, and that can cost him his Party card. It stands in line nine, under your pencil.
# decision: d02.word
+   [Strike it out. # id: d02.word_strike]
    ~ done += struck
    # light: struck
    One stroke. Now line nine reads: last winter in our district there was, and we have overcome it. You feel light, as when a sack comes off the shoulder. "That was one word," says Degtyar, who has heard the pencil. "A good one?" You read it through once more, and Hanna's word is there still, as plain as a missing tooth. # speaker: degtyar_inside
+   [Write "difficulties" over it. # id: d02.word_soften]
    ~ done += softened
    # light: softened
    It fits, if you write small. Now the sentence can be said in any room in the country. Kolosnitsyn reads it off your knee and wants to help. "Certain difficulties. It's rounder, yes?" Degtyar asks what the boy is saying, and you tell him the word. He is quiet for a while. "I drove nine of those to the graveyard," he says then, "on my own cart." It is not one of his jokes. # speaker: degtyar_inside
+   [Leave it. Turn the sheet face down. # id: d02.word_leave]
    ~ done += left_it
    # light: turned
    # camera: hold
    You wrote it on the back of an old form: district, farm, delivered, outstanding. The farm is Degtyar's. The handwriting is yours, and under "outstanding" it says forty carts. {said ? none_left:That week you told the region there was nothing; they had the form printed by then.}{said ? plan_figure:You gave the region that figure by telephone, so that it should match.}{said ? still_counting:You told the region that you were counting, and somebody had to put something.} "Figures," says Kolosnitsyn with respect, and looks away. The word lies on your knee like a warm plate.
-   -> ovation

= ovation
# place: hall
# light: beams
# crowd: rising
# enter: stalin far stand
# enter: degtyar_inside left clap
# enter: kolosnitsyn right clap
# camera: hold
# event: applause_long
# room: applause_bed
The last page goes over, and the benches crack like river ice. The whole hall stands and shouts, stops for breath, and shouts again. # source: stalin-report-26-jan
# crowd: clapping
# camera: wide
{kept ? shop_key:At every clap the key knocks on a button of your jacket.}{kept ? school_page:At every clap the page crackles over your heart.}{kept ? carbon_copy:There is blue on your thumb, and soon on both palms.} Your leg has a splinter in it from 'nineteen. Whoever stops first will be seen to stop.
# decision: d02.ovation
+   [Shout with the first of them. # id: d02.shout]
    ~ done += shouted
    You used to reach the last wagon with that voice. While it lasts you are in no December and have no leg. A man two rows on turns to see whose it is, and shouts back, like somebody on the other bank of a river. # source: dp-02-applause
+   [Clap until the row in front stops. # id: d02.clap]
    ~ done += clapped
    The row in front is waiting for the one in front of it. Your palms sting, and then they have no feeling. It ends as rain does, without an order. All along your row people look at their hands.
+   [Sit down. Your leg is bad. # id: d02.sit]
    ~ done += sat
    # pose: degtyar_inside sit turn
    # camera: push row
    Down here it is all coat-tails. Degtyar drops beside you and says "Thank God", aloud, a thing he gave up in 'twenty. Kolosnitsyn claps on above you, and looks at the top of your head. # speaker: degtyar_inside
-   -> interval

= interval
# cut: dissolve
# leave: stalin
# leave: degtyar_inside
# crowd: thin
# room: hall_murmur
# light: interval
# camera: pan aisle
# pose: kolosnitsyn stand centre
In the interval Kolosnitsyn stays. {done ? shouted:What a voice, he says; they'll have had it up at the table.}{done ? clapped:You clap very evenly, he says, and seems to mean it well.}{done ? sat:Your leg, he says; he could mention it, if anybody asks.} He is twenty-eight, and his notebook is open on a clean page. "What struck you most, in a word?" # speaker: kolosnitsyn
# decision: d02.answer
+   ["All of it. Write that." # id: d02.answer_all]
    ~ said += all_of_it
    # place: notebook
    # light: written
    # camera: hold
    # gaze: kolosnitsyn down
    He writes two words, as if given short change. # speaker: kolosnitsyn
+   ["I listened for the south." # id: d02.answer_south]
    ~ said += the_south
    # place: notebook
    # light: day
    # camera: hold
    The pencil stops above the paper. "The south," he says, like the name of a station where he was asleep. # speaker: kolosnitsyn
+   ["You first. You had the notebook open." # id: d02.answer_you]
    ~ said += you_first
    # place: notebook
    # light: day
    # camera: hold
    "Ten years to catch up, he said in 'thirty-one, or be crushed. So seven are left." He hears himself recite, and reddens. # speaker: kolosnitsyn
-   # place: hall
    # light: interval
    # crowd: thin
    # enter: kolosnitsyn centre stand
    # camera: push row
    Then he asks for what he came for. He is not on the list of speakers, and he wants your five minutes. {let_on ? first_letters:Your word with the H he would leave out or put in, as they like it.}{let_on ? his_eyes:"And your friend would have your arm all day, since he seems to need it."}{let_on ? his_blotter:He says it with two fingers on the pocket where the blotter is.} # speaker: kolosnitsyn
+   ["I'll see how the leg does." # id: d02.leg]
    ~ page += the_leg
    He writes down the leg, and the date. # speaker: kolosnitsyn
    -> d03_repentance
+   ["What would you say with them?" # id: d02.with_them]
    {let_on ? first_sheet:What stands on your first sheet, he says, which you showed him, and then more of it.}{let_on ? only_nails:He would mention the nails, he says, since you have so many of them.}{let_on ? asked_him:"You asked me that in the queue," he says. He would give thanks; it has just come to him.} # speaker: kolosnitsyn
    -> d03_repentance
