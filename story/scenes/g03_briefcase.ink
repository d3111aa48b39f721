=== g03_briefcase ===
// 15 October 1934, an ordinary Monday.
// Debts: the briefcase (g11).
# scene: g03_briefcase
-> street

= street
~ page -= noon_to_six
# cut: wedge
# place: house_doorway
# look: lived
# light: autumn
# room: street_far
# enter: okunin left stand
# enter: kirov_street centre turn
# gaze: okunin kirov_street
# camera: wide
Monday, 15 October. Kirov walks home with Chudov, another of the secretaries, and you crawl behind in the second car with Okunin. # source: oct15-following
# leave: kirov_street
# enter: nikolaev_october right turn
# enter: policeman far raise
# gaze: policeman nikolaev_october
# rim: nikolaev_october
Kirov goes in at his front door. A man goes after him, and the policeman on post stops the man. # source: oct15-stopped
# pose: nikolaev_october turn far
# pose: policeman hold nikolaev_october
# camera: hold
You see a small back and a black briefcase. # source: oct15-guard-witness
# gaze: okunin nikolaev_october
If you cross over, the second car has had to do with the man, and that must be written. Okunin wants nothing written till New Year.
# decision: g03.stop
+   [Cross over and stand behind him. # id: g03.behind]
    ~ g_did += stood_behind
    # leave: policeman
    # leave: okunin
    # pose: nikolaev_october turn near
    You stand close enough to count the stitches in his collar. He does not turn round. When the policeman leads him off, you look for Okunin, who has shut the door of the car on himself.
+   [Stay with the car. # id: g03.car]
    ~ g_did += back_to_car
    # camera: wide
    "Right. Eighteen paces, and not ours." Okunin gets out his milk. You stay, and the doorway sorts it out without you. Then somebody heavy is wanted after all, to ride along when they take the man in. "Not ours, I said," says Okunin to the bottle. # speaker: okunin
+   [Ask what he wanted. # id: g03.ask]
    ~ g_did += asked_want
    # leave: okunin
    # camera: push door
    Work, it turns out: a word with Kirov about work. # source: oct15-gubin
    People stop Kirov with such things all the time. # source: dp-stop-at-door
    # enter: okunin left stand
    # gaze: okunin out
    # camera: wide
    You tell Okunin so, over the roof of the car. "Then he has said it to us, and now we know it. My stomach was quiet till you asked," says Okunin. # speaker: okunin
-   -> papers

= papers
# event: door
# cut: dissolve
# place: liteiny_room
# look: lived
# light: lamp
# room: liteiny_hum
# enter: nikolaev far turn
# rim: nikolaev
# camera: wide
They take the man to the militia, and from there to Liteiny 4. # source: oct15-stopped
You stand by the door of a bare room. On the hook at your shoulder hangs the man's coat.
# enter: kotomin centre sit
# gaze: kotomin down
# camera: push table
Mikhail Kotomin, head of the section that guards the leaders here, goes through his papers himself. # source: oct15-papers
From the door you can read no name.
{g_did ? stood_behind:If the man is dangerous, they will ask what you saw from so near.}{g_did ? back_to_car:If the man is dangerous, they will ask why the second car kept eighteen paces off.}{g_did ? asked_want:If the man is dangerous, they will ask why you took his word for it.}
+   [Look at the Party card. # id: g03.look_card]
    # camera: push cards
    A Party card, such as you have in your own breast pocket. # source: oct15-papers
    Whoever has that card in one pocket is a comrade, and nobody asks a comrade to turn out the others.
+   [Look at the old pass and the other card. # id: g03.look_pass]
    # camera: push table
    A pass to Smolny, an old one, from when he worked in the house, and a card of the Institute of Party History. # source: oct15-papers
    You try to remember whether you ever held a door for him, and can't.
+   [Look at the books and newspapers. # id: g03.look_books]
    # camera: push briefcase
    # event: paper_fold
    Books and newspapers, in a briefcase that is torn. # source: oct15-papers
    The newspapers are soft at the folds.
-   -> bag

= bag
# camera: push briefcase
# card: papers_oct15
# event: paper_fold
The briefcase stands at the edge of the light, half open. Yours are the nearest hands, and you have no order to search a Party man.
# decision: g03.bag
+   [Hold it open, so that he can see to the bottom. # id: g03.hold]
    ~ g_did += held_bag
    # card: none
    # camera: push briefcase
    You pull it wide open and tilt it to the lamp. Books and newspapers, as far down as the light goes. # source: oct15-papers
    You have touched it without an order. With your hands behind you, you wait for somebody to ask what you were looking for.
+   [Ask whether the man is to be searched. # id: g03.search]
    ~ g_did += asked_search
    # card: searched_three
    You get no answer. # source: oct15-searched # status: contested
    You count to ten before asking again. At your eight the papers are squared up, edge to edge, and you let it be.
+   [Stay by the door. # id: g03.door]
    ~ g_did += by_the_door
    # card: none
    # camera: hold
    From the door it is a black thing, its strap mended with string. You get your sentence ready for whoever asks: from where I stood I could not see what was in it. It is true.
-   -> pocket

= pocket
# pose: kotomin stand centre
# card: none
# camera: hold
Kotomin gets to his feet, to report by word of mouth. # source: oct15-gubin
# leave: kotomin
# camera: push hook
The coat hangs with its pocket towards you. If you search it and there is nothing there, you have robbed a comrade of his honour before a chief.
# decision: g03.pocket
+   [Feel the pocket. # id: g03.reach]
    ~ g_did += reached_coat
    -> empty
+   [Leave it. He has a Party card. # id: g03.leave]
    ~ g_did += left_coat
    -> empty
+   [Say aloud that there is a coat. # id: g03.say]
    ~ g_did += named_coat
    -> empty

= empty
# cut: black
# look: silent silent_pocket absence_pocket
# room: none
# leave: kotomin
# leave: nikolaev
{g_did ? reached_coat:Your hand is on the flap. The man takes his coat.}{g_did ? left_coat:The coat goes past you on its owner.}{g_did ? named_coat:You have opened your mouth.}
+   [Stay by the door. # id: g03.pocket_on]
    # cut: dissolve
    # look: lived
    # light: bare
    # room: liteiny_hum
    # camera: push hook
    # event: door
    The hook is bare. He has his coat, and has gone.
    -> hands
+   [Go after it into the corridor. # id: g03.pocket_after]
    # cut: dissolve
    # place: liteiny_corridor
    # look: lived
    # light: lamp
    # room: corridor_day
    # camera: push door
    # event: door
    There are two chairs, and at the end a door that has just shut. He has his coat, and has gone.
    -> hands

= hands
{g_did ? reached_coat:You felt cloth and a button. What was in the pocket no paper says.}{g_did ? left_coat:What was in the pocket no paper says. You never had your hand there.}{g_did ? named_coat:You close your mouth again. What was in the pocket no paper says.}
-> g04_release
