=== z02_numbers ===
// The hall by itself, from the title: the numbers, four lives, and who was killed outside it. Nobody plays, nobody's place is shown.
# scene: z02_numbers
-> lit

= lit
# cut: black
# place: hall_1966
# look: lived
# light: lit
# room: none
# music: none
# camera: wide
1,966. # source: where-1966-and-1961-come-from
Every light is the place of a delegate, with a vote or without one, at the Seventeenth Congress of the Party: Moscow, 26 January to 10 February 1934. # source: where-1966-and-1961-come-from
+   [Put out 1,108. # id: z02.out]
    -> dark
+   [Wait. # id: z02.wait]
    -> dark

= dark
# light: dark
1,108. # source: khrushchev-1108-of-1966 # note: arrest
So many of them were arrested, by the count of 1956. They go out together. # source: khrushchev-1108-of-1966 # note: arrest
How they had voted is not in that count. # source: khrushchev-1108-of-1966
# light: shown
# music: theme_coda
848. # source: pospelov-848-shot # note: executions
So many of these were shot. They are drawn in outline. Of the other 260 the count says no more. # source: pospelov-848-shot # note: executions
+   [Where does 1,966 come from? # id: z02.count]
    # type: none
    # card: count_1961
    The number is the count of 1956. In 1934, by their mandates, they had come to 1,961. # source: where-1966-and-1961-come-from
    ++  [Put lives beside the numbers. # id: z02.lives]
        -> one
+   [Put lives beside the numbers. # id: z02.one]
    -> one

= one
# note: executions
# type: none
# card: four_lives
# camera: push centre
1. # source: life-kodatsky
Ivan Kodatsky had been a turner. In the ballot of 1934 nobody crossed him out. He was chairman of Leningrad's soviet when people were expelled from that city, in 1933, and deported, in 1935. He was shot on 30 October 1937. # source: life-kodatsky # note: executions
And 1. Yevgenia Yegorova had been a seamstress; she escaped from exile, and led unions of the clothing and the rubber workers. In 1919 she was secretary of a province where grain was requisitioned. She died in the Terror on 8 April 1938. # source: life-yegorova # note: executions
# camera: wide
And 1. Grigory Kaminsky had headed collectivisation in its first years. In June 1937 he spoke against Beria before the Central Committee. He was shot on 10 February 1938. # source: life-kaminsky # note: executions
And 1. Vladimir Zatonsky signed the count of that ballot, and probably helped to lead a campaign against the spelling and the schools of Ukraine. He was shot in Kyiv on 29 July 1938. # source: zatonsky-record # status: probable # note: executions
+   [And outside the hall? # id: z02.outside]
    -> numbers
+   [Leave the hall. # id: z02.leave_early]
    -> leave

= numbers
# note: executions
# card: none
# camera: pan door
# light: door_1
Sergei Kirov was shot in Leningrad on 1 December 1934. # source: shot-time
# light: door_2
# type: 66
66 were shot on 5 December, in Leningrad and Moscow. One was Zinaida Bulygina. # source: wg-bulygina # note: executions
# light: door_3
# type: 14
14, on 29 December. Nikolaev had fired. Of the thirteen others most denied any part in it, Kotolynov among them; three or four had confessed, in custody. The verdict on all thirteen was cancelled in 1990. # source: lc-not-guilty # note: executions
# light: door_4
# type: 11,702
11,702 were sentenced, in one month of 1935, to leave Leningrad. # source: deport-numbers # note: expulsion
In March of that year Lyubov Shaporina wrote in her diary of children who were being sent, and of people of seventy-five. # source: shaporina-march-1935
# light: door_5
# type: 1
1, on 10 March 1935: Milda Draule, Nikolaev's wife. # source: draule-fate # note: executions
They had two boys. # source: nikolaev-family
+   [Leave the hall. # id: z02.leave]
    -> leave

= leave
# card: none
# type: none
# light: empty_seat
# music: none
# camera: push door
The chair by the door is empty. It has no number.
-> END
