=== d05_kirov ===
// 31 January 1934, after the break.
// Debts: the silence (d14, d16), who laughed (d06, d15), the mandate in the air (d14, d16).
# scene: d05_kirov
-> standing

= standing
# cut: dissolve
# place: hall
# look: lived
# light: beams
# room: none
# enter: degtyar_inside left stand
# enter: kolosnitsyn right stand
# crowd: rising
# event: hall_stands
# camera: pan presidium
Yesterday a balloon went up in honour of the congress, the Osoaviakhim-1. It reached twenty-two kilometres and fell. Fedoseenko, Vasenko and Usyskin are dead, and the hall gets up. # source: osoaviakhim-balloon
{kept ? shop_key:The key in your pocket knocks once on the bench.}{kept ? school_page:The page in your pocket crackles, and this time you are not the only one to hear it.}{kept ? carbon_copy:Where you pulled yourself up, the bench has a blue thumb on it.} {said ? applause_word:Ksenia Lvovna will have no roomy word for this.}{said ? laughter_word:For this Ksenia Lvovna will need no bar.}{said ? gap_word:Now Ksenia Lvovna may leave a gap by right.} Nobody has said for how long. Degtyar's lips are counting, as they did between the flash and the bang. # speaker: degtyar_inside
# decision: d05.silence
+   [Say the three names under your breath. They went up for this. # id: d05.silence_three]
    ~ aired += three_names
    Fedoseenko, Vasenko. You lose the last one, and find him.
+   [Say the three, and go on with names of your own. Nobody is counting aloud. # id: d05.silence_more]
    ~ aired += more_names
    {kept ? school_page:You know the page by heart. You get to eleven of thirty-four.|You take the people of one street, by their gates. You are at the fourth gate when the benches bang.}
+   [Listen to how quiet so many people can be. # id: d05.silence_hall]
    ~ aired += listened_hall
    A radiator ticks. Somebody's stomach answers it.
-   # crowd: seated
    # pose: degtyar_inside sit
    # pose: kolosnitsyn sit
    # room: hall_murmur
    {aired ? three_names:"Nineteen seconds," says Degtyar, letting himself down.}{aired ? more_names:"You were still talking," says Degtyar, and pulls you down by the sleeve.}{aired ? listened_hall:"You could have heard a gun-layer think," says Degtyar.} # speaker: degtyar_inside
    -> leaning

= leaning
# cut: tear
# look: told rosliakov-1991
# light: dark
# leave: degtyar_inside
# leave: kolosnitsyn
# enter: kirov far lean
# camera: push rostrum
M. Roslyakov, in a book printed in 1991, told how he had seen Kirov at that rostrum: leaning on it, and with no written text. # source: kirov-orator # status: testimony
+   [Look from where you sit. # id: d05.back_row]
    # cut: dissolve
    # look: lived
    # camera: drift
    # light: beams
    # enter: degtyar_inside left sit
    # enter: kolosnitsyn right sit
    # pose: kirov stand
    Between two collars there is a tunic, a long way off.
+   [Lean forward. # id: d05.back_front]
    # cut: dissolve
    # look: lived
    # camera: drift
    # light: beams
    # enter: degtyar_inside left sit
    # enter: kolosnitsyn right sit
    # pose: kirov stand
    You get a better view of the collar in front.
-   -> rostrum

= rostrum
Kirov leads the Party in Leningrad, and sits in the Politburo with the few at the very top. # source: kirov-posts
What he has to say is his title: "Comrade Stalin's report is the programme of all our work". # source: kirov-hymn-to-stalin
"The chief difficulties are behind us", he tells the hall, and it is not to slacken. {done ? struck:You think of the hole in line nine.}{done ? softened:The word is yours, from line nine.}{done ? left_it:He does not say which.} # source: kirov-difficulties-behind-us
"That one you could follow with your eyes shut," says Degtyar. # speaker: degtyar_inside
+   [Tell Degtyar what you see. # id: d05.tell_d]
    "Nothing in his hands," you say. # speaker: degtyar_inside
    "Then he'll want ours," says Degtyar.
+   [Let him have it by ear. # id: d05.let_d]
    He listens with his mouth open, as gunners do. It saves the drums. # speaker: degtyar_inside
-   Trotsky's name he hardly likes to utter. # source: trotsky-organising # status: probable
    # event: laughter_hall
    # place: hall_reverse
    # light: beams
    # camera: push faces
    Of those who once led against Stalin he makes sport. They sat out the battle in the baggage train, he says, and will want time to join the victorious army. Bukharin sings from the score, in the wrong voice. # source: reception-mixed
# decision: d05.joke
+   [Laugh. It is a good joke, and it's your hall. # id: d05.joke_laugh]
    ~ aired += laughed_joke
    It does you good, like a sneeze.
+   [Keep your face. He confessed three days ago, and was heard. # id: d05.joke_straight]
    ~ aired += straight_face
    Kolosnitsyn looks along the row, as one looks along a fence for the loose board. # speaker: kolosnitsyn
+   [See who is laughing. You carry a district home with you. # id: d05.joke_count]
    ~ aired += counted_laughs
    Everybody. The ones who laugh last look first at the table up there.
-   # place: hall
    # light: beams
    # crowd: seated
    # enter: kirov far stand
    # enter: degtyar_inside left sit
    # enter: kolosnitsyn right sit
    # camera: push row
    "I rode in the baggage train," says Degtyar. "That's where the bread was." # speaker: degtyar_inside
    -> law

= law
# card: party_law
# camera: hold
Then he makes a motion. Let there be no long resolution. All theses and conclusions of Stalin's report are to be law for the Party. # source: kirov-party-law-motion
{aired ? laughed_joke:Your row is warm from laughing, and stirs all together.}{aired ? straight_face:Your neighbours have left you a hand's breadth on either side.}{aired ? counted_laughs:You know by now in what order your row stirs.} You feel for your mandate. {kept ? shop_key:It has its notch}{kept ? school_page:It is still bent round the page}{kept ? carbon_copy:Its edge is blue}, and {aired ? handed_up:the clip from the draft has hold of it.}{aired ? in_pocket:the folded draft comes out as well.}{aired ? to_her:it tears a corner off the blue cover.}
# decision: d05.law
+   [Mandate up at once. You clapped for it; it is no more than that. # id: d05.law_once]
    ~ aired += law_at_once
    # place: hall_mandates
    # light: up
    # camera: push card
    Number {mandate} is the third in the air. Your arm aches pleasantly.
+   [Mandate up when the row's is up. You'd have liked to read it first. # id: d05.law_row]
    ~ aired += law_with_row
    # place: hall_mandates
    # light: up
    It goes up like a blind, the whole row at one pull.
+   [Ask along the row who's to draft the resolution. There has always been one. # id: d05.law_ask]
    ~ aired += law_asked
    # place: hall_mandates
    # light: up
    "There'll be one," says the next man, "a short one," and lifts his mandate and, with it, your elbow.
-   # place: hall
    # light: beams
    # crowd: voting
    # enter: kirov far stand
    # enter: degtyar_inside left sit
    # enter: kolosnitsyn right raise
    # camera: hold
    "And mine?" says Degtyar, who has no vote. # speaker: degtyar_inside
    "Down," you say.
    # crowd: clapping
    # pose: degtyar_inside stand
    # pose: kolosnitsyn stand
    # room: applause_bed
    # camera: wide
    The stenographers have a line for what comes next: "Stormy, prolonged applause, a warm ovation by the entire hall, all stand". # source: applause-formulas
    Stalin, Kaganovich, Ordzhonikidze and Voroshilov are met with the same kind. # source: not-only-kirov-got-ovations
    # leave: kirov
    That day Stalin gives up his closing speech, since nobody has objected to anything. {aired ? law_at_once:No more had you.}{aired ? law_with_row:You look along the row.}{aired ? law_asked:You had asked a question, which is another thing.} # source: stalin-waives-reply-31-jan
+   [Sit down with the row. # id: d05.down_row]
    # crowd: seated
    # pose: degtyar_inside sit
    # pose: kolosnitsyn sit
    # room: hall_murmur
    # event: applause_short
    The benches take the weight again.
    -> d06_rifle
+   [Let Degtyar down first. # id: d05.down_degtyar]
    # crowd: seated
    # pose: degtyar_inside sit
    # pose: kolosnitsyn sit
    # room: hall_murmur
    # event: applause_short
    He feels behind him for the bench. "Still there," he says. # speaker: degtyar_inside
    -> d06_rifle
