/** Furniture and small things, in metres and perspective: tables, chairs, lamps, sheets of paper. */
import { ellipse, polygon } from './svg.mjs';
import { box, frontal, level } from './camera.mjs';

/** A sheet lying on a level surface, turned by `turn` radians. */
export function sheet(cam, [x, y, z], fill, { width = 0.21, length = 0.3, turn = 0 } = {}) {
  const corner = (dx, dz) => [
    x + dx * Math.cos(turn) - dz * Math.sin(turn),
    y,
    z + dx * Math.sin(turn) + dz * Math.cos(turn),
  ];
  const [w, l] = [width / 2, length / 2];
  return cam.face([corner(-w, -l), corner(w, -l), corner(w, l), corner(-w, l)], fill);
}

/** A low pile of sheets. */
export function pile(cam, [x, y, z], { width = 0.24, length = 0.32, height = 0.08 }, tones) {
  return box(cam, { x: [x, x + width], y: [y, y + height], z: [z, z + length] }, tones);
}

/** A board that hangs from the ceiling and faces the eye, with its two rods. */
export function placard(cam, { x: [x1, x2], y: [y1, y2], z, ceiling }, { board, edge, rod }) {
  const rods = [x1 + 0.12, x2 - 0.12].map((x) =>
    cam.face(frontal(x - 0.012, x + 0.012, y2, ceiling, z), rod),
  );
  const thick = cam.face(frontal(x1 + 0.04, x2 + 0.05, y1 - 0.05, y2, z), edge);
  return [...rods, thick, cam.face(frontal(x1, x2, y1, y2, z), board)];
}

/** A desk lamp with a shade, seen straight on; the foot is at `at`. `lit` is the open underside. */
export function deskLamp(cam, [x, y, z], { shade, shadeDark, stem, lit }, size = 1) {
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

/** A plain chair seen from the front left: seat, four legs, two posts and a back board. */
export function chair(
  cam,
  { x: [x1, x2], z: [z1, z2], seat = 0.46, back = 0.95 },
  { light, dark, top },
) {
  const leg = 0.045;
  const post = (x, z, high, tone) => cam.face(frontal(x, x + leg, 0, high, z), tone);
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
