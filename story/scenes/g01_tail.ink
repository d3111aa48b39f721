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
The man in front of you runs this city for the Party, and he can't bear to be guarded. His name is Kirov. You are Yegor, a sailor once, and one of his guards. If he sees you, he complains to your chiefs. On a February morning of 1934 you walk behind him down a street in Leningrad and hope that he does not turn his head. # source: guard-kept-distance
# enter: okunin left walk
Okunin, beside you, is ill and hides it. You two follow Kirov's car in the second one. If nobody writes anything bad of it till New Year, he gets the warehouse at Luga, "a stove, and a door that I shut myself". You get his seat, in front by the driver, and a senior's pay. If not, he rides till he drops. # speaker: okunin # source: guard-1933-strengthened
# camera: push lamps
# gaze: okunin kirov_street
# type: 15
Your order is to keep out of his sight. "Fifteen paces," says Okunin. Now the man in front slows and begins to turn his head, and you are broad. # speaker: okunin # source: guard-kept-distance
# decision: g01.distance
+   [Drop back to thirty paces. # id: g01.far]
    ~ g_did += thirty_back
    # camera: wide
    # pose: okunin turn near
    # gaze: okunin out
    # type: 30
    You drop back. "Thirty," says Okunin, who has counted them. "I can't run thirty with this stomach, sailor." # speaker: okunin
    # type: none
    # cut: dissolve
    # music: none
    # leave: kirov_street
    # pose: okunin stand left
    # camera: push gate
    A week later nobody has come out of his house by half past eight. From thirty paces a gate looks the same, with him behind it and without.
+   [Stay at fifteen, behind a lamp-post. # id: g01.near]
    ~ g_did += behind_post
    # camera: hold
    # pose: okunin stand left
    # pose: kirov_street stand far
    You stand behind the post with your arms in, and your shoulders show on both sides. "Thin posts they put up here, sailor," says Okunin. Kirov walks on. # speaker: okunin
    # type: none
    # cut: dissolve
    # music: none
    # leave: kirov_street
    # pose: okunin bow left
    # camera: push gate
    A week later you are behind the lamp-post at his gate. Okunin watches the gate for you both, and for one minute he is bent over his stomach.
+   [Cross over, to where I can see his hands. # id: g01.across]
    ~ g_did += other_side
    # camera: wide
    # pose: okunin walk right
    A cart comes between, and then a class of children, two by two. About half of the time you can see his hands. "And the other half?" says Okunin. Kirov walks on. # speaker: okunin
    # type: none
    # cut: dissolve
    # music: none
    # leave: kirov_street
    # pose: okunin stand left
    # camera: push gate
    A week later you stand across from his gate. A cart of firewood stops in front of you.
-   -> gone

= gone
# pose: okunin stand left
{g_did ? thirty_back:In the end Okunin goes in at the gate to ask, and comes back.}{g_did ? behind_post:When he can stand, he goes in at the gate, and comes back.}{g_did ? other_side:When the cart has gone you both go in at the gate, and out again.} Kirov has slipped out of the house unseen. # source: guard-neva-walk # status: probable
If he is well, nobody need ever know. If he is not, they will ask what you did first.
# decision: g01.ice
+   [Ring the duty room from the chemist's. # id: g01.ring]
    ~ g_did += rang_in
    # cut: dissolve
    # place: duty_room
    # light: officer
    # camera: push ledger
    # event: phone_line
    "Who has lost him?" says Ladygin, who keeps the duty room's ledger. Others have rung before you, and there are boots on the quay already. You hear him dip a nib.
+   [Run to the river at the end of the street. # id: g01.river]
    ~ g_did += river_first
    # camera: pan bridge
    # event: snow_steps
    On the steps down to the ice there are prints, one man's. Then come whistles; somebody else has rung. From a car on the quay climbs Ladygin, with the duty room's ledger under his arm.
    # enter: ladygin right stand
+   [Give him ten minutes to come back. # id: g01.wait]
    ~ g_did += ten_minutes
    # camera: pan lamps
    At the seventh minute a car full of men comes down the street; somebody else has given the alarm. Ladygin, who keeps the duty room's ledger, winds down the window, and looks first at Okunin's watch in your hand.
    # enter: ladygin right stand
-   -> line

= line
{g_did ? rang_in:
    # cut: dissolve
    # place: red_dawns
    # light: winter
    # enter: okunin left stand
}
# camera: hold
# event: pencil
# pose: ladygin write
# gaze: okunin down
Ladygin has a kind voice. "I need one word for the line. Shall I write *lost*?" What he writes goes up to the chiefs. Okunin looks at the snow on his boots. # speaker: ladygin
# decision: g01.word
+   ["Lost." # id: g01.word_lost]
    ~ g_said += word_lost
    ~ page += feb_lost
    # gaze: okunin away
    He writes it. "That is a bad line, I'm afraid. One they forgive, if nothing comes after it till New Year. A second they don't." On the way to the ice Okunin counts on his fingers the months that must be clean now, and needs all ten. # speaker: ladygin
+   ["Out of sight." # id: g01.word_sight]
    ~ g_said += word_sight
    ~ page += feb_sight
    # gaze: okunin out
    "As ordered, then. That is no bad line at all," says Ladygin, and is pleased with you. "Always keep it thin: the fewer words, the fewer questions." On the way to the ice Okunin takes your arm, which he has never done. # speaker: ladygin
+   ["It was Okunin who lost him." # id: g01.word_okunin]
    ~ g_said += word_okunin
    ~ page += feb_okunin
    # gaze: okunin away
    "Then it's his line," says Ladygin, and writes the name out in full. "One they forgive, if nothing comes after it till New Year. A second they don't." Okunin nods. On the way to the ice he walks three paces to your left. # speaker: ladygin
-   -> ice

= ice
# cut: wedge
# place: neva_ice
# look: lived
# light: morning
# room: ice_wind
# enter: okunin left give
# camera: wide
{g_did ? rang_in:From the steps one man's prints go out over the frozen Neva. They send you, heavy as you are, and Okunin lends his gloves, too small for you. By the steps the ice cracks. You cross on all fours, and the right glove stays in the water.}{g_did ? river_first:Since you were the first here, you follow the prints out over the frozen Neva. Okunin throws you his gloves, too small for you. By the steps the ice cracks. You get across on your hands, and leave the right glove in the water.}{g_did ? ten_minutes:One man's prints go out over the frozen Neva, and they send you, as somebody who has time. Okunin lends you his gloves, too small for you. By the steps the ice cracks. You go down on both hands, and the river keeps the right glove.}
# event: ice_steps
# leave: okunin
# enter: kirov_street far turn
# enter: borisov far turn
# camera: push bank
Halfway over you see the two of them on the far bank: Kirov, and Borisov, who has guarded him since 1926 and has found him. # source: guard-neva-walk # status: probable
# enter: okunin left give
# camera: push steps
On the steps Okunin holds out his hand for the gloves.
+   [Hold the left one out to him. # id: g01.glove_offer]
    ~ g_pocket += left_glove
    {g_said ? word_okunin:He does not take it. "Keep it. You'll want something of mine to show them."|"What is a man to do with half?" says Okunin, and puts both hands up his sleeves.} You put it in your coat. # speaker: okunin
    -> door
+   [Put the left one in your pocket. # id: g01.glove_pocket]
    ~ g_pocket += left_glove
    {g_said ? word_okunin:He watches it go in. "So you have a glove, and I have a line."|"I lend a man two," says Okunin, and blows on his fingers all the way back.} # speaker: okunin
    -> door

= door
# scene: g01_door
# cut: iris
# place: passport_landing
# look: lived
# light: lamp
# crowd: turned
# room: none
# camera: push door
Back to the spring of 1933, when you guard a doorway. To live in Leningrad one needs a passport now, and whoever gets none must leave. In these years tens of thousands must leave the city as "non-proletarian", and Kirov leads the Party there. # source: kirov-repression-record # note: expulsion
You sign nothing. You hold the door for a commission that sits at two tables.
# enter: zotova centre stand
# enter: mitya centre stand
# gaze: zotova out
# gaze: mitya zotova
# camera: hold
Number 211 has come out with none. At 212 a slight woman in spectacles comes up, with a boy by the hand, and asks you which table to go to. You are not to speak to the queue. But you have seen that the left-hand man is tired, and no longer asks much.
# decision: g01.door
+   ["The left-hand one. He stamps." # id: g01.tired]
    ~ g_did += tired_table
    # pose: zotova turn far
    # pose: mitya turn far
    # event: stamp
    She pushes the boy in front of her, to the left, and in five minutes is out again with a passport. The boy hums all the way down, one note to a step, until he runs out of stairs.
    # pose: zotova walk centre
    # leave: mitya
    # camera: wide
    Those behind her have heard you, and go left as well. The man on the right, with no one before him, comes to the door and looks at you until he has your face. Next morning the tired man's chair is empty.
+   ["Either. They have the same list." # id: g01.any]
    ~ g_did += any_table
    # pose: zotova walk far
    # pose: mitya walk far
    # event: stamp
    "Thank you," she says, takes the shorter line, and gets a passport. Going down, the boy hums, one note to a step, until he runs out of stairs.
    # pose: zotova walk centre
    # leave: mitya
    # camera: wide
    Your answer has gone down before him, from mouth to mouth. An old man sends up to ask what stands in the list. You have never seen it, you say. A woman with a cough says that in that case she need not wait, and goes home.
+   [Look over her head. # id: g01.mute]
    ~ g_did += not_to_speak
    # pose: zotova stand centre
    # pose: mitya stand centre
    # gaze: mitya out
    # gaze: zotova away
    # event: stamp
    She looks at your hands, the left one and then the right, and chooses by herself. The boy looks back at you until the door shuts. She comes out with a passport, and he goes down ahead of her humming, one note to a step, until he runs out of stairs.
    # pose: zotova walk centre
    # leave: mitya
    # camera: wide
    Now the man behind her looks at your hands, and the woman behind him. You could not swear that neither has moved. You put them behind you, and the next has only your face to go by.
-   -> tag

= tag
~ g_pocket += black_coat
# scene: g01_tail
# cut: iris
# place: smolny_lobby_reverse
# look: lived
# light: day
# crowd: thin
# room: lobby_day
# enter: zotova right stand
# camera: wide
June 1934, Smolny, the Party's house. Zotova of the cloakroom lives behind your wall, and has never wished you good morning. You would like her to.
# place: smolny_lobby
# light: day
# crowd: thin
# enter: zotova left hold
# gaze: zotova down
# camera: push counter
She takes you by the lapel and talks to the coat. "Black. From the Navy, let out at the shoulders. I was number 212. {g_did ? tired_table:You sent me to the tired one. I have prayed for you since, and I do not know by what name."}{g_did ? any_table:'The same list.' It was the only true thing I heard that day. I have told it to people since, and not whom I had it from."}{g_did ? not_to_speak:You weren't to speak. My sister's boy asked me whether you were ill. I said that you were on duty."} # speaker: zotova
+   ["There were a lot of landings." # id: g01.landings]
    # pose: zotova stand
    # gaze: zotova out
    "There was one door," says Zotova, "and you were in it." # speaker: zotova
    -> g02_tip
+   [Ask what you are to call her. # id: g01.ask_name]
    # pose: zotova stand
    # gaze: zotova out
    "Glafira Nikanorovna. On the stairs as well." # speaker: zotova
    -> g02_tip
