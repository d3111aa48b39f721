// Doors into the later chapters: one plausible middle road, the same at each later door, so that recap and echoes agree.

=== enter_guard_2 ===
~ g_did = (behind_post, river_first, any_table, brought_water, tip_check)
~ g_said = (word_sight, half_bread)
~ g_pocket = (black_coat, left_glove)
~ page = (feb_sight, inquired_after)
-> g03_briefcase

=== enter_guard_3 ===
~ g_did = (behind_post, river_first, any_table, brought_water, tip_check, stood_behind, held_bag, left_coat, wrote_hour, asked_okunin, stood_by_me, walked_edge, peddler_round)
~ g_said = (word_sight, half_bread, what_sort)
~ g_pocket = (black_coat, left_glove)
~ page = (feb_sight, oct_hour, bridge_small)
-> g07_dusk

=== enter_guard_4 ===
~ g_did = (behind_post, river_first, any_table, brought_water, tip_check, stood_behind, held_bag, left_coat, wrote_hour, asked_okunin, stood_by_me, walked_edge, peddler_round, promised_wall, fifty_back, followed_on, to_the_lobby, card_vouched, ran_up, let_orderly, threw_coat)
~ g_said = (word_sight, half_bread, what_sort, dont_know)
~ clerk = clerk_with_you
~ g_pocket = (left_glove, row_eleven, brass_tag)
~ page = (feb_sight, oct_hour, bridge_small)
-> g10_where_were_you

=== enter_guard_5 ===
~ g_did = (behind_post, river_first, any_table, brought_water, tip_check, stood_behind, held_bag, left_coat, wrote_hour, asked_okunin, stood_by_me, walked_edge, peddler_round, promised_wall, fifty_back, followed_on, to_the_lobby, card_vouched, ran_up, let_orderly, threw_coat, gave_tea, faced_crowd, lifted_bar)
~ g_said = (word_sight, half_bread, what_sort, dont_know, where_close, say_saw)
~ clerk = clerk_with_you
~ leaf = left_bare
~ glove = lied_glove
~ g_pocket = (left_glove, row_eleven, brass_tag)
~ page = (feb_sight, oct_hour, bridge_small, pad_car)
-> g13_law
