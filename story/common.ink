// Shared by every scene of the delegate. No numbers of virtue.
// Chapter 1: let_on (what Kolosnitsyn got), kept, said, done. Floor: aired. Corridor: heard. Ballot: marked. Record: home, witness; the companions' roads: road.

LIST let_on = first_sheet, only_nails, asked_him, first_letters, his_eyes, his_blotter
LIST kept = shop_key, school_page, carbon_copy
LIST said = hard_winter, chimneys, not_in_queue, none_left, plan_figure, still_counting, applause_word, laughter_word, gap_word, spelling, noise_told, ask_her
LIST done = signed_typed, signed_salt, signed_morning, struck, softened, left_it, shouted, clapped, sat, gave_hand, nodded, joined
LIST aired = my_minutes, his_minutes, nail_minutes, line_nine, handed_up, in_pocket, to_her, three_names, more_names, listened_hall, laughed_joke, straight_face, counted_laughs, clapped_z, hands_z, late_z
LIST heard = voice_asked, voice_not, voice_others, to_gate, leg_excuse, saw_home, rang, four_lines, via_kolos, kept_quiet, told_cold, told_what_for, told_some, told_him, told_never, told_night, sat_on_it, under_pillow, left_on_desk
LIST marked = shielded, open_paper, window_sill, untouched, crossed_one, kept_ballot, x_tomsky, x_rykov, x_khrushchev, x_kirov, x_stalin, x_other, set_down, receipt, kept_hold, pencil_true, pencil_secret, pencil_nothing, lent_pencil, not_mine, asked_clean
LIST home = paper_version, hint, told_friend, gave_thing, not_said, promised_shop, hand_first, hand_with, took_minutes, named_boy, blamed_stove, next_item, hand_up, hand_down, left_room, read_burned, sewn_in
LIST road = vouched, kept_out, deg_chair, deg_store, deg_accused, kol_accused
LIST witness = saw_both, said_heard, sign_word

// The meeting of 1937: what you said of him, and the number that you told him.
LIST spoke = condemned, asked_paper, said_known, stayed_silent
LIST counted = said_all, all_but_one, said_nothing

// The map at d03 (Degtyar's finger, and whether Kolosnitsyn saw it), the speech at d04, who stood behind the column at d07.
LIST slip = spain_seen, spain_asked, spain_hidden
LIST cut = cut_train, cut_nails
LIST column = shared_column
// The count, the train, home: whose witness you are (d11), the price on the train (d12), what became of line nine at home (d13).
LIST heaps = own_eyes, said_heaps, his_word
LIST bargain = gave_story, gave_draft, gave_nothing
LIST nine = nine_hole, nine_softened, nine_aloud

// What you carry, and what is written of you that you have seen written or heard read: lists the reader may open (story.yaml).
LIST pocket = my_speech, my_mandate, my_key, my_page, my_copy, his_nail, the_clip, the_cover, her_pencil, my_list, my_stub
LIST page = the_order, salt_line, her_applause, her_laughter, her_gap, z_clapped, z_sat, z_late, exchange_slip, four_written, wrote_cold, wrote_what_for, wrote_talk, night_rang, night_wrote, night_lamp, night_dark, pencil_blunt, pencil_like_new, pencil_kept, pencil_unseen, list_twice, bureau_form, train_page, till_sowing, undue_haste, did_not_speak, unanimous_37, present_37, heard_hundreds, not_denied_60, strip_cut

// Thirteen boxes and the rule that the number decides are documented (`thirteen-boxes-by-mandate`).
// How many delegates each box served is not: equal groups are our arithmetic.
=== function box_of(number)
~ return ((number - 1) * 13) / 1225 + 1

// Lines of Kolosnitsyn's notebook that you first hear in 1937 (d15), when they are read out.
=== function read_notebook()
{heard ? told_what_for:
    ~ page += wrote_what_for
}
{
- heard ? rang:
    ~ page += night_rang
- heard ? four_lines:
    ~ page += night_wrote
- heard ? via_kolos:
    ~ page += night_lamp
- heard ? kept_quiet:
    ~ page += night_dark
}
{
- (marked ? not_mine) and d10_ballot.list_in_hand.on_string:
    ~ page += pencil_unseen
- marked ? not_mine:
    ~ page += pencil_kept
- marked ? asked_clean:
    ~ page += list_twice
- (marked ? lent_pencil) and (marked ? crossed_one):
    ~ page += pencil_blunt
- marked ? lent_pencil:
    ~ page += pencil_like_new
}
