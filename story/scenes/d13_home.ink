=== d13_home ===
// March 1934. Debts: how (d16), line nine (d15, d16, z01), the shopkeeper's answer (d14, z01), Degtyar's post (d14, d15, d16).
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
# enter: shopkeeper far stand
# camera: pan door
March, at home. Forty people, one lamp. Degtyar sits in front; Hanna, who kept the shop, stands by the door. "How was it?" somebody asks from the back. Line nine, the one about the hunger, you could say here. It can cost you your Party card here too.
{
- bargain ? gave_story:
    Kolosnitsyn's story has got here before you, by telephone. You were full of thanks, they have heard. If you tell it otherwise, one of you is lying, and you shook hands on it.
- bargain ? gave_draft:
    "Where are your papers?" says a child. The four sheets are in Kolosnitsyn's folder. Degtyar has turned his good ear to you. "By heart, then," he says, as he used to say it to young gunners. # speaker: degtyar
- else:
    # enter: stove_man left sit
    # gaze: stove_man out
    The four sheets are in your hand. By the stove sits a man whom nobody knows. He is from the region, he says, and has come to warm himself. He has brought a pencil.
}
# decision: d13.how
+   [Read them the newspaper. # id: d13.how_paper]
    ~ home += paper_version
    # event: newspaper
    # crowd: clapping
    # leave: shopkeeper
    # camera: wide
    They clap at the places. The places are printed, in brackets. When you have done, an old man on the second bench says, "So we've won." He isn't mocking. Hanna leaves before the end, and holds the door so that it makes no noise.
+   [Read it, then show them how many chimneys smoke. # id: d13.how_hint]
    ~ home += hint
    # event: newspaper
    # camera: push benches
    # gaze: shopkeeper right
    You hold up your hands: three tens and one. Nobody asks out of how many. On the third bench a woman holds up one finger more. "That's ours. We only light it at night, so that nobody comes."
+   [Read it, and tell Hanna a rumour on the way home. # id: d13.how_friend]
    ~ home += told_friend
    # event: newspaper
    # crowd: none
    # leave: degtyar
    # gaze: shopkeeper out
    # camera: push door
    By the gate you tell her what a voice had said: that Kirov would be better. "They say more than that at the station," says Hanna. After some steps she asks who that is. Leningrad, you say, and he can make a hall laugh. She thinks about it as far as her own gate. "Has he got salt?" # speaker: shopkeeper # source: dp-15-report-home # status: testimony
+   [{bargain ? gave_draft:Say line nine by heart.|Read them line nine.} # id: d13.how_nine]
    # camera: push benches
    {
    - (bargain ? gave_draft) or (done ? left_it):
        ~ nine += nine_aloud
        # crowd: turned
        # gaze: degtyar out
        {bargain ? gave_draft:You have no sheet to look at, so you look at them. By heart nothing is struck out in it, and nothing written over.|You read it {aired ? line_nine:as you wrote it at home, with the door shut|through the ruler's line, as you wrote it at home}.} "Last winter in our district there was hunger." So it has been said, aloud, by you. "What did he say?" asks a child, and is told: "Nothing. Last winter." Nobody claps. At the end they go out past you one by one, and each of them looks at you.
    - done ? struck:
        ~ nine += nine_hole
        "Last winter in our district there was," you read, "and we have overcome it." They wait for the rest.
        # pose: shopkeeper stand near
        "Hunger," says Hanna by the door. She says it as it is said at home, *holod*, and the whole room looks at the lamp. You read on, louder. # speaker: shopkeeper
    - else:
        ~ nine += nine_softened
        # gaze: shopkeeper out
        # gaze: degtyar down
        "Difficulties," you read. A woman says the word after you, like a surname. "Did they live by the mill?" asks an old man. Somebody laughs, and it runs along the benches, the first laugh in this hall since the winter before last. Hanna isn't laughing.
    }
-   -> scales

= scales
# cut: dissolve
# place: village_office
# look: lived
# light: thaw
# room: village_wind
# enter: shopkeeper_wood right carry
# camera: push stove
In the morning Hanna stands in your office, an armful of wood against her shawl. The shop has no door any more, and she heats the school.
+   [Take the wood from her. # id: d13.wood_take]
    # leave: shopkeeper_wood
    # enter: shopkeeper right stand
    # gaze: shopkeeper down
    She counts the logs while you stack them.
+   [Wait till she has put it down. # id: d13.wood_wait]
    She does not put it down.
-   -> her_side

= her_side
# leave: shopkeeper_wood
# enter: shopkeeper right stand
# camera: hold
{
- done ? signed_typed:
    "You were quick," she says, and means your signature, that December. "There was a line before my counter when the cart came. They asked me what the secretary had said. I told them: nothing, it took him four seconds. They thought I was keeping something back, and one of them broke my window for it." # speaker: shopkeeper
- done ? signed_salt:
    "I sold salt till noon, and finished one weighing after your ruler." For that jar they held her for three months, when you thought her at her sister's. "They asked me who allowed it. I said, it's written over his name. They went and looked, and it was crossed out." # speaker: shopkeeper
- else:
    "It was at my place that they looked for your candles. Three men, all night. They had the floor up. I asked them, why would I go into my own shop by the back door?" They found nothing. "After that nobody in our street would sit with me in the evening, in case I had a light. If you had signed at once, there'd have been no night for it." # speaker: shopkeeper
}
# gaze: shopkeeper out
# camera: push stove
{nine ? nine_aloud:"You said it yesterday. I heard." She looks at you for the first time. "One thing," she says. "Did they say it? Hunger?"|{nine ? nine_hole:"Yesterday I had to say it for you. One thing," she says. "Did they say it? Hunger?"|"One thing," she says. "Did they say it? Hunger?"}} # speaker: shopkeeper # source: stalin-report-tone # note: famine
# gaze: shopkeeper down
# camera: push drawer
Your hand has gone to the inside pocket. {kept ? shop_key:She knows the sound.}{kept ? school_page:She knows whose squared paper that is.}{kept ? carbon_copy:She looks at your thumb.}
# decision: d13.keeper
+   [Give her what you took from the drawer. # id: d13.keeper_give]
    # pose: shopkeeper give
    {kept ? shop_key:She weighs the key, looks round for a door, and hangs it on a nail. "Now it's only shut," she says.}{kept ? school_page:She reads all thirty-four, moistens your pencil, and corrects a name. It was Nikolai, and is Mykola. "He'd never have turned round for that one," she says.}{kept ? carbon_copy:She does not read the order. She looks at your name. "You leaned," she says. Then she finds her own. "Anna. So it was somebody else's shop."} # speaker: shopkeeper
    ~ home += gave_thing
    ~ kept = ()
    ~ pocket -= (my_key, my_page, my_copy)
+   ["It was not said." # id: d13.keeper_no]
    ~ home += not_said
    # gaze: shopkeeper out
    "I only wanted to know if I'd missed it," she says. She ties her shawl. "And your five minutes?" You explain about the list, and {aired ? his_minutes:whom you gave them to|who was ninth from the end}. "So none today," she says. # speaker: shopkeeper
+   ["There'll be a shop by harvest." # id: d13.keeper_shop]
    ~ home += promised_shop
    {done ? signed_typed:"With scales?" she says.}{done ? signed_salt:"With salt? Till when?" she says.}{done ? signed_morning:"I'll want candles. Eleven," she says.} She has you write it down, and sign. Then she folds the paper and takes it with her, since the last one drove off with the cart. # speaker: shopkeeper
-   -> signature

= signature
# cut: dissolve
# leave: shopkeeper
# light: lamp
# enter: kolosnitsyn right stand
# camera: hold
# gaze: kolosnitsyn down
That week Kolosnitsyn drives over. He is the region's instructor now, and tells districts what the region wants. In his folder is a list of farm chairmen who are to go. "Younger, Matvei Ilyich. It's a wish, from above." Degtyar is fourth. # speaker: kolosnitsyn
{
- bargain ? gave_story:
    {nine:The others have a reason beside their names. Now Degtyar has one: "eyes". "That was not our story, in the hall," says Kolosnitsyn.|The others have a reason beside their names. Degtyar has none. "I've forgotten all I knew. They asked me how old he is," says Kolosnitsyn.} # speaker: kolosnitsyn
- bargain ? gave_draft:
    Under the list you can see the edges of your four sheets. {nine ? nine_aloud:You gave him these so that it should be quiet, he says, and then he hears that you know them by heart.|He lays his palm on them. He has shown them to nobody.} # speaker: kolosnitsyn
- else:
    {(nine ? nine_aloud) or (nine ? nine_hole):The man by the stove has reported: beside Degtyar's name stands "hunger", and your own stands under it, with a tick.|The man by the stove has reported {nine ? nine_softened:a laugh|a newspaper}. Beside Degtyar's name stands a pencilled word: {let_on ? his_eyes:"sight?"|{let_on ? first_letters:"wrist?"|"ink?"}}} "You left it to me," says Kolosnitsyn. # speaker: kolosnitsyn
}
# event: door
# enter: degtyar left stand
# gaze: degtyar out
# gaze: kolosnitsyn degtyar
# camera: wide
Degtyar comes in from the yard. "Dark in here," he says. The lamp has been burning for an hour. # speaker: degtyar
+   [Tell him that you have only just lit it. # id: d13.say_lit]
    # gaze: kolosnitsyn down
    Kolosnitsyn looks at how far down the oil is.
+   [Ask him how many sacks of seed there are. # id: d13.count_sacks]
    # gaze: kolosnitsyn speaker
    "Two hundred and eleven, and one with a mouse." He has counted them with his hand. Kolosnitsyn's sheet says two hundred and twelve. "That's with the mouse," says Degtyar. # speaker: degtyar
-   # place: village_office_keys
    # light: list
    # camera: push list
    The pen lies across the list. If you keep him, you answer for whatever he does not see.
# decision: d13.post
+   [Keep him till the sowing is done. # id: d13.post_keep]
    ~ road += deg_chair
    ~ road += deg_accused
    ~ page += till_sowing
    # pose: kolosnitsyn write
    "Till the sowing," says Kolosnitsyn, and makes a note beside a name. The name is yours. # speaker: kolosnitsyn
    You catch up with Degtyar at the gate, and he takes your sleeve. "So now I'll have to see," he says. In April he sows before anybody else in the district, along a string.
+   [Give him the store, where he can weigh with his hands. # id: d13.post_store]
    ~ road += deg_store
    ~ road += kol_accused
    # light: keys
    # camera: hold
    # pose: degtyar give
    # gaze: degtyar left
    "Good. Put me where I can't fall. I see," says Degtyar. He holds out his hand for the keys, a little to the left of them. # speaker: degtyar
    He does not speak to you till May. Then he comes with a fistful of wheat, says what it weighs, and has you put it in the pan. He is right to the grain. "There. You wanted a pair of scales." # speaker: degtyar
+   [Let his own people vote on it. # id: d13.post_meeting]
    ~ road += kol_accused
    # light: seal
    # camera: push palm
    They do it that night. They elect a man who can read a map. Degtyar takes the farm's seal from round his neck. It is on a string, and the knot needs a while. He holds up his chin for it, as at the barber's, and nobody likes to help. His daughter, who has come from the sea, gives him her arm, and counts the steps for him aloud.
-   -> d14_december
