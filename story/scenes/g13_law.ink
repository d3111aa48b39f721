=== g13_law ===
# scene: g13_law
# place: corridor
# look: lived
Not written yet.
+   [Go on. # id: g13.go_on]
    -> g14_coffin
