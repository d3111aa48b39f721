=== g04_release ===
// 15 to 16 October 1934. Pays: the word in the ledger (g01).
// Debts: the exercise book (g10, g16), whom you asked (g10, g11), what the bridge was told (g05, g10, g11, g15).
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
The same evening, the duty room. The man with the briefcase stands in the list of the day. # source: oct15-logged
Ladygin has copied him into the duty room's own ledger.
# enter: okunin left sit
# camera: hold
Gubin, over Kotomin, has said to let him go, you hear: he is in the Party, and after a job. # source: oct15-gubin
On your knee is the second car's exercise book. A man stopped at Kirov's own door is a bad line, if he was yours to watch.
# camera: push ledger
# gaze: okunin down
{g_said ? word_sight:
    # gaze: okunin out
}
{g_said ? word_okunin:
    # pose: okunin sit turn left
}
Ladygin, who can be asked about whatever he lets you write, holds the blotter ready. {g_said ? word_lost:"In February it was *lost*, and this would be the second. They forgive one. Leave it thin." Okunin has shut his eyes.}{g_said ? word_sight:"In February you gave me *out of sight*, and it was no bad line. Let this be none either: leave it thin." Okunin has moved up on the bench for you.}{g_said ? word_okunin:"In February it was his name, and this would be his second line. They forgive one. Leave it thin." Okunin, at the far end of the bench, looks at neither of you.} # speaker: ladygin
# decision: g04.clock
+   [Write the hour he came, and leave a line below. # id: g04.hour]
    ~ g_did += wrote_hour
    ~ page += oct_hour
    # event: pencil
    # camera: push ledger
    You write the hour, and under it you rule a line, very straight. When Ladygin has understood it he is frightened. "Thin, I said. Into an empty line somebody puts something." He blots it all the same. You wait till the end of your duty for the hour when the man goes, and nobody brings it down. # speaker: ladygin
+   [Write: man with briefcase, let go. # id: g04.what]
    ~ g_did += wrote_name
    ~ page += oct_let_go
    # event: pencil
    # camera: push ledger
    At the full stop you notice that you have not seen him let go; you have only heard it. Ladygin, who reads upside down, admires it: it has no hour, and it does not say who let him. He has the blotter on it before you can change it.
+   [Write nothing of him. # id: g04.nothing]
    ~ g_did += wrote_none
    # pose: okunin sit bow left
    ~ page += oct_petrol
    # camera: hold
    On your page 15 October is petrol: eighteen litres, Okunin's signature, yours. "Thank you," says Ladygin. Okunin breathes out, and you hear where it hurts him. # speaker: ladygin
-   -> why

= why
# camera: push clock
Whoever asks why the man is let go goes over a chief's head, and chiefs remember it.
# decision: g04.ask
+   [Ask Ladygin when he went. # id: g04.duty]
    ~ g_did += asked_duty
    # camera: push ledger
    # event: paper_fold
    He turns his own ledger round for you. It is an entry like the others. "It does not say. I go off at ten, sailor, and so do you. I would rather not be here when I am asked." He winds the clock, and sets it by his watch. # speaker: ladygin
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
    "He had a card," says Okunin. "You have a card. I have a card." He says no more as far as the bridge. # speaker: okunin
    # leave: okunin
    # enter: okunin far bow
    # camera: push windscreen
    There he has the driver stop, gets out, and stands with his forehead on the railing. "The milk was off," he says when he is back. You had some of the same bottle. "Do up your collar, sailor. You'll be no use to me with a cough." # speaker: okunin
+   [Don't ask. # id: g04.none]
    ~ g_did += asked_none
    # camera: wide
    A Party card is a reason; you have had yours since 1927. Ladygin is grateful, and lets you wind the clock. At ten he puts on his coat when you do, and all the way down the stairs he talks to you about novels.
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
    You sleep soundly, and when you wake it is the 16th, and light.
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
At dusk Vetoshkin, on his bridge, asks whom he is to look out for. Whoever stopped the man was never told his name. # source: oct15-guard-witness
Nor were you.
We know of no watch that was set on him. # source: oct15-logged
# camera: push bridge
# pose: vetoshkin write centre
Vetoshkin has asked to see your page. {g_did ? wrote_hour:"A line with nothing on it," he says. "At what hour will it be filled?"}{g_did ? wrote_name:"Let go," he reads. "Let go, when?"}{g_did ? wrote_none:"Petrol," he reads, and turns it over.} What you tell him will stand in purple, with your name. # speaker: vetoshkin
# decision: g04.name
+   ["A small man, torn briefcase, looking for work." # id: g04.sort]
    ~ g_said += what_sort
    ~ page += bridge_small
    # pose: vetoshkin lean centre
    # event: pencil
    # gaze: vetoshkin out
    "Torn how?" You show him on your own sleeve, and he enters that as well. Then he reads it all back to you, down to the words: as described by the second car. # speaker: vetoshkin
+   ["There are ten like that a week. Forget him." # id: g04.ten]
    ~ g_said += ten_a_week
    ~ page += bridge_ten
    # pose: vetoshkin turn centre
    # event: pencil
    "Then I'll enter ten," says Vetoshkin. He writes a one and a nought, and blows on them. Then a man with a briefcase comes over the bridge, and behind him another. Vetoshkin counts both. # speaker: vetoshkin
+   ["If he stands about here, don't wait for me." # id: g04.watch]
    ~ g_said += watch_bridge
    ~ page += bridge_grounds
    # camera: hold
    # gaze: vetoshkin out
    "On what grounds?" says Vetoshkin. You look for some, while a tram goes over, and another. A man may stand on a bridge. He writes "grounds", underlines it, and leaves the rest of the line free for you. # speaker: vetoshkin
-   -> g05_ring
