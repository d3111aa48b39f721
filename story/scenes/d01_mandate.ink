=== d01_mandate ===
// 26 January 1934; December 1932 to March 1933.
// Debts: what he saw (d02, d09, d12), the order (d13), the telephone (d02, d03), the thing kept (d02, d03, d13, d16), the queue (d02, d07, d13).
# scene: d01_mandate
-> queue

= queue
# cut: wedge
# place: registration
# look: lived
# light: day
# room: registration_room
# camera: wide
You are Matvei Ilyich, Party secretary of a district in the south: the man who signs. You hold a speech of four sheets, and on the second, in line nine, a word that no newspaper here prints about home: hunger. A year ago your people died of it, after you signed the order that shut their only shop. You promised Hanna, the shopkeeper, to say it here, aloud. It can cost you your Party card. # note: famine
# enter: degtyar left stand
# event: cough
Moscow, 26 January 1934: you queue in the Kremlin for the Party's congress. Five minutes are yours, if your turn comes. # source: place-great-kremlin-palace
# pose: degtyar hold
Degtyar, once your gunner, has you by the sleeve. "Look how high. Who heats it?" He is going blind, and signs what you read to him. If that comes out, he loses his collective farm, and you have both lied to the Party. # speaker: degtyar
# enter: kolosnitsyn right stand
# camera: hold
# gaze: degtyar down
"You're down to speak," says Kolosnitsyn, the young man behind. "About what, yes?" Whatever you tell him, he tells others. # speaker: kolosnitsyn
# decision: d01.sheets
+   [Show him the first sheet. It praises the Five-Year Plan. # id: d01.sheets_show]
    ~ let_on += first_sheet
    # gaze: kolosnitsyn down
    He reads it with moving lips, down to the foot. "Very clear," he says, and his thumb counts the three sheets under it. "And on the second, what comes there, yes?" # speaker: kolosnitsyn
    "On the second there's me," says Degtyar. "I come in on a train." # speaker: degtyar
+   ["About nails. I can't get nails." # id: d01.sheets_nails]
    ~ let_on += only_nails
    # gaze: kolosnitsyn out
    "Four sheets about nails?" says Kolosnitsyn, counting them. "I take one sheet for one thing." # speaker: kolosnitsyn
    "So does he. It's a lot of roofs," says Degtyar. Kolosnitsyn waits to hear what the other three are about, and you look at the ceiling. # speaker: degtyar
+   ["You first. What would you say?" # id: d01.sheets_first]
    ~ let_on += asked_him
    # gaze: kolosnitsyn away
    He opens his mouth, and goes red. He has wanted five minutes like yours for so long that he never thought what for. "About our youth," he says at last; and then, because he is honest: "I'd have found something on the way up." He forgets to ask you again. # speaker: kolosnitsyn
-   -> counter

= counter
# camera: push counter
# pose: degtyar stand centre
# gaze: degtyar right
# gaze: kolosnitsyn degtyar
The congress elects those who lead the Party. With the card that Degtyar gets at the counter he may speak there, and not vote. # source: delegates-consultative-736-739
"A mouth, and no hand to raise," he says. "We've a loudspeaker like that in the square." # speaker: degtyar
~ temp box = box_of(mandate)
~ pocket += my_speech
# event: stamp
# card: mandate {mandate} {box}
With yours, mandate number {mandate}, you may do both. # source: numbered-mandates
# pose: degtyar write centre
# gaze: degtyar down
# camera: push ledger
Then the clerk turns a ledger towards Degtyar. "Read the line, comrade, and sign." He bends over it with his head a little to the left. The pen comes down on the wood beside the page. {let_on ? first_sheet:Kolosnitsyn has stopped praising your first sheet.}{let_on ? only_nails:Kolosnitsyn has stopped counting your sheets.}{let_on ? asked_him:Kolosnitsyn has stopped thinking about our youth.} In a moment he will see why the pen missed.
# decision: d01.cover
+   [Put the speech down and guide Degtyar's wrist. # id: d01.cover_guide]
    ~ let_on += first_letters
    # place: registration_ledger
    # light: day
    # camera: push sheets
    # event: paper_fold
    # gaze: degtyar down
    It takes both your hands. Behind you the sheets have slid apart on the counter, and Degtyar's sleeve lies across line nine. Hunger, in Russian, is *golod*. "There's a G sticking out," says Kolosnitsyn softly. "How does it go on?" # speaker: kolosnitsyn
    "*Gvozdi*," says Degtyar: nails. Kolosnitsyn writes a G on his palm, and shuts the hand on it. # speaker: degtyar
+   [Keep the speech. "He left his glasses at home." # id: d01.cover_glasses]
    ~ let_on += his_eyes
    # pose: kolosnitsyn whisper
    # gaze: degtyar down
    The clerk lays his finger on the line, as one does for people who can't write, and he signs. "He has glasses?" says Kolosnitsyn softly. In fifteen years you have never seen any. # speaker: kolosnitsyn
    "For Sundays," says Degtyar. Kolosnitsyn bends two fingers before Degtyar's face, and Degtyar goes on smiling past them. # speaker: degtyar
+   [Upset the ink. # id: d01.cover_ink]
    ~ let_on += his_blotter
    # pose: kolosnitsyn whisper
    # gaze: degtyar down
    In the noise you put the pen where it belongs, and Degtyar signs. Kolosnitsyn has his blotter down before the clerk finds hers. "You'd do as much for me, yes?" he says softly. He saw you push the ink-pot with one finger. You owe him something now, and he has not said what. # speaker: kolosnitsyn
-   # place: registration_ledger
    # light: day
    # camera: hold
    Then it is your turn. With such a pen you signed for Hanna's shop.
    -> winter

= winter
# scene: d01_winter
# cut: iris
# place: village_office
# look: lived
# light: lamp
# room: village_wind
# camera: wide
December 1932, your office in a stanitsa, a Cossack village of the Kuban. The region has put villages on "black boards": nothing may be sold there. # source: sheboldaev-decree-4-nov-1932
# card: november_decree
# camera: push desk
On your desk lies the order for yours: the shop is to be emptied and shut. If you don't sign, the next man will, in your post.
# card: none
# enter: shopkeeper left stand
# camera: push window
# event: snow_steps
Hanna comes in with snow on her shawl. People here speak Ukrainian, but since this month offices may write only Russian, so in your order she is Anna. # source: ukrainization-end-kuban
"The scales as well?" she asks. # speaker: shopkeeper
# decision: d01.signed
+   [Sign it as it is typed. # id: d01.sign_typed]
    ~ done += signed_typed
    ~ page += the_order
    # place: village_office_order
    # light: signed
    # camera: hold
    # gaze: shopkeeper down
    It takes four seconds. She watches the pen. "The scales as well, then," she says, and she is right; they are on the inventory. # speaker: shopkeeper
    # place: village_office
    # light: dusk
    # enter: shopkeeper left carry
    # camera: push window
    By noon it is all on a cart, the flour, the lamp oil and a jar of boiled sweets, and she has counted it twice, so that nothing can be said against the shop. People stand along the fence with their jars.
+   [Write above your name: salt and matches stay. Then sign. # id: d01.sign_salt]
    ~ done += signed_salt
    ~ page += the_order
    ~ page += salt_line
    # place: village_office_order
    # light: ruled
    # camera: hold
    Next noon the region telephones about your line. All goods means all goods. You take a ruler and cross it out yourself. She has been selling salt since six, to anyone with a jar.
    # place: village_office
    # light: dusk
    # enter: shopkeeper left hold
    # gaze: shopkeeper down
    # camera: push window
    When you come over with the paper, she has a pan on the scales. "As of when?" she says. As of now. She looks at the woman before her, who has paid, and at the cart. Then she finishes weighing, to the gram, and pours it into the jar. The driver saw it. # speaker: shopkeeper
+   [Leave it till morning. # id: d01.sign_morning]
    ~ done += signed_morning
    ~ page += the_order
    # place: village_office_order
    # light: morning
    # camera: hold
    At eight there is a cart, and a driver in a hurry. You sign on the tailboard in your mittens. Somebody has been in by the back door overnight, and the inventory is wrong by eleven candles.
    # place: village_office
    # light: dusk
    # enter: shopkeeper left stand
    # gaze: shopkeeper out
    # camera: push desk
    "Mice," says Hanna. The driver looks at you. You sign for the candles too, and ask him whether he means to stand there all day. # speaker: shopkeeper
-   -> telephone

= telephone
# place: village_office
# light: dusk
# camera: push window
That week the region rings. How much grain is there still in the stanitsa?
# camera: push telephone
You have looked for it in the barns. In one, a child's coat lay over a barrel. You lifted the coat, and there was water. The plan asks for forty carts more. If you say none, you are hiding grain. If you say forty, they will come for forty.
# decision: d01.region
+   ["There is none. I went into the barns myself." # id: d01.told_none]
    ~ said += none_left
    The voice advises you, as a friend, to be careful whose song you are singing. If there is none, what are they eating? What there is, you say. So there is something, says the voice. Next day they fetch it from Degtyar's farm instead of yours, with the seed, and his people have no bread after New Year.
+   [Give them the plan's figure. # id: d01.told_plan]
    ~ said += plan_figure
    "Forty," you say. In that case, says the voice, you will be able to collect them, by the twentieth. Yours is the first district today that makes no difficulties. On the nineteenth men come from outside to help you look. They do the barns, and then the floors, and drive off with nine carts. It was what people had put by to eat till spring.
+   ["We are still counting." # id: d01.told_counting]
    ~ said += still_counting
    Other districts have finished, says the voice. Count faster. For nine days you count empty sacks, and say every evening that you are not done. For nine days nobody is sent, and people eat what they have hidden. On the tenth comes a man who can count. He takes the rest, and writes down who had hidden it.
-   -> nobody_wrote

= nobody_wrote
# cut: black
# look: silent silent_region absence_receiver
# room: none
But that evening you still hold the receiver. What you told it is on no paper.
+   [Hang up the receiver. # id: d01.hang_up]
    -> drawer
+   [Ask him his name. # id: d01.ask_name]
    The line is dead.
    -> drawer

= drawer
~ page -= salt_line
# cut: dissolve
# look: lived
# room: village_wind
# light: lamp
# camera: wide
By March people had died in every third house. They died of hunger. # note: famine
# enter: shopkeeper left stand
# camera: push window
# pose: shopkeeper give
Hanna lays the key of the shop on your desk. "One day you people go to Moscow," she says. "You signed the paper. So you say the word, aloud." You promise. # speaker: shopkeeper
# camera: wide
# gaze: shopkeeper out
In the drawer lie two things more, and your inside pocket has room for one.
# decision: d01.kept
+   [The key of the shop. # id: d01.keep_key]
    ~ kept += shop_key
    ~ pocket += my_key
    It is as long as your hand. It opens nothing now: the door went into somebody's stove in February. The string by which she wore it is still on it.
+   [The page from the school register. # id: d01.keep_page]
    ~ kept += school_page
    ~ pocket += my_page
    Thirty-four names, a stroke for each day absent. From the middle of January the strokes run on without a gap. Those children had died, or could no longer walk. The teacher has signed at the foot, as every month: *attendance entered*.
+   [The carbon copy of the order, with your name on it. # id: d01.keep_carbon]
    ~ kept += carbon_copy
    ~ pocket += my_copy
    The order itself hung on the shop door. The copy is blue and comes off on the thumb. Your name is the clearest thing on it; you had pressed. "So that you don't forget who," says Hanna. # speaker: shopkeeper
-   -> back

= back
# scene: d01_mandate
# cut: iris
# place: registration
# look: lived
# light: lamp
# room: registration_room
# music: theme_delegate
# enter: degtyar left stand
# camera: wide
"The line, comrade," says the clerk.
# place: registration_ledger
# light: lamp
# camera: hold
# event: stamp
{done ? signed_typed:You sign as you sign everything, in four seconds.}{done ? signed_salt:Before you can stop it the pen has made a small bar above your name. "What's that?" says the clerk.}{done ? signed_morning:You read the line twice before you sign. Behind you they begin to shift their boots.}
# place: registration
# light: lamp
# enter: degtyar centre stand
# enter: steelworker right stand
# enter: kolosnitsyn far stand
# gaze: kolosnitsyn out
# camera: hold
# pose: steelworker lean
By the doors a steelworker from the Urals drops his voice. "You're from the south, comrade. They say that with you, last winter…" # speaker: steelworker
# pose: degtyar hold
He is asking for your word. {let_on ? first_letters:Four steps away Kolosnitsyn opens his palm again, and listens for what comes after the G.}{let_on ? his_eyes:Four steps away Kolosnitsyn takes his eyes off Degtyar's, and turns his ear to you.}{let_on ? his_blotter:Four steps away Kolosnitsyn folds up his blotter, very slowly, and listens.}
# decision: d01.counter
+   ["A hard winter. It's over." # id: d01.counter_hard]
    ~ said += hard_winter
    # pose: degtyar stand
    # pose: steelworker stand
    He lets out his breath. "That's what I told them at the works." Degtyar's hand leaves your sleeve. "I'll say that I had it from the south," says the steelworker. So a whole works will hear that it is over. # speaker: steelworker
+   ["I used to count the smoke. Two hundred chimneys in the autumn." # id: d01.counter_smoke]
    ~ said += chimneys
    # pose: steelworker stand
    "And in March?" # speaker: steelworker
    You hold up your fingers. He looks for longer than it takes to count. Then he shakes that hand, and Kolosnitsyn can see for how long. "What did you show him?" asks Degtyar, who felt your arm go up.
+   ["Not in a queue, comrade." # id: d01.counter_later]
    ~ said += not_in_queue
    # gaze: steelworker far
    "Where, then?" In this Party a comrade may tell a comrade anything. You look round for a place to tell him. By a notice about galoshes stands Kolosnitsyn, listening. "I see," says the steelworker, and goes. Degtyar pats your sleeve, as he used to pat the mare when she had stood still. # speaker: steelworker
-   ~ pocket += my_mandate
    # camera: pan door
    # event: door
    The queue moves in. You put the mandate in your inside pocket. {kept ? shop_key:It lies against the key, which bites a notch in it.}{kept ? school_page:The page from the register folds itself round it, names inward.}{kept ? carbon_copy:It lies against the copy, and its edge turns blue.}
    -> d02_report
