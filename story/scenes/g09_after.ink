=== g09_after ===
// 1 December 1934, half past four to seven. Below the stairs.
// Pays: the sound (g08), the ticket (g07).
// Debts: the orderly (g10), the stretcher (g16), the telephone (g10, g14); tag 212 and the ticket stay with you on every road.
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
# camera: wide
{g_did ? ran_up:Your shins have learned that stair. They have sent you down it again.}{g_did ? shut_doors:The bar of the doors has left a line across your back.}{g_did ? to_telephone:You are the one who heard both calls, and nobody has asked you.} You are to keep the foot of the stairs. Your coat hangs on the end hook. Word is that Kirov is hurt.
Medved, the head of your service in Leningrad, has gone up. Thirty officers have been sent for. # source: medved-rushes
# place: smolny_lobby_reverse
# light: dusk
# crowd: thin
# enter: zotova right stand
# enter: cutout left walk
# camera: wide
Doctors come in. "White, ours," says Zotova. That is Galperina, of the house clinic. "Grey, in a hurry." Chernyak, at five to five. "Two together, one buttoned wrong." Ten past. "Beaver. A professor." Dobrotvorsky, a quarter past. She holds out her arms to each, and they go by. # source: doctors # speaker: zotova
# place: smolny_lobby
# light: dusk
# crowd: turned
# enter: zotova left stand
# enter: cutout far turn
# camera: wide
Hot water is wanted for bottles. # source: doctors
+   [Send to the canteen for it. # id: g09.water_up]
    # crowd: rising
    It comes in three kettles, and is passed up the stairs from hand to hand. Some of the hands are burnt.
-   -> cylinder

= cylinder
# leave: cutout
# crowd: thin
# enter: orderly right walk
# camera: wide
A boy comes through the doors with an iron cylinder on his shoulder. Oxygen, he says, for the third floor. He has run with it. He is to show a Party card or a pass, and has neither; he has a white jacket with the sleeves turned up. The last order that reached you was: nobody. # source: doctors
# decision: g09.orderly
+   ["Let him through. I'll answer for the card." # id: g09.let]
    ~ g_did += let_orderly
    # event: cylinder_steps
    # pose: orderly walk far
    # camera: push stairs
    He shifts it to the other shoulder and goes. It knocks on every step, up to the third floor, and you count.
+   ["Give it here. I'll take it to the landing." # id: g09.carry]
    ~ g_did += carried_it
    # event: cylinder_steps
    # pose: orderly turn far
    # camera: push stairs
    It weighs what a shell weighs. At the landing it is taken out of your arms, and they go on holding.
+   ["Wait for the word. I've just been told: nobody." # id: g09.wait]
    ~ g_did += made_wait
    # pose: orderly stand centre
    You call up. The word comes down in a minute by the clock over the counter. The boy has not put the cylinder down.
    # event: cylinder_steps
    # pose: orderly walk far
    # camera: push stairs
    Then he runs.
-   -> stretcher

= stretcher
# place: smolny_lobby_stretcher
# light: stretcher
# camera: wide
They carry a man down on a stretcher. From below you see the soles of his boots, side by side. He is having a fit. # source: nikolaev-fit
Upstairs, they say, somebody has read out his Party card and his name. Down here nobody has the name. # source: nikolaev-identified
# place: smolny_lobby
# light: stretcher
# crowd: rising
# enter: zotova left stand
# camera: wide
But it is plain what he is, by how they carry him: four men, looking straight ahead. The men by the counter come off it, and those behind them too. From the bottom step to the side door is eleven paces.
# decision: g09.crowd
+   [Link arms with whoever is next to you. # id: g09.arms]
    ~ g_did += linked_arms
    # light: night
    # crowd: turned
    # enter: cutout right turn
    # enter: cutout_2 right turn
    It is the clerk with the ribbon, and on the other side a member of the regional committee in his socks. They lean on the three of you. The stretcher goes by behind your back.
+   [Throw a coat over him. What they can't see they can't hit. # id: g09.coat]
    ~ g_did += threw_coat
    # light: night
    # crowd: thin
    # enter: cutout right turn
    # enter: cutout_2 right turn
    The first to your hand is on the end hook: navy cut, let out at the shoulders. Under it he might be anybody, and they let him by.
+   [Say it aloud: he is to be questioned. # id: g09.say]
    ~ g_did += said_questioned
    # light: night
    # crowd: thin
    It comes out in your stoker's voice and goes up the stairs. Somebody in front says, "By whom?" By the time they have turned to look at him, the side door has shut.
-   -> telephones

= telephones
# cut: dissolve
# place: commandant_room
# look: lived
# light: lamp
# room: none
# enter: cutout centre stand
# camera: hold
Half past five. You are posted outside the commandant's office. On the desk are two telephones: the city line, and the high-frequency line of your service, which goes to Moscow. # source: sense-phones
# leave: cutout
The man at the desk is called out for a minute. If the city one rings, you are to lift it and say: Wait.
# camera: push telephones
# event: telephone_city
It rings. "Militia post, the bridge," it says. "Seventeen hours thirty. Yegor Terentyevich? I've been told it four ways since five. I've one line for it. Is it true?" # speaker: vetoshkin
# decision: g09.telephone
+   ["It's true." # id: g09.true]
    ~ g_said += it_is_true
    "Entered," says Vetoshkin, very small. Then: "What have I entered?" # speaker: vetoshkin
+   ["I'm below the stairs. I don't know." # id: g09.know]
    ~ g_said += dont_know
    "You're the nearest I've got," he says. You hear him wet the pencil all the same. # speaker: vetoshkin
+   [Put down the receiver. The line is wanted. # id: g09.off]
    ~ g_said += rang_off
    # event: telephone_vch
    It is still talking as it goes down. The other telephone begins to ring, on a lower bell, and that one is not yours.
-   # enter: cutout far turn
    -> told_wire

= told_wire
# cut: tear
# look: told fomin
# light: lamp
# enter: medved far turn
# pose: cutout lean centre
# camera: wide
Fomin, Medved's deputy, had come with him, and told it decades later. On the special line Yagoda, the head of the NKVD in Moscow, asked him whether the man wore foreign clothes. # source: yagoda-foreign-clothes # status: testimony
# cut: dissolve
# look: lived
# leave: cutout
# leave: medved
# camera: push telephones
On paper there is Medved's first telegram, of twenty past six. An unknown man, it said, Nikolaev by his papers, coming towards Kirov, had shot him in the head. It was the first official account. The shot had come from behind. # source: medved-first-telegram
By the doctors' own paper the first of them had found no pulse. They had gone on working for an hour. # source: doctors
+   [Go back to the lobby. # id: g09.back]
    -> tag

= tag
# cut: dissolve
# place: smolny_lobby
# look: lived
# light: night
# crowd: thin
# room: none
# music: theme_guard
# enter: zotova left stand
# camera: push counter
Seven o'clock. {g_did ? let_orderly:In your head it is still knocking.}{g_did ? carried_it:Your arms are too long.}{g_did ? made_wait:The boy sits on the bottom step and does not look at you.}
{g_did ? linked_arms:"I've lent your coat," says Zotova. "A doctor, in shirt-sleeves. He was going with the car."}{g_did ? threw_coat:"Navy cut," says Zotova. "Let out at the shoulders. I saw it go."}{g_did ? said_questioned:"I've lent your coat," says Zotova. "A doctor, in shirt-sleeves. You couldn't have been asked."} {g_did ? gave_ticket:She lays your ticket back in your palm: row eleven.}{g_did ? kept_ticket:Your ticket is in your breast pocket, and has taken the bend of your chest.}{g_did ? promised_wall:"We shan't need the wall," she says. The ticket is still in your pocket.} # speaker: zotova
# place: smolny_lobby_tag
# light: night
# camera: push tag
From under the counter she takes a brass tag, wipes it, and reads it before she hands it over. Two hundred and twelve. "So that it's in order, Yegor Terentyevich. For when it comes back." # speaker: zotova
+   [Take the tag. # id: g09.tag_take]
    # light: taken
    # camera: hold
    It is warm from her apron. On the rack, two hundred and eleven is a rabbit collar; then there is a hook; then two hundred and thirteen. # debrief: guard-3
    -> go_on
+   [Pin it inside your jacket. # id: g09.tag_pin]
    # light: taken
    # camera: hold
    She finds you the pin. With the glove and the ticket that makes three things on you that are no use to anybody tonight. # debrief: guard-3
    -> go_on

= go_on
+   [Go on. # id: g09.go_on]
    -> g10_where_were_you
