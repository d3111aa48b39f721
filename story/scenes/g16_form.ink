=== g16_form ===
# scene: g16_form
# place: corridor
# look: lived
Not written yet.
+   [Go on. # id: g16.go_on]
    -> z01_hall
