=== z01_hall ===
# scene: z01_hall
# place: corridor
# look: lived
Not written yet.
+   [Go on. # id: z01.go_on]
    -> END
