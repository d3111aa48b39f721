=== g15_flow ===
// January to March 1935; told from a diary of March 1935.
// Pays: the table at the door (g01), the tip (g02), the seeds (g05), the bar, what you saw (g12), the hand, what comes
// after, the list (g13), the queue, the boy, the rumour, the bread (g14).
// Debts: the form, the manager, the petition, the room (g16).
# scene: g15_flow
-> january

= january
# cut: wedge
# place: newspaper_board
# look: lived
# light: frost
# crowd: thin
# room: street_far
# music: none
# enter: vetoshkin left stand
# enter: okunin far stand
# camera: wide
{g_did ? read_list:You read the lists from the first name now.}{g_did ? counted_list:You count first now.}{g_did ? folded_list:You buy it for the stove now, and look.} 28 and 29 December: fourteen people, the "Leningrad Centre", tried through a night, without defence. # source: lc-trial
They were shot within an hour or so. # source: lc-shot # note: executions
# camera: push sheet
The court was closed. Most of the thirteen who stood there with Nikolaev denied any part in the murder; three or four had confessed, in custody. In 1990 all thirteen were cleared. # source: lc-not-guilty
15 and 16 January: Zinoviev and Kamenev, who once led an opposition in the Party, and seventeen more. The charge is moral responsibility. # source: mc-trial
# camera: wide
23 January: twelve men of your own service, your chiefs among them, for neglecting Kirov's safety. # source: nkvd-trial
# camera: push readers
Medved gets three years. Baltsevich, who had dealt with the warning of Maria Volkova, gets ten. {g_did ? tip_up:"You sent that up. I have it here," says Vetoshkin.}{g_did ? tip_check:"You asked about her. I have it here," says Vetoshkin.}{g_did ? tip_torn:"I've still got the white one," says Vetoshkin.} # speaker: vetoshkin # source: nkvd-trial-sentences
+   [Wait. Okunin has something to say. # id: g15.wait_oparin]
    # leave: vetoshkin
    # pose: okunin right turn
    # camera: push street
    "They've given me a warehouse," says Okunin. "Out at Luga. I dare say it has a door." # speaker: okunin
    # light: tram
    # pose: okunin far turn
    # camera: wide
    You walk with him to the tram. "Don't come any closer, sailor," he says, and gets on. # speaker: okunin
    -> hall

= hall
# cut: dissolve
# place: works_yard
# light: fire
# crowd: rising
# room: none
# camera: push table
There are meetings again, and resolutions, against the "Zinovievites". # source: dp-vote-for-death # status: probable
# crowd: voting
# enter: boy left turn
# camera: wide
{g_did ? hand_up:Your hand goes up on its own.}{g_did ? hand_late:Your hand goes up a little after Okunin's, which is not there.}{g_did ? at_the_stove:There is a stove here too, lit.} {g_did ? looked_clock:Two rows on, the boy from the lathe is looking at the clock, as you taught him.}{g_did ? hand_on_neck:Two rows on, the boy from the lathe turns up his collar and looks round once.}{g_did ? asked_name:Somebody calls a common name, and three men answer. One is the boy from the lathe.}
+   [Go in to the desk. There is a form to fill in. # id: g15.to_desk]
    -> form

= form
# cut: dissolve
# place: night_office
# light: lamp
# crowd: none
# room: liteiny_hum
# camera: hold
The form has a line for those whom you knew in 1925. The fourteen were mostly of the Komsomol, the Party's youth league, in Zinoviev's years here. # source: lc-charges
One was called Kotolynov. On 19 January his wife was expelled from the Party. She had lost her vigilance, it said. # source: lc-wife-expelled
# camera: push desk
You swept and carried benches in one of its clubs that year. In your drawer is a photograph: eleven people and a bench, with you at one end of it and Vetoshkin at the other. The names are on the back.
# enter: vetoshkin far sit
# camera: push bench
Vetoshkin sits in the passage with a form of his own. {g_said ? nothing_after:"Nothing comes after," he says. "You said that."}{g_said ? for_terrorists:"It was for terrorists," he says. "We had a choir."}{g_said ? read_yourself:"Ten days," he says. "I have it by heart, Yegor."} # speaker: vetoshkin
# decision: g15.name
+   [Write: I carried benches. Myself, and nobody else. # id: g15.self]
    ~ g_did += names_one
    # enter: ladygin centre sit
    # camera: push desk
    # event: pencil
    The line has room for nine surnames. Ladygin asks whether you carried them alone.
+   [Write the two who are known anyway. The photograph exists. # id: g15.two]
    ~ g_did += names_two
    # pose: vetoshkin far turn
    # camera: hold
    # event: pencil
    One is in the Urals and has told them of the club himself. The other holds the far end of the bench: Prokhor.
+   [Write: none. It was a club; we sang. # id: g15.none]
    ~ g_did += names_none
    # enter: ladygin centre sit
    # camera: push desk
    # event: pencil
    "Sang what?" says Ladygin. You tell him, and for a moment his pen keeps time.
-   -> landing

= landing
# cut: dissolve
# place: stairwell
# light: lamp
# room: stairwell_scale
# camera: hold
March. Zakovsky, who has Medved's place, has asked leave to clear the city of "former people": those who were something before 1917, or were born to it. # source: deport-plan # note: expulsion
They go to the Urals, to Western Siberia, to the north, and pay for the journey themselves. # source: deport-numbers # note: expulsion
# camera: push her_door
Zotova has been given a paper, and three days. Mitya is at his scale.
+   [Knock. # id: g15.knock]
    # light: open
    # enter: zotova left stand
    It opens before your hand is down.
-   {g_did ? tired_table:"Which of the tables would you say, this time?" says Zotova.}{g_did ? any_table:"It was the same list, then," says Zotova.}{g_did ? not_to_speak:"You may speak now, Yegor Terentyevich," says Zotova. "It's only a staircase."} She holds the paper by one corner. {g_did ? side_door:"Eight steps," she says. "I've not forgotten."}{g_did ? end_of_queue:"You sent me to the end, in December. I respected it."}{g_did ? walked_queue:"In December you stood till two," she says.} # speaker: zotova
    -> manager

= manager
# light: lamp
# leave: zotova
# enter: house_manager centre stand
# camera: wide
The house manager comes up with a list. Do such people ever come back, he asks. {g_did ? peddler_past:You look at somebody else again, and it is the banister.}{g_did ? peddler_round:You see a full bucket, carried without hurry.}{g_did ? peddler_called:You hear a surname, spelled out twice.} He licks his thumb. "Zotova, G. N. What was she, before?" # speaker: house_manager
# decision: g15.order
+   ["A deacon's daughter. It is in her file; if I leave it out they will ask me why." # id: g15.former]
    ~ g_said += of_former
    # camera: push seal
    "It is," he says. He had wanted to hear how you would put it. # speaker: house_manager
+   ["A cloakroom woman at Smolny, and a good one." # id: g15.worker]
    ~ g_said += of_worker
    # pose: house_manager centre lean
    "I know," he says. "She hung up mine." # speaker: house_manager
+   ["I am hardly ever at home." # id: g15.little]
    ~ g_said += of_nothing
    # pose: house_manager centre turn
    # camera: wide
    "Nobody is, today," he says, and looks from her door to yours. # speaker: house_manager
-   At the foot of the sheet there are a signature and a stamp already, and Tuesday's date.
    -> trunk

= trunk
# cut: dissolve
# light: packing
# leave: house_manager
# enter: zotova left stand
# camera: wide
{g_said ? of_former:"He had it already," says Zotova.}{g_said ? of_worker:"A good one," says Zotova. "Thank you. It was a good counter."}{g_said ? of_nothing:"Hardly ever at home," says Zotova.} The trunk stands open on the landing. In it are forty coat-hangers, {g_said ? bread_dry:and under them two kilos of rusks.}{g_said ? bread_settled:and on top a bread bag, folded. "It did settle," she says.}{g_said ? bread_quiet:and under them a bag that she does not discuss.} Mitya's violin goes in last. The lid does not shut. # speaker: zotova
# camera: push her_door
Pavlov, the physiologist, writes again and again to Molotov, the head of the government, and gets some people back, that year. # source: deport-pavlov
# camera: wide
You are a guard whose chiefs have been tried. She has two days left.
# decision: g15.petition
+   [Write to Molotov for her. One page. # id: g15.write]
    ~ g_did += wrote_molotov
    # leave: zotova
    # camera: push your_door
    # event: pencil
    In two evenings it comes to eleven lines. At the window they take letters from relatives. You are a neighbour.
+   [Get a paper from Smolny that she was a good worker. # id: g15.smolny]
    ~ g_did += asked_smolny
    # cut: dissolve
    # place: smolny_lobby
    # light: day
    # crowd: thin
    # room: lobby_day
    # camera: push counter
    The girl at the counter knows of no Zotova. She has tags up to two hundred and thirteen, only somebody has made off with two hundred and twelve.
+   [Carry her trunk to the station. # id: g15.trunk]
    ~ g_did += carried_trunk
    # cut: dissolve
    # place: platform
    # light: morning
    # crowd: seated
    # room: platform_crowd
    # enter: zotova centre turn
    # camera: wide
    You rope it with the lid up. On the platform Mitya counts the hangers, and counts them again.
-   -> seal

= seal
# cut: dissolve
# place: stairwell
# light: sealed
# room: none
# music: theme_guard
# event: seal_paper
# camera: push seal
The scale has stopped. Across her door is a strip of paper. {g_did ? wrote_molotov:Your page is still in your jacket.}{g_did ? asked_smolny:In your pocket is the tag that their row is short of.}{g_did ? carried_trunk:The rope has left a groove in your shoulder.} More than nine thousand rooms and flats fall empty like hers. # source: deport-rooms # status: probable
# enter: vetoshkin centre stand
Vetoshkin has come up with the baby, to look at the height of the ceiling. {g_did ? names_one:He asks what you put on the form, and you tell him: yourself.}{g_did ? names_two:Since Tuesday he has been out of the Party, for a year, over a bench. He has come about the ceiling all the same.}{g_did ? names_none:He asks what you put on the form. "We sang," you say.} {g_said ? rum_stop:"They say she was," he begins, and stops himself.}{g_said ? rum_still:"They say she was somebody's widow," he says.}{g_said ? rum_enter:Of why she had to go he has entered nothing.} He measures with his cap: three metres ten. # speaker: vetoshkin
# camera: wide
In the barracks, behind their curtain, it is two. Your own room has nine square metres and a wall in common with hers. On Monday the manager comes up again, to list who wants it.
# decision: g15.room
+   [Ask for it. I've nine metres, and somebody will. # id: g15.take]
    ~ g_did += took_room
    # enter: house_manager right lean
    He signs on the banister. The wall is only boards, he says, and you will have it out in a morning. # speaker: house_manager
+   [Leave the seal alone. # id: g15.seal]
    ~ g_did += left_seal
    # light: day
    # leave: vetoshkin
    # camera: push her_door
    By May it has come off, and the door has another number on it.
+   [Tell the manager that the sergeant has a child behind a curtain. # id: g15.vet]
    ~ g_did += gave_vetoshkin
    # enter: house_manager right stand
    "What sergeant?" says the manager. You spell it. On Wednesday Tonya comes up the stairs with the curtain over her arm. # speaker: house_manager
-   -> diary

= diary
# cut: tear
# look: told shaporina
# light: sealed
# music: none
# leave: vetoshkin
# leave: house_manager
# camera: wide
Lyubov Shaporina, who lived in the city, wrote in her diary that March that for most of them it meant death. Children were being sent, and people of seventy-five, to Turgai and Vilyuisk. # source: shaporina-march-1935 # note: expulsion
In a month, by Zakovsky's own report, it was 11,702 people. # source: deport-numbers
+   [Go back to your door. # id: g15.to_door]
    -> close

= close
# cut: dissolve
# look: lived
# light: late
# camera: push your_door
{g_did ? took_room:Where the wall was you can hear your own steps.}{g_did ? left_seal:Through the wall there is nothing.}{g_did ? gave_vetoshkin:Through the wall there is a baby.} Under the door there is a card from Luga. {g_did ? lifted_bar:"Bars are heavier here," it says.}{g_did ? looked_in_book:"Here they have a gate book too," it says.}{g_did ? saluted:"You saluted," it says. "I saw."} {g_said ? say_saw:And lower down: "If they ask: a lorry."}{g_said ? say_unasked:And lower down: "Nobody asks here either."}{g_said ? write_minute:Round it is the cigarette packet, slit along the seam, with the 11 on it.} # speaker: okunin
+   [Put it in your pocket, with the glove. # id: g15.card_pocket]
    -> g16_form
