=== g04_release ===
# scene: g04_release
# place: corridor
# look: lived
Not written yet.
+   [Go on. # id: g04.go_on]
    -> g05_ring
