=== g04_release ===
// 15 to 16 October 1934. Pays: the word in the ledger (g01).
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
The same evening, the duty room in Liteiny 4. Ladygin, who keeps it, has put the man with the briefcase into the list of the day. # source: oct15-logged
# enter: okunin left sit
# camera: hold
It is settled upstairs: Gubin, who is over Kotomin, has said to let him go. He is in the Party, he used to work at Smolny, he is after a job. # source: oct15-gubin
On your knee is the exercise book of the second car. It is pulped each month, when Ladygin has read it, and what you put there of today can cost Okunin his warehouse.
# camera: push ledger
# gaze: okunin down
{g_said ? word_lost:"In February you gave me *lost*," says Ladygin. "That was a thick line. Two from one car are a habit, so leave this one thin." Okunin, on the bench, has shut his eyes, in order not to be seen asking you for something.}{g_said ? word_sight:"In February you gave me *out of sight*," says Ladygin. "Upstairs they wished that everybody wrote so. Leave this one thin too." Okunin, on the bench, moves up for you. He smells of milk.}{g_said ? word_okunin:"In February you gave me a name," says Ladygin. "One line more from your car, and I needn't ask whose it is. Leave it thin." Okunin, at the other end of the bench, has signed today's page before anything stands on it.}
# decision: g04.clock
+   [Write the hour he came. Leave a line for the hour he goes. # id: g04.hour]
    ~ g_did += wrote_hour
    # event: pencil
    # camera: push ledger
    You write the hour, and under it you rule a line, very straight. "What's that?" says Ladygin. "For when he goes." "Thin, I said. I didn't say empty. Into an empty line somebody puts something." He blots it all the same. You wait for the hour till the end of your duty, and nobody brings it down.
+   [Write: man with briefcase, let go. # id: g04.what]
    ~ g_did += wrote_name
    # event: pencil
    # camera: push ledger
    At the full stop you notice that you have not seen him let go; you have been told. Ladygin reads it upside down. "Let go," he says. "And nobody in it who does it. I couldn't have put it better." He has the blotter on it before you can put it otherwise. At what hour, it does not say.
+   [Write nothing of him. He is in their ledger. # id: g04.nothing]
    ~ g_did += wrote_none
    # camera: hold
    On your page 15 October is petrol: eighteen litres, Okunin's signature, yours. "Thin," says Ladygin with love. "One could read a newspaper through it." Okunin breathes out, and you hear where it hurts him. A man went in after Kirov at Kirov's own door, and in the second car they bought petrol.
-   -> why

= why
# camera: push clock
You were in the room with the table, and nobody has asked you anything. To ask means to go over a chief's head for a man who has a Party card.
# decision: g04.ask
+   [Ask Ladygin when he went. # id: g04.duty]
    ~ g_did += asked_duty
    # camera: push ledger
    # event: paper_fold
    He turns the ledger round for you. It is an entry like the others; above it somebody has lost a horse. "It says that he came," you say. "I go off at ten, sailor," says Ladygin. "So do you. If we stayed for what comes after, when should we sleep?" He has not asked either, then. He gives the clock its eight turns.
    # event: clock_wind
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
    # leave: okunin
    # enter: okunin far bow
    # camera: push windscreen
    There he has the driver stop, gets out, and stands with his forehead on the railing. "The milk was off," he says when he is back. You drank from the same bottle. # speaker: okunin
+   [Don't ask. A Party card is a reason. # id: g04.none]
    ~ g_did += asked_none
    # camera: wide
    Yours has been one since 1927. "You're a restful man," says Ladygin, and lets you wind the clock, as he lets nobody. Eight turns; your arm was made for bigger clocks, he says. At ten he puts on his coat when you do. He has not asked either, and on the stairs you talk about galoshes.
    # event: clock_wind
-   -> night

= night
# cut: black
# look: silent silent_night absence_clock
# room: none
# leave: okunin
# leave: cutout
You go off at ten.
+   [Sleep. # id: g04.night_sleep]
    # cut: dissolve
    # place: red_dawns
    # look: lived
    # light: dusk
    # room: street_far
    # enter: vetoshkin centre stand
    # camera: pan lamps
    You have slept like a stoker, and when you wake it has been the 16th for some time.
    -> bridge
+   [Lie awake. # id: g04.night_awake]
    # cut: dissolve
    # place: red_dawns
    # look: lived
    # light: dusk
    # room: street_far
    # enter: vetoshkin centre stand
    # camera: pan lamps
    You have heard it strike every hour of that night, and could not say of one what it was for.
    -> bridge

= bridge
# camera: pan bridge
Towards evening Vetoshkin, on his bridge, asks whom he is to look out for. Whoever stopped the man has not been told what he is called. # source: oct15-guard-witness
Nor have you been told to look out for him. # source: oct15-logged
# camera: push bridge
# pose: vetoshkin write centre
{g_did ? wrote_hour:He has asked to see your page. "A line with nothing on it," he says, with respect.}{g_did ? wrote_name:He has asked to see your page. "Let go," he reads. "Let go, when?"}{g_did ? wrote_none:He has asked to see your page. "Petrol," he reads, and turns it over.} What you tell him will stand in purple, and that it came from you. # speaker: vetoshkin
# decision: g04.name
+   ["Small. Torn briefcase. He wanted work." # id: g04.sort]
    ~ g_said += what_sort
    # pose: vetoshkin lean centre
    # event: pencil
    # gaze: vetoshkin out
    "Torn how?" You show him on your own sleeve, and he enters that as well. Then he reads it all back to you, slowly, as far as the words: as described by the second car. "I've left off the name," he says. "It's only you two." # speaker: vetoshkin
+   ["Forget him. There are ten like that a week." # id: g04.ten]
    ~ g_said += ten_a_week
    # pose: vetoshkin turn centre
    # event: pencil
    "Then I'll enter ten," says Vetoshkin. He writes a one and a nought, and blows on them. While he blows, a man with a briefcase goes by over the bridge, and behind him another. He looks at the nought as if he had been too quick. # speaker: vetoshkin
+   ["If he stands about here, don't wait for me." # id: g04.watch]
    ~ g_said += watch_bridge
    # camera: hold
    # gaze: vetoshkin out
    "On what grounds?" says Vetoshkin. You look for some. He waits, pencil up, until a tram has gone over, and another. "A man may stand on a bridge," he says at last. "That's what they've put the railing for." He writes "grounds", and underlines it. # speaker: vetoshkin
-   -> g05_ring
