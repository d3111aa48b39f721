=== d02_report ===
// 26 January 1934. Debts: the draft's line nine (d03; later d04, d15), who sat first (d03), Kolosnitsyn's request (d03; later d04).
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
# camera: wide
An hour later you sit in the congress hall, two throne rooms thrown into one, between Degtyar and Kolosnitsyn, with the speech on your knee. # source: hall-two-throne-rooms-merged # status: probable
# enter: stalin far stand
# camera: push rostrum
Stalin, who leads the Party, is about to report on these three years. It is ten years to the day since he spoke the oath for Lenin. You want one thing: that he says the word. Then you may say it too. If he does not, you would be the first. # source: ten-years-after-oath
# enter: degtyar_inside left sit turn
# enter: kolosnitsyn right sit turn
# camera: hold
{let_on ? first_letters:"H," says Kolosnitsyn on your right, as if it were your name. "Hectares? Horses?"}{let_on ? his_eyes:Kolosnitsyn leans across you and hands Degtyar a printed sheet. He watches which way up it is held.}{let_on ? his_blotter:Kolosnitsyn shows you a blue thumb, and folds it into his fist like a receipt.} # speaker: kolosnitsyn
+   [Hold the sheet for Degtyar and read it to him. # id: d02.listen]
    # card: agenda
    "Louder," says Degtyar. "I left my glasses at home." You read him the order of the day: seven points, and elections last. "Like the bill," he says. # speaker: degtyar_inside # source: agenda
+   [Ask Kolosnitsyn what he hopes to hear. # id: d02.sums]
    # pose: kolosnitsyn sit write
    "Ten years to catch up, he said in 'thirty-one, or be crushed. So that's seven left, yes?" He writes a seven in his notebook, thinks, and adds a plus. # speaker: kolosnitsyn
-   -> report

= report
# place: hall_reverse
# light: beams
# camera: push faces
The country, says the report, has "cast off the integument of backwardness and medievalism". It has turned industrial and collective. # source: stalin-report-tone
# place: hall
# light: beams
# crowd: seated
# enter: stalin far stand
# enter: degtyar_inside left sit turn
# enter: kolosnitsyn right sit turn
# camera: push row
# pose: kolosnitsyn sit turn
"Ours are in," says Degtyar of his farm. "I never said they came singing." # speaker: degtyar_inside
Then a table of livestock. The losses are huge, and they are laid to the sabotage of "kulaks", peasants whom it calls rich. # source: stalin-admits-livestock-loss
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
# pose: degtyar_inside sit whisper
"My mare," Degtyar says in your ear, "turns out to have been a kulak." Three rows in front, the man from the Urals {said ? hard_winter:is copying the table out, beast by beast.}{said ? chimneys:turns right round, finds you, and turns back.}{said ? not_in_queue:has his head down between his shoulders.} # speaker: degtyar_inside
{said ? none_left:You gave the region a number once, by telephone, and it was nought.}{said ? plan_figure:You know how a column comes by its figures. You have supplied one.}{said ? still_counting:Somewhere in that table there should be a line that says "still counting".}
+   [Tread on Degtyar's boot. # id: d02.hush]
    # pose: degtyar_inside sit turn
    "I'm whispering," he says. Seven years beside a gun have left him his own idea of it. # speaker: degtyar_inside
+   [Look straight ahead and grin. # id: d02.grin]
    Kolosnitsyn sees your mouth, and looks at the rostrum for what was funny. # speaker: kolosnitsyn
-   -> word

= word
# place: hall
# light: beams
# crowd: seated
# enter: stalin far stand
# enter: degtyar_inside left sit turn
# enter: kolosnitsyn right sit turn
# camera: push rostrum
The table is turned over. The report has gone on to the Party: the opposition is beaten, and remnants of its ideology survive. Of the famine it says nothing. # source: stalin-report-tone # note: famine
# place: hall_draft
# light: draft
# camera: push line
# event: pencil
Line nine of your speech has it, in a sentence that you wrote six times at home with the door shut. Your pencil is out. Nobody has told you to write. What stands there now, you will have to say, or be seen not to.
# decision: d02.word
+   [Strike it out. # id: d02.word_strike]
    ~ done += struck
    # light: struck
    Now line nine reads: last winter in our district there was, and we have overcome it.
+   [Write "difficulties" over it. # id: d02.word_soften]
    ~ done += softened
    # light: softened
    It fits. The sentence can now be said in any room in the country.
+   [Leave it. Turn the sheet face down. # id: d02.word_leave]
    ~ done += left_it
    # light: turned
    # camera: hold
    You wrote it on the back of an old form: district, farm, delivered, outstanding. You read that instead. Kolosnitsyn's eyes come down to your knee and go up again.
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
The last page goes over, and the benches crack like river ice. # source: stalin-report-26-jan
# room: applause_bed
The whole hall is standing and shouting. It stops for breath, and then it shouts again.
# crowd: clapping
# camera: wide
{kept ? shop_key:At every clap the key knocks on a button of your jacket.}{kept ? school_page:At every clap the page crackles over your heart, and nobody can hear it but you.}{kept ? carbon_copy:There is blue on your thumb, and soon on both palms.} Your leg has a splinter in it from 'nineteen. Along the row heads turn a very little. Somebody will be the first to stop, and somebody will see who it was.
# decision: d02.ovation
+   [Shout with the first of them. # id: d02.shout]
    ~ done += shouted
    You used to reach the last wagon with that voice. While it lasts you are in no December and have no leg. # source: dp-02-applause
+   [Clap until the row in front stops. # id: d02.clap]
    ~ done += clapped
    The row in front is waiting for the one in front of it. It ends as rain does, without an order.
+   [Sit down. Your leg is bad. # id: d02.sit]
    ~ done += sat
    # pose: degtyar_inside sit turn
    # camera: push row
    Down here it is all coat-tails. Degtyar drops beside you and says "Thank God", aloud, a thing he gave up in 'twenty. Kolosnitsyn claps on above you, and looks at the top of your head.
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
In the interval Kolosnitsyn stays. {done ? shouted:"What a voice, Matvei Ilyich! They'll have had that in the presidium."}{done ? clapped:"You clap very evenly," he says. He seems to mean it well.}{done ? sat:"Your leg," he says. "Is it very bad? I could mention it, if anybody asks."} {done ? struck:He saw you cut something. Short is good, he says.}{done ? softened:He saw you find a better word. One always does, he says.}{done ? left_it:He saw you turn your sheet over. Are you short of paper?} # speaker: kolosnitsyn
# place: notebook
# light: day
# camera: hold
# event: paper_fold
# pose: kolosnitsyn write
# gaze: kolosnitsyn out
He is twenty-eight, and has a notebook. It lies open on a clean page. "What struck you most? In a word, yes?" # speaker: kolosnitsyn
# decision: d02.answer
+   ["All of it. Write that." # id: d02.answer_all]
    ~ said += all_of_it
    # light: written
    # gaze: kolosnitsyn down
    He writes two words, as if given short change. # speaker: kolosnitsyn
+   ["I listened for the south. I may have missed it." # id: d02.answer_south]
    ~ said += the_south
    The pencil stops above the paper. "The south," he says, like a station where he was asleep. He writes nothing. # speaker: kolosnitsyn
+   ["You first. You had the notebook open." # id: d02.answer_you]
    ~ said += you_first
    He recites the ten years, hears himself, and reddens. # speaker: kolosnitsyn
-   # place: hall
    # light: interval
    # crowd: thin
    # enter: kolosnitsyn centre stand
    # camera: push row
    Then he asks for what he came for. It is your five minutes. He is not on the list of speakers; he is young, they told him. "If the leg should trouble you. Or the throat. It's a pity if a place goes empty, yes?" {let_on ? first_letters:He has seen a letter of it, he says, and would be careful with the rest.}{let_on ? his_eyes:"And your friend would have your arm all day."}{let_on ? his_blotter:He does not mention the blotter.} # speaker: kolosnitsyn
    You will see, you say, how the leg does.
    -> d03_repentance
