=== d05_kirov ===
-> END
