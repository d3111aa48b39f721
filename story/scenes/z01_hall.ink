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
# type: 1,966
"Read it to me, Commissar," says Degtyar at your sleeve. "I left my glasses at home." 1,966 lights, you read: a place for every delegate, with a vote or without one. # speaker: degtyar # source: where-1966-and-1961-come-from
"Bright?"
+   ["Very." # id: z01.very]
+   ["Wait." # id: z01.wait]
-   # light: dark
    # type: 1,108
    1,108 go out, together. So many were arrested, by the count of 1956; how they had voted is not in it. # source: khrushchev-1108-of-1966 # note: arrest
    # light: shown
    # type: 848
    # music: theme_coda
    848 of these, in outline, were shot. # source: pospelov-848-shot # note: executions
    # type: none
    # camera: push centre
    One was Ivan Kodatsky, once a turner. Nobody crossed him out in 1934. He headed Leningrad's soviet while people were put out of that city, and was shot on 30 October 1937. # source: life-kodatsky # note: executions
    # camera: push place
    # light: placed_beside
    {
    - fate <= 848:
        Beside theirs is an outline that is yours: No. {fate}, shot. # note: executions
    - fate <= 1108:
        Beside theirs is an outline that is yours: No. {fate}, arrested. The count says no more. # note: arrest
    - fate == 1966:
        Beside theirs is an outline that is yours.
    - else:
        Beside theirs is an outline that is yours: No. {fate}, not arrested.
    }
    # camera: wide
    {road ? kol_accused:"And that boy with the notebook?" Arrested, you read. "He'd have had the figure," says Degtyar.|"And I?" Arrested, you read. "I know that," says Degtyar. "I was asking where I sit."} # speaker: degtyar
    "And now?" he says. "Still bright?" # speaker: degtyar
+   ["Not half." # id: z01.not_half]
    "I've held a bridge with fewer," he says. "But one knew them by the cough." # speaker: degtyar
+   ["Bright." # id: z01.bright]
    "I thought so," says Degtyar. "One feels it on the face." He turns his to where it is darkest. # speaker: degtyar
+   [Lay his hand on the back of a seat. # id: z01.seat]
    He passes his palm along the wood. "Still warm," he says. # speaker: degtyar
-   {
    - road ? vouched:
        -> her_word
    - else:
        -> END
    }

= her_word
# enter: sretenskaya right write
"Last winter in our district there was hunger, and we have overcome it," reads Ksenia Lvovna behind you. "Is that to go in?" # speaker: sretenskaya
"He's nodding," says Degtyar. # speaker: degtyar
-> END
