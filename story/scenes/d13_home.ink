=== d13_home ===
-> END
