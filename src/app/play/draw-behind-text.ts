/**
 * What is drawn beside a text (the bar, what stands in the menu) is drawn when the text has been painted: one layout the
 * fewer before it. Another screen is drawn at once, and so is all that no text waits for.
 */
import { effect, type ReadonlySignal } from '@preact/signals';
import { options } from 'preact';
import type { Turns } from '../../engine/index.ts';
import type { Route } from '../address/route.ts';

export type DrawBehindTextNeeds = {
  readonly route: ReadonlySignal<Route>;
  readonly turns: Pick<Turns, 'isTextComing' | 'painted'>;
};

/** Returns its undo. */
export function drawBehindText({ route, turns }: DrawBehindTextNeeds): () => void {
  const before = options.debounceRendering;
  let held: (() => void) | undefined;

  options.debounceRendering = (draw) => {
    if (route.peek().kind !== 'play' || !turns.isTextComing()) return queueMicrotask(draw);
    held = draw;
    void turns.painted().then(flush);
  };
  const unfollow = effect(() => {
    void route.value;
    queueMicrotask(flush); // whoever draws the other screen hears of it in this task
  });

  return () => {
    unfollow();
    if (before === undefined) delete options.debounceRendering;
    else options.debounceRendering = before;
    flush();
  };

  function flush(): void {
    const draw = held;
    held = undefined;
    draw?.();
  }
}
