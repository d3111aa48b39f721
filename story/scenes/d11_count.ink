=== d11_count ===
-> END
