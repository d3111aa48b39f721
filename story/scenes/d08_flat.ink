=== d08_flat ===
-> END
