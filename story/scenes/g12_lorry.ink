=== g12_lorry ===
// 2 December 1934, about eleven to noon; told 1934 to 1961. Pays: where (g10), the bench (g10).
// Debts: the car (g16), the bar (g15), what you saw (g15, g16).
# scene: g12_lorry
-> no_cars

= no_cars
# cut: wedge
# place: lorry_yard
# look: lived
# light: empty
# room: yard_engine
# enter: okunin left stand
# camera: wide
Eleven, or near it. You are back from the station, in the yard where the cars are kept. Ladygin puts his head out: find one for Smolny, at once. He does not say for whom.
# pose: okunin sit centre
# type: 60
"Sixty paces of garage," says Okunin, "and not a wheel in it." He sits down on an oil drum. "{g_said ? where_exact:You said lobby, and I said twenty.}{g_said ? where_close:Twenty, the pair of us.}{g_said ? where_order:You said out of sight, and I said twenty.} Nobody's come back to me about it." # speaker: okunin
# enter: boy left stand
On the garage wall is a board with the numbers of the cars. Under it stands a boy with a lump of chalk.
# decision: g12.car
+   [Read the board. Somebody must be back. # id: g12.board]
    ~ g_did += read_board
    # camera: push board
    You run your finger down it. Each number has a line through it. "Visitors," says the boy. "From the train." # source: borisov-truck # status: probable
+   ["Ours, then. The second car." # id: g12.second]
    ~ g_did += tried_second
    # pose: okunin far stand
    # pose: boy left raise
    "Gone at seven," says the boy, "with the rug."
+   [Ask for the order in writing, and for whom. # id: g12.paper]
    ~ g_did += asked_writing
    # pose: okunin right walk
    "For Smolny," says Ladygin, and goes in to find out. He has not come out again when an engine is tried.
-   -> gate

= gate
# event: lorry_start
# leave: boy
# pose: okunin right turn
# light: manned
# camera: wide
An engine catches. Round the end of the garage comes a lorry for goods, with a driver and three men. # source: borisov-truck
# place: lorry_bar
# light: manned
# camera: wide
One of the three you know. {g_did ? sat_down:You have sat by him.}{g_did ? gave_tea:You have put tea by him.}{g_did ? went_past:You have gone past him.} There is an iron bar across the gate, and nobody nearer to it than you.
# decision: g12.bar
+   [Lift the bar. They've been sent. # id: g12.lift]
    ~ g_did += lifted_bar
    # event: gate_bar
    # light: open
    # camera: wide
    It goes up on its weight. The lorry turns out and takes the right-hand side of the street, as everything does.
+   [Look in the gate book first: where to? # id: g12.book]
    ~ g_did += looked_in_book
    # event: gate_bar
    # light: open
    # camera: wide
    "Smolny," it says, in violet pencil. You read it for half a minute, since there is no more. Then you lift the bar. # source: borisov-summoned
+   [Salute. One of them had a bad night. # id: g12.salute]
    ~ g_did += saluted
    # event: gate_bar
    # light: open
    # camera: wide
    No one sees it, so far as you can tell. The bar you lift with the other hand.
-   -> noon

= noon
# cut: dissolve
# place: duty_room
# look: lived
# light: noon_officer
# room: duty_clock
# music: theme_guard
# camera: push clock
Noon by the wall clock. Word comes by telephone. The lorry swerved to the right, ran up on the pavement and struck a wall. # source: borisov-crash
Borisov is dead, in the Nikolaevsky military hospital. # source: borisov-death
# enter: okunin left stand
# camera: wide
{g_did ? lifted_bar:Your hand smells of iron.}{g_did ? looked_in_book:You can see one word, in violet.}{g_did ? saluted:Your hand goes half-way up again by itself.} Okunin has come in from the yard. He does not say how far it is.
# light: noon
# pose: okunin centre stand
# pose: okunin whisper
"Sailor," says Okunin. He waits until Ladygin has gone through to the other room. "What did we see?" # speaker: okunin
# decision: g12.say
+   ["A lorry go out. If they ask, that." # id: g12.saw]
    ~ g_said += say_saw
    # pose: okunin left turn
    "A lorry go out," says Okunin. He tries it again, facing the door, with his cap on. # speaker: okunin
+   ["Nobody has asked." # id: g12.unasked]
    ~ g_said += say_unasked
    # pose: okunin left stand
    # gaze: okunin down
    "Then I'll be asked in my coat," says Okunin, and does up the buttons. He keeps it on till six. # speaker: okunin
+   ["Write the minute down now, before we are told what it was." # id: g12.minute]
    ~ g_said += write_minute
    # pose: okunin centre lean
    He slits a cigarette packet along its seam. You put 11 on the inside, in his pencil, and stop. There was a clock over the garage. You had not looked at it, and neither had he.
-   -> springs

= springs
# cut: tear
# place: lorry_yard
# look: told engineers-1935
# light: day
# room: none
# music: none
# enter: cutout far lean
# enter: cutout_2 right turn
# camera: wide
The accident reports, of 2 December 1934 and of April 1935, are by men who examined the lorry itself. The first blamed a faulty front spring, and speed. The second, a fuller one, found a bolt missing from the middle of the spring, and a leaf gone. Such a lorry pulls to the right. # source: borisov-technical
+   [Hear the next. # id: g12.next_1]
    -> accident

= accident
# cut: tear
# place: lorry_yard
# look: told khrushchev-1956
# light: open
# enter: cutout right turn
# camera: wide
Nikita Khrushchev, who was not there, told the Party on 25 February 1956 that Kirov's guard had been killed in a car "accident" in which no one else was hurt. He called that suspicious. # source: borisov-khrushchev
+   [Hear the next. # id: g12.next_2]
    -> in_order

= in_order
# cut: tear
# place: lorry_yard
# look: told chopovsky-1961
# light: day
# enter: cutout_3 far stand
# camera: push garage
Chopovsky, the relief driver, who was not at the wheel that day, talked to investigators in 1961. The lorry had been in perfect order, he said, and Borisov had been murdered on it. # source: borisov-truck-condition # status: contested
+   [Go back in to Okunin. # id: g12.back_in]
    -> counter

= counter
# cut: dissolve
# place: duty_room
# look: lived
# light: noon
# room: duty_clock
# enter: okunin centre stand
# enter: ladygin near turn
# camera: hold
Ladygin comes back with the form for the day's petrol, and a pen on a string. {g_said ? say_saw:Over his shoulder Okunin nods to you. A lorry.}{g_said ? say_unasked:Over his shoulder Okunin nods to you. Nobody.}{g_said ? write_minute:Okunin folds the packet small and puts it away, in with the milk.}
+   [Fill in the petrol. # id: g12.petrol]
    -> g06_twice
