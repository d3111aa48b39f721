=== g06_twice ===
// One stop, on 15 October 1934, told from then to today, a line of chalk more each time.
// Pays: the briefcase, the coat (g03), whom you asked (g04). Debts: what was rubbed out, what may stay (g16).
# scene: g06_twice
-> board_one

= board_one
# cut: wedge
# place: house_doorway
# look: told mlechin-witness
# light: autumn
# room: none
# music: none
# enter: nikolaev_october near turn
# camera: hold
# event: chalk
# card: board_1
December 1934. The man who stopped Nikolaev at Kirov's door in October is asked about the person "detained by you". He remembers a black briefcase. He knows the man from a photograph. Nobody had told him the name. # source: oct15-guard-witness
You saw it that day from across the street. Now a school blackboard stands in front of the door.
+   [Go on to the next year. # id: g06.next]
    -> board_two

= board_two
# cut: dissolve
# place: house_doorway
# look: legend yagoda-1937
# light: autumn
# enter: nikolaev_october near turn
# enter: cutout far stand
# camera: hold
# event: chalk
# card: board_2
1937. Yagoda, who had been head of the NKVD, told it as a prisoner, under interrogation; in March 1938 he told it in court. A revolver and a diary had been found on the man. Zaporozhets, Medved's deputy, had let him go on purpose. # source: oct15-yagoda-1937
Nobody had said so before, as far as we can trace it.
+   [Go on to the next year. # id: g06.next_2]
    -> board_three

= board_three
# cut: dissolve
# place: house_doorway
# look: legend khrushchev-1956
# light: autumn
# enter: nikolaev_october near turn
# enter: cutout far turn
# camera: hold
# event: chalk
# card: board_3
1956. Nikita Khrushchev, who was not there, told the Party of it on 25 February. With him it is one arrest. The man was let go, he said, and was "not even searched". # source: oct15-searched # status: contested
{g_did ? held_bag:You tilted the briefcase to the lamp and saw newsprint, to the bottom. You saw no pocket.}{g_did ? asked_search:You asked about that, at the table. It has taken twenty-one years, and is no answer.}{g_did ? by_the_door:From the door you saw a strap, mended with string.} A man whom nobody searched has had a revolver found on him. Neither line has been rubbed out.
+   [Go on to the next year. # id: g06.next_3]
    -> slate

= slate
# cut: black
# look: silent unread_1961 absence_board
# card: none
# leave: nikolaev_october
# leave: cutout
For 1961 a board has been set up like the others. It is empty, because we have not read what belongs on it.
+   [Go on. # id: g06.next_4]
    -> board_four

= board_four
# cut: dissolve
# place: house_doorway
# look: legend shreider
# light: autumn
# enter: nikolaev_october near turn
# enter: cutout far stand
# enter: cutout_2 right lean
# camera: hold
# event: chalk
# card: board_4
Printed in 1995: the memoir of M. Shreider, once of the NKVD. Some of its men, he wrote, had known that Nikolaev was caught with a weapon in Smolny. From whom he had it he does not say. # source: guard-hearsay-weapon # status: testimony
Under the chalk the picture is still of this door.
+   [Go on to the last one. # id: g06.next_5]
    -> board_five

= board_five
# cut: dissolve
# place: house_doorway
# look: legend course-text
# light: autumn
# enter: nikolaev_october near turn
# enter: cutout far raise
# enter: cutout_2 right stand
# enter: cutout_3 left turn
# camera: hold
# event: chalk
# card: board_5
About 1998 to 2014: a page of history on the web, by F. E. Smitha, which we call the course text. In it he is arrested twice and let go twice. He has a loaded revolver, and is given it back. # source: second-detention
And the guards ask why, and are told to mind their own business. # source: mind-your-own-business
The board is full to the frame. On the door handle hangs a rag, damp.
+   [Take the rag. # id: g06.rag]
    -> rub

= rub
# look: legend
# card: none
# camera: wide
Of all the lines on the board one comes from somebody who was at the door. You fold the rag, and may begin where you like.
# decision: g06.rub
+   [The revolver. It comes from a cell, in 1937. # id: g06.gun]
    ~ g_set += rub_gun
    # event: rag
    # leave: cutout
    With it goes the giving back of it. There is nothing now to give. Whether he had it on him that day nobody knows, and that cannot be chalked up either. # source: oct15-revolver # status: contested
+   [The second arrest. Only one is in any paper. # id: g06.second]
    ~ g_set += rub_second
    # event: rag
    # leave: cutout_3
    # leave: cutout_2
    Half of the board goes. Kirilina and Khlevniuk, historians who read the papers, count one. # source: second-detention
+   ["Mind your own business." Nobody is named who said it. # id: g06.words]
    ~ g_set += rub_words
    # event: rag
    # leave: cutout_2
    # pose: cutout far turn
    A voice goes, and nobody is missed. {g_did ? asked_duty:You asked a ledger once, and it said nothing about business.}{g_did ? asked_okunin:You asked Okunin once, and he said "card".}{g_did ? asked_none:You asked nobody, so nobody can have answered you.} # source: mind-your-own-business
-   -> keep

= keep
# cut: tear
# look: told kirilina
# leave: cutout_3
# camera: hold
Alla Kirilina, in 2001, went by the papers. She has the one detention. # source: second-detention
She prints the diary, with three days in it on which he did not do it. # source: nikolaev-diary-attempts
She also has Nikolaev's word for it, of December 1934, that the militia searched him. # source: oct15-searched # status: contested
# leave: cutout
# leave: cutout_2
You wipe off what is left. In the groove lies a stub of chalk, long enough for one line.
# decision: g06.keep
+   [One arrest, entered in the list of the day. # id: g06.log]
    ~ g_set += leave_log
    # event: chalk
    You write: 15 October, one, entered. Then you rule a line for the hour of his going, and leave it empty. # source: oct15-logged
+   [Three days on which he did not do it. He wrote them down himself. # id: g06.diary]
    ~ g_set += leave_diary
    # event: chalk
    15 October, 5 November, 14 November. On the first he was stopped. On the other two nobody stopped him, and you were on a door and on a platform. # source: nikolaev-diary-attempts
+   ["Not even searched": as a thing that was said in 1956. # id: g06.searched]
    ~ g_set += leave_searched
    # event: chalk
    You write the year first, and the name, and then the three words. The quotation marks take the last of the chalk. # source: oct15-searched # status: contested
-   -> last_board

= last_board
# camera: wide
# leave: nikolaev_october
{g_set ? leave_log:One entry is left on the board.}{g_set ? leave_diary:Three dates are left on the board.}{g_set ? leave_searched:Three words are left on the board, with a year.} There was also {g_did ? reached_coat:a hand on the flap of a pocket}{g_did ? left_coat:a coat that swung like a coat}{g_did ? named_coat:a mouth, open to say that there was a coat}, and that is drawn by nobody. # debrief: guard-4
+   [Go on. # id: g06.go_on]
    -> g13_law
