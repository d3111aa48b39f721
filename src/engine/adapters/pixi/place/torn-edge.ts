/** The torn paper around a told picture, as outlines. Pure: the same host has the same tear. */
import type { Size } from '../surface/fit.ts';
import { seeded } from '../drawing/seeded.ts';

type Point = readonly [number, number];

export type Tear = {
  /** Where the picture ends. */
  readonly picture: readonly Point[];
  /** Where the paper ends: a little farther out, and rougher. */
  readonly paper: readonly Point[];
};

const STEP = 7;
const SEED = 23;

export function tearAround({ width, height }: Size): Tear {
  const draw = seeded(SEED);
  const inset = Math.max(12, Math.min(width, height) * 0.032);
  const picture: Point[] = [];
  const paper: Point[] = [];
  const corners: readonly Point[] = [
    [inset, inset * 1.1],
    [width - inset * 1.2, inset * 0.8],
    [width - inset * 0.8, height - inset],
    [inset * 1.15, height - inset * 0.9],
  ];
  corners.forEach((from, side) => {
    const to = corners[(side + 1) % corners.length] ?? from;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const out: Point = [(to[1] - from[1]) / length, -(to[0] - from[0]) / length];
    const count = Math.max(4, Math.round(length / STEP));
    const phase = draw() * 9;
    let walk = 0;
    for (let at = 0; at < count; at += 1) {
      const share = at / count;
      walk = walk * 0.82 + (draw() - 0.5) * inset * 0.24;
      const wave = Math.sin(share * 5.3 + phase) * 0.36 + Math.sin(share * 17 + phase) * 0.1;
      const edge = wave * inset + walk;
      const fold = Math.sin(share * 7 + phase * 2) * Math.sin(share * 23 + phase);
      const rim = edge + inset * (0.05 + 0.42 * fold ** 2 + draw() * 0.14);
      picture.push(along(from, to, share, out, edge));
      paper.push(along(from, to, share, out, rim));
    }
  });
  return { picture, paper };
}

function along(from: Point, to: Point, share: number, out: Point, by: number): Point {
  return [
    from[0] + (to[0] - from[0]) * share + out[0] * by,
    from[1] + (to[1] - from[1]) * share + out[1] * by,
  ];
}
