/** What stands in a street: lamp-posts in a row, and cars as black blocks. */
import { box, frontal } from './camera.mjs';
import { band, ellipse, polygon } from './svg.mjs';

/** A cast-iron lamp-post with one globe. `globe` is [light, shade]; the post is [light, shade]. */
export function lampPost(cam, [x, z], high, { post, globe }) {
  const u = cam.perMetre(z);
  const [px, foot] = cam.at([x, 0, z]);
  const top = foot - high * u;
  const r = 0.2 * u;
  const bar = (half, y1, y2, [light, shade]) => [
    polygon(
      [
        [px - half, y1],
        [px, y1],
        [px, y2],
        [px - half, y2],
      ],
      light,
    ),
    polygon(
      [
        [px, y1],
        [px + half, y1],
        [px + half, y2],
        [px, y2],
      ],
      shade,
    ),
  ];
  return [
    bar(0.045 * u, foot, top + r, post),
    bar(0.12 * u, foot, foot - 0.7 * u, post),
    bar(0.16 * u, foot, foot - 0.16 * u, post),
    bar(0.085 * u, foot - 0.7 * u, foot - 0.82 * u, post),
    bar(0.1 * u, top + r * 1.5, top + r * 0.8, post),
    ellipse(px, top, r, r * 1.08, globe[0]),
    globe[1] ? ellipse(px + r * 0.38, top, r * 0.56, r * 0.92, globe[1]) : [],
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
export const globeOf = (cam, [x, z], high) => cam.at([x, high, z]);

/** A closed car seen from behind or from the front: a black block on wheels, with one light edge. */
export function carBlock(
  cam,
  { x, z, long = 4 },
  { front, side, top, glass, edge, lamp },
  lamps = [],
) {
  const half = 0.86;
  const [px, foot] = cam.at([x, 0, z]);
  const u = cam.perMetre(z);
  const cabin = { x: [x - 0.7, x + 0.7], y: [0.98, 1.78], z: [z + 0.7, z + long * 0.62] };
  const lid = { front, side, top };
  return [
    box(cam, { x: [x - half, x + half], y: [0.3, 1.02], z: [z, z + long] }, lid),
    box(cam, cabin, lid),
    cam.face(frontal(x - 0.55, x + 0.55, 1.16, 1.64, z + 0.69), glass),
    cam.face(frontal(x - 0.7, x - 0.64, 0.98, 1.78, z + 0.69), edge),
    cam.face(frontal(x - half, x - half + 0.07, 0.3, 1.02, z), edge),
    [-1, 1].map((s) =>
      polygon(
        [
          [px + s * (half - 0.26) * u, foot - 0.4 * u],
          [px + s * (half + 0.04) * u, foot - 0.4 * u],
          [px + s * (half + 0.04) * u, foot],
          [px + s * (half - 0.26) * u, foot],
        ],
        'black',
      ),
    ),
    band(
      [
        [px - 0.95 * u, foot - 0.42 * u],
        [px + 0.95 * u, foot - 0.42 * u],
      ],
      0.09 * u,
      edge,
    ),
    lamps.map((s) => ellipse(px + s * 0.6 * u, foot - 0.74 * u, 0.13 * u, 0.13 * u, lamp)),
  ];
}
