=== g06_twice ===
# scene: g06_twice
# place: corridor
# look: lived
Not written yet.
+   [Go on. # id: g06.go_on]
    -> g13_law
