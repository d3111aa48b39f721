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
The same evening, the duty room. Ladygin has put the man with the briefcase into the list of the day. # source: oct15-logged
# enter: okunin left sit
# camera: hold
It is settled: Gubin, who is over Kotomin, has said to let him go. He is in the Party, he used to work at Smolny, he is after a job. # source: oct15-gubin
On your knee is the second car's exercise book. What you put there somebody reads, and it can cost Okunin his warehouse.
# camera: hold
# gaze: okunin down
{g_said ? word_sight:
    # gaze: okunin out
}
{g_said ? word_okunin:
    # pose: okunin sit turn left
}
Ladygin holds the blotter ready. {g_said ? word_lost:"In February it was *lost*. Two of those from one car are a habit, so leave it thin." Okunin has shut his eyes, so as not to be seen asking you for anything.}{g_said ? word_sight:"In February you gave me *out of sight*. Upstairs they wished that everybody wrote so. Leave it thin." Okunin has moved up on the bench for you.}{g_said ? word_okunin:"In February you gave me a name. With the next line I shan't need to ask for it, so leave it thin." Okunin, at the far end of the bench, looks at neither of you.} # speaker: ladygin
# decision: g04.clock
+   [Write the hour he came, and leave a line below. # id: g04.hour]
    ~ g_did += wrote_hour
    ~ page += oct_hour
    # event: pencil
    # camera: push ledger
    You write the hour, and under it you rule a line, very straight. When Ladygin has understood it he sighs. "Thin, I said. I didn't say empty. Into an empty line somebody puts something." He blots it all the same. You wait for the hour till the end of your duty, and nobody brings it down. # speaker: ladygin
+   [Write: man with briefcase, let go. # id: g04.what]
    ~ g_did += wrote_name
    ~ page += oct_let_go
    # event: pencil
    # camera: push ledger
    At the full stop you notice that you have not seen him let go; you have been told. Ladygin, who reads upside down, admires it: no hour, and nobody in it who does the letting. He has the blotter on it before you can put it otherwise.
+   [Write nothing of him. # id: g04.nothing]
    ~ g_did += wrote_none
    ~ page += oct_petrol
    # pose: okunin sit bow left
    # camera: hold
    On your page 15 October is petrol: eighteen litres, Okunin's signature, yours. "One could read a newspaper through it," says Ladygin with love. Okunin breathes out, and you hear where it hurts him. A man went in after Kirov at Kirov's own door, and the second car bought petrol. # speaker: ladygin
-   -> why

= why
# camera: push clock
Nobody has asked you anything, though you were in the room. Whoever asks why the man is let go goes over a chief's head, and is remembered for it.
# decision: g04.ask
+   [Ask Ladygin when he went. # id: g04.duty]
    ~ g_did += asked_duty
    # camera: push ledger
    # event: paper_fold
    He turns the ledger round for you. It is an entry like the others; above it somebody has lost a horse. "I go off at ten, sailor, and so do you. If we stayed for what comes after, when should we sleep?" He gives the clock its eight turns, and sets it by his watch, and then his watch by the clock. # speaker: ladygin
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
    "He had a card," says Okunin. "You have a card. I have a card." That lasts as far as the bridge. # speaker: okunin
    # leave: okunin
    # enter: okunin far bow
    # camera: push windscreen
    There he has the driver stop, gets out, and stands with his forehead on the railing. "The milk was off," he says when he is back. You had some of the same bottle. "Paces I can answer for. Whys I can't." # speaker: okunin
+   [Don't ask. # id: g04.none]
    ~ g_did += asked_none
    # camera: wide
    A Party card is a reason; yours has been one since 1927. For that Ladygin lets you wind the clock, as he lets nobody. Eight turns; your arm, he says, was made for bigger clocks. At ten he puts on his coat when you do, and all the way down the stairs you talk about galoshes.
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
    You have heard every hour of that night strike, and could not say of any what happened in it.
    -> bridge

= bridge
# camera: pan bridge
At dusk Vetoshkin, on his bridge, asks whom he is to look out for. Whoever stopped the man has not been told his name. # source: oct15-guard-witness
Nor have you. # source: oct15-logged
# camera: push bridge
# pose: vetoshkin write centre
{g_did ? wrote_hour:He has asked to see your page. "A line with nothing on it," he says, with respect.}{g_did ? wrote_name:He has asked to see your page. "Let go," he reads. "Let go, when?"}{g_did ? wrote_none:He has asked to see your page. "Petrol," he reads, and turns it over.} What you tell him will stand in purple, with your name. # speaker: vetoshkin
# decision: g04.name
+   ["A small man, torn briefcase, looking for work." # id: g04.sort]
    ~ g_said += what_sort
    ~ page += bridge_small
    # pose: vetoshkin lean centre
    # event: pencil
    # gaze: vetoshkin out
    "Torn how?" You show him on your own sleeve, and he enters that as well. Then he reads it all back to you, as far as the words: as described by the second car. "Okunin will like to be in it," says Vetoshkin, and means it. # speaker: vetoshkin
+   ["There are ten like that a week. Forget him." # id: g04.ten]
    ~ g_said += ten_a_week
    ~ page += bridge_ten
    # pose: vetoshkin turn centre
    # event: pencil
    "Then I'll enter ten," says Vetoshkin. He writes a one and a nought, and blows on them. While he blows, a man with a briefcase comes over the bridge, and behind him another, and he looks at his nought as if he had been too quick. # speaker: vetoshkin
+   ["If he stands about here, don't wait for me." # id: g04.watch]
    ~ g_said += watch_bridge
    ~ page += bridge_grounds
    # camera: hold
    # gaze: vetoshkin out
    "On what grounds?" says Vetoshkin. You look for some. He waits, pencil up, until a tram has gone over, and another. A man may stand on a bridge, he thinks; that is what they have put the railing for. He writes "grounds", and underlines it. # speaker: vetoshkin
-   -> g05_ring
