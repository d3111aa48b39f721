=== d15_enemy ===
-> END
