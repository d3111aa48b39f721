=== d15_enemy ===
// Spring 1937: one of two meetings. Who is called was settled by d13.post; without it (a door) by the post alone.
// Debts: what was said (d16), the hand and the boy's (d16), the number that was told (d16), the draft (d16).
# scene: d15_enemy
{ not (road ? deg_accused) and not (road ? kol_accused):
    { road ? deg_chair:
        ~ road += deg_accused
    - else:
        ~ road += kol_accused
    }
}
-> called

= called
~ pocket -= (my_mandate, his_nail, my_list)
~ page -= bureau_form
# cut: iris
# place: meeting
# look: lived
# light: hall
# crowd: seated
# room: meeting_37
# music: none
# camera: wide
Spring 1937, in the district house. Tonight a man is to be expelled from the Party as an "enemy of the people". The last two here were arrested within the week. His name stands on a sheet, face down beside the jug. You want it to be any name but yours. # note: denunciation
+   [Sit in front, where the light is. # id: d15.sit_front]
    Through the water in the jug the sheet is very large.
+   [Sit at the back, by the stove. # id: d15.sit_back]
    From here the sheet is as large as a stamp.
-   {home ? named_boy:The boy whose name you gave in that silence is seventeen. He sits down beside you, where he can see your hands.}{home ? blamed_stove:The boy of the bad stove is seventeen, and has kept you a place beside him.}{home ? next_item:The boy of the last bench is seventeen. He has opened a window, and sits down beside you.}
{ road ? kol_accused:
    -> notes
- else:
    -> strips
}

= strips
# scene: d15_strips
# place: meeting
# look: lived
# light: hall
# crowd: seated
# enter: kolosnitsyn_1937 far stand
# enter: degtyar_1937 left stand
# gaze: kolosnitsyn_1937 down
# event: paper_fold
# camera: push stage
Kolosnitsyn has the chair. He turns the sheet over and reads out: Degtyar, Trofim. # speaker: kolosnitsyn_1937
# camera: push floor
# pose: degtyar_1937 left hold
You breathe out, and only then understand. Degtyar, on your other side, has you by the sleeve. "Not you, then," he says. "Good." # speaker: degtyar_1937
You kept him past that sowing, in charge of his farm, though he was going blind. This spring the tractor station sowed for him, and left nine strips bare. Anybody can count them from the hill, except him.
# camera: wide
He is to stand in the lit square on the floor. "Which way, Commissar?" Whoever takes him there is seen beside him. # speaker: degtyar_1937
+   [Take him there by the arm. # id: d15.walk_arm]
    # pose: degtyar_1937 stand centre
    You stand him in the middle. The nine steps back you do alone, in the light.
+   ["Straight ahead, nine steps." # id: d15.walk_words]
    # pose: degtyar_1937 walk centre
    At the eighth he stumbles on the edge of the boards. There is laughter. {aired ? laughed_joke:You laugh too.}{aired ? straight_face:You keep your face still.}{aired ? counted_laughs:You see who laughs.}
+   [Push the boy towards him. # id: d15.walk_boy]
    # enter: boy left stand
    # pose: degtyar_1937 stand centre
    {home ? named_boy:The boy leads him at arm's length, as he once carried a lamp for you.}{home ? blamed_stove:The boy gives him an arm that is black to the elbow.}{home ? next_item:The boy takes him round by the window, where the floor is even.} "Whose are you?" asks Degtyar, and is told.
-   -> old_page

= old_page
~ read_notebook()
# leave: boy
# pose: degtyar_1937 stand centre
# pose: kolosnitsyn_1937 far write
# event: paper_fold
# camera: push jug
By the jug Kolosnitsyn has his notebook of 1934, and reads what is in it of you. {heard ? told_cold:"M. I.: cold."}{heard ? told_what_for:"M. I. asks what I would do with it."}{heard ? told_some:"M. I.: talk, no names."} {heard ? rang:"Rang his chief at night."}{heard ? four_lines:"Wrote at night."}{heard ? via_kolos:"Talks to a lamp."}{heard ? kept_quiet:"Put his light out."} {(heard ? via_kolos) or ((heard ? four_lines) and (heard ? left_on_desk)):What about, he keeps to himself.} {marked ? lent_pencil:{marked ? crossed_one:"His pencil: blunt."|"His pencil: like new."}}{marked ? not_mine:{d10_ballot.list_in_hand.on_string:"Did not look at the pencil."|"Would not show his pencil."}}{marked ? asked_clean:"Wanted a second list."} {bargain ? gave_draft:Under it lies the folder with your speech.}{bargain ? gave_nothing:What he wrote on the train comes later.} # speaker: kolosnitsyn_1937
# gaze: kolosnitsyn_1937 out
"The region would like it unanimous. You kept him, Matvei Ilyich, so you'll speak first. Then I needn't turn over, yes?" # speaker: kolosnitsyn_1937
# camera: push floor
# gaze: degtyar_1937 left
"I had a string," says Degtyar to the stove, which he takes for the table, "and they gave me a tractor. An empty drill rattles. That one went by nine times, full, and dropped nothing. It's my ear you should put out." # speaker: degtyar_1937
One sentence would explain it: he is blind. Then you have both lied to the Party for five years, and whoever speaks for an "enemy" may be next.
-> speak

= speak
# decision: d15.speak
+   [Condemn him, in the words that are typed. # id: d15.speak_condemn]
    ~ spoke += condemned
    { road ? kol_accused:
        -> k_condemned
    - else:
        -> d_condemned
    }
+   ["Read us what it is that he did." # id: d15.speak_paper]
    ~ spoke += asked_paper
    { road ? kol_accused:
        -> k_paper
    - else:
        -> d_paper
    }
+   [{road ? kol_accused:"He writes as others smoke, and shows it to nobody."|"He is blind, and signs what I read to him."} # id: d15.speak_known]
    ~ spoke += said_known
    { road ? kol_accused:
        -> k_known
    - else:
        -> d_known
    }
+   [Say nothing. # id: d15.speak_silent]
    ~ spoke += stayed_silent
    { road ? kol_accused:
        -> k_silent
    - else:
        -> d_silent
    }

= d_condemned
~ page += undue_haste
# pose: degtyar_1937 turn centre
# gaze: degtyar_1937 out
You say it as it is typed. Your voice is steady, and carries as it once carried to the last wagon. By it Degtyar can tell at last where you are. He turns away from the stove and stands before you with his cap in both hands, as when you read out the orders. "Understood, Commissar," he says. # speaker: degtyar_1937
# pose: kolosnitsyn_1937 far write
# event: pencil
Kolosnitsyn writes for a long time. He had meant to say the word himself. "With undue haste," he puts at the end.
-> d_hands

= d_paper
# pose: kolosnitsyn_1937 far give
# camera: push stage
# event: paper_fold
The paper is read. It is the charge again, longer. "Whose drill was it?" you ask. The tractor station's, with the station's driver. "Then why isn't he up there?" somebody calls, and in the fifth row a lad of twenty goes white. You had not meant him.
# camera: push floor
# gaze: degtyar_1937 left
"Leave the lad alone," says Degtyar to the stove. "He only drove. It was I who walked behind and said that it ran full." The minute-taker puts it down as a confession. "A good question, Commissar," says Degtyar. "You might have asked it before the sowing." # speaker: degtyar_1937
-> d_hands

= d_known
# gaze: degtyar_1937 right
# camera: push floor
# event: cough
It has been said aloud, for the first time in five years. "I see perfectly well," says Degtyar, to the wrong side of the room. # speaker: degtyar_1937
# camera: push stage
# gaze: kolosnitsyn_1937 out
{let_on ? his_eyes:"You knew it, Vadim," you say. "You held a lamp to them."|"Who left a blind man in the chair?" calls somebody. The list was Kolosnitsyn's.} He goes red to the hair. Then he takes the minute-taker's ruler and rules out what you have said, all of it. "That was not to the point," he says, and shuts the notebook on his thumb. # speaker: kolosnitsyn_1937
# camera: push floor
# gaze: degtyar_1937 out
Degtyar has found you by your voice. "That one I'd have kept, Commissar," he says, not loud. # speaker: degtyar_1937
-> d_hands

= d_silent
~ page += did_not_speak
# gaze: degtyar_1937 right
# camera: push floor
They wait. Degtyar waits with his head to the left, for your bad leg, which clicks when you get up. "He's there," he tells the hall. "I can hear him not speaking." # speaker: degtyar_1937
# camera: push stage
# pose: kolosnitsyn_1937 far write
# event: paper_fold
Kolosnitsyn turns the page, as he said he would. {aired ? clapped_z:"M. I. clapped for Zinoviev," he reads.}{aired ? hands_z:"M. I. sat on his hands for Zinoviev," he reads. By now that is in your favour.}{aired ? late_z:"M. I. clapped late for Zinoviev," he reads, and cannot see which way that counts.} Zinoviev has been tried twice since, and shot. The minute-taker dips his pen and writes that you did not speak. So you knew, says Kolosnitsyn, and were silent. # speaker: kolosnitsyn_1937 # source: mc-trial # source: fate-zinoviev # note: executions
-> d_hands

= d_hands
# camera: wide
# crowd: rising
# gaze: kolosnitsyn_1937 out
# pose: kolosnitsyn_1937 far raise
Who is in favour? Kolosnitsyn counts aloud: fifty-six, fifty-seven. He stops before you. They take the name of whoever keeps his hand down. # speaker: kolosnitsyn_1937
-> last_vote ->
-> hand

= k_hands
# camera: wide
# crowd: rising
# gaze: region_man out
# pose: region_man far raise
Who is in favour? The chair counts aloud: fifty-six, fifty-seven. He looks at you. They take the name of whoever keeps his hand down. # speaker: region_man
-> last_vote ->
-> hand

= last_vote
// The other vote of this story, in which nobody could see a hand.
# light: night
{
- marked ? untouched:
    You once had a vote that no one could watch, and handed it in as it was printed.
- marked ? kept_ballot:
    You once had a vote that no one could watch, and put it in your boot, where a hand won't go.
- marked ? x_tomsky:
    # camera: push stage
    You once had a vote that no one could watch, and crossed out Tomsky. Since last summer's trial that would be a merit, and you can never claim it. # source: fate-tomsky # status: probable
- marked ? x_rykov:
    You once had a vote that no one could watch, and crossed out Rykov. Whatever is said of him now, you can never claim it.
- marked ? x_khrushchev:
    # camera: push stage
    You once had a vote that no one could watch, and crossed out Khrushchev. He leads the Party in Moscow now. # source: fate-khrushchev
- marked ? x_kirov:
    You once had a vote that no one could watch, and crossed out Kirov. Every December since, you have made the speech for him here.
- marked ? x_stalin:
    # camera: push stage
    You once had a vote that no one could watch, and your hand knew first. Over the table hangs his portrait, and everybody can see your hand.
- else:
    You once had a vote that no one could watch, and crossed out a man for signing what he was given.
}
->->

= hand
# decision: d15.hand
+   [Raise it. # id: d15.hand_up]
    ~ home += hand_up
    # light: hall
    # crowd: voting
    {home ? named_boy:The boy's goes up beside yours. He has been watching it.}{home ? blamed_stove:The boy's goes up beside yours, black to the elbow.}{home ? next_item:The boy puts up his left. With his right he has hold of the window.} {road ? kol_accused:"Fifty-eight, fifty-nine," says the man from the region.|"Fifty-eight, fifty-nine," says Kolosnitsyn, and breathes.}
+   [Leave it on your knee. # id: d15.hand_down]
    ~ home += hand_down
    # light: hall
    ~ page += unanimous_37
    # crowd: voting
    {home ? named_boy:The boy's arm was half-way up. He looks at your knee, and takes it down.}{home ? blamed_stove:The boy looks at your knee, and puts both his hands under him.}{home ? next_item:The boy looks at your knee, and goes to shut the window, with both hands.} {road ? kol_accused:The chair waits as long as one can|Kolosnitsyn waits as long as one can}. "Fifty-eight, fifty-nine," he says then. "Unanimous" has been typed since noon.
+   [Go out before the count. # id: d15.hand_out]
    ~ home += left_room
    # light: hall
    # crowd: voting
    ~ page += present_37
    # camera: pan door
    # event: door
    {home ? named_boy:The boy turns his head after you.}{home ? blamed_stove:"I've seen to the stove," says the boy, and opens the door for you all the same.}{home ? next_item:The boy holds the door for you, as he once held it for forty people.} Behind you it passes. By the minutes you were present.
-   {
    - road ? kol_accused:
        -> k_count
    - else:
        -> d_count
    }

= d_count
# camera: push floor
# crowd: thin
# pose: kolosnitsyn_1937 far write
# gaze: kolosnitsyn_1937 down
{ home ? left_room:
    # pose: degtyar_1937 walk left
    # camera: pan door
- else:
    # pose: degtyar_1937 give
}
# gaze: degtyar_1937 out
Degtyar has his Party card ready, and lays it down a hand's breadth beside the table. {home ? left_room:Then he comes out along the wall, to where you are standing.} "How many, Commissar?" he says. # speaker: degtyar_1937
-> how_many

= notes
# scene: d15_notes
# place: meeting
# look: lived
# light: hall
# crowd: seated
# enter: kolosnitsyn_1937 far stand
# gaze: kolosnitsyn_1937 down
# event: paper_fold
# camera: push stage
Kolosnitsyn, for the region, turns the sheet over. "Kolosnitsyn, Vadim," he reads, and goes on to the end of the line, because he has begun. # speaker: kolosnitsyn_1937
# enter: region_man far stand
# pose: kolosnitsyn_1937 stand centre
# gaze: kolosnitsyn_1937 region_man
# camera: wide
A man from the region takes the chair. For years, says the sheet, Kolosnitsyn wrote down what people said, and reported none of it. In his notebook, beside the jug, are you and Degtyar, {road ? deg_store:who sits by the door with the keys of the store.|who is here from the sea, and sits by the door.} If he says whose talk he kept, you two are next.
# gaze: kolosnitsyn_1937 out
# camera: push floor
He comes down into the lit square, and feels his pockets. "Lend me your pencil, Matvei Ilyich. I'd like to take this down, too." # speaker: kolosnitsyn_1937
+   [Hand him your pencil. # id: d15.pencil_lend]
    # pose: kolosnitsyn_1937 write centre
    He tries the point on his thumb-nail, from habit. Then he writes the date, and his own name.
+   ["It isn't mine to lend." # id: d15.pencil_no]
    {(marked ? not_mine) and not d10_ballot.list_in_hand.on_string:"You said so before," says Kolosnitsyn.|"No," says Kolosnitsyn. "Of course."} The minute-taker holds a pencil out to him. # speaker: kolosnitsyn_1937
+   [Send the boy up with one. # id: d15.pencil_boy]
    # enter: boy left stand
    {home ? named_boy:"I was fourteen," says the boy. "You put fifteen." Kolosnitsyn makes a note of it.}{home ? blamed_stove:He holds it out, and his fingers are black from the stove.}{home ? next_item:The boy holds it out with the point to himself, as one passes scissors.}
-   -> read_out

= read_out
~ read_notebook()
# leave: boy
# pose: kolosnitsyn_1937 write centre
# camera: push jug
# event: paper_fold
The man from the region reads from the notebook. {heard ? told_cold:"M. I.: cold."}{heard ? told_what_for:"M. I. asks what I would do with it."}{heard ? told_some:"M. I.: talk, no names."} {heard ? rang:"Rang his chief at night."}{heard ? four_lines:"Wrote at night."}{heard ? via_kolos:"Talks to a lamp."}{heard ? kept_quiet:"Put his light out."} {(heard ? via_kolos) or ((heard ? four_lines) and (heard ? left_on_desk)):What about, Kolosnitsyn never wrote.} {marked ? lent_pencil:{marked ? crossed_one:"His pencil: blunt."|"His pencil: like new."}}{marked ? not_mine:{d10_ballot.list_in_hand.on_string:"Did not look at the pencil."|"Would not show his pencil."}}{marked ? asked_clean:"Wanted a second list."} After each line Kolosnitsyn nods. {bargain ? gave_story:"You two tell one story, word for word. Whose is it?" "Mine," says Kolosnitsyn, proudly.}{bargain ? gave_draft:Of a speech with a line nine in it there is not a word. He has kept his promise.}{bargain ? gave_nothing:Then comes a page that was written on a train.} # speaker: region_man
# camera: push floor
# gaze: region_man kolosnitsyn_1937
# gaze: kolosnitsyn_1937 down
"For whom did you write it?" asks the chair. Kolosnitsyn takes the question down. "So as to have it." # speaker: kolosnitsyn_1937
# camera: push stage
# gaze: kolosnitsyn_1937 region_man
"Degtyar, they say, signed blind. Who read to him?" # speaker: region_man
# camera: push floor
{
- (aired ? his_minutes) or (bargain ? gave_draft):
    # gaze: kolosnitsyn_1937 out
    He looks for your face, past the lamp. {aired ? his_minutes:You gave him five minutes once.|You gave him four sheets once.} "Of that I have no note." In three years you have not heard him lie, and his ears are scarlet. # speaker: kolosnitsyn_1937
- else:
    # gaze: kolosnitsyn_1937 down
    "Matvei Ilyich read, and Degtyar signed. From 'thirty-two, so far as I have it." He isn't being cruel; he was asked. "I see perfectly well," says Degtyar, to the wrong side of the room. # speaker: kolosnitsyn_1937
}
# camera: wide
# gaze: region_man out
# gaze: kolosnitsyn_1937 speaker
You are to speak first. After a word for him you may be next. After a word against him there is still the notebook.
-> speak

= k_condemned
# gaze: kolosnitsyn_1937 down
# event: pencil
# camera: push floor
You say it as it is typed. Kolosnitsyn takes it down. He is a word behind, and you hear yourself go slower for him, as for a class. "And all who," he repeats. "Is there a comma, yes?" Somebody laughs. Round goes his head to see who it was, and the pencil with it. Then he looks at the pencil. "I needn't, now," he says. # speaker: kolosnitsyn_1937
# camera: push stage
"From a friend that counts double," the man from the region tells you. Kolosnitsyn looks up at the word. He has never had that in his notes. # speaker: region_man
-> k_hands

= k_paper
# camera: push stage
# event: paper_fold
The paper is read. It is the charge again, longer. "That was the ninth," says Kolosnitsyn of a date in it, "not the tenth," and the chair puts it right. # speaker: kolosnitsyn_1937
# gaze: region_man out
Then the chair turns to you. "You ask what he did. He heard you talk, comrade, and kept it to himself for three years. Is it your view that he should have reported it?" Either answer is against one of you. # speaker: region_man
# camera: push floor
# gaze: kolosnitsyn_1937 out
Kolosnitsyn has stopped writing. "I did always mean to ask you that," he says, and waits. # speaker: kolosnitsyn_1937
-> k_hands

= k_known
# camera: push stage
# gaze: region_man out
"How do you know that he showed it to nobody?" asks the chair. # speaker: region_man
"Because I'm still here," you say. Then the chair hears what that says of the Party, and has it ruled out of the minutes.
# camera: push floor
# gaze: kolosnitsyn_1937 out
Kolosnitsyn has flushed with pleasure; nobody ever spoke for him before. "Thank you," he says. "But I must be exact, Matvei Ilyich. I did mean to hand it in. I was only waiting until it was complete." That he writes down himself, and it is not ruled out. # speaker: kolosnitsyn_1937
-> k_hands

= k_silent
~ page += did_not_speak
# gaze: kolosnitsyn_1937 out
# camera: push floor
They wait. Kolosnitsyn waits longest, in case you begin. Then he writes, and reads it back to you as he always has. "M. I. did not speak. Is that correct?" You nod. # speaker: kolosnitsyn_1937
# camera: push stage
# event: paper_fold
The man from the region turns a page. {aired ? clapped_z:"M. I. clapped for Zinoviev," he reads.}{aired ? hands_z:"M. I. sat on his hands for Zinoviev," he reads, though by now that is in your favour.}{aired ? late_z:"M. I. clapped late for Zinoviev," he reads, and cannot see which way that counts.} "Is that correct too?" # speaker: region_man
# camera: push floor
"He'd been taken back," says Kolosnitsyn. "I looked it up. It was no offence to clap, and none to wait." So somebody here has spoken for a comrade, and it was he. # speaker: kolosnitsyn_1937
-> k_hands

= k_count
# leave: region_man
# crowd: thin
{ home ? left_room:
    # pose: kolosnitsyn_1937 write left
    # camera: pan door
- else:
    # camera: push floor
}
# gaze: kolosnitsyn_1937 out
{home ? left_room:Afterwards Kolosnitsyn comes out to where you are standing, with his sheet. "The lamp was in my eyes," he says.|Kolosnitsyn shades his eyes. "I can't see past the lamp," he says.} {let_on ? his_eyes:He moved one before another man's eyes once, left and right.} "How many was it, Matvei Ilyich, for completeness?" # speaker: kolosnitsyn_1937
-> how_many

= how_many
# decision: d15.count
+   ["All of them." # id: d15.count_all]
    ~ counted += said_all
    {
    - road ? kol_accused:
        {home ? hand_up:"With you," he says, and writes it.}{home ? hand_down:"With you?" With you, you say. Now it is on two sheets, and wrong on both.}{home ? left_room:"But you were out here," he says. He writes: all, by hearsay.} # speaker: kolosnitsyn_1937
    - else:
        {home ? hand_up:"That's what I made it," he says. "I counted sleeves."}{home ? hand_down:"Then I'm going deaf as well," he says. "I missed yours."}{home ? left_room:"I'd counted a door," he says. "I had it down as one against."} # speaker: degtyar_1937
    }
+   ["All but one." # id: d15.count_one]
    ~ counted += all_but_one
    {
    - road ? kol_accused:
        {home ? hand_up:He writes it. "Who, yes?" he says, from habit; and then, quickly: "No. Don't tell me."}{home ? hand_down:He writes it, and looks at your knee. "In 'thirty-four I'd have asked who," he says.}{home ? left_room:"There was a door," he says. "I've a note of a door." He puts a one beside it.} # speaker: kolosnitsyn_1937
    - else:
        {home ? hand_up:He thinks about it. "I counted sleeves," he says. "But thank you."}{home ? hand_down:"I know whose," he says. He holds out his hand for your sleeve, a little to the left of it.}{home ? left_room:"The door," he says. "I'd been afraid it was the wind."} # speaker: degtyar_1937
    }
+   [Say nothing. # id: d15.count_none]
    ~ counted += said_nothing
    {
    - road ? kol_accused:
        {home ? hand_up:He waits. Then he leaves a gap, as wide as a thumb.}{home ? hand_down:He looks from your face to your knee, and leaves a gap, as wide as a thumb.}{home ? left_room:"No," he says. "You weren't in the room." He leaves a gap.} # speaker: kolosnitsyn_1937
    - else:
        {home ? hand_up:"As many as that," he says, and puts on his cap.}{home ? hand_down:On his way out he finds your bench, then your arm, and then the hand on its knee. He leaves his own on it for a moment.}{home ? left_room:He listens to you breathe. "You could have stayed in the warm," he says. "It came to the same."} # speaker: degtyar_1937
    }
-   -> stove

= stove
{bargain ? gave_draft:
    ~ pocket += my_speech
    {aired ? to_her:
        ~ pocket += the_cover
    }
}
# scene: d15_night
# cut: dissolve
# place: village_office
# look: lived
# light: lamp
# room: village_wind
# music: theme_delegate
{
- road ? kol_accused:
    # enter: degtyar_1937 right sit
    # camera: push stove
    Night, your office. {road ? deg_store:Degtyar has come over from the store to get warm.|Degtyar will sit here till it is light. To him, he says, it is all one.} {(aired ? his_minutes) or (bargain ? gave_draft):"No hand at lying, our Kolosnitsyn," he says.|"Blind," he says, to hear how it sounds. "Well. Now they can fetch me by the arm."} # speaker: degtyar_1937
    # camera: push drawer
    {bargain ? gave_draft:Kolosnitsyn left his folder on your bench. Your speech of 1934 is in it.|In the drawer lies your speech of 1934.}
- else:
    # camera: push window
    Night, your office. Across the way Degtyar's lamp is burning. He never knows whether it burns.
    # camera: push drawer
    {bargain ? gave_draft:Kolosnitsyn has knocked, and held out your speech of 1934. "I can't have that in the house," he said. "I never read it to them."|In the drawer lies your speech of 1934.}
}
{done ? struck:In line nine there is a hole, and anybody can read what fell in.}{done ? softened:In line nine the word shows through "difficulties".}{done ? left_it:{aired ? line_nine:In line nine|Under the ruler's line} stands the word: hunger.} Found, it is enough for an arrest. You promised Hanna to say it aloud, {nine ? nine_aloud:and did it once, in a hall of forty.|and have not done it.}
# decision: d15.draft
+   [Burn it. # id: d15.draft_burn]
    ~ pocket -= (my_speech, the_clip, the_cover)
    # camera: push stove
    # event: stove_paper
    Line nine burns like anything else. {aired ? handed_up:The clip has printed its shape in rust, and that is the last of it that can be read.}{aired ? in_pocket:It goes in folded, and the fire opens it, fold by fold.}{aired ? to_her:The cover goes last, and keeps its shape until you touch it.}
+   [Read it to the stove, then burn it. # id: d15.draft_read]
    ~ home += read_burned
    ~ pocket -= (my_speech, the_clip, the_cover)
    # camera: push stove
    # event: stove_paper
    You stand up for it and read all of it, with what was struck, in its six minutes ten. At line nine you say the word{nine ? nine_aloud:, for the second time}. {road ? kol_accused:"Prolonged applause," says Degtyar. He has both palms to the stove.|Nobody rings a bell.}
+   [Sew it into the lining of your coat. # id: d15.draft_sew]
    ~ home += sewn_in
    You have the needle for grain sacks, and black thread. {road ? kol_accused:Degtyar threads it for you by feel, at the first try.|You prick yourself twice, and do not put out the light.} By midnight the coat is stiff on the left side, where the mandate used to be.
-   -> d16_commission
