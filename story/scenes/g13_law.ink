=== g13_law ===
// 2 to 6 December 1934. Pays: where you said you were, Vetoshkin's notebooks (g10).
// Debts: the hand (g15), what comes after (g15), the list (g15).
# scene: g13_law
-> meeting

= meeting
# cut: wedge
# place: works_yard
# look: lived
# light: meeting
# crowd: seated
# room: none
# music: none
{
- g_said ? where_exact:
    # camera: wide
- else:
    # enter: okunin left stand
    # camera: wide
}
2 December, towards evening, the yard of a works. All over the city officials of the Party are calling meetings, to mourn Kirov and to denounce whoever is behind it. # source: meetings-organised
Your section has been sent to this one, to stand among four hundred people as men who were there. For the table they have carried out the gatekeeper's stove. {g_said ? where_exact:The new man of the second car is somewhere in the crowd. You have not asked which he is. You look for a cap at the height where Okunin's used to be, and there are forty.}{g_said ? where_close:You ask Okunin how far off that is. He looks at it for a long time. "A bit," he says. In all the months that you have known him he has never said "a bit".}{g_said ? where_order:You ask how far off that is, since it is a thing one can ask Okunin. "Ask the bridge," he says. He has placed himself so that there is room for one man between you.} # speaker: okunin
# camera: push table
A resolution is read out. For the guilty it demands the highest measure, which is to be shot. Who they are it leaves open. # source: dp-vote-for-death # status: probable
# place: works_yard_hand
# light: meeting
# camera: push pencil
Members of the Party are to vote with the works. A girl counts the hands with a pencil, and a hand that stays down can be counted too.
# decision: g13.vote
+   [Up with the rest. I was in that house. # id: g13.up]
    ~ g_did += hand_up
    # light: yours
    # camera: wide
    Your hand stands a foot above the others. The girl begins with it: one. It is the same that was on the bar this morning. You keep it up until she has got to the gate and back, and by then it has no blood in it.
+   [When the man beside me does. # id: g13.late]
    ~ g_did += hand_late
    # place: works_yard
    # light: meeting
    # crowd: voting
    {
    - g_said ? where_exact:
        # camera: push pole
        The man beside you is a fitter with a burnt ear, and he has been watching your hand. You go up together, and not far. "I thought you would know," he says. The girl has gone by already, and has to come back for the two of you.
    - else:
        # enter: okunin left raise
        # camera: push pole
        # gaze: okunin right
        Okunin's goes up when yours does. "I was waiting for you," he says, facing the front. The girl has gone by already, and has to come back for the two of you. She writes down a number and makes it larger. # speaker: okunin
    }
+   [See to the stove. # id: g13.stove]
    ~ g_did += at_the_stove
    # place: works_yard
    # light: meeting
    # crowd: voting
    # camera: push stove
    You kneel down to it with your back to the yard, like a man who has been told to, and put in a hand. It has been out since they moved it. Over your head somebody reads that the vote is unanimous. You blow on the ash a little longer.
-   -> papers

= papers
# cut: dissolve
# place: newspaper_board
# light: day
# crowd: thin
# room: street_far
# enter: vetoshkin left stand
# camera: push sheet
Three days on, by the bridge. On a board hang two newspapers with a new law. # source: decree-two-texts
# card: law
# pose: vetoshkin write
{g_said ? where_order:Vetoshkin has come off his post to copy it out. He has got nothing back, so he does it on his left cuff, in purple, with his tongue between his teeth.|Vetoshkin has come off his post to copy it out, in a notebook with the year on it. A corner of the paper has come loose.} "Two of them, the same date," he says. "You read, I'll write. Which is it that we go by?" # speaker: vetoshkin
+   [Read him the left one. # id: g13.left_text]
    # light: left_text
    # gaze: vetoshkin out
    Cases of terror are to go faster, you read. No execution is to wait for a plea of mercy; the NKVD is to carry it out at once. "That's you," says Vetoshkin. You have not thought of it in that way. "With what, though? You've a glove and a car." # speaker: vetoshkin # source: decree-content-presidium
+   [Read him the right one. # id: g13.right_text]
    # light: right_text
    # gaze: vetoshkin out
    A case has ten days, you read, and the accused has the charge for one. Nobody prosecutes and nobody defends. There is no appeal and no mercy, and it is carried out at once. "Slower," says Vetoshkin. But it is not long, and there you are at the end of it. # speaker: vetoshkin # source: decree-content-code
-   # light: day
    # card: none
    # pose: vetoshkin left lean
    # camera: push readers
    Vetoshkin has ruled a line for each step: taken, charged, heard, sentenced. At the foot he has ruled one more, and it is empty. "And after the sentence?" he says. "It doesn't say." Two or three people beside you have stopped reading, so as to hear what a man with your belt says to that. # speaker: vetoshkin
# decision: g13.answer
+   ["Nothing comes after. It does say." # id: g13.nothing]
    ~ g_said += nothing_after
    # pose: vetoshkin left stand
    # pose: vetoshkin write
    "Entered," says Vetoshkin. The pencil has not moved. The people beside you go on reading, each with a finger on the sheet, as if the line might slip. # speaker: vetoshkin
+   ["It's for terrorists. You stand on a bridge." # id: g13.terror]
    ~ g_said += for_terrorists
    # pose: vetoshkin write
    "That's so," he says. He is glad of it, and enters it on the empty line, with the date. Somebody behind you is glad of it as well, and says so. # speaker: vetoshkin
+   ["Read it yourself. You can." # id: g13.self]
    ~ g_said += read_yourself
    # pose: vetoshkin left turn
    # camera: push sheet
    His lips move as far as the last two words. "At once," he says aloud. "Then what have I ruled it for?" He looks for a way to use it, and there is none. # speaker: vetoshkin
-   -> list

= list
# cut: dissolve
# place: newspaper_board
# look: lived
# light: dusk
# crowd: seated
# room: street_far
# enter: vetoshkin left turn
# camera: wide
The next evening, the 6th, they stand three deep. {g_said ? nothing_after:Vetoshkin has left his line as it was.}{g_said ? for_terrorists:Vetoshkin looks for the terrorists. They are names, he says, like anybody's.}{g_said ? read_yourself:Vetoshkin goes through his steps on his fingers, and has one finger over.} # speaker: vetoshkin
# event: newspaper
Yesterday, in Leningrad and Moscow, courts sat on seventy-one people, and sixty-six of them have been shot. # source: wg-5-december-total # note: executions
"White Guards", says the paper: the side that lost the civil war. They had been recently arrested, and not one of them was charged with Kirov's death. # source: wg-arrested-before
A man gives you his newspaper. He has done with it.
# decision: g13.list
+   [Read every name. # id: g13.read]
    ~ g_did += read_list
    # crowd: thin
    # camera: push sheet
    Your finger goes down the column, not quite touching. You read them half aloud, without having meant to, and those behind you keep step. At the only woman you stop: Zinaida Bulygina. "Bulygina," says somebody, to himself, as one does who is asked for a spelling. # source: wg-bulygina # note: executions
+   [Count them. # id: g13.count]
    ~ g_did += counted_list
    # crowd: turned
    # camera: push readers
    You get sixty-six. A girl behind you, who has been counting for herself, gets sixty-five, and you both begin again. She had left out the only woman, Zinaida Bulygina. It is the girl with the pencil, from the yard. # source: wg-bulygina # note: executions
+   [Fold it small. It will light a stove. # id: g13.fold]
    ~ g_did += folded_list
    # crowd: none
    # leave: vetoshkin
    # camera: push street
    # event: stove_paper
    At home, in the stove, it opens by itself on the page. There is one woman among them. Bulygina, you read, Zinaida; then the rest goes. You had wanted to be warm and not to know, and you get half of it. # source: wg-bulygina # note: executions
-   -> g14_coffin
