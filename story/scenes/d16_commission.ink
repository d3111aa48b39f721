=== d16_commission ===
-> END
