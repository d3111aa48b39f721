// The delegate: root of the role. The host sets `mandate` (1 to 1225) and `fate` (1 to 1966) before the first line.
// What scenes owe each other is kept in the lists of common.ink; where a later chapter is entered, in entries.ink.
INCLUDE common.ink
INCLUDE entries.ink
INCLUDE scenes/d01_mandate.ink
INCLUDE scenes/d02_report.ink
INCLUDE scenes/d03_repentance.ink
INCLUDE scenes/d04_speakers_list.ink
INCLUDE scenes/d05_kirov.ink
INCLUDE scenes/d06_rifle.ink
INCLUDE scenes/d07_corridor.ink
INCLUDE scenes/d08_flat.ink
INCLUDE scenes/d09_report_or_not.ink
INCLUDE scenes/d10_ballot.ink
INCLUDE scenes/d11_count.ink
INCLUDE scenes/d12_train.ink
INCLUDE scenes/d13_home.ink
INCLUDE scenes/d14_december.ink
INCLUDE scenes/d15_enemy.ink
INCLUDE scenes/d16_commission.ink
INCLUDE scenes/z01_hall.ink

VAR mandate = 412
VAR fate = 1966

-> d01_mandate
