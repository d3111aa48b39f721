/** The stage's and the sound's catalogs: people, places, cards, tellers, sounds, as authors write them. */
import type { CardId, FactId, PersonId, PlaceId, SoundId, SourceId, TellerId } from '../brand.ts';
import { CROWDS, SPOTS } from '../story/cue.ts';
import {
  anyText,
  dictionary,
  flag,
  id,
  list,
  number,
  object,
  oneOf,
  optional,
  text,
  textual,
  tuple,
  type Made,
} from '../decode.ts';

export const PALETTE = [
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
export type PaletteName = (typeof PALETTE)[number];

const tone = oneOf(PALETTE);

export const decodePerson = object({
  id: id<PersonId>(),
  name: text,
  kind: oneOf(['real', 'invented']),
  role: text,
  build: oneOf(['slight', 'medium', 'broad', 'tall', 'stout']),
  dress: oneOf(['suit', 'tunic', 'greatcoat', 'jacket', 'dress', 'sheepskin']),
  tones: tuple(tone, tone),
  head: tuple(tone, tone),
  hat: oneOf(['none', 'cap', 'budenovka', 'fur', 'shawl']),
  attribute: oneOf([
    'none',
    'folder',
    'briefcase',
    'pencil',
    'paper',
    'sash',
    'lamp',
    'stick',
    'rifle',
    'glasses',
  ]),
});
/** Somebody who can stand on the stage. */
export type Person = Made<typeof decodePerson>;

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

const decodeSwarm = object({
  /** JSON: for each group, x, y and size of each of its members, one after the other. */
  at: text,
  /** The drawings of a member, about 0, 0: name and file. */
  drawn: dictionary(text),
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
});
export type Layer = Made<typeof decodeLayer>;

const AIRS = ['none', 'dust', 'snow', 'breath', 'smoke', 'print'] as const;
const standing = tuple(number, number, number);

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
  crowd: optional(
    object({ rows: number, from: standing, to: standing, opens: optional(oneOf(CROWDS)) }),
  ),
});
export type Place = Made<typeof decodePlace>;

const CARD_KINDS = ['document', 'map', 'title', 'silent'] as const;
export const decodeCard = object({
  id: id<CardId>(),
  kind: oneOf(CARD_KINDS),
  title: text,
  /** A picture beside the lines: its path in `assets`, or beside the ink. */
  drawing: optional(text),
  lines: list(anyText),
  facts: list(id<FactId>()),
  description: text,
});
export type Card = Made<typeof decodeCard>;

export const decodeTeller = object({
  id: id<TellerId>(),
  name: text,
  year: textual,
  /** `was there`, `heard it from …`, `later author`. */
  distance: text,
  source: id<SourceId>(),
});
export type Teller = Made<typeof decodeTeller>;

const CHANNELS = ['music', 'room', 'event'] as const;
export type Channel = (typeof CHANNELS)[number];

export const decodeSound = object({
  id: id<SoundId>(),
  channel: oneOf(CHANNELS),
  caption: text,
  /** 0 … 1, before the reader's own volumes. */
  gain: number,
  /** How it was made: a script, or a work in the public domain. */
  source: text,
});
export type SoundEntry = Made<typeof decodeSound>;
