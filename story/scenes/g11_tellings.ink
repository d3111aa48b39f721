=== g11_tellings ===
// 2 December 1934; then a blackboard with three stories, of which two are heard (1934 to today).
// Pays: where you said you were (g10), the description (g04), the bag (g03), whom you asked (g04).
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
2 December, half past ten, a railway platform in Leningrad. A train that is in no timetable has come from Moscow, with Stalin on it. # source: stalin-train-arrival
You stand in the chain of guards that keeps the platform free, with your back to the train and your face to a crowd. You want nobody to notice you: whoever stands out today has to answer again.
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
Okunin is at your left elbow. He is still on the second car, because last night you both said that you stayed with it. "They've the same two lines from us both, and that's the end of it," he says. Then his weight comes against your arm. If he goes down here, somebody writes that he is ill, and there is no warehouse at Luga. # speaker: okunin
+   [Hold him up by the belt. # id: g11.belt]
    # pose: okunin hold left
    He hangs in your fist, and the leather is wet through. He counts under his breath. At sixty the weight goes out of your arm. "Better," says Okunin. # speaker: okunin
+   ["Get down and do up your boot." # id: g11.boot]
    # pose: okunin bow left
    Okunin gets down on one knee. "It's a top-boot, sailor. It has no laces," he says from below. All the same he feels about it with both hands, until he is able to stand. # speaker: okunin
-   -> doors

= gap
# enter: cutout_2 left stand
# gaze: cutout_2 out
# camera: push column
At your left elbow there is nobody. Okunin is off the second car since last night. He had said that you both stayed with it, you had said the lobby, and they kept yours. You have left his place, and a gap is the first thing that one sees from a train. "Close up," says the man on the far side of it, a stranger.
+   ["That's somebody's place." # id: g11.gap_keep]
    # camera: hold
    # gaze: cutout_2 away
    "Whose?" says the stranger. You tell him the name. He has heard it this morning, it seems, and yours with it, and says no more about closing up.
+   [Step to the left. # id: g11.gap_close]
    # camera: wide
    # pose: cutout_2 stand centre
    It takes one step. Your sleeve comes up against his. In Okunin's there was always his milk. "Thank you," says the stranger, and moves a thumb's width away.
-   -> doors

= no_notebooks
# pose: vetoshkin turn right
# camera: hold
Okunin, at your left elbow, looks straight in front of him. They have told him that two lengths were too near, by your order, and that this costs him the warehouse. On your right is Vetoshkin, lent for the day. Because you named an order, they have all seven of his notebooks. "They must be in August by now," he says. Whatever you have told him since summer stands in there. # speaker: vetoshkin
+   ["What have you got about me?" # id: g11.books_me]
    # pose: vetoshkin lean right
    "October, the sixteenth," says Vetoshkin, who has it by heart. {g_said ? what_sort:"Small. Torn briefcase. Wanted work."}{g_said ? ten_a_week:"Ten like that a week."}{g_said ? watch_bridge:"Don't wait for me. No grounds."} And he has from whom: "I put that very clearly, Yegor. I thought nobody would ever read it." # speaker: vetoshkin
+   ["They'll give them back." # id: g11.books_back]
    # gaze: vetoshkin okunin
    There has been a sunrise since, says Vetoshkin, and it stands nowhere. "You'll get them by order," says Okunin, without turning his head. # speaker: vetoshkin
-   -> doors

= doors
# camera: wide
# event: door
Behind you carriage doors open, one after another. Whoever looks round has left his post, and the man beside him can report it.
# decision: g11.cordon
+   [Face the crowd, as ordered. # id: g11.face]
    ~ g_did += faced_crowd
    # event: boots_parquet
    # camera: push column
    Boots go by behind you, thirty pairs or so, in no step. A boy in the front row has stopped chewing, and you read it off his face: now comes one whom he knows from the wall at school. All you can swear to is boots.
+   [Look round once. # id: g11.look]
    ~ g_did += looked_round
    # crowd: none
    # enter: cutout_3 far turn
    # camera: push train
    {g_said ? where_order:Backs, overcoats, a peaked cap among the fur: it takes no longer than a cough. When you face front again Vetoshkin is looking at you, and his lips are moving. He has nothing to write in, so he is learning it by heart, with the hour. All you can swear to is one peaked cap.|Backs, overcoats, a peaked cap among the fur: it takes no longer than a cough. When you face front again the man on your right is looking at you. All you can swear to is one peaked cap.}
+   [Watch the glass of the ticket hall. # id: g11.glass]
    ~ g_did += watched_glass
    # camera: push glass
    It shows you what is behind you, and you need not move your head. But the pane ends at shoulder height. A row of coats goes by in it without heads. One of them stops, and those after it stop too. All you can swear to is coats.
-   # camera: wide
    # crowd: none
    Then the platform is empty, and the chain may go. {g_did ? looked_round:{g_said ? where_order:"Ten thirty-six, the guard looks round," says Vetoshkin, for you to check.|The man on your right wants a light, and nothing else.}|Nobody asks what you saw.}
    -> hear

= hear
# cut: black
# place: absence_board
# look: legend
# room: none
# camera: hold
# event: chalk
Later others told more of that autumn. Three of their stories follow, chalked on a board; you can hear two. You want only what a guard could have sworn to. From each you must rub out a line, and a witness with it.
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
On this platform, it is told, Stalin struck Medved, who headed the secret police in the city, in the face. Two historians had it in print by 1990, from some testimonies. Who told it first we do not know. # source: stalin-slap-medved # status: testimony
# look: told vlasik-1965
# leave: medved
# pose: stalin stand left
Vlasik, Stalin's own guard, was there, and said in 1965 that he knew Medved and had not seen him at the station. # source: vlasik-1965 # status: testimony
# place: smolny_room
# look: told fomin
# light: plan
# enter: stalin left stand
# enter: medved centre stand
# enter: cutout right stand
# camera: wide
# card: board_slap
Fomin, Medved's deputy, told from 1956 on of the next evening and a mansion, where Stalin dismissed them both; the day is not certain. # source: stalin-medved-dismissal # status: testimony
Of these three lines one has to go.
# decision: g11.slap
+   [The slap: nobody who was there tells it. # id: g11.rub_slap]
    # event: rag
    # pose: medved turn centre
    Two lines are left that can both be true: a guard who saw no Medved, and a deputy who lost his post in a room. If somebody did see the slap, you have silenced him.
+   [Vlasik: he was Stalin's man. # id: g11.rub_vlasik]
    # event: rag
    # place: platform
    # look: legend books-slap
    # light: morning
    # enter: stalin left point
    # enter: medved centre stand
    # camera: wide
    Now nothing contradicts the slap. But he was there, as you were, and said only what he had not seen. {g_did ? faced_crowd:You saw boots.}{g_did ? looked_round:You saw a cap.}{g_did ? watched_glass:You saw coats.} # source: vlasik-1965 # status: testimony
+   [Fomin: he was convicted with Medved. # id: g11.rub_fomin]
    # event: rag
    # leave: cutout
    # leave: medved
    # leave: stalin
    So he is a party to it, and might tell it his own way too. But with him goes the only one here who saw what became of Medved. # source: stalin-medved-dismissal # status: testimony
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
He pointed at the men of the secret police, the story goes, and said that they had forced him. In 1955 Olga Shatunovskaya put it in a letter: a doctor had told her in a camp, from the words of Medved, their chief. Asked in 1956, the doctor said that he had it from another man. # source: forced-me-origin # status: legend
# look: told molotov-room
# leave: medved
# pose: nikolaev turn far
Molotov, head of the government, was in the room. In the 1970s he told of an embittered man who had done it on purpose, for ideas. # source: forced-me-molotov # status: testimony
# look: told katsafa
# leave: stalin
# enter: cutout right stand
Katsafa, a guard, was in the cells. Nikolaev told him, he said, that Stalin had promised him his life for names, and that he had none to give. # source: forced-me-katsafa # status: testimony
Of the three who tell it one has to go.
# decision: g11.room
+   [The letter: it came through other mouths. # id: g11.letter]
    # light: fewer
    # event: rag
    Neither of the two who are left has him point, and they tell different things.
+   [Molotov: he would say that. # id: g11.molotov]
    # light: fewer
    # event: rag
    He was loyal to Stalin. But now nobody is left who was in the room. # source: forced-me-molotov # status: testimony
+   [Katsafa: all he has is a prisoner's word. # id: g11.katsafa]
    # light: fewer
    # event: rag
    With him goes the promise of a life. The letter says that he pointed, the man who was there does not, and you have no third to ask.
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
In October Nikolaev was stopped at Kirov's door and let go. In the story he is arrested twice, with a loaded revolver, and is given it back. So it stands in the "course text", a history page on the web of about 1998 to 2014. # source: second-detention
The guards ask why, and hear that they are to mind their own business. # source: mind-your-own-business
# look: legend yagoda-1937
The story of the revolver came in 1937, as far as we can trace it, from a prisoner: Yagoda, once head of the secret police. # source: oct15-yagoda-1937
# look: silent unread_1961 absence_board
In 1961 Khrushchev, then head of the Party, said in public, in substance, that the man was caught twice and armed. # source: khrushchev-1961-twice # status: probable
His board is empty: we have not read his words.
# look: told mlechin-witness
# place: house_doorway
# enter: nikolaev_october near turn
# enter: policeman far stand
The man who stopped Nikolaev was asked in December 1934. He remembered a black briefcase, and had never been told a name. # source: oct15-guard-witness
# decision: g11.rub
+   [The revolver: it comes from a prison, in 1937. # id: g11.gun]
    # event: rag
    {g_did ? held_bag:You held that briefcase open to the lamp, and saw newspapers.}{g_did ? asked_search:You asked whether he was to be searched.}{g_did ? by_the_door:You stood by the door, and saw a strap mended with string.} Whether he had a revolver on him that day nobody knows. # source: oct15-revolver # status: contested
+   [The second arrest: only one is in any paper. # id: g11.second]
    # event: rag
    Historians who read the papers count one arrest. By his diary he came twice more, in November, and was not stopped. You were there both times. # source: second-detention
+   ["Mind your own business": who said it? # id: g11.words]
    # event: rag
    {g_did ? asked_duty:You did ask, and Ladygin turned his ledger round for you.}{g_did ? asked_okunin:You did ask, and Okunin said that the man had a card.}{g_did ? asked_none:You had asked nobody, so nobody told you anything.} No paper of that autumn known to us has a guard who asks. # source: mind-your-own-business
-   -> more
