=== d14_december ===
// 8 December 1934. Debts: whose hand (d15), the boy (d15, d16).
# scene: d14_december
-> bundle

= bundle
# cut: wedge
# place: village_hall
# look: lived
# light: day
# crowd: seated
# room: small_hall
# enter: degtyar left sit
# enter: kolosnitsyn far stand
# enter: shopkeeper right stand
# camera: hold
8 December, the village hall. Kirov, who led the Party in Leningrad, was shot dead on the first. A sledge has brought six newspapers on one string, and Kolosnitsyn, who stands at the door for the region. You lead the meeting, and you want forty people to go home tonight with none of their names in his notebook. # source: sense-newspapers
+   [Cut the string. # id: d14.string_cut]
    Hanna, who came for it, picks both ends off the floor.
+   [Undo the knot. # id: d14.string_undo]
    # pose: shopkeeper hold
    Hanna, who came for it, winds it round her hand.
-   -> newspapers

= newspapers
{
- marked ? x_kirov:
    In February you drew a line through that name, over a joke, and now you read out that he is dead. Your voice needs a second start.
}
# event: newspaper
# card: december_papers
There is a new law, too: ten days for a case, no defence, no appeal, and the sentence is carried out at once. "Ten days. You wait longer to have a cow looked at," says Degtyar. # speaker: degtyar # source: decree-content-code # note: executions
# camera: push stove
# gaze: kolosnitsyn degtyar
{
- road ? deg_chair:
    He has the front row, and the farm's seal round his neck.
- road ? deg_store:
    He sits by the door, with the keys of the store.
- else:
    He sits as a guest. His daughter writes again that by the sea there is a bed.
}
# card: none
# camera: wide
# gaze: kolosnitsyn speaker
# type: 66
The last page is a column of sixty-six names, shot on the fifth. They had been arrested lately, it says. It does not say that one of them had fired. {home ? gave_thing:"And ours?" says Hanna. "Where are they printed?"}{home ? not_said:"This they say," says Hanna.}{home ? promised_shop:"There is still no shop," says Hanna. "But this they have for us."} # source: wg-5-december-split # note: executions
# decision: d14.read
+   [Read all sixty-six names. # id: d14.read_all]
    By the twentieth the children have stopped swinging their legs. Somebody says each name after you, to get it right. Kolosnitsyn looks at the clock, and at you, and cannot say that you are reading anything but the newspaper. # source: wg-5-december-split
+   [Read the number. # id: d14.read_number]
    "How many?" says the back row. You say it again. It is more than are in here, says a man, with the children. A child asks what comes after sixty-six, and you hear its mother tell it. # source: wg-5-december-split
+   [Pin them up by the lamp. # id: d14.read_pin]
    # event: pin
    # pose: shopkeeper walk centre
    Nobody goes first. Then Hanna does, with a finger. She stops at a Zinaida Bulygina, the only woman. "What did she sell?" she asks you, over her shoulder. It doesn't say. Kolosnitsyn tells her to read and not to talk. "I am reading," says Hanna. # speaker: shopkeeper # source: wg-bulygina
-   -> whose_hand

= whose_hand
# card: none
# type: none
# leave: shopkeeper
# camera: pan benches
The text to vote on has come typed, with a gap for the name of the village: we mourn, we pledge a day's work, we demand the highest measure for the guilty. That is death. Whoever keeps his hand down will be noted, and forty people are looking at your arm. # source: dp-vote-for-death # status: probable
# decision: d14.hand
+   [Raise yours first. # id: d14.hand_first]
    ~ home += hand_first
    # crowd: voting
    # pose: degtyar sit raise
    It is up before you have finished asking who is in favour. Forty follow. Degtyar's goes up last, by the sound of sleeves. "You made it easy for us," a woman tells you from the first bench, and means to thank you.
+   [Raise it with the benches. # id: d14.hand_with]
    ~ home += hand_with
    # crowd: voting
    # pose: degtyar sit raise
    For a moment it is not clear who is following whom. Then it is done, and nobody was first. Kolosnitsyn saw the moment. He would like it once more, he says, for the count, and this time together. So you have all demanded it twice.
+   [Keep both hands on the minutes. # id: d14.hand_minutes]
    ~ home += took_minutes
    # crowd: voting
    # pose: degtyar sit raise
    "All," you write. "And the chair?" says Kolosnitsyn from the door. You add one. Then you put the village into the gap, in your best hand.
-   -> five_minutes

= five_minutes
# crowd: rising
# pose: degtyar bow left
# camera: wide
# room: none
Five minutes' silence for Kirov, as ordered, is kept here today, by the clock. # source: sense-silence
+   [Take your cap off. # id: d14.cap_off]
    The others look, and take off theirs.
+   [Leave it on, as if your hands were too cold. # id: d14.cap_on]
    Kolosnitsyn lifts his own by way of a hint.
-   {aired ? three_names:In Moscow you stood like this for three men who fell with a balloon. You lost one of the names. You have all three now.}{aired ? more_names:In Moscow you stood like this, and went on with names of your own, and there was not time. There is today.}{aired ? listened_hall:In Moscow you stood like this for three men. For those who starved here you have not stood yet.}
    # camera: push stove
    # gaze: kolosnitsyn out
    # gaze: degtyar away
    On the last bench somebody breaks wind, at length. It is a boy. "Who was that," says Kolosnitsyn, "yes?" # speaker: kolosnitsyn
    Elsewhere a laugh has been enough for a report. # source: dp-silence
# decision: d14.silence
+   [Give him the boy's name. # id: d14.silence_name]
    ~ home += named_boy
    # enter: boy near stand
    # rim: boy
    # room: small_hall
    # pose: kolosnitsyn write
    # gaze: boy down
    # camera: push bench
    "Write that he is fourteen," you say. Kolosnitsyn writes fifteen.
    # crowd: none
    # light: lamp
    # leave: kolosnitsyn
    # leave: degtyar
    # pose: boy near carry
    # gaze: boy out
    Afterwards the boy has to carry the lamp for you. He carries it straight, at arm's length, all the way to your door. "Does it go to Moscow?" he asks there. It goes into a notebook, you tell him, and the notebook into a folder. He is still holding the lamp when you have shut the door.
+   ["The stove," you say. # id: d14.silence_stove]
    ~ home += blamed_stove
    # enter: boy near stand
    # rim: boy
    # room: small_hall
    # pose: kolosnitsyn write
    # gaze: boy down
    # camera: push bench
    "I've been meaning to report it," says Degtyar. Kolosnitsyn writes down a stove. He was fourteen once himself, and underlines it. # speaker: degtyar
    # crowd: none
    # leave: kolosnitsyn
    # leave: degtyar
    # pose: boy far lean
    # gaze: boy right
    # camera: push stove
    In the morning there is a bucket of wet clay outside the hall, and a boy's boots beside it, and a boy inside the stove to the waist.
+   [Open the next point. # id: d14.silence_next]
    ~ home += next_item
    # enter: boy near stand
    # rim: boy
    # room: small_hall
    # gaze: kolosnitsyn out
    # gaze: boy down
    # camera: push bench
    By the clock there are two to go. "Firewood," you say, and the whole room breathes. Kolosnitsyn looks from the clock to you. Two minutes of the silence are missing now, and he can write that down.
    # crowd: thin
    # leave: kolosnitsyn
    # pose: boy far stand
    # gaze: boy right
    # camera: push door
    At the end a boy holds the door for forty people, and lets in a good deal of snow.
-   -> d15_enemy
