/** Flights of steps and arched openings: shapes that several houses share. */
import { frontal, level, type Camera } from './camera.ts';
import type { Point, Shapes, Span } from './svg.ts';
import type { Tone, Tones } from './tones.ts';

type Flight = {
  readonly x: Span;
  readonly z: number;
  readonly y?: number;
  readonly rise?: number;
  readonly tread?: number;
  readonly count: number;
};

/** Steps that rise away from the eye, far ones first. The tones are the riser's and the tread's. */
export function flight(
  cam: Camera,
  { x: [x1, x2], z, y = 0, rise = 0.16, tread = 0.32, count }: Flight,
  [riser, top]: Tones,
  eye = 1.6,
): Shapes {
  return Array.from({ length: count }, (_, back) => {
    const i = count - 1 - back;
    const [low, high] = [y + i * rise, y + (i + 1) * rise];
    const from = z + i * tread;
    return [
      high < eye ? cam.face(level(x1, x2, high, from, from + tread), top) : [],
      cam.face(frontal(x1, x2, low, high, from), riser),
    ];
  });
}

/** The rim of an opening with a round head, from one foot to the other, as [u, v]. */
export function archRim(
  [u1, u2]: Span,
  base: number,
  spring: number,
  crown: number,
  count = 12,
): readonly Point[] {
  const [middle, half] = [(u1 + u2) / 2, (u2 - u1) / 2];
  const head = Array.from({ length: count + 1 }, (_, i): Point => {
    const a = Math.PI * (1 - i / count);
    return [middle + half * Math.cos(a), spring + (crown - spring) * Math.sin(a)];
  });
  return [[u1, base], ...head, [u2, base]];
}

type Arch = {
  readonly x: Span;
  readonly spring: number;
  readonly crown: number;
  readonly base?: number;
};

/** A facing wall with one arched opening that reaches the floor. */
export function archedWall(
  cam: Camera,
  z: number,
  [x1, x2]: Span,
  high: number,
  { x, spring, crown, base = 0 }: Arch,
  fill: Tone,
): string {
  const rim = archRim(x, base, spring, crown).toReversed();
  const points: readonly Point[] = [[x1, base], [x1, high], [x2, high], [x2, base], ...rim];
  return cam.face(
    points.map(([u, v]) => [u, v, z]),
    fill,
  );
}
