=== g02_tip ===
// Late summer to October 1934. Pays: the book (g01).
// Debts: Vetoshkin's page (g10), the man (g14).
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
Late summer, Liteiny 4. The house belongs to the NKVD, the secret police, and you stand guard at one of its doors. Opposite sits Maria Volkova, once an informant. She tells officials that there is a plot. # source: warning-volkova
# camera: push chairs
She has waited for three hours, and her mouth is dry. If they see you with her, the second car is on paper beside a plot. But she may be telling the truth.
# decision: g02.chair
+   [Fetch her a glass of water. # id: g02.water]
    ~ g_did += brought_water
    ~ page += on_a_cuff
    # camera: hold
    # pose: volkova sit right
    She drinks half, and keeps the glass in both hands. Your door has stood open meanwhile. A man looks out of it, at you, at the glass and at her, and asks what you are called. He has no paper on him, so he writes it on his cuff.
    -> bridge
+   [Ask her what she saw. # id: g02.ask]
    ~ g_did += asked_her
    -> not_on_paper
+   [Look at the wall. # id: g02.wall]
    ~ g_did += watched_wall
    ~ page += noon_to_six
    # camera: hold
    # pose: volkova stand right
    There is tea for you, and none for her. At three they call her. In the evening you write in the second car's book: Liteiny, noon to six, nothing. Okunin reads that twice, and offers you some of his milk.
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
    The seat is warm. Later a man puts his head out and asks what you two have been talking about. Nothing, you say. It is true, and he does not believe it.
    -> bridge
+   [Listen at the door. # id: g02.chair_listen]
    # cut: dissolve
    # place: liteiny_corridor
    # look: lived
    # light: day
    # room: corridor_day
    # camera: push door
    You hear a voice, and no words. When the door opens, a man asks what she has told you out here. Nothing, you say. It is true, and he has found you with your ear to the wood.
    -> bridge

= bridge
# cut: dissolve
# place: red_dawns
# look: lived
# light: dusk
# room: street_far
# enter: vetoshkin centre stand
# camera: pan bridge
The militia, the city's police, has a post on the bridge: Sergeant Vetoshkin, a friend since 1925. He enters whatever passes, in purple copying pencil. "Seventeen hours five," he reads to you. "Citizeness, gives no surname. States a plot. Names follow." Is it the same woman? He did not ask, and you do not say. # speaker: vetoshkin
# camera: push bridge
# pose: vetoshkin write centre
His page goes up only with a second signature, and you are the nearest. Sign, and they fetch those whom she names, on your word as well. Don't, and if she was right, you kept it back.
# decision: g02.tip
+   [Sign it, and let it go up. # id: g02.up]
    ~ g_did += tip_up
    ~ page += sent_up
    # pose: vetoshkin turn centre
    # camera: hold
    # event: paper_fold
    It goes into a tray with all the others. "Entered and sent," says Vetoshkin, and rules a line under your name. # speaker: vetoshkin
    # leave: vetoshkin
    # enter: okunin left stand
    # gaze: okunin down
    By Friday Okunin has heard. "So the second car is on a page with a plot on it." He had the bottle of milk at his mouth. Now he puts the cork back, and drinks no more that day. # speaker: okunin
+   [Keep it till I have asked what she is. # id: g02.check]
    ~ g_did += tip_check
    ~ page += inquired_after
    # cut: dissolve
    # place: duty_room
    # look: lived
    # light: officer
    # room: duty_clock
    # camera: push ledger
    Ladygin, in the duty room, does not let you finish. There was one such here this summer, he says, a liar, or ill; he has heard both. "You have not put it on paper that you asked? Then you did not ask." # speaker: ladygin
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
    He does it along a ruler, to spare the binding, and it goes into the stove under his kettle. That night Okunin asks whether there was anything from the bridge. Nothing, you say, and he rubs his hands. # speaker: vetoshkin
    # pose: vetoshkin give
    # gaze: vetoshkin down
    Next day Vetoshkin shows you the page that came after. The pencil has gone through: one can read every word of her on that one too. # speaker: vetoshkin
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
October, the same door. Those who looked into it thought Maria Volkova unreliable, and she is in a psychiatric ward now. # source: warning-volkova
# camera: push chairs
# gaze: held_man out
On her word people were held, and let go again; our record does not say when. # source: warning-volkova-check
Let it be now; one of them sits on her chair.
# pose: held_man sit lean right
{g_did ? tip_up:It may be your page that fetched him.}{g_did ? tip_check:You asked about her, and not about those whom she names.}{g_did ? tip_torn:Your page is ash, and he has been fetched all the same.} He would like to know what he is here for. What you say to him he can repeat in the room behind you. # speaker: held_man
# decision: g02.man
+   ["A woman named you." # id: g02.truth]
    ~ g_said += she_named_you
    # pose: held_man sit raise right
    # gaze: held_man away
    "Which woman?" All day he goes through those he knows, beginning with his sister-in-law. After eight they tell him to go home. # speaker: held_man
    # event: door
    # pose: held_man stand centre
    # gaze: held_man out
    He stops in front of you. "Nobody else here has told me anything. What's your name?" You do not give it. # speaker: held_man
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
    He eats facing the window, which gives on a wall. You chew the other half.
    # event: door
    # pose: held_man give centre
    # gaze: held_man out
    In the evening he is sent home. He brings you the paper from the bread, folded in four. # speaker: held_man
-   -> thin

= thin
# leave: held_man
# enter: ladygin left stand
# gaze: ladygin out
# camera: hold
Ladygin comes by with the cars' exercise books, which he reads for bad lines before they go to be pulped. {g_did ? brought_water:"Yours is thin. There was a glass of water, I hear, and it is not in here."}{g_did ? asked_her:"Yours is thin. You talked to that woman, I hear, and it is not in here."}{g_did ? watched_wall:"Yours is thin. Noon to six, nothing, it says, and across from you sat that woman."} # speaker: ladygin # debrief: guard-1
+   ["Should I have written it?" # id: g02.thin_should]
    # gaze: ladygin down
    {g_did ? tip_up:"Heavens, no. You have signed one page this summer, and people still ask me who you are."}{g_did ? tip_check:"Heavens, no. You never asked me about her, either. I should have had to write it down."}{g_did ? tip_torn:"Heavens, no. Do you know that the bridge's book lacks a page? I shall not mention it."} # speaker: ladygin
    -> g03_briefcase
+   ["Does it matter? It's pulp." # id: g02.thin_pulp]
    # gaze: ladygin down
    {g_did ? tip_up:"This is. The page that you signed is not," says Ladygin, and pats the exercise books straight.}{g_did ? tip_check:"This is. The bridge's book is not, and in that one you asked me something."}{g_did ? tip_torn:"This is. The bridge's book is not, and it lacks a page. I pray that nobody counts them."} # speaker: ladygin
    -> g03_briefcase
