=== g04_release ===
// 15 to 16 October 1934; told by accused men and in a report of December 1934.
// Debts: the exercise book (g10, g16), whom you asked (g06), what the bridge was told (g05, g10).
# scene: g04_release
-> counter

= counter
# cut: wedge
# place: duty_room
# look: lived
# light: officer
# room: duty_clock
# camera: push clock
# event: stamp
The duty room: a counter, a grille, a clock. The man with the briefcase goes into the list of the day's occurrences. # source: oct15-logged
# enter: okunin left sit
# camera: hold
It is settled upstairs, you hear. Gubin, who is over Kotomin, has said to let the man go: he is in the Party, he used to work at Smolny, and he is after a job. # source: oct15-gubin
On your knee is the exercise book of the second car: times and places. It is handed in at the end of each month and pulped. {g_said ? word_lost:In February's there stood: lost.}{g_said ? word_sight:In February's there stood: out of sight.}{g_said ? word_okunin:In February's there stood one name, and Okunin signed under it.}
# decision: g04.clock
+   [Write the hour he came in. Leave a line for the hour he goes. # id: g04.hour]
    ~ g_did += wrote_hour
    # event: pencil
    You write the hour. Under it you rule a line, very straight, and nobody tells you what goes on it.
+   [Write: man with briefcase, let go. That is all I saw. # id: g04.what]
    ~ g_did += wrote_name
    # event: pencil
    You have not seen him let go, you have been told. You notice this at the full stop, and do not change it.
+   [Nothing. He is in their ledger, and it's their man. # id: g04.nothing]
    ~ g_did += wrote_none
    On your page 15 October is petrol: eighteen litres, Okunin's signature, yours.
-   -> fifteen

= fifteen
# cut: tear
# look: told gubin-1935
# light: lamp
# room: none
# leave: okunin
# enter: cutout left turn
# enter: kotomin right stand
# camera: wide
Gubin and Kotomin, when they stood accused, told of a talk of about fifteen minutes, and of a release on a report by word of mouth. # source: oct15-gubin
# leave: cutout
# leave: kotomin
# camera: push ledger
In December 1934 Agranov, who had taken over the inquiry, wrote to Stalin of a release "from custody on 16 October". # source: oct15-agranov-16-october
+   [Wind the clock; it is Monday's job. # id: g04.wind]
    # cut: dissolve
    # look: lived
    # light: officer
    # room: duty_clock
    # event: clock_wind
    # camera: push clock
    Ladygin has found the key, and lets you. Eight turns. Your arm was made for bigger clocks, he says.
+   [Leave it to Ladygin. # id: g04.leave_clock]
    # cut: dissolve
    # look: lived
    # light: officer
    # room: duty_clock
    # event: clock_wind
    # camera: hold
    Ladygin has found the key, and gives it eight turns. He sets the clock by his watch, and then his watch by the clock.
-   -> why

= why
# camera: push ledger
You were in the room with the table, and nobody has asked you anything. A man went in after Kirov today, at Kirov's own door, and it is settled. Ladygin is blotting the page. Okunin has gone to see about the car.
# decision: g04.ask
+   [Ask Ladygin when he went. # id: g04.duty]
    ~ g_did += asked_duty
    # camera: push ledger
    # event: paper_fold
    He turns the ledger round for you. It is an entry like the others. Above it somebody has lost a horse.
+   [Ask Okunin, in the car. # id: g04.partner]
    ~ g_did += asked_okunin
    # cut: dissolve
    # place: second_car
    # light: night
    # room: car_inside
    # enter: okunin right turn
    # enter: cutout left turn
    # camera: hold
    "He had a card," says Okunin. "You have a card. I have a card." That lasts as far as the bridge. "Paces I can answer for. Whys I can't." # speaker: okunin
+   [Don't ask. A Party card is a reason. # id: g04.none]
    ~ g_did += asked_none
    # camera: wide
    Yours is in your breast pocket. It has been a reason since 1927.
-   -> night

= night
# cut: black
# look: silent silent_night absence_clock
# room: none
# leave: okunin
You go off at ten. {g_did ? asked_duty:Somewhere in the city there is a horse.}{g_did ? asked_okunin:A card, a card, a card.}{g_did ? asked_none:You have not asked, and the street is quiet.}
+   [Come back in the morning. # id: g04.night_on]
    -> bridge

= bridge
# cut: dissolve
# place: red_dawns
# look: lived
# light: dusk
# room: street_far
# enter: vetoshkin centre stand
# camera: pan bridge
The 16th, towards evening. Vetoshkin at his bridge has heard of it, as the street has, and wants it down. First he asks to see how you put it. {g_did ? wrote_hour:"A line with nothing on it," he says, with respect.}{g_did ? wrote_name:"Let go," he reads. "Let go, when?"}{g_did ? wrote_none:"Petrol," he reads. "Well, petrol's petrol."} # speaker: vetoshkin
# camera: hold
Whoever stopped the man has not been told what he is called. # source: oct15-guard-witness
Nor has anybody told you to look out for him. # source: oct15-logged
# camera: push bridge
# pose: vetoshkin raise centre
Vetoshkin wets the pencil. "Description?" {g_did ? stood_behind:You could describe him from behind.}{g_did ? back_to_car:You could describe him from the car: a back, a sleeve, a strap.}{g_did ? asked_want:You could describe his errand.} # speaker: vetoshkin
# decision: g04.name
+   ["Small. Torn briefcase. He wanted work." # id: g04.sort]
    ~ g_said += what_sort
    # pose: vetoshkin lean centre
    # event: pencil
    "Torn how?" You show him on your own sleeve. He enters that as well. # speaker: vetoshkin
+   ["Forget him. There are ten like that a week." # id: g04.ten]
    ~ g_said += ten_a_week
    # pose: vetoshkin turn centre
    # event: pencil
    "Then I'll enter ten," says Vetoshkin. He writes a one and a nought, and blows on them. # speaker: vetoshkin
+   ["If he stands about on your bridge, don't wait for me." # id: g04.watch]
    ~ g_said += watch_bridge
    # camera: hold
    "On what grounds?" says Vetoshkin. You look for some. He waits, pencil up, until a tram has gone over, and another. # speaker: vetoshkin
-   -> g05_ring
