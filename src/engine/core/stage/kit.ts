/** The figure kit: what a story's people wear and hold, as drawings with holes for a figure's measures and tones. */
import {
  flag,
  id,
  list,
  number,
  object,
  oneOf,
  optional,
  text,
  tuple,
  type Made,
} from '../decode.ts';
import type { Brand } from '../brand.ts';
import type { CrowdHead, CrowdPerson } from './crowd-kit.ts';
import { drawing } from './drawn.ts';

const name = id<Brand<string>>();
/** A tone, darker or lighter, or one of the wearer's: `wood+8`, `{light}-6`. */
const shade = text;

export const decodeDress = object({
  id: name,
  /** Half widths, and where it ends: how far above the feet, as a negative number. */
  cut: object({ shoulder: number, waist: number, hem: number, foot: number }),
  /** Lies over the knees of who sits. */
  covers: optional(oneOf(['knees'])),
  sleeve: optional(
    object({
      thick: optional(number),
      cuff: optional(shade),
      /** A hand that is not bare: in the light, in shadow, its thumb. */
      hand: optional(tuple(shade, shade, shade)),
    }),
  ),
  /** Absent: dark trousers and boots. `wide`: at the hip and at the foot. */
  legs: optional(
    object({
      light: shade,
      shadow: shade,
      boots: optional(tuple(shade, shade)),
      wide: optional(tuple(number, number)),
    }),
  ),
  /** Over the cloth: collar, belt, buttons. */
  front: drawing,
  back: drawing,
});
export type Dress = Made<typeof decodeDress>;

/**
 * Seen from the side, looking to the right. Each pair of tones is one cloth in the light and in shadow:
 * of the first, {cheek1} is the tone that is turned to us and {ahead1} the one in front, of the second {cheek2} and {ahead2}.
 */
const side = object({ tones: list(tuple(shade, shade)), drawn: drawing });
export type FromSide = Made<typeof side>;

export const decodeHat = object({
  id: name,
  front: drawing,
  behind: drawing,
  /** Absent: what is drawn from before goes round. */
  side: optional(side),
  /** Behind the head when it is seen from before. */
  under: optional(drawing),
  /** Hair that it leaves to be seen from behind: light and shadow. */
  hair: optional(tuple(shade, shade)),
  /** Stays on when its wearer bows. */
  stays: optional(flag),
});
export type Hat = Made<typeof decodeHat>;

export const decodeAttribute = object({
  id: name,
  /** `shoulder`: by both hands, aimed. */
  held: oneOf(['left', 'right', 'shoulder', 'worn', 'face']),
  drawn: drawing,
  /** Of what is worn on the face. */
  side: optional(side),
  /** Shines; lies under the figure, so that no shade falls on it. */
  glow: optional(drawing),
  /** Hangs at the side and is seen past the coat from behind. */
  behind: optional(flag),
});
export type Attribute = Made<typeof decodeAttribute>;

export type Kit = {
  readonly dress: readonly Dress[];
  readonly hats: readonly Hat[];
  readonly attributes: readonly Attribute[];
  /** Who crowds are made of; nobody: plain people. */
  readonly crowd: readonly CrowdPerson[];
  readonly crowdHeads: readonly CrowdHead[];
};

export const NO_KIT: Kit = { dress: [], hats: [], attributes: [], crowd: [], crowdHeads: [] };

/** What a person wears or holds when it is nothing. */
export const NONE = 'none';
