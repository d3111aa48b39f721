=== g11_tellings ===
# scene: g11_tellings
# place: corridor
# look: lived
Not written yet.
+   [Go on. # id: g11.go_on]
    -> g12_lorry
