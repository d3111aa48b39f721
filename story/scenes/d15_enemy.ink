=== d15_enemy ===
// Spring 1937. Debts: who is called (d16), what was said, the hand, the draft (all d16).
# scene: d15_enemy
{ road ? deg_chair:
    ~ road += deg_accused
- else:
    ~ road += kol_accused
}
-> called

= called
# cut: iris
# place: meeting
# look: lived
# light: hall
# crowd: seated
# room: meeting_37
# camera: hold
Spring 1937. Until last week your mandate lay on the red table, under glass, beside the flag. Somebody has taken it off, and now it is in your drawer. Zinoviev, who stood by the wall, was tried over Kirov's murder in January 'thirty-five, and last August again. {done ? gave_hand:You have kept your right hand in your pocket since.}{done ? nodded:You get the stiff neck when you read of it.}{done ? joined:You have found that you still know the end of the joke.} # source: mc-trial
+   [Sit in front. They'll call you anyway. # id: d15.sit_front]
+   [Sit at the back, by the stove. # id: d15.sit_back]
-   {home ? named_boy:The boy is seventeen and has taken the place beside you.}{home ? blamed_stove:The boy of the clay is seventeen, and has the stove in his charge.}{home ? next_item:The boy is seventeen. He opens a window without being told.} Then one is called up to stand in the light.
{ road ? deg_accused:
    -> old_friend
- else:
    -> young_friend
}

= old_friend
# enter: kolosnitsyn_1937 far stand
# enter: degtyar_1937 centre stand
# gaze: kolosnitsyn_1937 down
# camera: push floor
It is Degtyar. This spring his farm left strips unsown. From the hill you can count nine of them, each as wide as a drill. He cannot see them, and will not say so. The resolution puts him out of the Party as an "enemy of the people", and it is typed. # note: denunciation
Kolosnitsyn has the chair. {aired ? my_minutes:He asks who keeps to five minutes; he has not forgotten yours.}{aired ? his_minutes:He reads your name off the list and does not look up. He once had your minutes.}{aired ? nail_minutes:"What's in the fist, yes?" he asks Degtyar. It is a nail. You know its shape.} # speaker: kolosnitsyn_1937
-> looks

= young_friend
# enter: region_man far stand
# enter: kolosnitsyn_1937 centre stand
# gaze: kolosnitsyn_1937 down
# camera: push floor
It is Kolosnitsyn. He wrote things down, and did not report them. {aired ? my_minutes:The five minutes that you would not give him are in there, underlined.}{aired ? his_minutes:You gave him five minutes once, and he does not look at you.}{aired ? nail_minutes:The minute that you promised for nails is in there too.} The resolution puts him out of the Party as an "enemy of the people", and it is typed. {road ? deg_store:By the door Degtyar has seed in his fist, and weighs it.|On the visitors' bench sits Degtyar, who came by cart to hear it.} He coughs. He could say whose talk it was. # note: denunciation
-> looks

= looks
{road ? deg_accused:Degtyar|Kolosnitsyn} stumbles on the step, and there is laughter. {aired ? laughed_joke:It takes you too, like a sneeze.}{aired ? straight_face:Your face has had practice.}{aired ? counted_laughs:You have counted it before it stops.}
+   [Look at him. # id: d15.look_him]
    {road ? deg_accused:He has turned his good ear to the table.|He is feeling his pockets for a pencil.}
+   [Look at the jug. # id: d15.look_jug]
    Everybody is looking at the jug.
-   -> notebook

= notebook
# camera: push stage
# event: paper_fold
{road ? deg_accused:Kolosnitsyn's old notebook|The notebook} lies by the jug, open at 9 February 1934. {heard ? told_cold:"M. I.: cold," it says.}{heard ? told_what_for:"M. I. asks what I would do with it."}{heard ? told_some:"M. I.: talk, no names," and then a space.} {heard ? rang:Under it: somebody rang the chief's rooms that night, and left his name.}{heard ? four_lines:Under it: M. I. up late, writing.}{heard ? via_kolos:Under it: M. I. talks to a lamp.}{heard ? kept_quiet:"So you knew, and were silent," says the chair.} Then a list, {aired ? clapped_z:"who clapped for Zinoviev".}{aired ? hands_z:"who kept his hands on his knees".}{aired ? late_z:"who waited to clap".} You are on it.
And what did you tell them here in 'thirty-four? {home ? paper_version:"The newspaper," somebody answers for you.}{home ? hint:"Chimneys," says the third bench.}{home ? told_friend:In the fifth row a woman takes great care over her gloves.} {marked ? one_story:You and Kolosnitsyn had one story. Now it has an enemy in it.}{marked ? own_story:Your story and Kolosnitsyn's are read out side by side, and do not meet.}{marked ? degtyar_story:It was Degtyar's to tell, says the chair, and what had he seen?} You are asked to speak.
# decision: d15.speak
+   [Condemn him. It's decided, and forty people have to walk home tonight. # id: d15.speak_condemn]
    ~ home += condemned
    You say it as it is typed. Your voice is steady, and reaches the back.
+   [Ask for the paper. "What is it that he did? Read it out." # id: d15.speak_paper]
    ~ home += asked_paper
    There is a paper. It is read. It is the same sentence, longer.
+   [{road ? deg_accused:Say what you know. The man cannot see.|Say what you know. He writes everything down, as others smoke.} # id: d15.speak_known]
    ~ home += said_known
    {road ? deg_accused:"I see perfectly well," says Degtyar, to the wrong side of the room.|"Whom did you write it for?" asks the chair. "For myself," says Kolosnitsyn, and hears it.}
+   [Say nothing. There is no word in you that they couldn't use. # id: d15.speak_silent]
    ~ home += stayed_silent
    They wait. The secretary dips his pen and writes: did not speak.
-   -> hands

= hands
# camera: wide
{home ? condemned:Your words are in the minutes before you have sat down.}{home ? asked_paper:The paper goes round, and is passed on by its corners.}{home ? said_known:What you know has been crossed out of the minutes, with a ruler.}{home ? stayed_silent:The ink of "did not speak" is still wet.} Who is in favour?
# crowd: rising
{home ? hand_first:The arms of that December look for yours.}{home ? hand_with:They are the arms of that December, and again nobody is first.}{home ? took_minutes:That December you had a pen to hold.} {marked ? shielded:There is no table here to put an arm round.}{marked ? open_paper:Everything lies open here too.}{marked ? window_sill:There is no sill to go to.}
# decision: d15.hand
+   [Raise it. The count is known; yours only says where you sit. # id: d15.hand_up]
    ~ home += hand_up
    {home ? named_boy:The boy's goes up beside it. He has been watching yours.}{home ? blamed_stove:From the stove the boy raises his with the poker in it.}{home ? next_item:The boy raises his. With the other he holds the window.}
+   [Leave it on your knee. The bad leg needs holding. # id: d15.hand_down]
    ~ home += hand_down
    One is not a number in these parts. "Unanimous" was typed with the rest.
+   [Go out before the count. You have the stove to see to. # id: d15.hand_out]
    ~ home += left_room
    {home ? named_boy:The boy turns his head, and then his chair.}{home ? blamed_stove:"I've seen to it," says the boy, and opens the door all the same.}{home ? next_item:The boy holds the door for you.} Behind you it passes.
-   -> stove

= stove
# cut: dissolve
# place: village_office
# look: lived
# light: lamp
# room: village_wind
# music: theme_delegate
{ not (road ? deg_accused):
    # enter: degtyar_1937 right sit
}
# camera: push drawer
Night, the office, the drawer. {aired ? handed_up:The clip has printed its shape in rust on the first sheet.}{aired ? in_pocket:The draft opens along eight folds, like a map.}{aired ? to_her:The blue cover has gone white where the sun had it.} {aired ? praise_only:Two minutes of thanks; they could be read to anybody.}{aired ? one_thing:Nails. They are still wanted.}{aired ? line_nine:Line nine was meant to be said.} {done ? struck:Where the word was there is a hole.}{done ? softened:Over the word stands "difficulties", and the word shows through.}{done ? left_it:The word is still there.} On the back is printed December 1932.
{home ? hand_up:Your arm is tired.}{home ? hand_down:Your knee has five marks in it.}{home ? left_room:Your coat is still buttoned.} {road ? deg_accused:Across the way Degtyar's lamp is burning. He never knows.}{road ? deg_store:Degtyar has come in to get warm, and does not ask what you are reading.}{road ? deg_out:Degtyar sits by the stove till it's light. To him, he says, it is all one.}
# decision: d15.draft
+   [Burn it. It can only be read one way now. # id: d15.draft_burn]
    ~ home += burned
    # event: stove_paper
    Pencil burns like anything else. {aired ? handed_up:In the morning you rake out a clip, blue from the heat.}{aired ? in_pocket:It goes in folded, and the fire opens it, fold by fold.}{aired ? to_her:The cover goes last, and keeps its shape until you touch it.}
+   [Read it aloud once, at speed: five minutes. Then burn it. # id: d15.draft_read]
    ~ home += read_burned
    # event: stove_paper
    You stand up for it. {aired ? praise_only:Two minutes fifty, and thanks at the end.}{aired ? one_thing:Four minutes five, nails and all.}{aired ? line_nine:At line nine you say the word.} {road ? deg_accused:The stove draws well, and makes no remark.|"Prolonged applause," says Degtyar. He has both palms to the stove.}
+   [Sew it into your coat. It's a good lining, and it is yours. # id: d15.draft_sew]
    ~ home += sewn_in
    You have the needle for grain sacks, and black thread. When it is done the coat is stiff on the left side, over the place where the mandate used to be.
-   -> d16_commission
