import { camera, frontal } from '../kit/camera.ts';
import { asLight } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, sideOn } from '../kit/planes.ts';
import { halfRing, ring, shape, solid } from '../kit/points.ts';
import { backing, layer, rect } from '../kit/svg.ts';
import type { Tone } from '../kit/tones.ts';
export const lorryYard: Layers = {
  'street.svg': () => layer([street()]),
  'yard.svg': () => layer([farWall(), ground()]),
  'bar.svg': () => layer([bar()]),
  'board.svg': () => layer([board()]),
  'drum.svg': () => layer([drum()]),
};

// What the drawings of the yard share: the eye and the measures. Morning light comes low from the left.

const cam = camera({ vanish: [800, 400], eye: 1.65 });

/** The far side of the yard: garages on the left, the gate on the right. */
const FAR = 12.5;

const GATE = { x: [1.1, 4.4], high: 4.1 } as const;

/** The mouth of the garage. */
const GARAGE = { x: [-2.5, -0.05], high: 3.3 } as const;

const BOARD = { z: [6.2, 9.4], y: [0.95, 2.85] } as const;

const WALL = -2.75;

const BAR = { z: 9.6, y: 1.06, x: [1.0, 5.1] } as const;

// The bar across the gateway.

const post = (at: number, wide: number, tall: number, light: Tone, dark: Tone) => [
  cam.face(frontal(at, at + wide, 0, tall, BAR.z), dark),
  cam.face(frontal(at, at + wide * 0.4, 0, tall, BAR.z), light),
];

function bar() {
  const { z, y, x } = BAR;
  const high = 0.15;
  const stripes = [];
  for (let u = x[0]; u < x[1]; u += 0.72)
    stripes.push(
      solid(
        cam,
        `${u},${y},${z} ${u + 0.36},${y},${z} ${u + 0.46},${y + high},${z} ${u + 0.1},${y + high},${z}`,
        'paper',
      ),
    );
  const [sx, sy] = cam.at([x[0] - 0.3, 0, z]);
  return [
    shape(
      `${sx},${sy} ${sx + 34},${sy} ${sx + 250},${sy + 46} ${sx + 190},${sy + 46}`,
      'black',
      asLight(0.5),
    ),
    solid(
      cam,
      `${x[0]},0,${z - 0.7} ${x[1]},0,${z - 0.7} ${x[1]},0,${z - 0.9} ${x[0]},0,${z - 0.9}`,
      'black',
      asLight(0.4),
    ),
    cam.face(frontal(x[0] - 0.8, x[1], y, y + high, z), 'red'),
    stripes,
    cam.face(frontal(x[0] - 0.8, x[1], y, y + 0.04, z), 'black', asLight(0.4)),
    cam.face(frontal(x[0] - 1.05, x[0] - 0.6, y - 0.2, y + 0.26, z), 'ink'),
    post(x[0] - 0.32, 0.26, 1.34, 'bone-8', 'soot'),
    post(x[1] - 0.1, 0.2, 1.1, 'bone-12', 'ink'),
  ];
}

// An oil drum by the wall, low enough to sit on.

const AT = { x: -0.62, z: 5.2, r: 0.34, high: 0.56 };

function drum() {
  const { x, z, r, high } = AT;
  const side = (from: number, to: number, tone: Tone, [u, v] = [0, 3.15]) =>
    cam.face(
      [
        ...halfRing([x, from, z], r, r, -1).slice(at(u), at(v) + 1),
        ...halfRing([x, to, z], r, r, -1)
          .slice(at(u), at(v) + 1)
          .toReversed(),
      ],
      tone,
    );
  return [
    solid(
      cam,
      `${x - r},0,${z} ${x},0,${z - r} ${x + 1.5},0,${z - 0.9} ${x + 1.6},0,${z - 0.4}`,
      'black',
      asLight(0.5),
    ),
    side(0, high, 'night-6'),
    side(0, high, 'steel+2', [1.4, 3.15]),
    [0.17, 0.36].map((y) => [
      side(y, y + 0.035, 'black'),
      side(y, y + 0.035, 'steel+15', [1.4, 3.15]),
    ]),
    cam.face(ring([x, high, z], r), 'bone-12'),
    cam.face(ring([x, high, z], r * 0.88), 'soot+8'),
  ];
}

/** Which point of a half ring stands at this angle. */
const at = (angle: number) => Math.round(angle / 0.15);

// Sky, the wall with garage doors, the gateway, the chalk board on the left wall.

const far = facing(cam, FAR);

const [gx1, gx2] = GATE.x;

