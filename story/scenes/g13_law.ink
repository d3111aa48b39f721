=== g13_law ===
// 2 to 6 December 1934; told 2017.
// Debts: the hand (g15), what comes after (g15), the list (g15).
# scene: g13_law
-> meeting

= meeting
# cut: wedge
# place: works_yard
# look: lived
# light: night
# crowd: seated
# room: none
# music: none
# enter: okunin left stand
# camera: wide
2 December, towards evening. Party officials are calling meetings, of workers, of students, of housewives: to mourn Kirov, to denounce whoever is behind it, to promise money or work. # source: meetings-organised
# light: meeting
Your section has been sent to one in the yard of a works, to stand among four hundred people as men who were there. For the table they have carried out the gatekeeper's stove, with a yard of pipe. You ask Okunin how far off it is. "A bit," says Okunin. # speaker: okunin
# camera: push table
A resolution is read out. For the guilty it demands the highest measure, which is to be shot. Who they are it leaves open. # source: dp-vote-for-death # status: probable
# place: works_yard_hand
# light: meeting
# camera: push pencil
Members of the Party are to vote with the works. A girl stands ready with a pencil to count the hands.
# decision: g13.vote
+   [Up with the rest. I was in that house. # id: g13.up]
    ~ g_did += hand_up
    # light: yours
    # camera: wide
    Your hand stands a foot above the others. The girl begins with it.
+   [When Okunin's goes up. # id: g13.late]
    ~ g_did += hand_late
    # place: works_yard
    # light: meeting
    # crowd: voting
    # enter: okunin left raise
    # camera: push pole
    It goes up when yours does. "I was waiting for you," he says, facing the front. # speaker: okunin
+   [See to the stove. # id: g13.stove]
    ~ g_did += at_the_stove
    # place: works_yard
    # light: meeting
    # crowd: voting
    # camera: push stove
    You kneel down to it with your back to the yard and put in a hand. It has been out since they moved it. Over your head somebody reads that the vote is unanimous.
-   -> papers

= papers
# cut: dissolve
# place: newspaper_board
# light: day
# crowd: thin
# room: street_far
# camera: drift
Every morning a newspaper is pasted on the board by the bridge. On the 2nd it is the news, on the 3rd who has come from Moscow. # source: sense-newspapers
On the 4th it says that Medved is dismissed, with others at the head of your service in the city. # source: case-handover
# crowd: seated
# camera: wide
Beside it stands a resolution, and on the 5th, a change in the law. # source: decree-two-texts
# crowd: thin
# enter: vetoshkin left stand
# camera: push sheet
Vetoshkin has come off his post to copy the two out. A corner has come loose. {g_did ? hand_up:You hold it flat with the hand that was up on the 2nd.}{g_did ? hand_late:You both reach for it, and each waits for the other.}{g_did ? at_the_stove:You hold it, and your thumb leaves soot from that stove.} "Two of them, the same date," he says. "Which is the one you go by?" # speaker: vetoshkin
# card: law
+   [Read the left one first. # id: g13.left_text]
    # light: left_text
    Cases of terror are to go faster; no execution is to wait for a plea of mercy; the NKVD is to carry it out at once. "That's you," says Vetoshkin. # speaker: vetoshkin # source: decree-content-presidium
-   # light: right_text
    By the one on the right a case has ten days, and the accused has the charge for one. Nobody prosecutes and nobody defends. There is no appeal and no mercy, and it is carried out at once. # source: decree-content-code
    Kalinin and Yenukidze have signed for the state. # source: decree-signature
    # light: day
    # card: none
    # pose: vetoshkin left lean
    # camera: push readers
    Vetoshkin has ruled a line for each step: taken, charged, heard, sentenced. At the foot he has ruled one more, and it is empty. "And after the sentence?" he says. "It doesn't say." # speaker: vetoshkin
# decision: g13.answer
+   ["Nothing comes after. It does say." # id: g13.nothing]
    ~ g_said += nothing_after
    # pose: vetoshkin left stand
    "Entered," says Vetoshkin. The pencil has not moved. # speaker: vetoshkin
+   ["It's for terrorists. You stand on a bridge." # id: g13.terror]
    ~ g_said += for_terrorists
    "That's so," he says. He is glad of it, and enters it on the empty line, with the date. # speaker: vetoshkin
+   ["Read it yourself. It's the one on the right." # id: g13.self]
    ~ g_said += read_yourself
    # pose: vetoshkin left turn
    # camera: push sheet
    His lips move as far as the last two words. "At once," he says aloud. "Then what have I ruled it for?" # speaker: vetoshkin
-   -> poll

= poll
# cut: tear
# place: archive_table
# look: told kotkin-2017
# light: lamp
# room: none
# camera: push files
The historian S. Kotkin, who was not there, went in 2017 by the registers. There is a tale of a law that lay ready before the shot. By the office register and the papers of the railway it came after the news. # source: decree-after-news
# camera: hold
The Politburo, the few who decide, did not sit; its members were asked one by one, and by the 3rd had approved. # source: decree-poll
# camera: push forms
A draft of some such law was seven years old. # source: decree-by-telephone # status: contested
Courts, say others, were then told to use it on cases begun before the first of December. # source: decree-retroactive
+   [Go on to the 6th. # id: g13.sixth]
    -> list

= list
# cut: dissolve
# place: newspaper_board
# look: lived
# light: dusk
# crowd: seated
# room: street_far
# enter: vetoshkin left turn
# camera: wide
Towards evening on the 6th they stand three deep, and those in front do not move on. {g_said ? nothing_after:Vetoshkin has the word "nothing" on his cuff, in purple.}{g_said ? for_terrorists:Vetoshkin looks for the terrorists among the names. They are names, he says, like anybody's.}{g_said ? read_yourself:Vetoshkin goes down the right-hand text on his fingers, and has one finger over.} # speaker: vetoshkin
+   [Read it off the wall. # id: g13.read_wall]
    # crowd: turned
    # camera: push readers
    From the third row you can read the heading. "Take mine," says a man on his way out of the crowd. "I've done."
-   # crowd: seated
    # pose: vetoshkin left stand
    # event: newspaper
    Yesterday, in Leningrad and Moscow, courts sat on seventy-one people, and sixty-six of them have been shot. # source: wg-5-december-total # note: executions
    "White Guards", says the paper: the side that lost the civil war. All week it has blamed them, or agents from abroad. # source: zinoviev-line
    They had been recently arrested, it says. Not one of them was charged with Kirov's death. # source: wg-arrested-before
# decision: g13.list
+   [Read every name. # id: g13.read]
    ~ g_did += read_list
    # crowd: thin
    # camera: push sheet
    Your finger goes down the column, not quite touching. You stop at the only woman's: Zinaida Bulygina. Beside you two others have stopped there. # source: wg-bulygina # note: executions
+   [Count them. # id: g13.count]
    ~ g_did += counted_list
    # crowd: turned
    # camera: push readers
    You get sixty-six. A girl behind you gets sixty-five, and you both begin again. She had left out the only woman, Zinaida Bulygina. # source: wg-bulygina # note: executions
+   [Fold it small. It will light a stove like any other. # id: g13.fold]
    ~ g_did += folded_list
    # crowd: none
    # leave: vetoshkin
    # camera: push street
    # event: stove_paper
    In the stove it opens by itself on the page. There is one woman among them. Bulygina, Zinaida, you read; then the rest goes. # source: wg-bulygina # note: executions
-   -> added_up

= added_up
# cut: tear
# look: told press-1935
# card: law_numbers
# crowd: none
# room: none
# leave: vetoshkin
# camera: wide
United Press and TIME, which were not there, printed the total abroad in January and February 1935: a hundred and seventeen shot, the last of them in the last days of December. {g_did ? read_list:You have read sixty-six of them.}{g_did ? counted_list:You have counted sixty-six of them.}{g_did ? folded_list:You have burned sixty-six of them.} # source: wg-total # note: executions
Of Zinaida Bulygina there are the two names and the day. Where she lived and who waited for her is not known to us. # source: wg-bulygina
+   [Go on duty. # id: g13.on_duty]
    -> g14_coffin
