=== g14_coffin ===
// 2 December 1934 to January 1935.
// Pays: the man on the chair (g02), the ticket (g07), the telephone (g09), the loudspeaker, Vetoshkin's notebooks (g10).
// Debts: the queue, the boy, the rumour, the bread (g15).
# scene: g14_coffin
-> queue

= queue
# cut: wedge
# place: tauride
# look: lived
# light: lamp
# crowd: seated
# room: queue_breath
# music: none
# camera: pan queue
The night of 2 December. In the Tauride Palace, where he was to have spoken about bread, Kirov lies in his coffin. # source: sense-coffin
About two hundred thousand people are said to have gone by. # source: dp-coffin-queue # status: probable
# camera: push door
You guard a side door with eight steps. {g_did ? gave_ticket:In your pocket is the ticket that Zotova gave back to you, row eleven. There are no rows.}{g_did ? kept_ticket:Row eleven, in which you were going to sit down for once, is a rope.}{g_did ? promised_wall:The wall that you promised Zotova is hung with black and red up to the ceiling.}
# enter: zotova left stand
# rim: zotova
# light: nine
At nine she comes along the queue, with Mitya by the hand and his violin on his back. She does not ask. The end is two corners off, and from there it takes till two. If you let them in, a hundred people see whose friends need not wait.
# decision: g14.queue
+   [Side door. Eight steps, and she's in. # id: g14.side]
    ~ g_did += side_door
    # crowd: turned
    # light: rope
    # pose: zotova turn centre
    # camera: wide
    Eight steps, and they are in. Those who saw it say nothing. They look at your face, one after another, so as to know it again. By ten past nine the two of them stand at the platform, and no one has closed up behind Zotova. She has all round her the room of somebody with the wrong coat.
+   [The queue is the queue. Show her the end. # id: g14.end]
    ~ g_did += end_of_queue
    # pose: zotova turn left
    # camera: wide
    You point with your arm out, as for a stranger. "Quite right," says Zotova. "I should have thought less of you." She takes the boy by the hand again. You count the bends for her until you are sent indoors. At two she comes to the platform with her back straight, and Mitya is walking asleep.
+   [Get relieved, and stand with her from the end. # id: g14.walk]
    ~ g_did += walked_queue
    # crowd: turned
    # pose: zotova turn left
    # camera: wide
    You stand five hours behind her shawl. At the third bend Mitya hums his scale, one note to a step. People turn round, and he is let. "You have been on your feet since yesterday," says Zotova, "and I never offered you a chair." At two you come to the platform, all three.
-   -> past

= past
# crowd: thin
# light: rope
# enter: zotova centre turn
# camera: push platform
What Mitya has before him is backs.
+   [Lift him, so that he can see. # id: g14.mitya_lift]
    # light: lifted
    You take him up, violin and all. He weighs hardly more than the case. "Is that all of him?" he says, in your ear.
+   [Leave him to Zotova. # id: g14.mitya_leave]
    # gaze: zotova down
    She takes off her spectacles and lifts him herself; the violin knocks against a column. "Is that all of him?" he says, to everybody.
-   -> silence

= silence
# cut: dissolve
# place: works_yard
# light: shop
# crowd: seated
# room: none
# camera: wide
Later that week five minutes of silence have been ordered. You are lent to the works, to stand in the machine shop. # source: sense-silence
# event: siren_bad
# enter: boy centre stand
# gaze: boy down
# rim: boy
# camera: push lathe
The siren that is to begin it starts, chokes, and starts again lower down. At the first lathe a boy laughs through his nose, bites his lip, and laughs again. The foreman is looking at you. People are reported for a laugh. # source: dp-silence
# decision: g14.silence
+   [Look at the clock. Four minutes yet. # id: g14.clock]
    ~ g_did += looked_clock
    # pose: boy centre turn
    # camera: push clock
    He looks where you look. It has a hand for the seconds, and you take him round with it, from figure to figure. By the third minute he has it in his teeth. The foreman has looked at the clock as well.
+   [Put a hand on his neck till it is over. # id: g14.neck]
    ~ g_did += hand_on_neck
    # pose: boy centre bow
    It is thin and hot, and it shakes. You keep the hand there as one keeps it on a pipe, to feel when it stops. From where the foreman stands it looks like an arrest, and he is content.
+   [Ask him his name, afterwards. I am asked for names. # id: g14.name]
    ~ g_did += asked_name
    # crowd: turned
    # pose: boy centre stand
    # camera: wide
    He tells you, and thanks you. You carry it about for two days. On the third you are asked. It is a common name, and you say so, and the man with the list puts down his pen.
-   -> stove

= stove
# cut: dissolve
# place: second_car
# light: night
# crowd: none
# room: car_inside
# enter: vetoshkin near stand
# camera: pan window
{g_said ? it_is_true:"You said that it was true," says Vetoshkin at the window of the car. "So what's the rest?"}{g_said ? dont_know:"You didn't know," says Vetoshkin at the window of the car. "Well, they do, at the stoves."}{g_said ? rang_off:"You rang off," says Vetoshkin at the window of the car. "I've had to ask at stoves."} {g_said ? where_order:He has bought himself a new notebook, and put nothing in it.|His pencil is behind his ear, dry.} "Over a woman, they say. I've had it four times, and never the same way twice. Do I enter it?" # speaker: vetoshkin # source: motive-jealousy-rumour
# decision: g14.rumour
+   ["Somebody has to go on living under that." # id: g14.stop]
    ~ g_said += rum_stop
    # camera: hold
    "Under what?" says Vetoshkin. You show him with your hand, flat, at the height of a head. # speaker: vetoshkin
+   [Say nothing. It's said at every stove. # id: g14.still]
    ~ g_said += rum_still
    # pose: vetoshkin near turn
    # gaze: vetoshkin away
    He waits. A tram comes on to the bridge and goes off it. "That's what I thought," he says. # speaker: vetoshkin
+   ["Shall I enter it for you, sergeant?" # id: g14.enter]
    ~ g_said += rum_enter
    # pose: vetoshkin near stand
    # camera: hold
    He shuts the notebook on his thumb. "No," he says, "no," and gets the thumb out. # speaker: vetoshkin
-   -> bread

= bread
# cut: wedge
# place: newspaper_board
# look: lived
# light: queue
# crowd: thin
# room: street_far
# enter: zotova right stand
# camera: wide
January. Bread is off the ration cards, as he was to have said; they give two kilos a hand. # source: bread-january-1935
# enter: held_man left stand
# camera: push shop
{g_said ? she_named_you:Three places on stands the man from the second chair at Liteiny. He nods, as to somebody who once told him the truth.}{g_said ? they_will_say:Three places on stands the man from the second chair at Liteiny. He looks for a clock, and then round at you.}{g_said ? half_bread:The man from the second chair at Liteiny has been served. He breaks his loaf, and hands half of it back to you over two heads.} {g_did ? stood_with:Behind you is the woman of the night shift who moved off from your belt. She does it again.}{g_did ? told_women:Behind you is the one who asked, under the loudspeaker, about the bread. She does not ask now.}{g_did ? walked_by:You turn up your collar, as you did under the loudspeaker.} "Do I buy," says Zotova, who has money for two, "or do I wait until it has settled?" # speaker: zotova
# decision: g14.bread
+   ["Two kilos, and dry it." # id: g14.dry]
    ~ g_said += bread_dry
    # gaze: zotova down
    "On what?" she says, and answers herself: "I've forty hangers." # speaker: zotova
+   ["It will settle." # id: g14.settle]
    ~ g_said += bread_settled
    # crowd: turned
    She buys half a loaf, and folds up the rest of the bag. By the middle of the month the shop has sold all that it may, and she unfolds it for nothing. # source: bread-january-1935
+   ["Buy it, and don't discuss it." # id: g14.quiet]
    ~ g_said += bread_quiet
    # pose: zotova right turn
    She opens the bag. You walk home on either side of it, and discuss nothing.
-   -> g15_flow
