=== d11_count ===
// Night of 9 to 10 February 1934 (inferred); told 1960 to 1995; 10 February.
// Debts: the door (sheet; d16), her pass (d12, d16, z01), whose witness you are (d16).
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
That night you carry ballot box {box_of(mandate)} down a dark corridor, Kolosnitsyn on the other rope. The lists are to be counted before morning. # source: vote-9-10-feb # status: probable
"Light for a Central Committee," he says. # speaker: kolosnitsyn
# gaze: kolosnitsyn down
You want to see what becomes of the lists. Whatever you see you can be asked about.
{
- marked ? untouched:
    Yours is in the box, as clean as his. You keep step with him, to show that you have nothing to fear.
- (marked ? kept_ballot) or (marked ? x_other):
    Yours is in your boot, and creaks. Kolosnitsyn changes step, to hear whether it is the floor.
- else:
    Your line is in the box, some way down. You carry your end level, so that nothing slides to the top.
}
# light: open
# camera: push door
# event: door
At the end several dozen men are moving chairs behind a double door. It opens by the width of a palm. A hand comes out for the rope. # source: counting-commission-size # status: contested
# decision: d11.door
+   [Set it down where the hand shows you. # id: d11.door_set]
    ~ marked += set_down
    # place: count_door_gap
    # light: floor
    # camera: hold
    # event: box_down
    You stoop, the bad leg out behind, and see a floor. It has been swept.
+   [Ask for a receipt. # id: d11.door_receipt]
    ~ marked += receipt
    # event: box_down
    # pose: kolosnitsyn whisper
    The hand waits. Kolosnitsyn whispers that the seal is the receipt. You had a shop sealed once, and Hanna got no other either. # speaker: kolosnitsyn
+   [Keep hold of the rope a moment longer. # id: d11.door_hold]
    ~ marked += kept_hold
    # place: count_door_gap
    # light: open
    # camera: push gap
    # event: box_down
    Green cloth, an elbow, a lamp with a paper shade. A head begins to turn. Then the rope is pulled out of your hand.
-   -> two_chairs

= two_chairs
# place: count_door
# light: night
# event: door
# enter: sretenskaya centre sit
# camera: push chairs
By the wall sits Sretenskaya, the stenographer, who was not let in with her paper. "Strictly, I saw a hand." # speaker: sretenskaya
{
- said ? spelling:
    Since you told Kolosnitsyn that she only asks for spellings, he has asked her nothing more.
- said ? noise_told:
    # enter: initials_woman right sit
    On the other chair is the woman who initials her sheets, since you told Kolosnitsyn about the word. She has stopped knitting.
- else:
    # enter: kolosnitsyn right sit
    Kolosnitsyn takes the other chair. Since you sent him to her with a question he has stayed near her.
}
# gaze: sretenskaya out
# camera: push chairs
At noon her pass ends. For another she needs the word of a Party member. With yours she stays in Moscow, and shares whatever they find against you. # speaker: sretenskaya
# decision: d11.pass
+   ["She is exact. I'll tell the bureau so." # id: d11.pass_vouch]
    ~ road += vouched
    # camera: push chairs
    # pose: sretenskaya sit write
    ~ page += bureau_form
    "Strictly, that is two people who think so," she says. # speaker: sretenskaya
    # event: stamp
    # place: registration
    # light: day
    # enter: sretenskaya centre stand
    # gaze: sretenskaya down
    # camera: push counter
    At nine you are at the bureau. The man there turns a form round: beside her name goes yours, in case. They burn the forms after a year. You bring her the stamp, and she reads it to the end. "So now we are in each other's papers." # speaker: sretenskaya
+   [Say nothing. # id: d11.pass_out]
    ~ road += kept_out
    # camera: push chairs
    # gaze: sretenskaya away
    She waits for an answer, and puts her pencils away. {said ? spelling:"You were useful once," she says. "I have noted it."}{said ? noise_told:"You have said enough about me," she says.}{said ? ask_her:"I have his name, with one s," she says. "I had hoped for yours."} # speaker: sretenskaya
    # leave: sretenskaya
    # leave: kolosnitsyn
    # leave: initials_woman
    # camera: push door
    A school on the Volga wants shorthand taught. In the morning the bureau's door is open, and you walk by.
+   ["Leave with the congress. Exact people get asked." # id: d11.pass_warn]
    # event: pencil
    "Asked what?" Who laughed on the 28th, you say in her ear, and what she was told to leave out. # speaker: sretenskaya
    # camera: push chairs
    # pose: sretenskaya sit write
    # gaze: sretenskaya down
    "I could forget it. I have never tried," she says. In the morning another woman sits in her chair, and asks you how to spell your district. # speaker: sretenskaya
-   -> nothing_heard

= nothing_heard
# cut: black
# look: silent silent_count absence_chair
# room: none
# leave: sretenskaya
But that night, behind the doors, the chairs had stopped.
+   [Put your ear to the door. # id: d11.wait]
    You hear nothing.
    -> five_slips
+   [Go to bed. # id: d11.to_bed]
    -> five_slips

= five_slips
{
- five_slips == 1:
    How did the count go? Five people told it later. Each holds up a slip. Call two, and ask each one thing.
- five_slips == 2:
    Call one more, and ask.
- else:
    -> sheet
}
*   ["270." # id: d11.slip_270]
    -> slip_medvedev
*   ["292, and 289 of them burned." # id: d11.slip_292]
    -> slip_shatunovskaya
*   ["None of it is true." # id: d11.slip_none]
    -> slip_kaganovich
*   ["About 200. Seventeen boxes." # id: d11.slip_200]
    -> slip_shreider
*   ["More than was signed for." # id: d11.slip_more]
    -> slip_verkhovykh

= slip_medvedev
# cut: tear
# place: voting_room
# look: told medvedev-1969
# light: heap-small
# crowd: none
# enter: cutout left give
# room: voting_room
# camera: wide
Roy Medvedev wrote that 270 had voted against Stalin and three against Kirov; that Kaganovich, one of the leaders, was asked; and that three were announced against Stalin too. # source: claim-270 # status: testimony
+   ["Were you in the room?" # id: d11.room_270]
    No. Old Bolsheviks had told him, and he did not name them. # source: claim-270 # status: testimony
+   ["Since when do you say so?" # id: d11.when_270]
    Since the late 1960s. Few of those who had counted were alive. # source: fate-commission-survivors # status: probable
-   -> five_slips

= slip_shatunovskaya
# cut: tear
# place: voting_room
# look: told shatunovskaya-1988
# light: heap-large
# crowd: none
# enter: cutout right give
# room: voting_room
# camera: hold
Olga Shatunovskaya, once of the inquiry of 1960, said that 292 were against Stalin, and that 289 were burned on his order, which left three. # source: claim-292 # status: testimony
+   ["Were you in the room?" # id: d11.room_292]
    No. In 1960 she and three others had opened the packets, and found 1,059 ballots. # source: inquiry-1960
+   ["Since when do you say so?" # id: d11.when_292]
    In 1988–90. Her own inquiry had found 1,059 ballots, where 1,225 could have voted. # source: inquiry-1960
-   -> five_slips

= slip_kaganovich
# cut: tear
# place: voting_room
# look: told kaganovich-chuev
# light: heap-none
# crowd: none
# enter: cutout centre give
# room: voting_room
# camera: wide
Kaganovich, one of the leaders of 1934, was said to have told the commission what to announce. He denied it, and the three hundred votes against Stalin too. # source: kaganovich-advice # status: contested
+   ["Were you in the room?" # id: d11.room_none]
    Others say that he was asked that night. He said that there had been no order. # source: dp-13-the-count # status: testimony
+   ["Since when do you say so?" # id: d11.when_none]
    In the 1980s, to Feliks Chuev, and to the end. It was printed in 1992. # source: dp-13-the-count # status: testimony
-   -> five_slips

= slip_shreider
# cut: tear
# place: voting_room
# look: told shreider-memoir
# light: night
# crowd: none
# enter: cutout left give
# room: voting_room
# camera: pan boxes
Shreider, once of the secret police, set down what had been whispered: about two hundred against Stalin, eleven announced, seventeen boxes, where there were thirteen. # source: claim-17-urns-200 # status: testimony
+   ["Were you in the room?" # id: d11.room_200]
    No. He set it down as what was said. # source: claim-17-urns-200 # status: testimony
+   ["Since when do you say so?" # id: d11.when_200]
    In memoirs that were printed in 1995. # source: claim-17-urns-200 # status: testimony
-   -> five_slips

= slip_verkhovykh
# cut: tear
# place: voting_room
# look: told verkhovykh-count
# light: heap-small
# crowd: none
# enter: cutout far give
# room: voting_room
# camera: push slot
Verkhovykh, who had been of the counting commission, said that more were against Stalin than the sheet has. The figure printed under his name we have not read. # source: claim-123-125 # status: testimony
+   ["Were you in the room?" # id: d11.room_more]
    Yes. Of these five he is the only one. # source: dp-13-the-count # status: testimony
+   ["Since when do you say so?" # id: d11.when_more]
    Since 1960, when an inquiry put the question to him. # source: dp-13-the-count # status: testimony
-   -> five_slips

= sheet
# scene: d11_sheet
# cut: iris
# place: registration
# look: lived
# light: day
# room: registration_room
# enter: degtyar right stand
# enter: kolosnitsyn left stand
# card: protocol
# camera: hold
{
- (marked ? kept_ballot) or (marked ? x_other):
    10 February. There is a signed sheet, which nobody shows you. It counts 1,059 ballots, where 1,225 delegates had a vote. Yours is not among them: it is in your boot. # source: votes-cast-1059
- marked ? untouched:
    10 February. There is a signed sheet, which nobody shows you. By that sheet 1,056 were for Stalin and 1,055 for Kirov. If you were counted, you are one of both. # source: official-stalin-3-kirov-4
- marked ? x_stalin:
    10 February. There is a signed sheet, which nobody shows you. By that sheet three were against Stalin. One of the three is you, if you were counted. # source: official-stalin-3-kirov-4
- marked ? x_kirov:
    10 February. There is a signed sheet, which nobody shows you. By that sheet four were against Kirov. One of the four is you, if you were counted. # source: official-stalin-3-kirov-4
- marked ? x_khrushchev:
    10 February. There is a signed sheet, which nobody shows you. By that sheet, as one book has it, twenty-two were against Khrushchev. You are one of them, if you were counted. # source: official-khrushchev-22
- marked ? x_tomsky:
    10 February. There is a signed sheet, which nobody shows you. By that sheet 258 were against Tomsky. You are one of them, if you were counted. # source: ballot-punished-right
- else:
    10 February. There is a signed sheet, which nobody shows you. By that sheet 201 were against Rykov. You are one of them, if you were counted. # source: ballot-punished-right
}
Degtyar asks what you saw at the door. # speaker: degtyar
# pose: kolosnitsyn whisper degtyar
Kolosnitsyn is quicker. "Heaps of paper. We both saw it, yes?" If you nod, you can be called to swear to it. # speaker: kolosnitsyn
# card: none
# decision: d11.witness
+   [{marked ? set_down:"A floor. It was swept."}{marked ? receipt:"A hand. It gave no receipt."}{marked ? kept_hold:"A lampshade. Paper."} # id: d11.witness_own]
    ~ heaps += own_eyes
    # pose: kolosnitsyn left stand
    # gaze: kolosnitsyn down
    # gaze: degtyar out
    {marked ? set_down:"A clean floor," says Degtyar.}{marked ? receipt:"One hand," says Degtyar.}{marked ? kept_hold:"A lampshade," says Degtyar.} "That I can see." Kolosnitsyn is hurt. The two of us, he says, could have made something of it. # speaker: degtyar
+   ["Heaps." # id: d11.witness_heaps]
    ~ heaps += said_heaps
    # pose: degtyar hold
    # gaze: degtyar down
    # gaze: kolosnitsyn out
    # camera: push counter
    "How high?" says Degtyar, and feels for your hand. You hold it somewhere. Kolosnitsyn takes the measure with his eyes. # speaker: degtyar
+   ["He had the other rope. Ask him." # id: d11.witness_him]
    ~ heaps += his_word
    # pose: kolosnitsyn left stand
    # gaze: degtyar kolosnitsyn
    # gaze: kolosnitsyn out
    "Which way did the door open?" says Degtyar. Kolosnitsyn begins to answer, stops, and looks at you. # speaker: degtyar
-   -> d12_train
