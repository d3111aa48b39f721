=== d06_rifle ===
-> END
