=== d09_report_or_not ===
-> END
