/** Tapes that make no sound: what a Howl would be asked to do, and what it would answer. */
import type { MakeTape, Tape } from '../../../../src/engine/adapters/howler/tape.ts';

export type FakeTape = {
  readonly file: string;
  readonly loop: boolean;
  volume: number;
  muted: boolean;
  plays: number;
  isLoaded: boolean;
  unloaded: boolean;
};

export type FakeTapes = {
  readonly make: MakeTape;
  readonly all: readonly FakeTape[];
  /** Those that play and do not fade out. */
  readonly heard: () => readonly FakeTape[];
  /** Answers what was asked to load. */
  readonly answer: () => void;
  /** What was begun on the tape of this file comes to its end. */
  readonly end: (file: string) => void;
  /** What may not have been played at first begins on the tape of this file. */
  readonly begin: (file: string) => void;
};

export type Shelf = {
  readonly missing?: readonly string[];
  /** They come, and the browser does not let them be heard. */
  readonly refused?: readonly string[];
};

export function fakeTapes({ missing = [], refused = [] }: Shelf = {}): FakeTapes {
  const all: FakeTape[] = [];
  const answers: (() => void)[] = [];
  const ends: { readonly file: string; readonly ended: () => void }[] = [];
  const begins: { readonly file: string; readonly begun: () => void }[] = [];

  const make: MakeTape = ({ files, loop }, { loaded, begun, failed, ended }) => {
    const state: FakeTape = {
      file: files[0] ?? '',
      loop,
      volume: 0,
      muted: false,
      plays: 0,
      isLoaded: false,
      unloaded: false,
    };
    all.push(state);
    ends.push({ file: state.file, ended });
    begins.push({ file: state.file, begun });
    answers.push(() => {
      if (missing.includes(state.file)) return failed('it is missing');
      state.isLoaded = true;
      loaded();
      if (refused.includes(state.file)) return failed('it may not be played');
      if (state.plays > 0) begun();
    });
    return tapeOf(state, begun);
  };

  return {
    make,
    all,
    heard: () => all.filter(({ plays, volume, unloaded }) => plays > 0 && volume > 0 && !unloaded),
    answer,
    end: (file) => ends.filter((each) => each.file === file).forEach(({ ended }) => ended()),
    begin: (file) => begins.filter((each) => each.file === file).forEach(({ begun }) => begun()),
  };

  function answer(): void {
    for (const each of answers.splice(0)) each();
  }
}

function tapeOf(state: FakeTape, begun: () => void): Tape {
  return {
    play() {
      state.plays += 1;
      if (state.isLoaded) begun();
    },
    fade: (to) => void (state.volume = to),
    mute: (muted) => void (state.muted = muted),
    unload: () => void (state.unloaded = true),
  };
}
