=== d04_speakers_list ===
// 31 January 1934, before and during the morning sitting. Pays: what Kolosnitsyn got (d01), what was passed on (d03).
// Debts: the five minutes (closed; d12, d15), what was struck from the speech (closed, d06; d13, d15, d16), where the sheets went (d05, d06, d09, d15, d16).
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
31 January, before the morning sitting. Beside the counter hangs the list of those who wish to speak on the report. You stand ninth from the end, with five minutes, and in them you mean to say your word. If you are not called today, you will not say it here.
# card: none
# gaze: degtyar_inside left
Degtyar may speak, and nobody has asked him. He has brought a nail from home, to show. "It's been in three roofs," he says. # speaker: degtyar_inside # source: delegates-consultative-736-739
# pose: kolosnitsyn lean
{let_on ? first_letters:Kolosnitsyn wants your place, and this time he gives a reason. "If it's the word with the H, I'd be nervous, Matvei Ilyich. Give it to me. I'd say it so that nobody minds."}{let_on ? his_eyes:Kolosnitsyn wants your place, and this time he gives a reason. "Who'll sit with Trofim while you're up there? They might hand him something to read." He looks really anxious.}{let_on ? his_blotter:Kolosnitsyn wants your place, and gives no reason. He takes out his blotter, finds a clean corner on it, looks at you and puts it away again. "I don't ask often," he says.} # speaker: kolosnitsyn
# decision: d04.five
+   ["I was sent to speak. I'll keep it." # id: d04.five_keep]
    ~ aired += my_minutes
    # pose: kolosnitsyn stand
    "Of course," says Kolosnitsyn, and puts his pencil away like a man closing a shop. Then he counts down the list to you and works out your hour on his cuff. "Late this afternoon," he says, "if they get so far, yes?" # speaker: kolosnitsyn
+   ["Take it, then." # id: d04.five_give]
    ~ aired += his_minutes
    # event: pencil
    # pose: kolosnitsyn hold
    He takes your hand in both of his, and a clerk inks his name over yours. Your sheets may still go up in writing, she says, if they keep to five minutes. {let_on ? asked_him:"In the queue you asked me what I'd say," says Kolosnitsyn. He has gone pale. "I still don't know."|Kolosnitsyn reads his own name and goes pale. "What does one say first?" he asks.} # speaker: kolosnitsyn
+   ["One minute of it is Degtyar's." # id: d04.five_nails]
    ~ aired += nail_minutes
    # pose: degtyar_inside give
    "Nails," says Degtyar. "Say it was me. No, say it was the roofs." He puts the nail into your hand and shuts your fingers on it. {let_on ? only_nails:"So it really is nails," says Kolosnitsyn. He had thought better of you.|"A whole minute," says Kolosnitsyn, "for iron."} # speaker: degtyar_inside
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
    At the stenographers' table Sretenskaya is alone, and moves her lamp to your side. "I had an answer ready for your young man," she says. "Strictly, I still have it." # speaker: sretenskaya
- said ? noise_told:
    Beside Sretenskaya, the stenographer, sits a second woman now, who initials every sheet. The slip of words has been taken away. "Whatever you read, comrade," says Sretenskaya, "two of us will have heard it." # speaker: sretenskaya
- else:
    In the stenographer's card box stands a new card: K., his question, the hour. Sretenskaya lets you see it. "He bows to me now," she says. "From the door." # speaker: sretenskaya
}
# place: stenographers
# light: lamp
# enter: sretenskaya right sit
# enter: degtyar_inside left sit
# camera: push table
# card: draft_sheet
You read her your speech, and she watches the watch. "Six minutes ten. At five the chairman rings." Two minutes fifty are thanks for the report; nobody, she says, has struck those yet. One minute ten is your armoured train, which tells them who you are, and a man like that may say more than another. Nails take a minute fifteen, and line nine fifty-five seconds, with what stands round it. # speaker: sretenskaya # source: dp-04-what-to-say
# decision: d04.draft
+   [Strike the armoured train. # id: d04.strike_train]
    ~ aired += line_nine
    ~ cut += cut_train
    # card: none
    # event: pencil
    # gaze: degtyar_inside sretenskaya
    Her pencil goes through the bridge, the snow and the gun. "Was I good?" asks Degtyar by the wall. He had not known that he was in it. "You were quick," you tell him. "Five minutes," says Sretenskaya. Without the train you are a man from the south whom nobody knows, and on the first sheet you come to line nine. # speaker: degtyar_inside
    -> line_read
+   [Strike the nails. # id: d04.strike_nails]
    ~ aired += line_nine
    ~ cut += cut_nails
    # card: none
    # event: pencil
    # gaze: degtyar_inside down
    Degtyar, by the wall, listens to the pencil go over it, all nine lines. "That was the roofs," he says. {aired ? nail_minutes:You promised him the minute not an hour ago, and his nail is in your fist. "Keep it," he says. "You may want to hang something."|He turns the nail over in his fingers and lays it on the sill, for whoever lives here.} "Four minutes fifty-five," says Sretenskaya. # speaker: degtyar_inside
    -> line_read
+   [Strike line nine. # id: d04.strike_nine]
    ~ cut += cut_nine
    # event: pencil
    # gaze: sretenskaya down
    {done ? left_it:"I had my sign for it ready," says Sretenskaya, and draws the line with her ruler.|There was little left in it to strike. Sretenskaya draws the line with her ruler all the same.} Hanna's word will not be said, not by you. "Five minutes fifteen. It is a short piece, that one. Strictly, you are still too long." # speaker: sretenskaya
    -> still_long

= still_long
+   [Strike the train too. # id: d04.nine_train]
    ~ aired += one_thing
    # card: none
    # event: pencil
    "Four minutes five," she says. "You may breathe once." Thanks, and nails: nobody in the hall will have anything against you. "They'll remember the nails," says Degtyar by the wall. # speaker: sretenskaya
    -> closed
+   [The train and the nails. Let it be thanks. # id: d04.nine_both]
    ~ aired += praise_only
    # card: none
    # event: pencil
    "Two minutes fifty," she says. "There is room." She does not say for what. By the wall Degtyar puts his nail back in his pocket, point first. # speaker: sretenskaya
    -> closed

= line_read
# gaze: sretenskaya down
{done ? struck:She reads you what is in it now, level, as she would type it: there was, and we have overcome it. "I have not counted what there was," she says.}{done ? softened:She shows you on the blotter what she will write for "difficulties". It is one stroke. You could take it for a crumb.}{done ? left_it:She tries the sign for the word on the blotter, twice, since her hand is out of practice. {said ? noise_told:The second woman has stopped initialling.|Then she turns the blotter over.}} # speaker: sretenskaya
-> closed

= closed
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
The same morning, in the hall. Somebody moves that the debate be closed, and somebody seconds. The ninth from the end has not been heard. There will be a break and then one speaker more: Kirov, of Leningrad. # source: timetable-kirov-31-jan
# gaze: kolosnitsyn down
"So now it's decided," says Degtyar, "what we'd have said." {aired ? my_minutes:Kolosnitsyn is sorry for you, and looks it. He takes a ruler from his pocket and rules you off his copy of the list.}{aired ? his_minutes:On your right Kolosnitsyn's lips are moving, ninth from the end. Then they stop. He looks at you as if you had sold him a dead horse.}{aired ? nail_minutes:{cut ? cut_nails:You hand him his nail. He does not put out his hand for it.|He puts out his hand for the nail. It has left its shape in your palm.}} # speaker: degtyar_inside
# place: hall_mandates
# light: without
# camera: push gap
Round you the mandates go up. What was not said may still be sent up to the table, in writing; then they will know whose it is.
# decision: d04.closed
+   [Send the sheets up, with your number on them. # id: d04.closed_up]
    ~ aired += handed_up
    # place: hall_row
    # light: looks
    # camera: hold
    They travel forward from hand to hand, and a hand at the end of the red table takes them. Before the vote is counted they are back, by the same hands, and everybody whom they pass can see that they are back. Nothing has been written on them. Somebody has put a clip on, a good one. {aired ? line_nine:But the sheets were in order when they left you. Now the one with line nine lies on top.|A thumb has gone down the margin as far as line nine, where there is only a stroke, and stopped there.}
+   [Fold them small, and keep them. # id: d04.closed_pocket]
    ~ aired += in_pocket
    # place: hall_draft
    # light: folded
    # camera: push sheet
    # event: paper_fold
    Eight folds. It won't take a ninth. You push it into the inside pocket, where {kept ? shop_key:the key makes room}{kept ? school_page:the page from the register makes room}{kept ? carbon_copy:the blue copy makes room}. "Show me," says Kolosnitsyn. "Now it can't hurt anybody, yes?" He means it well. You do up the button. From now on that side of your jacket stands out a little, and he has only to look at you to see where your speech is.
+   [Ask Sretenskaya to keep them. # id: d04.closed_her]
    ~ aired += to_her
    # place: stenographers
    # light: lamp
    # enter: sretenskaya right sit
    # camera: push table
    # pose: sretenskaya sit give
    You find her in the break. You would like them laid with the speeches that were not made. "Strictly, there are none," she says. If she takes in a sheet that was not spoken, it is she who has made it up. But she goes through a drawer, and gives you your speech back in a blue cover of the bureau's. {said ? noise_told:The second woman counts the covers that are left, and makes a note.|The covers are numbered, you see on the way out. This one is hers.} # speaker: sretenskaya
-   -> d05_kirov
