=== g03_briefcase ===
// 15 October 1934, an ordinary Monday.
// Debts: the stop (g04), the briefcase (g06), the coat (g06, g16).
# scene: g03_briefcase
-> street

= street
# cut: wedge
# place: house_doorway
# look: lived
# light: autumn
# room: street_far
# enter: okunin left stand
# enter: kirov_street centre turn
# camera: wide
Monday, 15 October. Kirov comes home on foot with Chudov, another of the secretaries, and the second car crawls behind at the speed of four boots. # source: oct15-following
# pose: kirov_street turn far
# enter: nikolaev_october right turn
At his front door he goes in. A man goes after him. The policeman on post stops the man. # source: oct15-stopped
# leave: kirov_street
# pose: nikolaev_october turn far
# camera: hold
From across the street, one boot on the running board, you see the back of a small man. # source: nikolaev-body
He has a black briefcase. # source: oct15-guard-witness
# camera: wide
The policeman has him by the sleeve. Okunin, your partner, measures the roadway with one eye. From here it might be a man who has asked the way. # speaker: okunin
# decision: g03.stop
+   [Cross over and stand behind him. # id: g03.behind]
    ~ g_did += stood_behind
    # pose: nikolaev_october turn near
    You stand close enough to count the stitches in his collar. He does not turn round. You learn a back.
+   [Stay with the car. The post has him. # id: g03.car]
    ~ g_did += back_to_car
    # camera: wide
    "Right," says Okunin. "Eighteen paces, and not ours." A minute later you are called over anyway. They want somebody broad. # speaker: okunin
+   [Ask what he wanted. # id: g03.ask]
    ~ g_did += asked_want
    # leave: okunin
    # camera: push door
    Work, it turns out: a word with Kirov about work. # source: oct15-gubin
    People stop Kirov with such things all the time. # source: dp-stop-at-door
-   -> station

= station
# event: door
# leave: nikolaev_october
# camera: wide
The man is taken to the 17th militia station, and from there to the NKVD, at Liteiny 4. # source: oct15-stopped
You ride along, for your weight.
-> papers

= papers
# cut: dissolve
# place: liteiny_room
# look: lived
# light: lamp
# room: liteiny_hum
# enter: kotomin centre sit
# enter: nikolaev far turn
# camera: push table
A table under a lamp. Mikhail Kotomin, who came from supplies, heads the section that guards the leaders here. # source: guard-chiefs
He looks through the papers himself. # source: oct15-papers
The man has his back to the lamp. {g_did ? stood_behind:You know it by now, down to the seam.}{g_did ? back_to_car:Without a street round him he is smaller.}{g_did ? asked_want:You know his errand, and look along the table for work.} His coat has been hung on the hook by the door. You have been put by the door too, and see what is laid in the light.
-> laid_out

= laid_out
{looked_card and looked_pass and looked_books:
    -> bag
}
+   (looked_card) {not looked_card} [The Party card. # id: g03.look_card]
    # camera: push cards
    A Party card, such as you have in your own breast pocket. # source: oct15-papers
    -> laid_out
+   (looked_pass) {not looked_pass} [The old Smolny pass and the other card. # id: g03.look_pass]
    # camera: push table
    A pass to Smolny, an old one, from when he worked in the house. # source: oct15-papers
    An identity card of the Institute of Party History, which writes down what the Party has done. # source: oct15-papers
    -> laid_out
+   (looked_books) {not looked_books} [The books and newspapers. # id: g03.look_books]
    # camera: push briefcase
    # event: paper_fold
    Books and newspapers, in a briefcase that is torn. # source: oct15-papers
    -> laid_out

= bag
# camera: wide
# card: papers_oct15
# event: paper_fold
Kotomin has been through the cards, the books and the newspapers. # source: oct15-papers
The briefcase stands by itself at the edge of the light with its mouth half open. Nobody has said what else is to be looked at, or by whom. Yours are the nearest hands. They are behind your back.
# decision: g03.bag
+   [Hold it open, so that he can see to the bottom. # id: g03.hold]
    ~ g_did += held_bag
    # card: none
    # camera: push briefcase
    You hold it by both lips and tilt it to the lamp. Books and newspapers, as far down as the light goes. # source: oct15-papers
+   [Ask whether the man is to be searched. # id: g03.search]
    ~ g_did += asked_search
    # card: searched_three
    The lamp hums. There are three answers to that, and you are given none of them. # source: oct15-searched # status: contested
+   [Stay by the door. It's his table. # id: g03.door]
    ~ g_did += by_the_door
    # card: none
    # camera: hold
    From the door it is a black thing with a strap. Somebody has mended the strap with string, in a knot you would not have trusted.
-   -> pocket

= pocket
# pose: kotomin stand centre
# camera: hold
Kotomin takes up the papers and gets to his feet. He has somebody to report to, by word of mouth. # source: oct15-gubin
# card: none
# pose: kotomin walk right
# camera: push hook
The coat hangs at your right shoulder with its pocket towards you and the flap down. No rule that you know says that a Party man's coat is looked into, and none says that it is not. Kotomin is four steps from the door.
# decision: g03.pocket
+   [His coat is on the hook. Feel the pocket. # id: g03.reach]
    ~ g_did += reached_coat
    -> empty
+   [Leave it. He has a Party card. # id: g03.leave]
    ~ g_did += left_coat
    The coat goes past you on its owner.
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
{g_did ? reached_coat:Your hand is on the flap.}{g_did ? left_coat:It swings like a coat.}{g_did ? named_coat:You have opened your mouth.}
+   [Go back to the door. # id: g03.pocket_on]
    # cut: dissolve
    # look: lived
    # light: bare
    # room: liteiny_hum
    # camera: push hook
    # event: door
    You stand by the door, your hands behind you. {g_did ? held_bag:They smell of newsprint.}{g_did ? asked_search:Your question has stayed at the table.}{g_did ? by_the_door:You could draw the strap, with the knot.}
    -> g04_release
