/** Who may be crossed out, in the order of the list of choices, by the last word of the choice that does it. */
export const NAMES = [
  { word: 'name_tomsky', name: 'Tomsky M. P.', rank: 'candidate' },
  { word: 'name_rykov', name: 'Rykov A. I.', rank: 'candidate' },
  { word: 'name_khrushchev', name: 'Khrushchev N. S.', rank: 'member' },
  { word: 'name_kirov', name: 'Kirov S. M.', rank: 'member' },
  { word: 'name_stalin', name: 'Stalin I. V.', rank: 'member' },
  { word: 'name_other', name: 'Kalinin M. I.', rank: 'member' },
] as const;
export type Word = (typeof NAMES)[number]['word'];
