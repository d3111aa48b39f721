// Shared by every scene of the delegate: what is kept, said and done. No numbers of virtue.

LIST kept = shop_key, school_page, carbon_copy
LIST said = hard_winter, chimneys, not_in_queue, none_left, plan_figure, still_counting, all_of_it, the_south, you_first, applause_word, laughter_word, gap_word, praised, by_wire, mine_too, spelling, noise_told, ask_her
LIST done = signed_typed, signed_salt, signed_morning, struck, softened, left_it, shouted, clapped, sat, gave_hand, nodded, joined

// Thirteen boxes and the rule that the number decides are documented (`thirteen-boxes-by-mandate`).
// How many delegates each box served is not: equal groups are our arithmetic.
=== function box_of(number)
~ return ((number - 1) * 13) / 1225 + 1
