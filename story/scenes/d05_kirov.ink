=== d05_kirov ===
// 31 January 1934, after the break. Pays: the hand held out (d03), line nine (d02), where the sheets went (d04).
// Debts: the silence (d14), who laughed (d06, d10, d15), the mandate in the air (d14).
# scene: d05_kirov
-> standing

= standing
# cut: dissolve
# place: hall
# look: lived
# light: beams
# room: hall_murmur
# enter: degtyar_inside left sit turn
# enter: kolosnitsyn right sit turn
# crowd: seated
# camera: pan presidium
After the break one speaker is left: Kirov, who leads the Party in Leningrad and sits in the Politburo, its few at the top. If he says the word, it has been said. If he does not, there is still the resolution that a congress passes on a report. Somebody drafts it, and one can ask him to put in a word. # source: kirov-posts
{
- done ? gave_hand:
    # gaze: degtyar_inside left
    Since yesterday, when you crossed the floor, the place beyond Degtyar has been empty. Men come along the row, see who sits there, and find that they know somebody farther down. "Roomy," says Degtyar, and lays his hand on the bare seat. # speaker: degtyar_inside
}
# crowd: rising
# room: none
# event: hall_stands
# pose: degtyar_inside stand
# pose: kolosnitsyn stand
First the hall gets up. Yesterday a balloon rose to twenty-two kilometres in honour of the congress, and fell. Fedoseenko, Vasenko and Usyskin are dead. For how long one is to stand, the chair has not said. # source: osoaviakhim-balloon
# decision: d05.silence
+   [Say the three names under your breath. # id: d05.silence_three]
    ~ aired += three_names
    # crowd: seated
    Fedoseenko, Vasenko. You lose the last one, and find him. "Nineteen seconds," says Degtyar, letting himself down. He counts them as he counted between the flash and the bang. # speaker: degtyar_inside
+   [Go on from the three to names of your own. # id: d05.silence_more]
    ~ aired += more_names
    # crowd: seated
    # gaze: kolosnitsyn out
    {kept ? school_page:You know the page by heart. You have got to the ninth of thirty-four when the benches bang.|You take the people of one street, by their gates. You are at the fourth gate when the benches bang.} "Who was the one after Usyskin?" Kolosnitsyn asks you. "There were three, yes?" # speaker: kolosnitsyn
+   [Listen to how quiet so many people can be. # id: d05.silence_hall]
    ~ aired += listened_hall
    # crowd: seated
    A radiator ticks. Somebody's stomach answers it. "You could have heard a gun-layer think," says Degtyar afterwards. # speaker: degtyar_inside
-   -> rostrum

= rostrum
# pose: degtyar_inside sit turn
# pose: kolosnitsyn sit turn
# room: hall_murmur
# enter: kirov far stand
# camera: push rostrum
"No paper," says Degtyar after a minute of Kirov. "He breathes where he likes." # speaker: degtyar_inside # source: kirov-orator # status: testimony
"The chief difficulties are behind us", Kirov tells the hall, and it is not to slacken. {done ? softened:It is your own word, the one that you wrote over Hanna's.}{done ? struck:You think of the hole in line nine. He does not fill it.}{done ? left_it:You wait for him to say which. You have the word for it on you.} # source: kirov-difficulties-behind-us
# event: laughter_hall
# place: hall_reverse
# light: beams
# camera: push faces
Then he makes sport of those who once led against Stalin. They sat out the battle in the baggage train, and will want time to join the victorious army. Bukharin sings from the score, in the wrong voice. All round you they are laughing, and looking to see who is not. # source: reception-mixed
# decision: d05.joke
+   [Laugh. It is a good joke. # id: d05.joke_laugh]
    ~ aired += laughed_joke
    # place: hall
    # light: beams
    # crowd: seated
    # enter: kirov far stand
    # enter: degtyar_inside left sit turn
    # enter: kolosnitsyn right sit turn
    # camera: push row
    It does you good, like a sneeze. Kolosnitsyn leans over and tells you the joke once more, in case. "I rode in the baggage train," says Degtyar. "That's where the bread was." # speaker: degtyar_inside
+   [Keep your face still. # id: d05.joke_straight]
    ~ aired += straight_face
    # place: hall
    # light: beams
    # crowd: seated
    # enter: kirov far stand
    # enter: degtyar_inside left sit turn
    # enter: kolosnitsyn right sit turn
    # camera: push row
    # gaze: kolosnitsyn left
    Kolosnitsyn looks along the row, as one looks along a fence for the loose board, and finds it. "Didn't you hear?" he asks. Degtyar, on your other side, has begun to laugh loudly enough for two. # speaker: kolosnitsyn
+   [See who is laughing. # id: d05.joke_count]
    ~ aired += counted_laughs
    # place: hall
    # light: beams
    # crowd: seated
    # enter: kirov far stand
    # enter: degtyar_inside left sit turn
    # enter: kolosnitsyn right sit turn
    # camera: push row
    Everybody. The ones who laugh last look first at the table up there. When you come to Kolosnitsyn, he is laughing with his head turned, and counting too. # speaker: kolosnitsyn
-   -> law

= law
# card: party_law
# camera: hold
Then Kirov makes a motion. Let there be no long resolution. All theses and conclusions of Stalin's report are to be law for the Party. So nothing will be drafted that a word could be put into. What the report left out stays out, by law. # source: kirov-party-law-motion
You feel for your mandate, and {aired ? handed_up:the clip of the speech has hold of it.}{aired ? in_pocket:the folded speech comes out as well.}{aired ? to_her:it tears a corner off the blue cover.} Whoever keeps his down is against the report.
# decision: d05.law
+   [Mandate up at once. # id: d05.law_once]
    ~ aired += law_at_once
    # card: none
    # place: hall_mandates
    # light: up
    # camera: push card
    Number {mandate} is the third in the air. Your arm aches pleasantly, as after work. Then you look up along it. There is a card at the end with your number on, and the card says that nobody is missing. "You're up?" asks Degtyar, who has felt your shoulder go. "Already?" # speaker: degtyar_inside
+   [Mandate up when the row's is up. # id: d05.law_row]
    ~ aired += law_with_row
    # card: none
    # place: hall_mandates
    # light: up
    It goes up like a blind, the whole row at one pull. You would have liked to read the thing first, but there is nothing to read; that is what they are voting. Beside you Kolosnitsyn's lips move. He is saying it over, so as to have it right: all theses, all conclusions. # speaker: kolosnitsyn
+   ["Who's to draft the resolution?" # id: d05.law_ask]
    ~ aired += law_asked
    # card: none
    # place: hall_mandates
    # light: up
    "There'll be one," says the next man, "a short one," and lifts his mandate and, with it, your elbow. So yours is up. Kolosnitsyn has bent forward to see you. "Had you something to put in?" he asks. "What, yes?" It is the first time this week that he asks outright. # speaker: kolosnitsyn
-   # place: hall
    # light: beams
    # crowd: voting
    # enter: kirov far stand
    # enter: degtyar_inside left sit turn
    # enter: kolosnitsyn right sit raise
    # camera: hold
    "And mine?" says Degtyar, who has no vote. # speaker: degtyar_inside
    "Down," you say.
    # crowd: clapping
    # pose: degtyar_inside clap
    # pose: kolosnitsyn clap
    # room: applause_bed
    # camera: wide
    The stenographers have a line for the rest: "Stormy, prolonged applause, a warm ovation by the entire hall, all stand". That day Stalin gives up his closing speech, since nobody has objected to anything. # source: stalin-waives-reply-31-jan
    -> d06_rifle
