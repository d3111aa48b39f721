/** Carries the camera from view to view, and lets it breathe for a while after a cue. */
import { between, type View } from './camera.ts';
import { easeInOut } from '../time/easing.ts';

export type CameraOperator = {
  go(to: View, ms: number): void;
  tick(elapsed: number): boolean;
  view(): View;
  isOnTheWay(): boolean;
  /** Whether this is another view than the one it stands at or goes to: more than a step aside. */
  isAwayFrom(view: View): boolean;
};

/** Units of the composition, and a share of the zoom, below which two views are one to the eye. */
const STEP = 12;
const NEARER = 1.03;

export function createCameraOperator(start: View): CameraOperator {
  let from = start;
  let to = start;
  let ms = 0;
  let spent = 0;
  const now = () => (spent >= ms ? to : between(from, to, easeInOut(spent / ms)));
  return {
    view: now,
    isOnTheWay: () => spent < ms,
    isAwayFrom: ({ x, y, zoom }) =>
      Math.hypot(x - to.x, y - to.y) > STEP || Math.max(zoom / to.zoom, to.zoom / zoom) > NEARER,
    go(next, within) {
      if (within > 0 && isSame(next, to)) return;
      from = now();
      to = next;
      ms = within;
      spent = 0;
    },
    tick(elapsed) {
      if (spent >= ms) return false;
      spent += elapsed;
      return true;
    },
  };
}

function isSame(one: View, other: View): boolean {
  return one.x === other.x && one.y === other.y && one.zoom === other.zoom;
}
