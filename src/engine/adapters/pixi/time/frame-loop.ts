/** Frames on demand: runs while something moves, asks for none at rest. */
import type { Turns } from '../../../ports.ts';

/** The browser's frames and time, or a test's. */
export type Frames = {
  /** Milliseconds. */
  now(): number;
  /** Returns what takes the request back. */
  request(frame: () => void): () => void;
};

export type FrameLoop = {
  wake(): void;
  isAwake(): boolean;
  stop(): void;
};

export type FrameLoopParts = {
  readonly frames: Frames;
  /** Least milliseconds between frames. */
  readonly gap: () => number;
  /** Draws one frame; true: something still moves. */
  readonly frame: (elapsed: number) => boolean;
  /** A frame threw: nothing moves any more until it is woken. */
  readonly failed: (thrown: unknown) => void;
  readonly rested: () => void;
};

/** A pause longer than this is a hidden page, not a slow one. */
const LONGEST_STEP = 250;
const FIRST_STEP = 16;

export function createFrameLoop({ frames, gap, frame, failed, rested }: FrameLoopParts): FrameLoop {
  let cancel: (() => void) | undefined;
  let before: number | undefined;

  function step(): void {
    cancel = undefined;
    const now = frames.now();
    const elapsed = before === undefined ? FIRST_STEP : now - before;
    if (before !== undefined && elapsed < gap()) return next();
    before = now;
    if (isMoving(Math.min(LONGEST_STEP, elapsed))) return next();
    before = undefined;
    rested();
  }

  function isMoving(elapsed: number): boolean {
    try {
      return frame(elapsed);
    } catch (thrown) {
      failed(thrown);
      return false;
    }
  }

  function next(): void {
    cancel ??= frames.request(step);
  }

  return {
    wake: next,
    isAwake: () => cancel !== undefined,
    stop() {
      cancel?.();
      cancel = undefined;
      before = undefined;
    },
  };
}

/** A frame that a text waits for is the text's alone: the picture takes the next one. */
export function browserFrames(window: Window, turns: Pick<Turns, 'isTextComing'>): Frames {
  return {
    now: () => window.performance.now(),
    request(frame) {
      let id = window.requestAnimationFrame(step);
      return () => window.cancelAnimationFrame(id);

      function step(): void {
        if (turns.isTextComing()) id = window.requestAnimationFrame(step);
        else frame();
      }
    },
  };
}
