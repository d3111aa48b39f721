// Doors into the later chapters: one plausible middle road, the same at each later door, so that recap and echoes agree.

=== enter_delegate_2 ===
~ let_on = (only_nails, his_eyes)
~ kept = school_page
~ said = (chimneys, still_counting, gap_word, spelling)
~ done = (signed_morning, softened, clapped, nodded)
~ slip = spain_asked
~ pocket = (my_speech, my_mandate, my_page)
~ page = the_order
-> d04_speakers_list

=== enter_delegate_3 ===
~ let_on = (only_nails, his_eyes)
~ kept = school_page
~ said = (chimneys, still_counting, gap_word, spelling)
~ done = (signed_morning, softened, clapped, nodded)
~ aired = (nail_minutes, in_pocket, more_names, straight_face, late_z)
~ slip = spain_asked
~ cut = cut_train
~ pocket = (my_speech, my_mandate, my_page)
~ page = (the_order, z_late)
-> d07_corridor

=== enter_delegate_4 ===
~ let_on = (only_nails, his_eyes)
~ kept = school_page
~ said = (chimneys, still_counting, gap_word, spelling)
~ done = (signed_morning, softened, clapped, nodded)
~ aired = (nail_minutes, in_pocket, more_names, straight_face, late_z)
~ slip = spain_asked
~ cut = cut_train
~ heard = (voice_others, leg_excuse, kept_quiet, told_cold, told_never, sat_on_it)
~ pocket = (my_speech, my_mandate, my_page)
~ page = (the_order, z_late, wrote_cold)
-> d10_ballot

=== enter_delegate_5 ===
~ let_on = (only_nails, his_eyes)
~ kept = school_page
~ said = (chimneys, still_counting, gap_word, spelling)
~ done = (signed_morning, softened, clapped, nodded)
~ aired = (nail_minutes, in_pocket, more_names, straight_face, late_z)
~ slip = spain_asked
~ cut = cut_train
~ heard = (voice_others, leg_excuse, kept_quiet, told_cold, told_never, sat_on_it)
~ marked = (open_paper, untouched, set_down, pencil_secret, not_mine)
~ heaps = own_eyes
~ bargain = gave_nothing
~ pocket = (my_speech, my_mandate, my_page, my_stub)
~ page = (the_order, z_late, wrote_cold, train_page)
-> d13_home
