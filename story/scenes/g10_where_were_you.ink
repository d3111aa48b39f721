=== g10_where_were_you ===
# scene: g10_where_were_you
# place: corridor
# look: lived
Not written yet.
+   [Go on. # id: g10.go_on]
    -> g11_tellings
