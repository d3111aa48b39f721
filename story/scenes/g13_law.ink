=== g13_law ===
// 2 to 6 December 1934. Pays: where you said you were, Vetoshkin's notebooks (g10).
// Debts: what comes after (g15).
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
    # enter: cutout_3 left stand
    # camera: wide
- else:
    # enter: okunin left stand
    # camera: wide
}
2 December, towards evening, the yard of a works. Party officials call meetings to mourn Kirov and denounce whoever is behind it. # source: meetings-organised
{g_said ? where_exact:Where Okunin would have stood is the new man of the second car, who is twenty-four. He asks whether he is at the right distance.}{g_said ? where_close:You ask Okunin how far off the table is. "A bit," he says, who always has the number.}{g_said ? where_order:You ask Okunin how far off the table is. "Ask the bridge," he says, and leaves room for one man between you.} # speaker: okunin
# camera: push table
A resolution, a text for all to vote on, demands that the guilty be shot, whoever they are. # source: dp-vote-for-death # status: probable
# place: works_yard_hand
# light: meeting
# camera: push pencil
Party members vote with the works, and the girl who counts with a pencil can count a hand that stays down.
# decision: g13.vote
+   [Up with the rest; I was in that house. # id: g13.up]
    # light: yours
    # camera: wide
    Your hand, the one that {g_did ? saluted:saluted|lifted the bar} this morning, stands a foot above the others, and the girl begins with it.
+   [When the man beside me does. # id: g13.late]
    # place: works_yard
    # light: meeting
    # crowd: voting
    {
    - g_said ? where_exact:
        # enter: cutout_3 left raise
        # camera: push pole
        The new man's goes up when yours does. "I was watching how you do it," he says. The girl has gone by already, and has to come back for the two of you.
    - else:
        # enter: okunin left raise
        # camera: push pole
        # gaze: okunin right
        Okunin's goes up when yours does. "I was waiting for you," he says, facing the front. The girl has gone by already, and has to come back for the two of you. # speaker: okunin
    }
+   [See to the stove by the table. # id: g13.stove]
    # place: works_yard
    # light: meeting
    # crowd: voting
    # camera: push stove
    You kneel down with your back to the yard and put in a hand. It is cold. Over your head somebody reads that the vote is unanimous, and you blow on the ash a little longer.
-   -> papers

= papers
# cut: dissolve
# place: newspaper_board
# light: day
# crowd: thin
# room: street_far
# enter: vetoshkin left stand
# camera: push sheet
Three days on, two newspapers with a new law hang on the board by the bridge. # source: decree-two-texts
# card: law
# pose: vetoshkin write
{g_said ? where_order:Vetoshkin has come off his post to copy it. They have given him nothing back, so he does it on his left cuff, in purple.|Vetoshkin has come off his post to copy it into his notebook.} "Two of them, the same date. You read me one, and I'll copy the other," he says. # speaker: vetoshkin
+   [Read him the left one. # id: g13.left_text]
    # light: left_text
    # gaze: vetoshkin out
    Cases of terror are to go faster, you read. No execution is to wait for a plea of mercy; the NKVD is to carry it out at once. "That's your service, then," says Vetoshkin, and underlines it. # speaker: vetoshkin # source: decree-content-presidium
+   [Read him the right one. # id: g13.right_text]
    # light: right_text
    # gaze: vetoshkin out
    A case has ten days, you read, and the accused has the charge for one. Nobody prosecutes and nobody defends. There is no appeal and no mercy, and it is carried out at once. "Slower," says Vetoshkin. # speaker: vetoshkin # source: decree-content-code
-   # light: day
    # card: none
    # pose: vetoshkin left lean
    # camera: push readers
    Vetoshkin has ruled a line for each step: taken, charged, heard, sentenced. At the foot he has ruled one more, and it is empty. "And after the sentence? It doesn't say." The people beside you have stopped reading, to hear your answer. # speaker: vetoshkin
# decision: g13.answer
+   ["Nothing comes after, and it does say so." # id: g13.nothing]
    ~ g_said += nothing_after
    # pose: vetoshkin left stand
    # pose: vetoshkin write
    "Entered," says Vetoshkin, though the pencil has not moved. The others read on. # speaker: vetoshkin
+   ["It's for terrorists, and you stand on a bridge." # id: g13.terror]
    ~ g_said += for_terrorists
    # pose: vetoshkin write
    "That's so," he says. He is glad of it, and enters it on the empty line, with the date. # speaker: vetoshkin
+   ["Now read it yourself, slowly." # id: g13.self]
    ~ g_said += read_yourself
    # pose: vetoshkin left turn
    # camera: push sheet
    His lips move as far as the last two words. "At once," he says aloud. Then he asks what he has ruled it for, and strikes the line out. # speaker: vetoshkin
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
The next evening readers stand three deep. {g_said ? nothing_after:Vetoshkin keeps his thumb on the empty line.}{g_said ? for_terrorists:Vetoshkin looks for the terrorists. They are names, he says, like anybody's.}{g_said ? read_yourself:Vetoshkin has not ruled anything since.} # speaker: vetoshkin
# event: newspaper
Courts sat yesterday, in Leningrad and Moscow, and sixty-six people have been shot. # source: wg-5-december-total # note: executions
"White Guards", says the paper, the side that lost the civil war. None of them stood charged with Kirov's death. # source: wg-arrested-before
# decision: g13.list
+   [Read every name. # id: g13.read]
    # crowd: thin
    # camera: push sheet
    Your finger goes down the column, not quite touching. You read half aloud, without having meant to, and those behind you keep step. At the only woman, Zinaida Bulygina, all of you stop. # source: wg-bulygina # note: executions
+   [Count them. # id: g13.count]
    # crowd: turned
    # camera: push readers
    You get sixty-six. A girl behind you, the one with the pencil, from the yard, gets sixty-five. She had left out the only woman, Zinaida Bulygina. # source: wg-bulygina # note: executions
+   [Fold it small, to light a stove. # id: g13.fold]
    # crowd: none
    # leave: vetoshkin
    # camera: push street
    # event: stove_paper
    At home, in the stove, it opens by itself on the page. There is one woman among them. Bulygina, you read, Zinaida; then the rest goes. # source: wg-bulygina # note: executions
-   -> g14_coffin
