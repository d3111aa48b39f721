=== d05_kirov ===
// 31 January 1934, after the break. Pays: the hand held out (d03), line nine (d02), where the sheets went (d04).
// Debts: who laughed (d06, d10, d15).
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
After the break it is Kirov's turn. He is of the Politburo, the few at the top of the Party. If he says hunger, the word is out. If not, one chance is left: the congress must still vote a text on the report, and you could ask for a word in it. # source: kirov-posts
# crowd: rising
# room: none
# event: hall_stands
# pose: degtyar_inside stand
# pose: kolosnitsyn stand
First the hall gets up. Yesterday a balloon rose to twenty-two kilometres in honour of the congress, and fell. Its crew of three are dead: Fedoseenko, Vasenko, Usyskin. # source: osoaviakhim-balloon
# decision: d05.silence
+   [Say the three names under your breath. # id: d05.silence_three]
    ~ aired += three_names
    # crowd: seated
    Fedoseenko, Vasenko. You lose the last one, and find him. "Nineteen seconds," says Degtyar, who has counted, as he used to between the flash and the bang. # speaker: degtyar_inside
+   [Go on from the three to names of your own. # id: d05.silence_more]
    ~ aired += more_names
    # crowd: seated
    # gaze: kolosnitsyn out
    {kept ? school_page:You know the page by heart. You have got to the ninth of thirty-four when the benches bang.|You take the dead of one street, by their gates. You are at the fourth gate when the benches bang.} "Who was the one after Usyskin?" asks Kolosnitsyn, who has watched your lips. # speaker: kolosnitsyn
+   [Listen to how quiet so many people can be. # id: d05.silence_hall]
    ~ aired += listened_hall
    # crowd: seated
    A radiator ticks. Somebody's stomach answers it. For three men two thousand stand. For your street nobody has stood up. # speaker: degtyar_inside
-   -> rostrum

= rostrum
# pose: degtyar_inside sit turn
# pose: kolosnitsyn sit turn
# room: hall_murmur
# enter: kirov far stand
# camera: push rostrum
"No paper. I can hear him breathe," says Degtyar after a minute of Kirov. # speaker: degtyar_inside # source: kirov-orator # status: testimony
"The chief difficulties are behind us", Kirov tells the hall, and warns it not to slacken. {done ? softened:It is your own word, the one that you wrote over Hanna's.}{done ? struck:He does not say what they were.}{done ? left_it:You have the word for one of them on you, in pencil.} # source: kirov-difficulties-behind-us
# event: laughter_hall
# place: hall_reverse
# light: beams
# camera: push faces
Then he makes sport of Stalin's old opponents, who have been confessing all week: they sat out the battle in the baggage train, he says. The hall laughs, and looks to see who does not. # source: reception-mixed
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
    # pose: kolosnitsyn sit whisper
    It does you good. Kolosnitsyn is so glad of it that he tells you the joke once more. "I rode in the baggage train. That's where the bread was," says Degtyar, and the men in front laugh again. # speaker: degtyar_inside
+   [Keep your face still. # id: d05.joke_straight]
    ~ aired += straight_face
    # place: hall
    # light: beams
    # crowd: seated
    # enter: kirov far stand
    # enter: degtyar_inside left sit turn
    # enter: kolosnitsyn right sit turn
    # camera: push row
    # pose: kolosnitsyn sit lean
    # gaze: kolosnitsyn out
    Kolosnitsyn looks along the row, and finds you. "Didn't you hear?" he asks. Degtyar has felt how still you sit, and begins to laugh loudly enough for two. # speaker: kolosnitsyn
+   [See who is laughing. # id: d05.joke_count]
    ~ aired += counted_laughs
    # place: hall
    # light: beams
    # crowd: seated
    # enter: kirov far stand
    # enter: degtyar_inside left sit turn
    # enter: kolosnitsyn right sit turn
    # camera: push row
    # pose: kolosnitsyn sit
    # gaze: kolosnitsyn out
    Everybody. The ones who laugh last look first at the table up there. When you come to Kolosnitsyn, he is laughing with his head turned towards you, and counting too. # speaker: kolosnitsyn
-   -> law

= law
# pose: kolosnitsyn sit turn
{
- done ? gave_hand:
    # gaze: degtyar_inside left
    Since you crossed the floor yesterday, the place beyond Degtyar is empty. Men see who sits there, and find that they know somebody farther down.
- done ? nodded:
    Since you nodded to that man yesterday, two of your delegation greet you in the same way, with the chin, as one greets somebody who has been ill.
- else:
    Since you laughed at that door yesterday, your own people keep your place for you, the one beside Kolosnitsyn.
}
# card: party_law
# camera: hold
Then Kirov makes a motion. No long text shall be written: whatever Stalin's report says is to be law for the Party. What the report left out stays out, by law. # source: kirov-party-law-motion
Whoever keeps his mandate down is against Stalin's report, and will be asked why.
# decision: d05.law
+   [Mandate up at once. # id: d05.law_once]
    # card: none
    # place: hall_mandates
    # light: up
    # camera: push card
    Number {mandate} is the third in the air. Degtyar has felt your shoulder go up, and asks you what he has missed. That the report is law now, you tell him. Then the mare, he says, who has been a kulak since the 26th, will have to stay one. # speaker: degtyar_inside
+   [Mandate up when the row's is up. # id: d05.law_row]
    # card: none
    # place: hall_mandates
    # light: up
    The whole row goes up at once, and you with it. You would have liked to read the thing first, but there is nothing to read. Kolosnitsyn votes with his left hand. With the right he takes down what o'clock it was when the report became law. # speaker: kolosnitsyn
+   ["Who's to write the text, then?" # id: d05.law_ask]
    # card: none
    # place: hall_mandates
    # light: up
    There'll be a short one, says the man in front, and his mandate goes up. Degtyar has felt the whole row rise except you, and lifts your elbow for you. "Had you something to put in?" asks Kolosnitsyn. # speaker: kolosnitsyn
-   # place: hall
    # light: beams
    # crowd: voting
    # enter: kirov far stand
    # enter: degtyar_inside left sit turn
    # enter: kolosnitsyn right sit raise
    # camera: hold
    "And my card?" asks Degtyar, who has no vote. # speaker: degtyar_inside
    # room: applause_bed
    # camera: wide
    "Down," you say.
    -> d06_rifle
