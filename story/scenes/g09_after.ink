=== g09_after ===
# scene: g09_after
# place: corridor
# look: lived
Not written yet.
+   [Go on. # id: g09.go_on]
    -> g10_where_were_you
