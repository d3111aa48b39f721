/** A place: its layers, lights, air, crowd, and where people stand, as authors write it in `place.yaml`. */
import type { PlaceId } from '../brand.ts';
import { CROWDS, SPOTS } from '../story/cue.ts';
import {
  dictionary,
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
import { tone } from './palette.ts';

const point = tuple(number, number);

const decodeLight = object({
  tint: optional(tone),
  /** 0 no tint … 1 only tint. */
  strength: optional(number),
  pools: optional(list(object({ at: point, radius: number }))),
});
export type Light = Made<typeof decodeLight>;

const decodeMotion = object({
  /** Milliseconds of one swing to and fro. */
  ms: number,
  /** Turned so far to each side, about a point. */
  degrees: optional(number),
  about: optional(point),
  /** Carried so far to each side, in units. */
  by: optional(point),
});
/** How a layer moves by itself while the picture lives; it begins, and rests in a still picture, in the middle. */
export type Motion = Made<typeof decodeMotion>;

const decodeLeaving = object({
  /** Milliseconds until it is out of the picture. */
  ms: number,
  /** How far it is carried, in units. */
  by: point,
  /** How large it is when it has gone; absent: as it was. */
  scale: optional(number),
});
/** How a layer of some lights leaves when its light goes. */
export type Leaving = Made<typeof decodeLeaving>;

const decodeSwarm = object({
  /** JSON: for each group, x, y and size of each of its members, one after the other. */
  at: text,
  /** The drawings of a member, about 0, 0: name and files; each member has one of the files. */
  drawn: dictionary(list(text)),
  /** For each light that changes them, how each group is drawn. The place's own light is one of them. */
  lights: dictionary(dictionary(text)),
  /** Drawings that sway a little while the picture lives. */
  lives: optional(list(text)),
  /** Milliseconds in which a change goes through them, one by one; absent: all at once. */
  over: optional(number),
});
/** One small drawing very many times over, in groups that a light changes one by one. */
export type Swarm = Made<typeof decodeSwarm>;

/** Where the members of each group stand: x, y and size, one after the other. */
export const decodeSwarmPlaces = dictionary(list(number));
export type SwarmPlaces = Made<typeof decodeSwarmPlaces>;

const decodeLayer = object({
  file: optional(text),
  actors: optional(flag),
  crowd: optional(flag),
  swarm: optional(decodeSwarm),
  /** 0 far … 1 near: how much the layer moves with the camera. */
  depth: number,
  /** Drawn only in these lights; absent: in all. */
  lights: optional(list(text)),
  moves: optional(decodeMotion),
  leaves: optional(decodeLeaving),
});
export type Layer = Made<typeof decodeLayer>;

const standing = tuple(number, number, number);

const decodeCrowd = object({
  rows: number,
  /** The first row and the last: where it begins and ends (x), its chins (y), its scale. */
  from: standing,
  to: standing,
  opens: optional(oneOf(CROWDS)),
  /** Left free, from the first row to the last: its middle (x) and half its width. */
  gap: optional(object({ from: point, to: point })),
  /** Seen from before; absent: from behind. */
  faces: optional(oneOf(['us'])),
  /** Who is in it, by id from the kit; absent: all. */
  who: optional(list(text)),
  /** What goes up at a vote; absent: a card. */
  raises: optional(oneOf(['card', 'hand'])),
});

const AIRS = ['none', 'dust', 'snow', 'breath', 'smoke', 'print'] as const;

export const decodePlace = object({
  id: id<PlaceId>(),
  description: text,
  size: point,
  layers: list(decodeLayer),
  light: text,
  lights: dictionary(decodeLight),
  air: optional(oneOf(AIRS)),
  /** x and y of the feet, and scale: 1 is a person of 420 units. */
  spots: object({
    left: standing,
    centre: standing,
    right: standing,
    far: standing,
    near: standing,
  }),
  /** Spots that have something of their own to sit on: no chair is drawn. */
  seats: optional(list(oneOf(SPOTS))),
  anchors: dictionary(point),
  /** What is read in the picture: no card covers it. x, y, width and height. */
  reads: optional(list(tuple(number, number, number, number))),
  crowd: optional(decodeCrowd),
});
export type Place = Made<typeof decodePlace>;
