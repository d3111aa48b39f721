/** What cards are marked with, and what every board has. */

/** How somebody came to know what a card says. */
export const KNEW = ['written-then', 'told-later', 'inferred', 'official-claim'] as const;
export type Knew = (typeof KNEW)[number];

/** The answer that every board has. */
export const CANNOT_TELL = 'cannot-tell';
/** Of a card that speaks for no answer more than for another. */
export const ANY = 'any';
export const FIVE = [1, 2, 3, 4, 5] as const;
export type Five = (typeof FIVE)[number];
/** The middle of five steps: the card fits any of the answers. */
export const MIDDLE: Five = 3;
export const STRENGTHS = [1, 2, 3] as const;
export type Strength = (typeof STRENGTHS)[number];
