=== g02_tip ===
// Late summer to October 1934; told 1956.
// Debts: the chair (g11), Vetoshkin's sheet (g10, g15), the man (g14).
# scene: g02_tip
-> first_chair

= first_chair
# cut: wedge
# place: liteiny_corridor
# look: lived
# light: day
# room: corridor_day
# enter: volkova right sit
# gaze: volkova down
# camera: hold
A woman says that there is a plot. # source: warning-volkova
Her name is Maria Volkova, and she used to be an informant. She tells officials and she writes to Kirov. A secretary, Ilyin, whom she told, has passed it on to the NKVD. # source: warning-volkova
The NKVD is the secret police. It pays you, and its house is Liteiny 4. One day late in summer you are sent there, to stand from noon at a door on a corridor. Against the wall are two chairs. On the right-hand one she sits in a summer coat, with her bag on her knees. At one nobody has called her. At two nobody has.
+   [Sit down on the other chair. # id: g02.sit_chair]
    It is lower than it looks. Now two people are waiting.
+   [Stay standing. # id: g02.stay_up]
    You change legs every quarter of an hour.
-   -> three_hours

= three_hours
# camera: push chairs
Doors open along the corridor, and each time she gets ready to stand. They are for other people. You have been brought tea twice. She has been brought none. At ten to three she swallows, and you hear that her mouth is dry. She turns her head and looks at you.
# decision: g02.chair
+   [Fetch her a glass of water. Nobody said not to. # id: g02.water]
    ~ g_did += brought_water
    # camera: hold
    # pose: volkova sit right
    She drinks half and keeps the glass in both hands. Your door stood open meanwhile, and somebody saw it. You are told about that for some time.
    -> bridge
+   [Ask her what she saw. # id: g02.ask]
    ~ g_did += asked_her
    -> not_on_paper
+   [Look at the wall. You are posted to the door. # id: g02.wall]
    ~ g_did += watched_wall
    # camera: hold
    # pose: volkova stand right
    There are nails in it. You count eleven from the left and eleven from the right. At three she is called, and it is still eleven.
    -> bridge

= not_on_paper
# cut: black
# look: silent silent_volkova absence_chair
# room: none
# leave: volkova
She draws breath. The door opens, and she is called.
+   [Look at the empty chair. # id: g02.chair_on]
    -> bridge

= bridge
# cut: dissolve
# place: red_dawns
# look: lived
# light: dusk
# room: street_far
# enter: vetoshkin centre stand
# camera: pan bridge
Red Dawns Street ends at a bridge, and the militia post on it is Vetoshkin's. Everybody calls him sergeant, because he was one in 1916. He writes down whatever passes, in indelible pencil, and wets the point. His lower lip is purple.
# pose: vetoshkin write centre
# camera: hold
"Seventeen hours five," he reads to you. "Citizeness, summer coat, bag. States a plot. Names follow." # speaker: vetoshkin
# pose: vetoshkin stand centre
# camera: push bridge
Warnings that Kirov was in danger have come in since his first days here. Some are signed, and each has been looked into. # source: warnings
"Well, this one's entered," says Vetoshkin. "Now what does one do with it?" # speaker: vetoshkin
# decision: g02.tip
+   [Send it up. Let somebody who is paid for it decide. # id: g02.up]
    ~ g_did += tip_up
    # pose: vetoshkin turn centre
    # camera: hold
    # event: paper_fold
    It goes into a tray with forty others. "Entered and sent," he says, and rules a line under it. # speaker: vetoshkin
+   [Keep it till I have asked what she is. # id: g02.check]
    ~ g_did += tip_check
    # leave: vetoshkin
    # camera: push lamps
    You ask at Liteiny. "That one," says Ladygin, before you have finished. A liar, or ill: he gives you both, like change.
+   [Tear it out. She says it to every uniform. # id: g02.tear]
    ~ g_did += tip_torn
    # pose: vetoshkin lean centre
    # event: paper_fold
    He does it along a ruler, to spare the binding. The next page has it too, pressed in white.
-   The officers who look into what she says think her unreliable. # source: warning-volkova
    -> second_chair

= second_chair
# cut: wedge
# place: liteiny_corridor
# look: lived
# light: lamp
{g_did ? brought_water:
    # light: glass
}
# room: corridor_day
# enter: held_man right sit
# camera: hold
October, the same door. {g_did ? brought_water:Her glass is on the sill, with a ring in it.}{g_did ? asked_her:Until today nobody has sat on her chair.}{g_did ? watched_wall:Eleven nails.} Maria Volkova has been put in a psychiatric ward this month. # source: warning-volkova
On her word people have been held. # source: warning-volkova-check
The man on the right-hand chair is one of them. {g_did ? tip_up:His name may have been in that tray.}{g_did ? tip_check:You asked about her, and not about whom she named.}{g_did ? tip_torn:The page is gone, and he has come all the same.}
# camera: push chairs
# gaze: held_man down
He has been here since nine, with his hands between his knees. He has gone through his life, he says, and got as far as a tram ticket in 1931. "What is it I'm here for?" # speaker: held_man
# decision: g02.man
+   ["A woman named you." # id: g02.truth]
    ~ g_said += she_named_you
    # pose: held_man sit raise right
    # gaze: held_man out
    "Which woman?" He goes through all those he knows, beginning with his sister-in-law, until evening. # speaker: held_man
+   ["They will tell you." # id: g02.later]
    ~ g_said += they_will_say
    # camera: hold
    # pose: held_man sit lean right
    # gaze: held_man away
    "When?" You look at the clock for him; it hangs behind his back. Later he asks you to look again. # speaker: held_man
+   [Give him half of your bread, and say nothing. # id: g02.bread]
    ~ g_said += half_bread
    # pose: held_man sit right
    # camera: pan chairs
    He eats facing the window. It gives on a wall.
-   # event: door
    # pose: held_man stand centre
    # camera: hold
    # gaze: held_man out
    At ten past eight a door opens, and he is told that he may go home. {g_said ? she_named_you:He stops in front of you on the way. "And you?" he says. "What's your name?"}{g_said ? they_will_say:"They didn't tell me," he says on the way past.}{g_said ? half_bread:On the way past he gives you the paper from the bread, folded in four.} # speaker: held_man
    -> both

= both
# cut: tear
# look: told kgb-1956
# light: lamp
# room: none
# leave: held_man
# camera: hold
In 1956 the KGB, as the service was called by then, checked her statements. People had been held on her accusations, says its paper of 18 July, and then released. # source: warning-volkova-check
It says, too, that she had never known the man of December 1934. Yezhov and others had shown her his photograph. # source: warning-volkova-check # debrief: guard-1
-> go_on

= go_on
+   [Go on. # id: g02.go_on]
    -> g03_briefcase
