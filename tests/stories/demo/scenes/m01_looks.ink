=== m01_looks ===
= arrival
# scene: m01_looks
# place: demo_room
# look: lived
# light: day
# room: demo_room
# music: demo_tune
# enter: keeper left stand
# card: ticket {number} lamp
~ pocket += ticket
The room has one lamp, one table and a drawer that sticks. Your number is {number}.
# event: demo_chime
# enter: visitor right walk
# camera: push table
Somebody has come in without knocking. # speaker: visitor

# decision: m01.drawer
*   [Open the drawer. # id: m01_looks.open]
    ~ lamp = 1
    ~ pocket += spoons
    # type: Spoons
    It comes out all at once, with the spoons.
*   [Say that it sticks. # id: m01_looks.stick]
    ~ said += sticks
    "It sticks," you say. It is true.
*   [Give her the key. # id: m01_looks.key # why: You have no key.]
    She waits for it.
-   -> told

= told
# cut: tear
# look: told neighbour
# card: none
# pose: visitor sit left
# gaze: visitor down
# rim: visitor
# leave: keeper
~ said += two_visitors
The neighbour told it later. There had been two visitors, and the lamp was out. # source: lamp-out

*   [Ask who told the neighbour. # id: m01_looks.ask]
    # cut: black
    # look: silent no-visitor-book
    There was no visitors' book. # status: testimony
*   [Leave it there. # id: m01_looks.leave]
    {lamp: The spoons were mentioned.|The drawer was not mentioned.}
-   -> legend

= legend
# cut: dissolve
# look: legend
# crowd: none
# enter: keeper centre raise
~ said += sword
Later still there was a sword in the drawer.

# decision: m01.sword
*   [Look for the sword. # id: m01_looks.look]
    Spoons.
*   [Say nothing about it. # id: m01_looks.quiet]
    It stayed in the story.
-   # look: lived
    # light: lamp
    # debrief: keeper-1
    The lamp is lit again. # note: cup

*   [Sit on through the night. # id: m01_looks.night]
    -> m02_loop
*   [Go home. # id: m01_looks.home]
    You go home.
    -> END
