/** A sound that is asked for in one task and begins in the next, in the same order: a click never waits for its files. */
import type { Sound } from '../../engine/index.ts';

export function soundAside(sound: Sound, soon: (task: () => void) => void): Sound {
  let waiting: (() => void)[] = [];
  return {
    ...sound,
    mix: (next, manner) => later(() => sound.mix(next, manner)),
    play: (event, take) => later(() => sound.play(event, take)),
    over: () => later(sound.over),
  };

  function later(task: () => void): void {
    waiting.push(task);
    if (waiting.length === 1) soon(begin);
  }

  function begin(): void {
    const due = waiting;
    waiting = [];
    for (const task of due) task();
  }
}
