=== g09_after ===
// 1 December 1934, five to seven. Below the stairs.
// Pays: the sound, the clerk (g08), the ticket (g07).
// Debts: the stretcher (g10, g16), the telephone (g14); tag 212 and the ticket stay with you on every road.
# scene: g09_after
-> shut

= shut
# cut: dissolve
# place: smolny_lobby
# look: lived
# light: dusk
# crowd: turned
# room: lobby_press
# enter: zotova left stand
{clerk ? clerk_with_you:
    # enter: ribbon_clerk right stand
}
# camera: wide
{g_did ? ran_up:Five o'clock. They have put you back at the foot of the stairs that you ran up. {clerk ? clerk_with_you:The clerk sits on the bottom step at your boots, with the tin on his knees. He was seen up there beside you, and has decided to stay where you can vouch for it.|Each time the arms above open for a doctor you see the clerk, still on his step, and it is you that he looks at.}}{g_did ? shut_doors:It is five, and your back is sore from the bar. {clerk ? clerk_with_you:The people whom you locked in have found out whose idea it was. Only the clerk stands with you, and begs their pardon for you.|The people whom you locked in leave a space round the clerk with his tin, since you wanted to let him go.}}{g_did ? to_telephone:About five you get your stairs back. {clerk ? clerk_with_you:"You heard them ring," says the clerk beside you. He would like to tell somebody at once what he saw, so that you need not.|The man who held them in your place has told three officers that he found them empty.}} Only doctors are to go up. For whomever else you let by, you will answer.
# place: smolny_lobby_reverse
# light: dusk
# crowd: thin
# enter: zotova right stand
# enter: cutout left walk
# camera: wide
"White, ours. Grey. Beaver, a professor," says Zotova of the doctors' coats as they go by. # source: doctors # speaker: zotova
# place: smolny_lobby
# light: dusk
# crowd: thin
# enter: zotova left stand
# enter: orderly right walk
# camera: wide
Then a boy runs in with an iron cylinder on his shoulder: oxygen, for the third floor. He has neither a Party card nor a pass.
# decision: g09.orderly
+   ["Let him through; I'll answer for the card." # id: g09.let]
    ~ g_did += let_orderly
    ~ page += by_sailor
    # event: cylinder_steps
    # pose: orderly walk far
    # camera: push stairs
    He shifts it to the other shoulder and goes. It knocks on every step. "Whose is that?" calls somebody on the landing, and another voice says: "The sailor's." So somebody up there is writing it down.
+   ["Give it here, I'll take it to the landing." # id: g09.carry]
    ~ g_did += carried_it
    # event: cylinder_steps
    # leave: orderly
    # enter: orderly_after right lean
    # gaze: orderly_after out
    # camera: wide
    It weighs what a shell weighs. At the landing somebody takes it from you. When you come down, the boy is still standing there with his shoulder bent. "Was it in time?" he asks. You tell him that it was heavy.
+   ["Wait for the word." # id: g09.wait]
    ~ g_did += made_wait
    # pose: orderly stand centre
    # event: cylinder_steps
    You call it up. The word comes down in a minute, by Zotova's clock, and the boy has not put the cylinder down. He looks you in the face the whole of that minute. Then he runs.
-   -> stretcher

= stretcher
# place: smolny_lobby_stretcher
# light: stretcher
# camera: wide
They carry a man down on a stretcher. From below you see the soles of his boots, side by side. He is having a fit. # source: nikolaev-fit
# place: smolny_lobby
# light: stretcher
# crowd: rising
# enter: zotova left stand
# camera: wide
It goes round that this is the man who fired. Those at the counter push forward. If they get at him before the side door, he will never tell anybody why.
# decision: g09.crowd
+   [Link arms with whoever is next to you. # id: g09.arms]
    ~ g_did += linked_arms
    # light: night
    # crowd: turned
    # enter: ribbon_clerk right turn
    # enter: cutout_2 right turn
    On your left {clerk ? clerk_with_you:it is the clerk|the clerk has got through to you and taken your arm, before you could ask}; on the right, a member of the regional committee in his socks. "Let me through, comrade, I only want to look," says an old man, quite politely, and kicks you on the shin. The stretcher goes by behind your back.
+   [Throw a coat over him. # id: g09.coat]
    ~ g_did += threw_coat
    ~ g_pocket -= black_coat
    # light: night
    # crowd: thin
    # enter: cutout right turn
    # enter: cutout_2 right turn
    The first to your hand is on the end hook: navy cut, let out at the shoulders. Under it he might be anybody, one of the hurt, and they make way. The coat goes out with him at the side door.
+   ["He is to be questioned!" # id: g09.say]
    ~ g_did += said_questioned
    # light: night
    # crowd: turned
    It comes out in the voice that you had on board ship. "By whom?" says one of those in front. You have no idea. But they have all turned to see who asked, and by the time they turn back the side door has shut.
-   -> telephones

= telephones
# cut: dissolve
# place: commandant_room
# look: lived
# light: lamp
# room: none
# enter: cutout centre stand
# camera: hold
Half past five, in the commandant's office: two telephones, one for the city, one for Moscow. # source: sense-phones
# leave: cutout
The man at them is called out. If the city rings, you are to say: Wait. If you say more, you will answer for it.
# camera: push telephones
# event: telephone_city
It is Vetoshkin, at the bridge. "Is it true, Yegor? I've had it four ways since five, and I've one line to put it on." # speaker: vetoshkin
# decision: g09.telephone
+   ["It's true." # id: g09.true]
    ~ g_said += it_is_true
    # cut: dissolve
    # place: red_dawns
    # light: dusk
    # enter: vetoshkin centre write
    # camera: push bridge
    "Entered," says Vetoshkin, very small. You hear the pencil come away from the paper. "Seventeen hours thirty-one," he says. "Yegor? Are you there?" # speaker: vetoshkin
+   ["I'm below the stairs, and don't know." # id: g09.know]
    ~ g_said += dont_know
    # cut: dissolve
    # place: red_dawns
    # light: dusk
    # enter: vetoshkin centre write
    # camera: push bridge
    ~ page += not_known
    "You're the nearest I've got," says Vetoshkin. He puts down that the guard, at half past five, did not know; and then he asks whether you would like him to leave that out. # speaker: vetoshkin
+   [Put down the receiver. # id: g09.off]
    ~ g_said += rang_off
    # enter: cutout centre raise
    # enter: cutout_2 far walk
    # camera: hold
    # event: telephone_vch
    It is still talking as it goes down. Then the Moscow one rings, on a lower bell, and that is not for you. Three men come running to lift it.
-   -> tag

= tag
~ g_pocket -= black_coat
~ g_pocket += row_eleven
# cut: dissolve
# place: smolny_lobby
# look: lived
# light: night
# crowd: thin
# room: none
# music: theme_guard
# enter: zotova left stand
# camera: push counter
The doctors have worked for an hour. # source: doctors
By seven the lobby has it that Kirov is dead.
{clerk ? clerk_with_you:The clerk has been across the yard for his card, to show it to you.|The clerk goes past you with his collar up, and does not say good night.} {g_did ? let_orderly:An officer has asked at the stairs for a sailor who lets people up.}{g_did ? carried_it:The boy has fetched his empty cylinder, and thanked you for the carrying.}{g_did ? made_wait:The boy with the oxygen does not look at you any more.} {g_did ? threw_coat:"Let out at the shoulders. I saw it go," says Zotova. She does not say over whom.}{g_did ? linked_arms:Zotova has lent your coat to a doctor in shirt-sleeves, who was going with the car. "You had both arms full," she says.}{g_did ? said_questioned:"You couldn't be asked, you were shouting," says Zotova, who has given your coat to a doctor without one.} {g_did ? gave_ticket:She lays your ticket back in your palm: row eleven.}{g_did ? kept_ticket:"And I was going to ask you about the price," she says.}{g_did ? promised_wall:"We shan't need the wall," she says.} # speaker: zotova
# place: smolny_lobby_tag
# light: night
# camera: push tag
# pose: zotova give
# gaze: zotova down
She takes a brass tag from under the counter, and reads it before she hands it over. Two hundred and twelve. "So that it's in order, Yegor Terentyevich, for when it comes back." # speaker: zotova
+   [Take the tag. # id: g09.tag_take]
    ~ g_pocket += brass_tag
    # light: taken
    # camera: hold
    It is warm from her apron. It was her own number, on that landing, and the hook beside her is empty. # debrief: guard-3
    -> g10_where_were_you
+   [Pin it inside your jacket. # id: g09.tag_pin]
    ~ g_pocket += brass_tag
    # light: taken
    # camera: hold
    She finds you the pin, and sees to it that it is straight. # debrief: guard-3
    -> g10_where_were_you
