/** The camera: where it looks and how near, eased from view to view. Pure; units are those of the composition. */
import type { Camera } from '../../../core/stage/stage-state.ts';
import { assertNever } from '../../../core/result.ts';
import type { Box } from '../drawing/frame-of-view.ts';
import type { Size } from '../surface/fit.ts';

export type View = { readonly x: number; readonly y: number; readonly zoom: number };
type Point = readonly [number, number];

/** A little nearer than the whole, so that a breath never shows an edge. */
const REST_ZOOM = 1.02;
const PUSH_ZOOM = 1.22;
const PAN_ZOOM = 1.07;
const CLOSEST_DEPTH = 0.88;
const DEPTH_SHARE = 0.24;
/** Units that the nearest layer drifts. */
const DRIFT: Point = [11, 4];
const DRIFT_MS: Point = [7900, 5300];

/** The view that a camera cue asks for. `focus` is what matters when no anchor is named. */
export function viewFor(
  camera: Camera,
  anchors: Readonly<Record<string, Point>>,
  focus: Point,
): View {
  const [x, y] = (camera.anchor === undefined ? undefined : anchors[camera.anchor]) ?? focus;
  switch (camera.move) {
    case 'push':
      return { x, y, zoom: PUSH_ZOOM };
    case 'pan':
      return { x, y, zoom: PAN_ZOOM };
    case 'wide':
      return { x: focus[0], y: focus[1], zoom: 1 };
    case 'hold':
    case 'drift':
      return { x: focus[0], y: focus[1], zoom: REST_ZOOM };
    default:
      return assertNever(camera.move);
  }
}

export function between(from: View, to: View, share: number): View {
  return {
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
    zoom: from.zoom * (to.zoom / from.zoom) ** share,
  };
}

/** Where a slow breath has carried the camera after so many milliseconds of its own time. */
export function driftAt(ms: number): Point {
  return [
    Math.sin((ms / DRIFT_MS[0]) * Math.PI * 2) * DRIFT[0],
    Math.sin((ms / DRIFT_MS[1]) * Math.PI * 2) * DRIFT[1],
  ];
}

/** How much of that breath the camera takes: least when it is told to hold. */
export function driftShare({ move }: Camera): number {
  return { hold: 0.35, drift: 1, push: 0.6, pan: 0.6, wide: 0.6 }[move];
}

/** A layer's place on the canvas: its scale, and where its origin lies, in units of the window. */
export type Placed = { readonly x: number; readonly y: number; readonly scale: number };

/** How a layer at this depth is seen: the near move more than the far, and none shows the edge of its `box`. */
export function placedAt(view: View, drift: Point, depth: number, seen: Size, box: Box): Placed {
  const share = CLOSEST_DEPTH + DEPTH_SHARE * depth;
  const scale = 1 + (view.zoom - 1) * share;
  const home: Point = [box.x + box.width / 2, box.y + box.height / 2];
  const x = home[0] + (view.x - home[0]) * share + drift[0] * depth;
  const y = home[1] + (view.y - home[1]) * share + drift[1] * depth;
  return {
    scale,
    x: seen.width / 2 - inside(x, seen.width / scale, box.x, box.width) * scale,
    y: seen.height / 2 - inside(y, seen.height / scale, box.y, box.height) * scale,
  };
}

function inside(centre: number, window: number, start: number, whole: number): number {
  const half = Math.min(window, whole) / 2;
  return Math.min(start + whole - half, Math.max(start + half, centre));
}
