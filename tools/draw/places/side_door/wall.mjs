/** The wall with its pillars, the gallery, the curtains drawn aside, the four steps with their carpet. */
import { column } from '../../architecture.mjs';
import { box, frontal, level } from '../../camera.mjs';
import { facing, lying } from '../../planes.mjs';
import { shape, solid } from '../../points.mjs';
import { asLight, path, rect } from '../../svg.mjs';
import { cam, DOOR, GALLERY, PILLARS, SILL, STEPS, WALL } from './set.mjs';

const wall = facing(cam, WALL);
const [D1, D2] = DOOR.x;

/** The wall is cut in two by the light: the left half lit, the right half in shade; the door is an opening. */
export function walls() {
  const around = (x1, x2, tone) => [
    wall(x1, Math.min(x2, D1), 0, 5.6, tone),
    wall(Math.max(x1, D2), x2, 0, 5.6, tone),
  ];
  return [
    rect(-60, 640, 1720, 320, 'ink'),
    around(-7, 7, 'deep-red-12'),
    wall(-7, D1, 0, 1.5, 'wood-12'),
    wall(D2, 7, 0, 1.5, 'soot'),
    wall(D1 - 0.02, D2 + 0.02, DOOR.high, 5.6, 'deep-red-15'),
    wall(D1 - 0.02, D2 + 0.02, 0, SILL, 'soot'),
    wall(-7, D1, 1.5, 1.58, 'bone-12'),
    wall(D2, 7, 1.5, 1.58, 'wood+6'),
    lying(cam, 0)(-9, 9, 0.6, WALL, 'wood-15'),
  ];
}

export function frame() {
  const jamb = (x1, x2, tone) => wall(x1, x2, SILL, DOOR.high + 0.2, tone);
  return [
    jamb(D1 - 0.24, D1, 'bone-4'),
    jamb(D2, D2 + 0.24, 'steel-10'),
    wall(D1 - 0.24, D2 + 0.24, DOOR.high, DOOR.high + 0.24, 'bone-8'),
    wall(0.04, D2 + 0.24, DOOR.high, DOOR.high + 0.24, 'steel-6'),
    leaf(D1, -1.72, 'wood+12', 'wood-4'),
    leaf(D2, 1.8, 'soot+6', 'ink'),
  ];
}

/** A leaf that stands open into the hall. */
function leaf(x, out, tone, panel) {
  const z = WALL - 0.62;
  const at = (share) => [x + (out - x) * share, WALL - 0.62 * share];
  const part = (a, b, y1, y2, fill) => {
    const [[xa, za], [xb, zb]] = [at(a), at(b)];
    return solid(
      cam,
      `${xa},${y1},${za} ${xb},${y1},${zb} ${xb},${y2},${zb} ${xa},${y2},${za}`,
      fill,
    );
  };
  return [
    solid(
      cam,
      `${x},${SILL},${WALL} ${out},${SILL},${z} ${out},${DOOR.high},${z} ${x},${DOOR.high},${WALL}`,
      tone,
    ),
    part(0.2, 0.8, SILL + 0.22, SILL + 0.9, panel),
    part(0.2, 0.8, SILL + 1.05, DOOR.high - 0.2, panel),
  ];
}

/** Steps down into the hall; the carpet stops short of the floor. */
export function steps() {
  const [x1, x2] = STEPS.x;
  const one = (i) => {
    const z = STEPS.from + i * STEPS.tread;
    const y = (i + 1) * STEPS.rise;
    const far = i === STEPS.count - 1 ? WALL : z + STEPS.tread;
    return [
      cam.face(level(x1, x2, y, z, far), 'steel-10'),
      cam.face(frontal(x1, x2, y - STEPS.rise, y, z), 'night-8'),
      i > 0 && cam.face(level(-0.5, 0.58, y, z, far), 'red'),
      i > 0 && cam.face(frontal(-0.5, 0.58, y - STEPS.rise, y, z), 'deep-red'),
    ];
  };
  const wing = (a, b, tone) =>
    box(
      cam,
      { x: [a, b], y: [0, SILL + 0.5], z: [STEPS.from - 0.1, WALL] },
      {
        front: tone[0],
        side: tone[1],
        top: tone[2],
      },
    );
  return [
    [3, 2, 1, 0].map(one),
    wing(x1 - 0.3, x1, ['wood+4', 'wood-12', 'bone-12']),
    wing(x2, x2 + 0.3, ['soot', 'wood-8', 'wood+6']),
  ];
}

export function pillars() {
  return PILLARS.map((x) =>
    column(
      cam,
      { x, z: 7.2, radius: 0.34, height: 6.6 },
      { light: 'paper-8', shade: 'steel-12', foot: 'bone-12', footShade: 'night-6' },
    ),
  );
}

/** The gallery's front, with red cloth hung in bows and a gold edge. */
export function gallery() {
  const front = facing(cam, GALLERY.z);
  const [y1, y2] = GALLERY.y;
  const bow = (x, i) => {
    const [[a, top], [b], [, low]] = [
      [x, y2 - 0.08],
      [x + 1.5, y2],
      [x, y1 - 0.06],
    ].map(([u, v]) => cam.at([u, v, GALLERY.z - 0.02]));
    const m = (a + b) / 2;
    const half = (from, to, tone) =>
      path(
        `M${from.toFixed(1)} ${top.toFixed(1)} L${m.toFixed(1)} ${top.toFixed(1)} L${m.toFixed(1)} ${((low + top) / 2 + 34).toFixed(1)} Q${to.toFixed(1)} ${(low - 6).toFixed(1)} ${from.toFixed(1)} ${top.toFixed(1)} Z`,
        tone,
      );
    return [
      half(a, (a + m) / 2 - 16, 'red'),
      half(b, (b + m) / 2 + 16, i > 2 ? 'deep-red-8' : 'deep-red'),
    ];
  };
  return [
    front(-8, 8, y1, 7, 'ink'),
    front(-8, 8, y1, y2, 'bone-12'),
    front(0.1, 8, y1, y2, 'wood+6'),
    front(-8, 8, y1 - 0.1, y1, 'wood-10'),
    [-3.75, -2.25, -0.75, 0.75, 2.25].map(bow),
    front(-8, 8, y2 - 0.1, y2, 'bone-6'),
  ];
}

/** Two heavy curtains, drawn aside and tied. */
export function curtains() {
  const curtain = (s, light, dark) => {
    const x = (m) => 830 + s * (m + 26);
    return [
      path(
        `M${x(150)} 96 L${x(330)} 96 L${x(320)} 640 L${x(236)} 640 Q${x(268)} 520 ${x(228)} 430 Q${x(200)} 300 ${x(150)} 96 Z`,
        dark,
      ),
      path(
        `M${x(150)} 96 L${x(222)} 96 Q${x(240)} 300 ${x(252)} 420 L${x(228)} 430 Q${x(200)} 300 ${x(150)} 96 Z`,
        light,
      ),
      path(
        `M${x(256)} 450 Q${x(290)} 540 ${x(276)} 640 L${x(236)} 640 Q${x(268)} 520 ${x(240)} 452 Z`,
        light,
      ),
      shape(`${x(222)},414 ${x(326)},396 ${x(328)},420 ${x(228)},444`, 'bone-12'),
    ];
  };
  return [curtain(-1, 'red', 'deep-red'), curtain(1, 'deep-red', 'deep-red-15')];
}

export const overhead = () => [
  shape('-60,-60 1660,-60 1660,60 1300,22 300,40 -60,90', 'black', asLight(0.55)),
];
