// Shared by every scene of the guard. No numbers of virtue.
// g_did: what you did; g_said: what you said or wrote; g_end: the two files.

LIST g_did = thirty_back, behind_post, other_side, rang_in, river_first, ten_minutes, tired_table, any_table, not_to_speak, brought_water, asked_her, watched_wall, tip_up, tip_check, tip_torn, stood_behind, back_to_car, asked_want, held_bag, asked_search, by_the_door, reached_coat, left_coat, named_coat, wrote_hour, wrote_name, wrote_none, asked_duty, asked_okunin, asked_none, on_his_card, sent_back, stood_by_me, shoulder_ring, opened_ring, walked_edge, peddler_past, peddler_round, peddler_called, gave_ticket, kept_ticket, promised_wall, closed_up, fifty_back, drove_ahead, rang_ahead, followed_on, noted_time, by_the_car, to_the_lobby, asked_upstairs, card_rule, card_vouched, card_held, ran_up, shut_doors, to_telephone, linked_arms, threw_coat, said_questioned, let_orderly, carried_it, made_wait, sat_down, gave_tea, went_past, faced_crowd, looked_round, watched_glass, lifted_bar, looked_in_book, saluted, side_door, end_of_queue, walked_queue, names_one, names_two, names_none, asked_smolny, carried_trunk, took_room, left_seal, gave_vetoshkin
LIST g_said = word_lost, word_sight, word_okunin, she_named_you, they_will_say, half_bread, what_sort, ten_a_week, watch_bridge, it_is_true, dont_know, rang_off, where_exact, where_close, where_order, say_saw, nothing_after, for_terrorists, read_yourself, bread_dry, bread_settled, bread_quiet, of_former, of_worker, of_nothing
// Below the stairs (g08): whether the clerk with the ribbon is with you.
LIST clerk = clerk_with_you
// The night desk (g10): the page of the fifteenth, and the glove.
LIST leaf = wrote_an_hour, left_bare, tore_out
LIST glove = showed_glove, lied_glove
LIST g_end = file_left, file_right
// The ribbon clerk, Vetoshkin's question, the tag (g15); the door (g16).
LIST g15_clerk = owned_up, denied_him
LIST g15_bench = told_him, lied_to_him
LIST g15_tag = will_bring, wont_come
// What you carry, and who has written you down: lists the reader may open (story.yaml).
LIST g_pocket = black_coat, left_glove, seed_cup, row_eleven, brass_tag, house_key, molotov_page, mitya_card
LIST page = feb_lost, feb_sight, feb_okunin, on_a_cuff, noon_to_six, sent_up, inquired_after, oct_hour, oct_let_go, oct_petrol, bridge_small, bridge_ten, bridge_grounds, by_sailor, not_known, pad_car, pad_clerk, pad_lobby, pad_cross, pad_distance, blotted_hour, seven_books, form_self, form_two, form_none, third_line, said_deacon, said_counter, stated_lorry, stated_heard, stated_needed, lady_lobby, lady_changed, lady_elsewhere, lady_order
