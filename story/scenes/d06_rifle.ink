=== d06_rifle ===
// Early February; 5 February 1934, evening; later.
// Debts: who clapped for a confession (d15, d16), the rifle (d12, d16).
# scene: d06_rifle
-> heads

= heads
# cut: dissolve
# place: hall
# look: lived
# light: day
# crowd: seated
# room: hall_murmur
# enter: degtyar_inside left sit
# enter: kolosnitsyn right sit
# enter: zinoviev far stand
# camera: push rostrum
Early in February. On the 2nd the three men's urns are carried on Red Square. # source: balloon-urns-2-feb
In these days Zinoviev, the man by the wall, goes up to the rostrum. He fought Stalin once, and lost. The report, he says, is a masterpiece. Collective farmers come to the Kremlin wishing to see Stalin, and even to touch him. He is ashamed to have attacked such a leadership. # source: zinoviev-gist
"Touch him?" says Degtyar. "I'd want to sit down." # speaker: degtyar_inside
Kolosnitsyn leans over. {aired ? laughed_joke:"Laugh if it's funny, yes?"}{aired ? straight_face:"You don't laugh easily, Matvei Ilyich."}{aired ? counted_laughs:"You'll tell me who laughs, yes?"} # speaker: kolosnitsyn
# pose: zinoviev walk centre
# camera: pan row
Zinoviev comes down the aisle. {done ? gave_hand:He passes within a metre of your right hand.}{done ? nodded:Your neck remembers him.}{done ? joined:So that was the beginning of the joke at the door. It isn't funny.}
# decision: d06.clap
+   [Clap. A comrade who comes back should hear something. # id: d06.clap_yes]
    ~ aired += clapped_z
    Six claps. You hear each of them.
+   [Hands on your knees. Shame is not a thing to clap. # id: d06.clap_no]
    ~ aired += hands_z
    Kolosnitsyn finds this correct, and says so. # speaker: kolosnitsyn
+   [Clap when you hear the others, and stop when they stop. # id: d06.clap_late]
    ~ aired += late_z
    There is not much to hear. You do what there is.
-   # leave: zinoviev
    # enter: kamenev far stand
    # camera: push rostrum
    Some speakers later it is Kamenev, exiled with him and taken back with him. Every step away from the line, he says, is a step away from Marx, Engels, Lenin and Stalin. # source: kamenev-gist
    Degtyar has been counting on his fingers. "One step," he says, "and you've lost four." # speaker: degtyar_inside
    -> lived_seconds

= lived_seconds
# cut: dissolve
# leave: kamenev
# light: beams
# enter: tula_worker centre stand
# enter: stalin far stand
# camera: push presidium
5 February, evening. Works are greeting the congress. Ksenia Lvovna has a sheet for each: one from Moscow, then Tula. {aired ? clapped_z:Your palms come to it warm.}{aired ? hands_z:Your hands come to it folded.}{aired ? late_z:Your palms are not sure of themselves.} # source: timetable-5-feb-rifle
The Tula men have brought a rifle with a telescopic sight. Stalin puts his eye to it. # source: timetable-5-feb-rifle # status: probable
# event: laugh_short
# place: hall_reverse
# light: rifle
# camera: hold
The barrel comes along the rows. They laugh, and then they clap. # source: stalin-aims-rifle # status: probable
# place: hall_muzzle
# light: clapping
# camera: hold
"Which way is it pointing?" says Degtyar. # speaker: degtyar_inside
# decision: d06.rifle
+   [Laugh and clap. It's a present from Tula. # id: d06.rifle_clap]
    ~ aired += rifle_clapped
    By your third clap it is two rows on. Degtyar claps towards the noise. # speaker: degtyar_inside
+   [Sit as you'd sit before any barrel. It is habit. # id: d06.rifle_still]
    ~ aired += rifle_still
    The man behind nudges you to be pleased.
+   [Tell Degtyar which way. He asked. # id: d06.rifle_tell]
    ~ aired += rifle_told
    "At us," you say. # speaker: degtyar_inside
    "Loaded?" he says, out of habit; and claps, because you do.
-   -> told_seconds

= told_seconds
# scene: d06_today
# cut: tear
# place: hall
# look: told shubin-2004
# light: dark
# crowd: seated
# room: hall_murmur
# enter: tula_worker centre stand
# enter: stalin_rifle far lean
# camera: pan presidium
Shubin, a historian, told it in a book of 2004. Stalin looked through the sight and pointed the rifle into the hall. The delegates took it for a joke, and clapped. The dark meaning was read into it afterwards. # source: stalin-aims-rifle # status: probable
# place: hall_reverse
# light: rifle
# camera: hold
{aired ? rifle_clapped:The row that clapped had you in it.}{aired ? rifle_still:The row that clapped had one in it who did not.}{aired ? rifle_told:The row that clapped had two heads in it, close together.} There was a newsreel, said the text of an exhibition that year. # source: timetable-5-feb-rifle # status: probable
+   [Watch it once more. # id: d06.once_more]
    # event: laugh_short
    # place: hall_muzzle
    # light: dark
    This time the barrel stopped at your row. Nobody had written that. You had looked twice.
+   [That will do. # id: d06.enough]
    The barrel had gone on along the rows.
-   -> today_seconds

= today_seconds
# cut: black
# look: silent silent_film
# room: none
The same seconds, today. You were there, and you are invented.
+   [Go down to the coats. # id: d06.leave_film]
-   # scene: d06_rifle
    # cut: dissolve
    # place: hall
    # look: lived
    # light: empty
    # crowd: thin
    # room: hall_murmur
    # enter: degtyar_inside near stand
    # event: door
    "Tula," says Degtyar, feeling for his sleeve. "Would they do nails?" # speaker: degtyar_inside # debrief: delegate-2
    -> go_on

= go_on
+   [Go on. # id: d06.go_on]
    -> d07_corridor
