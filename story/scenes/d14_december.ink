=== d14_december ===
-> END
