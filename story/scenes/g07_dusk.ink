=== g07_dusk ===
// Saturday, 1 December 1934, noon to half past four. Nobody knows anything.
// Pays: the paces, the table at the door (g01), the ring, the man without a ticket (g05).
// Debts: the ticket (g09, g10, g14), the second car, the change (g10), the gate, the clerk (g08, g10).
# scene: g07_dusk
-> cloakroom

= cloakroom
# cut: wedge
# place: smolny_lobby
# look: lived
# light: day
# crowd: thin
# room: lobby_day
# music: none
# enter: zotova left stand
# camera: wide
Saturday, the first of December, noon. You have come to Smolny, where the Party committee sits, for the petrol coupons of the second car. {g_did ? tired_table:Zotova takes your coat before two collars from the third floor.}{g_did ? any_table:Zotova takes your coat in its turn.}{g_did ? not_to_speak:Zotova takes your coat last, and hangs it best.}
At six Kirov speaks in the Tauride Palace: bread is to come off the ration. # source: kirov-speech-topic
"Everybody wants a ticket," says Zotova. "The hairdresser asked me. By four they'll be asking the pig." It belongs to the canteen. # speaker: zotova # source: smolny-busy
You have one, row eleven. So have a great many of your service, the NKVD. # source: medved-rushes
# camera: push counter
"You wouldn't have one over? Mitya and I would like to hear about the bread from Sergei Mironovich's own mouth." Mitya is eleven, her sister's boy. # speaker: zotova
# decision: g07.ticket
+   ["Take mine. I shall be on a door whatever it says." # id: g07.give]
    ~ g_did += gave_ticket
    # gaze: zotova down
    She reads both sides. "Row eleven," she says, like the name of a place at the sea. # speaker: zotova
+   ["I've not sat down at a meeting since spring. I'm going to." # id: g07.keep]
    ~ g_did += kept_ticket
    # gaze: zotova out
    "Sit for me too, then. Left side. The right side has the draught." # speaker: zotova
+   ["Come to the side door at six. I'll find you a wall." # id: g07.wall]
    ~ g_did += promised_wall
    "A wall would be very nice," she says. "Mitya can have the corner." # speaker: zotova
-   -> four

= four
# cut: dissolve
# place: red_dawns
# light: dusk
# room: street_far
# enter: kirov_street far turn
# camera: hold
About four. The sun has been down for a few minutes. # source: sense-daylight
Kirov has been at home all day with his text. Now he comes out on Red Dawns Street and walks. # source: kirov-at-home
Trusov is ahead of him. Lazyukov and Pauser are ten paces behind. The cars come after. You are in the second, on the back seat. # source: guard-1dec-walk
# enter: okunin near turn
{g_did ? thirty_back:"Thirty, you said in February," says Okunin in front.}{g_did ? behind_post:"You'll miss your lamp-posts on the bridge," says Okunin in front.}{g_did ? other_side:"There's no other pavement on a bridge, sailor," says Okunin in front.} {g_did ? shoulder_ring:"And no ring today. Just legs."}{g_did ? opened_ring:"And no hands to shake."}{g_did ? walked_edge:"And no edge to walk."} # speaker: okunin
The driver asks how close.
# decision: g07.walk
+   ["Close up. Kerb side, a length behind the last man." # id: g07.close]
    ~ g_did += closed_up
    # pose: kirov_street turn centre
    The engine does not like the pace of boots. It coughs at the second lamp and at the third. At the fourth the driver drops back by himself.
+   ["Fifty metres. He doesn't like a radiator at his back." # id: g07.fifty]
    ~ g_did += fifty_back
    # pose: kirov_street turn far
    "Sixty paces and a bit," says Okunin, who does not hold with metres. # speaker: okunin
+   ["Go round and wait for him at the bridge." # id: g07.ahead]
    ~ g_did += drove_ahead
    # leave: okunin
    # pose: kirov_street walk centre
    You follow to the last crossing, and go round from there. At the bridge you see him come towards you, which you hardly ever do: a stocky man of middling height, in a peaked cap of khaki cloth. # source: sense-cap
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
At the bridge Kirov gets into the first car. # source: kirov-leaves-home
It is the Bridge of Equality. Everybody says Troitsky. # source: sense-bridge-name
Sergeant Vetoshkin, at his post, salutes one car and then the other, and licks his pencil. His purple lip moves. You can read it through the glass: Entered. # speaker: vetoshkin
Both cars stand while the doors are shut.
+   [Count the lamps on the bridge as they come on. # id: g07.count_lamps]
    You get to eleven. The twelfth takes its time. # source: sense-lamps # status: probable
-   -> not_the_palace

= not_the_palace
# leave: vetoshkin
# camera: push windscreen
The meeting is to be at the Tauride Palace. The car in front does not stop there. # source: kirov-change-of-plan # status: contested
It keeps its pace, and makes for Smolny. The meeting is at six, and it is about a quarter past four. Nobody has told the second car anything. The driver looks at Okunin in the mirror, and Okunin looks at you.
# decision: g07.change
+   ["Stop at the militia box. I'll ring Smolny that he's coming." # id: g07.ring]
    ~ g_did += rang_ahead
    # camera: hold
    Engaged. You try twice, count to thirty, and run for the car.
+   ["Follow. He knows where he is going." # id: g07.follow]
    ~ g_did += followed_on
    "So does his driver," says Okunin. "Count me in, that's three." # speaker: okunin
+   ["Follow, and I'll write down the time." # id: g07.note]
    ~ g_did += noted_time
    # camera: hold
    Okunin holds out his watch, and you write: sixteen fifteen, not to the Palace. Okunin's watch is fast.
-   -> gate

= gate
# cut: dissolve
# place: smolny_gate
# light: dusk
# room: street_far
# enter: kirov_street centre turn
# enter: borisov far stand
# enter: okunin left turn
# camera: hold
About half past four. {g_did ? rang_ahead:You come up with the engine hot and the doors already swinging.}{g_did ? followed_on:You come up on his tail-lamp.}{g_did ? noted_time:You come up with the pencil still in your hand.} # source: kirov-arrives
There is a man in front of his car and a man behind it, two at the gate and two at the doors. You know all six backs. # source: guard-1dec-gate
One at the doors is Borisov. He is kept for this house alone: he meets Kirov and follows him through it. # source: guard-borisov
# pose: kirov_street turn far
# pose: borisov turn far
# camera: push doors
# event: boots_parquet
Kirov goes in, and they go with him. His office is on the third floor. # source: route-corridor
# leave: kirov_street
# leave: borisov
# camera: wide
# pose: okunin lean left
The second car has its order as far as the gate. Okunin has opened the bonnet and stepped back from it.
# decision: g07.gate
+   [Stay by the car. It is the post you have. # id: g07.car]
    ~ g_did += by_the_car
    # pose: okunin stand left
    "Then do it with a bucket," says Okunin. "She's boiling. Forty paces to Zotova's tap." That is how you come into the lobby. # speaker: okunin
+   [Go in as far as the lobby. Somebody may want something. # id: g07.lobby]
    ~ g_did += to_the_lobby
    # leave: okunin
    # camera: push doors
    Nobody does. You count the men in it, and there are fourteen, and they are all waiting for coats.
+   [Ask at the door whether they want one more upstairs. # id: g07.more]
    ~ g_did += asked_upstairs
    # camera: push doors
    Enough on the stairs, says the doorman; he won't have a procession. You stop in the lobby.
-   -> stairs

= stairs
# cut: dissolve
# place: smolny_lobby
# light: dusk
# crowd: thin
# room: lobby_day
# enter: zotova left stand
# event: stairs
# camera: push stairs
Boots are going up the main stairs. By the sound there is more than one pair. When you look, the stairs are empty. # source: guard-1dec-stairs # status: contested
# camera: push counter
# pose: zotova carry
Zotova has three coats on her arm. "Yegor Terentyevich," she says. Until today she has called you the black coat. "Does it hang, or does it go out again?" # speaker: zotova
+   [Let her hang it up. # id: g07.hang_coat]
    She gives it the end hook, by the stairs, and no tag. Tags are for the public.
-   {g_did ? by_the_car:She takes your bucket to the tap behind the racks.} You have a glove in your hand, the left one, Okunin's, from February. By the clock over the counter, which is fast, it is twenty-five to five.
    -> ribbon

= ribbon
# enter: ribbon_clerk centre stand
# camera: hold
Between the second floor and the third a post looks at Party cards. A card is enough. # source: smolny-access
A clerk has stopped at the bottom step with a typewriter ribbon in a tin. His card is in his other jacket. The post knows you. A word up the stairwell would do. {g_did ? on_his_card:In November you let a card do for a ticket.}{g_did ? sent_back:In November you sent a man back into the street.}{g_did ? stood_by_me:In November you stood a man beside you for two hours.}
# decision: g07.card
+   ["Show it or stay down. That's the whole of the rule." # id: g07.rule]
    ~ g_did += card_rule
    # pose: ribbon_clerk lean centre
    He goes through five pockets, to show you that it was not malice, and starts again with the first.
+   ["I know him. He's third floor; they want that ribbon." # id: g07.vouch]
    ~ g_did += card_vouched
    # pose: ribbon_clerk walk far
    You say it up the stairwell, and somebody up there says: All right. The clerk tells you his name over the rail and takes the steps in twos.
+   ["Stand here by me till somebody fetches it." # id: g07.hold]
    ~ g_did += card_held
    # pose: ribbon_clerk stand near
    He smells of machine oil and aniseed. You have hold of his sleeve, so that neither of you need think about it.
-   You have {g_did ? card_rule:nothing of his}{g_did ? card_vouched:his name}{g_did ? card_held:his sleeve}, and one glove.
    -> g08_paces
