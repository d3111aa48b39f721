=== d03_repentance ===
// 28 to 30 January 1934. Debts: Sretenskaya's word and her pass (later d04, d10), the man by the wall (later d06, d15), what was passed on (later d09, d16).
# scene: d03_repentance
-> remembered

= remembered
# cut: tear
# place: hall
# look: told khrushchev-memoirs
# light: dark
# crowd: seated
# room: hall_murmur
Khrushchev, in his memoirs, remembered it as the first congress since Lenin's death with no opposition present. # source: no-opposition-khrushchev # status: testimony
# camera: push portrait
He spoke at it himself, of a leader of genius. # source: congress-cult-language
+   [Go and find the stenographers. # id: d03.go_table]
    -> table
+   [Listen to the end. # id: d03.go_end]
    # cut: dissolve
    # look: lived
    # light: beams
    # enter: bukharin far stand
    # camera: push rostrum
    It is the evening of 28 January, and Bukharin is at the rostrum. A second round of imperialist wars is near, he says. # source: bukharin-gist
    -> table

= table
# cut: iris
# place: stenographers
# look: lived
# light: lamp
# room: steno_room
# enter: sretenskaya right sit
# enter: degtyar_inside left stand
# camera: wide
# event: typewriter
28 January, late. Beside the hall it is all taken down, under a lamp. Whoever is to speak brings his sheets to Ksenia Lvovna Sretenskaya for the spelling of names. She has a pencil for each quarter of an hour, and a pass that ends with the congress. Permanent passes have a photograph. She has had hers taken. # speaker: sretenskaya
# camera: push table
She reads your draft upside down. {done ? struck:"Line nine has a hole in it. Strictly, one can read what fell in."}{done ? softened:"'Difficulties'. That has a sign of its own, one stroke. I made it fourteen times today."}{done ? left_it:"I have read line nine. There is a sign for that word. I have not made it this week."} {done ? shouted:Then: "On the 26th one voice came through from your row. I wrote 'shouts'. It is always the plural."}{done ? clapped:Then: "On the 26th your row was the last in its quarter to stop. I mention it for completeness."}{done ? sat:Then: "On the 26th your row sat early. That does not print."} # speaker: sretenskaya
+   ["You see a good deal, for someone who writes." # id: d03.she_sees]
    "I look up to turn the page," she says. "Four seconds." # speaker: sretenskaya
+   [Give her the names for spelling. # id: d03.she_spells]
    She takes them down in print letters. # speaker: sretenskaya
-   -> noise

= noise
# camera: hold
The Central Committee and Stalin had been right, Bukharin told the hall this evening. His own group was bound to become the rallying point of everybody who fought the socialist offensive. # source: bukharin-gist
"Decent of them to take him back," says Degtyar. # speaker: degtyar_inside
"He was never out. Strictly, he sits in the Central Committee tonight as he did last year." # speaker: sretenskaya # source: right-never-expelled
# card: applause_words
She turns a printed slip towards you. "When he left the rostrum the hall made a noise. I was turning the page. I need a word, from these. What would you call it?" # speaker: sretenskaya # source: applause-formulas
# decision: d03.noise
+   ["Applause." # id: d03.noise_applause]
    ~ said += applause_word
    # place: stenographers_sign
    # light: applause
    # camera: push sign
    # event: pencil
    She makes a sign no longer than an eyelash. "Thank you. It is a roomy word." # speaker: sretenskaya
+   ["There was laughing in it." # id: d03.noise_laughter]
    ~ said += laughter_word
    # place: stenographers_sign
    # light: laughter
    # camera: push sign
    # event: pencil
    She looks at you. "So I thought." She writes one sign above another, with a bar between. # speaker: sretenskaya
+   ["Leave a gap." # id: d03.noise_gap]
    ~ said += gap_word
    # place: stenographers_sign
    # light: gap
    # camera: push sign
    # event: pencil
    "Somebody always fills a gap." She leaves one all the same, as wide as a thumb. # speaker: sretenskaya
-   "It goes up to the editors now. What they print is theirs." # speaker: sretenskaya
    # card: none
    -> other_one

= other_one
# place: stenographers
# light: lamp
# enter: sretenskaya right sit
# enter: degtyar_inside left stand
# camera: hold
"And the other one?" says Degtyar. "Still with his Turks?" Nobody here is in a hurry to say that name. # speaker: degtyar_inside # source: trotsky-organising
"France, since July. No citizen of ours since 'thirty-two. They say that he wants an International of his own." # speaker: sretenskaya # source: trotsky-in-france-1934
# card: where_trotsky_was
# event: paper_fold
She unfolds the newspaper that her bread was in. It has a map. # speaker: sretenskaya
+   [Show Degtyar where. # id: d03.map_show]
    He bends until his nose is nearly in the Mediterranean. "So there he is," he says, of Spain. # speaker: degtyar_inside
+   [Fold it up again. # id: d03.map_fold]
    "France," says Degtyar. "Well. He'll eat." He says it to the lamp, which he takes for her. # speaker: degtyar_inside
-   -> chief

= chief
# cut: dissolve
# place: hall
# look: lived
# light: day
# crowd: seated
# room: hall_murmur
# enter: sheboldaev far stand
# enter: degtyar_inside left sit
# enter: kolosnitsyn right sit
# camera: push rostrum
29 January, the morning sitting. Your own chief goes up. Sheboldaev praises the report. # source: sheboldaev-speech-29-jan
# camera: push row
# event: applause_short
{said ? all_of_it:"All of it," says Kolosnitsyn beside you, with a wink, and claps.}{said ? the_south:Beside you Kolosnitsyn claps, and listens, you would say, for the south.}{said ? you_first:This time Kolosnitsyn waits until you have clapped.} # speaker: kolosnitsyn
# camera: push rostrum
You know your chief's signature from the foot of the November paper. {done ? signed_typed:It is as quick as yours.}{done ? signed_salt:Nobody ever wrote salt above it.}{done ? signed_morning:You have wondered at what hour of the day he made it.}
# camera: push row
"Did he say it, Commissar?" Degtyar asks. "While I was rubbing my eyes?" You do not ask him what "it" is. # speaker: degtyar_inside
# decision: d03.chief
+   ["He praised the report. From up there, so would you." # id: d03.chief_report]
    ~ said += praised
    "I'd want a box to stand on," he says, and rubs them some more. # speaker: degtyar_inside
+   ["He said it once. By wire, in August of 'thirty-two." # id: d03.chief_wire]
    ~ said += by_wire
    You had it from a man in Rostov who had typed it: the harvest lower still, farmers in revolt; and what Moscow answered. # source: sheboldaev-telegram-aug-1932
    "August," says Degtyar, and puts up a finger for each month to November. "Three." # speaker: degtyar_inside
+   ["He signed in November. I signed in December." # id: d03.chief_mine]
    ~ said += mine_too
    "Mine was January. They read it to me and put my finger on the place." # speaker: degtyar_inside
-   He is quiet for the length of a speaker. {said ? none_left:"You told them there was none," he says. "And they sent for my carts."}{said ? plan_figure:"You gave them their figure," he says. "So did I. It was a good figure."}{said ? still_counting:"You told them you were counting," he says. "It was a long count."} # speaker: degtyar_inside
    -> chief_door

= chief_door
# leave: degtyar_inside
# leave: kolosnitsyn
# crowd: thin
# light: interval
# camera: pan aisle
# pose: sheboldaev stand centre
# event: bell_chair
The bell goes for the interval. Sheboldaev is in the aisle, and nobody is with him. You could ask him yourself.
+   (stepped) [Step out into the aisle. # id: d03.chief_step]
    -> chief_silent
+   [Stay where you are and look at him. # id: d03.chief_look]
    -> chief_silent

= chief_silent
# cut: black
# look: silent silent_chief
# room: none
# leave: sheboldaev
{stepped:You are two rows away when somebody calls him.|Somebody calls him. It was not you.}
+   [Go out to the others. # id: d03.chief_on]
    -> wall

= wall
# cut: dissolve
# place: stenographers_parquet
# look: lived
# light: day
# room: steno_room
# camera: wide
30 January. Rykov has spoken, the Commissar of Communications. He would keep to what his position required, he said, and he had been among the guilty in the Right deviation. # source: rykov-gist
# enter: zinoviev far stand
# camera: push disc
Now it is the interval, and Zinoviev stands by the wall. In October of 'thirty-two he was sent into exile for having seen some papers and not reported them. # source: zinoviev-kamenev-1932
In the middle of December they let him back into the Party. # source: zinoviev-kamenev-readmitted
# enter: degtyar_inside left walk
# camera: hold
There are two metres of bare parquet round him, and people go by the edge, as if it had been washed. At the door some of your delegation are being funny about it. {said ? praised:"From over there," says Degtyar, "you'd praise it twice."}{said ? by_wire:"He read and said nothing," says Degtyar. "Ours wired, and then he signed."}{said ? mine_too:Degtyar has gone round to the side of your bad leg, and walks there.} # speaker: degtyar_inside
# decision: d03.wall
+   [Cross the parquet and hold out your hand. He is a member of the Party. # id: d03.wall_hand]
    ~ done += gave_hand
    -> wall_silent
+   [Nod, and keep walking. # id: d03.wall_nod]
    ~ done += nodded
    # leave: zinoviev
    It is the nod for a funeral where you have forgotten the name. Your neck is stiff from it for an hour.
    -> pass_on
+   [Stop at the door. It is where your own people are. # id: d03.wall_join]
    ~ done += joined
    # leave: zinoviev
    It is warm there. Somebody moves up; you get the end of a joke without the beginning, and laugh in the right place.
    -> pass_on

= wall_silent
# cut: black
# look: silent silent_wall
# room: none
Your boots make no sound. You have put out your right hand.
+   [Go back to the others. # id: d03.wall_on]
    # cut: dissolve
    # look: lived
    # leave: zinoviev
    # room: steno_room
    For the rest of the interval the parquet looks washed wherever you stand.
    -> pass_on

= pass_on
# cut: dissolve
# place: stenographers
# light: lamp
# enter: kolosnitsyn near stand
# camera: pan door
In the evening Kolosnitsyn finds you. {done ? gave_hand:"Somebody crossed the floor today," he says. "I did not write who."}{done ? nodded:"You nodded to him," he says. "I'd have said it was a cough."}{done ? joined:"I saw you laughing," he says. "Good. So did others."} He keeps such accounts. {said ? hard_winter:In the queue you told the Urals that it was over, and that was good too.}{said ? chimneys:In the queue you told the Urals about chimneys.}{said ? not_in_queue:In the queue you told the Urals nothing, which he respects.} {said ? all_of_it:He has used "all of it" twice.}{said ? the_south:He has kept your south out of his notes, and hopes that you noticed.}{said ? you_first:And last time it was he who went first.} # speaker: kolosnitsyn
# place: notebook
# light: lamp
# camera: hold
"They say the stenographer asks delegates what to call things. {said ? applause_word:Applause, for instance.}{said ? laughter_word:Or who was laughing.}{said ? gap_word:Or that she leaves gaps.} It would be useful to know, yes? You remember what it cost some people that they'd seen a thing and said nothing. One of them was over there." # speaker: kolosnitsyn
# decision: d03.pass_on
+   ["She asked me how to spell my district." # id: d03.pass_districts]
    ~ said += spelling
    # light: written
    "And how do you?" You spell it. He writes down every letter. # speaker: kolosnitsyn
+   [Tell him what she asked, and what you said. There was no harm in it. # id: d03.pass_word]
    ~ said += noise_told
    # light: filled
    {said ? applause_word:"But that's perfectly correct," he says, disappointed. "Why did she need to ask?"}{said ? laughter_word:He underlines something. "Was that your word? Or hers?"}{said ? gap_word:"A gap," he says. "Who gave her permission for a gap?"} He writes for longer than you talked. # speaker: kolosnitsyn
+   ["Ask her yourself. She'll take it down." # id: d03.pass_you]
    ~ said += ask_her
    You can see him like the idea. He does up his top button and goes in. # speaker: kolosnitsyn
-   -> her_table

= her_table
# place: stenographers
# light: lamp
# camera: push table
Your draft is still on her table.
{
- said ? spelling:
    # enter: sretenskaya right sit
    Sretenskaya does not look up. "He has been here. He asked me how your district is spelt." She takes the next pencil. "We agreed, he and I." # speaker: sretenskaya
- said ? noise_told:
    # event: typewriter
    Her chair is pushed in. Ksenia Lvovna is at the bureau, says the woman at the typewriter, about a word. Her pencils lie in their row.
- else:
    # enter: sretenskaya right sit
    # enter: kolosnitsyn left stand
    Kolosnitsyn stands before the lamp and asks his question. Sretenskaya is writing it down, with the time. "Your name," she says. "Strictly, is it one s or two?" # speaker: sretenskaya
}
+   [Take it and go. # id: d03.take_draft]
+   [Look it over under the lamp. # id: d03.look_over]
-   {done ? struck:Against line nine there is a small query.}{done ? softened:At "difficulties" there is a tick.}{done ? left_it:A clean sheet has been laid on top, so that line nine does not show.}
    -> close

= close
# leave: sretenskaya
# leave: kolosnitsyn
# camera: pan door
# enter: degtyar_inside near stand
# music: theme_delegate
Degtyar is waiting to be walked down the steps. {done ? gave_hand:He says that your right hand is cold.}{done ? nodded:He asks what is wrong with your neck.}{done ? joined:He asks how the joke began, and you do not know.} {said ? praised:"I'd have praised it too," he says. "I have been practising."}{said ? by_wire:"Three months," he says. He still has three fingers up inside the glove.}{said ? mine_too:"December, January," he says. "We'd make a calendar, you and I."} {said ? spelling:Kolosnitsyn goes by, and wishes you good night by your patronymic.}{said ? noise_told:Kolosnitsyn goes by, and lifts his cap to you.}{said ? ask_her:Kolosnitsyn goes by with his collar open, and does not see you.} # speaker: degtyar_inside
Upstairs a window is lit. Somebody there is deciding what the hall did on the 28th. {said ? applause_word:He has your word for it.}{said ? laughter_word:He has two signs and a bar.}{said ? gap_word:He has a gap as wide as a thumb.}
# event: paper_fold
You feel for matches, and the thing from the drawer comes out with them. {kept ? shop_key:"Iron," says Degtyar, who has heard it.}{kept ? school_page:"School paper," says Degtyar, who has heard it.}{kept ? carbon_copy:"That's an office," says Degtyar, who has smelt it.} He holds out his hand. # speaker: degtyar_inside
+   [Let him hold it. # id: d03.let_hold]
    # event: snow_steps
    {kept ? shop_key:He runs his thumb along the bit. "A shop," he says. "What was in it?" {done ? signed_salt:Salt, you tell him, till noon.|You tell him. It was on the inventory.}}{kept ? school_page:He runs his thumb down the strokes, and stops in the middle of January. "Read me who's on it." You read him thirty-four names.}{kept ? carbon_copy:He runs his thumb over it until he finds your name. "Here you are," he says. "You leaned."} # debrief: delegate-1
    -> go_on
+   [Put it away. # id: d03.put_away]
    # event: snow_steps
    "Quite right," he says. He takes your sleeve again, and you start down. {kept ? shop_key:At each step it knocks on the button.}{kept ? school_page:At each step it crackles.}{kept ? carbon_copy:Under the lamp his glove is blue where it has hold of you.} # debrief: delegate-1
    -> go_on

= go_on
+   [Go on. # id: d03.go_on]
    -> d04_speakers_list
