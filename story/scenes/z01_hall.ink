=== z01_hall ===
// The delegate's coda: the hall of 1,966, read to a man who cannot see it. No place and no year.
# scene: z01_hall
-> lit

= lit
# cut: black
# place: hall_1966
# look: lived
# light: lit
# room: none
# music: none
# camera: wide
# enter: degtyar near stand
# gaze: degtyar out
"Read it to me, Commissar," says Degtyar at your sleeve. "I left my glasses at home." 1,966 lights, you read: one for every delegate, vote or no vote. # speaker: degtyar # source: where-1966-and-1961-come-from
# gaze: degtyar left
"Bright?"
+   ["Very." # id: z01.very]
+   ["Wait." # id: z01.wait]
-   # light: dark
    1,108 go out, together: so many were arrested, by the count of 1956. # source: khrushchev-1108-of-1966 # note: arrest
    # light: shown
    # music: theme_coda
    By the report behind it 848 of these were shot: the outlines. # source: pospelov-848-shot # note: executions
    # camera: push centre
    One was Ivan Kodatsky, once a turner. Nobody crossed him out in 1934. He headed Leningrad's city council while people were expelled from that city, and was shot on 30 October 1937. # source: life-kodatsky # note: executions
    # camera: push place
    # light: placed_beside
    {
    - fate <= 848:
        Beside the hall is your place: No. {fate}, shot. # note: executions
    - fate <= 1108:
        Beside the hall is your place: No. {fate}, arrested. The count says no more. # note: arrest
    - fate == 1966:
        Beside the hall is your place.
    - else:
        Beside the hall is your place: No. {fate}, not arrested.
    }
    # camera: wide
    # gaze: degtyar out
    {road ? kol_accused:"And him with the notebook?" Arrested, you say. "He'd have had the figure," says Degtyar. "And I?" {road ? deg_store:In bed, you say, in 'fifty-one. "Then who's asking?"|By the sea, you say. "I could hear it."}|"And I?" Arrested, you say, and back in 'fifty-five, quite blind. "I know that," says Degtyar. "I was asking where I sit."} # speaker: degtyar
    "And our word, did anybody say it?" # speaker: degtyar
+   ["Not in this hall." # id: z01.not_here]
+   ["Hunger." # id: z01.say_it]
    "Too late for the minutes," says Degtyar. # speaker: degtyar
-   # camera: wide
    {nine ? nine_aloud:You said it once at home, to forty people.}{nine ? nine_hole:At home Hanna said it for you, in the hole that you had left.}{nine ? nine_softened:At home you said "difficulties"{home ? read_burned:, and the word itself to a stove}.}{not nine:{home ? read_burned:At home you said it to a stove.|At home you did not say it either.}} {home ? sewn_in:{fate > 1108:Line nine is in the lining of your coat still.}} {witness ? sign_word:In 1960 you wrote the word, and it was cut off.} {d16_commission.bench.told_boy:The boy of the last bench has it from you.} {d16_commission.tape.boy_said:The boy of the last bench has said it for you.} # note: famine
    "And Hanna?" {home ? gave_thing:She kept what you gave her, and told every child in the stanitsa what it was.}{home ? not_said:She asked everybody who came from Moscow whether it had been said. To ask, she had to say it.}{home ? promised_shop:She never got her shop. She showed people the paper, and told them what you had signed before it.} {done ? signed_morning:"The eleven candles, that was me," says Degtyar. "I needed no light for it."} # speaker: degtyar
    # gaze: degtyar left
    "And now?" he says. "Still bright?" # speaker: degtyar
+   ["Not half." # id: z01.not_half]
    # gaze: degtyar out
    "I've held a bridge with fewer," he says. # speaker: degtyar
+   ["Bright." # id: z01.bright]
    # pose: degtyar near turn
    "I thought so," says Degtyar. "One feels it on the face." He turns his to where it is darkest. # speaker: degtyar
+   [Lay his hand on the back of a seat. # id: z01.seat]
    # pose: degtyar near hold
    # gaze: degtyar down
    He passes his palm along the wood. "Still warm," he says. # speaker: degtyar
-   {
    - road ? vouched:
        -> her_word
    - else:
        -> ninth
    }

= her_word
# enter: sretenskaya left write
"Last winter in our district there was hunger, and we have overcome it," reads Ksenia Lvovna behind you. "Is that to go in?" # speaker: sretenskaya
"He's nodding," says Degtyar. # speaker: degtyar
-> END

= ninth
# gaze: degtyar left
"And the ninth? Read it as it was." # speaker: degtyar
"Last winter in our district there was hunger," you read, "and we have overcome it."
"Have we?" says Degtyar. # speaker: degtyar
-> END
