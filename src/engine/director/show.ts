/** Shows moments: picture, mix and events, one after another at reading pace, until done or cut short. */
import type { Manner } from '../core/story/effect.ts';
import type { Fault } from '../core/fault.ts';
import { messageOf } from '../core/message-of.ts';
import type { Moment } from '../core/stage/moment.ts';
import type { Clock, Sound, Stage, Text } from '../ports.ts';

export type Show = {
  /** Cuts short what is being shown, then shows these. Never throws: a broken picture stops no story. */
  begin(moments: readonly Moment[], manner: Manner): void;
  /** The rest of the passage at once: its final picture and mix, without its events. */
  cutShort(): void;
  isPlaying(): boolean;
  /** Resolves when nothing more is to be shown. */
  done(): Promise<void>;
};

type Ports = {
  readonly stage: Stage;
  readonly sound: Sound;
  readonly text: Text;
  readonly clock: Clock;
  readonly report: (fault: Fault) => void;
  readonly changed: () => void;
};

export function createShow({ stage, sound, text, clock, report, changed }: Ports): Show {
  let rest: readonly Moment[] = [];
  let wait = new AbortController();
  let playing = Promise.resolve();
  /** Counts what was begun; an answer of the clock to an earlier count is late and dropped. */
  let count = 0;

  return {
    begin(moments, manner) {
      cutShort();
      attempt('no-sound', () => sound.over());
      rest = moments;
      wait = new AbortController();
      playing = manner === 'play' ? play(count, wait.signal) : jump();
    },
    cutShort,
    isPlaying: () => rest.length > 0,
    done: () => playing,
  };

  function cutShort(): void {
    count += 1;
    wait.abort();
    const last = rest.at(-1);
    rest = [];
    if (last !== undefined) showStill(last);
  }

  function jump(): Promise<void> {
    const last = rest.at(-1);
    rest = [];
    if (last !== undefined) showStill(last);
    return Promise.resolve();
  }

  async function play(mine: number, signal: AbortSignal): Promise<void> {
    let isAnswer = true;
    for (let moment = rest[0]; moment !== undefined; moment = rest[0]) {
      rest = rest.slice(1);
      showPlayed(moment, isAnswer);
      isAnswer = false;
      if (rest.length > 0) await clock.wait(moment.hold, signal);
      if (mine !== count) return;
    }
    changed();
  }

  function showStill(moment: Moment): void {
    attempt('no-picture', () => stage.show(moment.stage, { cut: undefined, manner: 'jump' }));
    attempt('no-sound', () => sound.mix(moment.mix, 'jump'));
  }

  function showPlayed({ cut, ...moment }: Moment, isAnswer: boolean): void {
    attempt('no-picture', () => stage.show(moment.stage, { cut, manner: 'play', isAnswer }));
    attempt('no-sound', () => sound.mix(moment.mix, 'play'));
    for (const event of moment.events) {
      text.heard(event.sound);
      attempt('no-sound', () => sound.play(event.sound, event.take));
    }
  }

  function attempt(kind: 'no-picture' | 'no-sound', act: () => void): void {
    try {
      act();
    } catch (thrown) {
      report({ kind, problem: messageOf(thrown) });
    }
  }
}
