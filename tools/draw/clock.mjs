/** A clock face without figures: a ring, a face in two tones, twelve marks, two hands. */
import { band, ellipse, path, round } from './svg.mjs';

/** `hours` and `minutes` may be fractions. `tones` are ring, light and shade of the face, mark and hand. */
export function clockFace([cx, cy], r, [hours, minutes], { ring, light, shade, mark, hand }) {
  const at = (turn, reach) => [
    cx + Math.sin(turn * Math.PI * 2) * reach * r,
    cy - Math.cos(turn * Math.PI * 2) * reach * r,
  ];
  const marks = Array.from({ length: 12 }, (_, i) =>
    band([at(i / 12, 0.8), at(i / 12, i % 3 === 0 ? 0.62 : 0.71)], r * 0.065, mark),
  );
  const half = `M${round(cx)} ${round(cy - r * 0.9)} A${round(r * 0.9)} ${round(r * 0.9)} 0 0 1 ${round(cx)} ${round(cy + r * 0.9)} Z`;
  return [
    ellipse(cx, cy, r, r, ring),
    ellipse(cx, cy, r * 0.9, r * 0.9, light),
    path(half, shade),
    marks,
    band(
      [at((hours + minutes / 60) / 12, -0.12), at((hours + minutes / 60) / 12, 0.48)],
      r * 0.1,
      hand,
    ),
    band([at(minutes / 60, -0.16), at(minutes / 60, 0.76)], r * 0.06, hand),
    ellipse(cx, cy, r * 0.08, r * 0.08, hand),
  ];
}
