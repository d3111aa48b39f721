=== d10_ballot ===
-> END
