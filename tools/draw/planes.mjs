/** Flat things on a wall or a floor: a plane is a function that takes a rectangle (u1, u2, v1, v2) and a tone. */
import { frontal, level, upright } from './camera.mjs';

/** A wall that faces the eye: u runs to the right, v up. */
export const facing = (cam, z) => (u1, u2, v1, v2, fill, more) =>
  cam.face(frontal(u1, u2, v1, v2, z), fill, more);

/** A wall that runs away from the eye: u is depth, v up. */
export const sideOn = (cam, x) => (u1, u2, v1, v2, fill, more) =>
  cam.face(upright(x, v1, v2, u1, u2), fill, more);

/** A floor, a ceiling or a table top: u runs to the right, v is depth. */
export const lying = (cam, y) => (u1, u2, v1, v2, fill, more) =>
  cam.face(level(u1, u2, y, v1, v2), fill, more);

/** A door on a plane: frame, leaf, panels with one lit edge, a handle. `tones` are palette names. */
export function doorOn(plane, [u1, u2], high, tones, { handle = 1, frame = 0.12, base = 0 } = {}) {
  const { jamb, leaf, panel, edge, knob = edge } = tones;
  const side = (u2 - u1) * 0.18;
  const panels = [
    [0.1, 0.4],
    [0.47, 0.92],
  ].map(([a, b]) => [base + (high - base) * a, base + (high - base) * b]);
  const hold = handle > 0 ? u2 - side * 0.62 : u1 + side * 0.62;
  return [
    plane(u1 - frame, u2 + frame, base, high + frame, jamb),
    plane(u1, u2, base, high, leaf),
    panels.map(([v1, v2]) => [
      plane(u1 + side, u2 - side, v1, v2, edge),
      plane(u1 + side + 0.04, u2 - side, v1, v2 - 0.04, panel),
    ]),
    plane(hold - 0.035, hold + 0.035, base + 0.94, base + 1.12, knob),
  ];
}

/** Lines of print as bars: `rows` of them, each a little shorter or longer. */
export function linesOn(plane, [u1, u2], [v1, v2], rows, fill) {
  const step = (v2 - v1) / rows;
  return Array.from({ length: rows }, (_, i) => {
    const short = (i * 7 + rows) % 5 === 0 ? 0.62 : 1 - ((i * 3) % 4) * 0.04;
    return plane(u1, u1 + (u2 - u1) * short, v1 + i * step, v1 + i * step + step * 0.42, fill);
  });
}
