/** What stands in a street: lamp-posts in a row, and cars as black blocks. */
import { box, frontal, type Camera } from './camera.ts';
import { corners, ellipse, polygon, type Point, type Shapes, type Span } from './svg.ts';
import type { Tone, Tones } from './tones.ts';

/** A cast-iron lamp-post with one globe, at `[x, z]`. The globe's shade may be left out. */
export function lampPost(
  cam: Camera,
  [x, z]: Span,
  high: number,
  { post, globe: [lit, shade] }: { readonly post: Tones; readonly globe: readonly [Tone, Tone?] },
): Shapes {
  const u = cam.perMetre(z);
  const [px, foot] = cam.at([x, 0, z]);
  const top = foot - high * u;
  const r = 0.2 * u;
  const bar = (half: number, y1: number, y2: number) => [
    polygon(corners([px - half, px], [y1, y2]), post[0]),
    polygon(corners([px, px + half], [y1, y2]), post[1]),
  ];
  return [
    bar(0.045 * u, foot, top + r),
    bar(0.12 * u, foot, foot - 0.7 * u),
    bar(0.16 * u, foot, foot - 0.16 * u),
    bar(0.085 * u, foot - 0.7 * u, foot - 0.82 * u),
    bar(0.1 * u, top + r * 1.5, top + r * 0.8),
    ellipse(px, top, r, r * 1.08, lit),
    shade ? ellipse(px + r * 0.38, top, r * 0.56, r * 0.92, shade) : [],
    polygon(
      [
        [px - r * 0.5, top - r],
        [px + r * 0.5, top - r],
        [px, top - r * 1.7],
      ],
      post[1],
    ),
  ];
}

/** Where the middle of such a lamp's globe is. */
export const globeOf = (cam: Camera, [x, z]: Span, high: number): Point => cam.at([x, high, z]);

type CarTones = {
  readonly front: Tone;
  readonly side: Tone;
  readonly top: Tone;
  readonly glass: Tone;
  readonly edge: Tone;
  readonly lamp?: Tone;
};

/** A closed car seen along its length: a black block with a cabin, fenders, one light edge, and `lamps` on its near end. */
export function carBlock(
  cam: Camera,
  { x, z, long = 4 }: { readonly x: number; readonly z: number; readonly long?: number },
  { front, side, top, glass, edge, lamp = 'ochre' }: CarTones,
  lamps: readonly (1 | -1)[] = [],
): Shapes {
  const plane = (x1: number, x2: number, y1: number, y2: number, tone: Tone, at = z) =>
    cam.face(frontal(x + x1, x + x2, y1, y2, at), tone);
  const cabin = { x: [x - 0.68, x + 0.68], y: [0.9, 1.78], z: [z + 0.1, z + long * 0.6] } as const;
  return [
    box(cam, { x: [x - 0.82, x + 0.82], y: [0.34, 0.98], z: [z, z + long] }, { front, side, top }),
    box(cam, cabin, { front, side, top }),
    plane(-0.36, 0.36, 1.26, 1.62, glass, z + 0.09),
    plane(-0.68, -0.63, 0.98, 1.78, edge, z + 0.09),
    plane(-0.82, -0.76, 0.34, 0.98, edge),
    ([-1, 1] as const).map((s) => [
      plane(s > 0 ? 0.6 : -0.86, s > 0 ? 0.86 : -0.6, 0, 0.4, 'black'),
      plane(s > 0 ? 0.56 : -0.96, s > 0 ? 0.96 : -0.56, 0.36, 0.62, front, z - 0.02),
      plane(s > 0 ? 0.56 : -0.96, s > 0 ? 0.96 : -0.56, 0.58, 0.62, edge, z - 0.02),
    ]),
    lamps.map((s) => {
      const [px, py] = cam.at([x + s * 0.72, 0.82, z]);
      const r = 0.13 * cam.perMetre(z);
      return ellipse(px, py, r, r, lamp);
    }),
  ];
}
