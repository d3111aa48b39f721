=== g12_lorry ===
// 2 December 1934, about eleven to noon. Pays: where you said you were (g10), the bench (g10).
// Debts: the bar (g16), what you and Okunin settled on (g16).
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
Towards eleven, the yard of the cars. One is to go to Smolny at once, and you are to find it. If you find none, that goes into the ledger under your name.
{
- g_said ? where_exact:
    # enter: ladygin near turn
    # gaze: ladygin left
    # camera: push garage
    By the empty oil drum stands Okunin's milk, half full, with a saucer on top. Ladygin, who keeps the ledger, sees you look at it. "He asked after you, when he handed in his cap. I did not know what to say." # speaker: ladygin
- g_said ? where_order:
    # enter: okunin centre sit turn
    # gaze: okunin far
    Okunin sits on an oil drum with his face to the garage. "Whose order is it this time?" he asks it. "I'm not walking anywhere. You find out." # speaker: okunin
- else:
    # enter: okunin centre sit
    # enter: ladygin near turn
    Okunin has got hold of milk, and drinks it on an oil drum. "Sixty paces of yard, and not a wheel in it," he says. # type: 60 # speaker: okunin
    From his door Ladygin, who keeps the ledger, bows to the two of you. # speaker: ladygin
}
# enter: boy left stand
# camera: wide
The numbers of the cars hang on a board, and a boy has the chalk.
# decision: g12.car
+   [Read the board. Somebody must be back. # id: g12.board]
    # camera: push board
    Each number has a line through it. "Visitors, from the train," says the boy. # source: borisov-truck # status: probable
+   ["Then ours, the second car." # id: g12.second]
    # pose: boy left raise
    "Gone at seven, with the rug," says the boy, and looks for it on the board all the same.
+   [Ask for the order in writing, and for whom. # id: g12.paper]
    # camera: wide
    "In writing," says Ladygin{g_said ? where_order: from his door}, and you can see that he likes it. He goes in to find out, and has not come out again when an engine starts.
-   -> gate

= gate
# event: lorry_start
# place: lorry_bar
# light: manned
# camera: wide
Round the garage comes a lorry for goods, with a driver and three men. # source: borisov-truck
# camera: push riders
One of them is Borisov, the guard who went up behind Kirov yesterday. {g_did ? sat_down:Last night you sat by him, and cannot tell now whether he knows you.}{g_did ? gave_tea:Last night you set tea by him, and he did not drink it.}{g_did ? went_past:Last night you stepped round his boots.} Across the gate lies an iron bar. If you lift it, you have let them out; if not, you are holding up Smolny.
# decision: g12.bar
+   [Lift the bar; they've been sent. # id: g12.lift]
    ~ g_did += lifted_bar
    # event: gate_bar
    # light: open
    # camera: push hand
    It goes up on its own weight. You watch the wheels, so that they clear the post, and look up for the men too late.
+   [Look in the gate book first: where to? # id: g12.book]
    ~ g_did += looked_in_book
    # camera: hold
    "Smolny," it says, in violet pencil. You read that for half a minute, since there is no more of it, and lift the bar. # source: borisov-summoned
    # event: gate_bar
    # light: open
+   [Salute the man who had a bad night. # id: g12.salute]
    ~ g_did += saluted
    # event: gate_bar
    # light: open
    # camera: wide
    You lift the bar with your left hand and salute with the right, which one does not do for a lorry. No one returns it, and you keep it up until the corner.
-   -> noon

= noon
# cut: dissolve
# place: duty_room
# look: lived
# light: noon_officer
# room: duty_clock
# music: theme_guard
# camera: push clock
At noon the telephone brings it. The lorry swerved to the right, ran up on the pavement and struck a wall. # source: borisov-crash
Borisov is dead, in the military hospital. # source: borisov-death
{g_did ? lifted_bar:You lifted the bar for it.}{g_did ? looked_in_book:You held them up for half a minute before you lifted the bar.}{g_did ? saluted:You lifted the bar for it, and saluted.} Whether somebody meant the crash, nobody says.
# light: noon
# camera: wide
{
- g_said ? where_exact:
    # enter: boy centre stand
    In the door stands the boy from the garage, with chalk to the elbows. "Uncle, what did we see?" he says. He is afraid: they can ask him next.
- g_said ? where_order:
    # enter: okunin centre stand
    # pose: okunin whisper
    "What did we see?" says Okunin, and for the first time since the night he looks at you. They can ask whoever saw that lorry. The bridge would have the minute, but the bridge has no notebook. # speaker: okunin
- else:
    # enter: okunin centre stand
    # pose: okunin whisper
    Okunin waits until Ladygin is in the other room. "What did we see, sailor? We'd better have one story again." They can ask anyone who was in the yard. # speaker: okunin
}
# decision: g12.say
+   ["A lorry go out, if they ask." # id: g12.saw]
    ~ g_said += say_saw
    {
    - g_said ? where_exact:
        # pose: boy centre turn
        "With three on it?" says the boy. A lorry, you say. He says it over, facing the wall, until he has it.
    - else:
        # pose: okunin left turn
        "A lorry go out," says Okunin. He says it over, facing the door, with his cap on. # speaker: okunin
    }
+   ["Nobody has asked." # id: g12.unasked]
    {
    - g_said ? where_exact:
        # pose: boy centre bow
        "I'm asking," says the boy. You tell him to go and wash, and he does it in the fire bucket, up to the shoulder.
    - else:
        # gaze: okunin down
        "Then I'll be asked in my coat," says Okunin. He does up the buttons and keeps it on till six. # speaker: okunin
    }
+   ["Write down the minute, before they tell us what it was." # id: g12.minute]
    {
    - g_said ? where_exact:
        # pose: boy centre give
        He finds a cigarette packet, and you put 11 on the inside, and stop. Neither of you had looked at the clock.
    - else:
        # pose: okunin centre lean
        Okunin slits a cigarette packet along its seam. You put 11 on the inside, in his pencil, and stop. Neither of you had looked at the clock. # speaker: okunin
    }
-   -> petrol

= petrol
# enter: ladygin near give
# camera: hold
Ladygin comes with the petrol form, and his hands are not steady. "Put litres, please, and nothing else." # speaker: ladygin # debrief: guard-4
+   [Sign for the petrol. # id: g12.petrol]
    # event: pencil
    You sign, and he has it under lock before it is dry.
    -> g13_law
+   [Look at the clock first. # id: g12.clock]
    # camera: push clock
    It is four minutes past twelve, and you put that too.
    -> g13_law
