/** What this adapter needs of a Howl: a tape that loads, plays and fades. A fake tape serves the tests. */
import { Howl } from 'howler/dist/howler.core.min.js';

export type TapeEvents = {
  readonly loaded: () => void;
  /** Missing file, or no codec for any of the files. */
  readonly failed: (problem: string) => void;
  /** What `play` began has been heard to its end; never of a loop. */
  readonly ended: () => void;
};

export type Tape = {
  readonly play: () => void;
  readonly stop: () => void;
  /** From the volume that it has now, over so many milliseconds. Volumes are 0 … 1; a tape begins at 0. */
  readonly fade: (to: number, ms: number) => void;
  readonly volume: (value: number) => void;
  readonly mute: (muted: boolean) => void;
  readonly unload: () => void;
};

export type TapeSource = { readonly files: readonly string[]; readonly loop: boolean };
export type MakeTape = (source: TapeSource, events: TapeEvents) => Tape;

export const makeHowlTape: MakeTape = ({ files, loop }, { loaded, failed, ended }) => {
  let gone = false;
  /** Howler calls it an error when a tape is let go while it loads. */
  const report = (problem: unknown): void => {
    if (!gone) failed(problemOf(problem));
  };
  const howl = new Howl({
    src: [...files],
    loop,
    volume: 0,
    onload: loaded,
    ...(loop ? {} : { onend: ended, onstop: ended }),
    onloaderror: (_, problem) => report(problem),
    onplayerror(_, problem) {
      report(problem);
      ended();
    },
  });
  Object.assign(howl, { _clearSound: silence });
  return {
    play: () => void howl.play(),
    stop: () => void howl.stop(),
    fade: (to, ms) => void howl.fade(howl.volume(), to, ms),
    volume: (value) => void howl.volume(value),
    mute: (muted) => void howl.mute(muted),
    unload() {
      gone = true;
      howl.unload();
    },
  };
};

/**
 * In place of howler's own: that one lets go of an audio element by giving it a `data:` silence,
 * which the content security policy refuses with an error.
 */
function silence(node: HTMLAudioElement): void {
  node.removeAttribute('src');
  node.load();
}

/** Codes of MediaError, as howler passes them on. */
const CODES: Readonly<Record<number, string>> = {
  1: 'the loading was broken off',
  2: 'the network failed',
  3: 'the file cannot be decoded',
  4: 'the file is missing or its format is not supported',
};

function problemOf(problem: unknown): string {
  return typeof problem === 'number'
    ? (CODES[problem] ?? `error ${problem}`)
    : String(problem).replace(/\.$/u, '');
}
