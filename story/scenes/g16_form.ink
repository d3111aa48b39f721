=== g16_form ===
// June 1937, read in 1957 and 1961; the two files; the stair. Everything of the role is read here; nothing is owed further.
# scene: g16_form
-> files

= files
# cut: wedge
# place: archive_table
# look: lived
# light: lamp
# room: archive_hum
# music: none
# camera: push files
An archive, a long time afterwards. Before you lie two files about you, tied with tape. Both are invented: we don't know how most of some fifteen guards ended. # source: guard-1933-strengthened
In the left one you live, and in 1961 you are asked what you saw. In the right one you are arrested in 1937 and die, and paper has to answer for you. {g_said ? where_close:The right one lies on top: a clerk had seen you where you said that you were not.}{g_said ? where_exact:The left one lies on top: you said where you were, and a clerk bore you out.}{g_said ? where_order:The right one lies on top: you had stood on an order, and the chief who gave it had been tried.} You can open only one of them.
# decision: g16.file
+   [The left one, its tape black with coal. # id: g16.left]
    ~ g_end += file_left
    -> left
+   [The right one, its knot small and hard. # id: g16.right]
    ~ g_end += file_right
    -> right

= left
# cut: dissolve
# place: statement_table
# look: lived
# light: hands
# card: none
# enter: commission_man left sit
# camera: push hands
Leningrad, 1961. There is coal in the cracks of your hands. In 1935 they dismissed you{g_said ? where_close:, from Okunin's seat,|,} as a man who had been near, and since the war you have kept a school's boiler. A Party commission asks again of the lorry that you let out, and how Borisov, Kirov's guard, died. # source: hist-commissions
Say more than you saw, and it is held against men who can't answer. The man at the desk has six old statements with him.
-> six

= right
~ g_pocket = ()
# cut: black
# look: silent silent_guard absence_file
# room: none
The chair is empty. You are dead, and cannot be asked.
+   [Undo the knot. # id: g16.undo]
    It takes a long time.
    -> first_line
+   [Cut the tape. # id: g16.cut]
    The cover opens.
    -> first_line

= first_line
{g_said ? where_exact:
    ~ page += lady_lobby
}
{g_said ? where_order:
    ~ page += lady_order
}
{g_said ? where_close:
    {g15_clerk ? owned_up:
        ~ page += lady_changed
    - else:
        ~ page += lady_elsewhere
    }
}
# cut: dissolve
# place: archive_table
# look: lived
# card: none
# light: right_open
# room: archive_hum
# camera: push files
The first line, of September 1937, is in Ladygin's hand. {g_said ? where_exact:"Was in the lobby, without an order. Told me so himself."}{g_said ? where_close:"Was with the car, by his own account. {g15_clerk ? owned_up:A month later he wished to change it.|A clerk saw him elsewhere.}"}{g_said ? where_order:"Insisted on an order to stay out of sight. I did not ask him whose."} {g_did ? names_none:The photograph with the bench is pinned to it.} His signature at the foot is hardly his.
You got ten years, and died in the north in 1943. In 1957 you were declared innocent. Six other statements are tied in with it. # note: arrest
-> six

= six
# cut: tear
# place: archive_table
# look: told note-1957
# light: six
# card: none
# room: archive_hum
# camera: push forms
They are of June 1937, when the men of the lorry and those over them were questioned. Kuzin, the driver, denied that anybody had told him to crash. Then he signed. # source: kuzin-1937
Five others signed that Borisov had been killed. # source: borisov-confessions-1937
Three of the statements were got by force, says a note of 1957 from prosecutors and the secret police. The three were shot on them, Maly and Vinogradov, who had ridden with Borisov, among these. # source: borisov-note-1957 # note: coercion
What is such a signature evidence of?
# decision: g16.sign
+   [Of nothing that it says. # id: g16.nothing]
    # look: lived
    # light: six_down
    You turn all six face down. {g_end ? file_right:You turn Ladygin's over too.|The man across the table turns them back.}
+   [Of something, if six of them agree. # id: g16.agree]
    # look: lived
    By the note of 1957 one investigator made three of them. No wonder they agree, then. {g_end ? file_right:Ladygin's line has nobody to agree with.|It has struck him too, says the man across the table.}
+   [That he signed, on that day, in that room. # id: g16.only]
    # look: lived
    # camera: push chair
    The day can be read, on the driver's: 16 June. Of the room you know that two were in it, at the least. {g_end ? file_right:Of Ladygin's you know no more.|The man across the table would have liked to hear more.} # source: kuzin-1937
-   -> stamp

= stamp
# light: six
# card: form_two_uses
# camera: push forms
Two papers go with the six. That of 1957 calls three of them falsified. That of February 1961, by the Party's control commission, uses them to argue murder. # source: borisov-paper-1961
{g_end ? file_left:The man has you hold the pile.} Whoever opens the file next begins with what lies on top.
# decision: g16.stamp
+   [Lay 1957 on top: falsified. # id: g16.s1957]
    # event: stamp
    Then whoever comes next goes past the six, down to the papers of 1934 and 1935, and finds what was broken on the lorry: a spring, and a bolt gone. # source: borisov-technical
+   [Lay 1961 on top: murdered. # id: g16.s1961]
    # event: stamp
    Then whoever comes next has the six as they stand. The note of 1957 is the next sheet down. # source: borisov-death-verdict # status: contested
+   [Lay neither on top, till the whole file is open. # id: g16.neither]
    # card: six_answers
    # event: paper_fold
    The pile is tied up as it is. To this day there are six accounts of the murder itself, and whoever comes next must read them all.
-   # card: none
{
- g_end ? file_left:
    -> gate
- else:
    -> sheet
}

= gate
# cut: dissolve
# place: statement_table
# look: lived
# light: lamp
# card: invented_frame
# enter: commission_man left write
# camera: wide
The man from the commission wets his thumb. "Now the gate. {g_did ? lifted_bar:You lifted the bar for them.}{g_did ? looked_in_book:You read the gate book before you let them out.}{g_did ? saluted:You saluted them, and somebody saw it.} How did they sit, the two with Borisov? Easy, or like men who know something?" He would like it today, and you did not see. # speaker: commission_man
# decision: g16.testify
+   ["A lorry went out. That is what I saw." # id: g16.seen]
    ~ page += stated_lorry
    # gaze: commission_man out
    {(g_said ? say_saw) and not (g_said ? where_exact):It is what you and Okunin settled on that noon.|He waits with the pen.} "Nothing else has come to you since?" You say: a lorry. He counts the lines, and thanks you. # speaker: commission_man
    -> beside
+   ["What I was told as well, and by whom." # id: g16.heard]
    ~ page += stated_heard
    # gaze: commission_man speaker
    "By whom, then?" he says. You begin with those whom it can no longer hurt, Okunin, Zotova, a doctor, and he puts a cross by each. And who told you, that noon, to put litres and nothing else? Ladygin, who lives two stops from you. "Spell it, and the street." You spell it. He will be fetched to this chair tomorrow, at seventy. # speaker: commission_man
    -> beside
+   ["How do you need them to have sat?" # id: g16.needed]
    ~ page += stated_needed
    # pose: commission_man write
    He is kind about it, writes fast, and reads it over to you. The two did not look at each other, and one had his hand inside his coat. You saw none of that. You sign, and both are dead. # speaker: commission_man
    -> beside

= beside
# cut: dissolve
# place: archive_table
# light: left_open
# card: beside
# event: typewriter
# camera: push files
Your statement is laid with others. Maly was asked on 7 December 1934, five days after the lorry. # source: borisov-summoned
Kuzin was asked in three different years. # source: kuzin-later
Their sheets are real. Yours is in no file but this one.
-> things

= sheet
# place: archive_table
# look: lived
# card: invented_frame
# light: right_open
# enter: girl_1960 right stand
# camera: hold
One sheet of this file may be copied for whoever asks after you. The girl at the typewriter has her coat on already. What she does not type stays here.
# decision: g16.sheet
+   [The leaf of the exercise book. # id: g16.book]
    # card: none
    # event: typewriter
    Squared paper, October 1934, sacked with the wrong month, and so never pulped. {leaf ? wrote_an_hour:On the fifteenth there is a blot, and under it an hour, which she holds up to the window. She types: illegible.}{leaf ? tore_out:It is not a leaf. It is the stub of one, a finger wide, with the first letter of each line. She types seven letters, one below the other.}{leaf ? left_bare:{g_did ? wrote_hour:There is an hour, and under it a ruled line with nothing on it. She leaves the space.}{g_did ? wrote_name:"Man with briefcase, let go." She asks who he was. It does not say.}{g_did ? wrote_none:"Petrol, 18 litres," and two signatures. She turns it over, and the back is clean.}}
    -> things
+   [The form of January 1935. # id: g16.form35]
    # pose: girl_1960 lean
    # card: none
    # event: typewriter
    Acquaintances, 1925. {g_did ? names_one:One surname, on a line for nine, and it is yours. "So he knew himself," says the girl. Clipped to it is a sheet in purple pencil, full to the margin, with a tick by each name but one.}{g_did ? names_two:Two surnames. Under the second, Vetoshkin's, somebody has ruled a line in red. "Was that a friend of his?" says the girl. {g15_bench ? told_him:She types the line as well.|She looks for an answer, and there is none on the form.}}{g_did ? names_none:"None." A different pen has put a question mark, and a later one a tick. On the back Ladygin has noted what you sang.}
    -> things
+   [The list of things taken. # id: g16.things]
    # card: none
    # event: typewriter
    # type: 212
    Indelible pencil, with a carbon, as Kirov's own papers were listed. Glove, left, one. Ticket, row eleven, not torn, one. Tag, brass, No. 212, one. Coat: a dash. {g_did ? threw_coat:It was thrown once, over a man on a stretcher.|It was lent once, to a doctor.} She types the dash too. # source: papers-sealed-inventory
    -> things

= things
{g_end ? file_left:
    ~ g_pocket += mitya_card
}
# type: none
# leave: girl_1960
# place: archive_table
# look: lived
# light: things
# card: none
# camera: push lamp
Round the foot of the lamp lie things of yours. The postcard is of 1957, from the north, in Mitya's hand. {g_said ? of_former:It begins without a name.}{g_said ? of_worker:"Yegor Terentyevich," it begins.}{g_said ? of_nothing:"Neighbour," it begins.} His aunt died there in 1942. {g15_tag ? will_bring:She used to ask whether anybody had come with a tag.}{g15_tag ? wont_come:You had told her that a coat would not come back, and she never agreed.} Of the other three you may take up one.
+   [The glove. # id: g16.look_glove]
    # camera: push lamp
    A left one, and a size too small. {glove ? showed_glove:It stopped at your knuckles, under Ladygin's lamp.}{glove ? lied_glove:You told Ladygin that it was yours, and had shrunk.} {g_said ? where_close:Okunin wrote once, from Luga: "The door shuts." He died there in 1936, of his stomach, by his stove.}{g_said ? where_exact:Okunin never wrote. He died at Luga in 1936, of his stomach, among the sacks.}{g_said ? where_order:Okunin wrote once, from Luga: "Forty paces from my gate to the stove." He died there in 1936, of his stomach, in a hospital.}
    -> stair
+   [The ticket. # id: g16.look_ticket]
    Row eleven, 1 December, six o'clock, not torn. {g_did ? gave_ticket:Zotova was to have sat there, and gave it back.}{g_did ? kept_ticket:You were going to sit there, out of the draught.}{g_did ? promised_wall:You were going to find her a wall.} Kirov never gave that speech.
    -> stair
+   [The brass tag. # id: g16.look_tag]
    Two hundred and twelve, Zotova's number in the queue of 1933, and then your coat's. {g_did ? asked_smolny:A girl at Smolny paid for it.|At Smolny they are still one short.}
    -> stair

= stair
# scene: g16_door
# cut: iris
# place: stairwell
# look: lived
# room: none
# light: lamp
# enter: mitya_1961 far walk
# camera: wide
In the spring of 1961 a man of thirty-seven comes up your stair humming, one note to a step, until he runs out of stairs. He carries a coat-hanger.
{
- g_end ? file_left:
    -> you
- g_did ? gave_vetoshkin:
    -> tonya
- g_did ? left_seal:
    -> stranger
- else:
    -> nobody
}

= you
# pose: mitya_1961 right stand
# camera: push your_door
You open. {g_did ? took_room:Behind you he can see two rooms where there was a wall.}{g_did ? left_seal:He has knocked at her door first, and a stranger has sent him next door.}{g_did ? gave_vetoshkin:Next door Tonya has opened too, grey, with a spoon in her hand.} He has come about tag two hundred and twelve, says Mitya. You have it ready, and he does not take it yet. {g_did ? tired_table:"You sent us to the left table, that spring. Was it the better one?"|"You were at the door, that spring. Was there a better table?"} # speaker: mitya_1961
-> ask

= tonya
# pose: mitya_1961 left stand
# light: open
# camera: push her_door
Tonya, Vetoshkin's wife, opens her door, grey, with a spoon in her hand. Mitya is looking for the man next door, about tag two hundred and twelve. That one was taken in 'thirty-seven, says Tonya. {g_did ? tired_table:"He sent us to the left table," says Mitya. "I wanted to ask whether it was better."|"He was at the door, that spring," says Mitya. "I wanted to ask him whether there was a better table."} # speaker: mitya_1961
What would you have said, if you had been there to be asked?
-> ask

= stranger
# pose: mitya_1961 left stand
# light: open
# camera: push her_door
A woman opens on the chain. Mitya is looking for the man next door, about tag two hundred and twelve. There has been no such man since 'thirty-seven, says the woman. {g_did ? tired_table:"He sent us to the left table," says Mitya. "I wanted to ask whether it was better."|"He was at the door, that spring," says Mitya. "I wanted to ask him whether there was a better table."} # speaker: mitya_1961
What would you have said, if you had been there to be asked?
-> ask

= nobody
# pose: mitya_1961 right turn
# camera: push your_door
He knocks at your door, and then at hers, which belongs to the same people now. They are at work. So Mitya says it to the wood: he has come about tag two hundred and twelve. {g_did ? tired_table:"You sent us to the left table, that spring. Was it the better one?"|"You were at the door, that spring. Was there a better table?"} # speaker: mitya_1961
What would you have said, if you had been there to be asked?
-> ask

= ask
# decision: g16.door
+   ["No. They had one list." # id: g16.one_list]
    {
    - g_end ? file_left:
        -> said_list
    }
    It was true on that landing, and it stands in neither file.
    -> not_said
+   ["The left one, because he was tired." # id: g16.left_table]
    {
    - g_end ? file_left:
        -> said_left
    }
    You had seen which of the two was tired, and it stands in neither file.
    -> not_said
+   ["I held the door. I don't know." # id: g16.held_door]
    {
    - g_end ? file_left:
        -> said_door
    }
    You might have found more than that, with him before you. It stands in neither file.
    -> not_said

= said_list
~ g_pocket -= brass_tag
# pose: mitya_1961 hold
Mitya hangs the tag on the hanger, where it turns once and is still. {g_did ? tired_table:"Then you needn't have sent us left. She told everybody up there that you had been kind."}{g_did ? any_table:"You said so then. She used to pass it on, up there, to women who could not sleep."}{g_did ? not_to_speak:"She read it off your hands, which one. I was watching them too, and I would have sworn that the left one moved."} # speaker: mitya_1961 # debrief: guard-5
-> END

= said_left
~ g_pocket -= brass_tag
# pose: mitya_1961 hold
Mitya hangs the tag on the hanger, where it turns once and is still. {g_did ? tired_table:"That's where we went. He would have stamped it without a word, only I was humming, and he looked up."}{g_did ? any_table:"We went to the other. It was shorter, and I had asked her to hurry."}{g_did ? not_to_speak:"That is what she read off your hands, and took us left. I'm glad that they meant it."} # speaker: mitya_1961 # debrief: guard-5
-> END

= said_door
~ g_pocket -= brass_tag
# pose: mitya_1961 hold
He waits, in case there is more. Then he hangs the tag on the hanger, where it turns once and is still. {g_did ? tired_table:"You knew at the time," says Mitya.}{g_did ? any_table:"You held it well, she always said so. In and out, and nobody's fingers were ever in it."}{g_did ? not_to_speak:"I told her that you would never say. She believed that you only weren't allowed to."} # speaker: mitya_1961 # debrief: guard-5
-> END

= not_said
{
- g_did ? gave_vetoshkin:
    # gaze: mitya_1961 down
    # camera: wide
    Tonya wipes the spoon on her apron. He used to stop where Mitya is standing, she says, of an evening, and look at his hands. "Which one?" says Mitya. # speaker: mitya_1961 # debrief: guard-5
- g_did ? left_seal:
    # gaze: mitya_1961 away
    # camera: wide
    The woman would like to shut the door, because of the draught. Mitya looks past her, at a wall with nails in it, all in one row. "There are forty of those, and one is his," says Mitya. # speaker: mitya_1961 # debrief: guard-5
- else:
    # pose: mitya_1961 right give
    # camera: wide
    He gives the door as long as one gives an old man. Then he hangs the hanger on the handle, and because somebody has to call the next one, he does it himself. "Two hundred and thirteen," says Mitya. # speaker: mitya_1961 # debrief: guard-5
}
-> END
