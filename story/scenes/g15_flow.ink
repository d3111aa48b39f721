=== g15_flow ===
# scene: g15_flow
# place: corridor
# look: lived
Not written yet.
+   [Go on. # id: g15.go_on]
    -> g16_form
