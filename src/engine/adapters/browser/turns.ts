/**
 * Turns in a browser: a piece of work is done after a frame is painted, one a frame, and a text's frame goes before all.
 * A page in the background has no frames; there a timer stands in for them.
 */
import type { Turns } from '../../ports.ts';

/** What turns use of a page. */
export type Page = {
  /** Before the next painting. */
  readonly nextFrame: (task: () => void) => void;
  /** In a task of its own, as soon as may be. */
  readonly nextTask: (task: () => void) => void;
  readonly after: (ms: number, task: () => void) => void;
};

/** No frame for so long: there is none to wait for. */
const NO_FRAME_MS = 250;
/** A press that takes longer is no click yet: the picture goes on. */
const LONGEST_PRESS_MS = 400;

export function createTurns(page: Page = browserPage()): Turns {
  let waiting: readonly (() => void)[] = [];
  /** Counts the texts: only the newest one's frame ends the waiting. */
  let texts = 0;
  let painted = 0;
  /** Counts the presses of a choice; the newest one holds all back for as long as a press may take. */
  let presses = 0;
  let isPressed = false;
  let readers: readonly (() => void)[] = [];
  let isAsked = false;

  return {
    textMayCome() {
      presses += 1;
      isPressed = true;
      const mine = presses;
      page.after(LONGEST_PRESS_MS, () => {
        if (mine !== presses) return;
        isPressed = false;
        if (!isTextComing()) release();
      });
    },
    textComes() {
      isPressed = false; // what was waited for is here
      texts += 1;
      const mine = texts;
      afterFrame(() => {
        painted = Math.max(painted, mine);
        if (!isTextComing()) release();
      });
    },
    isTextComing,
    painted() {
      if (!isTextComing()) return Promise.resolve();
      return new Promise((resolve) => {
        readers = [...readers, resolve];
      });
    },
    next() {
      return new Promise((resolve) => {
        waiting = [...waiting, resolve];
        ask();
      });
    },
  };

  function isTextComing(): boolean {
    return isPressed || painted < texts;
  }

  function release(): void {
    const free = readers;
    readers = [];
    free.forEach((resolve) => resolve());
  }

  function ask(): void {
    if (isAsked) return;
    isAsked = true;
    afterFrame(() => {
      isAsked = false;
      if (isTextComing()) return ask();
      const [first, ...rest] = waiting;
      waiting = rest;
      first?.();
      if (rest.length > 0) ask();
    });
  }

  function afterFrame(task: () => void): void {
    let isDone = false;
    const once = (): void => {
      if (isDone) return;
      isDone = true;
      task();
    };
    page.nextFrame(() => page.nextTask(once));
    page.after(NO_FRAME_MS, once);
  }
}

function browserPage(): Page {
  return {
    nextFrame(task) {
      if (document.hidden) setTimeout(task);
      else requestAnimationFrame(task);
    },
    nextTask: (task) => void setTimeout(task),
    after: (ms, task) => void setTimeout(task, ms),
  };
}
