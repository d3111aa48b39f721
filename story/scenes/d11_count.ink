=== d11_count ===
// Night of 9 to 10 February 1934 (inferred); told 1960 to 1995; 10 February.
// Debts: the door (sheet; d16), her pass (d12, d16), the sheet (d12, d16).
# scene: d11_count
-> handles

= handles
# cut: black
# place: count_door
# look: lived
# light: night
# room: night_corridor
# enter: kolosnitsyn left stand
# camera: push box
It is to be counted overnight. # source: vote-9-10-feb # status: probable
You have a back, so you are given a box. It has two rope handles and a seal. Kolosnitsyn takes the other rope. "Light," he says, "for a Central Committee, yes?" # speaker: kolosnitsyn
At the end of the dark a line of light lies under double doors. Several dozen men are in there, by the sound of the chairs. # source: counting-commission-size # status: contested
# light: open
# camera: push door
# event: door
One door opens, by the width of a palm. A hand comes out for the rope.
# decision: d11.door
+   [Set it down where they show you. Your part is carrying. # id: d11.door_set]
    ~ marked += set_down
    # place: count_door_gap
    # light: floor
    # camera: hold
    # event: box_down
    You stoop, with the bad leg out behind. From down there you see a floor. It has been swept.
+   [Ask for a receipt. You never handed over grain without one. # id: d11.door_receipt]
    ~ marked += receipt
    # event: box_down
    # pose: kolosnitsyn whisper
    The hand waits. "It is sealed," Kolosnitsyn says in your ear. "That is the receipt." {done ? signed_typed:You had a shop sealed once, in four seconds, scales and all.}{done ? signed_salt:You wrote a line once that was as good as sealed, until noon.}{done ? signed_morning:There was a seal on a shop once, and eleven candles went round it.} # speaker: kolosnitsyn
+   [Keep hold of the handle a moment longer. # id: d11.door_hold]
    ~ marked += kept_hold
    # place: count_door_gap
    # light: open
    # camera: push gap
    # event: box_down
    Green cloth, an elbow, a lamp with a paper shade. Then the rope goes out of your hand.
-   -> two_chairs

= two_chairs
# place: count_door
# light: night
# event: door
# enter: sretenskaya centre sit
# camera: push chairs
There are two chairs by the wall. Sretenskaya has one. She had brought paper, and a hand took it. "Strictly, I saw a hand." # speaker: sretenskaya
{said ? spelling:She has your district in her notes again, spelt right.}{said ? noise_told:Each sheet of her pad has another woman's initials on it.}{said ? ask_her:On her pad is a K, with a line under it and a time.} What was printed for the noise of the 28th she has never been told. {said ? applause_word:She gave them the roomy word, and does not know who has moved in.}{said ? laughter_word:She gave them two signs, and does not know which was left.}{said ? gap_word:She gave them a gap, and does not know what it holds.}
# gaze: sretenskaya down
At noon her pass ends. The bureau has an extension to give, to somebody. It likes to hear a member of the Party first. She says this to her pencils. # speaker: sretenskaya
# decision: d11.pass
+   [Go to the bureau in the morning and say that she is exact. She is. # id: d11.pass_vouch]
    ~ road += vouched
    # gaze: sretenskaya out
    "Strictly, that is two people who think so," she says. # speaker: sretenskaya
+   [Stay out of it. After this week your word may weigh the wrong way. # id: d11.pass_out]
    ~ road += kept_out
    # gaze: sretenskaya out
    {said ? spelling:"You were useful once," she says. "I have noted it."}{said ? noise_told:"You have said enough about me," she says.}{said ? ask_her:"He has asked for my name since," she says. "With one s."} # speaker: sretenskaya
+   [Tell her to leave when the congress does. Exact people get asked. # id: d11.pass_warn]
    ~ road += warned
    # event: pencil
    She sharpens a pencil that is sharp. The shavings fall on her shoe, and she picks them off and counts them.
-   -> nothing_heard

= nothing_heard
# cut: black
# look: silent silent_count absence_chair
# room: none
# leave: sretenskaya
Behind the doors the chairs have stopped.
+   [Wait. # id: d11.wait]
    -> rooms

= rooms
# cut: tear
# place: voting_room
# look: told medvedev-1969
# light: heap-small
# crowd: none
# enter: cutout left lean
# room: voting_room
# camera: wide
Roy Medvedev wrote, in the late 1960s, that 270 had voted against Stalin, and only three against Kirov. # source: claim-270 # status: testimony
The commission was puzzled and turned to Kaganovich, one of the leaders. Then three was announced for Stalin too. # source: claim-270 # status: testimony
+   [Hear another teller. # id: d11.next_1]
    -> burned_papers

= burned_papers
# cut: tear
# place: voting_room
# look: told shatunovskaya-1988
# light: heap-large
# crowd: none
# enter: cutout right lean
# camera: hold
Olga Shatunovskaya, who had worked on the inquiry of 1960, said in 1988–90 that there had been 292 ballots against Stalin. On his order, she said, 289 were burned, and that left three. # source: claim-292 # status: testimony
+   [Hear Kaganovich himself. # id: d11.next_2]
    -> denied

= denied
# cut: tear
# place: voting_room
# look: told kaganovich-chuev
# light: heap-none
# crowd: none
# camera: wide
Kaganovich, in talks with Feliks Chuev that were printed in 1992, denied the three hundred, and any order of his, to the end. # source: dp-13-the-count # status: testimony
+   [Hear what was whispered. # id: d11.next_3]
    -> gossip

= gossip
# cut: tear
# place: voting_room
# look: told shreider-memoir
# light: night
# crowd: none
# enter: cutout left turn
# camera: pan boxes
Shreider, once of the secret police, set down in memoirs printed in 1995 what had been whispered: about two hundred against Stalin, eleven announced, seventeen boxes. # source: claim-17-urns-200 # status: testimony
+   [And one who was inside. # id: d11.next_4]
    -> inside

= inside
# cut: tear
# place: voting_room
# look: told verkhovykh-count
# light: heap-small
# crowd: none
# enter: cutout far stand
# camera: push slot
Verkhovykh, who had been of the commission, said in 1960 that there had been more against Stalin than the sheet has. # source: dp-13-the-count # status: testimony
The figure printed under his name we have not read. # source: claim-123-125 # status: testimony
+   [Go back to the corridor. # id: d11.back]
    -> sheet

= sheet
# scene: d11_sheet
# cut: iris
# place: registration
# look: lived
# light: day
# room: registration_room
# enter: degtyar right stand
# camera: hold
10 February. The result has been announced. # source: vote-9-10-feb # status: probable
"As many names as seats," says Degtyar. "So nobody has to stand." He wants to know what you saw. {marked ? set_down:A floor, you tell him.}{marked ? receipt:A hand, you tell him, and it gave no receipt.}{marked ? kept_hold:A lampshade, you tell him. Paper.} # speaker: degtyar
# card: protocol
The sheet that was signed today nobody shows you. It can be read now, and whoever reads it may ask it one thing. # source: counting-commission-officers
# decision: d11.sheet
+   [Do the subtraction. # id: d11.sheet_sum]
    ~ marked += did_sum
    # type: 166
    1,225 less 1,059 is 166. That there were ever 166 papers, nobody has shown. # source: missing-166
    If there were, and they were taken out, then with the three on the sheet at most about 169 could have been against Stalin. For 270 or 292 somebody must have swapped papers too. Of that there is no trace. # source: at-most-169 # status: probable
+   [Read who signed. # id: d11.sheet_names]
    ~ marked += read_names
    Zatonsky, in the chair; Osvensky, secretary. # source: counting-commission-officers
    In Ukraine Zatonsky probably helped to lead a campaign against its own spelling and schools. # source: zatonsky-record # status: probable
    He was shot in Kyiv on 29 July 1938. What was announced was "ten years without correspondence". # source: fate-zatonsky
    How Osvensky ended we looked for and did not find.
+   [Look for what it does not say. # id: d11.sheet_missing]
    ~ marked += looked_missing
    # type: 166
    Why 166 who could vote are not in it. They did not take part, said the inquiry of 1960–64. # source: inquiry-shvernik
    Nothing definite can be said, said that of 1989. # source: inquiry-yakovlev
    Were lists left over at earlier congresses? Nobody has found that out. # source: explanations-of-166 # status: contested
-   -> d12_train
