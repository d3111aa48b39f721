=== g08_paces ===
// About half past four, and later. The corridor is a plan, told; nobody invented walks in it.
// Pays: the gate, the clerk (g07).
// Debts: the sound (g09, g16), Borisov and who was near (g11), Borisov, the door and the revolver (g16).
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
{g_did ? by_the_car:The bucket is by your boot, half full.}{g_did ? to_the_lobby:You have nothing to carry.}{g_did ? asked_upstairs:You are thinking of the word procession.}
# event: crack_far
# camera: hold
From above, behind walls, something falls twice. A cupboard, you think; a plank. # source: shot-second
Zotova has stopped with a sleeve in her hand. {g_did ? card_rule:The clerk looks at the ceiling.}{g_did ? card_vouched:The clerk's steps have stopped as well, at the second floor.}{g_did ? card_held:The clerk looks at you.} You look down, and there is a glove in your hand.
# decision: g08.sound
+   [Up. Three steps at a time. # id: g08.up]
    ~ g_did += ran_up
    # leave: zotova
    # leave: ribbon_clerk
    # enter: cutout far stand
    # enter: cutout_2 far stand
    # camera: push landing
    On the second-floor landing there are already arms across. "Nobody," says a man you have known for a year, to your buttons.
+   [Shut the doors. Whatever it is, it is still in the house. # id: g08.doors]
    ~ g_did += shut_doors
    # camera: push doors
    You and the doorman put your backs to them. Inside a minute a voice orders what you have done.
+   [The commandant's office. They have a telephone and will know. # id: g08.tel]
    ~ g_did += to_telephone
    # cut: dissolve
    # place: commandant_room
    # light: lamp
    # enter: cutout centre stand
    # camera: hold
    Bravy, the duty officer, has the receiver already. He puts it down, and lifts it again at once. What he says you do not hear. By a statement of 9 December the first call was understood, at the other end, as: Kirov wants you. The second, seconds later, as a shooting. # source: calls-bravy
-   -> stopped

= stopped
# cut: dissolve
# place: smolny_lobby_reverse
# light: dusk
# crowd: turned
# camera: wide
# event: running_above
Overhead people are running. The order comes down from mouth to mouth: nobody up, nobody out.
# place: smolny_lobby
# light: dusk
# crowd: turned
# camera: push stairs
You do not see the corridor.
+   [Stay where you are put. # id: g08.stay]
    -> plan

= plan
# note: shot
# cut: tear
# place: third_floor
# look: told egge
# light: plan
# room: none
# camera: wide
The historian Å. Egge put the corridor together in 2009 from what people had said. # source: sense-corridor-plan
# card: plan_third_floor
Here is the plan, after A. Kirilina's. As we have it, it gives no distances. The people are in a box, cut out of card. # source: sense-corridor-plan
# card: none
# enter: kirov_street right walk
Kirov came up the main stairs and along the long corridor, and turned left into the short one, where Chudov had his rooms and he had his own. He was on his way to his office. He had not come out of any. # source: shot-place
# pose: kirov_street turn left
One bullet hit him, in the back of the head, and killed him. # source: shot-wound
A second hit the cornice or the ceiling. The man who fired was Leonid Nikolaev. # source: shot-second
+   [Open the box. # id: g08.box]
    # card: none
    # place: third_floor_box
    # light: held
    # camera: push figure
    A figure in a cap, as long as a match: Borisov.
    -> borisov

= borisov
# place: third_floor
# look: told egge
# light: plan
# enter: kirov_street left turn
# enter: borisov near stand
# camera: hold
He went behind Kirov up the stairs and along the corridor. When the shot came he was not at the corner. Where he was then is told three ways. One who told it is Roslyakov, an official who had come running out of Chudov's room. # source: borisov-distance
    -> set_borisov

= set_borisov
# place: third_floor_box
# look: told egge
# light: held
# card: slip_borisov
# camera: hold
You hold him over the plan by the cap. Where does he go?
# decision: g08.borisov
+   [Twenty paces. He said so that day: fifteen on the stairs, twenty in the corridor, two steps short of the turn. # id: g08.set_20]
    ~ g_set += set_twenty
    # place: third_floor
    # light: plan
    # look: told borisov-1934
    # enter: kirov_street left turn
    # enter: borisov far turn
    # type: 20
    It fits the order to keep back, and what Borisov added that day: Kirov did not like anyone closer. # source: borisov-distance
    It does not fit a guard at an elbow. # source: guard-kept-distance
    -> borisov_stands
+   [Twenty to thirty metres. An officer heard him say so that night. # id: g08.set_30]
    ~ g_set += set_thirty
    # place: third_floor
    # light: plan
    # look: told borisov-heard
    # enter: kirov_street left turn
    # enter: borisov centre turn
    # type: Twenty to thirty
    It fits a man who has been asked once more. # source: borisov-questioned
    It does not sit with his paper, and it is metres, not paces. # source: borisov-questioned
    -> borisov_stands
+   [Behind the men from Chudov's room. So Roslyakov remembered. # id: g08.set_late]
    ~ g_set += set_after
    # place: third_floor
    # light: plan
    # look: told rosliakov
    # enter: cutout left walk
    # enter: cutout_2 left walk
    # enter: borisov far walk
    It fits what Roslyakov remembered, in a book printed in 1991. # source: borisov-lag-interpretation # status: contested
    It does not fit Borisov, who said that he ran in first. # source: borisov-lag-interpretation # status: contested
    -> borisov_stands

= borisov_stands
+   {set_borisov < 2} [Take the figure up again. # id: g08.take_back]
    ~ g_set -= (set_twenty, set_thirty, set_after)
    -> set_borisov
+   [Leave it there. # id: g08.leave_it]
    -> others

= others
# type: none
# look: told egge
# leave: cutout
# leave: cutout_2
# camera: wide
That he was behind is proved, and why he was is not. By order and by Kirov's wish, says Egge. Because he was held back, the historians Conquest and Knight believed. # source: borisov-lag-interpretation # status: contested
# camera: hold
# enter: cutout centre walk
Next, the people who were near. Dureiko, another man of the guard, was on the floor and walking towards Kirov. # source: guard-1dec-dureiko
# enter: cutout_3 right turn
Vasiliev, who worked in the house, had just passed Kirov. # source: witness-vasiliev
    -> set_others

= set_others
# place: third_floor_box
# look: told egge
# light: plan
# card: slip_near
# camera: hold
Half the box is plain figures, without caps. How many come out?
# decision: g08.near
+   [Up to nine. That is what their statements come to. # id: g08.nine]
    ~ g_set += near_nine
    # place: third_floor_reverse
    # light: plan
    # enter: cutout centre walk
    # enter: cutout_2 right stand
    # enter: cutout_3 far turn
    It fits a house that was livelier than usual, before a meeting. # source: witness-corridor-count
    It does not fit Nikolaev, who said that he saw nobody. # source: corridor-nikolaev-nobody
    -> others_stand
+   [About a hundred. It stands in Dureiko's paper. # id: g08.hundred]
    ~ g_set += near_hundred
    # card: none
    # look: told dureiko-1934
    # light: many
    At the thirtieth figure the plan is full, and they begin to push one another over the edge.
    It fits no other statement. Probably, says Egge, it is a slip of the copyist. # source: witness-corridor-count
    -> others_stand
+   [Nobody. Nikolaev said so, on the third and the ninth of December. # id: g08.none]
    ~ g_set += near_none
    # place: third_floor_reverse
    # light: plan
    # look: told nikolaev-1934
    It fits what he said under questioning: nobody near Kirov, half of the corridor empty. # source: corridor-nikolaev-nobody
    It does not fit the witnesses, who were asked by the same service. # source: witness-corridor-count
    -> others_stand

= others_stand
+   {set_others < 2} [Sweep them up and count again. # id: g08.take_back_near]
    ~ g_set -= (near_nine, near_hundred, near_none)
    -> set_others
+   [Leave them. # id: g08.leave_near]
    -> from

= from
# place: third_floor
# look: told egge
# light: plan
# camera: wide
Behind Chudov's door a commission had been sitting since three. None of them is in the box. # source: sense-doors-people
# camera: push turn
Nikolaev let Kirov go by, and followed him to the left, round the corner. # source: nikolaev-lets-pass
Before that he had been in the lavatory of the floor. # source: sense-corridor-plan
    -> set_from

= set_from
# look: told egge
# card: slip_from
# camera: push turn
# leave: nikolaev
# leave: kirov_street
His figure has no face. Which way does it come to that corner?
# decision: g08.from
+   [Out of the lavatory, by chance, two or three steps before they meet. His words. # id: g08.chance]
    ~ g_set += from_chance
    # card: none
    # look: told nikolaev-1934
    # enter: nikolaev far walk
    # enter: kirov_street left turn
    It fits a visit to Smolny that may not have been planned by anyone. # source: kirov-change-of-plan # status: contested
    It does not fit the others, who think that he hid. It rests on his own word. # source: nikolaev-lavatory # status: contested
    -> from_stands
+   [Out of the lavatory, where he has been waiting. Others think so. # id: g08.hiding]
    ~ g_set += from_hiding
    # card: none
    # camera: wide
    # enter: nikolaev right turn
    # enter: kirov_street left turn
    It fits a man who, by his own diary, had meant to do it on other days before. # source: nikolaev-diary-attempts
    It does not fit a visit to Smolny that may not have been planned by anyone. # source: kirov-change-of-plan # status: contested
    -> from_stands
+   [Leave that door empty. # id: g08.blank]
    ~ g_set += from_blank
    # card: none
    # look: told kotkin-2017
    It fits Kotkin, a later author, who leaves it open: to relieve himself, or to hide, or both. # source: nikolaev-lavatory # status: contested
    It does not suit a plan, where somebody has to stand at the corner. You lay the figure beside it.
    -> from_stands

= from_stands
+   {set_from < 2} [Try the door again. # id: g08.take_back_from]
    ~ g_set -= (from_chance, from_hiding, from_blank)
    -> set_from
+   [Leave it. # id: g08.leave_from]
    -> revolver

= revolver
# look: told egge
# leave: kirov_street
# leave: nikolaev
# enter: nikolaev right turn
# camera: wide
Until half past two Nikolaev had been on that floor asking for a ticket. Then he was outside, and came back at about half past four. # source: nikolaev-walk
He had a valid Party card. # source: nikolaev-readmitted
# place: third_floor_box
# light: revolver
# camera: hold
At the bottom of the box is a revolver the size of a comma. After the second shot it was made safe at once: on that they all agree. Where it was, three people say three things. # source: scene-gun-where # status: contested
    -> set_gun

= set_gun
# place: third_floor_box
# look: told egge
# light: revolver
# card: slip_gun
You have it on the tip of a finger.
# decision: g08.gun
+   [On the floor. Borisov. # id: g08.floor]
    ~ g_set += gun_floor
    # place: third_floor
    # light: plan
    # look: told borisov-1934
    # enter: borisov far lean
    It fits a man who came round the corner when it was over. # source: scene-gun-where # status: contested
    It does not fit two others, who said that they had laid hands on it. # source: scene-gun-where # status: contested
    -> revolver_lies
+   [Thrown aside by the electrician. Platych, on the second. # id: g08.thrown]
    ~ g_set += gun_thrown
    # place: third_floor
    # light: plan
    # look: told platych-1934
    # enter: cutout left lean
    It fits Borisov's floor: what is thrown aside lies somewhere. # source: witness-platoch-blow
    It does not fit Roslyakov. # source: scene-gun-where # status: contested
    -> revolver_lies
+   [In his hand, and Roslyakov takes it. # id: g08.hand]
    ~ g_set += gun_hand
    # place: third_floor
    # light: plan
    # look: told rosliakov
    # enter: cutout left raise
    It fits Roslyakov's book, in which only one man was out of Chudov's room before him. # source: scene-rosliakov # status: testimony
    It does not fit the electrician, who said that he had thrown it aside. # source: witness-platoch-blow
    -> revolver_lies

= revolver_lies
+   {set_gun < 2} [Move the revolver. # id: g08.take_back_gun]
    ~ g_set -= (gun_floor, gun_thrown, gun_hand)
    -> set_gun
+   [Leave it. # id: g08.leave_gun]
    -> twice

= twice
# cut: tear
# look: told platych-1934
# leave: cutout
# leave: borisov
# enter: cutout near turn
# camera: push glass_door
Platych, the electrician, was there, and told it twice. On 2 December 1934 he said that he had been about eight paces ahead of Kirov, with his back turned, going to lock a glass door. # source: witness-platoch
He had run at the man, thrown the revolver aside and punched him twice in the face. # source: witness-platoch-blow
# cut: tear
# look: told platych-1960s
# pose: cutout raise near
In the 1960s he told a commission that he had been up a step-ladder, changing a dead bulb. He had thrown a hammer; it hit the man's head and spoiled the second shot. # source: witness-platoch-hammer # status: testimony
It does not fit his own paper. # source: witness-platoch
+   [Look at the whole plan. # id: g08.whole]
    -> whole

= whole
# cut: dissolve
# look: told egge
# leave: cutout
# enter: kirov_street left turn
# camera: wide
{g_set ? set_twenty:
    # enter: borisov far turn
}
{g_set ? set_thirty:
    # enter: borisov centre turn
}
{g_set ? set_after:
    # enter: borisov far walk
}
{g_set ? near_nine:
    # enter: cutout right stand
    # enter: cutout_2 near turn
}
{g_set ? near_hundred:
    # crowd: rising
}
{g_set ? from_chance:
    # enter: nikolaev far walk
}
{g_set ? from_hiding:
    # enter: nikolaev right turn
}
Now it stands as you have set it. {g_set ? set_twenty:Borisov is at twenty paces.}{g_set ? set_thirty:Borisov is between twenty metres and thirty.}{g_set ? set_after:Borisov runs up last.} {g_set ? near_nine:Nine people are in the long corridor.}{g_set ? near_hundred:The long corridor is heaped with figures.}{g_set ? near_none:In the long corridor nobody is near.} {g_set ? from_chance:A man is two steps out of a door.}{g_set ? from_hiding:A man stands behind a door.}{g_set ? from_blank:A door is open, with nobody in it.} {g_set ? gun_floor:The revolver lies on the floor.}{g_set ? gun_thrown:The revolver lies where it was thrown.}{g_set ? gun_hand:The revolver has just changed hands.}
# place: third_floor_box
# light: lid
# card: plan_third_floor
It is a plan of what was said. The lobby is not on it. # source: sense-corridor-plan
+   [Put the lid on the box. # id: g08.lid]
    -> g09_after
