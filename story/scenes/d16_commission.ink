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
In 1956 it was counted: of 1,966 delegates 1,108 were arrested. # source: khrushchev-1108-of-1966 # note: arrest
Of these, 848 were shot. # source: pospelov-848-shot # note: executions
# card: odds {fate}
A number was drawn for you when you began. It is {fate}. Nothing that you said or signed is in it.
+   [Go in. # id: d16.go_in]
-   { fate > 1108:
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
It is 1960 and you are sixty-four. A commission is asking about 1934, and somebody behind its lamp has been civil about your leg. You lay down mandate No. {mandate}. {home ? gave_thing:It bears the mark of a thing that you gave away.|{kept ? shop_key:It has a notch in its edge.}{kept ? school_page:It is creased where a page was folded round it.}{kept ? carbon_copy:Its edge is still blue.}}
{
- road ? vouched:
    # enter: sretenskaya_1960 far sit write
    At the side table sits Ksenia Lvovna, grey, with a pencil for each quarter of an hour. The photograph on her pass is the one of 1934. "Strictly," she says to the lamp, "the witness has not begun." # speaker: sretenskaya_1960
- road ? kept_out:
    # enter: girl_1960 far sit write
    At the side table sits a girl who learnt her shorthand on the Volga, from a woman who was strict. On her pad is a stroke that you have seen before. # speaker: girl_1960
- else:
    # enter: girl_1960 far sit write
    At the side table sits a girl with one pencil. You ask about a Sretenskaya, who left with a suitcase. A list is gone through. It has no such name. # speaker: girl_1960
}
+   [Sit down. # id: d16.sit_down]
    The chair is warm. Somebody has been heard before you.
+   [Ask who else has come. # id: d16.who_else]
    It is not usual to say, says the lamp, and says.
-   -> others

= others
# camera: push chair
{ road ? deg_accused:
    Degtyar sits on the bench outside. He was expelled that evening, arrested in the summer, and let go in 'fifty-five, quite blind. He knew your step. {home ? condemned:"You were loud," he said. "I could tell where you were standing."}{home ? asked_paper:"You asked them for the paper," he said. "I've told that one in three camps."}{home ? said_known:"I see perfectly well," he said, to the wall beside you.}{home ? stayed_silent:He moved up for you, and neither of you said anything.} # note: arrest
- else:
    {road ? deg_store:Degtyar died in his bed in 'fifty-one, with the keys under his pillow.|Degtyar lives with a daughter by the sea, and has a boy who reads to him.} Kolosnitsyn, back from the camps since 'fifty-five, wants to be cleared. Who can say what was said that evening? {home ? condemned:You can. You said it.}{home ? asked_paper:You can. It was read twice.}{home ? said_known:You can: that he wrote as others smoke.}{home ? stayed_silent:You can. Of you it was three words.} # note: arrest
}
# place: commission_lamp
# light: lamp
# camera: hold
"What do you remember?" says the lamp. "In your own words." # speaker: asker_1960 # source: hist-commissions
# decision: d16.saw
+   [Tell them all of it. It has waited long enough. # id: d16.saw_all]
    ~ witness += tell_all
    You begin with the rifle. {aired ? rifle_clapped:The row went cold, you hear yourself say.}{aired ? rifle_still:Nobody in that row breathed, you hear yourself say.}{aired ? rifle_told:"Is it loaded?" somebody called out, you hear yourself say.} By the second page there is a flat in it, with a round table. The pencil stops. "Which of these did you see?"
    -> voice
+   [Tell only what you saw yourself. # id: d16.saw_only]
    ~ witness += only_saw
    {marked ? set_down:A swept floor.}{marked ? receipt:A seal, which you were told was the receipt.}{marked ? kept_hold:Green cloth, an elbow, a lamp with a paper shade.} It makes half a page.
    -> voice
+   [Say that you won't. You signed enough in your time. # id: d16.saw_refuse]
    ~ witness += refused
    # pose: asker_1960 sit write
    "Then it says here that the witness did not wish to," says the lamp. "You'll have to sign that." # speaker: asker_1960
    -> sign

= voice
# camera: drift
"It is said that Kirov was asked to take Stalin's place. Some name your chief, Sheboldaev." {said ? praised:You say that he praised the report; it is printed.}{said ? by_wire:You say that he wired in August and signed in November.}{said ? mine_too:You say that he signed in November and you in December.} {heard ? asked_room:"Were you in the room?"}{heard ? asked_when:"When did you first say so?"}{heard ? asked_answer:"And what did he answer?"} You have asked that yourself. {heard ? asked_room:You were in a corridor.}{heard ? asked_when:Today.}{heard ? asked_answer:You were not there.} "Who told you about the 'Testament'?" # speaker: asker_1960 # source: khrushchev-sheboldaev # status: testimony
# decision: d16.source
+   [Name Degtyar. He can be asked, or he can't be hurt. # id: d16.source_name]
    ~ witness += named_dead
    {road ? deg_accused:"He is on the bench outside," you say. Somebody goes to see about a second chair.|{road ? deg_store:"Degtyar," you say, and spell it. Beside it goes a cross and "1951".|"Degtyar," you say, and give the address. The boy will have to read him the summons.}}
+   [Say: a voice. It is what he said. # id: d16.source_voice]
    ~ witness += said_voice
    "A voice." {heard ? voice_asked:And its name? It was said into your ear, and you will not put it on paper.}{heard ? voice_not:Whose? You had not asked. It goes down as a failure of memory.}{heard ? voice_others:You can add five pairs of boots, one of them new.}
+   [Say that you no longer know who said it. It is true of most things. # id: d16.source_forget]
    ~ witness += not_remember
    {heard ? to_gate:What you do know is a gate, and a list that you were not on.}{heard ? leg_excuse:What you do know is a man who looked at your boot.}{heard ? saw_home:What you do know is whom you walked home.} That was not the question.
-   What did you say to it? {heard ? listened:You let him finish.}{heard ? agreed:That you had thought so yourself. It looks bold, typed.}{heard ? changed_subject:You talked about nails.}{heard ? walked_off:You walked on.} Did you report it? {heard ? rang:You rang, and he was out.}{heard ? four_lines:You wrote four lines, and slept on them.}{heard ? via_kolos:To a lamp, with the door open.}{heard ? kept_quiet:You put out the lamp.}
    -> how_many

= how_many
# camera: push glare
{road ? deg_accused:Nine pages have come from Kolosnitsyn, a pensioner in Rostov: heaps of paper, three hundred, a night when "we both saw it, yes?"|Another witness, they say, has named a large figure.} "How many were against Stalin?" # speaker: asker_1960
# decision: d16.number
+   ["I carried one box. I saw a door." # id: d16.number_door]
    ~ witness += said_door
    {marked ? set_down:"Open?" A palm's width, you say, and show them the palm.}{marked ? receipt:Have they a receipt for it, you ask. You never got one.}{marked ? kept_hold:"And a lamp," you say. It is taken down as "light".}
+   ["They say three hundred." They do say it. # id: d16.number_heard]
    ~ witness += said_heard
    In the fair copy it is "three hundred". The other two words have not come through. # source: kaganovich-advice # status: contested
+   ["What does your paper say?" # id: d16.number_paper]
    ~ witness += said_paper
    1,059 counted; three against Stalin, four against Kirov. {marked ? did_sum:"And a hundred and sixty-six," you say, before they get there.}{marked ? read_names:"Who signed it?" They read you that too.}{marked ? looked_missing:You ask what it leaves out. That, says the lamp, is not on it.} # source: official-stalin-3-kirov-4
-   And your own? {marked ? untouched:Clean, you say, like the rest in its packet.}{marked ? crossed_one:{marked ? x_other:One line, you say, and it never got as far as the box.|One line, you say. In its packet nobody can tell whose.}}{marked ? kept_ballot:In your boot, you say. Of those there is no packet.} # source: mandates-ballots-survive
    -> sign

= sign
# place: commission_sheet
# light: lamp
# camera: hold
# event: typewriter
{witness ? refused:It is one line.|{witness ? tell_all:It has become two pages.|It is half a page.}} At the first question you made a noise, and it needs a word. {said ? applause_word:"Applause," you say.}{said ? laughter_word:There was laughing in it, you say.}{said ? gap_word:You ask for a gap.} {road ? vouched:Ksenia Lvovna has had it down since then.|The girl puts that.} # source: four-secretaries
The sheet is turned round. It does not say that {home ? burned:a chimney has had}{home ? read_burned:a stove once heard}{home ? sewn_in:your coat has in its lining} {aired ? praise_only:two minutes of thanks}{aired ? one_thing:four minutes on nails}{aired ? line_nine:a line nine}. There has been no question about the winter of 1932. "Witness" is typed at the foot, under a space.
# decision: d16.sign
+   [Sign it as it is typed. # id: d16.sign_typed]
    ~ witness += sign_typed_60
    # light: signed
    # camera: push foot
    {done ? signed_typed:Four seconds. You have not grown slower.}{done ? signed_salt:The pen makes its small bar above your name. "What's that?" says the lamp.}{done ? signed_morning:You read it twice. Outside, the bench creaks.}
+   [Strike out one line, and sign. # id: d16.sign_strike]
    ~ witness += sign_struck
    # light: struck
    You strike out {witness ? refused:"did not wish to"|{witness ? tell_all:the flat|{witness ? said_heard:"three hundred"|the word "clearly"}}}, and it is initialled. {done ? signed_typed:It takes you longer than signing.}{done ? signed_salt:They offer you a ruler. You know how.}{done ? signed_morning:Nobody is in a hurry; there is no cart.}
+   [Leave it till tomorrow. Nobody signs in the dark. # id: d16.sign_tomorrow]
    ~ witness += sign_tomorrow
    # light: dark
    The lamp is put out. At nine you come back and sign. {done ? signed_morning:This time there is a desk to sign on.|It is the same sheet.}
-   # card: my_statement
    Somebody blots it.
+   [Let it be laid with the others. # id: d16.lay_down]
    -> favourite

= file
# scene: d16_file
# cut: dissolve
# place: commission
# card: my_file
# light: file
# room: office_1960
# camera: push file
The chair in the lamp is empty. Your file has come instead, three pages in a cardboard cover, with a tape. # note: arrest
{ fate <= 848:
    You were shot in 1938. Whoever asked was told "ten years without correspondence". # note: executions
    So it was announced of Zatonsky, too. # source: fate-zatonsky
    -> pages
- else:
    The third page says "arrested, 1937". Below that it is torn across.
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
    -> pages

= pages
# camera: hold
The pages are loose. {done ? signed_typed:The signature on the order took four seconds.}{done ? signed_salt:Above the signature on the order a line has been ruled out, and can be read: salt, matches.}{done ? signed_morning:The signature on the order was made in mittens.} One page will lie on top.
# decision: d16.file
+   [The order, with your name. It is the oldest, and it was yours. # id: d16.file_order]
    ~ witness += order_top
    December 1932, one shop. What you said to a telephone, {said ? none_left:"none"}{said ? plan_figure:"forty"}{said ? still_counting:"still counting"}, is on no page.
+   [The arrest. It is what the file was opened for. # id: d16.file_arrest]
    ~ witness += arrest_top
    It quotes the minutes of spring 1937. {home ? condemned:"Condemned, with undue haste."}{home ? asked_paper:"Asked for a paper."}{home ? said_known:"Knew, and had not reported."}{home ? stayed_silent:"Did not speak."} There is nothing about a ballot. {marked ? kept_ballot:Yours was in your boot.|{marked ? x_other:Yours was never cast.|Yours is in a packet somewhere, and cannot be told from the rest.}} # source: mandates-ballots-survive
+   [The inventory of the coat. # id: d16.file_coat]
    ~ witness += inventory_top
    One coat, padded. {home ? gave_thing:Inside pocket: nothing.|{kept ? shop_key:One key, large.}{kept ? school_page:One page, squared, names.}{kept ? carbon_copy:One carbon, blue.}} {home ? sewn_in:In the lining four sheets{aired ? handed_up:, clipped}{aired ? in_pocket:, folded small}{aired ? to_her:, in a cover}, {aired ? praise_only:report praised}{aired ? one_thing:nails}{aired ? line_nine:{done ? struck:one line with a hole}{done ? softened:one line written over}{done ? left_it:one line illegible}}; of no value; destroyed.|{aired ? handed_up:One clip, scorched.|No papers.}} One stub of pencil.
-   -> chair

= chair
# card: none
# camera: wide
{
- road ? vouched:
    # enter: sretenskaya_1960 far sit write
    Ksenia Lvovna is at the side table, grey. She has the date down, and the time. # speaker: sretenskaya_1960
- road ? kept_out:
    # enter: girl_1960 far sit write
    The girl at the side table learnt from a woman whose signs you knew. # speaker: girl_1960
- else:
    # enter: girl_1960 far sit write
    The girl at the side table has one pencil. Of a Sretenskaya there is nothing on her list. # speaker: girl_1960
}
{road ? deg_accused:Kolosnitsyn has sent nine pages from Rostov: three hundred, heaps of paper, "we both saw it". Degtyar, back since 'fifty-five and quite blind, laid his hand on the back of your chair before anybody told him whose it was.|{road ? deg_store:Degtyar died in his bed in 'fifty-one, with the keys under his pillow.|Degtyar has had a boy write that he is well, by the sea, and heard only a voice.} Kolosnitsyn, back since 'fifty-five, wants somebody who can say what was said that evening. He has looked at the chair.}
# decision: d16.chair
+   [Read aloud what you would have been asked. # id: d16.chair_read]
    ~ witness += chair_read
    What do you remember? Who told you? How many were against? After each one hears the clock, and the pencil writes down that it was heard. About the winter of 1932 there is no question.
+   [Open your own log and look what you did see. # id: d16.chair_log]
    ~ witness += chair_log
    {marked ? set_down:A swept floor.}{marked ? receipt:A seal.}{marked ? kept_hold:An elbow, green cloth, a lamp with a paper shade.} And a rifle: {aired ? rifle_clapped:you clapped}{aired ? rifle_still:you sat still}{aired ? rifle_told:you said which way it pointed}. The rest you were told.
+   [Close the file. Nobody here can ask it anything. # id: d16.chair_shut]
    ~ witness += chair_shut
    The tape is tied in a bow.
-   -> favourite

= favourite
# cut: tear
# look: told molotov-retired
# card: testimonies
Molotov, long retired, told F. Chuev between 1969 and 1986 that Kirov had been Stalin's favourite. It was printed in 1991. It is not on this desk. # source: molotov-favourite # status: testimony
+   [Put the papers together. # id: d16.together]
    # cut: dissolve
    # look: lived
    # card: none
    -> close

= close
# music: theme_delegate
# place: commission_sheet
# light: stub
# camera: hold
{ fate > 1108:
    You have been turning a stub of pencil in {home ? hand_up:the hand that went up that evening}{home ? hand_down:the hand that stayed on your knee that evening}{home ? left_room:the hand that found the door that evening}.
- else:
    In the envelope from the coat is the stub of a pencil. The minutes of that evening say "unanimous"{home ? hand_up:, and one of the hands is yours}{home ? hand_down:, and one hand fewer has not been noticed}{home ? left_room:, and list you as present}. {home ? gave_thing:There is nothing else in it.|{kept ? shop_key:The key has been taken out, as metal.}{kept ? school_page:The page is folded round it, names inward.}{kept ? carbon_copy:It is blue on one side.}}
}
{marked ? pencil_true:Degtyar knew what you did with it.}{marked ? pencil_secret:It was a secret ballot, you told Degtyar.}{marked ? pencil_nothing:You had given it back, you told Degtyar, and he called you a liar.} The stub came from a stenographer {said ? spelling:who learnt from you how a district is spelt.}{said ? noise_told:whose question you once passed on.}{said ? ask_her:who once asked whether it was one s or two.} {road ? vouched:She takes it, and looks at the point. "Strictly," she says, "this one is used up."|{road ? kept_out:The girl tries it on her thumb, and lays it in the row with her own.|It is put down on the desk, where it rolls as far as the lamp.}} # debrief: delegate-5
+   [Go on: the hall. # id: d16.go_on]
    -> z01_hall
