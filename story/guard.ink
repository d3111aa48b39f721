// The guard: root of the role. What scenes owe each other is kept in the lists of guard-common.ink; where a later
// chapter is entered, in guard-entries.ink. A guard has no draw and no hall.
INCLUDE guard-common.ink
INCLUDE guard-entries.ink
INCLUDE scenes/g01_tail.ink
INCLUDE scenes/g02_tip.ink
INCLUDE scenes/g03_briefcase.ink
INCLUDE scenes/g04_release.ink
INCLUDE scenes/g05_ring.ink
INCLUDE scenes/g07_dusk.ink
INCLUDE scenes/g08_paces.ink
INCLUDE scenes/g09_after.ink
INCLUDE scenes/g10_where_were_you.ink
INCLUDE scenes/g11_tellings.ink
INCLUDE scenes/g12_lorry.ink
INCLUDE scenes/g13_law.ink
INCLUDE scenes/g14_coffin.ink
INCLUDE scenes/g15_flow.ink
INCLUDE scenes/g16_form.ink

-> g01_tail
