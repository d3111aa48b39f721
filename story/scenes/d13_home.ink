=== d13_home ===
// March 1934. Debts: how (d14, d15), the shopkeeper's answer (d14, d15, d16), Degtyar's post (d14, d15, d16).
# scene: d13_home
-> benches

= benches
# cut: iris
# place: village_hall
# look: lived
# light: lamp
# crowd: seated
# room: small_hall
# music: none
# enter: degtyar left sit
# camera: hold
March. Forty people, one lamp, and a stove whose pipe crosses the whole ceiling before it lets go of any heat. On the red cloth is the newspaper that they have all read. "How was it?" somebody asks from the back.
{marked ? one_story:Kolosnitsyn's story has got here before you, by telephone, and you are in it.}{marked ? own_story:They have turned up the lamp for you.}{marked ? degtyar_story:It is Degtyar they ask. "Warm," he says. "I heard it all. Ask him what it looked like."} {said ? hard_winter:You told a queue in Moscow that it was over. Some here have brought their own spoons, in case.}{said ? chimneys:You told a queue in Moscow about two hundred chimneys. Today, from the station, you counted again.}{said ? not_in_queue:In Moscow it was never the place. This, you suppose, is the place.}
"And you? Did you speak?" You take out the four sheets. {aired ? praise_only:There are thanks in them, and you read those. They are clapped, as at a christening.}{aired ? one_thing:You read them the nails. They laugh with their whole chests, and a man shouts to ask whether the congress wrote it down.}{aired ? line_nine:You get as far as line nine. {done ? struck:"Last winter in our district there was," you read, "and we have overcome it." Nobody coughs.}{done ? softened:"Difficulties," you read. A woman says the word after you, like a surname.}{done ? left_it:You turn the sheet to the front bench with your thumb under the word. They move their lips.}}
{marked ? read_printed:A boy wants to know what Stalin is called now. "Secretary," you tell him, as it was printed.}{marked ? read_old:You say "General Secretary". The schoolteacher has the newspaper before her, and looks for it.}{marked ? stopped_kirov:You tell them where Kirov stays. "Which one is that?" asks the front bench.} Then they wait. # source: four-secretaries
# decision: d13.how
+   [Read them the newspaper. It says victory, and they could do with one. # id: d13.how_paper]
    ~ home += paper_version
    # event: newspaper
    They clap at the places. The places are printed, in brackets. # source: applause-formulas
+   [Read it. Then say how many chimneys you counted from the station. # id: d13.how_hint]
    ~ home += hint
    # event: newspaper
    You say a number. Nobody asks what it is doing there. On the third bench a woman holds up one finger more than you did.
+   [Read it, and tell one person the rest on the way home. # id: d13.how_friend]
    ~ home += told_friend
    # event: newspaper
    By the gate you tell Hanna, who kept the shop, what a voice had said. "They say more than that at the station," she says. Things grow on the railway. # source: dp-15-report-home # status: testimony
-   -> scales

= scales
# cut: dissolve
# place: village_office
# look: lived
# light: thaw
# room: village_wind
# enter: shopkeeper right sit
# camera: push desk
Mud in the road, and no door on the shop. Hanna, who kept it, heats the school now. {home ? paper_version:She heard the newspaper with the rest, standing.}{home ? hint:The finger last night was hers.}{home ? told_friend:She has it all from you already, from the gate, and has come for it by daylight.}
"One thing," she says. "Did they say it?" # speaker: shopkeeper # source: stalin-report-tone # note: famine
Your hand has gone to the inside pocket. {kept ? shop_key:She knows the sound.}{kept ? school_page:She knows whose squared paper that is.}{kept ? carbon_copy:She looks at your thumb.}
# decision: d13.keeper
+   [Give her what you took from the drawer. It was never yours. # id: d13.keeper_give]
    {kept ? shop_key:She weighs the key, looks round for a door, and hangs it on a nail.}{kept ? school_page:She reads all thirty-four, moistens your pencil, and corrects a name.}{kept ? carbon_copy:She does not read the order. She looks at your name. "You leaned," she says.}
    ~ home += gave_thing
    ~ kept = ()
+   [Tell her: no. It was not said. # id: d13.keeper_no]
    ~ home += not_said
    "I only wanted to know if I'd missed it," she says. # speaker: shopkeeper
+   [Tell her that there'll be a shop by harvest. You have asked for one. # id: d13.keeper_shop]
    ~ home += promised_shop
    {done ? signed_typed:"With scales?" she says.}{done ? signed_salt:"With salt?" she says. "Till when?"}{done ? signed_morning:"I'll want candles," she says. "Eleven."} # speaker: shopkeeper
-   -> signature

= signature
# cut: dissolve
# leave: shopkeeper
# light: lamp
# enter: kolosnitsyn right stand
# camera: hold
Since the first of the month Kolosnitsyn has been an instructor of the region, with a folder that shuts by itself. He has a list of chairmen. "Younger, Matvei Ilyich. It's a wish, from above, yes?" # speaker: kolosnitsyn
You lean over to read it. {home ? gave_thing:Nothing in your jacket makes a sound.}{home ? not_said:{kept ? shop_key:The key knocks on the desk.}{kept ? school_page:The page crackles.}{kept ? carbon_copy:There is blue on the margin now.}}{home ? promised_shop:It lies on your letter about the shop, which has come back with a stamp.} Trofim Degtyar is fourth.
# event: phone_ring
The telephone. How much seed is there? {said ? none_left:There is seed for two-thirds. You say two-thirds, as you once said none.}{said ? plan_figure:The plan's figure is on your tongue. You say two-thirds.}{said ? still_counting:"We have counted," you say. "Two-thirds."} The pen at the other end does not stop.
# event: door
# enter: degtyar left stand
Degtyar has been standing in the yard, judging the mud by its sound. "Dark in here," he says. The lamp has been burning for an hour. # speaker: degtyar
+   [Tell him that you have only just lit it. # id: d13.say_lit]
    Kolosnitsyn looks at how far down the oil is.
+   [Ask him how many sacks of seed there are. # id: d13.count_sacks]
    "Two hundred and eleven, and one with a mouse." He has counted them with his hand. Kolosnitsyn's sheet says two hundred and twelve. "That's with the mouse," says Degtyar. # speaker: degtyar
-   # place: village_office_keys
    # light: list
    # camera: push list
    The pen is laid across the list.
# decision: d13.post
+   [Keep him till the sowing is done. He knows that soil with his feet. # id: d13.post_keep]
    ~ road += deg_chair
    "Till the sowing," says Kolosnitsyn, and makes a note beside a name. The name is yours. # speaker: kolosnitsyn
    Degtyar goes out to listen to the thaw. He walks round every puddle.
+   [Take him off the fields and give him the store. He can weigh with his hands. # id: d13.post_store]
    ~ road += deg_store
    # light: keys
    # camera: hold
    "Good," says Degtyar. "Put me where I can't fall. I see." He holds out his hand for the keys, a little to the left of them. # speaker: degtyar
+   [Let his own people vote it. It is their farm. # id: d13.post_meeting]
    ~ road += deg_out
    # light: seal
    # camera: push palm
    They do it that night. He is thanked twice, and they elect a man who can read a map. Degtyar takes the farm's seal from round his neck. It is on a string, and the knot needs a while.
-   -> d14_december
