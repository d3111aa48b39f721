=== d03_repentance ===
// 28 to 30 January 1934. Pays: line nine and the ovation (d02), the telephone (d01).
// Debts: Sretenskaya's word (d16), the man by the wall (d05, d06), Degtyar's finger on the map (close, d06), what was passed on (d04, d11, d16).
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
28 January, late. Beside the hall sits Ksenia Lvovna Sretenskaya, who takes the congress down in shorthand. You have brought her your speech, to learn whether line nine will pass. She wants a permanent pass for Moscow; for that nothing may go wrong at her table.
# camera: push table
# gaze: sretenskaya down
She reads upside down. {done ? struck:"Line nine has a hole in it. Strictly, one can read what fell in," she says, and puts a question mark.}{done ? softened:"'Difficulties' has a sign of its own, one stroke. I have made it all day," she says, and ticks it.}{done ? left_it:"There is a sign for the word in line nine. I have not made it this week," she says, and covers the line.} # speaker: sretenskaya
# pose: sretenskaya sit give
# card: applause_words
Tonight a man who had once led an opposition told the hall that Stalin had been right. "As he came down, the hall made a noise, and I was turning the page. What would you call it?" If she writes it wrong, it is she who heard wrong. # speaker: sretenskaya # source: bukharin-gist
# decision: d03.noise
+   ["Applause." # id: d03.noise_applause]
    ~ said += applause_word
    ~ page += her_applause
    # place: stenographers_sign
    # light: applause
    # camera: push sign
    # event: pencil
    She makes a short sign. "Thank you. It is a roomy word." You both heard laughing, and now it is on no paper. # speaker: sretenskaya
+   ["There was laughing in it." # id: d03.noise_laughter]
    ~ said += laughter_word
    ~ page += her_laughter
    # place: stenographers_sign
    # light: laughter
    # camera: push sign
    # event: pencil
    She looks at you. "So I thought." She writes both, one sign above the other. If the editors upstairs ask who heard it, she will have to name you. # speaker: sretenskaya
+   ["Leave a gap." # id: d03.noise_gap]
    ~ said += gap_word
    ~ page += her_gap
    # place: stenographers_sign
    # light: gap
    # camera: push sign
    # event: pencil
    "Somebody always fills a gap." She leaves one all the same, as wide as a thumb. It is the first mistake in her book. # speaker: sretenskaya # source: applause-formulas
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
29 January. If anybody may say the word, it is your own chief, who heads the region and put villages of the Kuban on "black boards". He praises the report. # source: sheboldaev-speech-29-jan
# camera: push row
# gaze: degtyar_inside down
"Did he say it, Commissar? While I was rubbing my eyes?" asks Degtyar. On your other side Kolosnitsyn stops clapping, to hear the answer. # speaker: degtyar_inside
# decision: d03.chief
+   ["He praised the report. So would you." # id: d03.chief_report]
    -> from_up_there
+   ["He warned them once, by wire." # id: d03.chief_wire]
    In August 'thirty-two he wired Moscow that the harvest was worse than reported. You had it from the man who typed it. Moscow rebuked him, and in November he signed the "black boards". "Three months," says Degtyar, counting them on his fingers. # speaker: degtyar_inside # source: sheboldaev-telegram-aug-1932
    -> wall
+   ["He signed in November. I signed in December." # id: d03.chief_mine]
    -> january
+   [Go after him, and ask him. # id: d03.chief_ask]
    # crowd: thin
    # light: interval
    # camera: pan aisle
    # leave: degtyar_inside
    # leave: kolosnitsyn
    # pose: sheboldaev stand centre
    # event: bell_chair
    In the interval you see him in the aisle. You have one question, and you are two rows away.
    -> chief_silent

= from_up_there
{said ? none_left:"From up there," says Degtyar. "You told them there was none, and they sent for mine. He never asked which of us lied."}{said ? plan_figure:"You gave him his figure by telephone," says Degtyar, "and he's giving it back."}{said ? still_counting:"At least you told him you were counting," says Degtyar. "It was nine days' bread."} # speaker: degtyar_inside
-> wall

= january
"Mine was January. They read it out, and I signed." # speaker: degtyar_inside
"Who read it out?" asks Kolosnitsyn. # speaker: kolosnitsyn
"Everybody," says Degtyar. # speaker: degtyar_inside
-> wall

= chief_silent
# cut: black
# look: silent silent_chief
# room: none
# leave: sheboldaev
From the other side somebody calls him by his name.
+   [Go back. "He praised the report." # id: d03.back_report]
    # cut: dissolve
    # look: lived
    # light: day
    # crowd: seated
    # room: hall_murmur
    # enter: degtyar_inside left sit turn
    # enter: kolosnitsyn right sit turn
    # camera: push row
    -> from_up_there
+   [Go back. "He signed before I did." # id: d03.back_mine]
    # cut: dissolve
    # look: lived
    # light: day
    # crowd: seated
    # room: hall_murmur
    # enter: degtyar_inside left sit turn
    # enter: kolosnitsyn right sit turn
    # camera: push row
    -> january

= wall
# cut: dissolve
# place: stenographers_parquet
# look: lived
# light: day
# room: steno_room
# enter: zinoviev far stand
# camera: push disc
30 January. By the wall stands Zinoviev, once at Lenin's side, exiled in 'thirty-two because he had read papers against Stalin and not reported it. Since December he is back in the Party, and nobody goes near him. # source: zinoviev-kamenev-1932 # source: zinoviev-kamenev-readmitted
# enter: degtyar_inside left walk
# gaze: zinoviev down
# camera: hold
At the door your own people laugh over a newspaper, Kolosnitsyn in the middle. If you go to Zinoviev, it will be remembered, and Degtyar is alone at that door, before a printed page.
# decision: d03.wall
+   [Cross the floor and hold out your hand. # id: d03.wall_hand]
    ~ done += gave_hand
    ~ slip += spain_seen
    -> wall_silent
+   [Nod, and walk Degtyar past the door. # id: d03.wall_nod]
    ~ done += nodded
    ~ slip += spain_asked
    # leave: zinoviev
    # enter: kolosnitsyn right stand
    # pose: kolosnitsyn give
    # gaze: degtyar_inside left
    You nod to him, and walk on. Kolosnitsyn steps in your way with the newspaper. It has a map: where does Trotsky live now, Stalin's old enemy? Degtyar is to show it. "Out. Where we put him," says Degtyar, and taps the paper without bending his head. All laugh but Kolosnitsyn, who had wanted a finger on the map. # speaker: degtyar_inside # source: trotsky-in-france-1934
    -> pass_on
+   [Join your own people at the door. # id: d03.wall_join]
    ~ done += joined
    # leave: zinoviev
    # enter: kolosnitsyn right stand
    # card: where_trotsky_was
    # pose: degtyar_inside lean
    # gaze: degtyar_inside down
    You get the end of a joke about the man by the wall, and laugh with them. The newspaper has a map: where does Trotsky live now, Stalin's old enemy? It is France. Degtyar is to show it. He bends until his nose is nearly in the Mediterranean, and his finger is coming down on Spain. # speaker: kolosnitsyn # source: trotsky-in-france-1934
    -> finger

= finger
+   [Jog his elbow. # id: d03.map_jog]
    ~ slip += spain_hidden
    # card: none
    The finger comes down on France. "So there he is," says Degtyar. # speaker: degtyar_inside
    -> pass_on
+   [Let him point. # id: d03.map_point]
    ~ slip += spain_seen
    # card: none
    "So there he is," says Degtyar, of Spain. They take it for one of his jokes. Kolosnitsyn looks at the finger, and then up along the arm to the eyes. # speaker: degtyar_inside
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
# card: where_trotsky_was
# pose: kolosnitsyn give degtyar_inside
# pose: degtyar_inside lean
# gaze: degtyar_inside down
Kolosnitsyn has Degtyar over the newspaper. It has a map: where does Trotsky live now, Stalin's old enemy? "So there he is," says Degtyar, with his finger in the middle of Spain. It should be France. Kolosnitsyn looks up from the finger along the arm to the eyes. # speaker: degtyar_inside # source: trotsky-in-france-1934
-> pass_on

= pass_on
# card: none
# cut: dissolve
# place: notebook
# light: lamp
# camera: hold
{done ? gave_hand:"Somebody crossed the floor today, and I did not write who," says Kolosnitsyn in the evening. In return, what has the stenographer been asking you?}{done ? nodded:"You nodded to that man. I'll call it a cough," says Kolosnitsyn in the evening. In return, what does your stenographer ask people?}{done ? joined:"I saw you laughing. Good, so did others," says Kolosnitsyn in the evening. And what does your stenographer want to know?} If you tell him, it can cost her the pass. If you hide it, you knew and were silent, like the man by the wall. # speaker: kolosnitsyn
# decision: d03.pass_on
+   ["How to spell my district." # id: d03.pass_districts]
    ~ said += spelling
    # light: written
    # pose: kolosnitsyn write
    "And how do you?" You spell it, and he writes down every letter. When you come for your sheets, Sretenskaya does not look up. "He asked me how your district is spelt. We agreed, he and I." Between your sheets she has left you a pencil, sharpened at both ends. # speaker: kolosnitsyn
+   [Tell him what she asked, and what you said. # id: d03.pass_word]
    ~ said += noise_told
    # light: filled
    {said ? applause_word:But that is perfectly correct, he says, disappointed. Why did she need to ask?}{said ? laughter_word:He underlines something. Was that your word, he asks, or hers?}{said ? gap_word:Who gave her permission, he asks, for a gap?} He writes for longer than you talked. When you come for your sheets, her chair is empty. Ksenia Lvovna has had to go to the bureau, says the woman at the typewriter, about a word. # speaker: kolosnitsyn
+   ["Ask her yourself." # id: d03.pass_you]
    ~ said += ask_her
    # place: stenographers
    # light: lamp
    # enter: sretenskaya right sit
    # enter: kolosnitsyn left stand
    # pose: sretenskaya sit write
    # gaze: kolosnitsyn sretenskaya
    He does up his top button, goes in and asks her. Sretenskaya writes it down, with the time. "Now your name. Strictly, is it one s or two?" He has spelt it before he thinks. He comes out with his collar open and asks you what she wants it for. # speaker: sretenskaya
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
Degtyar is waiting to be walked down the steps. {slip ? spain_seen:The boy was very quiet over that map, he says; was it the wrong country? It was Spain, you tell him.}{slip ? spain_hidden:You pushed him, he says; where had he been? In Spain, you tell him.} "What has Kolosnitsyn seen of me?" # speaker: degtyar_inside
# event: paper_fold
You do not know. You feel for matches, and the thing that you kept from that winter comes out with them. {kept ? shop_key:"Iron," says Degtyar, who has heard it, and holds out his hand.}{kept ? school_page:"School paper," says Degtyar, who has heard it, and holds out his hand.}{kept ? carbon_copy:"Copying ink," says Degtyar, who has smelt it, and holds out his hand.} # speaker: degtyar_inside
+   [Let him hold it. # id: d03.let_hold]
    # event: snow_steps
    {
    - kept ? shop_key:
        # pose: degtyar_inside hold
        # gaze: degtyar_inside down
    - else:
        # leave: degtyar_inside
        # enter: degtyar_sheet near carry
        # gaze: degtyar_sheet down
    }
    {kept ? shop_key:He runs his thumb along the bit. What was in that shop, he asks. {done ? signed_salt:Salt, you tell him, till noon.|You tell him. It was on the inventory.}}{kept ? school_page:He runs his thumb down the strokes, and stops in the middle of January. "Read me who's on it." You read him thirty-four names.}{kept ? carbon_copy:He runs his thumb over it until he finds your name. "Here you are. You leaned," he says.} # debrief: delegate-1
    -> d04_speakers_list
+   [Put it away. # id: d03.put_away]
    # event: snow_steps
    Quite right, he says. He takes your sleeve again, and you start down. {kept ? shop_key:At each step it knocks on the button.}{kept ? school_page:At each step it crackles.}{kept ? carbon_copy:Under the lamp his glove is blue where it has hold of you.} # debrief: delegate-1
    -> d04_speakers_list
