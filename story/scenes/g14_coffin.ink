=== g14_coffin ===
# scene: g14_coffin
# place: corridor
# look: lived
Not written yet.
+   [Go on. # id: g14.go_on]
    -> g15_flow
