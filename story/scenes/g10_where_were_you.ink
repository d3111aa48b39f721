=== g10_where_were_you ===
// Night of 1 to 2 December 1934. Pays: distance, tip, clock, name, walk, change, gate, card, orderly.
// Debts: the bench (g12), where you said you were (g12, g16), the loudspeaker (g14).
# scene: g10_where_were_you
-> bench

= bench
# cut: dissolve
# place: witness_boots
# look: lived
# light: lamp
# room: night_clock
# music: none
# enter: borisov far sit
# camera: wide
Ten at night. Everybody who guarded Kirov or Smolny today is to say where he was. Forty men stand along the wall of a passage. The bench in it has been left to one. # source: borisov-questioned
# place: night_office
# light: lamp
# enter: borisov far sit
# camera: push bench
He is Borisov, who followed Kirov indoors as you did out of doors. He has been questioned already. Molochnikov, who asked him, remembered him as so upset that at first he could say nothing useful. Asked why he had been so far behind, he gave no answer. # source: borisov-questioned # status: testimony
# enter: okunin right stand
"A year older than me," says Okunin, your partner in the second car. "Himself asked to have him kept on, for Smolny. I have nobody to ask." # speaker: okunin # source: guard-borisov
# decision: g10.borisov
+   [Sit down by him. There is room on the bench. # id: g10.sit]
    ~ g_did += sat_down
    # leave: okunin
    The plank gives on your side. It is a bench for five, and holds two.
    -> nobody_wrote
+   [Put a glass of tea by him, and go on. # id: g10.tea]
    ~ g_did += gave_tea
    # place: witness_boots
    # light: tea
    # enter: borisov far sit
    # camera: push bench
    It is nine steps to the urn and nine back. You set the glass down where his hand would find it.
    -> desk
+   [Go past. He is being fetched. # id: g10.past]
    ~ g_did += went_past
    # leave: okunin
    # camera: wide
    He is not. By the passage clock nobody comes for him in an hour.
    -> desk

= nobody_wrote
# cut: black
# look: silent silent_bench absence_bench
# room: none
You are there for a quarter of an hour.
+   [Get up. The wall has moved along. # id: g10.bench_on]
    -> desk

= desk
# cut: dissolve
# place: night_office
# look: lived
# light: lamp
# room: night_clock
# music: theme_tension
# enter: borisov far sit
# enter: ladygin centre sit
# enter: okunin left stand
# camera: wide
{g_did ? sat_down:Your sleeve is damp on one side.}{g_did ? gave_tea:Through the door you can see your glass. It has a skin on it.}{g_did ? went_past:You came past the bench quickly, and can hear your own breath.} Okunin is next behind you. "What will you say for distance?" he asks your collar. "We'd better have the one. I thought twenty." # speaker: okunin
# camera: push desk
Ladygin has the desk tonight, with a list, a pad and a wet nib. "Second car," he says. "Where were you?" # speaker: ladygin
# decision: g10.where
+   ["In the lobby, at the foot of the stairs." # id: g10.exact]
    ~ g_said += where_exact
    # pose: okunin left turn
    "On whose order?" There was none. {g_did ? by_the_car:You had a bucket to fill}{g_did ? to_the_lobby:You had a glove in your hand}{g_did ? asked_upstairs:You had asked to go up, and been told no procession}, and then something fell twice. # speaker: ladygin
+   ["Close. As close as we are let." # id: g10.close]
    ~ g_said += where_close
    # pose: okunin left lean
    "How close is that?" Behind you Okunin coughs. "Twenty paces," you say. He puts it down without asking in which direction. # speaker: ladygin
+   ["Where I was ordered: out of his sight." # id: g10.order]
    ~ g_said += where_order
    # camera: wide
    The nib stops. "I can't put that." He puts: at a distance. {g_did ? thirty_back:You have kept it at thirty paces}{g_did ? behind_post:You have kept it behind lamp-posts}{g_did ? other_side:You have kept it on the other pavement} for a year, by order. # speaker: ladygin # source: guard-kept-distance
-   -> two_lines

= two_lines
# pose: okunin left stand
# camera: wide
"How far off was your car, when he walked?" {g_did ? closed_up:A length, once.}{g_did ? fifty_back:Fifty metres.}{g_did ? drove_ahead:It was in front.} {g_did ? let_orderly:"Who let up a boy without a card?" You did.}{g_did ? carried_it:"Who carried the oxygen?" You did, as far as the landing.}{g_did ? made_wait:"Who made the oxygen wait?" You did.} He writes down none of it. # speaker: ladygin
{g_did ? card_rule:"A clerk says that a big fellow had his pockets out."}{g_did ? card_vouched:"A clerk says that a big fellow let him up."}{g_did ? card_held:"A clerk says that a big fellow had him by the sleeve. He thanks you."} Nobody else has put you in the house. # speaker: ladygin
# place: witness_desk
# light: lamp
# camera: push pad
What he has written is two lines long. He does not read it to you.
+   [Try to read it upside down. # id: g10.read_upside]
    # light: blotter
    You get as far as your name, and the blotter comes down.
    -> book

= book
# light: pockets
# camera: wide
"Pockets." You lay out a glove, a brass tag and a ticket for six o'clock, row eleven, not torn. He reads the ticket on both sides and pushes all three back. # speaker: ladygin
# place: night_office
# light: lamp
# enter: borisov far sit
# enter: ladygin centre lean
# enter: okunin left stand
# camera: push desk
By his chair is a sack. Out of it he has fished the second car's exercise book for October, which should have been pulp by now. He looks for the fifteenth, and the man with the briefcase. {g_did ? wrote_hour:A ruled line with no hour on it is held up to the lamp.}{g_did ? wrote_name:His nail stops under "let go".}{g_did ? wrote_none:He finds petrol.} Then he wants December's. It has one page. {g_did ? rang_ahead:"Rang Smolny, engaged," he reads.}{g_did ? followed_on:"Followed," he reads.}{g_did ? noted_time:It has the hour at the bridge, by a watch that is fast.} Both books go into the sack. "Next." # speaker: ladygin
+   [Wait for Okunin outside. # id: g10.wait_out]
    # pose: ladygin centre sit
    # camera: pan bench
    He needs a minute and a half.
    -> street

= street
# cut: wedge
# place: works_yard
# look: lived
# light: night
# crowd: none
# room: loudspeaker
# music: none
# camera: wide
You are given a sealed envelope for a district across the river. You have no coat.
# camera: push loudspeaker
Half past eleven. There is a loudspeaker over the gate of a works, and the wireless is saying slowly what you have known since evening. Kirov has been killed. # source: news-radio
# place: works_yard_faces
# light: night
# camera: wide
The night shift has come out to hear it, sixty or so, women mostly, with their sleeves still rolled. Indoors the machines are running on with nobody at them.
# decision: g10.radio
+   [Take off your cap and stand with them. # id: g10.stand]
    ~ g_did += stood_with
    # place: works_yard
    # light: night
    # crowd: thin
    You are a head taller than the shift. A woman looks at your belt and moves off a step. So does the next. It leaves a ring, with you in it.
+   ["It is so. I was in the building." # id: g10.tell]
    ~ g_did += told_women
    # camera: push women
    Nobody asks you anything. He was to have spoken tonight about bread coming off the ration. "And the bread?" says one at the back. "Be quiet," says another. # source: kirov-speech-topic
+   [Walk on. You have a paper to deliver. # id: g10.walk]
    ~ g_did += walked_by
    # place: works_yard
    # light: night
    # camera: push gate
    It comes after you for two streets. Then the next works begins, and the next loudspeaker.
-   -> bridge

= bridge
# cut: dissolve
# place: second_car
# look: lived
# light: night
# room: car_inside
# enter: okunin right turn
# enter: cutout left turn
# camera: push windscreen
Two in the morning. The second car takes you over the bridge, and there is no car in front of it.
# camera: pan window
# enter: vetoshkin near lean
Vetoshkin, whose post it is, holds up a lamp and leans in at the window with his notebook. He has been home and read the whole of it aloud, back to the summer, until Tonya, his wife, took the baby out on the stairs. # speaker: vetoshkin
"That woman in the summer, with her plot," he says. {g_did ? tip_up:"I sent hers up. Where is up?"}{g_did ? tip_check:"You asked what she was. I've entered that you asked."}{g_did ? tip_torn:He tilts a page to the lamp, and white letters stand on it.} Then he turns to October. {g_said ? what_sort:It says: small, torn briefcase, work.}{g_said ? ten_a_week:There is a one there, and a nought.}{g_said ? watch_bridge:It says "grounds", underlined, and under that nothing.} "Is it any of these?" You do not know. # speaker: vetoshkin
+   [Wind up the window. # id: g10.window_up]
    # pose: vetoshkin far stand
    # camera: push windscreen
    He steps back to let it close. "Two hours five," you hear through the glass. "One car. Entered." # speaker: vetoshkin
    -> g11_tellings
