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
5 November, a festive meeting before the holiday. In which hall is not known to us. # source: nov5-nov14
You have its side door, alone. You are to look at faces, and nobody has told you whose. A man comes up without a ticket, flour in his eyebrows: he has come off the night shift, he says, and it hangs in another man's overalls. He shows you a Party card. If he is the wrong man, it is by your door that he came.
# decision: g05.ticket
+   [Let him in on his card. # id: g05.card]
    ~ g_did += on_his_card
    # pose: cutout_2 sit left
    # camera: wide
    He claps you on the arm, and leaves a white hand there. He picks a place where you can see him, and is asleep before the band. Twice his head goes back, and the row behind has to hold it up for him. When you look round for the wrong man, there are six hundred others, and you know one face.
+   [No ticket, no door. # id: g05.back]
    ~ g_did += sent_back
    # event: door
    # leave: cutout_2
    # camera: wide
    He curses you from the street for a quarter of an hour, in order: you, the carpet, the man with his overalls. Then he goes home to bed, and after that he writes. "A complaint," says Okunin on the Thursday, and reads it to the end, standing. "From a baker, about a man of the second car. He spells well, for somebody who hadn't slept."
+   [Let him stand by you. # id: g05.stand]
    ~ g_did += stood_by_me
    # pose: cutout_2 stand right
    # camera: hold
    For two hours you guard one man. He keeps his hands on his stomach, shifts from leg to leg, and tells you in a whisper about yeast. You could describe those hands to anybody. Six hundred others have come in behind your back, or sat there from the start, and one of them may have had a briefcase.
-   -> faces

= faces
{g_did ? on_his_card:
    # leave: cutout_2
}
# crowd: turned
# camera: wide
The door has let the cold in, and the hall turns round to see who did it.
+   [Look at the man with the cap. # id: g05.face_cap]
    # camera: push steps
    # crowd: turned
    He turns it in both hands like a wheel, a thumb's width at a time. When the band strikes up he lays it on his knee and pats it. Then they stand up to clap, and there is nothing to look at but sleeves.
+   [Look at the grey one by the pillar. # id: g05.face_grey]
    # camera: hold
    # crowd: turned
    He has his eyes shut and his jaw in his hand. It could be the speech, or a tooth. They stand up to clap, all but him, and you are glad to have found one: it is a tooth.
-   # crowd: rising
    # event: applause_short
    -> platform

= platform
# cut: wedge
# place: platform
# look: lived
# light: day
# crowd: thin
# room: platform_crowd
# enter: okunin left stand
# enter: vetoshkin right stand
# enter: kirov_street centre turn
# camera: wide
# event: whistle
14 November, a railway station. Kirov is in the middle of the platform, and the crowd has closed round him. # source: nov5-nov14
{g_said ? what_sort:"Four torn briefcases since October," says Vetoshkin, who has been lent for the day. "All entered. Three were the same man."}{g_said ? ten_a_week:"I make it eleven a week," says Vetoshkin, who has been lent for the day. "Not ten. I'd like to correct that."}{g_said ? watch_bridge:"I've been through the manual for grounds," says Vetoshkin, who has been lent for the day. "There are dogs, and there is obstruction."} # speaker: vetoshkin
# crowd: closed
# camera: push column
# gaze: vetoshkin away
"No paces today," says Okunin. "Elbows." Eight of you make a ring. If you close it, Kirov will complain. If you open it, anybody can reach him. # speaker: okunin
# decision: g05.ring
+   [Shoulder to shoulder. He can shake hands over us. # id: g05.shoulder]
    ~ g_did += shoulder_ring
    # camera: wide
    # crowd: turned
    Mittens go over you in both directions. One comes off its hand and stays on your cap till the whistle. Okunin is the next link. Each time the crowd leans, he takes it with his stomach, and it goes out of him like air out of a tyre. "Hold," he says, to the stomach.
+   [Open it on the left. He likes a hand. # id: g05.open]
    ~ g_did += opened_ring
    # camera: hold
    # crowd: clapping
    # pose: kirov_street raise centre
    Somebody who has come a long way shakes your hand as well, with both of his. Through the gap Okunin is pushed in until he stands nearer to Kirov than he has stood all year. He does not know where to put his arms. "No paces at all," he tells you afterwards, quite pale.
+   [Leave the ring. Walk the edge and look at faces. # id: g05.edge]
    ~ g_did += walked_edge
    # camera: pan glass
    # pose: okunin turn left
    # crowd: thin
    You walk all the way round, a hundred and forty paces. Whoever is looking at him has his back to you. When you return, your place has closed; Okunin has been holding it with his own two elbows. "Well, was he there?" he says. "Who?" you say, and neither of you can tell the other.
-   -> peddler

= peddler
# crowd: none
# leave: kirov_street
# leave: okunin
# enter: peddler right stand
# pose: vetoshkin turn far
# camera: pan train
At the other end a woman in a sheepskin sells sunflower seeds out of a bucket. In 'thirty-three you opened the passport commission's door for her, in and out. She was one of tens of thousands put out of the city. # source: kirov-repression-record # note: expulsion
# gaze: peddler down
She knows the coat. "I'd a room with a tiled stove, and the man at your left-hand table asked me how it drew," she says, levelling a cup with her thumb. "My boots they said I could keep, and here they are." She looks along the platform. "So that's him. I only ever saw him over the table, in a frame." She pours you a cup into your pocket, the one without the glove. # speaker: peddler
# camera: wide
She has no right to be here. Vetoshkin is thirty paces off, his back to you, and whoever knows her and says nothing breaks the rule with her.
# decision: g05.peddler
+   [You don't know her. Look at somebody else. # id: g05.past]
    ~ g_did += peddler_past
    # pose: peddler lean right
    # camera: push train
    She has seen you look away. She pours a cup for a soldier, to the brim, without a seed over, and comes back past you with the bucket on her hip. "It drew well," she says, to nobody. "I told him so. I thought that it would count for me."
+   [Tell her to go round by the goods yard, now. # id: g05.round]
    ~ g_did += peddler_round
    # gaze: peddler away
    "I had just sold out, nearly," she says, and goes without hurrying, like a woman with a full bucket. # speaker: peddler
    # leave: peddler
    # pose: vetoshkin stand centre
    # gaze: vetoshkin out
    # camera: hold
    Vetoshkin comes up and asks who that was. A woman with seeds, you say. He looks at your pocket, out of which they are running, and enters the seeds. # speaker: vetoshkin
+   [Call Vetoshkin. # id: g05.call]
    ~ g_did += peddler_called
    # pose: vetoshkin stand centre
    # event: pencil
    # pose: vetoshkin write
    # gaze: vetoshkin peddler
    "Surname?" says Vetoshkin. She spells it for him, twice, since he wants it right. He will keep her a day at the post and put her on the six o'clock train. "You opened the door very nicely then, too," she says to you as she picks up her bucket. "In and out." # speaker: peddler
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
Okunin has the exercise book on his knee, and one line for the day. "So what happened?" he says. # speaker: okunin # debrief: guard-2
+   ["Nothing." # id: g05.close_nothing]
    # event: pencil
    He writes it, and looks at it until the second lamp. "Six weeks and a half," he says, "and then I have a door." # speaker: okunin
    -> g07_dusk
+   ["Anybody could have got at him." # id: g05.close_could]
    # gaze: okunin away
    He holds the pencil over the paper from one lamp to the next. "Could have isn't an hour," he says, and writes: nothing. # speaker: okunin
    -> g07_dusk
