=== g07_dusk ===
# scene: g07_dusk
# place: corridor
# look: lived
Not written yet.
+   [Go on. # id: g07.go_on]
    -> g08_paces
