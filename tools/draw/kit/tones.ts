/** The palette's names, as drawings write them. What colour a name has is the stage's matter. */

export const TONES = [
  'black',
  'wood',
  'ink',
  'soot',
  'paper',
  'bone',
  'red',
  'deep-red',
  'steel',
  'night',
  'ochre',
  'snow',
  'khaki',
] as const;

type Name = (typeof TONES)[number];
type Step = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;

/** A name, or the same lighter or darker by so many steps: `steel-10`. */
export type Tone = Name | `${Name}${'+' | '-'}${Step}`;

/** What a shape is filled with: a tone, or one of the layer's gradients. */
export type Fill = Tone | `url(#${string})` | 'none';

/** Two tones of one thing: its lit side and its shaded one, unless said otherwise. */
export type Tones = readonly [Tone, Tone];
