=== g01_tail ===
// February to summer 1934; spring 1933.
// Debts: the distance (g07, g10), the word in the ledger (g04; later g07, g10), the door (g07, g15), the left glove (g07, g08, g11, g16).
# scene: g01_tail
-> order

= order
# cut: wedge
# place: red_dawns
# look: lived
# light: winter
# room: street_far
# music: theme_guard
# enter: kirov_street far turn
# camera: drift
The man in front of you runs this city for the Party, and he can't bear to be guarded. His name is Kirov. You are one of his guards. If he sees you, he complains to your chiefs. So on a February morning of 1934, in Leningrad, you walk behind him down Red Dawns Street and hope that he does not turn his head. # source: guard-kept-distance
# enter: okunin left walk
Okunin, beside you, is ill and hides it. When Kirov drives, you two follow in the second car. If nothing bad is written of that car in the duty book till New Year, he gets the warehouse at Luga, "a stove, and a door that I shut myself", and you get his seat. One bad line, and he rides till he drops. # speaker: okunin # source: guard-1933-strengthened
# camera: push lamps
# gaze: okunin kirov_street
# type: 15
Your order is to keep back, out of his sight. "Fifteen paces," says Okunin. By the third lamp-post the back in front has slowed. He is turning his head. You are broad, and the pavement is empty. # speaker: okunin # source: guard-kept-distance
# decision: g01.distance
+   [Drop back to thirty paces. # id: g01.far]
    ~ g_did += thirty_back
    # camera: wide
    # pose: okunin turn near
    # gaze: okunin out
    # type: 30
    You drop back until he has turned and gone on. "At thirty you're not a guard, sailor," says Okunin. "You're a passer-by." # speaker: okunin
    # type: none
    # cut: dissolve
    # music: none
    # leave: kirov_street
    # pose: okunin stand left
    # camera: push gate
    A week later you watch his house from there. At half past eight nobody has come out. From thirty paces a gate looks the same, with him behind it and without.
+   [Stay at fifteen, behind a lamp-post. # id: g01.near]
    ~ g_did += behind_post
    # camera: hold
    # pose: okunin stand left
    # pose: kirov_street stand far
    You stand behind one with your arms in. There are not enough lamp-posts, and none is as wide as you.
    # type: none
    # cut: dissolve
    # music: none
    # leave: kirov_street
    # pose: okunin bow left
    # camera: push gate
    A week later you are behind the one by his gate, where you see nothing, and Okunin watches for you both. At half past eight he bends over his stomach, for a minute by his own watch.
+   [Cross to the other pavement. I can see his hands from there. # id: g01.across]
    ~ g_did += other_side
    # camera: wide
    # pose: okunin walk right
    A cart comes between, and then a school, in pairs. You can see his hands about half of the time. "Which half?" says Okunin. # speaker: okunin
    # type: none
    # cut: dissolve
    # music: none
    # leave: kirov_street
    # pose: okunin stand left
    # camera: push gate
    A week later you stand opposite his gate, outside the chemist's. At half past eight a cart stops in front of you, for a minute. When it has gone on, it is as quiet over there as before.
-   -> gone

= gone
# pose: okunin stand left
Okunin goes in at the gate, and comes back. Kirov has slipped out of the house unseen. # source: guard-neva-walk # status: probable
You have lost him. If he is well, nobody need ever know. If he is not, they will ask what you did first. There is a telephone at the chemist's. The river is at the end of the street.
# decision: g01.ice
+   [Ring the duty room at once. # id: g01.ring]
    ~ g_did += rang_in
    # camera: hold
    # pose: okunin turn left
    # event: phone_line
    "Who has lost him?" says Ladygin, who keeps the duty room's ledger. You are not the first to ring, and there are boots on the quay already. You hear a nib being dipped. Okunin has pressed his ear to the other side of the receiver.
+   [Run to the river first. He likes to walk. # id: g01.river]
    ~ g_did += river_first
    # camera: pan bridge
    # event: snow_steps
    On the steps down to the ice there are prints, one man's, so you were right. Then there are whistles behind you; somebody else has rung. A car stops on the quay, and out of it climbs Ladygin, who keeps the duty room's ledger. He has brought it along under his arm.
    # enter: ladygin right stand
+   [Give him ten minutes. He hates a crowd. # id: g01.wait]
    ~ g_did += ten_minutes
    # camera: pan lamps
    You watch the hand go round. At the seventh minute a car full of men comes down the street and stops; somebody else has given the alarm. Ladygin, who keeps the duty room's ledger, winds down the window and looks at the watch in your hand.
    # enter: ladygin right stand
-   -> line

= line
# camera: hold
# event: pencil
# pose: ladygin write
# gaze: okunin down
"I need one word for the line," says Ladygin. "Shall I write *lost*?" He has a kind voice. What he writes goes up to the chiefs, and at New Year somebody reads it. Okunin looks at the snow. # speaker: ladygin
# decision: g01.word
+   ["Lost." # id: g01.word_lost]
    ~ g_said += word_lost
    # gaze: okunin away
    He writes it. "Honest," says Ladygin. "That's a thick line, sailor. Paper forgives, if it is thin." Okunin does not say anything at all. On the way to the river he counts on his fingers, March to December, and puts the hand in his pocket. # speaker: ladygin
+   ["Out of sight." # id: g01.word_sight]
    ~ g_said += word_sight
    # gaze: okunin out
    "As ordered," says Ladygin, and is pleased with you. "You see how thin a line can be?" Okunin breathes out. On the way to the river he takes your arm, which he has never done, and lets it go before anybody can have seen. # speaker: ladygin
+   ["It was Okunin who lost him." # id: g01.word_okunin]
    ~ g_said += word_okunin
    # gaze: okunin away
    "Then it's his line," says Ladygin, and writes the name out in full. Okunin nods, as a man nods who has dropped something and heard it break. On the way to the river he walks three paces to your left. # speaker: ladygin
-   -> ice

= ice
# cut: wedge
# place: neva_ice
# look: lived
# light: morning
# room: ice_wind
# enter: okunin left stand
# camera: wide
{g_did ? rang_in:"He'll hear of all that whistling," says Okunin.}{g_did ? river_first:"You had the right river," says Okunin. "They had the telephone."}{g_did ? ten_minutes:"Seven minutes," says Okunin. "I had you down for ten."} # speaker: okunin
One man's prints go out over the frozen Neva, in no hurry, and somebody has to follow them. Your gloves are in the car. {g_said ? word_okunin:Okunin throws you his without looking.|Okunin throws you his.}
# camera: push steps
# pose: okunin raise left
At the foot of the steps is a crack a hand wide. You cross it on all fours, and the right glove stays in it.
# event: ice_steps
# leave: okunin
# enter: kirov_street far turn
# enter: borisov far turn
# camera: push bank
Two hundred and ten paces out you stop. On the far bank two men stand side by side: Borisov has found him. # source: guard-neva-walk # status: probable
Borisov, past fifty, has guarded him since 1926. You are too far off to hear a word. # source: guard-borisov
# enter: okunin left raise
# camera: push steps
You go back in your own prints. Okunin is holding out his hand.
+   [Hold the left glove out to him. # id: g01.glove_offer]
    {g_said ? word_okunin:"Keep it," says Okunin. "You'll want something of mine to show them."|"What is a man to do with half?" says Okunin, and puts both hands up his sleeves. You put it in your coat.} # speaker: okunin
    -> counter
+   [Put it in your pocket. # id: g01.glove_pocket]
    {g_said ? word_okunin:He watches it go in. "So you have a glove," says Okunin, "and I have a line."|"I lend a man two," says Okunin. "He keeps one and feeds the other to a river."} # speaker: okunin
    -> counter

= counter
# cut: dissolve
# place: smolny_lobby
# look: lived
# light: day
# crowd: thin
# room: lobby_day
# enter: zotova left stand
# camera: push counter
June. Nobody has asked about the line in the ledger. You are on the doors of Smolny, the Party's house, from which the city is run.
# pose: zotova hold
# gaze: zotova down
Zotova, who keeps the cloakroom, lives across your landing. She has never wished you good morning there, and you would like her to. Now she takes hold of your coat by the lapel, and talks to the coat. "Black. From the Navy, let out at the shoulders. I saw it in the spring of last year, on a landing." # speaker: zotova
+   ["There were a lot of landings." # id: g01.landings]
    # pose: zotova stand
    # gaze: zotova out
    "There was one door," says Zotova, "and you were in it." # speaker: zotova
+   [Say nothing. She is right about the cut. # id: g01.navy_cut]
    # gaze: zotova down
    She turns the cuff back with one finger. "The same button," she says. # speaker: zotova
-   -> door

= door
# scene: g01_door
# cut: iris
# place: passport_landing
# look: lived
# light: lamp
# crowd: turned
# room: none
# camera: push door
Spring 1933. Whoever gets no passport must leave the city. Behind the door a commission sits at two tables. The city is being cleaned, they say. Kirov leads the Party in it. In these years tens of thousands are put out of it as "non-proletarian". # source: kirov-repression-record # note: expulsion
You sign nothing. You hold the door, under a board with numbers: one in, one out. Those who have got a passport look at it on the top step. The others look at you.
# enter: zotova left stand
# camera: hold
At 212 a slight woman in spectacles comes up, with a boy by the hand. She asks you which table she should go to. You are not to speak to the queue, and you have seen which of the two men is tired.
# decision: g01.door
+   ["The left-hand one. He stamps." # id: g01.tired]
    ~ g_did += tired_table
    # pose: zotova turn far
    She pushes the boy in front of her, to the left. In five minutes you hear the stamp. The man at the right-hand table has nobody before him, and looks out at you through the gap of the door.
+   ["Either. They have the same list." # id: g01.any]
    ~ g_did += any_table
    # pose: zotova walk far
    "Thank you," she says, as if you had told her the time, and takes the shorter line. Behind her it is handed down the stairs from step to step. For the rest of that day nobody asks you anything more.
+   [Look over her head. # id: g01.mute]
    ~ g_did += not_to_speak
    # pose: zotova stand centre
    She looks at your hands, the left one and then the right, and chooses by herself. The boy has seen that you know. He goes on looking at you over his shoulder until the door is shut on him.
-   # event: stamp
    # pose: zotova walk centre
    # camera: wide
    She comes out with a passport. The man before her did not, and you are not told why. The boy hums on the way down, one note to a step, until he runs out of stairs. You turn the board to 213.
    -> tag

= tag
# scene: g01_tail
# cut: iris
# place: smolny_lobby
# look: lived
# light: day
# crowd: thin
# room: lobby_day
# enter: zotova left stand
# camera: push counter
So she was number 212. {g_did ? tired_table:"You sent me to the tired one," says Zotova. "I have wondered since whether it was kindness or traffic." You have too, and say so. It is the first thing you say that she likes.}{g_did ? any_table:"'The same list,'" says Zotova. "It was the only true thing I heard that day. I have told it to people since. I did not tell them whom I had it from."}{g_did ? not_to_speak:"You weren't to speak," says Zotova. "I have known furniture like that. My sister's boy asked me on the stairs whether you were ill."} # speaker: zotova
# pose: zotova hold
# gaze: zotova down
"I don't gossip. I hang things up." She smooths the cloth over your pocket, and stops. "There is one glove in here. A left, by the hang of it, and a size too small." # speaker: zotova
+   ["It is my partner's." # id: g01.glove_whose]
    # pose: zotova stand
    # gaze: zotova out
    {g_said ? word_okunin:"He won't have it back," you say. "Then keep it dry," says Zotova. "He will want it by October."|"Then give it back to him," says Zotova. "He will want it by October."} # speaker: zotova
+   [Ask what you are to call her. # id: g01.ask_name]
    # pose: zotova stand
    # gaze: zotova out
    "Glafira Nikanorovna," says Zotova. "On the stairs as well." # speaker: zotova
-   -> g02_tip
