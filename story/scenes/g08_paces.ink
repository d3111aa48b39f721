=== g08_paces ===
# scene: g08_paces
# place: corridor
# look: lived
Not written yet.
+   [Go on. # id: g08.go_on]
    -> g09_after
