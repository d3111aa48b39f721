=== d01_mandate ===
// 26 January 1934; December 1932 to March 1933.
// Debts: the queue (d02, d03), the order (d02, d03), the telephone (d02, d03), the thing kept (d02, d03; later d13, d16).
# scene: d01_mandate
-> queue

= queue
# cut: wedge
# place: registration
# look: lived
# light: day
# room: registration_room
# camera: wide
Felt boots make no sound on parquet. The line goes round two sides of a room in the Great Kremlin Palace, and all it gives off is coughing and a smell of wet wool. # source: place-great-kremlin-palace
# enter: degtyar left stand
# event: cough
# pose: degtyar hold
"Look how high," says Degtyar, holding your sleeve. "Who heats it?" He was gunner on your armoured train and has a collective farm now. "Three and a half years without a congress. The rules say one. We must have been busy, Commissar." # speaker: degtyar # source: first-congress-in-3-5-years
# enter: steelworker right stand
# camera: hold
# pose: steelworker lean
The man in front, a steelworker from the Urals, would like a quiet year and boots in the shops. So would everybody near him. He drops his voice. "You're from the south, comrade. They say that with you, last winter…" He leaves it open, like a door. # speaker: steelworker
# decision: d01.counter
+   ["A hard winter. It's over." # id: d01.counter_hard]
    ~ said += hard_winter
    # pose: degtyar stand
    # pose: steelworker stand
    He lets out his breath. "That's what I told them at the works." He goes back to boots. Degtyar's hand leaves your sleeve. # speaker: steelworker
+   ["I used to count the smoke. Two hundred chimneys in the autumn." # id: d01.counter_smoke]
    ~ said += chimneys
    # pose: steelworker stand
    "And in March?" # speaker: steelworker
    You hold up your fingers. He looks for longer than it takes to count. Then he moves up, although the line has not.
+   ["Not in a queue, comrade." # id: d01.counter_later]
    ~ said += not_in_queue
    # gaze: steelworker far
    "Where, then?" In this Party a comrade may tell a comrade anything. You look round for the place, and there is a notice about galoshes. "No," he says. "I see." # speaker: steelworker
-   -> counter

= counter
# leave: steelworker
# pose: degtyar stand right
# camera: push counter
The clerk has two piles of cards. "Consultative," she tells Degtyar: he may speak, he may not vote. "Deciding," she tells you. # source: delegates-consultative-736-739
"A mouth and no hand," says Degtyar. "We've a loudspeaker like that in the square." # speaker: degtyar
~ temp box = box_of(mandate)
# event: stamp
# card: mandate {mandate} {box}
Yours is number {mandate}. "There'll be thirteen boxes when it comes to voting," she says. "The number says which." # source: thirteen-boxes-by-mandate
# gaze: degtyar down
"So you were sent for to vote," says Degtyar. "Read me the order of the day. I left my glasses at home." In fifteen years you have never seen glasses. # speaker: degtyar
+   [Read him all seven points. # id: d01.read_agenda]
    # card: agenda
    You read: the Central Committee, the auditors, the Control Commission, the Comintern, the Second Five-Year Plan, organisation, elections. # source: agenda
    "Last of seven," he says. "Like the bill." # speaker: degtyar
+   [Read him the last one. # id: d01.read_last]
    # card: agenda
    "Elections," you say. "Seventh of seven." # source: agenda
    "Talk first," he says, "and then the bill." # speaker: degtyar
-   "And iron again, in the Plan. They pour it by the trainload and I can't get nails." He tilts his head at the sheet, a little to the left, like a hen. He can't see it at all. # speaker: degtyar
    # card: none
    -> sign_here

= sign_here
# event: paper_fold
# camera: push ledger
The clerk turns a ledger round and lays a pen across it. You put down the draft of your speech: five minutes, four sheets. There was no paper at home but old forms, so you wrote on the backs of those, and the print shows through. Grain delivered. Grain outstanding. December 1932. # note: famine
+   [Turn the sheets over. # id: d01.draft_turn]
    It is no better. Now the form is on top.
+   [Pick up the pen. # id: d01.draft_pen]
    A school pen, with the nib spread by other men's hands. You had one like it.
-   -> winter

= winter
# scene: d01_winter
# cut: iris
# place: village_office
# look: lived
# light: lamp
# room: village_wind
# camera: wide
Lamp, stove, snow on the window. On your desk is an order of one page. In November the region put villages of the Kuban on "black boards", over the name of its secretary, Sheboldaev. # source: sheboldaev-decree-4-nov-1932
# card: november_decree
# camera: push desk
This page carries it out in one Cossack village, a stanitsa. The shop is to be emptied and shut. "Secretary of the district committee" is typed at the foot, under a space.
# card: none
# enter: shopkeeper left stand
# event: snow_steps
The shopkeeper has come in with snow on her shawl. She wants to know one thing: whether to take down the scales as well.
# decision: d01.signed
+   [Sign it as it is typed. An order half kept is two orders. # id: d01.sign_typed]
    ~ done += signed_typed
    # gaze: shopkeeper down
    It takes four seconds. She watches the pen. "The scales as well, then," she says, and she is right; they are on the inventory. # speaker: shopkeeper
+   [Write above your name: salt and matches stay. Then sign. # id: d01.sign_salt]
    ~ done += signed_salt
    Next noon the region telephones about your line. All goods means all goods. You take a ruler and cross it out yourself. She has been selling salt since six, to anyone with a jar.
+   [Leave it till morning. Nobody empties a shop in the dark. # id: d01.sign_morning]
    ~ done += signed_morning
    At eight there is a cart, and a driver in a hurry. You sign on the tailboard in your mittens. Somebody has been in by the back door overnight, and the inventory is wrong by eleven candles. You sign that too.
-   -> telephone

= telephone
# leave: shopkeeper
# light: dusk
# camera: push window
That week the region rings at dusk. How much grain is there still in the stanitsa? There is a column for it.
You have been through the barns with a lantern. In one, a child's coat lay over a barrel. You lifted the coat, and there was water. The plan asks for forty carts more.
# decision: d01.region
+   ["There is none. I went into the barns myself." # id: d01.told_none]
    ~ said += none_left
    The voice asks you to say it again. Then it advises you, as a friend, to be careful whose song you are singing.
+   [Give them the plan's figure. Whoever they sent after you would give more. # id: d01.told_plan]
    ~ said += plan_figure
    "Forty," you say. You can hear its pen. In that case, says the voice, you will be able to collect them.
+   ["We are still counting." # id: d01.told_counting]
    ~ said += still_counting
    Other districts have finished, says the voice. Count faster. Then for a while there is only the wind in the wire.
-   -> nobody_wrote

= nobody_wrote
# cut: black
# look: silent silent_region
# room: none
You said it once, aloud, to a man whose name you did not ask.
+   [Hang up the receiver. # id: d01.hang_up]
    -> drawer
+   [Ask him his name. # id: d01.ask_name]
    The line is dead.
    -> drawer

= drawer
# cut: dissolve
# look: lived
# room: village_wind
# light: lamp
# camera: wide
By March the snow on the sill has gone grey. Since December whole villages of the Kuban have been deported. # source: kuban-villages-deported
# camera: push drawer
Your stanitsa has been left where it is; when a gate bangs you hear it from the other end. In the drawer are three things that nobody has asked for. Your inside pocket has room for one.
# decision: d01.kept
+   [The key of the shop. # id: d01.keep_key]
    ~ kept += shop_key
    It is as long as your hand. It opens nothing now: the door went into somebody's stove in February.
+   [The page from the school register. # id: d01.keep_page]
    ~ kept += school_page
    Thirty-four names, a stroke for each day absent. From the middle of January the strokes run on without a gap.
+   [The carbon copy with your name on it. # id: d01.keep_carbon]
    ~ kept += carbon_copy
    The order itself hung on the shop door. The copy is blue and comes off on the thumb. Your name is the clearest thing on it; you had pressed.
-   -> back

= back
# scene: d01_mandate
# cut: iris
# place: registration
# look: lived
# light: lamp
# room: registration_room
# music: theme_delegate
# enter: degtyar centre stand
# camera: push ledger
"The line, comrade," says the clerk. The pen is in your hand. They have lit the lamps.
# event: stamp
{done ? signed_typed:You sign as you sign everything, in four seconds.}{done ? signed_salt:Before you can stop it the pen has made a small bar above your name. "What's that?" says the clerk.}{done ? signed_morning:You read the line twice before you sign. Behind you the felt boots begin to shift.}
-> gifts

= gifts
# cut: tear
# look: told novel-v-buche
# camera: wide
A Soviet novel told of that registration. Each delegate, it said, was given smart notebooks, books, and records of Lenin's speeches, and went in past mirrors, up a marble stair with gilt rails. The copy that we read does not show who wrote it. # source: perks-for-delegates # status: testimony
+   [Put your mandate away. # id: d01.put_in]
    # cut: dissolve
    # look: lived
+   [Let Degtyar feel the number first. # id: d01.feel_number]
    # cut: dissolve
    # look: lived
    # gaze: degtyar left
    He reads it off the stamp with his thumb. "Good thick cardboard," he says. # speaker: degtyar
-   In your inside pocket the mandate lies against the thing from the drawer. {kept ? shop_key:By evening the key has bitten a notch in it.}{kept ? school_page:By evening the page has folded itself round it, names inward.}{kept ? carbon_copy:By evening its edge is blue.}
    # camera: pan door
    # event: door
    Double doors are opened. "Caps off," somebody says in front.
    -> d02_report
