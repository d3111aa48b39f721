=== d06_rifle ===
// Early February; 5 February 1934, evening; later. Pays: the wall and the map (d03), the joke (d05), what was struck and where the sheets are (d04).
// Debts: who clapped for a confession (d15), the rifle (d12, d16).
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
Early in February Zinoviev, the man by the wall, goes up to the rostrum. You want to sit it out unseen. Kolosnitsyn has moved up until his sleeve touches yours. {aired ? laughed_joke:"You've such a good ear for what's funny," he says. "You'll tell me who laughs, yes?"}{aired ? straight_face:"You don't laugh easily, Matvei Ilyich. So you'll see who does, yes?"}{aired ? counted_laughs:"You count as well," he says. "Let's put it together afterwards: who laughs, yes?"} # speaker: kolosnitsyn
# camera: push row
The report, says Zinoviev, is a masterpiece. Collective farmers come to the Kremlin wishing to see Stalin, even to touch him. He is ashamed to have attacked such a leadership. "Touch him?" says Degtyar. "I'd want to sit down." # speaker: degtyar_inside # source: zinoviev-gist
# pose: zinoviev walk centre
# camera: pan row
{
- done ? gave_hand:
    Zinoviev comes down the aisle, past your right hand.
- done ? nodded:
    Zinoviev comes down the aisle. Your neck remembers him.
- else:
    Zinoviev comes down the aisle. So that was the beginning of the joke at the door.
}
# decision: d06.clap
+   [Clap for him. # id: d06.clap_yes]
    ~ aired += clapped_z
    Six claps. You hear each of them, and after each a small stroke of Kolosnitsyn's pencil. # speaker: kolosnitsyn
+   [Keep your hands on your knees. # id: d06.clap_no]
    ~ aired += hands_z
    Kolosnitsyn finds this correct, and says so. Then he writes it down all the same. # speaker: kolosnitsyn
+   [Clap when you hear the others clap. # id: d06.clap_late]
    ~ aired += late_z
    There is not much to hear. You do what there is. Kolosnitsyn has opened a third column for you. # speaker: kolosnitsyn
-   # leave: zinoviev
    # enter: kamenev far stand
    # camera: push rostrum
    Then it is Kamenev, exiled with him and taken back with him. Every step away from the line, he says, is a step away from Marx, Engels, Lenin and Stalin. "One step," says Degtyar, "and you've lost four." # speaker: degtyar_inside # source: kamenev-gist
    -> lived_seconds

= lived_seconds
# cut: dissolve
# leave: kamenev
# light: beams
# enter: tula_worker centre stand
# enter: stalin far stand
# camera: push presidium
5 February, evening. The Tula men have brought a rifle with a telescopic sight. Stalin puts his eye to it, and the barrel comes along the rows. # source: timetable-5-feb-rifle # status: probable
# event: laugh_short
# place: hall_reverse
# light: rifle
# camera: hold
They laugh, and then they clap. {aired ? handed_up:You have breathed in, and in your jacket the clip knocks on a button. Kolosnitsyn turns his head to the sound.}{aired ? in_pocket:You have breathed in, and in your jacket the folded sheets crackle. Kolosnitsyn turns his head to the sound.}{aired ? to_her:You have breathed in, and the blue cover slides half out of your jacket. It has the bureau's stamp, and Kolosnitsyn reads it.} # speaker: kolosnitsyn # source: stalin-aims-rifle # status: probable
# place: hall_muzzle
# light: clapping
# camera: hold
"Which way is it pointing?" asks Degtyar, quite loudly. {slip ? spain_hidden:A man who sees does not ask that, and at your other ear the pencil has stopped.|First Spain, and now this. At your other ear the pencil has stopped.} # speaker: degtyar_inside
# decision: d06.rifle
+   [Laugh and clap. It's a present. # id: d06.rifle_clap]
    ~ aired += rifle_clapped
    # pose: degtyar_inside sit clap
    # gaze: degtyar_inside left
    By your third clap it is two rows on. Degtyar claps too, towards the noise, with his face to a column. "Whom is he clapping?" asks Kolosnitsyn. You clap louder. He waits until you have finished. # speaker: kolosnitsyn
+   [Sit as before any barrel. # id: d06.rifle_still]
    ~ aired += rifle_still
    # gaze: degtyar_inside right
    The man behind nudges you to be pleased. Degtyar has had no answer. He turns his head slowly from side to side, as he did when he was looking for a battery by ear, and across your chest Kolosnitsyn follows it with his own. # speaker: degtyar_inside
+   ["At us." # id: d06.rifle_tell]
    ~ aired += rifle_told
    "Loaded?" says Degtyar, out of habit; and claps, because you do. "He likes his joke," you say to the other side. "He asked you," says Kolosnitsyn. "With his face to it, Matvei Ilyich, he asked you." # speaker: kolosnitsyn
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
Stalin pointed the rifle into the hall, wrote the historian Shubin in 2004; the delegates took it for a joke, and clapped. The dark meaning was read into it afterwards. A newsreel showed it, said the text of an exhibition. # source: stalin-aims-rifle # status: probable
+   [Watch the seconds once more. # id: d06.once_more]
    # place: hall_muzzle
    # light: dark
    # camera: hold
    # event: laugh_short
    This time the barrel stopped at your row. Nobody had written that. You had looked twice.
    -> coats
+   [Ask for the newsreel. # id: d06.see_film]
    -> film

= film
# cut: black
# look: silent silent_film
# room: none
You were there, and you are invented.
-> coats

= coats
+   [Wait for it. # id: d06.wait_film]
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
"Tula," says Degtyar, feeling for his sleeve. "Would they do nails?" {cut ? cut_nails:Somebody must, he says, since you could not.} # speaker: degtyar_inside
Kolosnitsyn holds the sleeve open for him. "In the hall they've all been heard," he says. "Whoever still has something to say will have to say it in the corridors, yes?" # speaker: kolosnitsyn # debrief: delegate-2
+   [Take the coat out of his hands. # id: d06.take_coat]
    "I'm only helping," says Kolosnitsyn. # speaker: kolosnitsyn
    -> d07_corridor
+   ["And you'll stand there and listen?" # id: d06.you_listen]
    "Somebody has to know it," says Kolosnitsyn. He is quite serious. # speaker: kolosnitsyn
    -> d07_corridor
