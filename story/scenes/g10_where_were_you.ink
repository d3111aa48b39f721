=== g10_where_were_you ===
// Night of 1 to 2 December 1934. Pays: February's line and glove (g01), the tip (g02), the clock, whom you asked, the
// bridge (g04), the walk, the gate, the clerk (g07, g08). Three ways from the first answer on: agree, exact, by order.
// Debts: the bench (g12), the way (g11 to g16), the leaf, the glove (g16). The plan stands at the end of the night.
# scene: g10_where_were_you
-> bench

= bench
# cut: dissolve
# place: witness_boots
# look: lived
# light: lamp
# room: duty_clock
# music: none
# enter: borisov far sit
# camera: wide
Ten at night, Liteiny 4, the house of your own service. Kirov is dead. Everybody who guarded him or Smolny today is to say where he was, and forty men stand along the wall of a passage, Okunin in front of you. A month more, and he has his warehouse. You want to come away without a bad line. # source: dp-night-testimony
# place: night_office
# light: lamp
# enter: borisov far sit
# camera: push bench
The bench has been left to Borisov, who followed Kirov indoors. Molochnikov, an officer who questioned him, remembered him as so upset that at first he could say nothing useful. Why he had been so far behind, he did not answer. # source: borisov-questioned # status: testimony
# enter: okunin right stand
# gaze: borisov down
"A year older than me," says Okunin. "Kirov asked to have him kept on." # speaker: okunin # source: guard-borisov
# decision: g10.borisov
+   [Sit down by him on the bench. # id: g10.sit]
    ~ g_did += sat_down
    # leave: okunin
    The plank gives on your side. He does not look up.
    -> nobody_wrote
+   [Put a glass of tea by him. # id: g10.tea]
    ~ g_did += gave_tea
    # place: witness_boots
    # light: tea
    # enter: borisov far sit
    # camera: push bench
    When you look again the tea has a skin on it.
    -> two_lengths
+   [Keep your place in the row. # id: g10.past]
    ~ g_did += went_past
    # leave: okunin
    # camera: wide
    Man by man the row moves up, and each steps round his boots.
    -> two_lengths

= nobody_wrote
# cut: black
# look: silent silent_bench absence_bench
# room: none
You are there for a quarter of an hour.
+   [Get up, for the row has moved. # id: g10.bench_on]
    -> two_lengths
+   [Let two men go before you. # id: g10.bench_stay]
    -> two_lengths

= two_lengths
# cut: dissolve
# place: night_office
# look: lived
# light: lamp
# room: duty_clock
# enter: borisov far sit
# enter: ladygin centre sit write
# enter: okunin left turn
# camera: wide
At the desk sits Ladygin, with a pad; tonight whoever can write has a desk. Okunin goes in, and speaks up, so that you shall hear it in the passage: when Kirov walked, the second car was two lengths behind him; after that, at Smolny, "we stayed with the car at the gate, the pair of us". # speaker: okunin
# pose: okunin right stand
# pose: okunin whisper
"We {g_did ? closed_up:didn't stay so near}{g_did ? fifty_back:were never so near}{g_did ? drove_ahead:were in front of him}, but it reads well," he says to your collar as he comes out. {g_said ? word_lost:In February you told Ladygin "lost". Tonight Okunin has seen to the words himself.}{g_said ? word_sight:In February you found him a harmless word. He has found you one.}{g_said ? word_okunin:In February you gave Ladygin his name. He has not given yours.} # speaker: okunin
# pose: ladygin sit
# camera: wide
# gaze: ladygin out
# music: theme_tension
Neither half is true. You were at the foot of the stairs, and if you say so, Okunin has lied, and that is his bad line. "Second car," says Ladygin, and looks up. "Where were you?" # speaker: ladygin
# decision: g10.where
# piece: desk
+   ["In the lobby, at the foot of the stairs." # id: g10.exact]
    ~ g_said += where_exact
    -> exact
+   ["With the car, and two lengths, as he says." # id: g10.close]
    ~ g_said += where_close
    -> agree
+   ["Where I was ordered: out of his sight." # id: g10.order]
    ~ g_said += where_order
    -> by_order

// Okunin is safe, and the clerk has no place.
= agree
~ page += pad_car
# pose: ladygin sit write
# pose: okunin right turn
It makes two lines. Ladygin lays them beside Okunin's, edge to edge. "You would not believe how few agree tonight," he says. # speaker: ladygin
# leave: okunin
# enter: ribbon_clerk right stand
# camera: wide
# gaze: ribbon_clerk out
"Only, I have a clerk here. When the shots fell, he says, {g_did ? card_rule:he was below the stairs, and a big fellow of the guard had his pockets out}{g_did ? card_vouched:he was on the stairs, and a big fellow of the guard had just called up for him}{g_did ? card_held:he was below the stairs, and a big fellow of the guard had him by the sleeve}. Nobody else has said so yet." The clerk has come to the door with his ribbon in its tin, and nods at you already.{g_did ? linked_arms: At the stretcher you stood arm in arm.} If you know him, you and Okunin have lied. If you don't, nobody can say where he was. "Do you know this man at all?" asks Ladygin. # speaker: ladygin
# piece: desk
+   ["I don't know him." # id: g10.clerk_deny]
    # gaze: ribbon_clerk down
    {g_did ? card_rule:"It was my pockets," says the clerk, and turns one out to help you remember.}{g_did ? card_vouched:"But I told you my name, over the rail, so that you'd know me," says the clerk.}{g_did ? card_held:"You had me here, you see," says the clerk, and holds out the sleeve to help you remember.} # speaker: ribbon_clerk
+   ["There are a lot of big fellows." # id: g10.clerk_many]
    # pose: ribbon_clerk turn right
    "So there are. Which, then?" says Ladygin. The clerk looks along forty men. He could pick any of them, and it would do. "I shouldn't like to say the wrong one," he says. # speaker: ribbon_clerk
+   [Look at your hands. # id: g10.clerk_silent]
    # gaze: ribbon_clerk speaker
    "He doesn't place you," says Ladygin for you. The clerk looks at your hands as well. "Perhaps I have it wrong," he says. He thinks that you are afraid, and would like to help. # speaker: ribbon_clerk
-   ~ page += pad_clerk
    # pose: ribbon_clerk far walk
    Then nobody else has said it, says Ladygin, and writes that down. The clerk is to wait across the passage, for more questions.
    # leave: ribbon_clerk
    -> pockets

// Okunin's two lines are false, and he is off the car before morning.
= exact
~ page += pad_lobby
# pose: ladygin sit write
# pose: okunin right turn
"On whose order?" There was none. {g_did ? by_the_car:You had a bucket to fill}{g_did ? to_the_lobby:You thought that somebody might want something}{g_did ? asked_upstairs:You had asked to go up, and been told that they had all they needed}, and then something fell twice. {g_did ? closed_up:When Kirov walked you closed up, and the driver dropped back by himself.}{g_did ? fifty_back:When Kirov walked you kept fifty metres.}{g_did ? drove_ahead:When Kirov walked you went round, and waited at the bridge.} # speaker: ladygin
Ladygin lays it beside Okunin's. A clerk has told of a big fellow at the stairs, so your word and his agree, and Okunin's will not do. Ladygin calls him back to the desk. # speaker: ladygin
# pose: okunin left stand
# camera: wide
# gaze: okunin away
Okunin stands three paces from you with his cap on. Whoever has lied tonight is off the car before morning, and has no warehouse to hope for. "You said 'we'," says Ladygin to him. # speaker: ladygin
# piece: desk
+   ["He had his head under the bonnet." # id: g10.back_bonnet]
    # gaze: okunin out
    "I saw him go," says Okunin. {g_did ? by_the_car:"I sent him. For water, with a bucket."|"I counted him in at the door."} He does not want it from you. # speaker: okunin
+   ["He said it for my sake." # id: g10.back_sake]
    # gaze: okunin down
    "For mine. I've a stomach, and it bleeds. I wanted the place with the stove." Okunin has hidden that from the service for two years. Ladygin looks at him with pity, and writes it down. # speaker: okunin
+   [Let him answer for himself. # id: g10.back_silent]
    # gaze: okunin away
    # pose: okunin left lean
    He takes off his cap. "I should have put 'I'," he says, and asks for the sheet back. He may only sign it once more. # speaker: okunin
-   ~ page += pad_cross
    Ladygin makes a cross by his name. The second car will have another man in front tonight. "I have two papers, Savely Kuzmich. They would ask me why I had not seen it." # speaker: ladygin
    -> pockets

// The bridge's notebooks are fetched.
= by_order
~ page += pad_distance
# gaze: ladygin down
# pose: okunin right turn
The nib stops. It was the order of Medved, who is over all of you in this city: keep back, out of Kirov's sight, since Kirov had complained. In February you kept it {g_did ? thirty_back:at thirty paces}{g_did ? behind_post:behind a lamp-post}{g_did ? other_side:from the other pavement}. "I can't put that. Tonight it's a charge against the chief, in my hand." Ladygin has put: at a distance. # speaker: ladygin # source: guard-kept-distance
# camera: wide
# pose: ladygin sit lean
Even that he wants borne out, by somebody who sees both cars every day and sits in neither. "Your sergeant on the bridge has it all by the minute. We'll have his notebooks in." Vetoshkin lives for them, and what comes in here does not go out again. Ladygin gives you the receiver. "He knows your voice." # speaker: ladygin
# event: phone_line
# camera: push desk
"Militia post, the bridge. Twenty-two hours forty, and nothing to report." # speaker: vetoshkin
# piece: desk
+   ["They want your notebooks, all of them." # id: g10.wire_all]
    "All seven? To read?" You can hear that he has stood up. "Tell them that the fourth got wet, from the eleventh of May to the nineteenth." # speaker: vetoshkin
+   ["Only December's; leave the rest at home." # id: g10.wire_one]
    Ladygin raises his eyes and lets it pass. But Vetoshkin can't do it. "December refers back. They wouldn't understand it without the summer." # speaker: vetoshkin
+   ["They're asking for your notebooks. Have you still got any?" # id: g10.wire_gap]
    He could say no. "Certainly I've got them. Seven, and numbered. What do you take me for?" says Vetoshkin. # speaker: vetoshkin
-   # pose: ladygin sit write
    A motor-cycle goes for them. Meanwhile Ladygin sees that a clerk has put you at the stairs. Was that out of Kirov's sight? You say that it was. # speaker: ladygin
    -> pockets

= pockets
# place: witness_desk
# light: pockets
# camera: push pockets
"And what have you on you from today?" You lay out a brass tag, a ticket for six o'clock that nobody has torn, and the left glove. "Whose is that? Put it on," says Ladygin. It stops at your knuckles. # speaker: ladygin
His ledger of February has no word of the ice. If he must write that Okunin stayed on the steps and lent you his gloves, he will ask why, and write down how long the man has been ill.
# decision: g10.glove
# piece: desk
+   ["Okunin's, and the other is in the Neva." # id: g10.glove_show]
    ~ glove = showed_glove
    # camera: push pad
    {
    - g_said ? where_close:
        "I wrote that morning down myself. If he was ill then, I should have noticed it. We had better both not have," says Ladygin, and pushes the glove back to you. # speaker: ladygin
    - g_said ? where_exact:
        # place: night_office
        # light: lamp
        # enter: ladygin centre sit write
        # enter: okunin left stand
        # gaze: okunin away
        # camera: wide
        "I lent him two, and he went down for me," says Okunin. Why did he not go himself? "I could not have bent down, with my stomach." Ladygin finds the page in his ledger and makes another cross. # speaker: okunin
    - else:
        "Then Okunin could not walk, in February, and I wrote nothing of it." Ladygin makes a note on his cuff, in pencil, and pulls his sleeve over it. # speaker: ladygin
    }
+   ["Mine, and it has shrunk." # id: g10.glove_lie]
    ~ glove = lied_glove
    # camera: push pad
    {
    - g_said ? where_close:
        "Wool does," says Ladygin. It is leather. He helps you get it off, one finger at a time, and does not ask again. # speaker: ladygin
    - g_said ? where_exact:
        # place: night_office
        # light: lamp
        # enter: ladygin centre sit
        # enter: okunin left stand
        # gaze: okunin away
        # camera: wide
        "It's mine. He grew. I lent it him, and there were two," says Okunin, before Ladygin can speak. He does not look round. Ladygin finds the page in his ledger, and asks him why he did not go himself. # speaker: okunin
    - else:
        "In what?" In water, you say. Ladygin turns it over. "You want one thing written exactly," he says, "and this one not at all." He gives it back to you. # speaker: ladygin
    }
-   -> book

= book
# place: witness_desk
# light: blotter
# camera: push pad
By his chair is a sack of exercise books, for pulp. On his knee he has the second car's for October, open at the fifteenth. {g_did ? wrote_hour:Under the hour he came in you ruled a line, and it is bare.}{g_did ? wrote_name:"Let go," you wrote, and not when.}{g_did ? wrote_none:You wrote petrol, eighteen litres.} "I went home at ten, as you did, and never asked when they let him go," says Ladygin. # speaker: ladygin
# pose: ladygin centre sit
{g_did ? asked_duty:"You asked me, and I had nothing to show you."}{g_did ? asked_okunin:"You asked Okunin, I suppose."}{g_did ? asked_none:"Nor did you. I noticed."} So Ladygin is as afraid as you. If that was the man on the stretcher, this page is the worst line of all, for all three of you. "Make it thinner, I beg you," he says, and holds out the pen. # speaker: ladygin
# decision: g10.line
+   [Write some hour there. # id: g10.line_hour]
    ~ leaf = wrote_an_hour
    ~ page += blotted_hour
    # event: pencil
    You put the first that comes {g_did ? wrote_hour:on the bare line}{g_did ? wrote_name:after "let go"}{g_did ? wrote_none:beside the petrol}. Ladygin has his blotter over it while it is wet, and looks at the window. "Now there is one. Don't tell me which," he says.
    -> out
+   [Leave it as it stands. # id: g10.line_bare]
    ~ leaf = left_bare
    "That's all I saw," you say. He gives you time. Then he shuts the book upon the pen, has to open it again, and for that moment you both read your page.
    -> out
+   [Tear out the leaf. # id: g10.line_tear]
    ~ leaf = tore_out
    ~ page -= (oct_hour, oct_let_go, oct_petrol)
    # event: paper_fold
    It tears a finger from the seam, and the days on its back go too. Ladygin feels the edge with his thumb. "One can tell that a leaf is gone. One can't tell what was on it."
    -> out

= out
# place: night_office
# light: lamp
# enter: ladygin centre sit
{
- g_said ? where_close:
    -> out_agree
- g_said ? where_exact:
    -> out_exact
- else:
    -> out_order
}

= out_agree
# enter: okunin right stand
# enter: ribbon_clerk far stand
# camera: wide
The book goes into the sack, the pad into Ladygin's drawer. "I shall remember the pair of you," says Ladygin. In the passage Okunin has his milk out, and holds it to you first. Across from you the clerk stands alone. # speaker: ladygin
+   [Drink. # id: g10.milk_drink]
    # pose: okunin give
    "Another month," says Okunin. He wipes the neck with his sleeve and drinks the rest. # speaker: okunin
    -> street
+   [Take it across to the clerk. # id: g10.milk_clerk]
    # pose: okunin turn right
    He shakes his head. He does not know you, he says; he would not like to make trouble for you.
    -> street

= out_exact
# enter: okunin left stand
# camera: wide
# pose: okunin give
The book goes into the sack, the pad into Ladygin's drawer. Okunin lays the second car's pencil on the desk. There will be no warehouse now. He goes down the passage three paces in front of you, holding on to the wall. # speaker: ladygin
+   [Hold out the glove to him. # id: g10.glove_back]
    # gaze: okunin away
    "You said the lobby, and it's where you were," says Okunin. He does not take the glove. # speaker: okunin
    -> street
+   [Ask him how far he has to walk. # id: g10.how_far]
    # gaze: okunin away
    "I haven't counted," says Okunin. # speaker: okunin
    -> street

= out_order
~ page -= (inquired_after, bridge_small, bridge_ten, bridge_grounds, not_known)
# enter: okunin right turn
# camera: wide
The book goes into the sack, the pad into Ladygin's drawer. As you get up the notebooks come, tied with gauze out of the bridge's medicine chest. Ladygin does not untie them, and puts them in after the book. # speaker: ladygin
Okunin is in the doorway. "Two lengths isn't out of his sight. So by your order I was too near. You've made me a bad line, sailor." The messenger wants a signature for seven notebooks. # speaker: okunin
+   [Sign for them. # id: g10.sign_books]
    ~ page += seven_books
    # event: pencil
    The receipt goes back to Vetoshkin, with your name on it.
    -> street
+   [Let Ladygin sign. # id: g10.sign_not]
    # pose: ladygin sit write
    He writes: books, used, seven.
    -> street

= street
# cut: wedge
# place: works_yard
# look: lived
# light: night
# crowd: none
# room: loudspeaker
# music: none
# camera: wide
Half past eleven. They have sent you across the river with a sealed envelope, and without a coat. Over the gate of a works a loudspeaker says slowly what you have known since evening: Kirov is dead. # source: news-radio
# place: works_yard_faces
# light: night
# camera: wide
The night shift has come out to it, women mostly, with their sleeves rolled, who do not know what you are.
# decision: g10.radio
+   [Take off your cap and stand with them. # id: g10.stand]
    # place: works_yard
    # light: night
    # crowd: thin
    You are a head taller than the shift. A woman looks at your belt and moves off a step.
+   ["It is so; I was in the building." # id: g10.tell]
    # camera: push women
    He was to have spoken tonight about bread coming off the ration. "And the bread?" says one at the back. "Be quiet," says another. # source: kirov-speech-topic
+   [Walk on with your paper. # id: g10.walk]
    # place: works_yard
    # light: night
    # camera: push gate
    The voice comes after you for two streets. At the next works stands the next loudspeaker.
-   -> bridge

= bridge
# cut: dissolve
# place: second_car
# look: lived
# light: night
# room: car_inside
# enter: cutout left turn
{not (g_said ? where_exact):
    # enter: okunin right turn
}
{g_said ? where_exact:
    # enter: cutout_2 right turn
}
# camera: push windscreen
{
- g_said ? where_close:
    Two in the morning, the second car, at the bridge. Okunin, in front of you, hums. Vetoshkin leans in at the window with a lamp and his notebook, open at the summer.
- g_said ? where_exact:
    Two in the morning, the second car, at the bridge. In Okunin's seat, which was to be yours, is a man of twenty-four. Vetoshkin holds his lamp to that face, and then to yours. "One car. One man new. Where's Savely Kuzmich?" Off, you say. He does not enter it. He turns back in his notebook to the summer.
- else:
    Two in the morning, the second car, at the bridge. Vetoshkin comes to the window with a lamp. His hand goes to his breast for the notebook and finds none. "They've given me a receipt, which is correct." He has it all by heart, and begins with the summer.
}
# camera: pan window
# enter: vetoshkin near write
# gaze: vetoshkin out
"That woman with her plot. {g_did ? tip_up:I sent hers up. Where is up?"}{g_did ? tip_check:You asked what she was. I entered that you asked."}{g_did ? tip_torn:I tore her out, and one can read her on the next page, in white."} Then October: {g_said ? what_sort:small, torn briefcase, wants work.}{g_said ? ten_a_week:one of ten a week.}{g_said ? watch_bridge:"grounds", underlined, and under that nothing.} "Was it one of these?" # speaker: vetoshkin
+   ["I don't know, Prokhor." # id: g10.bridge_know]
    # pose: vetoshkin far stand
    # camera: push windscreen
    {g_said ? where_order:"But you had them on the desk."|He steps back. "Two hours five. The guard doesn't know. Entered."} # speaker: vetoshkin
    -> kept_papers
+   [Wind up the window. # id: g10.window_up]
    # pose: vetoshkin far stand
    # camera: push windscreen
    {g_said ? where_order:He goes on saying it behind the glass.|Through the glass you hear him: "Two hours five. Entered."} # speaker: vetoshkin
    -> kept_papers

// The figures Borisov, the nine, the revolver: lists of choices. `down` says who has fallen.
= kept_papers
# scene: g10_plan
# note: shot
# cut: tear
# place: third_floor_box
# look: told egge
# light: plan
# room: none
# music: none
# card: plan_third_floor
# camera: wide
You never saw the third floor. By what was told and kept you could have set it up long afterwards, men of card on a plan. # source: witness-corridor-count
Kirov was on his way to his office. # source: shot-place
The man of the briefcase, Leonid Nikolaev, shot him in the back of the head. # source: shot-wound
The second shot hit no one. # source: shot-second
You want to know whether a guard could have been in time. But whomever you believe, another who told it otherwise falls over. How far behind Kirov was Borisov, his guard? # source: borisov-distance
# card: slip_borisov
# light: held
# decision: g10.behind
# piece: plan
+   [Twenty paces, and first round the corner: his own words. # id: g10.set_20]
    # place: third_floor
    # light: plan
    # look: told borisov-1934
    # enter: kirov_street left turn
    # enter: borisov far turn
    # type: 20
    He stands, two steps short of the turn. # source: borisov-distance
    Roslyakov falls over, an official who came running out of a room there, by his memory before Borisov. # source: borisov-lag-interpretation # status: contested
+   [Twenty to thirty metres: an officer heard it that night. # id: g10.set_30]
    # place: third_floor
    # light: plan
    # look: told borisov-heard
    # enter: kirov_street left turn
    # enter: borisov centre turn
    # type: Twenty to thirty
    So Borisov stands, and his own statement of that day falls over. In that he counts in paces, fifteen on the stairs and twenty in the corridor. # source: borisov-distance
+   [Behind men from the next room: Roslyakov, printed 1991. # id: g10.set_late]
    # place: third_floor
    # light: plan
    # look: told rosliakov
    # enter: cutout left walk
    # enter: cutout_2 left walk
    # enter: borisov far walk
    # camera: push turn
    Roslyakov, an official, was one of them. Borisov falls over, who stated that he ran round the corner first. # source: borisov-lag-interpretation # status: contested
-   -> near

= near
# type: none
# place: third_floor_box
# look: told egge
# light: plan
# card: slip_near
# camera: hold
Why he was behind is not known. Who else was in the long corridor? # source: borisov-lag-interpretation # status: contested
# decision: g10.near
# piece: plan
+   [Up to nine people: the witnesses. # id: g10.nine]
    # place: third_floor_reverse
    # light: plan
    # enter: cutout centre walk
    # enter: cutout_2 right stand
    # enter: cutout_3 far turn
    Up to nine stand there. # source: witness-corridor-count
    Vasiliev, who worked there, has just passed Kirov, and turns back at the shot. # source: witness-vasiliev
    Nikolaev falls over, who said that nobody was near. # source: corridor-nikolaev-nobody
+   [Nobody near: Nikolaev, under questioning. # id: g10.none]
    # place: third_floor_reverse
    # light: plan
    # look: told nikolaev-1934
    He said so on the third of December, and again on the ninth. # source: corridor-nikolaev-nobody
    Up to nine people fall over, who had told the same service otherwise. # source: witness-corridor-count
-   -> gun

= gun
# place: third_floor_box
# look: told egge
# light: revolver
# card: slip_gun
# camera: hold
And where was the revolver when they came running? # source: scene-gun-where # status: contested
# decision: g10.gun
# piece: plan
+   [On the floor: Borisov saw it there. # id: g10.floor]
    # place: third_floor
    # light: plan
    # look: told borisov-1934
    # enter: borisov far lean
    # camera: push turn
    Platych and Roslyakov fall over; each said that he had laid hands on it. All agree that it was made safe at once. # source: scene-gun-where # status: contested
+   [Thrown aside: Platych the electrician, next day. # id: g10.thrown]
    # place: third_floor
    # light: plan
    # look: told platych-1934
    # enter: cutout left turn
    # camera: push turn
    He stands on his way to lock a glass door, with his back to the others. # source: witness-platoch
    # pose: cutout far lean
    He ran up, he said, threw it aside and struck the man twice. # source: witness-platoch-blow
    Roslyakov the official falls over, who remembered taking it from a hand. # source: scene-gun-where # status: contested
+   [In the man's hand: Roslyakov, an official, said so. # id: g10.hand]
    # place: third_floor
    # light: plan
    # look: told rosliakov
    # enter: cutout left raise
    # camera: push turn
    Platych the electrician falls over, who told on the second of December how he had thrown it aside. # source: scene-gun-where # status: contested
-   -> lid

= lid
# look: told egge
# place: third_floor_box
# light: lid
# card: none
# camera: hold
Those who fell over may be right. From below you could not have been in time, nor, so far as is known, could anybody from twenty paces. # source: dp-the-shot
+   [Put the lid on the box. # id: g10.lid]
    -> g11_tellings
+   [Leave it open. # id: g10.lid_open]
    -> g11_tellings
