=== g16_form ===
// 1937; 1956 to 1962. Everything of the role is read here; nothing is owed further.
# scene: g16_form
-> signatures

= signatures
# cut: wedge
# place: archive_table
# look: told note-1957
# light: lamp
# room: archive_hum
# music: none
# camera: wide
A note of 22 April 1957, by the state's prosecutors and the KGB, the secret police of those years, goes back to June 1937. That month the men of the lorry were asked again. Kuzin, who had driven it, denied that he had been told to crash. Then, in the same interrogation, he stopped denying, and signed. # source: kuzin-1937
# light: six
# camera: push forms
So did five others, among them Maly and Vinogradov, who had gone with Borisov, and Maksimov, a third officer. They signed that he had been killed. # source: borisov-confessions-1937
+   [Read on. # id: g16.read_on]
    -> once

= once
# camera: hold
The statements were beaten out of them. # source: borisov-note-1957 # note: coercion
+   [Turn over. # id: g16.turn_over]
    -> six

= six
# camera: wide
On these statements Maly, Vinogradov and Maksimov were shot. # source: borisov-note-1957 # note: executions
The three never confessed, Kirilina writes; by the note they did. # source: maly-vinogradov-shot # status: contested
# camera: push forms
Six signatures lie in the light of the lamp. What is such a signature evidence of?
# decision: g16.sign
+   [Of nothing that it says. # id: g16.nothing]
    ~ g_set += sign_nothing
    # light: six_down
    You turn all six face down. On the backs one can feel how hard a pen was held.
+   [Of something, if six of them agree. # id: g16.agree]
    ~ g_set += sign_agree
    They agree, in the words of the man who was asking. So do six carbon copies.
+   [That he signed, on that day, in that room. # id: g16.only]
    ~ g_set += sign_only
    # camera: push chair
    The day can be read, on the driver's: 16 June. Of the room you know how many were in it, at the least: two. # source: kuzin-1937
-   -> two_uses

= two_uses
# cut: tear
# look: told paper-1961
# light: six
# card: form_two_uses
# camera: hold
{g_set ? sign_nothing:Somebody has turned the six face up again.}{g_set ? sign_agree:The six have been counted once more.}{g_set ? sign_only:The six have been taken out of the room.} The Party's own control commission, in a paper of 10 February 1961, used them to argue that Borisov had been murdered. # source: borisov-paper-1961
Kuzin was alive. He had come back from the camps and swept chimneys in Leningrad, and before the commissions he told it several ways. He became the chief witness for a murder. # source: kuzin-later
+   [Lay the two notes side by side. # id: g16.side_by_side]
    -> stamp

= stamp
# cut: dissolve
# look: lived
# card: none
# camera: push forms
One pile of statements, and two covering notes, four years apart. You are in neither. That morning you had {g_did ? read_board:been reading a board for a car}{g_did ? tried_second:asked for another car}{g_did ? asked_writing:asked to have it in writing}. One sheet will lie on top of the pile, and whoever opens it next will begin with that. # source: borisov-paper-1961
# decision: g16.stamp
+   [1957: falsified. # id: g16.s1957]
    ~ g_set += top_1957
    # event: stamp
    Then whoever comes next goes past the six, down to the papers of the day and of April 1935. There he finds a spring and a bolt. # source: borisov-technical
+   [1961: murdered. # id: g16.s1961]
    ~ g_set += top_1961
    # event: stamp
    Then whoever comes next has the historian Conquest with him, and the six as they stand. The note of 1957 is the next sheet down. # source: borisov-death-verdict # status: contested
+   [Neither, till the whole file is open. # id: g16.neither]
    ~ g_set += top_neither
    # light: lamp
    # camera: wide
    # event: paper_fold
    In 1990 the prosecutors went through all of it again. Of their answer we have read the opening, and a summary by another: one man had done it, and Stalin used it. The pile is tied up as it is. # source: prosecutors-reply-1990
-   -> four

= four
# light: lamp
# camera: pan chair
# card: six_answers
That was about a lorry. About the corridor there are six answers, with the names of those who give them. # source: hist-conquest
Historians disagree. Most of those who have worked in the archives find no proof that Stalin ordered it, and all agree that he used it. # source: hist-khlevniuk
+   [Put the six with the rest. # id: g16.card_away]
    -> files

= files
# card: none
# camera: push files
At the end of the table are two buff files, tied with tape. What became of most of the fifteen guards we looked for and did not find. # source: guard-1933-strengthened
So nobody can say what was likely for a guard. Both files are invented, and only one of the knots will come undone.
# decision: g16.file
+   [The left one. # id: g16.left]
    ~ g_end += file_left
    -> left
+   [The right one. # id: g16.right]
    ~ g_end += file_right
    -> right

= left
# cut: dissolve
# place: statement_table
# look: lived
# light: dark
# card: invented_frame
# camera: wide
In the summer of 1935 you were dismissed, as a man who had been near. There was the war. Then a school wanted a man for its boiler, and you were a stoker again. It is 1960, and you have washed to the elbows for this. Party commissions are taking statements, hundreds of them. # source: hist-commissions
# light: lamp
# enter: commission_man left sit
# camera: wide
"You have come up on foot?" says the man across the table. "Four floors? Sit." # speaker: commission_man
+   [Put your hands on the table. # id: g16.hands]
    # card: none
    # light: hands
    # camera: push hands
    There is coal in the cracks that does not wash out. He reads them.
    -> asked

= asked
# camera: wide
# pose: commission_man sit write
He begins with 15 October. {g_did ? reached_coat:Your hand was on the flap of a pocket, you say.}{g_did ? left_coat:A coat went past you on its owner, you say.}{g_did ? named_coat:Your mouth was open, you say, about a coat.} And in the pocket? You can't tell him. # speaker: commission_man
# camera: push lamp
1 December. {g_did ? ran_up:You ran.}{g_did ? shut_doors:You shut the doors.}{g_did ? to_telephone:You went to a telephone.} That night you told a desk {g_said ? where_exact:"in the lobby"}{g_said ? where_close:"close"}{g_said ? where_order:"out of his sight"}, and he has no paper of that. 2 December. {g_did ? faced_crowd:You heard boots.}{g_did ? looked_round:You saw one peaked cap.}{g_did ? watched_glass:You saw coats, up to the collar.} "So," he says. "For the sheet. What did you see?" # speaker: commission_man
# decision: g16.testify
+   ["A stair. A lobby. Something that fell twice. The rest I have heard." # id: g16.seen]
    ~ g_end += told_seen
    # camera: push sheet
    # gaze: commission_man out
    He waits with the pen. "That is all?" "That is all I saw." He counts the lines. # speaker: commission_man
+   ["What I saw, and what I was told, and by whom." # id: g16.heard]
    ~ g_end += told_heard
    # camera: push piles
    # gaze: commission_man speaker
    It takes the afternoon. "Okunin," he says. "Is he living?" He died in Luga in 1936, of his stomach, in bed. "Zotova?" He has put a cross by most of them when the lamp is lit. # speaker: commission_man
+   ["What will help to clear them. I know which lines you need." # id: g16.needed]
    ~ g_end += told_needed
    # pose: commission_man left sit lean
    # camera: wide
    # pose: commission_man sit write
    He is kind about it, and writes fast. You hear it read over. It has a beginning, and a man in it who noticed things. # speaker: commission_man
-   -> beside

= beside
# cut: dissolve
# place: archive_table
# light: left_open
# card: beside
# event: typewriter
# camera: push files
They type it, and it is laid with others. Maly was asked on 7 December 1934, five days after the lorry, and Kuzin in three different years. # source: kuzin-later
# camera: wide
Theirs are real. Yours is put down a hand's breadth away from them.
+   [Feel in your coat for your cap. # id: g16.cap]
    -> close

= right
# cut: black
# look: silent silent_guard absence_file
# room: none
The chair is empty. The knot has been tied by somebody who had many to tie.
+   [Undo it. # id: g16.undo]
    -> sheet

= sheet
# cut: dissolve
# look: lived
# card: invented_frame
# light: right_open
# room: archive_hum
# camera: push files
It is no named man's file; its first line says so. Arrested in the autumn of 1937; ten years; died in the north, 1943; cleared, 1957. On 1 December 1934, it says, the accused {g_did ? ran_up:ran towards the stairs}{g_did ? shut_doors:shut the doors}{g_did ? to_telephone:went to a telephone}, and did not explain why. # note: arrest
# enter: girl_1960 right stand
# camera: hold
The rule of the reading room is one copy to a reader. The girl at the typewriter has her coat on.
# decision: g16.sheet
+   [The one leaf of a school exercise book. # id: g16.book]
    ~ g_end += sheet_book
    # camera: push files
    # card: none
    # event: typewriter
    Squared paper, October 1934, put in with the wrong month, and so never pulped. {g_did ? wrote_hour:An hour, and under it a ruled line with nothing on it. She has no key for that.}{g_did ? wrote_name:"Man with briefcase, let go." She asks who he was. It does not say.}{g_did ? wrote_none:"Petrol, 18 litres." Two signatures. One of them is Okunin's.}
+   [The form of January 1935. # id: g16.form35]
    ~ g_end += sheet_form
    # pose: girl_1960 right lean
    # card: none
    # event: typewriter
    Acquaintances, 1925. {g_did ? names_one:One surname, on a line for nine, and it is yours. "So he knew himself," she says.}{g_did ? names_two:Two surnames. Under the second, Vetoshkin's, somebody has ruled a line in red.}{g_did ? names_none:"None." A different pen has put a question mark, and another, later, a tick.}
+   [The list of things taken. # id: g16.things]
    ~ g_end += sheet_things
    # leave: girl_1960
    # camera: push files
    # card: none
    # event: typewriter
    # type: 212
    Indelible pencil, with a carbon, as such lists were. Glove, left, one. Ticket, row eleven, not torn, one. Tag, brass, No. 212, one. Coat: a dash. {g_did ? threw_coat:It was thrown once, over a man on a stretcher.|It was lent once, to a doctor.} # source: papers-sealed-inventory
-   -> close

= close
# type: none
# leave: girl_1960
# light: things
# card: none
# camera: wide
{g_end ? told_seen:Under your name stand four lines.}{g_end ? told_heard:Under your name stand five pages.}{g_end ? told_needed:Under your name stands one page, a fine one.}{g_end ? file_right:One sheet has been copied.} {g_set ? top_1957:The top sheet of the pile is of 1957.}{g_set ? top_1961:The top sheet of the pile is of 1961.}{g_set ? top_neither:The pile is tied up.} Round the foot of the lamp lie the things that are yours. Among them are a ticket, untorn, and a brass tag, 212.
-> things

= things
+   (saw_glove) {not saw_glove} [The glove. # id: g16.look_glove]
    # card: none
    # camera: push lamp
    It is Okunin's, the left one, a size too small. {g_set ? slap_told:It lies with its palm up.}{g_set ? slap_vlasik:It lies with its palm down.}{g_set ? slap_fomin:It lies in the dark part of the table.}
    -> things
+   (saw_plan) {not saw_plan} [The plan of the third floor. # id: g16.look_plan]
    # card: plan_third_floor
    {g_set ? set_twenty:Borisov is at twenty paces.}{g_set ? set_thirty:Borisov is at thirty metres, or nearly.}{g_set ? set_after:Borisov comes after the others.} {g_set ? from_chance:A man is coming out of a door.}{g_set ? from_hiding:A man is waiting behind a door.}{g_set ? from_blank:A door is open and empty.} A revolver the size of a comma is {g_set ? gun_floor:on the floor}{g_set ? gun_thrown:by the wall}{g_set ? gun_hand:in a hand}. You have never been up there.
    -> things
+   (saw_board) {not saw_board} [The board. # id: g16.look_board]
    # card: none
    # camera: wide
    {g_set ? rub_gun:The revolver went first}{g_set ? rub_second:The second arrest went first}{g_set ? rub_words:The words about business went first}, and the place has dried. {g_set ? leave_log:One entry stands on it.}{g_set ? leave_diary:Three dates stand on it.}{g_set ? leave_searched:Three words of 1956 stand on it.}
    -> things
+   (saw_chairs) {not saw_chairs} [The chairs. # id: g16.look_chairs]
    # card: none
    # camera: push chair
    Three tellers are sitting. {g_set ? drop_letter:The letter is on the floor.}{g_set ? drop_orlov:Orlov is on his feet.}{g_set ? drop_molotov:The one who was in the room is on his feet.}{g_set ? drop_katsafa:The guard from the cells is on his feet.} The fifth chair, for whoever took the minutes, has not been sat on.
    -> things
+   [The postcard. # id: g16.look_card]
    -> postcard

= postcard
# card: none
# camera: push lamp
It is from the north, 1957, in Mitya's hand. {g_said ? of_former:It begins without a name.}{g_said ? of_worker:"Yegor Terentyevich," it begins.}{g_said ? of_nothing:"Neighbour," it begins.} His aunt, he writes, died there in 1942. {g_did ? wrote_molotov:A neighbour's letter would not have been taken here either.}{g_did ? asked_smolny:At Smolny, he supposes, they are one tag short.}{g_did ? carried_trunk:The lid of the trunk shuts now; he has grown out of the violin.}
{g_did ? took_room:It came to a flat of two rooms.}{g_did ? left_seal:It came to a house where her door has another number.}{g_did ? gave_vetoshkin:It came care of Vetoshkin's wife.} {g_end ? file_left:You have had it in your jacket for three years.}{g_end ? file_right:You were not there to be given it, and it went into the file.}
It has begun to curl from the lamp. The tag is put on it, to hold it flat. # debrief: guard-5
+   [Put the things together. # id: g16.go_on]
    -> END
