=== g06_twice ===
// The arrest of 15 October 1934 as it was told, from the questioning to the text that pupils bring to class.
// Reads: g03.bag, g03.pocket, g04.ask. Debts: what was rubbed out and what was left (g16).
# scene: g06_twice
-> board_one

= board_one
# cut: tear
# place: house_doorway
# look: told mlechin-witness
# light: lamp
# room: none
# music: none
# enter: nikolaev near turn
# camera: hold
# event: chalk
# card: board_1
The man who had stopped the stranger of 15 October was there, and later he was questioned. He remembered a black briefcase. He knew the face again from a photograph. The name he had never been told. # source: oct15-guard-witness
+   [Go on to the next year. # id: g06.next]
    -> board_two

= board_two
# cut: dissolve
# look: legend yagoda-1937
# enter: cutout far stand
# event: chalk
# card: board_2
1937. Yagoda, who had been at the head of the whole secret police, was now its prisoner. Under interrogation he said that the man had had a gun on him and a diary; that Zaporozhets, the second man of the service in Leningrad, had found them, told him, and let the fellow go on purpose. In March 1938 he said it in court. As far as we can trace it, nobody had said so before. # source: oct15-yagoda-1937 # status: legend
+   [Go on to the next year. # id: g06.next_two]
    -> board_three
+   [Look at the board before it. # id: g06.look_back]
    # card: board_1
    A briefcase. It is shut, and it is black.
    + +   [Go on to the next year. # id: g06.next_two_then]
        -> board_three

= board_three
# cut: dissolve
# look: legend khrushchev-1956
# leave: cutout
# event: chalk
# card: board_3
1956. Nikita Khrushchev, who was not there either, told the Party that the man had been picked up and let go again, and "not even searched". He spoke of one arrest. # source: oct15-searched
{g_did ? held_bag:You had held that bag open by its two sides. There was newsprint as far down as the light went, and nothing is proved by how far a light goes.}{g_did ? asked_search:You had asked it, over a table, and a lamp had hummed. This was an answer, after twenty-one years, to somebody else.}{g_did ? by_the_door:You had been at the door. From the door there was a strap, mended in string.}
+   [Go on to the next year. # id: g06.next_three]
    -> board_four
+   [Look at the board before it. # id: g06.look_back_three]
    # card: board_2
    The gun is on it. The year is under the gun, and the place: a cell.
    + +   [Go on to the next year. # id: g06.next_three_then]
        -> board_four

= board_four
# cut: dissolve
# look: legend shreider
# enter: cutout_2 left stand
# event: chalk
# card: board_4
A memoir, printed in 1995. M. Shreider, once of the same service, wrote that some of its men had known: the man had been caught with a weapon, and in Smolny. He named nobody who had told him. The one stop that is on paper was in the street, at Kirov's door. # source: guard-hearsay-weapon # status: testimony
+   [Go on to the next board. # id: g06.next_four]
    -> slate
+   [Look at the board before it. # id: g06.look_back_four]
    # card: board_3
    Three words in quotation marks, and before them the gun, which the three words leave no room for.
    + +   [Go on to the next board. # id: g06.next_four_then]
        -> slate

= slate
# cut: black
# look: silent unread_1961
# event: rag
One year is missing between the two.
+   [Leave the slate as it is. # id: g06.slate]
    -> board_five

= board_five
# cut: dissolve
# look: legend course-text
# enter: cutout_2 left stand
# enter: cutout far stand
# event: chalk
# card: board_5
The text that pupils bring to class stood on a page of the web from about 1998 to 2014. In it there is a revolver from the beginning, and it is handed back. He is arrested twice and let go twice. The guards ask why, and are told to mind their own business. # source: second-detention # status: legend
The board is full. A rag hangs on a nail beside it.
# decision: g06.rub
+   [The revolver. It comes from a cell, in 1937. # id: g06.gun]
    ~ g_set += rub_gun
    # event: rag
    The revolver goes, and the handing back goes with it. He did own one, and by then he held it against the law; that can be read. What was in the coat in October, no paper of that year says. # source: oct15-revolver # status: contested
    -> keep
+   [The second arrest. Only one is in any paper. # id: g06.second]
    ~ g_set += rub_second
    # event: rag
    # leave: cutout_2
    Half of the board goes: the second street, the second table, the second door out. What stays has a date. # source: second-detention # status: legend
    -> keep
+   ["Mind your own business." Nobody is named who said it. # id: g06.words]
    ~ g_set += rub_words
    # event: rag
    # leave: cutout
    A voice goes. Nobody is named who heard it. {g_did ? asked_duty:You had asked a ledger, and it had said nothing about business.}{g_did ? asked_oparin:You had asked Oparin, and he had said: a card.}{g_did ? asked_none:You had asked nobody, so nobody can have answered you.} # source: mind-your-own-business # status: legend
    -> keep

= keep
# card: none
There is chalk left, and room for one line that may stay.
# decision: g06.keep
+   [One arrest, entered in the list of the day. # id: g06.log]
    ~ g_set += leave_log
    # event: chalk
    You write it small. It was entered in October, and looked into after the murder. # source: oct15-logged
    -> last
+   [Three days on which he did not do it. He wrote them down himself. # id: g06.diary]
    ~ g_set += leave_diary
    # event: chalk
    You write three dates: 15 October, 5 November, 14 November. They are from his diary, and only the first has a detention beside it. # source: nikolaev-diary-attempts
    -> last
+   ["Not even searched": as a thing that was said in 1956. # id: g06.searched]
    ~ g_set += leave_searched
    # event: chalk
    You write the three words, and before them who said them, and when, and that he was not there. It takes up the whole line. # source: oct15-searched # status: contested
    -> last

= last
# camera: wide
Beside the line somebody has left a space as wide as a man. {g_did ? reached_coat:Your hand on a flap would go into it,}{g_did ? left_coat:A coat going out of a door on its owner would go into it,}{g_did ? named_coat:Your mouth, open, would go into it,} and there is nobody who could have seen that and drawn it. # debrief: guard-4
+   [Go on. # id: g06.go_on]
    -> g13_law
