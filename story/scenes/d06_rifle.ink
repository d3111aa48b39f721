=== d06_rifle ===
// Early February; 5 February 1934, evening; later. Pays: the wall and the map (d03), the joke (d05), what was struck and where the sheets are (d04).
// Debts: who clapped for a confession (d15).
# scene: d06_rifle
-> heads

= heads
# cut: dissolve
# place: hall
# look: lived
# light: day
# crowd: seated
# room: hall_murmur
# enter: degtyar_inside left sit turn
# enter: kolosnitsyn right sit turn
# enter: zinoviev far stand
# camera: push rostrum
Early in February Zinoviev, the man by the wall, goes up to confess. Kolosnitsyn has ruled a page for who claps and who laughs, and you would like to be nowhere on it. {aired ? laughed_joke:"You've an ear for what's funny, so you'll tell me who laughs, yes?"}{aired ? straight_face:"You kept your face at Kirov's joke, so you can look about and tell me who laughs, yes?"}{aired ? counted_laughs:"I saw you counting at Kirov's joke. We'll put together who laughs today, yes?"} # speaker: kolosnitsyn
+   ["If it's funny, I'll tell you." # id: d06.if_funny]
    He writes down that you will. # speaker: kolosnitsyn
+   ["You've eyes of your own." # id: d06.own_eyes]
    "I have," says Kolosnitsyn, and looks past you at Degtyar. # speaker: kolosnitsyn
-   # camera: push row
    It shames him, says Zinoviev, to have attacked such a leadership. # speaker: degtyar_inside # source: zinoviev-gist
    # pose: zinoviev walk centre
    # camera: pan row
{
- done ? gave_hand:
    Zinoviev comes down the aisle, a metre from your right hand.
- done ? nodded:
    Zinoviev comes down the aisle. You nodded to him once, and Kolosnitsyn's pencil is waiting.
- else:
    Zinoviev comes down the aisle. You laughed at him by the door, where it cost nothing.
}
# decision: d06.clap
+   [Clap for him. # id: d06.clap_yes]
    ~ aired += clapped_z
    ~ page += z_clapped
    # pose: degtyar_inside sit clap
    # pose: kolosnitsyn sit write
    # camera: push row
    Six claps, and after each a stroke of Kolosnitsyn's pencil. Degtyar claps because you do, and goes on when you have stopped. You have to take hold of his hands. # speaker: kolosnitsyn
    -> lived_seconds
+   [Keep your hands on your knees. # id: d06.clap_no]
    ~ aired += hands_z
    ~ page += z_sat
    # leave: zinoviev
    # enter: kamenev far stand
    # camera: push rostrum
    Kolosnitsyn finds this correct, and writes it down. Some speakers later it is Kamenev, exiled with Zinoviev and taken back with him. Every step away from what the Party has decided, he says, is a step away from Marx, Engels, Lenin and Stalin. # source: kamenev-gist
    -> lived_seconds
+   [Clap when you hear the others clap. # id: d06.clap_late]
    ~ aired += late_z
    ~ page += z_late
    # leave: zinoviev
    # pose: kolosnitsyn sit write
    # gaze: kolosnitsyn out
    # camera: push row
    It comes from some rows, and from others you cannot tell. You clap with the nearest. Kolosnitsyn has a column for those who clapped and one for those who did not. He rules a third for you. # speaker: kolosnitsyn
    -> lived_seconds

= lived_seconds
# cut: dissolve
# leave: zinoviev
# leave: kamenev
# light: beams
# enter: tula_worker centre stand
# enter: stalin_rifle far lean
# pose: degtyar_inside sit turn
# pose: kolosnitsyn sit turn
# camera: push presidium
5 February, evening. Workers from the arms town of Tula have brought Stalin a rifle with a telescopic sight. He puts his eye to it, and the barrel comes along the rows. # source: timetable-5-feb-rifle # status: probable
# event: laugh_short
# place: hall_reverse
# light: rifle
# camera: hold
They laugh, and then they clap. {aired ? handed_up:As it passes you breathe in, and the clip of your speech knocks on a button. "Did they keep any of it?" whispers Kolosnitsyn.}{aired ? in_pocket:As it passes you breathe in, and the folded speech crackles. "Still there?" whispers Kolosnitsyn, and touches the place with one finger.}{aired ? to_her:As it passes you breathe in, and the blue cover slides half out of your jacket. Kolosnitsyn pushes it back. He has read the bureau's stamp, and who signed.} # speaker: kolosnitsyn # source: stalin-aims-rifle # status: probable
# place: hall_muzzle
# light: clapping
# camera: hold
"Which way is it pointing?" asks Degtyar, not softly. {slip ? spain_seen:First Spain, and now this: on your other side Kolosnitsyn has stopped clapping.}{slip ? spain_asked:On your other side Kolosnitsyn, who did not get his finger on the map, has stopped clapping.}{slip ? spain_hidden:You cannot jog his elbow for that. On your other side Kolosnitsyn has stopped clapping.} # speaker: degtyar_inside
If Kolosnitsyn learns what those eyes see, Degtyar has no farm.
# decision: d06.rifle
+   [Laugh and clap. It's a present. # id: d06.rifle_clap]
    # pose: degtyar_inside sit clap
    # gaze: degtyar_inside left
    By your third clap it is two rows on. Degtyar claps too, with his face to a column. Kolosnitsyn looks from his face to the column, and writes nothing. # speaker: kolosnitsyn
+   [Sit as before any barrel. # id: d06.rifle_still]
    # gaze: degtyar_inside right
    The man behind nudges you to be pleased. Degtyar, who has had no answer, turns his head from side to side, as when he looked for a battery by ear. Kolosnitsyn watches him do it. Then he shuts his own eyes for a moment, to see what it is like. # speaker: degtyar_inside
+   ["At us." # id: d06.rifle_tell]
    "Loaded?" says Degtyar, out of habit. He likes his joke, you tell the other side, and Kolosnitsyn laughs. Then he thinks it over: a man sits with his face to a rifle, and asks his neighbour where it points. # speaker: kolosnitsyn
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
Stalin pointed the rifle into the hall, wrote the historian Shubin in 2004; the delegates took it for a joke, and clapped. The dark meaning came afterwards. A newsreel showed it, said the text of an exhibition. # source: stalin-aims-rifle # status: probable
+   [Watch the seconds once more. # id: d06.once_more]
    # place: hall_muzzle
    # light: dark
    # camera: hold
    # event: laugh_short
    This time the barrel stops at your row. Shubin names none.
    -> downstairs
+   [Ask for the newsreel. # id: d06.see_film]
    -> film

= film
# cut: black
# look: silent silent_film
# room: none
We have not seen the film.
+   [Wait for it. # id: d06.wait_film]
    Nobody comes with a projector.
    -> downstairs
+   [Go down to the coats. # id: d06.leave_film]
    -> downstairs

= downstairs
# scene: d06_rifle
# cut: dissolve
# place: hall
# look: lived
# light: empty
# crowd: thin
# room: hall_murmur
# enter: degtyar_inside left stand
# enter: kolosnitsyn right stand
# event: door
# gaze: degtyar_inside down
"A rifle. Would they do nails?" asks Degtyar, feeling for his sleeve. {cut ? cut_nails:It is the first that he has said of nails since you struck them out.|{cut ? cut_train:Since you struck the train he tells it to himself, the bridge and the snow, on every stair.}} # speaker: degtyar_inside
# pose: kolosnitsyn give degtyar_inside
Kolosnitsyn holds the coat for him. The debate on the report is over, and you never heard the word. Whoever still has a word to say, he tells you, must say it in a corridor now. # speaker: kolosnitsyn # debrief: delegate-2
+   [Take the coat out of his hands. # id: d06.take_coat]
    "I was only helping him find it," says Kolosnitsyn. # speaker: kolosnitsyn
    -> d07_corridor
+   ["And you'll stand there and listen?" # id: d06.you_listen]
    He is quite serious. If nobody listens, he says, one has talked for nothing. # speaker: kolosnitsyn
    -> d07_corridor
