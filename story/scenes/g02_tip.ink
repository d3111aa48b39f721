=== g02_tip ===
# scene: g02_tip
# place: corridor
# look: lived
Not written yet.
+   [Go on. # id: g02.go_on]
    -> g03_briefcase
