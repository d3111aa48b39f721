=== g11_tellings ===
// 2 December 1934; then a blackboard with three stories, of which two are heard (1934 to today).
// Pays: where you said you were (g10), the description (g04), the bag (g03), whom you asked (g04).
// Debts: the cordon (g16), what was rubbed out (g16).
# scene: g11_tellings
-> cordon

= cordon
# cut: wedge
# place: platform
# look: lived
# light: morning
# crowd: turned
# room: station_morning
# music: none
{
- g_said ? where_exact:
    # camera: wide
- g_said ? where_order:
    # enter: okunin left stand
    # enter: vetoshkin right stand
    # gaze: okunin far
    # camera: wide
- else:
    # enter: okunin left stand
    # camera: wide
}
2 December, half past ten, a railway platform in Leningrad. A train that is in no timetable has come in from Moscow, with Stalin on it. # source: stalin-train-arrival
You are in the cordon, with your back to it and your face to a crowd. You mean to stand, and nothing else: whoever is noticed today is asked questions, and you have had yours.
{
- g_said ? where_exact:
    -> gap
- g_said ? where_order:
    -> no_notebooks
- else:
    -> his_weight
}

= his_weight
# pose: okunin lean left
# camera: hold
Okunin is at your left elbow. He is still on the second car, because last night you both said that you stayed with it. "They've the one distance from us," he says, "and it's blotted." He is pleased with you. Then he stops talking, and his weight comes against your arm, a little at a time. If he goes down here, it will be written that he is ill, and there is no warehouse at Luga. # speaker: okunin
+   [Hold him up by the belt. # id: g11.belt]
    # pose: okunin hold left
    He hangs in your fist like a coat on a hook, and the leather is wet through. He breathes through his nose and counts under his breath. At sixty the weight goes out of your arm. "One length," says Okunin. # speaker: okunin
+   ["Get down and do up your boot." # id: g11.boot]
    # pose: okunin bow left
    Okunin gets down on one knee. "It's a top-boot, sailor," he says from below. "It has no laces." All the same he does it up, with great care, until he is able to stand. # speaker: okunin
-   -> doors

= gap
# enter: cutout_2 left stand
# gaze: cutout_2 out
# camera: push column
At your left elbow there is nobody. Okunin is off the second car since last night. He had said that you both stayed with it, you had said the lobby, and they kept yours. You have left him his room, out of habit. "Close up," says the man on the far side of it. He is a stranger, and would sooner not stand next to you. But a gap is the first thing that anybody sees from a train.
+   ["That's somebody's place." # id: g11.gap_keep]
    # camera: hold
    # gaze: cutout_2 away
    "Whose?" says the stranger. You tell him the name. He has heard it this morning, it seems, and yours with it. He says no more about closing up, and the two of you stand on either side of a man of middling height.
+   [Step to the left. # id: g11.gap_close]
    # camera: wide
    # pose: cutout_2 stand centre
    It takes one step, and a short one. Your sleeve comes up against his. In Okunin's there was always the bottle, and by that you knew where he was. "Thank you," says the stranger, and moves a thumb's width away.
-   -> doors

= no_notebooks
# pose: vetoshkin turn right
# camera: hold
Okunin, at your left elbow, looks straight in front of him. "Two lengths," he says to the columns. "It was only two words." On your right is Vetoshkin, lent for the day, who does not know what to do with his hands. Because you wanted your order written down, they have all seven of his notebooks. "They must be in August by now," he says. Whatever you have told him since summer stands in there. # speaker: vetoshkin
+   ["What have you got about me?" # id: g11.books_me]
    # pose: vetoshkin lean right
    "October, the sixteenth," says Vetoshkin, who has it by heart. {g_said ? what_sort:"Small. Torn briefcase. Wanted work."}{g_said ? ten_a_week:"Ten like that a week."}{g_said ? watch_bridge:"Don't wait for me. No grounds."} "And from whom. I put that very clearly, Yegor. I thought nobody would ever read it." # speaker: vetoshkin
+   ["They'll give them back." # id: g11.books_back]
    # gaze: vetoshkin okunin
    "When?" says Vetoshkin. It makes gaps, he says: there has been a sunrise since. "You'll get them by order," says Okunin, who still has not turned his head to you. Vetoshkin takes it for comfort. # speaker: vetoshkin
-   -> doors

= doors
# camera: wide
# event: door
Behind you carriage doors are opened, one after another. Whoever looks round has left his post, and the man beside him can report it.
# decision: g11.cordon
+   [Face the crowd, as ordered. # id: g11.face]
    ~ g_did += faced_crowd
    # event: boots_parquet
    # camera: push column
    Boots go by behind you, thirty pairs or so, in no step. A boy in the front row has stopped chewing, and you read it off his face: somebody tall, somebody he does not know, and now the one whom he has come for. He swallows. You could swear to boots, and to a boy.
+   [Look round once. # id: g11.look]
    ~ g_did += looked_round
    # crowd: none
    # enter: cutout_3 far turn
    # camera: push train
    {g_said ? where_order:Backs, overcoats, a peaked cap among the fur: it takes no longer than a cough. When you face front again Vetoshkin is looking at you, and his lips are moving. He has nothing to write in, so he is learning it by heart, with the hour. You could swear to one peaked cap.|Backs, overcoats, a peaked cap among the fur: it takes no longer than a cough. When you face front again the man on your right is looking at you. He says nothing about it, and goes on saying nothing. You could swear to one peaked cap, and he could swear to you.}
+   [Watch the glass of the ticket hall. # id: g11.glass]
    ~ g_did += watched_glass
    # camera: push glass
    It shows you what is behind you, and you need not move your head. But the pane ends at shoulder height. A row of coats goes by in it without heads. One of them stops, and those after it stop too, like wagons. You could swear to coats, as far up as the collar.
-   -> hear

= hear
# cut: black
# place: absence_board
# look: legend
# room: none
# camera: hold
# event: chalk
That is all that you have of that morning. Others have told more. Three of their stories stand on a school blackboard, and you can hear two. After each you rub out one line.
# decision: g11.hear
+   [Stalin struck his police chief in the face. # id: g11.hear_slap]
    -> slap
+   [The man who shot said that others had forced him. # id: g11.hear_forced]
    -> forced
+   [He had been caught before, with a revolver. # id: g11.hear_gun]
    -> gun

= more
{slap + forced + gun >= 2:
    -> g12_lorry
}
# cut: dissolve
# place: absence_board
# look: legend
# camera: hold
Two are left, and there is time for one.
+   {not slap} [Stalin struck his police chief in the face. # id: g11.more_slap]
    -> slap
+   {not forced} [The man who shot said that others had forced him. # id: g11.more_forced]
    -> forced
+   {not gun} [He had been caught before, with a revolver. # id: g11.more_gun]
    -> gun

= slap
# cut: wedge
# place: platform
# look: legend books-slap
# light: morning
# crowd: none
# enter: stalin left point
# enter: medved centre stand
# camera: wide
# event: chalk
# card: board_slap
On this platform, the story goes, Stalin struck Medved in the face with his glove on. Medved headed the secret police in the city. Two historians who were not there had it in print by 1990, from what some testimonies say. Who told it first we do not know. # source: stalin-slap-medved # status: testimony
# look: told vlasik-1965
# leave: medved
# pose: stalin stand left
Nikolai Vlasik, Stalin's own guard, was there. In 1965 he told a Party commission that he knew Medved and had not seen him at the station. # source: vlasik-1965 # status: testimony
# place: smolny_room
# look: told fomin
# light: plan
# enter: stalin left stand
# enter: medved centre stand
# enter: cutout right stand
# camera: wide
# card: board_slap
Fomin, Medved's deputy, told from 1956 on of another evening and a mansion, where Stalin dismissed them both. # source: stalin-medved-dismissal # status: testimony
Of these three lines one has to go.
# decision: g11.slap
+   [The slap: nobody who was there tells it. # id: g11.rub_slap]
    ~ rubbed += no_slap
    # event: rag
    # pose: medved turn centre
    The glove goes, and the face with it. Two lines are left that can both be true: a guard who saw no Medved, and a deputy who lost his post in a room. Only the third was easy to draw.
+   [Vlasik: he was Stalin's man. # id: g11.rub_vlasik]
    ~ rubbed += no_vlasik
    # event: rag
    # place: platform
    # look: legend books-slap
    # light: morning
    # enter: stalin left point
    # enter: medved centre stand
    # camera: wide
    Now nothing contradicts the slap. But he was there, and looking was his trade, as it is yours. {g_did ? faced_crowd:Yours has given you boots.}{g_did ? looked_round:Yours has given you a cap.}{g_did ? watched_glass:Yours has given you collars.} He may have bent what he saw, in thirty-one years, and you cannot say where. # source: vlasik-1965 # status: testimony
+   [Fomin: he was convicted with Medved. # id: g11.rub_fomin]
    ~ rubbed += no_fomin
    # event: rag
    # leave: cutout
    # leave: medved
    # leave: stalin
    He did have a part of his own to tell of. But with him goes the only one who says what became of Medved before his eyes. You are left with a hand, and a guard who did not see it. # source: stalin-medved-dismissal # status: testimony
-   -> more

= forced
# cut: wedge
# place: smolny_room
# look: legend shatunovskaya-1955
# light: plan
# enter: stalin left sit
# enter: medved centre stand
# enter: nikolaev far point
# camera: wide
# event: chalk
# card: room_distances
That day Nikolaev, who had shot, was brought before Stalin. No record was made. # source: stalin-questions-nikolaev
He pointed at the men of the secret police, the story goes, and said that they had forced him. Olga Shatunovskaya put it in a letter in 1955: a doctor had told her in a camp, from the words of Medved, their chief in the city. Asked in 1956, the doctor said that he had it from another man. # source: forced-me-origin # status: legend
# look: told molotov-room
# leave: medved
# pose: nikolaev turn far
Molotov, head of the government, was in the room. In the 1970s he told of an embittered man who said that he had done it on purpose, for ideas. # source: forced-me-molotov # status: testimony
# look: told katsafa
# leave: stalin
# enter: cutout right stand
Katsafa, a guard, was in the cells. Stalin had promised him his life for names, the prisoner told him, and he had none to give. # source: forced-me-katsafa # status: testimony
Of the three who tell it one has to go.
# decision: g11.room
+   [The letter: it came through other mouths. # id: g11.letter]
    ~ g_set += drop_letter
    # light: fewer
    # event: rag
    The pointing hand goes out with it. Left are the room and the cells. What is told from there is not the same, and in neither does he point at anybody.
+   [Molotov: he would say that. # id: g11.molotov]
    ~ g_set += drop_molotov
    # light: fewer
    # event: rag
    He was loyal to Stalin, and it was forty years after. But now nobody is left who was in the room. A hand points, four mouths away, and a prisoner has no names to give. # source: forced-me-molotov # status: testimony
+   [Katsafa: all he has is a prisoner's word. # id: g11.katsafa]
    ~ g_set += drop_katsafa
    # light: fewer
    # event: rag
    With him goes the promise of a life. Somebody points, and the one who was there tells of no pointing. You have no third now to ask.
-   -> more

= gun
# cut: wedge
# place: house_doorway
# look: legend course-text
# light: autumn
# enter: nikolaev_october near turn
# enter: cutout far raise
# camera: wide
# event: chalk
# card: board_gun
In October Nikolaev was stopped at Kirov's door and let go. {g_did ? held_bag:You had held his briefcase open to the lamp.}{g_did ? asked_search:You had asked whether he was to be searched.}{g_did ? by_the_door:You had stood by the door, and seen a strap mended with string.} In the story he is arrested twice, with a loaded revolver, and is given it back. So it stands on a page of history on the web, of about 1998 to 2014, which we call the course text. # source: second-detention
The guards ask why, and are told to mind their own business. # source: mind-your-own-business
# look: legend yagoda-1937
The revolver came in 1937, as far as we can trace it, from a prisoner: Yagoda, once head of the secret police. # source: oct15-yagoda-1937
# look: silent unread_1961 absence_board
In 1961 Khrushchev, who led the Party by then, told much the same in public. His board is empty, for his words are in print and we have not read them.
# look: told mlechin-witness
# place: house_doorway
# enter: nikolaev_october near turn
# enter: policeman far stand
The man who stopped Nikolaev was asked in December 1934. He remembered a black briefcase, and had never been told a name. # source: oct15-guard-witness
# decision: g11.rub
+   [The revolver: it comes from a prison, in 1937. # id: g11.gun]
    ~ g_set += rub_gun
    # event: rag
    With it goes the giving back, for there is nothing now to give. Whether he had it on him that day nobody knows, and you can't chalk that up either. What is left nobody would tell twice. # source: oct15-revolver # status: contested
+   [The second arrest: only one is in any paper. # id: g11.second]
    ~ g_set += rub_second
    # event: rag
    Half of the board goes. Kirilina and Khlevniuk, historians who read the papers, count one arrest. By his diary he came twice more, in November, and was not stopped. You were there both times. # source: second-detention
+   ["Mind your own business": who said it? # id: g11.words]
    ~ g_set += rub_words
    # event: rag
    A voice goes, and nobody is missed. {g_did ? asked_duty:You did ask, at the duty room's counter. What you got was a ledger, turned round.}{g_did ? asked_okunin:You did ask, in the car. What you got was a card: his, yours and Okunin's.}{g_did ? asked_none:You had asked nobody, so that nobody can have told you anything.} No paper of that autumn has a guard who asks. # source: mind-your-own-business
-   -> more
