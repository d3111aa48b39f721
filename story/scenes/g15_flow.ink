=== g15_flow ===
// January to March 1935.
// Pays: the door (g01), what Vetoshkin entered (g04), the seeds (g05), the ribbon (g07), the desk (g10), the bread (g14).
// Debts: the clerk, the form, Vetoshkin's question, the manager, the petition, the tag, the room (g16).
# scene: g15_flow
-> passage

= passage
# cut: wedge
# place: night_office
# look: lived
# light: private
# crowd: none
# room: liteiny_hum
# music: none
# enter: vetoshkin far sit
# enter: ribbon_clerk right stand
# camera: push bench
January 1935, Liteiny 4. On 29 December fourteen people were shot in this city as a secret "centre" that was said to have planned the murder. Now each of you must write down whom he knew ten years ago. You want to hand in a form that harms no one. # source: lc-shot # note: executions
{
- g_said ? where_close:
    -> clerk_out
- (g_did ? card_vouched) or (g_did ? ran_up):
    -> clerk_down
- else:
    -> clerk_kept
}

= clerk_out
# pose: ribbon_clerk hold
In the passage waits the clerk with the typewriter ribbon. He has lost his post at Smolny: he told of a big fellow at the stairs, and by your lines you were with the car. He takes you by the sleeve. "Say that it was you, and that {g_did ? card_rule:you went through my pockets with me.}{g_did ? card_vouched:you called up the stairs for me.}{g_did ? card_held:you had hold of me, like this.}" # speaker: ribbon_clerk
+   ["It was me, and I'll tell him so." # id: g15.own_up]
    ~ g15_clerk += owned_up
    # enter: ladygin centre sit write
    # pose: ribbon_clerk stand
    # gaze: ribbon_clerk ladygin
    # camera: wide
    You tell Ladygin, who takes up his pen. "Then Okunin lied as well. Shall I write that?" The clerk begs you both not to go to any trouble.
    -> desk
+   ["I stayed with the car." # id: g15.stayed]
    ~ g15_clerk += denied_him
    # pose: ribbon_clerk turn
    "So I have been told," says the clerk. He steps aside, to let you by. # speaker: ribbon_clerk
    -> desk

= clerk_down
In the passage waits the clerk with the typewriter ribbon, who counts sacks in the cellar of Smolny now. {g_did ? card_vouched:You called up the stairs for him|You ran up the stairs, and he with you}, so he was found on them. "The form asks who let me up. May I put you?" # speaker: ribbon_clerk
+   ["Put me. It was so." # id: g15.put_me]
    # pose: ribbon_clerk write
    He writes your name in capitals, so that they need not trouble you for the spelling.
    -> desk
+   ["Put the post on the stairs." # id: g15.put_post]
    # gaze: ribbon_clerk away
    "But you were both so kind," says the clerk. He leaves the line empty. # speaker: ribbon_clerk
    -> desk

= clerk_kept
In the passage waits the clerk with the typewriter ribbon. You kept him down {g_did ? card_rule:over a card|by the sleeve}, so he was not upstairs, and still has his desk. He holds out a bag of aniseed drops. "Put two, and such as they know already." # speaker: ribbon_clerk
+   [Take a sweet. # id: g15.sweet]
    # pose: ribbon_clerk give
    He was angry with you for a week, he says. Now his mother asks every day what you are called.
    -> desk
+   ["Whom did you put?" # id: g15.whom]
    # gaze: ribbon_clerk out
    His brother-in-law, he says; they agreed it between them, to spare everybody else.
    -> desk

= desk
{g_said ? where_order:
    {g_said ? what_sort:
        ~ page += bridge_small
    }
    {g_said ? ten_a_week:
        ~ page += bridge_ten
    }
    {g_said ? watch_bridge:
        ~ page += bridge_grounds
    }
}
# leave: ribbon_clerk
# gaze: vetoshkin out
# camera: push bench
Vetoshkin, on the bench, has heard of twenty-eight who were shot in Kyiv: writers, scholars, teachers, Vlyzko, a deaf poet. "White Guards", said the newspaper. {g_said ? nothing_after:Nothing comes after, you told him in December.}{g_said ? for_terrorists:It was for terrorists, you told him in December.}{g_said ? read_yourself:This one he read by himself, slowly.} # source: wg-kiev # note: executions
# enter: ladygin centre sit
# camera: push desk
In 1925 you carried benches for the Komsomol, the Party's youth league, from which most of the fourteen came. At home you have a photograph of a bench, with you at one end and Vetoshkin at the other. Whoever you write down will be questioned. Leave Vetoshkin out, and if they have the photograph too, you have lied to the Party. # source: lc-charges
{g_said ? where_close:Ladygin gives you his own pen. "As in December: two lines, and my thanks."}{g_said ? where_exact:Ladygin gives you the pen on the string. "Not so exact this time, please. I had to write Okunin out of the car."}{g_said ? where_order:Of Vetoshkin's seven notebooks Ladygin has taken one out of the sack. It is open at the man with the briefcase: {g_said ? what_sort:small, wanted work}{g_said ? ten_a_week:ten a week}{g_said ? watch_bridge:"grounds", underlined}. "He is thorough, your sergeant," says Ladygin.} # speaker: ladygin
# decision: g15.name
+   [Write yourself, and nobody else. # id: g15.self]
    ~ g_did += names_one
    ~ page += (form_self, third_line)
    # enter: vetoshkin left stand
    # camera: wide
    # event: pencil
    You write your own name, and: carried benches. "Alone? A bench has two ends." Ladygin calls in Vetoshkin, who has filled all the lines and the margin, with you in the third place. "But I entered everybody. Isn't that what it's for?" says Vetoshkin. Two whom he wrote down are sent for that week. # speaker: vetoshkin
    -> tram
+   [Write two, a man in the Urals and Vetoshkin. # id: g15.two]
    ~ g_did += names_two
    ~ page += form_two
    # event: pencil
    -> two
+   [Write: none. # id: g15.none]
    ~ g_did += names_none
    ~ page += form_none
    # event: pencil
    Ladygin looks up. It was a club, you say; you sang. He asks what, and you tell him. Then he opens his own drawer. The photograph is in it, with you and Vetoshkin. He shuts the drawer. "I have not seen it. You will remember that, if they ever ask about me," says Ladygin. # speaker: ladygin
    -> tram

= two
The man in the Urals has told them himself that he was there. They had Vetoshkin already, too, says Ladygin, and thanks you.
# cut: dissolve
# place: stairwell
# light: lamp
# enter: vetoshkin centre stand
# camera: wide
On Tuesday they take away Vetoshkin's vote in the Party for a year, over a bench. He comes up your stairs with the news. "Somebody has put me down, and I want it entered right. Was it you?" # speaker: vetoshkin
+   ["It was me." # id: g15.it_was_me]
    ~ g15_bench += told_him
    # pose: vetoshkin sit
    "Good. Nineteen hours twenty," says Vetoshkin. He sits down on the top step, and it is a long time before he gets up. # speaker: vetoshkin
    -> tram
+   ["No." # id: g15.not_me]
    ~ g15_bench += lied_to_him
    # pose: vetoshkin turn
    "I told Tonya so," says Vetoshkin. He goes down again, with one hand on the wall. # speaker: vetoshkin
    -> tram

= tram
# cut: dissolve
# place: newspaper_board
# light: tram
# crowd: none
# room: street_far
# enter: okunin far turn
# camera: wide
{g_said ? where_close:The same week Okunin gets his warehouse at Luga after all, as a punishment for having been near, and you get his seat. You carry his bag to the tram. "I dare say it has a door," says Okunin.}{g_said ? where_exact:The same week Okunin is sent to Luga, to load sacks in the warehouse that was to have been his. You find him at the tram by himself, bent over a bag.}{g_said ? where_order:The same week Okunin is sent to Luga, to guard the warehouse gate, out of doors. At the tram he tells you why: two lengths, too near. You named an order, and now he has one too; his seat they do not give to you.} # speaker: okunin
+   [Ask whether he has his milk with him. # id: g15.milk]
    # pose: okunin far give
    {g_said ? where_close:He shows you the neck of the bottle, inside his coat.|"It doesn't stay down any more," says Okunin.}
+   ["Will you write to me?" # id: g15.write_me]
    {g_said ? where_close:He asks what he should put. How far it is?|"It gets read," says Okunin.}
-   # pose: okunin far walk
    # camera: push street
    {g_said ? where_close:"Come closer, sailor. There's nobody now to keep out of sight of," he says, and lets you lift him on.|"Don't come any closer, sailor," he says, and gets on.} # speaker: okunin
    -> landing

= landing
# cut: dissolve
# place: stairwell
# light: open
# room: stairwell_scale
# enter: zotova left stand
# enter: house_manager centre stand
# camera: wide
# gaze: house_manager down
March, your landing. The new head of your service is clearing the city of "former people": those who were somebody before 1917, and their children. # source: deport-plan # note: expulsion
Zotova's father was a deacon of the church.
They go to the Urals or the north, at their own expense. # source: deport-numbers # note: expulsion
Zotova has three days to leave. {g_did ? tired_table:"You sent me to the tired one. I told him the truth, deacon's daughter and all, and he stamped it."}{g_did ? any_table:"It was the same list, then. It had a line for fathers, and one may not deny one's father."}{g_did ? not_to_speak:"You may speak now, Yegor Terentyevich. Nobody is in the queue but me."} # speaker: zotova
# pose: house_manager lean
The house manager has a list. What you say of her goes down on it, with your name. "Now, Zotova here: what was she, before?" # speaker: house_manager
# decision: g15.order
+   ["A deacon's daughter. It is in her file." # id: g15.former]
    ~ g_said += of_former
    # pose: house_manager stand
    ~ page += said_deacon
    ~ g_pocket += house_key
    # gaze: house_manager out
    # pose: zotova give
    He nods, and writes. Zotova has had your spare key since the autumn. She lays it on the banister.
+   ["A cloakroom woman at Smolny, and a good one." # id: g15.worker]
    ~ g_said += of_worker
    ~ page += said_counter
    # pose: house_manager write
    He writes it down, and who said it. "It was a good counter," says Zotova. # speaker: zotova
+   ["I am hardly ever at home." # id: g15.little]
    ~ g_said += of_nothing
    # pose: house_manager turn
    Nobody is, today, says the manager. "Then I have been listening to somebody else's boots," says Zotova. "Let your yea be yea, we were taught." # speaker: zotova
-   # camera: push seal
    At the foot of his sheet there are a signature and a stamp already, and Tuesday's date.
    -> trunk

= trunk
# cut: dissolve
# light: packing
# room: none
# leave: house_manager
# enter: zotova left bow
# camera: wide
Zotova packs: {g_said ? bread_dry:two kilos of rusks}{g_said ? bread_settled:an empty bread bag}{g_said ? bread_quiet:a bag of bread}, Mitya's violin, and forty coat-hangers, "and one is for the black coat". # speaker: zotova
# pose: zotova stand left
In January a court tried your chiefs for neglecting Kirov's safety. Whoever helps her can be on the next list. # source: nkvd-trial
# decision: g15.petition
+   [Write for her to Molotov, who heads the government. # id: g15.write]
    ~ g_pocket += molotov_page
    # event: pencil
    You read her the page. "You have put *honest* twice. Leave one out, or they will look for the reason." At the window they take letters from relatives only, and note your name. At the station you get as far as the barrier. # speaker: zotova
    -> platform
+   [Ask at Smolny for a paper that she worked well. # id: g15.smolny]
    ~ g_did += asked_smolny
    # cut: dissolve
    # place: smolny_lobby
    # light: day
    # crowd: thin
    # room: lobby_day
    # camera: push counter
    The girl at the counter knows of no Zotova, only of a tag, two hundred and twelve, that is missing and that she must pay for. Upstairs they ask why a guard should want such a paper, and spell your name into a telephone. You run to the station, and get as far as the barrier.
    -> platform
+   [Carry her trunk to the station. # id: g15.trunk]
    ~ g_did += carried_trunk
    # cut: dissolve
    # place: platform
    # light: morning
    # crowd: thin
    # enter: zotova left stand
    # enter: mitya centre bow
    # camera: wide
    You rope it, and take it on your back. At the barrier Zotova says that you are carrying, and they let all three of you through. By the carriage Mitya counts the hangers, and counts them again. With his other hand he holds on to your belt.
    -> platform

= platform
# cut: dissolve
# place: platform
# light: morning
# crowd: none
# room: station_morning
# enter: zotova centre stand
# enter: mitya left stand
# enter: peddler right stand
# camera: wide
{
- g_did ? peddler_past:
    # pose: peddler give zotova
    # gaze: mitya zotova
    The woman with the seeds goes along the train with her bucket. In November you looked past her. She does the same with you, fills Zotova's pocket to the brim, and takes no money.
- g_did ? peddler_round:
    # pose: peddler whisper mitya
    # gaze: mitya down
    The woman with the seeds, whom in November you sent round by the goods yard, shows Mitya what to hide, and where: the money inside the loaf, the bow down a trouser leg. "They look in boots," she says, and nods to you. # speaker: peddler
- else:
    # pose: peddler lean
    From the next carriage, under guard, leans the woman with the seeds, on whom you called the sergeant in November. "That's the black coat, without the coat. First he held the door for me, and then he had me spelled." Zotova has heard it. # speaker: peddler
}
# gaze: zotova out
Zotova lifts her chin{g_did ? carried_trunk:.| at you across the barrier.} "You have my tag. It is to be handed in when the coat comes, since I signed for the row." # speaker: zotova
+   ["I'll bring it to you." # id: g15.bring]
    ~ g15_tag += will_bring
    "By hand," says Zotova, and gets in backwards, to see to the boy. # speaker: zotova
+   ["The coat won't come back, Glafira Nikanorovna." # id: g15.gone]
    ~ g15_tag += wont_come
    "That is not for the public to say," says Zotova, and gets in. # speaker: zotova
-   # event: whistle
    # leave: zotova
    # leave: mitya
    # leave: peddler
    # camera: push train
    The train goes out, with Mitya at the glass. {g15_clerk ? owned_up:In its last carriage sits the clerk with the ribbon, and nobody has told him why. He lifts his hat to you.}{g15_clerk ? denied_him:In its last carriage sits the clerk with the ribbon, and nobody has told him why. He looks about for your car.}
    -> seal

= seal
{g_did ? names_none:
    ~ page += third_line
}
# cut: dissolve
# place: stairwell
# light: sealed
# room: none
# music: theme_guard
# event: seal_paper
# camera: push seal
A strip of paper seals Zotova's door.
# enter: vetoshkin centre carry
# camera: wide
Vetoshkin has brought his baby, to show it a ceiling. In the barracks they live behind a curtain. {g_did ? names_one:He has stopped entering things, he says, but the height he would like to know.}{g15_bench ? told_him:He has come every day since you told him. "I like to know where I stand," he says.}{g15_bench ? lied_to_him:He has asked everyone else by now who it was that put him down.}{g_did ? names_none:He put you third on his form, he says. "Whom did you put?" You tell him that you sang.} Tomorrow the manager lists who wants the room. If nobody speaks for it, it goes to a stranger. # speaker: vetoshkin
# decision: g15.room
+   [Ask for it yourself. # id: g15.take]
    ~ g_did += took_room
    # leave: vetoshkin
    # enter: house_manager right write
    You have the boards between out in a morning. Up the door-frame on her side go pencil strokes, one for each of Mitya's birthdays. You plane them off, because of the paint. Vetoshkin asks how many square metres it comes to, both together, and enters that{g_did ? names_one: after all}.
    -> g16_form
+   [Leave the seal alone. # id: g15.seal]
    ~ g_did += left_seal
    # light: day
    # leave: vetoshkin
    # camera: push her_door
    By May it has come off. The woman who moves in stops you on the stairs. Who lived there, with forty nails in one row? A woman with forty hangers, you say. Vetoshkin lives on behind his curtain.
    -> g16_form
+   [Tell the manager about Vetoshkin's curtain. # id: g15.vet]
    ~ g_did += gave_vetoshkin
    # leave: vetoshkin
    # enter: house_manager right stand
    On Wednesday Tonya, his wife, comes up the stairs with the curtain over her arm, in case. Vetoshkin measures with his cap: three metres ten. {g_said ? where_order:He does not trust his new notebook, so he enters it on the door-frame, above the marks of Mitya's birthdays.|He enters it{g_did ? names_one:, after all|, with the date}.}
    -> g16_form
