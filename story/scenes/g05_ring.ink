=== g05_ring ===
// 5 and 14 November 1934; told from a diary.
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
You have its side door: four steps, a draught, a strip of carpet. One man has no ticket. He has come off the night shift, he says, and it hangs in another man's overalls. There is flour in his eyebrows. He unbuttons, and shows you a Party card. Behind him eleven people are waiting on the steps.
# decision: g05.ticket
+   [His Party card will do. I know a comrade's face. # id: g05.card]
    ~ g_did += on_his_card
    # pose: cutout_2 sit left
    He claps you on the arm, and leaves a white hand there. He picks a place where you can see him, and is asleep before the band.
+   [No ticket, no door. Let him curse me from the street. # id: g05.back]
    ~ g_did += sent_back
    # event: door
    # leave: cutout_2
    He does, for a quarter of an hour, in order: you, the carpet, the man with his overalls. Then he goes home to bed.
+   [Let him stand by me, where I can see his hands. # id: g05.stand]
    ~ g_did += stood_by_me
    # pose: cutout_2 stand right
    For two hours you guard one man. He keeps his hands on his stomach and shifts from leg to leg.
-   -> faces

= faces
{g_did ? on_his_card:
    # leave: cutout_2
}
# crowd: turned
# camera: wide
{g_did ? on_his_card:One face is asleep in row four.}{g_did ? sent_back:One face is out in the street.}{g_did ? stood_by_me:One face is at your elbow, and tells you about its feet.} Some six hundred others have turned round, because the door has let the cold in. You are here to look at them. Nobody has told you what to look for.
+   [The man with the cap in both hands. # id: g05.face_cap]
    # camera: push steps
    # crowd: turned
    He turns it like a wheel, a thumb's width at a time. When the band strikes up he lays it on his knee and pats it.
+   [The grey one by the pillar. # id: g05.face_grey]
    # camera: hold
    He has his eyes shut and his jaw in his hand. It could be the speech, or a tooth.
-   # crowd: rising
    # event: applause_short
    They stand up to clap, and there is nothing to look at but sleeves.
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
Vetoshkin has been lent for the day. {g_said ? what_sort:"Four torn briefcases since October," he says. "All entered."}{g_said ? ten_a_week:"I make it eleven a week," he says. "Not ten."}{g_said ? watch_bridge:"On what grounds?" he says. "I've been through the manual. There are dogs, and there is obstruction."} # speaker: vetoshkin
# crowd: closed
# camera: push column
"No paces today," says Okunin. "Elbows." Eight of you make a ring, and the push from behind has given it a bulge on the left, like a bad barrel. Hands come over your shoulders for him to shake. # speaker: okunin
# decision: g05.ring
+   [Shoulder to shoulder. He can shake hands over us. # id: g05.shoulder]
    ~ g_did += shoulder_ring
    # camera: wide
    # crowd: turned
    Mittens go over you in both directions. One comes off its hand and stays on your cap till the whistle.
+   [Open it on the left. He likes a hand, and it shortens things. # id: g05.open]
    ~ g_did += opened_ring
    # camera: hold
    # crowd: clapping
    # pose: kirov_street raise centre
    It shortens nothing. Somebody who has come a long way shakes your hand as well, with both of his.
+   [Leave the ring. Walk the edge and look at faces. # id: g05.edge]
    ~ g_did += walked_edge
    # camera: pan glass
    # pose: okunin turn left
    # crowd: thin
    You walk all the way round, a hundred and forty paces. Whoever is looking at him has his back to you.
-   -> peddler

= peddler
# crowd: none
# leave: kirov_street
# leave: okunin
# enter: peddler right stand
# pose: vetoshkin turn far
# camera: pan train
At the other end of the platform a woman in a sheepskin sells sunflower seeds by the cup, out of a bucket. In 'thirty-three, when passports were given out, you opened the commission's door for her, in and out. She was one of tens of thousands put out of the city. # source: kirov-repression-record # note: expulsion
She knows the coat. "I'd a room with a tiled stove, and the man at your left-hand table asked me how it drew," she says, levelling a cup with her thumb. "My sister got till Monday, because she cried. My boots they said I could keep, and here they are." She looks along the platform. "So that's him. I only ever saw him over the table, in a frame." # speaker: peddler
+   [Buy a cup. # id: g05.buy_cup]
    # pose: peddler lean right
    She pours it into your pocket, the one without the glove, and counts your change out to the kopeck.
-   # pose: peddler stand right
    # camera: wide
    She has no right to be here. Vetoshkin is thirty paces off, and has his back turned.
# decision: g05.peddler
+   [You don't know her. Look at somebody else. # id: g05.past]
    ~ g_did += peddler_past
    # pose: peddler lean right
    # camera: push train
    She has seen you look. She pours a cup for a soldier, to the brim, without a seed over.
+   [Tell her: go round by the goods yard, now. # id: g05.round]
    ~ g_did += peddler_round
    # leave: peddler
    "I had just sold out, nearly," she says. She goes without hurrying, like a woman with a full bucket. # speaker: peddler
+   [Call Vetoshkin. She has no right here, and today is today. # id: g05.call]
    ~ g_did += peddler_called
    # pose: vetoshkin stand centre
    # event: pencil
    "Surname?" says Vetoshkin. She spells it for him, twice, since he wants it right. He will keep her a day at the post and put her on the six o'clock train. # speaker: vetoshkin
-   -> close

= close
{g_did ? peddler_called:
    # leave: peddler
}
# camera: wide
# event: whistle
# music: theme_guard
{g_did ? peddler_past:A full cup goes by in a soldier's hand.}{g_did ? peddler_round:One seed has stuck to your boot.}{g_did ? peddler_called:"Entered," says Vetoshkin. The bucket stands by itself.} The train goes out.
-> diary

= diary
# cut: tear
# look: told nikolaev-diary
# room: none
# crowd: none
# leave: peddler
# leave: vetoshkin
# camera: wide
The man with the torn briefcase, Leonid Nikolaev, kept a diary in 1934, and it has been read since. On 15 October, it says, he had not managed to act, nor on 5 November, at a festive meeting. # source: nikolaev-diary-attempts
# crowd: closed
# enter: kirov_street centre turn
# camera: hold
Of 14 November it says that he came too late to the station, and that Kirov was too well surrounded. Which was the true reason it does not say. # source: nov5-nov14 # debrief: guard-2
-> go_on

= go_on
+   [Go on. # id: g05.go_on]
    -> g07_dusk
