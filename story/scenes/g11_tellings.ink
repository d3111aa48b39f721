=== g11_tellings ===
// 2 December 1934; told 1953 to 2001, each teller on the same platform or in the same room. Pays: chair, Borisov and near (g08).
// Debts: the cordon, the slap, the room (g16).
# scene: g11_tellings
-> cordon

= cordon
# cut: wedge
# place: platform
# look: lived
# light: morning
# crowd: turned
# room: station_morning
# enter: okunin left turn
# camera: wide
2 December, half past ten by the platform clock. A train that is in no timetable has come in from Moscow, with Stalin. # source: stalin-train-arrival
You stand in the cordon with the train at your back and a man at each elbow. The order is to face the two hundred people who are kept behind the iron columns. Behind you carriage doors are opened, one after another.
# decision: g11.cordon
+   [Face the crowd, as ordered. # id: g11.face]
    ~ g_did += faced_crowd
    # pose: okunin left stand
    Boots go by behind you, thirty pairs or so, in no step. A boy in the front row has stopped chewing.
+   [Look round once. # id: g11.look]
    ~ g_did += looked_round
    # pose: okunin left stand
    # enter: cutout_3 far turn
    # crowd: none
    Backs, overcoats, a peaked cap among the fur. When you face front again your neighbour is looking at you.
+   [Watch the glass of the ticket hall. # id: g11.glass]
    ~ g_did += watched_glass
    # camera: push glass
    The pane ends at shoulder height. A row of coats goes by in it without heads.
-   -> slap

= slap
# cut: tear
# place: platform
# look: told books-slap
# light: morning
# crowd: none
# room: none
# enter: stalin centre point
# enter: medved right stand
# camera: wide
Two historians who were not there printed by 1989–90 what some testimonies say: that on that platform Stalin, with his glove on, struck a man in the face. The man was Medved, head of the NKVD, the political police, in Leningrad. # source: stalin-slap-medved # status: testimony
+   [Take off your own glove. # id: g11.glove_off]
    # cut: dissolve
    # look: lived
    # leave: stalin
    # leave: medved
    # enter: okunin left stand
    # crowd: turned
    It is a left one, and was Okunin's. You hold it in the hand that has none.
    -> denial

= denial
# cut: tear
# look: told vlasik-1965
# leave: okunin
# crowd: none
# enter: stalin centre stand
# camera: hold
Nikolai Vlasik, Stalin's own guard, was on that platform and told the Party's control commission in 1965. He knew Medved, he said, and had not seen him there. # source: vlasik-1965 # status: testimony
# cut: dissolve
# look: lived
# leave: stalin
# enter: okunin near turn
You stood forty paces off, with your back to both. {g_did ? faced_crowd:You could swear to boots.}{g_did ? looked_round:You could swear to one peaked cap.}{g_did ? watched_glass:You could swear to a row of coats, as far up as the collar.}
+   [Next teller. # id: g11.next_teller]
    -> mansion

= mansion
# cut: tear
# place: smolny_room
# look: told fomin
# light: plan
# enter: stalin left stand
# enter: medved centre stand
# enter: cutout right stand
# enter: cutout_3 far lean
# camera: wide
Fomin, Medved's deputy, who told it in 1956 and later, was in the room by his own account. # source: stalin-medved-dismissal # status: testimony
His is another day, 3 December, at eight in the evening, in a mansion on Kamenny Island. Stalin has men from Moscow about him. Medved and Fomin hear that they are dismissed. # source: stalin-medved-dismissal # status: testimony
# cut: dissolve
# place: platform
# look: lived
# light: morning
# crowd: none
# camera: wide
Fomin's date still wants checking. Three tellings stand round the platform, and one may stand nearest. # source: stalin-medved-dismissal # status: testimony
# decision: g11.slap
+   [Put the slap nearest. Many tell it. # id: g11.books]
    ~ g_set += slap_told
    # cut: tear
    # look: told books-slap
    # enter: stalin centre point
    # enter: medved right stand
    Many print it, some with a glove and some with a fist. Who told it first is not known to us. # source: stalin-slap-medved # status: testimony
+   [Put Vlasik nearest. He was there, and did not see Medved. # id: g11.vlasik]
    ~ g_set += slap_vlasik
    # cut: tear
    # look: told vlasik-1965
    # enter: stalin centre stand
    He spoke thirty-one years later, and was Stalin's man. He was also on the spot, and looking was his trade. # source: vlasik-1965 # status: testimony
+   [Put Fomin nearest. Another day, another room. # id: g11.fomin]
    ~ g_set += slap_fomin
    # cut: tear
    # place: smolny_room
    # look: told fomin
    # light: plan
    # enter: stalin left stand
    # enter: medved centre turn
    # enter: cutout right turn
    # camera: wide
    He was convicted in the same case as Medved, and had his own part to tell of. But he tells it from inside the room. # source: stalin-medved-dismissal # status: testimony
-   -> room

= room
# cut: dissolve
# place: smolny_room
# look: lived
# light: plan
# camera: push table
A table, a door, five chairs. You are never in this room. On 2 December Nikolaev, the man from the stretcher, is brought before Stalin, and no record is made of the talk. # source: stalin-questions-nikolaev
Of those who have told what was said, four shall have a chair. The fifth is for whoever took the minutes.
+   [Begin with the story that everybody knows. # id: g11.first_chair]
    -> letter

= letter
# cut: tear
# place: smolny_room
# look: legend
# light: plan
# enter: stalin left sit
# enter: medved centre stand
# enter: cutout right stand
# enter: nikolaev far point
# camera: wide
Olga Shatunovskaya wrote it in a letter of December 1955. A doctor, Kirchakov, had told it to her in a camp, from Medved's words. Her room is Medved's office. Before him stand Medved and his other deputy, Zaporozhets. Nikolaev points at the NKVD men. They forced him, he says. # source: forced-me-origin # status: legend
Asked for an inquiry in 1956, the doctor named another man, Olsky, once of the NKVD. In his telling Medved is not among those who are pointed at. That makes four mouths from the room. # source: forced-me-kirchakov # status: testimony
# leave: cutout
On 1 December Zaporozhets was in the south, mending from a fall off a horse. # source: guard-zaporozhets-away # status: documented
To the same story belong the pistol butts that beat him senseless before Stalin. No paper has them, and no one who was there. # source: pistol-butts # status: legend
+   [Next teller. # id: g11.next_2]
    -> abroad

= abroad
# cut: tear
# place: smolny_room
# look: told orlov-1953
# light: plan
# enter: stalin left sit
# enter: nikolaev far turn
# enter: cutout_2 right walk
# camera: hold
Alexander Orlov, who had fled the NKVD, printed his in 1953. He had been abroad in 1934, with the Moscow newspapers for a source; the rest he had from colleagues in 1935. In his room Nikolaev hints that the NKVD had a part, and is hustled out. There are many errors in the book. # source: forced-me-orlov # status: testimony
+   [Next teller. # id: g11.next_3]
    -> inside

= inside
# cut: tear
# place: smolny_room
# look: told molotov-room
# light: plan
# enter: stalin left sit
# enter: cutout right sit
# enter: nikolaev centre turn
# camera: hold
Vyacheslav Molotov, head of the government in 1934, was in the room, and told of it in the 1970s. They had before them an ordinary man, he said, embittered, who said that he had killed Kirov on purpose, on grounds of ideology. # source: forced-me-molotov # status: testimony
He puts the room in Smolny. So did the prosecutors who asked again in 1990. # source: stalin-questions-where # status: contested
Nobody in it points at anybody. He was loyal to Stalin, and it was forty years after. # source: forced-me-molotov # status: testimony
+   [Next teller. # id: g11.next_4]
    -> cells

= cells
# cut: tear
# place: smolny_room
# look: told katsafa
# light: plan
# enter: stalin left stand
# enter: nikolaev centre turn
# camera: hold
Katsafa was a guard in the cells, and not in the room. # source: forced-me-katsafa # status: testimony
He told later what he had from Nikolaev. Stalin had promised the prisoner his life if he named those who were in it with him. He had nobody to name. # source: forced-me-katsafa # status: testimony
# cut: dissolve
# look: lived
# leave: stalin
# leave: nikolaev
# camera: push table
# card: room_distances
Now all four are sitting. One chair must go.
# decision: g11.room
+   [The letter's. It came through four mouths. # id: g11.letter]
    ~ g_set += drop_letter
    # light: fewer
    The pointing hand goes out with it. Orlov's hint keeps its place, beside two who have nobody to point at.
+   [Orlov's. He was abroad. # id: g11.orlov]
    ~ g_set += drop_orlov
    # light: fewer
    The hand still points, four mouths away. Across the table two tellers, one of them from the room, have nobody to point at.
+   [Molotov's. He would say that. # id: g11.molotov]
    ~ g_set += drop_molotov
    # light: fewer
    Now nobody is left who was in the room.
+   [The guard's, from the cells. All he has is a prisoner's word. # id: g11.katsafa]
    ~ g_set += drop_katsafa
    # light: fewer
    With it goes the promise of a life. A hand points, somebody hints, and the one who was there tells of neither.
-   -> fetched

= fetched
# cut: tear
# place: smolny_room
# look: told kirilina
# light: plan
# enter: stalin left sit
# enter: volkova centre turn
# camera: hold
Alla Kirilina, a historian writing in 2001, has one more person brought in that day. It is Maria Volkova, who in summer told of a plot. Stalin had her fetched from the psychiatric ward and used what she said against the Leningrad NKVD. Her tales were false, Kirilina found. {g_did ? brought_water:You once carried her a glass of water.}{g_did ? asked_her:You once asked her what she had seen, and a door opened.}{g_did ? watched_wall:You have seen the wall she sat by. It has eleven nails.} # source: warning-volkova
# leave: volkova
# leave: stalin
# camera: push table
# card: plan_third_floor
In a corner of the table lies the plan of the third floor, with Borisov small on it. {g_set ? set_twenty:You set him at twenty paces.}{g_set ? set_thirty:You set him at twenty to thirty metres.}{g_set ? set_after:You set him behind the men from the office.} {g_set ? near_nine:With him are nine people.}{g_set ? near_hundred:With him are a hundred.}{g_set ? near_none:With him is nobody.} Of him too there are three tellings. # source: borisov-distance
+   [Fold up the plan. # id: g11.fold_plan]
    -> g12_lorry

