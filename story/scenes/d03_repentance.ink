=== d03_repentance ===
// 28 to 30 January 1934. Pays: line nine and the ovation (d02), the telephone (d01).
// Debts: Sretenskaya's word (d10, d11, d16), the man by the wall (d05, d15), Degtyar's finger on the map (close, d06), what was passed on (d04, d10, d11, d16).
# scene: d03_repentance
-> table

= table
# cut: iris
# place: stenographers
# look: lived
# light: lamp
# room: steno_room
# music: none
# enter: sretenskaya right sit
# enter: degtyar_inside left stand
# camera: wide
# event: typewriter
28 January, late. In a room beside the hall sits Ksenia Lvovna Sretenskaya, who takes the congress down in shorthand. Whoever is to speak brings her his sheets. You have brought yours, and Degtyar; you want to know if line nine will pass. Her own pass ends with the congress. For the permanent one, with a photograph, nothing may go wrong at her table. # speaker: sretenskaya
# camera: push table
# gaze: sretenskaya down
She reads upside down. {done ? struck:"Line nine has a hole in it," she says. "Strictly, one can read what fell in." She sets a small query against it.}{done ? softened:"'Difficulties'," she says. "That has a sign of its own, one stroke. I made it fourteen times today." She ticks it.}{done ? left_it:"I have read line nine," she says. "There is a sign for that word. I have not made it this week." She lays a clean sheet on top.} {done ? shouted:Then: "On the 26th one voice came through from your row. I wrote 'shouts'. It is always the plural."}{done ? clapped:Then: "On the 26th your row was the last in its quarter to stop. I mention it for completeness."}{done ? sat:Then: "On the 26th your row sat early. That does not print."} # speaker: sretenskaya
# pose: sretenskaya sit give
# card: applause_words
Tonight Bukharin, who once led the Right against Stalin, told the hall that Stalin had been right. Now she needs something from you. "When he came down the hall made a noise. I was turning the page. What would you call it, from this list?" If her word is wrong, it is she who heard wrong. # speaker: sretenskaya # source: bukharin-gist
# decision: d03.noise
+   ["Applause." # id: d03.noise_applause]
    ~ said += applause_word
    # place: stenographers_sign
    # light: applause
    # camera: push sign
    # event: pencil
    She makes a sign no longer than an eyelash. "Thank you. It is a roomy word." "You'd get us all in," says Degtyar, "and the mare." # speaker: sretenskaya # source: applause-formulas
+   ["There was laughing in it." # id: d03.noise_laughter]
    ~ said += laughter_word
    # place: stenographers_sign
    # light: laughter
    # camera: push sign
    # event: pencil
    She looks at you. "So I thought." She writes one sign above another, with a bar between. The editors upstairs will leave her the upper one. # speaker: sretenskaya # source: applause-formulas
+   ["Leave a gap." # id: d03.noise_gap]
    ~ said += gap_word
    # place: stenographers_sign
    # light: gap
    # camera: push sign
    # event: pencil
    "Somebody always fills a gap." She leaves one all the same, as wide as a thumb, and takes a moment over it, as over a door left open. # speaker: sretenskaya # source: applause-formulas
-   -> chief

= chief
# card: none
# cut: dissolve
# place: hall
# look: lived
# light: day
# crowd: seated
# room: hall_murmur
# enter: sheboldaev far stand
# enter: degtyar_inside left sit turn
# enter: kolosnitsyn right sit turn
# camera: push rostrum
29 January. Your own chief goes up: Sheboldaev, who leads the region, and who put his villages on "black boards". He praises the report. # source: sheboldaev-speech-29-jan
# camera: push row
# gaze: degtyar_inside down
"Did he say it, Commissar?" asks Degtyar. "While I was rubbing my eyes?" You need not ask him what "it" is. Kolosnitsyn, on your other side, has stopped clapping to hear. # speaker: degtyar_inside
# decision: d03.chief
+   ["He praised the report. So would you." # id: d03.chief_report]
    -> from_up_there
+   ["He said it once, by wire." # id: d03.chief_wire]
    ~ said += by_wire
    August of 'thirty-two; you had it from a man in Rostov who had typed it. The harvest was lower still, farmers in revolt; and Moscow answered. "August," says Degtyar, and puts up a finger for each month to November. "Three. Then he signed." # speaker: degtyar_inside # source: sheboldaev-telegram-aug-1932
    -> wall
+   ["He signed in November. I signed in December." # id: d03.chief_mine]
    -> three_months
+   [Go after him, and ask him. # id: d03.chief_ask]
    # crowd: thin
    # light: interval
    # camera: pan aisle
    # leave: degtyar_inside
    # leave: kolosnitsyn
    # pose: sheboldaev stand centre
    # event: bell_chair
    In the interval he stands in the aisle, and nobody is with him. You have one question. You are two rows away.
    -> chief_silent

= from_up_there
~ said += praised
"I'd want a box to stand on," says Degtyar. {said ? none_left:"You told them there was none, and they sent for my carts. He never asked which of us was lying."}{said ? plan_figure:"You gave them their figure. So did I. It was a good figure."}{said ? still_counting:"You told them you were counting," he says. "He might have said that."} # speaker: degtyar_inside
-> wall

= three_months
~ said += mine_too
"Mine was January," says Degtyar. "They read it to me and put my finger on the place." # speaker: degtyar_inside
"Who read it to you?" asks Kolosnitsyn. # speaker: kolosnitsyn
"Everybody." # speaker: degtyar_inside
-> wall

= chief_silent
# cut: black
# look: silent silent_chief
# room: none
# leave: sheboldaev
Somebody calls him.
+   [Go back, and say that he praised the report. # id: d03.back_report]
    -> back
+   [Go back, and say whose paper came first. # id: d03.back_mine]
    -> back_mine

= back
# cut: dissolve
# look: lived
# light: day
# crowd: seated
# room: hall_murmur
# enter: degtyar_inside left sit turn
# enter: kolosnitsyn right sit turn
-> from_up_there

= back_mine
# cut: dissolve
# look: lived
# light: day
# crowd: seated
# room: hall_murmur
# enter: degtyar_inside left sit turn
# enter: kolosnitsyn right sit turn
"He signed in November," you tell Degtyar, "and I in December." # speaker: degtyar_inside
-> three_months

= wall
# cut: dissolve
# place: stenographers_parquet
# look: lived
# light: day
# room: steno_room
# enter: zinoviev far stand
# camera: push disc
30 January, an interval. Zinoviev, once at Lenin's side, stands by the wall. In 'thirty-two he was exiled because he had read papers against Stalin and not reported it; since December he has been in the Party again. Round him two metres of floor are bare. # source: zinoviev-kamenev-1932
# enter: degtyar_inside left walk
# gaze: zinoviev down
# camera: hold
At the door your own delegation is laughing over a newspaper, Kolosnitsyn in the middle. If you go to the one, people will remember it. If you leave Degtyar with the others, he is alone with them and with print. # source: zinoviev-kamenev-readmitted
# decision: d03.wall
+   [Cross the floor and hold out your hand. # id: d03.wall_hand]
    ~ done += gave_hand
    ~ slip += spain_seen
    -> wall_silent
+   [Nod, and walk Degtyar past the door. # id: d03.wall_nod]
    ~ done += nodded
    ~ slip += spain_asked
    # leave: zinoviev
    # enter: kolosnitsyn right stand give
    # gaze: degtyar_inside left
    You give him the nod for a funeral where you have forgotten the name. Kolosnitsyn has stepped in your way with the newspaper. It has a map: where is Trotsky living now, whom nobody likes to name? "Show us, Trofim." Degtyar taps the paper without bending his head. "Where we put him," he says. "Out." They laugh, and make way. Kolosnitsyn does not laugh. He had wanted a finger on the map. # speaker: kolosnitsyn # source: trotsky-in-france-1934
    -> pass_on
+   [Join your own people at the door. # id: d03.wall_join]
    ~ done += joined
    # leave: zinoviev
    # card: where_trotsky_was
    # pose: degtyar_inside lean
    # gaze: degtyar_inside down
    It is warm there. You get the end of a joke without the beginning, and laugh in the right place. The newspaper has a map: where is Trotsky living now, whom nobody likes to name? It is France, since July. "Show us, Trofim," says Kolosnitsyn. Degtyar bends until his nose is nearly in the Mediterranean. His finger is coming down on Spain. # speaker: kolosnitsyn # source: trotsky-in-france-1934
    -> finger

= finger
+   [Jog his elbow. # id: d03.map_jog]
    ~ slip += spain_hidden
    # card: none
    "So there he is," says Degtyar, of Lyon. "Well. He'll eat." # speaker: degtyar_inside
    -> pass_on
+   [Let him point. # id: d03.map_point]
    ~ slip += spain_seen
    # card: none
    "So there he is," says Degtyar, of Spain. They roar; he is known for his jokes. Only Kolosnitsyn looks at the finger, and then up along the arm to the eyes. # speaker: degtyar_inside
    -> pass_on

= wall_silent
# cut: black
# look: silent silent_wall
# room: none
Your boots make no sound. You have put out your right hand.
+   [Go back for Degtyar. # id: d03.wall_on]
    # cut: dissolve
    # look: lived
    # leave: zinoviev
    # room: steno_room
    # enter: kolosnitsyn right stand
    # gaze: kolosnitsyn degtyar_inside
    You were gone for a minute.
    -> map_seen
+   [Stay a moment longer. # id: d03.wall_stay]
    # cut: dissolve
    # look: lived
    # leave: zinoviev
    # room: steno_room
    # enter: kolosnitsyn right stand
    # gaze: kolosnitsyn degtyar_inside
    You were gone for longer than a greeting takes.
    -> map_seen

= map_seen
# pose: degtyar_inside lean
# gaze: degtyar_inside down
Kolosnitsyn has Degtyar over the newspaper. It has a map: where is Trotsky living now, whom nobody likes to name? Degtyar's finger lies in the middle of Spain. "So there he is," he says. It should be France. Nobody has laughed. Kolosnitsyn looks at the finger, and then up along the arm to the eyes. When you two walk on, the floor is bare wherever you walk. # speaker: kolosnitsyn # source: trotsky-in-france-1934
-> pass_on

= pass_on
# cut: dissolve
# place: notebook
# light: lamp
# camera: hold
In the evening Kolosnitsyn finds you. {done ? gave_hand:"Somebody crossed the floor today," he says. "I did not write who."}{done ? nodded:"You nodded to that man," he says. "I'd have said it was a cough."}{done ? joined:"I saw you laughing," he says. "Good. So did others."} He wants one thing. "They say the stenographer asks delegates what to call things. What did she ask you, yes?" It can cost her the pass. If you hide it and it comes out, you knew and were silent, like the man by the wall. # speaker: kolosnitsyn
# decision: d03.pass_on
+   ["How to spell my district." # id: d03.pass_districts]
    ~ said += spelling
    # light: written
    # pose: kolosnitsyn write
    "And how do you?" You spell it, and he writes down every letter. Then he goes to her all the same. When you come for your sheets, she does not look up. "He asked me how your district is spelt," says Sretenskaya. She takes the next pencil. "We agreed, he and I." Your sheets lie squared on the corner of the table. Between the second and the third she has left a new pencil, sharpened at both ends. # speaker: kolosnitsyn
+   [Tell him what she asked, and what you said. # id: d03.pass_word]
    ~ said += noise_told
    # light: filled
    {said ? applause_word:"But that's perfectly correct," he says, disappointed. "Why did she need to ask?"}{said ? laughter_word:He underlines something. "Was that your word? Or hers?"}{said ? gap_word:"A gap," he says. "Who gave her permission for a gap?"} He writes for longer than you talked. When you come for your sheets, her chair is pushed in. Ksenia Lvovna is at the bureau, says the woman at the typewriter, about a word. Her pencils lie in their row, one for each quarter of an hour, and nobody is using the one for this. # speaker: kolosnitsyn
+   ["Ask her yourself." # id: d03.pass_you]
    ~ said += ask_her
    # place: stenographers
    # light: lamp
    # enter: sretenskaya right sit
    # enter: kolosnitsyn left stand
    # pose: sretenskaya sit write
    # gaze: kolosnitsyn sretenskaya
    You can see him like the idea. He does up his top button and goes in, and you hear him ask it, standing before her lamp. She writes it down, with the time. "Your name," says Sretenskaya. "Strictly, is it one s or two?" He has spelt it before he thinks. He comes out again with his collar open. "What does she want it for?" he asks you. # speaker: sretenskaya
-   -> close

= close
# place: stenographers
# light: lamp
{
- said ? noise_told:
    # event: typewriter
- else:
    # enter: sretenskaya right sit write
}
# camera: pan door
# enter: degtyar_inside near stand
# music: theme_delegate
# pose: degtyar_inside hold
Degtyar is waiting to be walked down the steps. {slip ? spain_seen:"That boy was very quiet over the map," he says. "Was it the wrong country?" It was Spain, you tell him.}{slip ? spain_asked:"He wanted my finger for something, that boy," he says. There was a map, you tell him.}{slip ? spain_hidden:"You pushed me," he says. "Where was I?" In Spain, you tell him.} He walks three steps. "And what has he seen?" # speaker: degtyar_inside
# event: paper_fold
You feel for matches instead of an answer, and the thing from the drawer comes out with them. {kept ? shop_key:"Iron," says Degtyar, who has heard it.}{kept ? school_page:"School paper," says Degtyar, who has heard it.}{kept ? carbon_copy:"That's an office," says Degtyar, who has smelt it.} He holds out his hand. # speaker: degtyar_inside
+   [Let him hold it. # id: d03.let_hold]
    # event: snow_steps
    {kept ? shop_key:He runs his thumb along the bit. "A shop," he says. "What was in it?" {done ? signed_salt:Salt, you tell him, till noon.|You tell him. It was on the inventory.}}{kept ? school_page:He runs his thumb down the strokes, and stops in the middle of January. "Read me who's on it." You read him thirty-four names.}{kept ? carbon_copy:He runs his thumb over it until he finds your name. "Here you are," he says. "You leaned."} # debrief: delegate-1
    -> d04_speakers_list
+   [Put it away. # id: d03.put_away]
    # event: snow_steps
    "Quite right," he says. He takes your sleeve again, and you start down. {kept ? shop_key:At each step it knocks on the button.}{kept ? school_page:At each step it crackles.}{kept ? carbon_copy:Under the lamp his glove is blue where it has hold of you.} # debrief: delegate-1
    -> d04_speakers_list
