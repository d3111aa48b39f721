=== g03_briefcase ===
# scene: g03_briefcase
# place: corridor
# look: lived
Not written yet.
+   [Go on. # id: g03.go_on]
    -> g04_release
