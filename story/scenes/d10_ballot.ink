=== d10_ballot ===
// 9 February 1934. Debts: the table (slot), the paper (slot; d11, d12, d16), the name (d11, d12, d15, d16), the pencil (d11, d15).
# scene: d10_ballot
-> square

= square
# cut: dissolve
# place: registration
# look: lived
# light: lamp
# room: registration_room
# music: none
# enter: degtyar centre stand
# enter: kolosnitsyn right stand
# gaze: kolosnitsyn out
# camera: hold
9 February, evening. The congress votes, in secret, for those who are to lead the Party. Your word was not heard, but you have a vote, and want nobody to see how you use it. # source: vote-9-10-feb # status: probable
# pose: degtyar carry
"Nobody limped," says Degtyar of today's parade. "I listened." He may not vote, so he holds out his arms for the coats. {(heard ? rang) or (heard ? via_kolos):The man with the new soles goes by, and does not know you.} # speaker: degtyar # source: parade-9-feb
-> list_in_hand

= list_in_hand
# cut: wedge
# place: voting_room
# look: lived
# light: lamp
# room: voting_room
# crowd: seated
# enter: sretenskaya right sit
# enter: kolosnitsyn left sit
# camera: wide
# card: ballot_list {box_of(mandate)}
Thirteen boxes stand along the wall; the number of your mandate sends you to box {box_of(mandate)}. # source: thirteen-boxes-by-mandate
The list comes printed. If you are against somebody, you cross out the name. # source: ballot-was-a-printed-list
# card: none
# camera: push sill
# pose: sretenskaya sit give
# gaze: sretenskaya out
Sretenskaya the stenographer, lent for the evening, holds out a sharpened pencil. Another hangs above the table on a string.
+   (on_string) [Take the one on the string. # id: d10.string]
    The string is a hand too short. You bring the list to the pencil.
+   [Take hers. # id: d10.her_pencil]
    ~ pocket += her_pencil
    # pose: sretenskaya sit write
    "It is a loan, strictly." She writes down that you have it. # speaker: sretenskaya
-   -> places

= places
# place: voting_room_list
# light: lamp
# camera: hold
Three places on, Kolosnitsyn holds his list open and does not write. {heard ? told_cold:Over the top of it he looks at you and turns up his collar.}{heard ? told_what_for:Over the top of it he looks at you, for something to have.}{heard ? told_some:Over the top of it he looks at you, then at the names.} Whoever sits here sees whose pencil moves.
Under the list, from your inside pocket, you lay the mandate and {kept ? shop_key:the key of the shop, which makes a ridge across the names.}{kept ? school_page:the page from the register, so soft that the point will go in.}{kept ? carbon_copy:the copy of the order, with a handkerchief between because of the blue.}
# decision: d10.table
+   [Put your arm round it, as at school. # id: d10.table_arm]
    ~ marked += shielded
    The man across from you does the same, and you both go red.
+   [Leave it open, as everybody near you does. # id: d10.table_open]
    ~ marked += open_paper
    Anybody may look, and Kolosnitsyn does.
+   {not on_string} [Take it to the window-sill. # id: d10.table_sill]
    ~ marked += window_sill
    # place: voting_room
    # light: lamp
    # crowd: seated
    # enter: sretenskaya right sit
    # camera: push sill
    The pane is black, and you see your own face in it, and behind you who looks.
+   {on_string} [Turn your back to Kolosnitsyn. # id: d10.table_back]
    ~ marked += shielded
    It takes the string to its end. The man on your other side moves away a little, so as not to be thought to look.
-   -> pencil_down

= pencil_down
# place: voting_room_name
# light: lamp
# camera: hold
# event: cough
You read from the top. Rykov and Tomsky, once leaders of an opposition, are down as candidates, the lower rank. # source: ballot-four-lowest
There are as many names as seats. One line moves nothing: to keep a man out, hundreds would have to cross out the same name, and nobody is talking. If yours is seen, it can still cost you your Party card. # source: as-many-names-as-seats
# decision: d10.ballot
# piece: ballot
+   [Leave it as it is printed. # id: d10.ballot_clean]
    ~ marked += untouched
    -> clean
+   [Cross out one name. # id: d10.ballot_cross]
    ~ marked += crossed_one
    -> one_name
+   [Fold it into your boot, and hand in nothing. # id: d10.ballot_keep]
    ~ marked += kept_ballot
    -> boot

= clean
You came to this city with a word and a vote. For the word there was no time, and the vote goes in as they handed it to you. {not on_string:The point of your pencil is as sharp as when you got it, and anybody can see that.}
-> walk

= boot
~ pocket += my_list
# light: folded
# event: paper_fold
You bend down as if to scratch. That is a vote too, and it warms a foot. It is against nobody. Whether they count the lists that they give out, nobody has told you.
-> walk

= one_name
The point goes down the columns without touching.
# decision: d10.name
# piece: ballot
+   ["Tomsky. He was in the wrong, and has said so." # id: d10.name_tomsky]
    ~ marked += x_tomsky
    # light: drawn
    # event: pencil
    A short name. The line runs on into the margin before you can stop it. You could have had any of them, those who are up there and can do something to you. You have picked one who was lying down already.
    -> line_drawn
+   ["Rykov. He called himself one of the guilty." # id: d10.name_rykov]
    ~ marked += x_rykov
    # light: drawn
    # event: pencil
    You press as on a form, and it shows on the back. You have signed things on those terms before. It is easy to be against a man who is against himself.
    -> line_drawn
+   ["Khrushchev, of Moscow. I never trusted a big word." # id: d10.name_khrushchev]
    ~ marked += x_khrushchev
    # light: drawn
    # event: pencil
    It is long, for a name. He called Stalin a genius, and that is what you hold against him. {aired ? his_minutes:You gave five minutes away, and he was given time.|You were never given your five minutes in the end, and he was given his.} By the last letter you know that you are envious.
    -> line_drawn
+   ["Kirov. He was funny about men who were down." # id: d10.name_kirov]
    ~ marked += x_kirov
    # light: drawn
    # event: pencil
    It takes less time than the joke did. {aired ? laughed_joke:You laughed at it with the others, and he pays for that.}{aired ? straight_face:You did not laugh, and this is all that comes of it.}{aired ? counted_laughs:You counted who laughed, and left out one.} Last night a sentence had him better than Stalin, and tonight you strike him out over a joke.
    -> line_drawn
+   ["Stalin. There was no winter in the report." # id: d10.name_stalin]
    ~ marked += x_stalin
    # light: drawn
    # event: pencil
    Your hand is back {marked ? window_sill:at your side|on your knee} before you have looked. It knew first. The line is thin and quite straight. Nobody has cried out. You wait for what you ought to feel, Hanna or the winter, and what comes is a question: who is behind you?
    -> line_drawn
+   ["Kalinin. He signs what he is given. So did I." # id: d10.name_other]
    ~ marked += x_other
    ~ pocket += my_list
    # light: drawn
    # event: pencil
    The pencil runs on to the foot of the sheet. Kalinin is head of the state. You have crossed a man out for signing what he was given, and you did the same. You cannot hand this in. You fold the list, and bend down to your boot.
    -> line_drawn

= line_drawn
# card: counts_stand
# light: folded
# event: paper_fold
{marked ? x_other:It will not lie flat against the ankle.|You fold the sheet once, and then once more.}
+   [{marked ? window_sill:Turn round.|Get up.} # id: d10.get_up]
    -> walk
+   [Let two or three others go first. # id: d10.get_up_later]
    -> walk

= walk
# place: voting_room
# light: lamp
# crowd: seated
# enter: sretenskaya right sit
# enter: kolosnitsyn centre walk
# gaze: kolosnitsyn out
# gaze: sretenskaya down
# camera: wide
It is twenty steps to box {box_of(mandate)}, and on the third you begin to be afraid. {marked ? untouched:Why did you {marked ? window_sill:stand|sit} so long over a clean list?}{marked ? kept_ballot:Your hands are empty. Everybody else's hold something white.}{marked ? x_other:Your hands are empty. Everybody else's hold something white.|{marked ? crossed_one:The line shows on the back of the paper. You turn it over, and now it shows on the front.}}
# pose: kolosnitsyn near give
# camera: wide
Behind you is Kolosnitsyn, his list flat on his palm, and clean. {on_string:"The one on the string, Matvei Ilyich: is it blunt?"|"Lend me your pencil, Matvei Ilyich."} He does not need one. He wants to see whether it has crossed somebody out. # speaker: kolosnitsyn
# decision: d10.walk
+   {not on_string} [Lend it to him. # id: d10.walk_lend]
    ~ marked += lent_pencil
    ~ pocket -= her_pencil
    # pose: kolosnitsyn give sretenskaya
    # pose: sretenskaya sit write
    # camera: push sill
    He tries the point on his thumb-nail. {marked ? crossed_one:"You press hard," he says.|"As good as new," he says.} He carries it back to the table for you, and has Sretenskaya enter that it is back, and from whom. # speaker: kolosnitsyn
+   {not on_string} ["It isn't mine to lend." # id: d10.walk_hers]
    ~ marked += not_mine
    # pose: kolosnitsyn whisper sretenskaya
    # gaze: sretenskaya kolosnitsyn
    # camera: push sill
    "Then I'll ask her how long you had it, yes?" He is smiling. He does ask; you hear him. "Strictly, as long as he needed it," says Sretenskaya. "How long do you need one?" # speaker: kolosnitsyn
+   {on_string} ["Try it yourself." # id: d10.walk_try]
    ~ marked += lent_pencil
    # pose: kolosnitsyn centre hold
    # gaze: kolosnitsyn down
    # camera: wide
    He goes back, and you hear him try the point on his thumb-nail. {marked ? crossed_one:"Blunt," he says, with sympathy.|"As good as new," he says.} But forty men have had it tonight. # speaker: kolosnitsyn
+   {on_string} ["I didn't look." # id: d10.walk_look]
    ~ marked += not_mine
    # pose: kolosnitsyn centre walk
    # camera: push boxes
    "No," says Kolosnitsyn. "One doesn't, yes?" He is smiling. He comes up beside you, and keeps step as far as the box. # speaker: kolosnitsyn
+   [Turn back and ask the table for another list. # id: d10.walk_clean]
    ~ marked += asked_clean
    # crowd: turned
    # gaze: sretenskaya out
    # pose: kolosnitsyn centre lean
    # camera: wide
    "One each, comrade," says the table, not unkindly, and everybody in the queue looks up to see who wanted two. "Was there something on the first?" asks Kolosnitsyn, quite low. You say: a blot. He will remember that there was a blot. # speaker: kolosnitsyn
-   -> slot

= slot
# place: voting_room_slot
{
- marked ? kept_ballot or marked ? x_other:
    # light: passed
- else:
    # light: lamp
}
# camera: push slot
At box {box_of(mandate)} they look at your number, and not at your face. # source: thirteen-boxes-by-mandate
{
- marked ? kept_ballot:
    You walk past the slot with the list in your boot.
- marked ? x_other:
    You go by, with a corner of the paper against your ankle.
- else:
    # event: ballot_drop
    The slot is narrow, and you have to unfold the list once. {marked ? crossed_one:For a breath the name lies open with its line through it. Then the list is in the box.|For a breath it lies open, and anybody may see that it is clean. Then it is in the box.}
}
-> coats

= coats
~ pocket -= her_pencil
# cut: dissolve
# place: registration
# look: lived
# light: lamp
# room: registration_room
# enter: degtyar centre stand
# camera: push counter
# pose: degtyar give
{heard ? told_him:Degtyar has your coat ready by the collar.}{heard ? told_never:About last night Degtyar has not said a word. He finds your coat among nine by the smell.}{heard ? told_night:Degtyar has not slept, and has your coat on over his own.} {marked ? x_stalin:You cannot find the sleeve. Your hand has begun to shake, now that it has nothing to do.} "Well?" he says. "Did it hurt?" # speaker: degtyar
+   ["Less than the dentist." # id: d10.hurt_less]
    "You bit the dentist," says Degtyar. "In 'twenty, at Rostov." He holds the coat until both your arms have found it. # speaker: degtyar
    -> d11_count
+   [Do up your buttons. # id: d10.hurt_buttons]
    # pose: degtyar hold
    # gaze: degtyar down
    You have missed one. He finds it, and does it up. "I'd have liked a go at that list," he says. "I'd have asked you to read it to me, from the top." He thinks. "No. I wouldn't have asked." # speaker: degtyar
    -> d11_count
