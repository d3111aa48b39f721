=== g01_tail ===
# scene: g01_tail
# place: corridor
# look: lived
Not written yet.
+   [Go on. # id: g01.go_on]
    -> g02_tip
