/** Furniture in metres and perspective: a chair, a desk lamp, a hanging board. */
import { frontal, level, type Camera, type Point3 } from './camera.ts';
import { ellipse, polygon, type Shapes, type Span } from './svg.ts';
import type { Tone } from './tones.ts';

/** A plain chair seen from the front left: seat, four legs, two posts and a back board. */
export function chair(
  cam: Camera,
  {
    x: [x1, x2],
    z: [z1, z2],
    seat = 0.46,
    back = 0.95,
  }: { readonly x: Span; readonly z: Span; readonly seat?: number; readonly back?: number },
  { light, dark, top }: { readonly light: Tone; readonly dark: Tone; readonly top: Tone },
): Shapes {
  const leg = 0.045;
  const post = (x: number, z: number, high: number, tone: Tone) =>
    cam.face(frontal(x, x + leg, 0, high, z), tone);
  return [
    post(x1, z2, back, dark),
    post(x2 - leg, z2, back, dark),
    cam.face(frontal(x1, x2, back - 0.2, back, z2), light),
    cam.face(frontal(x1, x2, back - 0.38, back - 0.3, z2), light),
    cam.face(level(x1, x2, seat, z1, z2), top),
    post(x1, z1, seat, light),
    post(x2 - leg, z1, seat, light),
    cam.face(frontal(x1, x2, seat - 0.06, seat, z1), dark),
  ];
}

type LampTones = {
  readonly shade: Tone;
  readonly shadeDark: Tone;
  readonly stem: Tone;
  /** The open underside. */
  readonly lit: Tone;
};

/** A desk lamp with a shade, seen straight on; the foot is at `at`. */
export function deskLamp(
  cam: Camera,
  [x, y, z]: Point3,
  { shade, shadeDark, stem, lit }: LampTones,
  size = 1,
): Shapes {
  const u = cam.perMetre(z) * size;
  const [cx, foot] = cam.at([x, y, z]);
  const top = foot - 0.42 * u;
  const rim = foot - 0.26 * u;
  return [
    ellipse(cx, foot - 0.01 * u, 0.1 * u, 0.025 * u, stem),
    polygon(
      [
        [cx - 0.014 * u, foot],
        [cx - 0.014 * u, rim],
        [cx + 0.014 * u, rim],
        [cx + 0.014 * u, foot],
      ],
      stem,
    ),
    ellipse(cx, rim, 0.17 * u, 0.035 * u, lit),
    polygon(
      [
        [cx - 0.07 * u, top],
        [cx + 0.07 * u, top],
        [cx + 0.17 * u, rim],
        [cx - 0.17 * u, rim],
      ],
      shadeDark,
    ),
    polygon(
      [
        [cx - 0.07 * u, top],
        [cx + 0.005 * u, top],
        [cx - 0.03 * u, rim],
        [cx - 0.17 * u, rim],
      ],
      shade,
    ),
  ];
}

/** A board that hangs from the ceiling and faces the eye, with its two rods. */
export function placard(
  cam: Camera,
  {
    x: [x1, x2],
    y: [y1, y2],
    z,
    ceiling,
  }: { readonly x: Span; readonly y: Span; readonly z: number; readonly ceiling: number },
  { board, edge, rod }: { readonly board: Tone; readonly edge: Tone; readonly rod: Tone },
): Shapes {
  const rods = [x1 + 0.12, x2 - 0.12].map((x) =>
    cam.face(frontal(x - 0.012, x + 0.012, y2, ceiling, z), rod),
  );
  const thick = cam.face(frontal(x1 + 0.04, x2 + 0.05, y1 - 0.05, y2, z), edge);
  return [rods, thick, cam.face(frontal(x1, x2, y1, y2, z), board)];
}
