=== d14_december ===
// 2 to 8 December 1934. Debts: how it was read (d15), whose hand (d15), the boy (d15).
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
# enter: shopkeeper right stand
# camera: hold
In the towns the radio had it the same night. To you it comes on 8 December by sledge, six newspapers in one string. # source: news-radio
# event: newspaper
# card: december_papers
Kirov has been shot dead in Leningrad, on the first. {heard ? kirov_same:Like the rest, you once said of him, and louder. It is very quiet in here.}{heard ? kirov_paper:He spoke without a paper, you once said. Now there are six.}{heard ? ask_leningrad:Ask Leningrad, you once said, they carry his coat.} Under the news, day by day, stands what has been done since. There is a new law: ten days for a case, no defence, no appeal, the sentence carried out at once. # source: decree-content-code # note: executions
"Ten days," says Degtyar. "You wait longer to have a cow looked at." {road ? deg_chair:He is in the front row, with the farm's seal round his neck.}{road ? deg_store:He sits by the door with the keys of the store.}{road ? deg_out:He sits where the others have left a place, as a guest.} # speaker: degtyar
# type: 66
The last page is a column of sixty-six names, shot on the fifth. Lately arrested, it says, and does not say of any of them that he fired. {home ? gave_thing:Hanna has come for the string. She nods to you, as to someone who is quits.}{home ? not_said:"This they say," says the shopkeeper. She has come for the string.}{home ? promised_shop:Hanna has come for the string. She could use it, she says, in a shop.} # source: wg-5-december-total # note: executions
# decision: d14.read
+   [Read all sixty-six names. They were printed to be read. # id: d14.read_all]
    ~ home += read_all
    It takes as long as it takes. One is a woman, Zinaida Bulygina. Somebody says it after you, to get it right. # source: wg-bulygina
+   [Read the number. It's late, and there are children on the benches. # id: d14.read_number]
    ~ home += read_number
    "How many?" says the back row. You say it again. It is as long the second time. # source: wg-5-december-split
+   [Pin them up by the lamp and let people read for themselves. # id: d14.read_pin]
    ~ home += pinned_up
    # event: pin
    Nobody goes first. Then Hanna does, with a finger. She stops at a Zinaida Bulygina, the only woman. # source: wg-bulygina
-   -> whose_hand

= whose_hand
# card: none
# type: none
# leave: shopkeeper
# enter: kolosnitsyn far stand
# camera: pan benches
Kolosnitsyn has come with the sledge, and stands at the door for the region. There is a resolution. It has been typed, with a gap for the name of the village: we mourn, we pledge a day's work, we demand the highest measure for the guilty. # speaker: kolosnitsyn # source: dp-vote-for-death # status: probable
{home ? read_all:Some lips are still busy with the names.}{home ? read_number:A child asks what comes after sixty-six.}{home ? pinned_up:Those who can read have gone back to their places and sit with their eyes on the floor.} You have the chair. {aired ? law_at_once:Your arm remembers a hall where it was the third one up.}{aired ? law_with_row:Your arm remembers a hall where it went up like a blind, with the others.}{aired ? law_asked:Your elbow remembers a hall where somebody lifted it for you.}
# decision: d14.hand
+   [Raise yours first. They look to you, and it spares them looking. # id: d14.hand_first]
    ~ home += hand_first
    # crowd: rising
    It is up before you have finished asking who is in favour. Forty follow. Degtyar's goes up last, by the sound of sleeves.
+   [Raise it with the benches. It is their grief they were called for. # id: d14.hand_with]
    ~ home += hand_with
    # crowd: rising
    For a moment it is not clear who is following whom. Then it is done, and nobody was first.
+   [Keep both hands on the minutes. Somebody has to write it down. # id: d14.hand_minutes]
    ~ home += took_minutes
    # crowd: rising
    "All," you write. "And the chair?" says Kolosnitsyn from the door. You add one.
-   -> five_minutes

= five_minutes
# crowd: rising
# pose: degtyar bow left
# camera: wide
# room: none
Five minutes of silence are ordered, by the clock. # source: sense-silence
+   [Take your cap off. # id: d14.cap_off]
    The others look, and take off theirs.
+   [Leave it on. They can see that it's your hands that are cold. # id: d14.cap_on]
    Kolosnitsyn lifts his own by way of a hint.
-   {aired ? three_names:In Moscow you said three names and lost the last. You have all three now.}{aired ? more_names:In Moscow you went on with names of your own, and there was not time. There is today.}{aired ? listened_hall:In Moscow you listened to a hall. This quiet is smaller, and has a stove in it.} {done ? shouted:Your voice has nothing to do}{done ? clapped:There is no row in front of yours to show when it ends}{done ? sat:Your leg holds this time}; {home ? hand_first:your arm aches}{home ? hand_with:your sleeve has not quite come down}{home ? took_minutes:the ink is drying}.
    On the last bench somebody breaks wind, at length. It is a boy. "Who was that," says Kolosnitsyn, "yes?" # speaker: kolosnitsyn
# decision: d14.silence
+   [Give him the boy's name. Everybody heard, and he'll ask them next. # id: d14.silence_name]
    ~ home += named_boy
    # enter: boy near stand
    # room: small_hall
    # pose: kolosnitsyn write
    # gaze: boy down
    "Write that he is fourteen," you say. Kolosnitsyn writes fifteen.
    Afterwards the boy is told to carry the lamp for you. He carries it straight, at arm's length, all the way to your door.
+   ["The stove," you say. It is a bad stove. # id: d14.silence_stove]
    ~ home += blamed_stove
    # enter: boy near stand
    # room: small_hall
    # pose: kolosnitsyn write
    # gaze: boy down
    "I've been meaning to report it," says Degtyar. Kolosnitsyn writes down a stove. # speaker: degtyar
    In the morning there is a bucket of wet clay outside the hall, and a boy's boots beside it, and a boy inside the stove to the waist.
+   [Open the next point. The minutes are up, near enough. # id: d14.silence_next]
    ~ home += next_item
    # enter: boy near stand
    # room: small_hall
    # gaze: kolosnitsyn out
    # gaze: boy down
    By the clock there are two to go. "Firewood," you say, and the whole room breathes. Kolosnitsyn looks from the clock to you.
    At the end a boy holds the door for forty people, and lets in a good deal of snow.
-   -> d15_enemy
