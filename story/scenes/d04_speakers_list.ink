=== d04_speakers_list ===
// 31 January 1934, before and during the morning sitting.
// Debts: the five minutes (d12, d15), what the draft holds (d13, d15, d16), where the sheets went (d05, d09, d15, d16).
# scene: d04_speakers_list
-> list

= list
# cut: dissolve
# place: registration
# look: lived
# light: day
# room: registration_room
# music: theme_delegate
# enter: degtyar_inside centre stand
# enter: kolosnitsyn right stand
# camera: pan counter
# card: speakers_list
31 January, before the sitting. Beside the counter hangs the list of those who wish to speak, typed, and mended in ink until it looks darned. You are ninth from the end, for five minutes.
# card: none
"Last night East Siberia told us of the Japanese in Manchuria," says Kolosnitsyn. "What it is to have a subject, yes? {done ? shouted:And with that voice of yours, a pity to tire it.}{done ? clapped:But you clap so evenly, one would say that you're content to listen.}{done ? sat:But the rostrum has steps, and there is the leg.}" # speaker: kolosnitsyn # source: timetable-9th-sitting-30-jan
{said ? all_of_it:He puts out a hand for your place, as for the salt.}{said ? the_south:He asks for your place with his heels together.}{said ? you_first:"Last time I went first," he says, "so your place is owing to me."} # speaker: kolosnitsyn
Degtyar may speak, and nobody has asked him to. He has brought a nail from home, to show. It has been in three roofs. # source: delegates-consultative-736-739
# decision: d04.five
+   [Keep them. You were sent to speak, and at home they will ask. # id: d04.five_keep]
    ~ aired += my_minutes
    "Of course," says Kolosnitsyn, and puts his pencil away like a man closing a shop. # speaker: kolosnitsyn
+   [Give him the place. He'll say less than you would, and be heard longer. # id: d04.five_give]
    ~ aired += his_minutes
    # event: pencil
    He takes your hand in both of his. A clerk inks his name over yours. Yours can still go up in writing, she says, if it keeps to five minutes. # speaker: kolosnitsyn
+   [Promise Degtyar one of them. He may speak, and nobody asks him. # id: d04.five_nails]
    ~ aired += nail_minutes
    "Nails," says Degtyar. "Say it was me. No, say it was the roofs." # speaker: degtyar_inside
-   -> sheets

= sheets
# cut: iris
# place: stenographers_sign
# look: lived
# light: lamp
# room: steno_room
# music: none
# camera: push pass
# event: typewriter
In the side room they burn the lamp by day too. Under the glass of the table lies a photograph, full face, of the size for a pass. {said ? spelling:Ksenia Lvovna moves the lamp to your side.}{said ? noise_told:Beside Ksenia Lvovna sits a second woman now, who puts her initials to each sheet. The slip with the words has been taken in.}{said ? ask_her:Kolosnitsyn's question, Ksenia Lvovna tells you, is in the card box under K.} {done ? struck:In your draft her small query still stands against line nine.}{done ? softened:In your draft "difficulties" still has its tick.}{done ? left_it:She lifts the clean sheet off line nine and lays it by.} She lays a watch without a strap on the blotter. # speaker: sretenskaya
+   [Read it aloud under the lamp. # id: d04.time_read]
    # place: stenographers
    # light: lamp
    # enter: sretenskaya right sit
    # camera: push table
    # card: draft_sheet
    You read as you would to a train. The typewriter stops, and waits for you to be over.
+   [Let her count the lines. # id: d04.time_trust]
    # place: stenographers
    # light: lamp
    # enter: sretenskaya right sit
    # camera: push table
    # card: draft_sheet
    Her pencil goes down the margin without touching it.
-   "Six minutes ten. Something must go." She squares the sheets. "Complaints of work I have taken down this week. Of the line, none." # speaker: sretenskaya # source: dp-04-what-to-say
# card: none
# decision: d04.draft
+   [The report, and thanks for it. It fits under any bell. # id: d04.draft_praise]
    ~ aired += praise_only
    "Two minutes fifty," she says. "There is room." She does not say for what. # speaker: sretenskaya
+   [The report, and one real thing: no nails, no tractor parts. Work may be criticised. # id: d04.draft_one]
    ~ aired += one_thing
    "Four minutes five. Strictly, you may breathe once." # speaker: sretenskaya
+   [Line nine too, in whatever words it has now. # id: d04.draft_line]
    ~ aired += line_nine
    {done ? struck:She reads the hole aloud, level, as she would type it: there was, and we have overcome it. "Five minutes. I have not counted what there was."}{done ? softened:"Five minutes. It is the one stroke." She makes it on the blotter to show you: you could take it for a crumb.}{done ? left_it:She takes a long time over one sign. "Five minutes," she says then. "With that one in."} # speaker: sretenskaya
-   -> closed

= closed
# cut: dissolve
# place: hall
# look: lived
# light: day
# crowd: seated
# room: hall_murmur
# enter: degtyar_inside left sit
# enter: kolosnitsyn right sit
# camera: pan row
# event: bell_chair
Somebody moves and somebody seconds, from places that you can't see. The debate on the report is to be closed, and the ninth from the end has not been heard. In this Party everybody may argue until a thing is decided.
A short break, then one speaker more: Kirov, of Leningrad. # source: timetable-kirov-31-jan
"So now it's decided," says Degtyar, "what we'd have said." {aired ? my_minutes:Kolosnitsyn is sorry for you, and looks it.}{aired ? his_minutes:On your right Kolosnitsyn's lips are moving, ninth from the end. Then they stop.}{aired ? nail_minutes:He closes his hand on the nail.} # speaker: degtyar_inside
# place: hall_draft
{
- done ? struck:
    # light: struck
- done ? softened:
    # light: softened
- else:
    # light: draft
}
# camera: push sheet
{aired ? praise_only:On your knee lie two minutes fifty of thanks.}{aired ? one_thing:On your knee lie nails and tractor parts.}{aired ? line_nine:On your knee, uppermost, lies line nine.}
+   [Look for the ninth name on Kolosnitsyn's copy. # id: d04.look_list]
    He has ruled it off already. He carries a ruler. # speaker: kolosnitsyn
+   [Look at your own hands. # id: d04.look_hands]
    The right thumb is wet, for turning over.
-   # place: hall_mandates
    # light: without
    # camera: push gap
    All round you mandates are going up for the closing.
# decision: d04.closed
+   [Send it up to the presidium with your number on it. It was written to be heard. # id: d04.closed_up]
    ~ aired += handed_up
    It is back along the row before the vote is counted. Somebody has put a clip on it, a good one.
+   [Fold it small. Paper keeps. # id: d04.closed_pocket]
    ~ aired += in_pocket
    # place: hall_draft
    # light: folded
    # event: paper_fold
    Eight folds. It won't take a ninth.
+   [Ask Ksenia Lvovna to lay it with the speeches that were not made. # id: d04.closed_her]
    ~ aired += to_her
    # place: stenographers
    # light: lamp
    # enter: sretenskaya right sit
    # camera: push table
    You find her in the break. "Strictly, there are none." But she goes through a drawer, and gives you your sheets back in a blue cover. # speaker: sretenskaya
-   -> d05_kirov
