=== d07_corridor ===
-> END
