=== g12_lorry ===
# scene: g12_lorry
# place: corridor
# look: lived
Not written yet.
+   [Go on. # id: g12.go_on]
    -> g06_twice
