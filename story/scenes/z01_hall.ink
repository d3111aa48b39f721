=== z01_hall ===
// The coda of either role, and of none. `who`: 0 nobody, 1 the delegate, 2 the guard.
// `fate`: the delegate's draw, the same number that was said before the commission; 1966 when the draw is switched off.
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
Every light is a delegate's place at the congress of 1934. Those who had a vote sit here with those who had none, as they were added up later: 1,966. # source: where-1966-and-1961-come-from
+   [Put out 1,108. # id: z01.out]
    -> dark
+   [Wait. # id: z01.wait]
    It stays February 1934 for as long as you look.
    + +   [Put out 1,108. # id: z01.out_then]
        -> dark

= dark
# cut: dissolve
# light: dark
They go out together. 1,108 delegates were arrested, on charges of counter-revolutionary crimes, by the count that Khrushchev read out in 1956. # source: khrushchev-1108-of-1966 # note: arrest
858 places are still lit. What became of the people in them is not in that count.
+   [Show who was shot. # id: z01.shot]
    -> shown

= shown
# cut: dissolve
# music: theme_coda
# light: shown
By the report behind that speech 848 of the 1,108 were shot. They are the outlines. Of the other 260 the figure says no more. # source: pospelov-848-shot # note: executions
# card: zatonsky_dates
One of the outlines has a name here: Vladimir Zatonsky, who sat in the chair when the ballots were counted. # source: fate-zatonsky
+   [Lay the card down. # id: z01.card]
    # card: none
    -> numbers

= numbers
# camera: drift
66 people were shot in Leningrad and Moscow on 5 December 1934. One was Zinaida Bulygina. # source: wg-bulygina
14 were shot on 29 December. One, Kotolynov, told the court that he had barely met Nikolaev since 1924. Nikolaev was another of the fourteen. In 1990 the verdict on the other thirteen was cancelled. # source: lc-rehabilitated
11,702 were sentenced to exile from Leningrad in a month of 1935. # source: deport-numbers # note: expulsion
Liubov Shaporina wrote in her diary that children were being sent, and people of seventy-five. # source: shaporina-march-1935
1 was Milda Draule. She was shot on 10 March 1935. She had two boys. # source: draule-fate
+   [Find your place. # id: z01.find]
    -> place

= place
# camera: wide
{ who:
- 1:
    # light: placed_beside
    The outline beside theirs is yours. You were not one of them; you are invented. {fate <= 848:Your number, {fate}, was drawn when you began: arrested, and shot.}{fate > 848 and fate <= 1108:Your number, {fate}, was drawn when you began: arrested. The figure says no more.}{fate > 1108 and fate < 1966:Your number, {fate}, was drawn when you began: not among the arrested.}{fate == 1966:No number is in it.} Nothing that you did is in that.
- 2:
    # light: placed_door
    By the door is an outline that belongs to no row. That is yours. You are invented, and for the men who guarded Kirov there is no count to draw from.
- else:
    # light: placed_door
    By the door is an outline that belongs to no row. Nobody has come for it.
}
+   [Leave the hall. # id: z01.leave]
    # music: none
    One count had been made already, of paper. It was signed on 10 February 1934: 1,059 ballots. # source: votes-cast-1059
    -> END
