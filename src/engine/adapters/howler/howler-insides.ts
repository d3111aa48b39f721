/**
 * What howler keeps to itself and this adapter must reach: the only file that knows these names.
 * Howler's version is exact, and `heard.test.ts` plays on the real one.
 */
import { Howler, type Howl } from 'howler/dist/howler.core.min.js';

type Insides = {
  /** Null before the first sound, and without web audio. */
  readonly ctx: AudioContext | null;
  state: 'suspended' | 'running' | 'suspending';
  readonly _howls: readonly { readonly _emit: (event: 'resume') => void }[];
  /** Called before anything is played. */
  _autoResume: () => void;
  /** Howler suspends the context after half a minute in which nothing was heard. */
  _suspendTimer: ReturnType<typeof setTimeout> | undefined;
  _resumeAfterSuspend: boolean;
};

const howler = Howler as unknown as Insides; // its types leave out what is its own

export const audioContext = (): AudioContext | undefined => howler.ctx ?? undefined;

/** Howler's own belief, which may lag behind its context. */
export const howlerState = (): Insides['state'] => howler.state;

/** In the place of howler's own way, which listens no more after the first gesture and leaves a refusal uncaught. */
export function openWith(open: () => void): void {
  Howler.autoUnlock = false;
  howler['_autoResume'] = () => {
    clearTimeout(howler['_suspendTimer']);
    howler['_suspendTimer'] = undefined;
    open();
  };
}

/** Howler is falling silent by itself: it opens again when it has. */
export function openAfterwards(): void {
  howler['_resumeAfterSuspend'] = true;
}

/** Howler believes it, and what waits in it begins. */
export function sayItRuns(): void {
  howler.state = 'running';
  for (const howl of howler['_howls']) howl['_emit']('resume');
}

/** What has been decoded is handed over before it is first heard. Howler asks by the number of parameters how to call. */
export function afterDecoding(done: (buffer: AudioBuffer) => void): void {
  const context = audioContext();
  if (context === undefined || Object.hasOwn(context, 'decodeAudioData')) return;
  const decode = context.decodeAudioData.bind(context);
  const handed = (buffer: AudioBuffer): AudioBuffer => {
    done(buffer);
    return buffer;
  };
  const [promised, called] = [
    (bytes: ArrayBuffer) => decode(bytes).then(handed),
    (bytes: ArrayBuffer, then: DecodeSuccessCallback, failed: DecodeErrorCallback) =>
      decode(bytes, (buffer) => then(handed(buffer)), failed),
  ];
  Object.assign(context, { decodeAudioData: decode.length <= 1 ? promised : called });
}

/** The gain of a loop's one sound. Undefined when howler plays it with an audio element, which cannot fade by itself. */
export function gainOf(loop: Howl): AudioParam | undefined {
  const { _sounds } = loop as unknown as Sounds; // as above
  return _sounds[0]?.['_node']?.gain;
}

type Sounds = {
  readonly _sounds: readonly { readonly _node?: { readonly gain?: AudioParam } }[];
};
