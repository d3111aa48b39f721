=== d04_speakers_list ===
-> END
