=== d10_ballot ===
// 9 February 1934. Debts: the table (slot; d12, d15), the paper (slot; d12, d16), the name (slot; d12, d16), the pencil (d12).
# scene: d10_ballot
-> square

= square
# cut: dissolve
# place: registration
# look: lived
# light: lamp
# room: registration_room
# music: none
# enter: degtyar left stand
# enter: kolosnitsyn right stand
# camera: hold
9 February. Today you watched a parade on Red Square, and half of the snow has come in on people's boots. # source: parade-9-feb
"Nobody limped," says Degtyar. "I listened." He holds out his arms for the coats. You have a vote and he has not, so he is the peg. # speaker: degtyar
That the secret ballot followed this evening is inferred. We have read nobody who gives the day. # source: vote-9-10-feb # status: probable
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
Thirteen boxes stand along the wall. Yours, by your mandate, is number {box_of(mandate)}. # source: thirteen-boxes-by-mandate
# card: ballot_list {box_of(mandate)}
The list for the new Central Committee comes printed. If you are against a man, you cross him out. # source: ballot-was-a-printed-list
# camera: push sill
Sretenskaya, lent for the evening, has a knife and a saucer of shavings. She holds out a pencil. Another hangs above the table.
+   (on_string) [Take the one on the string. # id: d10.string]
    The string is a hand too short. You bring the list to the pencil.
+   [Take hers. # id: d10.her_pencil]
    "It is a loan, strictly." She writes down that you have it. # speaker: sretenskaya
-   -> places

= places
# place: voting_room_list
# light: lamp
# camera: hold
Three places on, Kolosnitsyn holds his list open like a newspaper, and does not write. {heard ? told_cold:Over the top of it he looks at you and turns up his collar.}{heard ? told_what_for:Over the top of it he looks at you like a man who owes an answer.}{heard ? told_some:Over the top of it he looks at you, then at the names.}
You want something hard to write on, and lay your mandate under the list, with what sticks to it. {kept ? shop_key:The key makes a ridge across nine names.}{kept ? school_page:The folded page is soft; the point will go in.}{kept ? carbon_copy:You put a handkerchief between, because of the blue.}
# decision: d10.table
+   [Put your arm round it, as at school. It is called secret. # id: d10.table_arm]
    ~ marked += shielded
    The man across from you does the same, and you both go red.
+   [Leave it open on the table. So does everybody near you. # id: d10.table_open]
    ~ marked += open_paper
    There is comfort in it, as in a bath-house.
+   [Take it to the window-sill. The light is better. # id: d10.table_sill]
    ~ marked += window_sill
    # place: voting_room
    # light: lamp
    # crowd: seated
    # enter: sretenskaya right sit
    # camera: push sill
    It is not. The pane is black, and you stand with your list before your own face.
-   -> pencil_down

= pencil_down
# place: voting_room_name
# light: lamp
# camera: hold
# event: cough
You read from the top. Rykov and Tomsky, once of the Right, are down for candidates' seats, the second rank. # source: ballot-four-lowest
There are as many names as seats. To keep anybody out, hundreds would have to cross out the same one, and nobody is talking. # source: as-many-names-as-seats
# decision: d10.ballot
+   [Leave it as it is printed. You weren't sent here to spoil paper. # id: d10.ballot_clean]
    ~ marked += untouched
    One comma is printed upside down. You leave that too.
    -> slot
+   [Cross out one name. It's what the pencil is for. # id: d10.ballot_cross]
    ~ marked += crossed_one
    -> one_name
+   [Fold it into your boot, and hand in nothing. Nobody counts boots. # id: d10.ballot_keep]
    ~ marked += kept_ballot
    # light: folded
    # event: paper_fold
    You bend down as if to scratch. Felt boots make no sound; for two days yours will creak.
    -> slot

= one_name
The point goes down the columns without touching.
# decision: d10.name
+   [Tomsky. He was in the wrong and has said so. # id: d10.name_tomsky]
    ~ marked += x_tomsky
    # light: drawn
    # event: pencil
    A short name. The line runs on into the margin before you can stop it.
    -> line_drawn
+   [Rykov. He called himself one of the guilty. # id: d10.name_rykov]
    ~ marked += x_rykov
    # light: drawn
    # event: pencil
    You press as on a form. It shows on the back.
    -> line_drawn
+   [Khrushchev. A leader of genius, he says; you never trusted a big word. # id: d10.name_khrushchev]
    ~ marked += x_khrushchev
    # light: drawn
    # event: pencil
    It is long, for a name. Half-way along you change your grip.
    -> line_drawn
+   [Kirov. He was funny about men who were down. # id: d10.name_kirov]
    ~ marked += x_kirov
    # light: drawn
    # event: pencil
    It takes less time than the joke did.
    -> line_drawn
+   [Stalin. There was no winter in the report. # id: d10.name_stalin]
    ~ marked += x_stalin
    # light: drawn
    # event: pencil
    Your hand is back on your knee before you have looked.
    -> line_drawn
+   [One of the two names that nobody crossed out, by the signed sheet. # id: d10.name_other]
    ~ marked += x_other
    # light: drawn
    # event: pencil
    Then this paper was not counted. You look at the line, fold the list, and bend down to your boot. # source: official-unanimous
    -> line_drawn

= line_drawn
# card: counts_stand
{
- marked ? x_other:
    Opposite, somebody blows the dust off his sheet.
- else:
    # light: folded
    # event: paper_fold
    You fold the sheet with {marked ? x_tomsky:Tomsky}{marked ? x_rykov:Rykov}{marked ? x_khrushchev:Khrushchev}{marked ? x_kirov:Kirov}{marked ? x_stalin:Stalin} inward, and then once more, like a powder from the chemist's.
}
+   [Get up. # id: d10.get_up]
    -> slot
+   [Let two or three others go first. # id: d10.get_up_later]
    -> slot

= slot
# place: voting_room_slot
{
- marked ? kept_ballot or marked ? x_other:
    # light: passed
- else:
    # light: lamp
}
# camera: push slot
At box {box_of(mandate)} they look at your number and not at you. {kept ? shop_key:Your mandate has its notch.}{kept ? school_page:Your mandate has its fold.}{kept ? carbon_copy:Your mandate has its blue edge.} # source: thirteen-boxes-by-mandate
{
- marked ? untouched:
    # event: ballot_drop
    Your list goes in as it came, comma and all.
- marked ? kept_ballot:
    You keep step past the slot, and creak.
- marked ? x_other:
    You go by, with a corner of the paper against your ankle.
- else:
    # event: ballot_drop
    You cannot hear it fall on the others. It does.
}
# place: voting_room
# light: lamp
# crowd: seated
# enter: kolosnitsyn centre walk
# camera: push slot
{marked ? shielded:"You were quick," says Kolosnitsyn. "I saw nothing but sleeve."}{marked ? open_paper:"I saw nothing," says Kolosnitsyn. "There was nothing, yes?"}{marked ? window_sill:"You have good eyes," says Kolosnitsyn, "to read by a window at night."} # speaker: kolosnitsyn
-> coats

= coats
# cut: dissolve
# place: registration
# look: lived
# light: lamp
# room: registration_room
# enter: degtyar centre stand
# camera: push counter
{heard ? told_him:Degtyar has your coat ready by the collar, as for a man who is expected somewhere.}{heard ? told_never:Degtyar has said nothing since he never said it. He finds your coat among nine by the smell.}{heard ? told_night:Degtyar has not slept, and has your coat on over his own.} "Well?" he says. "Did it hurt?" # speaker: degtyar
+   ["Less than the dentist." # id: d10.hurt_less]
    "You bit the dentist," says Degtyar. # speaker: degtyar
    -> d11_count
+   [Do up your buttons. # id: d10.hurt_buttons]
    You have missed one. He finds it, and does it up. # speaker: degtyar
    -> d11_count
