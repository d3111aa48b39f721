=== g07_dusk ===
// Saturday, 1 December 1934, noon to half past four. Nobody knows anything.
// Pays: February's word (g01), the table at the door (g01), the man without a ticket (g05).
// Debts: the ticket (g09, g14), the walk, the change, the gate (g08, g10), the clerk (g08, g09, g10, g15).
# scene: g07_dusk
-> cloakroom

= cloakroom
~ g_pocket -= seed_cup
~ g_pocket += row_eleven
# cut: wedge
# place: smolny_lobby_reverse
# look: lived
# light: day
# crowd: thin
# room: lobby_day
# music: none
# enter: zotova right stand
# camera: wide
Saturday, 1 December, noon, Smolny, the Party's house. You have come for petrol coupons. {g_said ? word_sight:All year nobody has written anything bad of the second car.|February's bad line is nearly lived down.} {not (g_did ? wrote_none):October's page Ladygin has let pass.} One more clean month, and Okunin has the warehouse with the stove. {g_did ? tired_table:Zotova at the counter takes your coat before two collars from the third floor. You did her a turn, at a door, and she pays what she owes.}{g_did ? any_table:Zotova at the counter takes your coat in its turn. One coat, one hook, she says, whoever is in it.}{g_did ? not_to_speak:Zotova at the counter takes your coat last; at the door you gave her no word. She brushes it, though, before she hangs it up.}
# place: smolny_lobby
# light: day
# crowd: thin
# enter: zotova left stand
# camera: push counter
At six Kirov speaks in the Tauride Palace: from January bread is to be sold without ration cards. # source: kirov-speech-topic
The whole house wants a ticket. You have one. # source: smolny-busy
# pose: zotova lean
"You wouldn't have one over?" says Zotova. "My sister's boy and I would like to hear it from his own mouth." Without a ticket you will have to stand on a door. # speaker: zotova # source: medved-rushes
# decision: g07.ticket
+   ["Take mine." # id: g07.give]
    ~ g_did += gave_ticket
    ~ g_pocket -= row_eleven
    # pose: zotova hold
    # gaze: zotova down
    She reads both sides. Will Kirov mind, she asks, if the boy hums? You say that he has spoken through worse. She laughs, for the first time in your hearing, and locks the ticket in with the tags. # speaker: zotova
+   ["I've not sat down at a meeting since spring." # id: g07.keep]
    ~ g_did += kept_ticket
    # pose: zotova stand
    # gaze: zotova out
    "Then sit for me too. Left side. The right side has the draught." Tonight on the landing she will want to hear it all, with the price. # speaker: zotova
+   ["Come to the side door at six. I'll find you a wall." # id: g07.wall]
    ~ g_did += promised_wall
    # pose: zotova write
    # gaze: zotova down
    "A wall would be very nice. The boy can have the corner." She writes the hour on her wrist. You do not know yet who has that door tonight. # speaker: zotova
-   -> four

= four
# cut: dissolve
# place: red_dawns
# light: dusk
# room: street_far
# enter: kirov_street far turn
# camera: hold
About four, at dusk, Kirov comes out on Red Dawns Street and walks. # source: sense-daylight
One of the guard is ahead of him, two are behind, and the cars come after. You are in the second. # source: guard-1dec-walk
# cut: dissolve
# place: second_car
# light: dusk
# room: car_inside
# enter: okunin right turn
# enter: cutout left turn
# enter: kirov_street far turn
# camera: hold
{g_said ? word_lost:Since that "lost" in February Okunin has sat half turned in front, so that he can see you as well.}{g_said ? word_sight:"Out of sight, sailor," says Okunin in front. The word was yours, in February, and he has said it every day since.}{g_said ? word_okunin:Since you put his name into a ledger, in February, Okunin in front has left the distance to you.} How close, asks the driver. If Kirov sees the car he complains; if you lose him, there is a line in the book. # speaker: okunin
# decision: g07.walk
+   ["Close up, to a length behind the last man." # id: g07.close]
    ~ g_did += closed_up
    # pose: kirov_street turn centre
    # gaze: okunin down
    The engine does not like the pace of boots. It coughs at the second lamp, and the last man shakes his head without looking round. At the fourth lamp the driver drops back by himself. # speaker: okunin
+   ["Fifty metres." # id: g07.fifty]
    ~ g_did += fifty_back
    # pose: kirov_street turn far
    "Sixty paces and a bit," says Okunin, who does not hold with metres. A tram gets in between, and a cart with a bed on it. You have him in pieces, a cap, a shoulder, a boot. # speaker: okunin
+   ["Go round, and wait for him at the bridge." # id: g07.ahead]
    ~ g_did += drove_ahead
    # pose: kirov_street walk centre
    From the bridge you see him come towards you, which you hardly ever do: a stocky man of middling height, in a peaked cap of khaki cloth. "Get your head down. We're in front of a man we're following," says Okunin. # speaker: okunin # source: sense-cap
-   -> turn

= turn
# cut: dissolve
# place: second_car
# light: dusk
# room: car_inside
# enter: okunin right turn
# enter: cutout left turn
# enter: vetoshkin far stand
# camera: hold
At the bridge, where Vetoshkin salutes one car and then the other, Kirov gets into the first. # source: kirov-leaves-home
# leave: vetoshkin
# camera: push windscreen
The car makes for Smolny instead of the Palace, and nobody has told the second car. # source: kirov-change-of-plan # status: contested
If nobody has told Smolny either, he will walk in there unguarded.
# decision: g07.change
+   ["Stop at the militia box, I'll ring ahead." # id: g07.ring]
    ~ g_did += rang_ahead
    # camera: hold
    # event: phone_line
    Engaged. You count to thirty and try again. The exchange is very sorry; it could give you the hairdresser. Outside, your driver is leaning on his horn.
+   ["Follow; he knows where he is going." # id: g07.follow]
    ~ g_did += followed_on
    "So does his driver. Count me in, that's three," says Okunin. Over the cobbles he holds on to the door with both hands, and lets go when he sees you look. You look at the red lamp. # speaker: okunin
+   ["Follow, and lend me your watch." # id: g07.note]
    ~ g_did += noted_time
    # pose: okunin give
    # event: pencil
    You write on your cuff: sixteen fifteen, not to the Palace. Okunin's watch is fast. You put no reason, because you have none. Okunin reads it over your arm, and thinks about it as far as the gate. "It's only an hour. It will pass," he says. # speaker: okunin
-   -> gate

= gate
# cut: dissolve
# place: smolny_gate
# light: dusk
# room: street_far
# enter: kirov_street right turn
# enter: borisov far stand
# enter: okunin left turn
# camera: hold
{g_did ? rang_ahead:Half past four, with the engine hot. Nobody has told them, and they are at their posts all the same.}{g_did ? followed_on:At about half past four the red lamp stops, and you stop behind it.}{g_did ? noted_time:You stop at about half past four; Okunin's watch says later.} # pose: kirov_street turn far
# pose: borisov turn far
# camera: push doors
# event: boots_parquet
Kirov goes in, to his office on the third floor, and Borisov after him, as he does each time. # source: guard-borisov
# leave: kirov_street
# leave: borisov
# camera: wide
# pose: okunin lean left
Your order ends at this gate. If you go in, you have left your post, and that is a bad line. If you stay, you have nobody to guard.
# decision: g07.gate
+   [Stay by the car. # id: g07.car]
    ~ g_did += by_the_car
    # pose: okunin stand left
    You stay, but the engine is boiling already. "Fifty paces to Zotova's tap. I'd go, but I can't bend today," says Okunin. So you come into the lobby with a bucket, and he knows where you are. # speaker: okunin
+   [Go in as far as the lobby. # id: g07.lobby]
    ~ g_did += to_the_lobby
    # pose: okunin bow left
    # camera: push doors
    "They may want something," you say. "Not from us," says Okunin, into the engine. In the lobby you count fourteen men, all waiting for coats. # speaker: okunin
+   [Ask whether they want one more upstairs. # id: g07.more]
    ~ g_did += asked_upstairs
    # leave: okunin
    # enter: cutout far stand
    # gaze: cutout out
    # camera: push doors
    "They've all they need, sailor," says the doorman. You may wait in the lobby. Okunin has seen you go in, and turns his face to the street.
-   -> ribbon

= ribbon
# cut: dissolve
# place: smolny_lobby
# light: dusk
# crowd: thin
# room: lobby_day
# enter: zotova left stand
# event: stairs
# camera: push stairs
Boots are going up the stairs, by the sound more than one pair. When you look, the stairs are empty. # source: guard-1dec-stairs # status: contested
# camera: push counter
# pose: zotova carry
Zotova takes your coat again{g_did ? by_the_car:, bucket or no bucket}.
# enter: ribbon_clerk centre stand
# camera: hold
A clerk has stopped at the bottom step with a typewriter ribbon in a tin. For the third floor one shows a Party card to the post on the stairs. # source: smolny-access
His is in his other jacket. The post knows you; one word up the stairwell would do. If he is not what he says, it was you who let him up. {g_did ? on_his_card:In November a Party card did for a ticket, and the man only slept.}{g_did ? sent_back:In November you sent such a man away, and he wrote a complaint.}{g_did ? stood_by_me:In November you kept such a man beside you, and looked at nobody else.}
# decision: g07.card
+   ["Show it or stay down." # id: g07.rule]
    ~ g_did += card_rule
    # pose: ribbon_clerk lean centre
    He goes through five pockets, so that you can see, and starts again with the first. He would not for the world put you to trouble. In the third there is an aniseed drop, and he gives it to you.
+   ["I know him, and they want that ribbon." # id: g07.vouch]
    ~ g_did += card_vouched
    # pose: ribbon_clerk walk far
    "All right," says somebody up there. The clerk takes the steps in twos. At the turn he leans over the rail and tells you his name, so that you shall really know him. You do not catch it.
+   ["Stand here by me till they fetch it." # id: g07.hold]
    ~ g_did += card_held
    # pose: ribbon_clerk stand near
    You take hold of his sleeve. He stands quite still, to make it easier for you. What is it like, he asks, to walk behind such a man all day? "Mostly one sees his back," you say.
-   -> g08_paces
