/** What the reader may set. Each setting is read on its own, so that one bad value loses only itself. */
import { isMap, QUALITIES, type Quality, type Volumes } from '../../engine/index.ts';

export const TEXT_SIZES = [100, 115, 130, 150, 175, 200] as const;
export const FONTS = ['serif', 'hyper', 'dyslexic'] as const;
export const CONTRASTS = ['auto', 'usual', 'high'] as const;
/** The letters that no other key of the play screen has, and none. */
export const PICTURE_KEYS = ['', ...'abcdefghjkopqrtuvwxyz'];
export const MOTIONS = ['auto', 'full', 'reduced'] as const;

export type Settings = {
  /** Per cent. */
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly font: (typeof FONTS)[number];
  readonly contrast: (typeof CONTRASTS)[number];
  readonly motion: (typeof MOTIONS)[number];
  readonly quality: Quality;
  readonly volumes: Volumes;
  readonly captions: boolean;
  /** Each picture in words, where it changes. */
  readonly pictures: boolean;
  /** The letter that asks for the picture in words; empty: none. */
  readonly pictureKey: string;
  /** Letters and digits as keys. */
  readonly keys: boolean;
  readonly notes: boolean;
  /** What was read on another run is passed over by itself. */
  readonly passRead: boolean;
  /** No set pieces: every choice is made in the list alone. */
  readonly plainLists: boolean;
  /** The debrief's folds stand open. */
  readonly foldsOpen: boolean;
  /** The map of branches shows also what no run has met: for who teaches with it. */
  readonly wholeMap: boolean;
};

export const USUAL: Settings = {
  textSize: 100,
  font: 'serif',
  contrast: 'auto',
  motion: 'auto',
  quality: 'auto',
  volumes: { music: 0.7, room: 0.7, event: 0.8, muted: false },
  captions: true,
  pictures: false,
  pictureKey: 'p',
  keys: true,
  notes: true,
  passRead: false,
  plainLists: false,
  foldsOpen: false,
  wholeMap: false,
};

/** Settings that are one of a list. The others are yes or no, or a volume. */
const LISTS: Readonly<Record<string, readonly unknown[]>> = {
  textSize: TEXT_SIZES,
  font: FONTS,
  contrast: CONTRASTS,
  motion: MOTIONS,
  quality: QUALITIES,
  pictureKey: PICTURE_KEYS,
};

export function readSettings(from: unknown): Settings {
  const found = fields(from);
  const volumes = readFields(USUAL.volumes, fields(found['volumes']));
  return { ...readFields(USUAL, found), volumes };
}

type Fields = Readonly<Record<string, unknown>>;

function readFields<T extends object>(usual: T, found: Fields): T {
  const read = Object.entries(usual).map(([name, value]) => [
    name,
    isRight(name, found[name], value) ? found[name] : value,
  ]);
  return Object.fromEntries(read) as T; // each of its fields, and each as it must be
}

function isRight(name: string, value: unknown, usual: unknown): boolean {
  const isAsUsual = typeof value === typeof usual && Number(value) >= 0 && Number(value) <= 1;
  return LISTS[name]?.includes(value) ?? isAsUsual;
}

function fields(value: unknown): Fields {
  return isMap(value) ? value : {};
}
