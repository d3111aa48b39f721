=== g02_tip ===
// Late summer to October 1934. Pays: the book (g01).
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
Late summer, Liteiny 4. The house belongs to the NKVD, the secret police, and you stand guard at one of its doors. Opposite sits Maria Volkova, once an informant. She tells officials, and has written to Kirov, that there is a plot. # source: warning-volkova
# camera: push chairs
She has waited for three hours, and her mouth is dry. If she lies, nobody must see you with her. If she does not, somebody should have listened.
# decision: g02.chair
+   [Fetch her a glass of water. # id: g02.water]
    ~ g_did += brought_water
    ~ page += on_a_cuff
    # camera: hold
    # pose: volkova sit right
    She drinks half, and keeps the glass in both hands. Your door has stood open meanwhile. A man looks out of it, at you, at the glass and at her, and asks what you are called. He has no paper on him, so he writes it on his cuff. For a week you think about that cuff.
    -> bridge
+   [Ask her what she saw. # id: g02.ask]
    ~ g_did += asked_her
    -> not_on_paper
+   [Look at the wall. # id: g02.wall]
    ~ g_did += watched_wall
    ~ page += noon_to_six
    # camera: hold
    # pose: volkova stand right
    There are nails in it. You count eleven from the left and eleven from the right. There is tea for you, and none for her. At three they call her. In the evening you write in the second car's book: Liteiny, noon to six, nothing. Okunin reads that twice, for pleasure, and offers you some of his milk.
    -> bridge

= not_on_paper
# cut: black
# look: silent silent_volkova absence_chair
# room: none
# leave: volkova
She draws breath. The door opens, and she is called.
+   [Sit down on her chair. # id: g02.chair_sit]
    # cut: dissolve
    # place: liteiny_corridor
    # look: lived
    # light: day
    # room: corridor_day
    # camera: push chairs
    The seat is warm. What she has had before her all this time is a pair of boots, and they are yours. Later a man puts his head out and asks what you two have been talking about. Nothing, you say. It is true, and he does not believe it.
    -> bridge
+   [Listen at the door. # id: g02.chair_listen]
    # cut: dissolve
    # place: liteiny_corridor
    # look: lived
    # light: day
    # room: corridor_day
    # camera: push door
    You hear a voice, and no words. It is a good door. When it opens, a man asks what she has told you out here. Nothing, you say. It is true, and he has found you with your ear to the wood.
    -> bridge

= bridge
# cut: dissolve
# place: red_dawns
# look: lived
# light: dusk
# room: street_far
# enter: vetoshkin centre stand
# camera: pan bridge
The militia post on the bridge is Sergeant Vetoshkin's. He enters whatever passes, in indelible pencil, and wets the point; his lower lip is purple. "Seventeen hours five," he reads to you. "Citizeness. States a plot. Names follow." It is the same woman; she says it to every uniform. # speaker: vetoshkin
# camera: push bridge
# pose: vetoshkin write centre
{g_did ? brought_water:Your name is on a cuff already.}{g_did ? asked_her:They have asked you once what she told you.}{g_did ? watched_wall:So far nobody can say that you have had to do with her.} To go up, her page needs your signature. If it is true, whoever kept it will answer for it. If it is not, people are fetched on your name.
# decision: g02.tip
+   [Sign it, and let it go up. # id: g02.up]
    ~ g_did += tip_up
    ~ page += sent_up
    # pose: vetoshkin turn centre
    # camera: hold
    # event: paper_fold
    It goes into a tray with forty others. "Entered and sent," says Vetoshkin, and rules a line under your name. # speaker: vetoshkin
    # leave: vetoshkin
    # enter: okunin left stand
    # gaze: okunin down
    By Friday Okunin has heard. "So the second car is on a page with a plot on it." He had the bottle of milk at his mouth. Now he puts the cork back and stands it on the running board, and you drive off with it standing there. # speaker: okunin
+   [Keep it till I have asked what she is. # id: g02.check]
    ~ g_did += tip_check
    ~ page += inquired_after
    # cut: dissolve
    # place: duty_room
    # look: lived
    # light: officer
    # room: duty_clock
    # camera: push ledger
    Ladygin, in the duty room, does not let you finish. "That one," he says. A liar or ill: he gives you both, like change. "You haven't put it on paper that you asked? Then nobody did." # speaker: ladygin
    # cut: dissolve
    # place: red_dawns
    # look: lived
    # light: dusk
    # room: street_far
    # enter: vetoshkin centre write
    # camera: hold
    # event: pencil
    Vetoshkin has, in purple. He keeps her sheet, and under it now stands: inquired after, by the guard, eighteen hours forty. # speaker: vetoshkin
+   [Have it torn out. # id: g02.tear]
    ~ g_did += tip_torn
    # pose: vetoshkin lean centre
    # event: paper_fold
    # camera: hold
    He does it along a ruler, to spare the binding, and it goes into the stove under his kettle. You drink the tea. That night Okunin asks whether there was anything from the bridge. Nothing, you say, and he rubs his hands. # speaker: vetoshkin
    # pose: vetoshkin give
    # gaze: vetoshkin down
    Next day Vetoshkin shows you the page that came after. She is on that one too, every word of her, pressed in white. # speaker: vetoshkin
-   -> second_chair

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
October, the same door. Those who looked into it thought Maria Volkova unreliable, and she has been put in a psychiatric ward. # source: warning-volkova
# camera: push chairs
# gaze: held_man out
People have been held on her word, and one of them sits on her chair. # source: warning-volkova-check
# pose: held_man sit lean right
{g_did ? tip_up:It may be your signature that fetched him.}{g_did ? tip_check:You asked about her, and not about those whom she names.}{g_did ? tip_torn:Your page is ash, and he has been fetched all the same.} He would like to know what he is here for. You are not to talk to him; what you say he can repeat in the room behind you. # speaker: held_man
# decision: g02.man
+   ["A woman named you." # id: g02.truth]
    ~ g_said += she_named_you
    # pose: held_man sit raise right
    # gaze: held_man away
    "Which woman?" All day he goes through those he knows, beginning with his sister-in-law. At ten past eight they tell him that he may go home. # speaker: held_man
    # event: door
    # pose: held_man stand centre
    # gaze: held_man out
    He stops in front of you. "Nobody else here has told me anything. What's your name?" He means it well. You look over his head, as one looks over the heads of a queue. # speaker: held_man
+   ["They will tell you." # id: g02.later]
    ~ g_said += they_will_say
    # camera: hold
    # pose: held_man sit turn right
    # gaze: held_man away
    "When?" You look at the clock for him; it hangs behind his back. He has you look at noon, at three and at six. # speaker: held_man
    # event: door
    # pose: held_man stand centre
    # gaze: held_man out
    Just after eight he may go. On the way past he reports to you: "They asked me what I thought I was here for. I said, the big one at the door says that you'll tell me." # speaker: held_man
+   [Give him half of your bread, and say nothing. # id: g02.bread]
    ~ g_said += half_bread
    # pose: held_man sit right
    # camera: pan chairs
    He eats facing the window, which gives on a wall. You chew the other half, so as to have a reason for saying nothing.
    # event: door
    # pose: held_man give centre
    # gaze: held_man out
    In the evening a door opens and he is sent home. He brings you the paper from the bread, folded in four, as one brings a plate back to a neighbour. # speaker: held_man
-   -> thin

= thin
# leave: held_man
# enter: ladygin left stand
# gaze: ladygin out
# camera: hold
Ladygin comes by with the summer's exercise books under his arm. They go to be pulped, and he reads them first. {g_did ? brought_water:"Yours is thin. There is a glass of water that I have from another man's cuff, and not from you."}{g_did ? asked_her:"Thin, yours. You talked to a woman here, and I have that from the man who opened the door."}{g_did ? watched_wall:"I like yours. Noon to six, nothing, it says, and across from you sat that woman."} # speaker: ladygin # debrief: guard-1
+   ["Should I have written it?" # id: g02.thin_should]
    # gaze: ladygin down
    {g_did ? tip_up:"Heavens, no. You have signed one page this summer, and I'm still being asked who you are."}{g_did ? tip_check:"Heavens, no. You never asked me what she was, either. I'd have had to write it down."}{g_did ? tip_torn:"Heavens, no. I only like to know what isn't there. On the bridge, I hear, it is a page."} # speaker: ladygin
    -> g03_briefcase
+   ["Does it matter? It's pulp." # id: g02.thin_pulp]
    # gaze: ladygin down
    {g_did ? tip_up:"This is. What went up in a tray stays up," says Ladygin, and pats the books straight.}{g_did ? tip_check:"Not before I have laid it beside the bridge's. There you asked me something, at eighteen hours forty."}{g_did ? tip_torn:"This is. Ash is another thing. With ash," says Ladygin, "one goes on wondering what it was."} # speaker: ladygin
    -> g03_briefcase
