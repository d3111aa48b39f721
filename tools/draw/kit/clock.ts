/** A clock face without figures: a ring, a face in two tones, twelve marks, two hands. */
import { band } from './band.ts';
import { ellipse, path, round, type Point, type Shapes } from './svg.ts';
import type { Tone } from './tones.ts';

type ClockTones = {
  readonly ring: Tone;
  readonly light: Tone;
  readonly shade: Tone;
  readonly mark: Tone;
  readonly hand: Tone;
};

/** Hours and minutes may be fractions. */
export function clockFace(
  [cx, cy]: Point,
  r: number,
  [hours, minutes]: readonly [hours: number, minutes: number],
  { ring, light, shade, mark, hand }: ClockTones,
): Shapes {
  const at = (turn: number, reach: number): Point => [
    cx + Math.sin(turn * Math.PI * 2) * reach * r,
    cy - Math.cos(turn * Math.PI * 2) * reach * r,
  ];
  const marks = Array.from({ length: 12 }, (_, i) =>
    band([at(i / 12, 0.8), at(i / 12, i % 3 === 0 ? 0.62 : 0.71)], r * 0.065, mark),
  );
  const half = `M${round(cx)} ${round(cy - r * 0.9)} A${round(r * 0.9)} ${round(r * 0.9)} 0 0 1 ${round(cx)} ${round(cy + r * 0.9)} Z`;
  const hour = (hours + minutes / 60) / 12;
  return [
    ellipse(cx, cy, r, r, ring),
    ellipse(cx, cy, r * 0.9, r * 0.9, light),
    path(half, shade),
    marks,
    band([at(hour, -0.12), at(hour, 0.48)], r * 0.1, hand),
    band([at(minutes / 60, -0.16), at(minutes / 60, 0.76)], r * 0.06, hand),
    ellipse(cx, cy, r * 0.08, r * 0.08, hand),
  ];
}
