=== d14_december ===
// 8 December 1934. Debts: how it was read (d15), whose hand (d15), the boy (d15).
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
    In February you drew a line through that name, over a joke, and now you read out that he is dead. It was a pencil, you tell yourself. Your voice needs a second start.
- heard ? kirov_same:
    The same as the rest, you once said of him, and louder. It is very quiet in here.
- heard ? kirov_paper:
    He spoke without a paper, you once said of him. Now there are six.
- else:
    Ask Leningrad, you once said of him, they carry his coat.
}
# event: newspaper
# card: december_papers
There is a new law, too: ten days for a case, no defence, no appeal, and the sentence is carried out at once. "Ten days. You wait longer to have a cow looked at," says Degtyar. # speaker: degtyar # source: decree-content-code # note: executions
{
- road ? deg_chair:
    He has the front row, and the farm's seal round his neck. His rows were the straightest in the district this year. Nobody has told the region about the string.
- road ? deg_store:
    He sits where it draws, by the door, with the keys of the store. He knew everybody who came in by the cough.
- else:
    He sits where the others have left a place for him, as for a guest. His daughter writes from the sea that there is a bed.
}
# type: 66
The last page is a column of sixty-six names, shot on the fifth. They had been arrested lately, it says. That any of them fired it does not say. {home ? gave_thing:Hanna nods to you, as to someone who is quits.}{home ? not_said:"This they say," says Hanna.}{home ? promised_shop:Hanna could use the string, she says, in a shop.} # source: wg-5-december-total # note: executions
# decision: d14.read
+   [Read all sixty-six names. # id: d14.read_all]
    ~ home += read_all
    It takes as long as it takes. By the twentieth the children have stopped swinging their legs. One is a woman, Zinaida Bulygina. Somebody says it after you, to get it right. Kolosnitsyn looks at the clock, and at you, and cannot say that you are reading anything but the newspaper. # source: wg-bulygina
+   [Read the number. # id: d14.read_number]
    ~ home += read_number
    "How many?" says the back row. You say it again. It is as long the second time. A man who has looked round says that it is more than are in here, with the children. A child asks what comes after sixty-six, and you hear its mother tell it. # source: wg-5-december-split
+   [Pin them up by the lamp. # id: d14.read_pin]
    ~ home += pinned_up
    # event: pin
    # pose: shopkeeper walk centre
    Nobody goes first. Then Hanna does, with a finger. She stops at a Zinaida Bulygina, the only woman. "What did she sell?" she asks you, over her shoulder. It doesn't say. Kolosnitsyn tells her to read and not to talk. "I am reading," says Hanna. # speaker: shopkeeper # source: wg-bulygina
-   -> whose_hand

= whose_hand
# card: none
# type: none
# leave: shopkeeper
# camera: pan benches
There is a resolution. It has been typed, with a gap for the name of the village: we mourn, we pledge a day's work, we demand the highest measure for the guilty. That is death. Whoever keeps his hand down will be noted, and forty people are looking at your arm. # source: dp-vote-for-death # status: probable
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
    "All," you write. "And the chair?" says Kolosnitsyn from the door. You add one. Then you put the village into the gap, in your best hand. It is the only word on the sheet that comes from here.
-   -> five_minutes

= five_minutes
# crowd: rising
# pose: degtyar bow left
# camera: wide
# room: none
Five minutes of silence are ordered, by the clock. # source: sense-silence
+   [Take your cap off. # id: d14.cap_off]
    The others look, and take off theirs.
+   [Leave it on, as if your hands were too cold. # id: d14.cap_on]
    Kolosnitsyn lifts his own by way of a hint.
-   {aired ? three_names:In Moscow you stood like this for three men who fell with a balloon. You lost one of the names. You have all three now.}{aired ? more_names:In Moscow you stood like this, and went on with names of your own, and there was not time. There is today.}{aired ? listened_hall:In Moscow you stood like this, and listened to a hall. This quiet is smaller, and has a stove in it.}
    On the last bench somebody breaks wind, at length. It is a boy. "Who was that," says Kolosnitsyn, "yes?" People have been reported for a laugh. # speaker: kolosnitsyn
# decision: d14.silence
+   [Give him the boy's name. # id: d14.silence_name]
    ~ home += named_boy
    # enter: boy near stand
    # room: small_hall
    # pose: kolosnitsyn write
    # gaze: boy down
    "Write that he is fourteen," you say. Kolosnitsyn writes fifteen.
    Afterwards the boy is told to carry the lamp for you. He carries it straight, at arm's length, all the way to your door. "Does it go to Moscow?" he asks there. It goes into a notebook, you tell him, and the notebook into a folder. He is still holding the lamp when you have shut the door.
+   ["The stove," you say. # id: d14.silence_stove]
    ~ home += blamed_stove
    # enter: boy near stand
    # room: small_hall
    # pose: kolosnitsyn write
    # gaze: boy down
    "I've been meaning to report it," says Degtyar. Kolosnitsyn writes down a stove. He was fourteen once himself, and underlines it. # speaker: degtyar
    In the morning there is a bucket of wet clay outside the hall, and a boy's boots beside it, and a boy inside the stove to the waist.
+   [Open the next point. # id: d14.silence_next]
    ~ home += next_item
    # enter: boy near stand
    # room: small_hall
    # gaze: kolosnitsyn out
    # gaze: boy down
    By the clock there are two to go. "Firewood," you say, and the whole room breathes. Kolosnitsyn looks from the clock to you. Two minutes of the silence are missing now, and he can write that down as well as anything.
    At the end a boy holds the door for forty people, and lets in a good deal of snow.
-   -> d15_enemy
