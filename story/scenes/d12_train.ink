=== d12_train ===
-> END
