/** Columns, windows and banners in perspective, each in two flat tones with one hard edge. */
import { path, polygon, round } from './svg.mjs';
import { upright } from './camera.mjs';

/** A round column: light side, shadow side, a plinth and a capital. `split` is how much of the width is lit. */
export function column(
  cam,
  { x, z, radius, height },
  { light, shade, foot = light, footShade = shade, split = 0.46, flip = false },
) {
  const size = cam.perMetre(z);
  const [cx, base] = cam.at([x, 0, z]);
  const top = cam.at([x, height, z])[1];
  const drum = (half, y1, y2, a, b) => {
    const edge = cx + half * size * (flip ? 1 - 2 * split : 2 * split - 1);
    const [left, right] = flip ? [b, a] : [a, b];
    return [
      polygon(sides(cx - half * size, edge, y1, y2), left),
      polygon(sides(edge, cx + half * size, y1, y2), right),
    ];
  };
  const plinth = 0.34 * size;
  return [
    ...drum(radius, top, base, light, shade),
    ...drum(radius * 1.34, base - plinth, base, foot, footShade),
    ...drum(radius * 1.14, base - plinth * 1.5, base - plinth, foot, footShade),
    ...drum(radius * 1.14, top, top + plinth * 0.7, foot, footShade),
    ...drum(radius * 1.34, top - plinth, top, foot, footShade),
  ];
}

/** A tall window with a round head in a wall that runs away from the eye at `x`. */
export function sideWindow(cam, { x, z: [z1, z2], y: [y1, y2] }, fill, more = {}) {
  const spring = y2 - (z2 - z1) * 0.5;
  const middle = (z1 + z2) / 2;
  const [a, b, c, d] = [
    [x, y1, z1],
    [x, spring, z1],
    [x, spring, z2],
    [x, y1, z2],
  ].map(cam.at);
  const crown = cam.at([x, y2, middle]);
  const [k1, k2] = [
    [x, y2 - 0.02, z1 + (middle - z1) * 0.12],
    [x, y2 - 0.02, z2 - (z2 - middle) * 0.12],
  ].map(cam.at);
  const p = ([px, py]) => `${round(px)} ${round(py)}`;
  return path(`M${p(a)} L${p(b)} Q${p(k1)} ${p(crown)} Q${p(k2)} ${p(c)} L${p(d)} Z`, fill, more);
}

/** Bars of such a window: one upright, some crossbars. */
export function sideBars(cam, { x, z: [z1, z2], y: [y1, y2] }, fill, rows = [0.3, 0.56]) {
  const middle = (z1 + z2) / 2;
  const spring = y2 - (z2 - z1) * 0.5;
  const bar = 0.035;
  return [
    cam.face(upright(x, y1, y2, middle - bar, middle + bar), fill),
    ...rows.map((share) => {
      const y = y1 + (y2 - y1) * share;
      return cam.face(upright(x, y - bar, y + bar, z1, z2), fill);
    }),
    cam.face(upright(x, spring - bar, spring + bar, z1, z2), fill),
  ];
}

const sides = (x1, x2, y1, y2) => [
  [x1, y1],
  [x2, y1],
  [x2, y2],
  [x1, y2],
];
