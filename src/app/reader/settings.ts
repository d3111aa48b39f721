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

type Flags = {
  readonly [Name in keyof Settings as Settings[Name] extends boolean ? Name : never]: boolean;
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

export function readSettings(from: unknown): Settings {
  const found = fields(from);
  const flags = Object.entries(USUAL).flatMap(([name, usual]) =>
    typeof usual === 'boolean' ? [[name, flag(found[name], usual)]] : [],
  );
  return {
    ...(Object.fromEntries(flags) as Flags), // made of the object that the type is made of
    textSize: oneOf(TEXT_SIZES, found['textSize'], USUAL.textSize),
    font: oneOf(FONTS, found['font'], USUAL.font),
    contrast: oneOf(CONTRASTS, found['contrast'], USUAL.contrast),
    motion: oneOf(MOTIONS, found['motion'], USUAL.motion),
    quality: oneOf(QUALITIES, found['quality'], USUAL.quality),
    volumes: readVolumes(fields(found['volumes'])),
    pictureKey: oneOf(PICTURE_KEYS, found['pictureKey'], USUAL.pictureKey),
  };
}

function readVolumes(found: Readonly<Record<string, unknown>>): Volumes {
  return {
    music: volume(found['music'], USUAL.volumes.music),
    room: volume(found['room'], USUAL.volumes.room),
    event: volume(found['event'], USUAL.volumes.event),
    muted: flag(found['muted'], USUAL.volumes.muted),
  };
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return isMap(value) ? value : {};
}

function oneOf<const T extends readonly unknown[]>(
  values: T,
  found: unknown,
  usual: T[number],
): T[number] {
  return values.includes(found) ? found : usual;
}

function flag(found: unknown, usual: boolean): boolean {
  return typeof found === 'boolean' ? found : usual;
}

function volume(found: unknown, usual: number): number {
  return typeof found === 'number' && found >= 0 && found <= 1 ? found : usual;
}
