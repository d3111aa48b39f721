=== g01_tail ===
// February to summer 1934; spring 1933.
// Debts: the distance (g07, g10), the ten minutes (g04, g12), the door (g07, g15), the left glove (g07, g08, g11, g16).
# scene: g01_tail
-> order

= order
# cut: wedge
# place: red_dawns
# look: lived
# light: winter
# room: street_far
# music: theme_guard
# enter: kirov_street far walk
# enter: okunin left walk
# camera: drift
Leningrad, February 1934, ten past eight in the morning. Kirov comes out of his house on Red Dawns Street and walks. He has led the Party here since 1926, and he sits on the Politburo, with the few men in Moscow who decide. # source: kirov-posts
You walk behind him. Seven years a stoker in the Baltic Fleet, then the militia, which is the police here; since autumn, one of his guards. There are about fifteen of you, seen and unseen, and a second car. # source: guard-1933-strengthened
# type: 15
Okunin, beside you, has the front seat of that car. He is fifty-two, carries milk in his coat for his stomach, and counts the paces to Kirov. "Thirteen. Fourteen. Fifteen. There, sailor. A man can be polite at fifteen." # speaker: okunin
+   [Count with him. # id: g01.count_aloud]
    "Sixteen," you say, and he says it too. "Lower," says Okunin. "You'll have the whole street in step." # speaker: okunin
+   [Count to yourself. # id: g01.count_self]
    "Your lips are going," says Okunin. "From a window it looks like praying." # speaker: okunin
-   -> distance

= distance
# type: none
# camera: push lamps
Kirov has complained of his tail. That is you. So Medved, head of the secret police in this city, has ordered the guard to keep back and stay out of his sight. # source: guard-kept-distance
"And keep him in ours," says Okunin. "I had a colonel once who liked it at ten. Ten! You could hear him digest." # speaker: okunin
By the third lamp-post the back in front of you has slowed. In a moment he will turn his head. You are broad, and the pavement is empty.
# decision: g01.distance
+   [Thirty paces. If he can't see me, he can't complain. # id: g01.far]
    ~ g_did += thirty_back
    # camera: wide
    # pose: okunin turn near
    # type: 30
    You drop back until he has turned and gone on. "Thirty," says Okunin. "At thirty you're not a guard, sailor. You're a passer-by." # speaker: okunin
+   [Fifteen, and behind a lamp-post when he turns his head. # id: g01.near]
    ~ g_did += behind_post
    # camera: hold
    # pose: okunin stand left
    # pose: kirov_street stand far
    There are not enough lamp-posts, and none as wide as you. You stand behind one with your arms in.
+   [The other pavement. I can see his hands from there. # id: g01.across]
    ~ g_did += other_side
    # camera: wide
    # pose: okunin walk right
    A dray comes between, and then a school, two by two. You can see his hands about half of the time. "Which half?" says Okunin. # speaker: okunin
-   -> gone

= gone
# cut: dissolve
# music: none
# leave: kirov_street
# pose: okunin stand left
# camera: push gate
The week after, at half past eight, nobody has come out. {g_did ? thirty_back:From thirty paces an empty gate looks like a gate.}{g_did ? behind_post:You are behind the fourth lamp-post, with nothing to hide from.}{g_did ? other_side:A dray has stood across the way for a minute, and it was the wrong minute.}
Okunin goes in at the gate and comes back at eight thirty-nine. Kirov has slipped out of the house unseen. # source: guard-neva-walk # status: probable
"Himself is out," says Okunin. The telephone is at a chemist's; the river is at the end of the street. He holds his watch so that you can both see it. # speaker: okunin
# decision: g01.ice
+   [Ring it in now. A lost man is not mine to hide. # id: g01.ring]
    ~ g_did += rang_in
    # camera: hold
    # pose: okunin turn left
    # event: phone_line
    "Lost?" says the duty officer. He makes you say it twice, and then say whom. In four minutes there are boots on the quay.
+   [The river first. He likes to walk. I'll ring from the quay. # id: g01.river]
    ~ g_did += river_first
    # leave: okunin
    # camera: pan bridge
    # event: snow_steps
    You run. On the steps down to the ice there are prints, one man's. Behind you there are whistles already. Somebody else has rung.
+   [Ten minutes. He comes back from walks, and he hates a crowd. # id: g01.wait]
    ~ g_did += ten_minutes
    # camera: pan lamps
    You watch the hand go round. At the seventh minute a car full of men goes by towards the river. The alarm has gone up without you.
-   -> ice

= ice
# cut: wedge
# place: neva_ice
# look: lived
# light: morning
# room: ice_wind
# enter: okunin left stand
# camera: wide
Men are running along the quay. {g_did ? rang_in:"Loud," says Okunin. "He'll hear of that."}{g_did ? river_first:"You had the right river," says Okunin. "They had the telephone."}{g_did ? ten_minutes:"Seven," says Okunin. "I had you down for ten."} One line of prints goes out over the Neva, in no hurry. # speaker: okunin
# camera: push steps
# pose: okunin raise left
Somebody has to go down the steps. Your gloves are in the car, and Okunin throws you his. At the foot is a crack a hand wide. You cross it on all fours, and the right glove stays in it.
# event: ice_steps
# leave: okunin
# enter: kirov_street far turn
# enter: borisov far turn
# camera: push bank
Two hundred and ten paces out you stop. On the far bank two figures stand side by side. Borisov has found him. # source: guard-neva-walk # status: probable
Borisov is past fifty and has guarded Kirov since 1926. # source: guard-borisov
# enter: okunin left raise
# camera: push steps
You go back in your own prints. Okunin is holding out his hand.
+   [Hold the left one out to him. # id: g01.glove_offer]
    "What is a man to do with half?" he says, and puts both hands up his sleeves. You put it in your coat. # speaker: okunin
+   [Put it in your pocket. # id: g01.glove_pocket]
    "I lend a man two," he says. "He keeps one and feeds the other to a river." # speaker: okunin
-   # cut: dissolve
    # place: red_dawns
    # light: winter
    # room: street_far
    # enter: okunin left walk
    # camera: wide
    # type: 20
    The week after that it is twenty paces. Okunin walks it out for you along the kerb.
    -> whose_voice

= whose_voice
# cut: tear
# place: hall
# look: told rosliakov
# room: none
# enter: kirov far stand
# crowd: seated
# camera: push rostrum
Roslyakov, an official in this city, saw Kirov at the Party congress of January 1934. Kirov leaned on the rostrum, says Roslyakov in words printed in 1991, and spoke without a sheet. Molotov, then head of the government, called him in old age an agitator of the masses. # source: kirov-orator # status: testimony
Kirov was a pen-name. He was born Kostrikov, at Urzhum in Vyatka province. # source: kirov-birth
+   [Walk on. # id: g01.walk_on]
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
June. The Party runs the city from Smolny. Anybody may come in as far as the second floor; to go higher a Communist shows his Party card on the stairs. # source: smolny-access
You are on the doors today. The cloakroom is nearly empty: raincoats, and one rabbit collar. "Supplies, third floor," says Zotova behind the counter. "He says marten, so I hang it with the martens." # speaker: zotova
You are the only man in Smolny in a winter coat. She lives across your landing, and has never wished you good morning there. Now she takes your lapel, and talks to that. "Black. Navy cut, let out at the shoulders. Spring of last year, on a landing." # speaker: zotova
+   ["There were a lot of landings." # id: g01.landings]
    "There was one door," says Zotova, "and you were in it." # speaker: zotova
+   [Say nothing. She is right about the cut. # id: g01.navy_cut]
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
Spring 1933. To stay in the city one needs a passport now. Behind the door a commission sits at two tables. The city is being cleaned, they say. Kirov is its Party secretary. Tens of thousands are put out of it as "non-proletarian". # source: kirov-repression-record # note: expulsion
You sign nothing. You hold the door, under a board with numbers: one in, one out. Those who have got a passport look at it on the top step. The others look at you.
# enter: zotova left stand
# camera: hold
At 212 a slight woman in spectacles comes up, with a boy by the hand. She asks you which table she should go to.
# decision: g01.door
+   [The left-hand one. He is tired; he stamps. # id: g01.tired]
    ~ g_did += tired_table
    # pose: zotova turn far
    She pushes the boy in front of her, to the left. In five minutes you hear the stamp.
+   [Either. They have the same list. # id: g01.any]
    ~ g_did += any_table
    # pose: zotova walk far
    "Thank you," she says, as if you had told her the time, and takes the shorter line.
+   [I'm not to speak to the queue. # id: g01.mute]
    ~ g_did += not_to_speak
    # pose: zotova stand centre
    You look over her head. She looks at your hands, the left one and then the right, and chooses by herself.
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
{g_did ? tired_table:"You told me which table was tired," says Zotova. "I have wondered since whether it was kindness or traffic."}{g_did ? any_table:"'The same list,'" says Zotova. "It was the only true thing I heard that day."}{g_did ? not_to_speak:"You weren't to speak," says Zotova. "I have known furniture like that."} # speaker: zotova
"I don't gossip. I hang things up." She smooths the cloth over your pocket, and stops. "There is one glove in here. A left, by the hang of it, and a size too small." It is Okunin's, you tell her. "Then see that it becomes two again." # speaker: zotova
+   [Ask what you are to call her. # id: g01.ask_name]
    "Glafira Nikanorovna," says Zotova. "On the stairs as well." # speaker: zotova
    -> g02_tip
