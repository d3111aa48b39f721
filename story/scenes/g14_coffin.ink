=== g14_coffin ===
// 2 December 1934 to January 1935.
// Pays: the man on the chair (g02), the ticket (g07), the telephone (g09), the loudspeaker (g10).
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
# camera: pan queue
In the Tauride Palace, where Kirov was to have spoken about bread, he lies in his coffin on the 2nd and the 3rd. # source: sense-coffin
About two hundred thousand people are said to have gone by. # source: dp-coffin-queue # status: probable
# camera: push door
You have a side door, with eight steps, and hear boots. {g_did ? gave_ticket:The ticket for row eleven is back in your pocket. There are no rows.}{g_did ? kept_ticket:Row eleven, where you were going to sit, is a rope.}{g_did ? promised_wall:The wall that you promised her is hung with black and red to the ceiling.}
# enter: zotova left stand
# rim: zotova
# light: nine
At nine on the night of the 2nd Zotova comes along the wall, with Mitya by the hand and his violin on his back. The end of the queue is two corners off, and from there it takes till two.
# decision: g14.queue
+   [Side door. Eight steps, and she's in. # id: g14.side]
    ~ g_did += side_door
    # crowd: turned
    # light: rope
    # pose: zotova turn centre
    # camera: wide
    Those who saw it say nothing. They look at your face, one after another, so as to know it.
+   [The queue is the queue. Show her the end of it. # id: g14.end]
    ~ g_did += end_of_queue
    # pose: zotova turn left
    # camera: wide
    You point with your arm out, as for a stranger. "Quite right," says Zotova. "I should have thought less of you." # speaker: zotova
+   [Get relieved, and stand with her from the end. # id: g14.walk]
    ~ g_did += walked_queue
    # crowd: turned
    # pose: zotova turn left
    # camera: wide
    Nobody speaks. At the third bend Mitya hums his scale, one note to a step. People turn round, and he is let.
-   -> past

= past
# crowd: thin
# light: rope
# enter: zotova centre turn
# enter: cutout_3 far bow
# camera: push platform
{g_did ? side_door:At ten past nine they are by the platform.}{g_did ? end_of_queue:At two they come to the platform, and Mitya is walking asleep.}{g_did ? walked_queue:At two you come to the platform, all three.} What Mitya has before him is backs. From the rope to Kirov it is five paces, and nobody minds how close you stand.
+   [Lift Mitya so that he can see. # id: g14.mitya_lift]
    # light: lifted
    You take him up, violin and all. "Is that all of him?" he says, in your ear.
    -> silence

= silence
# cut: dissolve
# place: works_yard
# light: night
# crowd: none
# room: none
# camera: drift
A train takes Kirov to Moscow. He is cremated there, and the urn is set in the Kremlin wall. # source: sense-cremation
Here there are to be five minutes of silence. # source: sense-silence
# light: shop
# crowd: seated
# camera: wide
You are lent to the works again, to the machine shop.
# event: siren_bad
# enter: boy centre stand
# gaze: boy down
# rim: boy
# camera: push lathe
The siren that is to begin it starts, chokes, and starts again lower down. At the first lathe a boy of about sixteen laughs through his nose, bites his lip, and laughs again. The foreman is looking at you.
People are reported for a laugh. # source: dp-silence
# decision: g14.silence
+   [Look at the clock. Four minutes yet. # id: g14.clock]
    ~ g_did += looked_clock
    # pose: boy centre turn
    # camera: push clock
    He looks where you look. By the third minute he has it in his teeth.
+   [Put a hand on his neck till it is over. # id: g14.neck]
    ~ g_did += hand_on_neck
    # pose: boy centre bow
    It is thin and hot, and it shakes. You keep the hand there as one keeps it on a pipe, to feel when it stops.
+   [Ask him his name, afterwards. I am asked for names. # id: g14.name]
    ~ g_did += asked_name
    # crowd: turned
    # pose: boy centre stand
    # camera: wide
    You carry it about for two days. On the third you are asked. It is a common name, and you say so, and the man with the list puts down his pen.
-   -> stove

= stove
# cut: dissolve
# place: second_car
# light: night
# crowd: none
# room: car_inside
# enter: vetoshkin near stand
# camera: pan window
At night on the bridge Vetoshkin leans in at the window. {g_said ? it_is_true:"You said it was true. So what's the rest?"}{g_said ? dont_know:"You didn't know. Well, they do."}{g_said ? rang_off:"You rang off. So I've had to ask elsewhere."} # speaker: vetoshkin
He means the people at the stoves. It has been going round since the first evening. "Over a woman, they say." His pencil is behind his ear, dry. "I've had that at four stoves now, and never the same way twice. What do I do with it?" # speaker: vetoshkin # source: motive-jealousy-rumour
# decision: g14.rumour
+   ["You don't know that. And somebody has to go on living under it." # id: g14.stop]
    ~ g_said += rum_stop
    # camera: hold
    "Under what?" says Vetoshkin. You show him with your hand, flat, at the height of a head. # speaker: vetoshkin
+   [Say nothing. It's said at every stove. # id: g14.still]
    ~ g_said += rum_still
    # pose: vetoshkin near turn
    # gaze: vetoshkin away
    He waits. A tram comes on to the bridge and goes off it. "That's what I thought," he says. # speaker: vetoshkin
+   ["Shall I enter that for you, sergeant?" # id: g14.enter]
    ~ g_said += rum_enter
    # pose: vetoshkin near stand
    # camera: hold
    He shuts the notebook on his thumb. "No," he says, "no," and gets the thumb out. # speaker: vetoshkin
-   -> dates

= dates
# cut: tear
# place: night_office
# look: told ulrikh-1935
# light: lamp
# card: draule_dates
# room: none
# camera: push desk
V. Ulrikh, a judge, wrote to Stalin on 11 March 1935 about a closed trial two days before, and one of those tried was Milda Draule. The man who fired was her husband. # source: draule-fate # note: executions
+   [Read to the last line. # id: g14.last_line]
    -> bread

= bread
# cut: tear
# place: newspaper_board
# look: lived
# light: day
# crowd: seated
# room: street_far
# card: none
# camera: drift
It is decreed on 7 December: from New Year bread is to be sold without ration cards. # source: bread-decree-7-dec
It was to have been his speech. People say the two things in one breath, the bread and Kirov. # source: ration-and-murder
# light: queue
# crowd: thin
# enter: zotova right stand
# camera: wide
Now it is January, there is a queue at the shop beside the board, and they give two kilos a hand. # source: bread-january-1935
# enter: held_man left stand
# camera: push shop
# pose: held_man give
Three places on is the man from the second chair at Liteiny. {g_said ? she_named_you:He nods, as to somebody who once told him the truth.}{g_said ? they_will_say:He looks up at the clock over the shop, and then round at you.}{g_said ? half_bread:He has been served. He breaks his loaf and hands half of it back, over two heads, to you.} {g_did ? stood_with:Behind you is the one from the night shift who looked at your belt, a step off.}{g_did ? told_women:Behind you is the one who asked, under the loudspeaker, about the bread. She does not ask now.}{g_did ? walked_by:Behind you is nobody you know.}
+   [Ask Zotova what she makes of the bread. # id: g14.ask_bread]
    # camera: push shop
    "Heavy," says Zotova. "Rye, well cut, damp in the lining." # speaker: zotova
-   # camera: hold
    She has money for two, if Mitya goes without milk. "Do I buy," she says, "or do I wait until it has settled?" # speaker: zotova
# decision: g14.bread
+   ["Two kilos, and dry it." # id: g14.dry]
    ~ g_said += bread_dry
    # gaze: zotova down
    "On what?" she says, and answers herself: "I've forty hangers." # speaker: zotova
+   ["It will settle. It was settled before he died." # id: g14.settle]
    ~ g_said += bread_settled
    # crowd: turned
    In November, you mean, in Moscow. She buys half a loaf and folds up the rest of the bag. # source: kirov-speech-topic
+   ["Buy it, and don't discuss it in a queue." # id: g14.quiet]
    ~ g_said += bread_quiet
    # pose: zotova right turn
    She opens the bag.
-   # crowd: none
    # light: sold
    # leave: zotova
    # leave: held_man
    # camera: push street
    By the middle of the month most shops have sold all that they are let sell in it. # source: bread-january-1935
    {g_said ? bread_dry:On your landing it smells of rusks.}{g_said ? bread_settled:On your landing she says good evening, and that it will settle.}{g_said ? bread_quiet:On your landing a full bag goes by in the dark and says nothing.}
    -> g15_flow
