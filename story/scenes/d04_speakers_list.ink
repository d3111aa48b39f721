=== d04_speakers_list ===
// 31 January 1934, before and during the morning sitting. Pays: what Kolosnitsyn got (d01), what was passed on (d03).
// Debts: the five minutes (closed; d15), what was struck from the speech (closed, d06), where the sheets went (d05, d06, d08, d09, d12, d15).
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
31 January, before the morning sitting. By the counter hangs the list of those who wish to speak. You stand ninth from the end, with five minutes, in which to say hunger. If the debate is closed first, you go unheard.
# card: none
# gaze: degtyar_inside left
Degtyar may speak, and nobody has asked him. The nail that he has brought to show has been in three roofs. # speaker: degtyar_inside # source: delegates-consultative-736-739
# pose: kolosnitsyn lean
{let_on ? first_letters:Kolosnitsyn still wants your place. "If it's the word with the G, I'd be nervous, Matvei Ilyich. Give it to me. I'd say it so that nobody minds."}{let_on ? his_eyes:Kolosnitsyn still wants your place. He looks really anxious. "Who'll sit with Degtyar while you're up there? They might hand him something to read."}{let_on ? his_blotter:Kolosnitsyn still wants your place. He takes out his blotter, finds a clean corner on it, looks at you and puts it away again. He does not ask often, he says.} # speaker: kolosnitsyn
# decision: d04.five
+   ["I was sent to speak. I'll keep it." # id: d04.five_keep]
    ~ aired += my_minutes
    # pose: kolosnitsyn stand
    "Of course," says Kolosnitsyn, and puts his pencil away. Then he counts down the list to you. It would be late in the afternoon, he says, if they get so far. # speaker: kolosnitsyn
+   ["Take it, then." # id: d04.five_give]
    ~ aired += his_minutes
    # event: pencil
    # pose: kolosnitsyn hold
    He takes your hand in both of his, and a clerk inks his name over yours. Your sheets may still go up in writing, she says, if they keep to five minutes. {let_on ? asked_him:You asked him in the queue what he would say. He reads his own name, and goes pale, and still does not know.|Kolosnitsyn reads his own name and goes pale. "What does one say first?" he asks you.} # speaker: kolosnitsyn
+   ["One minute of it is Degtyar's." # id: d04.five_nails]
    ~ aired += nail_minutes
    ~ pocket += his_nail
    # pose: degtyar_inside give
    "Say it was me. No, say it was the roofs," says Degtyar. He puts the nail into your hand and shuts your fingers on it. {let_on ? only_nails:"So it really is nails," says Kolosnitsyn. He had thought better of you.|"A whole minute for iron," says Kolosnitsyn.} # speaker: degtyar_inside
-   -> sheets

= sheets
# cut: iris
# place: stenographers_sign
# look: lived
# light: lamp
# room: steno_room
# music: none
# camera: push pass
{
- said ? spelling:
    At the stenographers' table Sretenskaya is alone, and moves her lamp to your side. You told your young man nothing, she has heard. # speaker: sretenskaya
- said ? noise_told:
    Beside Sretenskaya, the stenographer, sits a second woman now, who initials every sheet. The list of words has gone. "Whatever you read, comrade, two of us will have heard it," says Sretenskaya. # speaker: sretenskaya
- else:
    In the stenographer's card box stands a new card: K., his question, the hour. Sretenskaya lets you see it. He has asked none since. # speaker: sretenskaya
}
# place: stenographers
# light: lamp
# enter: sretenskaya right sit
# enter: degtyar_inside left sit
# camera: push table
# card: draft_sheet
You read her your speech against her watch. "Six minutes ten. At five the chair rings." Two minutes fifty are thanks, at the beginning and the end. One minute ten is your armoured train: it tells them who you are, and such a man may say more than another. Nails take a minute fifteen; line nine, with what hangs on it, fifty-five seconds. # speaker: sretenskaya
# decision: d04.draft
# piece: draft
+   [Strike the armoured train. # id: d04.strike_train]
    ~ aired += line_nine
    ~ cut += cut_train
    # card: none
    # event: pencil
    # gaze: degtyar_inside sretenskaya
    Her pencil goes through the bridge, the snow and the gun. "Was I good?" asks Degtyar by the wall. "Five minutes," she says. {aired ? his_minutes:Now the table will read, from a man whom nobody knows,|Now a man whom nobody knows will say} {done ? left_it:that people starved|line nine}. # speaker: degtyar_inside
    -> line_read
+   [Strike the nails. # id: d04.strike_nails]
    ~ aired += line_nine
    ~ cut += cut_nails
    # card: none
    # event: pencil
    # gaze: degtyar_inside down
    "That was the roofs," says Degtyar by the wall, when the pencil has stopped. {aired ? nail_minutes:You promised him the minute an hour ago, and his nail is in your fist. You may keep it, he says, and hang something up.|He lays the nail on the sill, and leaves it there.} "Four minutes fifty-five," she says. # speaker: degtyar_inside
    -> line_read
+   [Strike line nine. # id: d04.strike_nine]
    # event: pencil
    # gaze: sretenskaya down
    {done ? left_it:"I had my sign for it ready," says Sretenskaya, and draws the line with her ruler.|There was little left in it to strike. Sretenskaya draws the line with her ruler all the same.} Hanna's word will not be said, not by you. "Five minutes fifteen. It was a short piece. Strictly, you are fifteen seconds too long." # speaker: sretenskaya
    -> still_long

= still_long
# piece: draft
+   [Strike the train too. # id: d04.nine_train]
    ~ cut += cut_train
    # card: none
    # event: pencil
    "Four minutes five. You may breathe once," she says. Thanks, and nails: nobody in that hall will have anything against you. # speaker: sretenskaya
    -> closed
+   [The train and the nails. Let it be thanks. # id: d04.nine_both]
    ~ cut += (cut_train, cut_nails)
    # card: none
    # event: pencil
    "Two minutes fifty. There is room," she says. By the wall Degtyar {aired ? nail_minutes:puts out his hand for the nail, and thinks better of it|puts his nail into his pocket again}. # speaker: sretenskaya
    -> closed

= line_read
{ done ? softened:
    -> closed
}
# gaze: sretenskaya down
{done ? struck:She reads it out, level, as she would type it: there was, and we have overcome it. {aired ? his_minutes:Who is to fill the hole, she asks, the table?|Up there, she asks, will you fill the hole?}}{done ? left_it:She tries the sign for the word on the blotter. {said ? noise_told:The second woman has stopped initialling.|Then she turns the blotter over.}} # speaker: sretenskaya
-> closed

= closed
{(aired ? nail_minutes) and not (cut ? cut_nails):
    ~ pocket -= his_nail
}
# cut: dissolve
# place: hall
# look: lived
# light: day
# crowd: seated
# room: hall_murmur
# enter: degtyar_inside left sit turn
# enter: kolosnitsyn right sit turn
# camera: pan row
# event: bell_chair
The same morning, in the hall, the debate is closed, and you have not been heard. Only one man more will be: Kirov of Leningrad, after a break. # source: timetable-kirov-31-jan
# gaze: kolosnitsyn down
"So now it's decided what we'd have said," says Degtyar. {aired ? my_minutes:Kolosnitsyn takes a ruler and rules you off his copy of the list.}{aired ? his_minutes:On your right Kolosnitsyn's lips are moving, ninth from the end. Then they stop. Now neither of you has been heard.}{aired ? nail_minutes:{cut ? cut_nails:You hand him his nail. He does not put out his hand for it.|He puts out his hand for the nail. It has left its shape in your palm.}} # speaker: degtyar_inside
# place: hall_mandates
# light: without
# camera: push gap
The mandates go up. What was not said may still go to the table in writing, with your number on it. Then they can see who wrote it.
# decision: d04.closed
+   [Send the sheets up. # id: d04.closed_up]
    ~ aired += handed_up
    ~ pocket += the_clip
    # place: hall_row
    # light: looks
    # camera: hold
    They travel forward from hand to hand to the red table. Before the count is over they are back. Somebody has put a clip on, a good one. {aired ? line_nine:When they left you they were in order, and now the sheet with line nine lies on top. So somebody has read it, and nobody has said a word to you.|A thumb has gone down the margin as far as line nine, where there is only a stroke. So somebody has looked for it.}
+   [Fold them small, and keep them. # id: d04.closed_pocket]
    ~ aired += in_pocket
    # place: hall_draft
    # light: folded
    # camera: push sheet
    # event: paper_fold
    Four folds. It won't take a fifth. You push it into the inside pocket, beside {kept ? shop_key:the key}{kept ? school_page:the page from the register}{kept ? carbon_copy:the blue copy}. You do up the button. From today that side of your jacket stands out, and Kolosnitsyn has only to look at you to see where your speech is.
+   [Ask Sretenskaya to keep them. # id: d04.closed_her]
    ~ aired += to_her
    ~ pocket += the_cover
    # place: stenographers
    # light: lamp
    # enter: sretenskaya right sit
    # camera: push table
    # pose: sretenskaya sit give
    You find her in the break. Could they lie with the speeches that were not made? "Strictly, there are none." If she takes in a sheet that was not spoken, it is she who has made it up. She goes through a drawer all the same, and gives you the speech back in a blue cover of the bureau's. {said ? noise_told:The second woman counts the covers that are left, and makes a note.|The covers have numbers, you see on your way back, and for this one she has signed.} # speaker: sretenskaya
-   -> d05_kirov
