=== g12_lorry ===
// 2 December 1934, about eleven to noon. Pays: where you said you were (g10), the bench (g10).
// Debts: the car (g16), the bar (g15), what you saw (g15, g16).
# scene: g12_lorry
-> no_cars

= no_cars
# cut: wedge
# place: lorry_yard
# look: lived
# light: empty
# room: yard_engine
# music: none
# camera: wide
Eleven, or near it, the same morning, in the yard where the service keeps its cars. A voice on the stairs has called for one to Smolny, the Party's house, at once. It did not say for whom. You are to find one. If there is none, the second car will be in the ledger as the car that was not there.
# enter: ladygin near turn
{
- g_said ? where_exact:
    # camera: push garage
    Ladygin, who keeps the ledger, has come to the door of the duty room. "It isn't my order," he says. "I only pass it on." The oil drum by the garage is empty, and beside it stands Okunin's bottle, a saucer on top, half full. Ladygin looks at that for some time. "You might both have been thinner," he says. # speaker: ladygin
- g_said ? where_order:
    # enter: okunin centre sit
    # gaze: okunin away
    Okunin sits on an oil drum with his back to you. "Sixty paces of garage," he tells the wall, "and not a wheel in it." # type: 60 # speaker: okunin
    "It isn't my order," says Ladygin from the door of the duty room. He keeps the ledger. "I only pass it on." # speaker: ladygin
    "Ask him for it in writing," Okunin tells the wall. "He likes an order." # speaker: okunin
- else:
    # enter: okunin centre sit
    "Sixty paces of garage," says Okunin, "and not a wheel in it." He has got hold of milk, and sits on an oil drum with it. # type: 60 # speaker: okunin
    "It isn't my order," says Ladygin, the man with the ledger, from his door. "I only pass it on." He nods to the two of you as to people who make no work. # speaker: ladygin
}
# leave: ladygin
# enter: boy left stand
On the garage wall hangs a board with the numbers of the cars. Under it stands a boy with the chalk.
# decision: g12.car
+   [Read the board. Somebody must be back. # id: g12.board]
    ~ g_did += read_board
    # camera: push board
    Each number has a line through it. You go down them with a finger, and at the bottom your finger is white. "Visitors," says the boy. "From the train. They've taken the lot." # source: borisov-truck # status: probable
+   ["Ours, then. The second car." # id: g12.second]
    ~ g_did += tried_second
    # pose: boy left raise
    "Gone at seven," says the boy, "with the rug." He has drawn the line through it himself, and it is very straight. It was your number for a year.
+   [Ask for the order in writing, and for whom. # id: g12.paper]
    ~ g_did += asked_writing
    # camera: pan garage
    "In writing," says Ladygin, and you can see him like the idea. He goes in to find out. He has not come out again when an engine is tried.
-   -> gate

= gate
# event: lorry_start
# leave: boy
# light: manned
# camera: wide
An engine catches. Somebody else has found something: round the end of the garage comes a lorry for goods, with a driver and three men. # source: borisov-truck
# place: lorry_bar
# light: manned
# camera: wide
One of the three is Borisov, who was behind Kirov yesterday, upstairs. {g_did ? sat_down:Last night you sat by him on the bench. He knows you again, and cannot think from where.}{g_did ? gave_tea:Last night you set a glass of tea by him. You never saw whether he drank it.}{g_did ? went_past:Last night you went past him on the bench. So today you look at him, and now he is the one who does not look.} An iron bar lies across the gate, and you are nearest. Lift it, and you have let them out. Leave it down, and you are holding up Smolny.
# decision: g12.bar
+   [Lift the bar. They've been sent. # id: g12.lift]
    ~ g_did += lifted_bar
    # event: gate_bar
    # light: open
    # camera: push hand
    It goes up on its own weight. The lorry turns out and takes the right-hand side of the street, as everything does. You watch the wheels, so that they clear the post, and when you look up for the men it is only boards.
+   [Look in the gate book first: where to? # id: g12.book]
    ~ g_did += looked_in_book
    # camera: hold
    "Smolny," it says, in violet pencil. You read that for half a minute, since there is no more of it, and the driver lets the engine race. Then you lift the bar. # source: borisov-summoned
    # event: gate_bar
    # light: open
+   [Salute. One of them had a bad night. # id: g12.salute]
    ~ g_did += saluted
    # event: gate_bar
    # light: open
    # camera: wide
    You lift the bar with the left, and with the right you salute, which one does not do for a lorry. Nobody on it returns it, so far as you can tell. Your hand is the last to know, and stays up until the corner.
-   -> noon

= noon
# cut: dissolve
# place: duty_room
# look: lived
# light: noon_officer
# room: duty_clock
# music: theme_guard
# camera: push clock
At noon by the wall clock the telephone brings it. The lorry swerved to the right, ran up on the pavement and struck a wall. # source: borisov-crash
Borisov is dead, in the military hospital. # source: borisov-death
{g_did ? lifted_bar:Your hand smells of iron. You wash it, and it smells of iron and soap.}{g_did ? looked_in_book:Half a minute, you think. Half a minute sooner they would have been past that wall, or never near it.}{g_did ? saluted:Your hand goes half-way up again by itself. You put it in your pocket, with the glove.}
# light: noon
# camera: wide
{
- g_said ? where_exact:
    # enter: boy centre stand
    Ladygin goes through to the other room. In the door stands the boy from the garage, with chalk to the elbows. Nobody has told him to come. "Uncle," he says, "what did we see?" It ought to be Okunin who asks it, and Okunin would have had the distance. Whoever saw that lorry go out can be asked, as Borisov was asked.
- g_said ? where_order:
    # enter: okunin centre stand
    # pose: okunin whisper
    Okunin waits until Ladygin is in the other room. He has not spoken to you since the night. "What did we see?" he says now. "And don't say what was ordered." Whoever saw that lorry go out can be asked, as Borisov was asked. The bridge would have the minute, but the bridge has no notebook. # speaker: okunin
- else:
    # enter: okunin centre stand
    # pose: okunin whisper
    "Sailor," says Okunin. He waits until Ladygin has gone through to the other room. "What did we see? We'd better have the one." He was so glad of the one last night. Whoever saw that lorry go out can be asked, as Borisov was asked. # speaker: okunin
}
# decision: g12.say
+   ["A lorry go out. If they ask, that." # id: g12.saw]
    ~ g_said += say_saw
    {
    - g_said ? where_exact:
        # pose: boy centre turn
        "With three on it?" says the boy. A lorry, you say. He practises, facing the wall: a lorry, a lorry. The third time it sounds like something that he has been taught.
    - else:
        # pose: okunin left turn
        "A lorry go out," says Okunin. He tries it again, facing the door, with his cap on. The third time it no longer sounds like anything that he has seen. # speaker: okunin
    }
+   ["Nobody has asked." # id: g12.unasked]
    ~ g_said += say_unasked
    {
    - g_said ? where_exact:
        # pose: boy centre bow
        "I'm asking," says the boy. You tell him to go and wash. He looks at his arms, and at you, and does it in the fire bucket, up to the shoulder.
    - else:
        # gaze: okunin down
        "Then I'll be asked in my coat," says Okunin. He does up the buttons, beginning at the bottom, and keeps it on till six. # speaker: okunin
    }
+   ["Write down the minute, before they tell us what it was." # id: g12.minute]
    ~ g_said += write_minute
    {
    - g_said ? where_exact:
        # pose: boy centre give
        He finds you a cigarette packet, and slits it along its seam. You put 11 on the inside, and stop. There is a clock over the garage. You had not looked at it, and neither had he, with a lorry to look at.
    - else:
        # pose: okunin centre lean
        Okunin slits a cigarette packet along its seam. You put 11 on the inside, in his pencil, and stop. There is a clock over the garage. You had not looked at it, and neither had he. # speaker: okunin
    }
-   -> petrol

= petrol
# enter: ladygin near turn
# camera: hold
Ladygin comes back with the form for the day's petrol, and a pen on a string. He does not look well. "Litres," he says. "Put litres, and nothing else. Today we are all very thin." # speaker: ladygin # debrief: guard-4
+   [Sign for the petrol. # id: g12.petrol]
    # event: pencil
    It is the only thing that you are asked all day.
    -> g13_law
+   [Look at the clock first. # id: g12.clock]
    # camera: push clock
    Four minutes past twelve. You will be able to tell anybody that.
    -> g13_law
