// The delegate: root of the role. The host sets `mandate` (1 to 1225) before the first line.
// What scenes owe each other is kept in the lists of common.ink.
INCLUDE common.ink
INCLUDE scenes/d01_mandate.ink
INCLUDE scenes/d02_report.ink
INCLUDE scenes/d03_repentance.ink

VAR mandate = 412

-> d01_mandate
