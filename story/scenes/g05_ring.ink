=== g05_ring ===
// 5 and 14 November 1934.
// Debts: the man without a ticket (g07), the ring (g07), the woman with the seeds (g15).
# scene: g05_ring
-> festive

= festive
# cut: wedge
# place: side_door
# look: lived
# light: festive
# crowd: seated
# room: festive_crowd
# camera: pan door
# enter: cutout_2 far stand
5 November, a festive meeting before the holiday. # source: nov5-nov14
You have the side door of the hall. You have not seen the man with the briefcase since, and nobody has told you his name. A man with flour in his eyebrows has forgotten his ticket, and shows you a Party card. If he is the wrong man, he came in by your door.
# decision: g05.ticket
+   [Let him in on his card. # id: g05.card]
    ~ g_did += on_his_card
    # pose: cutout_2 sit left
    # camera: wide
    He claps you on the arm, and leaves a white hand there. He picks a place where you can see him, and is asleep before the band, among six hundred others.
+   ["No ticket, no door." # id: g05.back]
    ~ g_did += sent_back
    # event: door
    # leave: cutout_2
    # camera: wide
    He curses you from the street for a quarter of an hour. After the holiday Okunin reads you a complaint from a baker against a man of the second car. A complaint is no line, he says, but he reads it to you twice.
+   [Let him stand by you. # id: g05.stand]
    ~ g_did += stood_by_me
    # pose: cutout_2 stand right
    # camera: hold
    For two hours you guard one man. He shifts from leg to leg, and tells you in a whisper about yeast and his feet. Six hundred others sit in the hall, and you have looked at none of them.
-   -> faces

= faces
# crowd: rising
# event: applause_short
# camera: wide
{g_did ? on_his_card:
    # leave: cutout_2
}
They stand up to clap, and you see sleeves.
-> platform

= platform
# cut: wedge
# place: platform
# look: lived
# light: day
# room: platform_crowd
# enter: okunin left stand
# enter: vetoshkin right stand
# enter: kirov_street centre turn
# crowd: closed
# camera: wide
# event: whistle
14 November, a railway station. Kirov is in the middle of the platform, and the crowd has closed round him. # source: nov5-nov14
{g_said ? what_sort:Vetoshkin, who is lent for the day, has entered four torn briefcases since October.}{g_said ? ten_a_week:Vetoshkin, who is lent for the day, has counted men with briefcases, and makes it fourteen a week.}{g_said ? watch_bridge:Vetoshkin, who is lent for the day, has looked in the manual for grounds, and found only dogs and obstruction.} # speaker: vetoshkin
# camera: push glass
# gaze: vetoshkin away
"No paces today," says Okunin. "Elbows." Eight of you make a ring. If you close it, Kirov will complain. If you open it, anybody can reach him. # speaker: okunin
# decision: g05.ring
+   [Stand shoulder to shoulder. # id: g05.shoulder]
    ~ g_did += shoulder_ring
    # camera: wide
    # crowd: turned
    # pose: okunin lean left
    Mittens go over you in both directions. One comes off its hand and stays on your cap till the whistle. Okunin is the next link. Each time the crowd leans, he takes it with his stomach. "Hold," he says through his teeth.
+   [Open it on the left, as he would like. # id: g05.open]
    ~ g_did += opened_ring
    # camera: hold
    # crowd: clapping
    # pose: kirov_street raise centre
    # pose: okunin shrink left
    Somebody who has come a long way shakes your hand as well, with both of his. Through the gap Okunin is pushed in, and takes an elbow in the stomach. It takes two of you to get him out, and till the whistle he can't stand by himself.
+   [Leave it, and walk the edge looking at faces. # id: g05.edge]
    ~ g_did += walked_edge
    # camera: pan glass
    # pose: okunin turn left
    # crowd: thin
    You walk all the way round. Whoever looks at Kirov has his back to you. Meanwhile Okunin has held your place and his own. "Well, was he there?" he asks. You saw two hundred backs, you say. # speaker: okunin
-   -> peddler

= peddler
~ g_pocket += seed_cup
# crowd: none
# leave: kirov_street
# leave: okunin
# enter: peddler right stand
# pose: vetoshkin turn far
# camera: pan train
At the far end a woman sells sunflower seeds. In 'thirty-three you opened the commission's door for her, in and out: she got no passport, and is one of tens of thousands put out in those years. # source: kirov-repression-record # note: expulsion
# pose: peddler bow
# gaze: peddler down
She knows the coat. "I'd a room with a tiled stove, and the man at your right-hand table asked me how it drew," she says, and pours a cup into your pocket. "So that's him. I only ever saw him over the table, in a frame." # speaker: peddler
# pose: peddler shrink
# gaze: peddler vetoshkin
# camera: wide
Without a passport she may not be here. Whoever keeps quiet about it breaks the rule with her, and Vetoshkin is coming this way.
# decision: g05.peddler
+   [Look at somebody else. # id: g05.past]
    ~ g_did += peddler_past
    # pose: peddler lean right
    # camera: push train
    She has seen you look away. She pours a cup for a soldier, and comes back past you with the bucket on her hip. "It drew well. My sister got till Monday, because she cried."
+   [Tell her to go round by the goods yard, now. # id: g05.round]
    ~ g_did += peddler_round
    # pose: peddler stand
    # gaze: peddler away
    "I know the way. They let me keep my boots." She goes without hurrying. # speaker: peddler
    # leave: peddler
    # pose: vetoshkin stand centre
    # gaze: vetoshkin out
    # camera: hold
    Vetoshkin comes up and asks who that was. A woman with seeds, you say. He looks at your pocket, out of which they are running, and enters a woman with seeds. # speaker: vetoshkin
+   [Call Vetoshkin. # id: g05.call]
    ~ g_did += peddler_called
    # pose: vetoshkin stand centre
    # event: pencil
    # pose: vetoshkin write
    # gaze: vetoshkin peddler
    # pose: peddler stand
    # gaze: peddler vetoshkin
    "Surname?" says Vetoshkin. She spells it for him, twice, since he wants it right. He will put her on the six o'clock train, out of the city. To you she says, as she picks up her bucket: "You opened the door very nicely then, too. In and out." # speaker: peddler
-   -> close

= close
# cut: dissolve
# place: second_car
# look: lived
# light: dusk
# room: car_inside
# enter: okunin right turn
# enter: cutout left turn
# camera: hold
# music: theme_guard
"So what happened?" says Okunin in the car. He has the exercise book on his knee, and one line for the day. {g_did ? shoulder_ring:He sits bent over it, and says that it is the springs.}{g_did ? opened_ring:He has not got his colour back, and keeps his arms to himself.}{g_did ? walked_edge:He has two elbows to rub before he can hold a pencil.} # speaker: okunin # debrief: guard-2
+   ["Nothing." # id: g05.close_nothing]
    # event: pencil
    {g_did ? peddler_past:"I saw you look away from her," says Okunin, and writes it. "Good. Six weeks and a half, and then I have a door."}{g_did ? peddler_round:He picks two seeds off the page and writes it. "Six weeks and a half, and then I have a door."}{g_did ? peddler_called:"Then what did she call to you about a door?" Okunin waits. In the end he writes: nothing. "Six weeks and a half," he says.} # speaker: okunin
    -> g07_dusk
+   ["Anybody could have got at him." # id: g05.close_could]
    # gaze: okunin away
    {g_did ? peddler_past:He holds the pencil over the paper from one lamp to the next. "Could have? Did anybody?" Then he writes: nothing.}{g_did ? peddler_round:"With what, sunflower seeds?" says Okunin. He has seen one on your sleeve. He writes: nothing, and blows it off the page.}{g_did ? peddler_called:"You called the militia for a woman with a bucket," says Okunin, "and that's in Vetoshkin's book. Ours says: nothing."} # speaker: okunin
    -> g07_dusk
