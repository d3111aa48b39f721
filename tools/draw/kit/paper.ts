/** Paper in metres: sheets, piles, and lines of print as bars. */
import { box, type BoxTones, type Camera, type Point3 } from './camera.ts';
import type { Plane } from './planes.ts';
import type { Shapes, Span } from './svg.ts';
import type { Tone } from './tones.ts';

/** A sheet lying on a level surface, turned by `turn` radians. */
export function sheet(
  cam: Camera,
  [x, y, z]: Point3,
  fill: Tone,
  {
    width = 0.21,
    length = 0.3,
    turn = 0,
  }: { readonly width?: number; readonly length?: number; readonly turn?: number } = {},
): string {
  const corner = (dx: number, dz: number): Point3 => [
    x + dx * Math.cos(turn) - dz * Math.sin(turn),
    y,
    z + dx * Math.sin(turn) + dz * Math.cos(turn),
  ];
  const [w, l] = [width / 2, length / 2];
  return cam.face([corner(-w, -l), corner(w, -l), corner(w, l), corner(-w, l)], fill);
}

/** A low pile of sheets. */
export function pile(
  cam: Camera,
  [x, y, z]: Point3,
  {
    width = 0.24,
    length = 0.32,
    height = 0.08,
  }: { readonly width?: number; readonly length?: number; readonly height?: number },
  tones: BoxTones,
): Shapes {
  return box(cam, { x: [x, x + width], y: [y, y + height], z: [z, z + length] }, tones);
}

/** Lines of print: `rows` of them, each a little shorter or longer. */
export function linesOn(
  plane: Plane,
  [u1, u2]: Span,
  [v1, v2]: Span,
  rows: number,
  fill: Tone,
): readonly string[] {
  const step = (v2 - v1) / rows;
  return Array.from({ length: rows }, (_, i) => {
    const short = (i * 7 + rows) % 5 === 0 ? 0.62 : 1 - ((i * 3) % 4) * 0.04;
    return plane(u1, u1 + (u2 - u1) * short, v1 + i * step, v1 + i * step + step * 0.42, fill);
  });
}
