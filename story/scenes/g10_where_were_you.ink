=== g10_where_were_you ===
// Night of 1 to 2 December 1934. Pays: February's line and glove (g01), the tip (g02), the clock, whom you asked, the
// bridge (g04), the walk, the gate, the clerk (g07, g08). Three ways from the first answer on: agree, exact, by order.
// Debts: the bench (g12), the way (g11 to g15), the leaf (g16), the plan (g11, g16), the loudspeaker (g14).
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
Ten at night, Liteiny 4, the house of your own service. Kirov is dead. Everybody who guarded him or Smolny today is to say where he was, and forty men stand along the wall of a passage, Okunin in front of you. You want to come away with nothing written against the second car. One bad line, and he has no warehouse at Luga. # source: dp-night-testimony
# place: night_office
# light: lamp
# enter: borisov far sit
# camera: push bench
The bench has been left to Borisov, who followed Kirov indoors as you do out of doors. He has been questioned. Molochnikov, who did it, found him so upset that at first he could say nothing useful; asked why he had been so far behind, he gave no answer. # source: borisov-questioned # status: testimony
# enter: okunin right stand
# gaze: borisov down
"A year older than me. Kirov asked to have him kept on. I have nobody to ask," says Okunin. # speaker: okunin # source: guard-borisov
# decision: g10.borisov
+   [Sit down by him on the bench. # id: g10.sit]
    ~ g_did += sat_down
    # leave: okunin
    The plank gives on your side. It is a bench for five, and holds two.
    -> nobody_wrote
+   [Put a glass of tea by him. # id: g10.tea]
    ~ g_did += gave_tea
    # place: witness_boots
    # light: tea
    # enter: borisov far sit
    # camera: push bench
    The urn is nine steps off. You set the glass down where his hand would find it, and go back to the wall. When you look again it has a skin on it.
    -> two_lengths
+   [Keep your place in the row. # id: g10.past]
    ~ g_did += went_past
    # leave: okunin
    # camera: wide
    So do the others. Man by man the row moves up, and each steps round his boots as one does round a bucket.
    -> two_lengths

= nobody_wrote
# cut: black
# look: silent silent_bench absence_bench
# room: none
You are there for a quarter of an hour.
+   [Get up, for the row has moved. # id: g10.bench_on]
    -> two_lengths
+   [Let two men go before you. # id: g10.bench_stay]
    The plank is warm by then, on your side.
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
At the desk sits Ladygin, with a pad; tonight whoever can write has a desk. Okunin goes in. He speaks up, so that you shall hear it in the passage: two car's lengths behind Kirov, then the gate, "and we stayed with the car, the pair of us". # speaker: okunin
# pose: okunin right stand
# pose: okunin whisper
"Two lengths, and with the car," he says to your collar as he comes out. "Then we've one story." {g_said ? word_lost:In February you told Ladygin "lost". Tonight Okunin has seen to the words himself.}{g_said ? word_sight:In February you found him a thin word. He has found you one.}{g_said ? word_okunin:In February you gave Ladygin his name. He has not given yours.} # speaker: okunin
# pose: ladygin sit
# camera: push desk
# gaze: ladygin out
# music: theme_tension
You were not with the car. You were at the foot of the stairs, and if you say so, Okunin has lied. "Second car," says Ladygin, and looks up. "Where were you?" # speaker: ladygin
# decision: g10.where
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
It makes two lines. Ladygin lays them beside Okunin's, edge to edge, like a man who has been dealt a pair. "You would not believe how few agree tonight," he says. In the passage Okunin coughs, quite lightly. # speaker: ladygin
# leave: okunin
# enter: ribbon_clerk right stand
# camera: wide
# gaze: ribbon_clerk out
"Only, I have a clerk here. When it fell, he says, {g_did ? card_rule:he was below the stairs, and a big fellow of the guard had his pockets out}{g_did ? card_vouched:he was on the stairs, and a big fellow of the guard had just called up for him}{g_did ? card_held:he was below the stairs, and a big fellow of the guard had him by the sleeve}. He has nobody else to say so." The clerk has come to the door with his ribbon in its tin. He is nodding at you already.{g_did ? linked_arms: At the stretcher you stood arm in arm.} If you know him, you and Okunin have lied. If you don't, he was nowhere. "Is it this one?" # speaker: ladygin
+   ["I don't know him." # id: g10.clerk_deny]
    # gaze: ribbon_clerk down
    {g_did ? card_rule:"But my pockets," says the clerk, and turns one out to help you remember.}{g_did ? card_vouched:"But I told you my name, over the rail, so that you'd know me," says the clerk.}{g_did ? card_held:"You had me here," says the clerk, and holds out the sleeve, as if your hand might still be on it.} # speaker: ribbon_clerk
+   ["There are a lot of big fellows." # id: g10.clerk_many]
    # pose: ribbon_clerk turn right
    "So there are. Which, then?" says Ladygin. The clerk looks along forty men. He could pick one, and it would do. "It was getting dark," he says, and does not pick. # speaker: ribbon_clerk
+   [Look at your hands. # id: g10.clerk_silent]
    # gaze: ribbon_clerk speaker
    "He doesn't place you," says Ladygin for you. The clerk looks at your hands as well. "Perhaps I have it wrong," he says. He says it kindly; he thinks that you are afraid. # speaker: ribbon_clerk
-   # pose: ribbon_clerk far walk
    Then he has no place for that minute, says Ladygin, and writes it quite small. The clerk is to wait, and not on your side of the passage.
    # leave: ribbon_clerk
    -> pockets

// Okunin's two lines are false, and he is off the car before morning.
= exact
~ page += pad_lobby
# pose: ladygin sit write
# pose: okunin right turn
"On whose order?" There was none. {g_did ? by_the_car:You had a bucket to fill}{g_did ? to_the_lobby:You thought that somebody might want something}{g_did ? asked_upstairs:You had asked to go up, and been told that they had all they needed}, and then something fell twice. {g_did ? closed_up:When Kirov walked you closed up, and the driver dropped back by himself.}{g_did ? fifty_back:When Kirov walked you kept fifty metres.}{g_did ? drove_ahead:When Kirov walked you went round, and waited at the bridge.} # speaker: ladygin
That is two lines as well. Ladygin lays them beside Okunin's and pulls the lamp nearer. A clerk has told of a big fellow at the stairs; the clerk has a place now, by your word, and you have one by his. So it is Okunin's that will not do. Ladygin is sorry, and sounds it; he liked Okunin's better. He calls Okunin back to the desk. # speaker: ladygin
# pose: okunin left stand
# camera: wide
# gaze: okunin away
Okunin stands three paces from you with his cap on. Whoever has lied tonight is off the car before morning. "You said 'we'," says Ladygin to him. # speaker: ladygin
+   ["He had his head under the bonnet." # id: g10.back_bonnet]
    # gaze: okunin out
    "I saw him go," says Okunin. {g_did ? by_the_car:"I sent him. For water, with a bucket."|"I counted him in at the door."} He will not have it from you as a present. # speaker: okunin
+   ["He said it for my sake." # id: g10.back_sake]
    # gaze: okunin down
    "For mine. I've a stomach, and it bleeds. I wanted the place with the stove." Okunin has hidden that from the service for two years. Ladygin looks at him with real pity, and writes it down. # speaker: okunin
+   [Let him answer for himself. # id: g10.back_silent]
    # gaze: okunin away
    # pose: okunin left lean
    He takes off his cap. "I should have put 'I'," he says, and asks for the sheet back. That can't be done. He may sign it once more. # speaker: okunin
-   Ladygin makes a cross by his name, a small one, in the corner. The second car will have another man in front tonight. "It isn't me, Savely Kuzmich. It's the two papers." # speaker: ladygin
    -> pockets

// The bridge's notebooks are fetched.
= by_order
~ page += pad_distance
# gaze: ladygin down
# pose: okunin right turn
The nib stops. It was Medved's order, and he is over all of you in this city: keep back, out of Kirov's sight, since Kirov had complained. {g_did ? thirty_back:You have kept it at thirty paces}{g_did ? behind_post:You have kept it behind lamp-posts}{g_did ? other_side:You have kept it from the other pavement} for a year. "I can't put that. Tonight it's a charge against the chief, in my hand." Ladygin has put: at a distance. # speaker: ladygin # source: guard-kept-distance
# camera: wide
# pose: ladygin sit lean
You want it there: as ordered. He isn't angry. He asks who could bear it out, somebody who sees both cars every day and sits in neither, and thinks of the bridge before you can stop him. "Your sergeant has it all by the minute. We'll have his notebooks in." Vetoshkin of the bridge lives for them, and what comes in here does not go out again. Ladygin gives you the receiver. "He knows your voice." # speaker: ladygin
# event: phone_line
# camera: push desk
"Militia post, the bridge. Twenty-two hours forty, and nothing to report." # speaker: vetoshkin
+   ["They want your notebooks, all of them." # id: g10.wire_all]
    "All seven? To read?" He has hoped for years that somebody would ask. You can hear that he has stood up. "Tell them that the fourth got wet," he says. # speaker: vetoshkin
+   ["Only December's; leave the rest at home." # id: g10.wire_one]
    Ladygin raises his eyes and lets it pass. But Vetoshkin can't do it. "December refers back. They wouldn't understand it without the summer." # speaker: vetoshkin
+   ["They're asking for your notebooks. Have you still got any?" # id: g10.wire_gap]
    You have left him a gap as wide as a gate. "Certainly I've got them. Seven, and numbered. What do you take me for?" says Vetoshkin. # speaker: vetoshkin
-   # pose: ladygin sit write
    A motor-cycle goes for them. Meanwhile Ladygin sees that a clerk has put you at the stairs. "Was that out of his sight?" You have to say that it was. # speaker: ladygin
    -> pockets

= pockets
# place: witness_desk
# light: pockets
# camera: push pockets
"Pockets." You lay out a brass tag, a ticket for six o'clock that nobody has torn, and the left glove. {g_said ? where_close:He only does it because the others had to.}{g_said ? where_exact:Okunin looks at the glove, and then at the wall.}{g_said ? where_order:A motor-cycle takes its time.} "Put it on," says Ladygin. It stops at your knuckles. # speaker: ladygin
{g_said ? word_lost:His own ledger has February as "lost", and whose glove went into the river with it he never heard.}{g_said ? word_sight:His own ledger has February as "out of sight". A man who comes up from the ice with one glove was a long way out of it.}{g_said ? word_okunin:His own ledger has February under Okunin's name. Here is the other half of it.} If he learns whose glove it is, that morning gets a second line.
# decision: g10.glove
+   ["Okunin's, and the other is in the Neva." # id: g10.glove_show]
    ~ glove = showed_glove
    # camera: push pad
    {
    - g_said ? where_close:
        "I wrote that morning down myself," says Ladygin. He thinks it over. "Nobody has read it since. Don't let us be the first." He pushes the glove back to you with the dry end of his pen. # speaker: ladygin
    - g_said ? where_exact:
        # place: night_office
        # light: lamp
        # enter: ladygin centre sit write
        # enter: okunin left stand
        # gaze: okunin away
        # camera: wide
        "I lent him two, and he went down for me," says Okunin. So that morning too it was Okunin who stayed above. Ladygin finds the page in his ledger and makes another cross, the twin of the first. # speaker: okunin
    - else:
        "So he was out of your sight in February too, by the whole width of a river. You see where it leads, if I write that?" Ladygin is asking you. You do see. He makes a note on his cuff, in pencil, for nobody. # speaker: ladygin
    }
+   ["Mine, and it has shrunk." # id: g10.glove_lie]
    ~ glove = lied_glove
    # camera: push pad
    {
    - g_said ? where_close:
        "Wool does," says Ladygin. It is leather. He helps you get it off, one finger at a time, and is grateful: he was afraid that there would be something in it. # speaker: ladygin
    - g_said ? where_exact:
        # place: night_office
        # light: lamp
        # enter: ladygin centre sit
        # enter: okunin left stand
        # gaze: okunin away
        # camera: wide
        "It's mine. He grew. I lent it him, and there were two," says Okunin, before Ladygin can speak. He does not look round. In ten months it is the first lie that you have told for him, and he has put it back in your hand. # speaker: okunin
    - else:
        "In what?" In water, you say. Ladygin turns it over; there is nothing of yours in it but the lining. "You want one thing written exactly," he says, "and this one not at all." He gives it back to you inside out. # speaker: ladygin
    }
-   -> book

= book
# place: witness_desk
# light: blotter
# camera: push pad
By his chair is a sack of exercise books, for pulp. The second car's for October he has on his knee, at the fifteenth: the man with the briefcase. {g_did ? wrote_hour:Under the hour he came in you ruled a line, and it is bare.}{g_did ? wrote_name:"Let go," you wrote, and not when.}{g_did ? wrote_none:You wrote petrol, eighteen litres.} "I had the ledger. I went home at ten, as you did, and never asked when he was let go," says Ladygin. # speaker: ladygin
# pose: ladygin centre sit
{g_did ? asked_duty:"You asked me. I showed you a horse."}{g_did ? asked_okunin:"You asked Okunin, I suppose."}{g_did ? asked_none:"Nor did you. I noticed."} So he is not finding anything out. He stands in your row, with a desk. If that was the man on the stretcher, whoever did not ask will be asked why. "Make it thinner," says Ladygin, and holds out the pen. # speaker: ladygin
# decision: g10.line
+   [Write some hour there. # id: g10.line_hour]
    ~ leaf = wrote_an_hour
    ~ page += blotted_hour
    # event: pencil
    You put the first that comes {g_did ? wrote_hour:on the bare line}{g_did ? wrote_name:after "let go"}{g_did ? wrote_none:beside the petrol}. Ladygin has his blotter over it while it is wet, and looks at the window until it is dry. "Now there is one. Don't tell me which."
    -> out
+   [Leave it as it stands. # id: g10.line_bare]
    ~ leaf = left_bare
    "That's all I saw," you say. He gives you time. In the passage somebody moves up. Then he shuts the book upon the pen, and has to open it again, and for that moment you both read your page.
    -> out
+   [Tear out the leaf. # id: g10.line_tear]
    ~ leaf = tore_out
    ~ page -= (oct_hour, oct_let_go, oct_petrol)
    # event: paper_fold
    Its other half comes with it, and four more days are gone. Ladygin feels the edge in the book with his thumb. "One can tell that. One can't tell what."
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
~ page -= pad_car
# enter: okunin right stand
# enter: ribbon_clerk far stand
# camera: wide
Book, pad and all go into the sack. "I shall remember the pair of you," says Ladygin. In the passage Okunin has his milk out, and holds it to you before he drinks himself, which he has never done. Across from you the clerk stands alone. The men nearest to him have moved up a little, without having been told. # speaker: ladygin
+   [Drink. # id: g10.milk_drink]
    # pose: okunin give
    "Two lengths," says Okunin, and you can hear the stove in it. # speaker: okunin
    -> kept_papers
+   [Take it across to the clerk. # id: g10.milk_clerk]
    # pose: okunin turn right
    He shakes his head. He does not know you, he says. He has seen this evening how it is done.
    -> kept_papers

= out_exact
~ page -= pad_lobby
# enter: okunin left stand
# camera: wide
# pose: okunin give
Book, pad and all go into the sack. Okunin lays the key of the second car on the desk, and beside it the string that he kept it on. Luga has not been mentioned. He goes down the passage three paces in front of you, and you let it be three. # speaker: ladygin
+   [Hold out the glove to him. # id: g10.glove_back]
    # gaze: okunin away
    "You said the lobby, and it's where you were," says Okunin. He has put both hands up his sleeves, and does not take them out. # speaker: okunin
    -> kept_papers
+   [Ask him how far he has to walk. # id: g10.how_far]
    # gaze: okunin away
    "I'll tell you when I've counted," says Okunin. He has never before left you without a figure. # speaker: okunin
    -> kept_papers

= out_order
~ page -= (inquired_after, bridge_small, bridge_ten, bridge_grounds, not_known, pad_distance)
# enter: okunin right turn
# camera: wide
Book and pad go into the sack. As you get up the notebooks come, tied with gauze out of the bridge's medicine chest. Ladygin does not untie them. He stands them by the sack, where they lean, and slide in. "'At a distance'," he reads to you. "And supported." # speaker: ladygin
Okunin is in the doorway. "Two lengths isn't out of his sight. So what does that make mine?" He leaves room for a third man between you. The messenger wants a signature for seven notebooks. # speaker: okunin
+   [Sign for them. # id: g10.sign_books]
    ~ page += seven_books
    # event: pencil
    It is the only paper of the night with your name on it, and it goes back to Vetoshkin.
    -> kept_papers
+   [Let Ladygin sign. # id: g10.sign_not]
    # pose: ladygin sit write
    He writes: books, used. The messenger waits, so he adds how many.
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
A sack of that night was pulped. Other papers were kept, and say who was where on the third floor of Smolny. # source: sense-corridor-plan
Kirov was on his way to his office. # source: shot-place
Leonid Nikolaev shot him, once, in the back of the head. # source: shot-wound
The rest is in a box, cut out of card. Try to stand all of it up. How far behind was Borisov when it happened? # source: borisov-distance
# card: slip_borisov
# light: held
# decision: g10.behind
+   [Twenty paces, and first round the corner: his own words. # id: g10.set_20]
    ~ g_set += set_twenty
    # place: third_floor
    # light: plan
    # look: told borisov-1934
    # enter: kirov_street left turn
    # enter: borisov far turn
    # type: 20
    He stands, two steps short of the turn, as his paper of that day has him. # source: borisov-distance
    At once another figure falls over: Roslyakov, an official who came running out of a room there. In his memory he was out before Borisov. # source: borisov-lag-interpretation # status: contested
+   [Twenty to thirty metres: an officer heard it that night. # id: g10.set_30]
    ~ g_set += set_thirty
    # place: third_floor
    # light: plan
    # look: told borisov-heard
    # enter: kirov_street left turn
    # enter: borisov centre turn
    # type: Twenty to thirty
    So he stands where he said he was when he was asked once more. Behind him a second Borisov falls over, the one from the paper of the same day. That one had counted in paces, fifteen on the stairs and twenty in the corridor. # source: borisov-distance
+   [After the men from the next room: Roslyakov, in 1991. # id: g10.set_late]
    ~ g_set += set_after
    # place: third_floor
    # light: plan
    # look: told rosliakov
    # enter: cutout left walk
    # enter: cutout_2 left walk
    # enter: borisov far walk
    Roslyakov, an official who had come running out of that room, stands up very straight for it, with his book under his arm. Borisov falls over; by his own statement he ran round the corner first. # source: borisov-lag-interpretation # status: contested
-   -> near

= near
# type: none
# place: third_floor_box
# look: told egge
# light: plan
# card: slip_near
# camera: hold
Why he was behind is not known. Who else was in the long corridor just then? # source: borisov-lag-interpretation # status: contested
# decision: g10.near
+   [Up to nine people: the witnesses. # id: g10.nine]
    ~ g_set += near_nine
    # place: third_floor_reverse
    # light: plan
    # enter: cutout centre walk
    # enter: cutout_2 right stand
    # enter: cutout_3 far turn
    They stand with room to spare. # source: witness-corridor-count
    Vasiliev, who worked there, has just passed Kirov, and turns back at the shot. # source: witness-vasiliev
    The man without a face falls over. He said that half of the corridor was empty, and nobody was near. # source: corridor-nikolaev-nobody
+   [Nobody near: Nikolaev, under questioning. # id: g10.none]
    ~ g_set += near_none
    # place: third_floor_reverse
    # light: plan
    # look: told nikolaev-1934
    He said so on the third of December, and again on the ninth. # source: corridor-nikolaev-nobody
    You brush them off the plan, up to nine people. They too had told it, and the same service wrote it down. # source: witness-corridor-count
-   -> gun

= gun
# place: third_floor_box
# look: told egge
# light: revolver
# card: slip_gun
# camera: hold
Last comes the revolver, the size of a comma. Where was it when they came running? # source: scene-gun-where # status: contested
# decision: g10.gun
+   [On the floor: Borisov saw it there. # id: g10.floor]
    ~ g_set += gun_floor
    # place: third_floor
    # light: plan
    # look: told borisov-1934
    # enter: borisov far lean
    {g_set ? set_after:For this Borisov has to get up again, whom you have only just laid down.|Borisov may stay where you put him, and only has to come round the corner.} Two others fall over. Each of them said that he had laid a hand on it. All agree on one thing: it was made safe at once. # source: scene-gun-where # status: contested
+   [Thrown aside: Platych the electrician, next day. # id: g10.thrown]
    ~ g_set += gun_thrown
    # place: third_floor
    # light: plan
    # look: told platych-1934
    # enter: cutout left lean
    The electrician stands, with his back to a glass door. He threw it aside, he said, and struck the man twice. # source: witness-platoch-blow
    {g_set ? set_after:Roslyakov falls over after all, who took it from a hand.|Roslyakov, who took it from a hand, stays where he fell.} # source: scene-gun-where # status: contested
+   [In the man's hand: Roslyakov took it. # id: g10.hand]
    ~ g_set += gun_hand
    # place: third_floor
    # light: plan
    # look: told rosliakov
    # enter: cutout left raise
    {g_set ? set_after:Roslyakov is on his feet already, with an arm out.|For this you have to stand Roslyakov up again.} The electrician falls over, who told on the second of December how he had thrown it aside. # source: scene-gun-where # status: contested
-   -> lid

= lid
# look: told egge
# place: third_floor_box
# light: lid
# card: none
# camera: hold
Some are standing, and others lie on their faces. None of them need have lied.
+   [Put the lid on the box. # id: g10.lid]
    -> street
+   [Leave it open. # id: g10.lid_open]
    -> street

= street
# scene: g10_where_were_you
# cut: wedge
# place: works_yard
# look: lived
# light: night
# crowd: none
# room: loudspeaker
# music: none
# camera: wide
Half past eleven. You have been sent across the river with a sealed envelope, and have no coat. Over the gate of a works a loudspeaker is saying slowly what you have known since evening: Kirov has been killed. # source: news-radio
# place: works_yard_faces
# light: night
# camera: wide
The night shift has come out to it, women mostly, with their sleeves rolled. They do not know who you are.
# decision: g10.radio
+   [Take off your cap and stand with them. # id: g10.stand]
    ~ g_did += stood_with
    # place: works_yard
    # light: night
    # crowd: thin
    You are a head taller than the shift. A woman looks at your belt and moves off a step. So does the next. It leaves a ring, with you in it.
+   ["It is so; I was in the building." # id: g10.tell]
    ~ g_did += told_women
    # camera: push women
    Nobody asks you anything. He was to have spoken tonight about bread coming off the ration. "And the bread?" says one at the back. "Be quiet," says another. # source: kirov-speech-topic
+   [Walk on with your paper. # id: g10.walk]
    ~ g_did += walked_by
    # place: works_yard
    # light: night
    # camera: push gate
    It comes after you for two streets. Then the next works begins, and the next loudspeaker.
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
    Two in the morning, the bridge. In front of you Okunin is humming; there is no car to follow. Vetoshkin leans in at the window with a lamp and his notebook. He has read it aloud at home, back to the summer, until Tonya, his wife, took the baby out on the stairs.
- g_said ? where_exact:
    Two in the morning, the bridge. In Okunin's seat is a man of twenty-four, who has asked what distance you like to keep. Vetoshkin holds his lamp to that face, and then to yours. "One car. One man new. Where's Savely Kuzmich?" You say: off. He does not enter it. He turns back in his notebook to the summer.
- else:
    Two in the morning, the bridge. Vetoshkin comes to the window with a lamp. His hand goes to his breast for the notebook and finds none. "They've given me a receipt. You have to admit that's correct." He has it all by heart, he says, and to show you begins with the summer.
}
# camera: pan window
# enter: vetoshkin near write
# gaze: vetoshkin out
"That woman with her plot. {g_did ? tip_up:I sent hers up. Where is up?"}{g_did ? tip_check:You asked what she was. I entered that you asked."}{g_did ? tip_torn:It's torn out, and one can read it on the next page, in white."} Then October, the man with the briefcase: {g_said ? what_sort:small, wants work.}{g_said ? ten_a_week:one of ten a week.}{g_said ? watch_bridge:"grounds", underlined, and under that nothing.} "Is it any of these?" # speaker: vetoshkin
+   ["I don't know, Prokhor." # id: g10.bridge_know]
    # pose: vetoshkin far stand
    # camera: push windscreen
    {g_said ? where_order:"But you had them on the desk."|He steps back. "Two hours five. The guard doesn't know. Entered."} # speaker: vetoshkin
    -> g11_tellings
+   [Wind up the window. # id: g10.window_up]
    # pose: vetoshkin far stand
    # camera: push windscreen
    {g_said ? where_order:He goes on saying it behind the glass.|Through the glass you hear him: "Two hours five. Entered."} # speaker: vetoshkin
    -> g11_tellings
