=== g05_ring ===
# scene: g05_ring
# place: corridor
# look: lived
Not written yet.
+   [Go on. # id: g05.go_on]
    -> g07_dusk
