=== g14_coffin ===
// 2 December 1934 to January 1935.
// Pays: the man on the chair (g02), the ticket (g07), the telephone (g09), Vetoshkin's notebooks (g10).
// Debts: the bread (g15).
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
Four nights earlier, on 2 December, Kirov lies in his coffin in the Tauride Palace, and the city goes by. # source: sense-coffin
# camera: push door
You guard a side door with eight steps. {g_did ? gave_ticket:Zotova has given you your ticket back, for row eleven, and there are no rows.}{g_did ? kept_ticket:Where you were going to sit down for once, in row eleven, there is a rope.}{g_did ? promised_wall:The wall that you promised to Zotova is hung with black and red.}
# enter: zotova left stand
# rim: zotova
# light: nine
At nine Zotova comes along the queue with Mitya, her sister's boy, and his violin. From the end of it they will be here at two. If you let them in, everybody sees whose friends need not wait.
# decision: g14.queue
+   [The side door: eight steps, and she's in. # id: g14.side]
    ~ g_did += side_door
    # crowd: turned
    # light: rope
    # pose: zotova turn centre
    # camera: wide
    Those who saw it say nothing, and look at your face, one after another. At the platform nobody closes up behind Zotova. "I have not stood in front of anybody in my life," she says, and does not thank you.
+   [The queue is the queue: show her the end. # id: g14.end]
    ~ g_did += end_of_queue
    # pose: zotova turn left
    # camera: wide
    You point with your arm out, as for a stranger. "Quite right," says Zotova. "I should have thought less of you." At two she comes to the platform, and Mitya is walking asleep.
+   [Get relieved, and stand with her from the end. # id: g14.walk]
    ~ g_did += walked_queue
    # crowd: turned
    # pose: zotova turn left
    # camera: wide
    You stand behind her shawl till two. At a bend Mitya hums his scale, one note to a step, and nobody tells him to stop. "You have been on your feet since yesterday," says Zotova. "I never offered you a chair."
-   -> past

= past
# crowd: thin
# light: rope
# enter: zotova centre turn
# camera: push platform
All that Mitya sees is backs.
+   [Lift him, so that he can see. # id: g14.mitya_lift]
    # light: lifted
    You take him up, violin and all. "Is that all of him?" he says, in your ear.
+   [Leave him to Zotova. # id: g14.mitya_leave]
    # gaze: zotova down
    She lifts him herself, and the violin knocks against a column. "Is that all of him?" he says, to everybody.
-   -> silence

= silence
# cut: dissolve
# place: works_yard
# light: shop
# crowd: seated
# room: none
# camera: wide
That week you stand post in a machine shop, for five minutes of silence. # source: sense-silence
# event: siren_bad
# enter: boy centre stand
# enter: cutout_2 right stand
# gaze: cutout_2 boy
# gaze: boy down
# rim: boy
# camera: push lathe
The siren that is to begin it chokes, and starts again lower down. At the first lathe a boy laughs through his nose, bites his lip, and laughs again. The foreman looks at you; a laugh like that gets people reported. # source: dp-silence
# decision: g14.silence
+   [Look at the clock for him, till it is over. # id: g14.clock]
    # pose: boy centre turn
    # camera: push clock
    He looks where you look. You follow the hand for the seconds together, and by the third minute he has stopped.
+   [Put a hand on his neck till it is over. # id: g14.neck]
    # pose: boy centre bow
    It is thin and hot, and it shakes. You keep the hand there until it stops. To the foreman it looks like an arrest, so he writes nothing.
+   [Ask him his name, as they will ask me. # id: g14.name]
    # crowd: turned
    # pose: boy centre stand
    # camera: wide
    He tells you, and thanks you. On the third day a man with a list asks you for it. It is a common name, you say, and he puts down his pen.
-   -> stove

= stove
# cut: dissolve
# place: second_car
# light: night
# crowd: none
# room: car_inside
# enter: vetoshkin near stand
# camera: pan window
{g_said ? it_is_true:"You told me that it was true. What's the rest?" asks Vetoshkin at the car window.}{g_said ? dont_know:"On the telephone you didn't know. At the stoves they do," says Vetoshkin at the car window.}{g_said ? rang_off:"You put down the telephone, so I've had to ask at stoves," says Vetoshkin at the car window.} {g_said ? where_order:He has bought a new notebook with his own money, and puts nothing in it until he knows who will read it.|His pencil is behind his ear.} "It was over a woman, they say, and never the same way twice. Am I to enter a thing like that?" # speaker: vetoshkin # source: motive-jealousy-rumour
# decision: g14.rumour
+   ["Somebody has to go on living under that." # id: g14.stop]
    # camera: hold
    "Under talk?" says Vetoshkin. He weighs it, and leaves it out. # speaker: vetoshkin
+   [Say nothing, since it's said at every stove. # id: g14.still]
    # pose: vetoshkin near turn
    # gaze: vetoshkin away
    He waits until a tram has gone over. "Twenty-one hours ten, nothing to report," he says then. # speaker: vetoshkin
+   ["Shall I enter it for you, sergeant?" # id: g14.enter]
    # pose: vetoshkin near stand
    # camera: hold
    "No. That's my book," he says, and puts it inside his coat. # speaker: vetoshkin
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
January. Bread is sold without cards now, two kilos a hand. # source: bread-january-1935
{g_did ? side_door:Zotova has gone to the very end of the queue, and sees to it that you notice.}{g_did ? end_of_queue:Zotova has kept no place for you in the queue. "You of all people would mind," she says.}{g_did ? walked_queue:Zotova has kept you a place in the queue, and makes two people let you in.} # speaker: zotova
# enter: held_man left stand
{g_said ? she_named_you:
    # pose: held_man raise
}
{g_said ? they_will_say:
    # pose: held_man lean
}
{g_said ? half_bread:
    # pose: held_man give
}
# camera: push shop
{g_said ? she_named_you:The man from the chair at Liteiny greets you by name. So somebody has told it to him.}{g_said ? they_will_say:The man from the chair at Liteiny asks you, over two heads, what time it is.}{g_said ? half_bread:The man from the chair at Liteiny breaks his loaf, and hands half of it back to you over two heads.} {g_did ? tip_up:Nobody has told him what you signed.} "We were taught not to hoard," says Zotova. "Do I buy all I may, or wait until it has settled?" # speaker: zotova
# decision: g14.bread
+   ["Two kilos, and dry it." # id: g14.dry]
    ~ g_said += bread_dry
    # gaze: zotova down
    She buys two kilos, and that evening hangs the slices on thread along her rail. # speaker: zotova
+   ["It will settle." # id: g14.settle]
    ~ g_said += bread_settled
    # crowd: turned
    She buys half a loaf, and folds up the rest of the bag. By the middle of the month the shop has sold all that it may. # source: bread-january-1935
+   ["Buy it, and don't discuss it." # id: g14.quiet]
    ~ g_said += bread_quiet
    # pose: zotova right turn
    She opens the bag. You walk home on either side of it, and discuss nothing.
-   -> g15_flow
