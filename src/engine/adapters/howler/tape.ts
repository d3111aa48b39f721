/** What this adapter needs of a Howl: a tape that loads, plays and fades. A fake tape serves the tests. */
import { Howl } from 'howler/dist/howler.core.min.js';
import { closeRing } from './closed-ring.ts';
import { afterDecoding } from './howler-insides.ts';
import { createTapeVolume } from './tape-volume.ts';

export type TapeEvents = {
  readonly loaded: () => void;
  /** What `play` asked for has begun: its file is there, and the browser lets it be heard. */
  readonly begun: () => void;
  /** Missing file, or no codec for any of the files. */
  readonly failed: (problem: string) => void;
  /** What `play` began has been heard to its end; never of a loop. */
  readonly ended: () => void;
};

export type Tape = {
  readonly play: () => void;
  /**
   * From the volume that it has now, over so many milliseconds; never sooner than a fade under way that
   * goes the same way. Volumes are 0 … 1; a tape begins at 0, and a loop fades once it has begun.
   * A tape that does not loop has the new volume at once.
   */
  readonly fade: (to: number, ms: number) => void;
  /** A fade goes on unheard. */
  readonly mute: (muted: boolean) => void;
  /** Ends what is heard of it. */
  readonly unload: () => void;
};

export type TapeSource = { readonly files: readonly string[]; readonly loop: boolean };
export type MakeTape = (source: TapeSource, events: TapeEvents) => Tape;

export const makeHowlTape: MakeTape = ({ files, loop }, { loaded, begun, failed, ended }) => {
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
    onplay: begun,
    ...(loop ? {} : { onend: ended, onstop: ended }),
    onloaderror: (_, problem) => report(problem),
    onplayerror(_, problem) {
      report(problem);
      ended();
    },
  });
  afterDecoding(closeChannels);
  Object.assign(howl, { _clearSound: silence });
  return {
    ...createTapeVolume(howl),
    play: () => void howl.play(),
    unload() {
      gone = true;
      howl.unload();
    },
  };
};

/** An event begins and ends in silence and stays as it is. */
function closeChannels(buffer: AudioBuffer): void {
  for (let channel = 0; channel < buffer.numberOfChannels; channel += 1)
    closeRing(buffer.getChannelData(channel));
}

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
