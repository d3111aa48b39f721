// The engine's demonstration: every cue but Inky's own at least once, all four looks, two lists, and a loop for long journals.
VAR number = 0
VAR lamp = 0
VAR hours = 0
LIST pocket = ticket, spoons
LIST said = sticks, two_visitors, sword
INCLUDE scenes/m01_looks.ink
INCLUDE scenes/m02_loop.ink
-> m01_looks
