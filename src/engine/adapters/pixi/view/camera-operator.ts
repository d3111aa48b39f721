/** Carries the camera from view to view, and lets it breathe for a while after a cue. */
import { between, type View } from './camera.ts';
import { easeInOut } from '../time/easing.ts';

export type CameraOperator = {
  go(to: View, ms: number): void;
  tick(elapsed: number): boolean;
  view(): View;
};

export function createCameraOperator(start: View): CameraOperator {
  let from = start;
  let to = start;
  let ms = 0;
  let spent = 0;
  const now = () => (spent >= ms ? to : between(from, to, easeInOut(spent / ms)));
  return {
    view: now,
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
