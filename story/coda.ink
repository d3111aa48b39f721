// The coda by itself, from the title screen: nobody's place is shown.
INCLUDE scenes/z01_hall.ink

VAR who = 0
VAR fate = 1966

-> z01_hall
