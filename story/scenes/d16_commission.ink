=== d16_commission ===
// 1960, or the file: `fate` alone decides which. The whole role is read here; nothing is owed further.
# scene: d16_commission
-> number_drawn

= number_drawn
# cut: black
# place: commission
# look: lived
# light: dark
# room: none
# music: none
# type: 1,108
In 1956 Khrushchev, by then head of the Party, gave the count: of 1,966 delegates 1,108 were arrested. {marked ? x_khrushchev:You had crossed him out, and he has counted you.} # source: khrushchev-1108-of-1966 # note: arrest
# type: none
# card: odds {fate}
By the report behind his speech 848 of these were shot. # source: pospelov-848-shot # note: executions
Your place was drawn by lot, out of 1,966: {fate}.
{ fate > 1108:
    -> desk
- else:
    -> file
}

= desk
# cut: dissolve
# card: none
# type: none
# light: lamp
# room: office_1960
# enter: asker_1960 left sit
# camera: hold
You are not among them. It is 1960, an office in Moscow, and you are sixty-four. A commission of the Party asks how the congress voted. You want one word put down, hunger, as you promised Hanna. What is not asked here will be on no paper.
+   [Sit down before the lamp. # id: d16.sit_down]
    # camera: push chair
    The chair is still warm. {road ? kol_accused:Kolosnitsyn has sat in it, and squared the pencils.|Degtyar has sat in it, and left his stick.}
+   [Ask who has been heard before you. # id: d16.who_else]
    "It is not usual to say," says the man behind the lamp. It was {road ? kol_accused:Kolosnitsyn|Degtyar}. # speaker: asker_1960
-   -> side_table

= side_table
{
- road ? vouched:
    # enter: sretenskaya_1960 far sit write
    At the side table sits Ksenia Lvovna, grey, with her pencils{said ? noise_told:, and a second woman for the initials}. She has seen the stub in your fingers. "Strictly," she says, "that one is used up." # speaker: sretenskaya_1960
- road ? kept_out:
    # enter: girl_1960 far sit write
    The girl at the side table learnt her shorthand on the Volga, from a woman who was strict. On her pad is a sign that you have seen before. # speaker: girl_1960
- else:
    # enter: girl_1960 far sit write
    At the side table sits a girl with one pencil. You ask about a Sretenskaya. She goes down a list for you, and then up it. # speaker: girl_1960
}
{
- road ? kol_accused:
    Kolosnitsyn, back from the camps since 'fifty-five and not cleared, has stayed on the bench outside. {spoke ? condemned:"I have by heart what you said of me," he told you.}{spoke ? asked_paper:"You asked what I'd done," he told you. "It was the only question."}{spoke ? said_known:"You spoke for me," he told you. "Nobody else did."}{spoke ? stayed_silent:"M. I. did not speak," he said, and moved up.} {counted ? all_but_one:{home ? hand_up:"And I never did ask who."|"And one against. I've lived on that."}}{counted ? said_all:"And all, you told me. I put it down."}{counted ? said_nothing:"There's a gap still, for the number."} # note: arrest
- else:
    Degtyar is on the bench outside. Arrested in the summer of 'thirty-seven, let go in 'fifty-five, he knew your step. {spoke ? condemned:"You were loud," he said. "I could tell where you were standing."}{spoke ? asked_paper:"Read us what it is that he did," he said. "I've told that one in three camps."}{spoke ? said_known:"I see perfectly well," he said, to the wall beside you.}{spoke ? stayed_silent:He moved up for you, and neither of you said anything.} {counted ? all_but_one:{home ? hand_up:"And I told them that there'd been one against. They liked him."|"One against," he said. "One can heat by that."}}{counted ? said_all:"All of them," he said. "I never had to wonder which."}{counted ? said_nothing:"You still owe me a number," he said.} # note: arrest
}
# place: commission_lamp
# light: lamp
# camera: hold
"Who told you, in 'thirty-four, of Lenin's 'Testament' and that Kirov should take Stalin's place?" It was Degtyar. {road ? kol_accused:{road ? deg_store:He died in his bed in 'fifty-one, and cannot be hurt.|He lives by the sea, and would be summoned.}|If you name him, he will be asked for the name behind the voice.} # speaker: asker_1960
# decision: d16.source
+   [Name Degtyar. # id: d16.source_name]
    {road ? kol_accused:{road ? deg_store:You spell it for them. Beside it they put a cross and "1951".|You give the address, and they will summon him.}|They fetch him in. "A voice," says Degtyar towards the warmth of the lamp. "I've had eighteen years to forget whose, and I did it properly."}
+   ["A voice. That is what he said." # id: d16.source_voice]
    {heard ? voice_asked:And its name? It was said into your ear, and you will not put it on paper.}{heard ? voice_not:Whose? You had not asked. It goes down as a failure of memory.}{heard ? voice_others:You can add five pairs of boots, one of them new. That goes down as "several persons".}
+   ["I no longer know." # id: d16.source_forget]
    {heard ? to_gate:What you do know is a gate, and a list that you were not on.}{heard ? leg_excuse:What you do know is a man who looked at your boot.}{heard ? saw_home:What you do know is whom you walked home.} That was not the question.
-   -> how_many

= how_many
# camera: push asker
Did you report it? {heard ? rang:You rang, and nobody answered.}{heard ? four_lines:You wrote four lines, to nobody.}{heard ? via_kolos:You told it to a lamp.}{heard ? kept_quiet:You put out the lamp.} "How many were against Stalin? Kolosnitsyn{road ? kol_accused:, in that chair, has just said| writes from Rostov, where he keeps an archive:} hundreds." # speaker: asker_1960
# decision: d16.number
+   ["I counted nothing. I carried one box." # id: d16.number_door]
    {marked ? set_down:"The door was open?" A palm's width, you say, and show it.}{marked ? receipt:Have they a receipt for that box, you ask. You never got one.}{marked ? kept_hold:"And a lamp," you say. It is taken down as "light".}
+   ["They say hundreds." # id: d16.number_heard]
    ~ witness += said_heard
    ~ page += heard_hundreds
    In the fair copy it is "hundreds". That it is only what they say has been left out.
+   ["What does your own paper say?" # id: d16.number_paper]
    The man behind the lamp reads it: 1,059 counted, three against Stalin, four against Kirov. # source: official-stalin-3-kirov-4
-   # camera: push mandate
    "And your own list?" {marked ? untouched:Clean, you say, and in its packet nobody can tell whose.}{marked ? kept_ballot:In your boot, you say. It never reached the box.}{marked ? x_other:One line, you say. It never reached the box.|{marked ? crossed_one:One line, you say. In its packet nobody can tell whose.}} # source: mandates-ballots-survive
    -> we_both

= we_both
# place: commission
# light: lamp
# enter: asker_1960 left sit
{
- road ? vouched:
    # enter: sretenskaya_1960 far sit write
- else:
    # enter: girl_1960 far sit write
}
# gaze: asker_1960 out
# camera: push desk
"'Heaps of paper,'" he reads. "'We both saw it.' He means you. Is that so?" {heaps ? own_eyes:Next morning you would not say so.}{heaps ? said_heaps:Next morning you said so, to please him.}{heaps ? his_word:Next morning you passed the question on to him.} {road ? kol_accused:If you say yes, he has a witness and will be cleared. If you say no, he made it up.|If you say yes, his figure has two witnesses.} # speaker: asker_1960
# decision: d16.saw
+   ["Yes, we both saw it." # id: d16.saw_both]
    ~ witness += saw_both
    # camera: hold
    {road ? kol_accused:"Then we can help him," says the man behind the lamp, and is glad of it. In the fair copy you stand before a heap of lists.|From today his figure has two witnesses, and neither of them saw it.} # speaker: asker_1960
+   ["We saw a door, open by a palm." # id: d16.saw_door]
    # gaze: asker_1960 down
    # camera: push chair
    {marked ? set_down:And under it a clean floor, you say.}{marked ? receipt:And in it a hand, you say.}{marked ? kept_hold:And behind it a lampshade, you say. Paper.} {road ? kol_accused:The man behind the lamp is sorry. Kolosnitsyn was arrested for being exact. The one time that he was not, they have asked you.|"Then one of you is mistaken." Kolosnitsyn will be sent a letter, and will add another page.} # speaker: asker_1960
+   [Say that you won't answer. # id: d16.saw_refuse]
    # pose: asker_1960 sit write
    "Then it says here that the witness did not wish to." {road ? kol_accused:He lays Kolosnitsyn's paper at the bottom of a pile.|The nine pages from Rostov go back into their cover as they came.} # speaker: asker_1960
-   -> sign

= sign
# place: commission_sheet
# light: lamp
# camera: hold
# event: typewriter
The sheet is turned round. You coughed once, and she needs a word for it. {said ? applause_word:"Applause," you say.}{said ? laughter_word:There was laughing in it, you say.}{said ? gap_word:You ask for a gap.} About the winter of 1932 there has been no question.
# decision: d16.sign
+   [Sign it as it is typed. # id: d16.sign_typed]
    # light: signed
    # camera: push foot
    {done ? signed_typed:It takes four seconds.}{done ? signed_salt:The pen makes its small bar above your name, from habit.}{done ? signed_morning:You read it twice. There is no cart outside, and nobody hurries you.}
+   [Strike out one line, and sign. # id: d16.sign_strike]
    # light: struck
    You strike out {witness ? saw_both:the heap|{witness ? said_heard:"hundreds"|the word "clearly"}}, and he initials it. {done ? signed_salt:They offer you a ruler. You know how.|It takes you longer than signing.}
+   [Sign, and write the word below. # id: d16.sign_word]
    ~ witness += sign_word
    ~ page += strip_cut
    # light: signed
    # camera: push foot
    In the winter of 1932, you write, people in my district died of hunger, and I had signed the order. "That was not asked," he says, not unkindly. {road ? vouched:"There is a sign for it," says Ksenia Lvovna, and makes it. "I have been keeping it."|The girl looks at the word as if it were spelt wrong.} They cut it off below your name, along a ruler. # note: famine
-   # event: paper_fold
    -> bench

= bench
# cut: dissolve
# place: commission
# card: my_statement
# light: dark
# music: theme_delegate
{
- not (road ? kol_accused):
    # enter: degtyar_1937 far stand
}
# enter: boy_1960 right stand
# camera: wide
By the door the boy of the last bench, who is forty, has your coat{home ? sewn_in:, stiff on the left side}. {home ? hand_up:He is secretary of your old district, and knows when to raise a hand. He had it from you.}{home ? hand_down:He kept his hand down once because yours was down. It cost him the institute, and he builds stoves.}{home ? left_room:He teaches school, and sits where he can reach the door.} He was twelve that winter. "Did they ask?" he says. # speaker: boy_1960
+   ["No." # id: d16.boy_no]
    # pose: boy_1960 give
    He holds the coat for you. {witness ? sign_word:"But you wrote it," he says. You wrote it, and they cut it off.|"And you didn't say," he says, and does not ask again.} # speaker: boy_1960
+   (told_boy) ["You ask me." # id: d16.boy_ask]
    # pose: boy_1960 right turn
    "Then I'm asking," he says. He has no pencil. On the bench in the corridor you tell him all of it, from the order on. {road ? kol_accused:Somebody puts out the lamps, and the boy stays.|From the other side Degtyar turns you his good ear.} # speaker: boy_1960
-   -> close

= file
~ pocket = ()
# scene: d16_file
# cut: dissolve
# type: none
# place: commission
# card: none
# light: file
# room: office_1960
# camera: push file
{ fate <= 848:
    # card: my_file
    You were shot in 1938. # note: executions
    -> loose
- else:
    "Arrested, 1937," says the last page of your file. Below that it is torn across. # note: arrest
    -> torn
}

= torn
# cut: black
# look: silent silent_260
# card: none
# room: none
The tear is clean, and follows a ruler.
+   [Turn back to the first page. # id: d16.turn_back]
    # cut: dissolve
    # look: lived
    # card: my_file
    # light: file
    # room: office_1960
    -> loose

= loose
# enter: boy_1960 right stand
# camera: wide
Moscow, 1960. A commission of the Party asks how the congress voted. Your chair is empty. Your file has three loose pages. The boy of the last bench, who is forty, wants you cleared. {home ? named_boy:You gave his name once, but you told them that he was a child.} Whoever decides will read only the top page.
# decision: d16.file
+   [The order, with your name. # id: d16.file_order]
    # card: my_file
    # camera: push file
    December 1932, one shop. {done ? signed_typed:The signature took four seconds.}{done ? signed_salt:Above the signature a line has been ruled out, and can be read: salt, matches.}{done ? signed_morning:The signature was made in mittens.} What you told a telephone, {said ? none_left:"none"}{said ? plan_figure:"forty"}{said ? still_counting:"still counting"}, is on no page. The boy was twelve that winter. "So it was him," he says. He has come two nights by train to clear you. # speaker: boy_1960
+   [The arrest. # id: d16.file_arrest]
    ~ page += unanimous_37
    # card: my_file
    # camera: push file
    It quotes the minutes of that meeting. {spoke ? condemned:{road ? kol_accused:"Condemned him. From a friend that counts double."|"Condemned him with undue haste."}}{spoke ? asked_paper:"Cast doubt on the paper."}{spoke ? said_known:A passage has been ruled out, and under the ruling one can read: "knew".}{spoke ? stayed_silent:"Did not speak."} Then: "unanimous". "I sat beside him," says the boy. {home ? hand_up:"I put mine up because he did."}{home ? hand_down:"His stayed on his knee, and {home ? next_item:mine were on the window}{home ? named_boy:mine came down}{home ? blamed_stove:I sat on mine}. There were two of us in 'unanimous'."}{home ? left_room:"He'd gone out. Here it says that he was present."} # speaker: boy_1960
+   [The inventory of the coat. # id: d16.file_coat]
    # card: my_file
    # camera: push file
    One coat, padded. {home ? gave_thing:Inside pocket: nothing.|{kept ? shop_key:One key, large.}{kept ? school_page:One page, squared, names.}{kept ? carbon_copy:One carbon, blue.}} {home ? sewn_in:In the lining four sheets, pencil, of no value; destroyed.|No papers.} One stub of pencil. {home ? sewn_in:"Of no value," the boy reads again. "That was his speech."|"He'd had a speech," says the boy. "He must have seen to it himself."} He tips the envelope, and the stub rolls to the lamp. # speaker: boy_1960
-   -> chair

= chair
# card: none
# place: commission
# light: file
# enter: boy_1960 right stand
# enter: asker_1960 left sit
# camera: wide
{
- road ? vouched:
    # enter: sretenskaya_1960 far sit write
    At the side table sits Ksenia Lvovna. In 'thirty-seven they asked her about you for two nights. # speaker: sretenskaya_1960
- road ? kept_out:
    # enter: girl_1960 far sit write
    The girl at the side table learnt her signs from a woman on the Volga, and you knew the woman. # speaker: girl_1960
- else:
    # enter: girl_1960 far sit write
    At the side table sits a girl with one pencil. A Sretenskaya is on no list of hers. # speaker: girl_1960
}
# card: testimonies
The questions are typed, so they are put to your chair. Who told you that Kirov should take Stalin's place? How many were against Stalin? "Is there anybody who answers for him?" # speaker: asker_1960
+   [Let the boy answer the first. # id: d16.ask_who]
    {home ? told_friend:"A voice," says the boy. "That's all he told Hanna."|"He never told us," says the boy.} {heard ? voice_asked:The name that was said into your ear is on none of the three pages.}{heard ? voice_not:You had not asked for the name, and it is on none of the three pages.}{heard ? voice_others:Five pairs of boots, one of them new, are on none of the three pages.} # speaker: boy_1960
+   [Let the boy answer the second. # id: d16.ask_many]
    "He had one," says the boy, "like the rest." {marked ? untouched:It went in clean, and lies in some packet with the others.}{marked ? kept_ballot:It went home in your boot.}{marked ? x_other:It had a line on it, and went home in your boot.|{marked ? crossed_one:It had a line on it. In its packet nobody can tell whose.}} # speaker: boy_1960 # source: mandates-ballots-survive
-   -> not_denied

= not_denied
# card: none
"'Heaps of paper. Hundreds. We both saw it,'" reads the man behind the lamp. {road ? kol_accused:Kolosnitsyn said it an hour ago, and stands by the wall. He is back from the camps since 'fifty-five and wants to be cleared. Only you could bear him out.|It comes on nine pages from Kolosnitsyn, who keeps an archive in Rostov, and the other of the two is you.} A witness who does not answer does not deny it either. # speaker: asker_1960
# decision: d16.chair
+   [Let it stand as not denied. # id: d16.chair_read]
    ~ page += not_denied_60
    # event: typewriter
    "Not denied," says the typewriter. Kolosnitsyn's figure has a second witness now, who can never contradict it. {road ? kol_accused:He lets out his breath, and does not look at the chair again.|In Rostov he will be told.}
+   [Let the boy look for what you wrote that night. # id: d16.chair_log]
    There is nothing. {marked ? set_down:You had seen a swept floor.}{marked ? receipt:You had seen a hand, and a seal.}{marked ? kept_hold:You had seen green cloth, an elbow, a paper lampshade.} {heaps ? said_heaps:"Heaps," you said next morning, when he wanted it.}{heaps ? own_eyes:You said no more than that next morning.}{heaps ? his_word:Next morning you passed the question on to him.} Nobody in this room can know it. They go on to the next name.
+   [{road ? kol_accused:Let Kolosnitsyn look at the chair.|Have Degtyar called in.} # id: d16.chair_asked]
    {
    - road ? kol_accused:
        # enter: kolosnitsyn_1937 centre stand
        # gaze: kolosnitsyn_1937 right
        "We both," he begins. Then his ears go red. "Write that I saw it. He may have been looking at the floor." The man behind the lamp warns him that one witness is none. "I know," says Kolosnitsyn. "For exactness." He puts on his hat, and is still not cleared. # speaker: kolosnitsyn_1937
    - else:
        # enter: degtyar_1937 centre stand
        # pose: degtyar_1937 centre hold
        # gaze: degtyar_1937 right
        He is back since 'fifty-five, and quite blind. He lays his hand on the back of the chair before anybody has told him whose it is. {heaps ? own_eyes:"I asked him next morning," says Degtyar. {marked ? set_down:"A floor, he said. It was swept."}{marked ? receipt:"A hand, he said, and no receipt."}{marked ? kept_hold:"A lampshade, he said. Paper."} "A heap he'd have mentioned."}{heaps ? said_heaps:"He told me heaps, next morning, and held my hand up to show how high," says Degtyar. "I knew that hand. It was guessing."}{heaps ? his_word:"I asked him next morning," says Degtyar. "Ask the other rope, he said. If he'd seen anything I'd have had it out of him on the stairs."} It goes down as hearsay, and it is the oldest there is. # speaker: degtyar_1937
    }
-   -> tape

= tape
# music: theme_delegate
{
- road ? kol_accused:
    # leave: kolosnitsyn_1937
- else:
    # leave: degtyar_1937
}
# pose: boy_1960 right stand
# camera: push file
They are tying the tape. "Did you ask about the winter?" says the boy. There is no such question on the sheet. {nine ? nine_aloud:He was on the last bench when you said line nine at home, and has not heard it said since.}{nine ? nine_hole:He was on the last bench when Hanna said the word for you.}{nine ? nine_softened:He was on the last bench when you read out "difficulties", and he laughed with the rest.}{home ? paper_version:He was on the last bench when you read the newspaper to them, and he clapped at the places.}{home ? hint:He was on the last bench when you held up your fingers for the chimneys, and he has kept the number.}{home ? told_friend:He was on the last bench when you read the newspaper to them, and it is not in that either.} # speaker: boy_1960 # note: famine
+   (boy_said) [Let him say it. # id: d16.boy_says]
    "People died of hunger," he says. "I was twelve. He'd promised our shopkeeper that he would say so." {road ? vouched:"There is a sign for it," says Ksenia Lvovna, and makes it, and holds up the pad for him to see.|The girl has begun to write it, and looks up to see whether she may.} {home ? read_burned:He did say it once, he adds, to a stove; it was heard in the yard.} # speaker: boy_1960
+   [Let it be tied. # id: d16.tie]
    # pose: boy_1960 right hold
    He has laid his hand flat on the cover. They tie it so, and he draws the hand out from under. # speaker: boy_1960
-   -> close

= close
~ page -= strip_cut
~ pocket -= my_stub
# place: commission_sheet
# light: stub
# camera: hold
By the foot of the lamp lies {fate > 1108:the stub of your pencil, put down for signing|the stub of a pencil, out of your coat's envelope}. {marked ? pencil_true:Degtyar knew what you did with it.}{marked ? pencil_secret:It was a secret ballot, you told Degtyar.}{marked ? pencil_nothing:You had given it back, you told Degtyar, and he called you a liar.} # debrief: delegate-5
+   [Leave it there. # id: d16.leave_it]
    -> z01_hall
+   [{fate > 1108:Put it back in your pocket.|Let the boy put it back.} # id: d16.keep_it]
    -> z01_hall
