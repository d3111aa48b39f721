=== g08_paces ===
// About half past four, below the stairs. What was told of the corridor stands in g10.
// Pays: the gate, the clerk (g07). Debts: the sound (g09, g15), the clerk (g09).
# scene: g08_paces
-> sound

= sound
# place: smolny_lobby
# look: lived
# light: dusk
# crowd: thin
# room: none
# music: none
# enter: zotova left stand
{g_did ? card_rule:
    # enter: ribbon_clerk right stand
}
{g_did ? card_held:
    # enter: ribbon_clerk centre turn
}
# camera: push stairs
Zotova's clock, which is fast, has twenty-five to five. Kirov is in the house, others guard him, and you wait at the foot of the stairs. {g_did ? by_the_car:Your bucket is filling at her tap.}{g_did ? to_the_lobby:Fourteen men are still waiting for coats.}{g_did ? asked_upstairs:The doorman has his back to you.}
# event: crack_far
# camera: hold
From above, behind walls, something bangs twice. A cupboard, you think; a plank. # source: shot-second
# gaze: zotova far
{g_did ? card_rule:
    # gaze: ribbon_clerk far
}
{g_did ? card_held:
    # pose: ribbon_clerk stand
    # gaze: ribbon_clerk out
}
Zotova has stopped with somebody's sleeve in her hand. {g_did ? card_rule:The clerk looks at the ceiling.}{g_did ? card_vouched:The clerk's steps have stopped as well, somewhere below the post.}{g_did ? card_held:The clerk looks at you.} You look down, and you have Okunin's glove in your hand. If those were shots, whoever fired is still in the house. If they were not, you leave your place for nothing.
# decision: g08.sound
+   [Run up, three steps at a time. # id: g08.up]
    ~ g_did += ran_up
    -> up
+   [Shut the doors. # id: g08.doors]
    ~ g_did += shut_doors
    -> doors
+   [Go to the commandant's telephone. # id: g08.tel]
    ~ g_did += to_telephone
    -> tel

= up
# leave: zotova
# leave: ribbon_clerk
# enter: cutout far raise
# enter: cutout_2 far stand
# camera: push landing
On the second-floor landing there are arms across already. "Nobody goes up," says a man whom you have known for a year, to your buttons. Over his head boots run along a corridor. He would tell you what it is if he knew. # event: running_above
# enter: ribbon_clerk centre stand
# gaze: ribbon_clerk down
{g_did ? card_rule:The clerk has come up behind you, with his pockets still hanging out. He thought that you might need somebody.}{g_did ? card_vouched:Below him sits the clerk. His tin has sprung open, and the ribbon has run down eight steps, black, as far as your boots.}{g_did ? card_held:You have brought the clerk with you, two floors, by his sleeve. He has kept hold of the tin.} Whoever is found on this stair tonight will have to say what he was doing there.
+   ["This one is with me." # id: g08.up_mine]
    ~ clerk = clerk_with_you
    "Then have him down with you," says the man. You go down side by side. {g_did ? card_vouched:He winds the ribbon in as he goes, one turn to a step.|He apologizes to each person whom you pass.} At the bottom he stays where you put him.
+   [Leave the clerk, and go down. # id: g08.up_leave]
    "I'm third floor," you hear behind you. "It's only that my card is at home." The man at the landing tells him to sit. You are on the next flight by then.
-   -> stopped

= doors
# light: barred
# camera: push doors
{g_did ? card_held:
    # pose: ribbon_clerk stand right
}
{g_did ? card_vouched:
    # enter: ribbon_clerk right stand
}
It takes two to drop the bar, you and the doorman, and before you have it down a voice orders it. Zotova is walking along her rails with a hand on the collars, all the way to your hook and back. "Nobody has left. I have all their coats," she says. # speaker: zotova
# gaze: ribbon_clerk speaker
{g_did ? card_rule:His card is just across the yard, says the clerk, in his other jacket. "If you let me out I could be in order in five minutes."}{g_did ? card_vouched:The post has turned the clerk back on the stairs. "You said that you knew me. Would you say it once more, at the door? I should like to go home."}{g_did ? card_held:"Whatever it was, I was down here. You'll remember that? I should like one person to," says the clerk at your arm.} Thirty others behind him want to get out too. Whoever you let out first is the one they will ask about. # speaker: ribbon_clerk
+   [Keep your back against the bar. # id: g08.doors_keep]
    ~ clerk = clerk_with_you
    # pose: ribbon_clerk lean right
    # gaze: ribbon_clerk out
    He leans on the bar next to you, to help. Outside somebody is knocking to be let in.
+   [Lift your end of the bar for him. # id: g08.doors_lift]
    # pose: ribbon_clerk bow right
    # gaze: ribbon_clerk left
    The doorman does not lift his. With one end up it jams. Thirty people have seen whom you would have let go. They look him over, and he begs their pardon.
-   -> stopped

= tel
# cut: dissolve
# place: commandant_room
# light: lamp
# enter: cutout centre stand
# camera: hold
Bravy, the duty officer, has the receiver already. He puts it down, and lifts it again at once; what he says you do not hear. # source: calls-bravy
{not (g_did ? card_vouched):
    # enter: ribbon_clerk far stand
}
The keys on the board behind him have begun to swing; people are running overhead. Nobody needs you here. {g_did ? card_rule:Through the door you can see the clerk alone at the foot of your stairs, with one shoe on the first step.}{g_did ? card_vouched:Through the door you can see your stairs, with nobody at the foot of them. Somewhere on them is a man whom you called up.}{g_did ? card_held:Through the door you can see the clerk where you let go of him, with his arm still held a little out.} If anybody comes down the stairs now, there is no guard to see it. # event: running_above
# camera: push door
+   [Go back to the stairs. # id: g08.tel_back]
    ~ clerk = clerk_with_you
    # cut: dissolve
    # place: smolny_lobby
    # light: dusk
    # crowd: thin
    # enter: zotova left stand
    # enter: ribbon_clerk centre stand
    # camera: push stairs
    "Nobody came by," says the clerk at once, though you have not asked. He has been standing guard for you, with his tin in front of him. {g_did ? card_vouched:He is on the bottom step; above him they had turned him back.}
+   [Stay; here they will know first. # id: g08.tel_stay]
    # leave: ribbon_clerk
    # enter: cutout_2 right turn
    # camera: hold
    They do, and no one turns round to tell you. When you come out, a stranger has the foot of your stairs, with his arms across. "Where were you?" he says, and is the first to ask it.
-   -> stopped

= stopped
# cut: dissolve
# place: smolny_lobby_reverse
# light: dusk
# crowd: turned
# camera: wide
The order comes down from mouth to mouth: nobody up, nobody out. {g_did ? ran_up:You are out of breath, and the whole lobby can hear it. They think that you know.}{g_did ? shut_doors:Those who were pushing at the bar have stopped. They have begun to look round at one another, and each finds somebody whom he does not know.}{g_did ? to_telephone:From the commandant's door comes one bell, and then the other, lower. The people in the lobby have never heard that one.} Then comes a name, in lower voices. It is Kirov; he is hurt. {g_did ? by_the_car:At the tap your bucket has run over.}{g_did ? to_the_lobby:The fourteen men want their coats no more.}{g_did ? asked_upstairs:The doorman looks at you, whom he did not let up.}
# place: smolny_lobby
# light: dusk
# crowd: turned
# enter: zotova left stand
# camera: push stairs
You do not see the third floor.
+   [Stay where you are put. # id: g08.stay]
    Zotova takes your coat down from its hook, brushes it from the collar to the hem, and hangs it up again.
    -> g09_after
+   [Ask who did it. # id: g08.who]
    You say it to the stairs in general. Each man turns to the one above him, and so the question goes up the stairs, landing by landing. It does not come down.
    -> g09_after
