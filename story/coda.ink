// The hall by itself, from the title screen: the numbers, and nobody's story.
INCLUDE scenes/z02_numbers.ink

-> z02_numbers
