=== m02_loop ===
# scene: m02_loop
# place: demo_room
# light: lamp
# cut: wedge
# enter: keeper centre sit
The night is long. {lamp: The lamp is yours.}
- (night)
# piece: night
~ hours = (hours + 1) % 12
The clock goes round. {hours == 0: Twelve.}
+   [Trim the lamp. # id: m02_loop.trim]
    It burns higher. {pocket ? ticket:The ticket lit it.}
    ~ pocket -= ticket
    -> night
+   [Watch the window. # id: m02_loop.watch]
    # camera: drift
    Nobody.
    -> night
+   [Sleep. # id: m02_loop.sleep]
    # event: demo_chime
    You sleep.
    -> END
