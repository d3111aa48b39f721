=== g16_form ===
// 1937, 1957, 1961 as paper; then one of two files, both invented. The whole role is read here; nothing is owed further.
# scene: g16_form
-> signatures

= signatures
# cut: tear
# place: archive_table
# look: told note-1957
# light: lamp
# room: archive_hum
# music: none
# camera: push forms
The Procuracy, which is the state's prosecutors, and the KGB, the political police by then, wrote a note on 22 April 1957 about statements twenty years old. In 1937 six men had signed that Borisov was killed on the lorry. # source: borisov-note-1957
Kuzin, who drove it, denied that he had been told to crash; in the same interrogation he stopped denying, and signed. # source: kuzin-1937
Gubin signed on 4 June, after a month. Khviyuzov was arrested on the eleventh, and signed. # source: borisov-confessions-1937
The statements were beaten out of them. # source: borisov-note-1957
Those of Maly, Vinogradov and Maksimov were falsified, says the note, and the investigator, Yakushev, admitted that he had used force. On them the three were shot. Kirilina writes that they had never confessed. # source: maly-vinogradov-shot # status: contested
# decision: g16.sign
+   [Such a signature is evidence of nothing that it says. # id: g16.nothing]
    ~ g_set += sign_nothing
    Then what lies here is paper, with a year on it. You square the pile and find that your hand has left it further off.
    -> two_uses
+   [It is evidence of something, if six of them agree. # id: g16.agree]
    ~ g_set += sign_agree
    They agree that he was killed. Three of the six, by the note, are the work of one investigator.
    -> two_uses
+   [It is evidence that he signed, on that day, in that room. # id: g16.only]
    ~ g_set += sign_only
    Kuzin's has a day, the 16th of June, and Gubin's the 4th. Who else was in the room is not in our books.
    -> two_uses

= two_uses
# cut: tear
# look: told paper-1961
# card: form_two_uses
# camera: hold
{g_set ? sign_nothing:The pile that says nothing was fetched again.}{g_set ? sign_agree:The pile that agrees was fetched again.}{g_set ? sign_only:The dated pile was fetched again.} A paper of the Party's control commission, of 10 February 1961, took the same statements and argued from them that Borisov had been murdered. # source: borisov-paper-1961
So there is one pile, and it has two covering notes.
# decision: g16.stamp
+   [1957 on top: falsified. # id: g16.s1957]
    ~ g_set += top_1957
    Under that note there is a lorry again, and a bolt that was missing from its spring. Why a lorry was sent is still argued. # source: borisov-technical
    -> four
+   [1961 on top: murdered. # id: g16.s1961]
    ~ g_set += top_1961
    Under that note there is a murder, and under the murder the sheets, and you have read how they were come by.
    -> four
+   [Neither, till the whole file is open. # id: g16.neither]
    ~ g_set += top_neither
    You lay the notes side by side. Parts of the file are still closed.
    -> four

= four
# cut: dissolve
# look: lived
# card: four_positions
# camera: wide
{g_did ? read_board:You had chalk on your cuff that morning; it is in neither note.}{g_did ? tried_second:You had tried a garage that morning; it is in neither note.}{g_did ? asked_writing:You had asked for a car in writing that morning, aloud; it is in neither note.} For who stood behind it there are four answers on the card. Historians disagree. Most of those who have worked in the archives find no proof that Stalin ordered it. That he used it none of them doubts. # source: hist-lenoe
+   [Lay the card down. # id: g16.card_down]
    # card: none
    -> files

= files
# camera: push files
Beside the pile lie two files in buff covers, tied with tape, one on the left and one on the right. For a delegate there is a count, and a number can be drawn from it. For a guard nobody has counted. So there are no odds here. Both files are ours, and one of them will be yours.
# decision: g16.file
+   [Open the left one. # id: g16.left]
    ~ g_end += file_left
    -> left
+   [Open the right one. # id: g16.right]
    ~ g_end += file_right
    -> empty_chair

= left
# cut: dissolve
# place: commission
# card: invented_frame
# light: lamp
# room: office_1960
# enter: commission_man left sit
# camera: hold
It is 1960 and you are fifty-seven. You were dismissed in 1935. You guarded a timber yard, and there was a war, and then a school with a boiler that wanted a stoker. Oparin died in Luga in 1936, of his stomach, in a bed. Across the table is a man from the commission that asks about December 1934, with a carafe by him, and by the carafe the glove, the ticket and the tag that you were told to bring.
+   [Drink some water. # id: g16.carafe]
    It is warm. "Take your time," he says. "They all do." # speaker: commission_man
+   [Put your hands on the table. # id: g16.hands]
    He looks at them before he looks at you. There is coal in the left one that no soap has reached.
-   # card: none
    -> asked

= asked
# camera: push chair
He starts in October, with the coat. {g_did ? reached_coat:Your hand was on the flap, you say, and he waits for what was under it.}{g_did ? left_coat:It went out past you on its owner, you say, and he asks how it hung.}{g_did ? named_coat:You had opened your mouth, you say, and he asks to say what.} You don't know. And the book? {g_did ? wrote_hour:It had a line in it for the hour when the man went, and no hour.}{g_did ? wrote_name:It had "let go" in it, and you had not seen him go.}{g_did ? wrote_none:It had petrol in it.} # speaker: commission_man
On 1 December, somebody has told him, {g_did ? ran_up:you ran.}{g_did ? shut_doors:you shut the doors.}{g_did ? to_telephone:you went to a telephone.} {g_said ? where_exact:Of your two lines to the night desk he has found the first: a lobby, the foot of a stair.}{g_said ? where_close:Of your two lines to the night desk he has found the first. "Near," it says. He asks how many paces near is.}{g_said ? where_order:Of your two lines to the night desk he has found the second, and it does not say that you were where you had been put.} And on the second, at the station? {g_did ? faced_crowd:Boots and fronts of coats, you say.}{g_did ? looked_round:A cap, you say, among fur ones.}{g_did ? watched_glass:Coats without heads, you say.}
"In your own words," he says. "What did you see?" # speaker: commission_man # source: hist-commissions
# decision: g16.testify
+   ["A stair. A lobby. Something that fell twice. The rest I have heard." # id: g16.seen]
    ~ g_end += told_seen
    He waits with the pen. "That is all?"
    "That is all I saw." {g_said ? say_saw:You add a lorry, going out.}{g_said ? say_unasked:In twenty-five years it is the first time that anybody has asked.}{g_said ? write_minute:You could add a minute, which you once wrote on a packet: eleven.} It makes four lines.
    -> beside
+   ["What I saw, and what I was told, and by whom." # id: g16.heard]
    ~ g_end += told_heard
    It takes the afternoon. {g_said ? say_saw:The lorry is on the first page.}{g_said ? say_unasked:Nobody had asked, you say, so it has kept.}{g_said ? write_minute:The packet is on the first page, with its eleven.} By the fifth his pen has stopped asking by whom.
    -> beside
+   ["What will help to clear them. Tell me which lines you need." # id: g16.needed]
    ~ g_end += told_needed
    He is kind about it, and tells you. {g_said ? say_saw:The lorry goes in, with a thing about its steering.}{g_said ? say_unasked:Nobody had asked you. Now you are nearly an eye-witness.}{g_said ? write_minute:Your minute goes in, and becomes a quarter to.} It reads very well.
    -> beside

= beside
# card: beside
# event: typewriter
# camera: hold
It is typed and laid with the others, which are real. Yours is not, and it is not on the scale. You have seen how such a sheet is come by.
+   [Take your things from beside the carafe. # id: g16.take_things]
    -> close

= empty_chair
# cut: black
# look: silent silent_guard
# room: none
Nobody has been called in.
+   [Untie the tape. # id: g16.tape]
    -> right

= right
# cut: dissolve
# place: commission
# look: lived
# card: invented_frame
# light: file
# room: office_1960
# camera: push file
The first line of the file says that the man is invented, and that no named man's end is meant. Arrested in the autumn of 1937. Ten years. Died in the north, in 1943. Cleared in 1957. # note: arrest
A page of it is about 1 December, in somebody's round hand: that he {g_did ? ran_up:ran up.}{g_did ? shut_doors:shut the doors.}{g_did ? to_telephone:went to a telephone.} {g_said ? where_exact:The answer to where he had been is given as a lobby.}{g_said ? where_close:The answer to where he had been is given as "near".}{g_said ? where_order:The answer to where he had been is missing, and the question with it.} Of the station there is half a line. {g_did ? faced_crowd:Crowd, it says.}{g_did ? looked_round:Looked round, it says.}{g_did ? watched_glass:Window, it says.} Of October there is a coat. {g_did ? reached_coat:"Hand," somebody has put beside it.}{g_did ? left_coat:"Left," somebody has put beside it.}{g_did ? named_coat:"Mouth," somebody has put beside it.}
+   [Turn to the end. # id: g16.to_end]
    # card: none
    -> one_sheet

= one_sheet
# camera: hold
One sheet may be copied. The chair in the lamp is empty, so you are asked which.
# decision: g16.sheet
+   [The one leaf of a school exercise book. # id: g16.book]
    ~ g_end += sheet_book
    It is a leaf of October, which went into a sack and by mistake into a file. {g_did ? wrote_hour:A man with a briefcase came at an hour. Below it a line is ruled, very straight, and nothing is on it.}{g_did ? wrote_name:"Man with briefcase, let go," it says. The hand is sure of both.}{g_did ? wrote_none:Against the fifteenth stands petrol.}
    -> close
+   [The form of January 1935. # id: g16.form]
    ~ g_end += sheet_form
    {g_did ? names_one:It asks for those he knew, and has one name, his own.}{g_did ? names_two:It asks for those he knew, and has two names, and a bench.}{g_did ? names_none:It asks for those he knew, and has under it, in another hand: "states that they sang".} {g_said ? say_saw:Of a lorry it has not asked.}{g_said ? say_unasked:Of 2 December it has not asked.}{g_said ? write_minute:Pinned to it is one side of a cigarette packet, with a number.}
    -> close
+   [The list of things taken. # id: g16.things]
    ~ g_end += sheet_things
    Glove, left, one. Ticket, one, row eleven, untorn. Tag, brass, one, 212. There is no coat in it. {g_did ? linked_arms:That was lent to a doctor, and not given back.}{g_did ? threw_coat:That went over a stretcher, and not back.}{g_did ? said_questioned:That was lent to a doctor, and not given back.}
    -> close

= close
# card: none
# music: theme_guard
# camera: push lamp
{g_end ? told_seen:Under your name stand four lines.}{g_end ? told_heard:Under your name stand five pages.}{g_end ? told_needed:Under your name stands a fine page.}{g_end ? sheet_book:What was copied is a leaf.}{g_end ? sheet_form:What was copied is a form.}{g_end ? sheet_things:What was copied is a list.} In the pile that you came in by {g_set ? top_1957:the uppermost sheet says falsified.}{g_set ? top_1961:the uppermost sheet says murdered.}{g_set ? top_neither:two sheets lie edge to edge.}
Three things are left on the table. Row eleven is still untorn. The tag has gone green in its numbers. {g_set ? slap_told:The glove lies with its palm up.}{g_set ? slap_vlasik:The glove lies with its palm down.}{g_set ? slap_fomin:The glove has been moved to where the lamp does not reach.} Under them is a sheet folded in four.
+   [Unfold it. # id: g16.plan_open]
    # card: plan_third_floor
    It is the corridor, with the figures where you set them. {g_set ? set_twenty:Borisov is at twenty paces}{g_set ? set_thirty:Borisov is at thirty paces}{g_set ? set_after:Borisov comes after the others}, {g_set ? from_chance:a man is just out of a door}{g_set ? from_hiding:a man is behind a door}{g_set ? from_blank:a door stands open on nobody}, and in the place of the revolver is a word: {g_set ? gun_floor:floor.}{g_set ? gun_thrown:thrown.}{g_set ? gun_hand:hand.} On the back are chairs, one taken out: {g_set ? drop_letter:the letter's.}{g_set ? drop_orlov:Orlov's.}{g_set ? drop_molotov:Molotov's.}{g_set ? drop_katsafa:Katsafa's.} Lower down there has been chalk. {g_set ? rub_gun:One can make out where a gun was}{g_set ? rub_second:One can make out where a second date was}{g_set ? rub_words:One can make out where somebody spoke}, and {g_set ? leave_log:one entry has been let stand.}{g_set ? leave_diary:three dates have been let stand.}{g_set ? leave_searched:three words have been let stand, in their year.} # source: sense-corridor-plan
    -> postcard
+   [Leave it folded. # id: g16.plan_shut]
    It has been folded so often that it keeps itself shut.
    -> postcard

= postcard
# card: none
# camera: drift
{g_end ? file_left:There is a postcard of 1957, too, from the north, in Mitya's hand.|In the back of the file, since there was nobody to give it to, is a postcard of 1957, from the north, in Mitya's hand.} It had come {g_did ? took_room:to two rooms without a wall.}{g_did ? left_seal:to a house where her door has another number.}{g_did ? gave_vetoshkin:care of the sergeant's wife, who brought it over.} {g_said ? of_former:It begins without a greeting.}{g_said ? of_worker:"Yegor Terentyevich," it begins.}{g_said ? of_nothing:"Neighbour," it begins.} His aunt died there in 1942. {g_did ? wrote_molotov:A letter from a neighbour would not have been taken there either, he writes.}{g_did ? asked_smolny:He supposes that a girl gave out two hundred and thirteen for years.}{g_did ? carried_trunk:The lid shuts now, he writes. He has grown out of the violin.}
+   [Turn the postcard over. # id: g16.turn_card]
    On the other side is a harbour, in two colours. Somebody has gone along the cranes with a pencil and numbered them. # debrief: guard-5
    -> go_on
+   [Leave it as it lies. # id: g16.leave_card]
    The stamp is uppermost. It was made in violet, and twice. # debrief: guard-5
    -> go_on

= go_on
+   [Go on: the hall. # id: g16.go_on]
    -> z01_hall