/** The street beyond the gate: one pale wall, a row of dark windows, nobody. */
function street() {
  const wall = facing(cam, 24);
  return [
    backing('steel+12'),
    rect(-60, 210, 1720, 220, 'bone-12'),
    lying(cam, 0)(-30, 30, FAR, 40, 'bone-15'),
    wall(-4, 16, 0, 9, 'bone-2'),
    wall(5.4, 16, 0, 9, 'bone-15'),
    wall(-4, 16, 0, 1.1, 'steel+10'),
    [1.2, 2.9, 4.6, 6.3, 8].map((x) =>
      [1.9, 4.8].map((y) => [
        wall(x, x + 0.9, y, y + 1.8, 'steel-6'),
        wall(x, x + 0.3, y, y + 1.8, 'night'),
      ]),
    ),
  ];
}

function farWall() {
  const high = 5.2;
  return [
    far(-16, gx1, 0, high, 'wood-2'),
    far(-16, gx1, high - 0.3, high, 'bone-15'),
    far(gx2, 16, 0, high, 'soot'),
    far(-16, gx1, 0, 0.5, 'soot'),
    garage(),
    [gx1 - 0.75, gx2].map((x) => [
      far(x, x + 0.75, 0, high + 0.5, 'bone-12'),
      far(x + 0.34, x + 0.75, 0, high + 0.5, 'steel-10'),
      far(x - 0.12, x + 0.87, high + 0.5, high + 0.75, 'bone-4'),
    ]),
    far(gx1, gx2, GATE.high, high, 'ink'),
    far(gx1, gx2, GATE.high, GATE.high + 0.16, 'red-8'),
  ];
}

/** A black mouth with one leaf folded back. */
function garage() {
  const [x1, x2] = GARAGE.x;
  const y = GARAGE.high;
  return [
    far(x1 - 0.5, x2 + 0.2, 0, y + 0.24, 'bone-12'),
    far(x1 - 0.5, x2 + 0.2, y + 0.1, y + 0.24, 'bone-4'),
    far(x1, x2, 0, y, 'black'),
    solid(cam, `${x2},0,12.5 ${x2 + 0.5},0,11.4 ${x2 + 0.5},${y},11.4 ${x2},${y},12.5`, 'khaki+10'),
    solid(
      cam,
      `${x2},0.2,12.5 ${x2 + 0.5},2.6,11.4 ${x2 + 0.5},2.9,11.4 ${x2},0.5,12.5`,
      'khaki-10',
    ),
  ];
}

function ground() {
  const floor = lying(cam, 0);
  const stones = [];
  for (let z = 1.5; z < FAR; z *= 1.22) stones.push(floor(-14, 14, z, z * 1.1, 'soot+12'));
  return [
    floor(-16, 16, 0.5, FAR, 'khaki-14'),
    stones,
    // morning through the gateway, and the shade of the left wall
    solid(cam, `${gx1},0,${FAR} ${gx2},0,${FAR} 3.4,0,2 -2.6,0,2`, 'bone', asLight(0.3)),
    solid(cam, `${WALL},0,0.6 ${WALL},0,${FAR} -2.2,0,${FAR} 0.2,0,0.6`, 'black', asLight(0.62)),
  ];
}

/** The wall on the left with the chalk board: rows of strokes, all crossed through. */
function board() {
  const wall = sideOn(cam, WALL);
  const [z1, z2] = BOARD.z;
  const [y1, y2] = BOARD.y;
  const row = (y2 - y1 - 0.3) / 6;
  return [
    wall(0.8, FAR, 0, 5.6, 'ink+6'),
    wall(0.8, FAR, 0, 0.5, 'black'),
    wall(z1 - 0.16, z2 + 0.16, y1 - 0.14, y2 + 0.14, 'wood+12'),
    wall(z1, z2, y1, y2, 'black'),
    [0, 1, 2, 3, 4, 5].map((i) => {
      const y = y1 + 0.2 + i * row;
      return [
        wall(z1 + 0.24, z1 + 0.6, y, y + 0.09, 'bone-6'),
        wall(z1 + 0.8, z1 + 1.4 + ((i * 3) % 4) * 0.16, y, y + 0.09, 'bone-12'),
        wall(z1 + 0.16, z2 - 0.5, y + 0.03, y + 0.06, 'paper'),
        wall(z2 - 0.42, z2 - 0.2, y, y + 0.09, i === 2 ? 'red' : 'bone-15'),
      ];
    }),
    wall(z1 + 1.6, z1 + 1.63, y1, y2, 'khaki-6'),
  ];
}
