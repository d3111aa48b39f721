import { camera, frontal } from '../kit/camera.ts';
import { asLight } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, sideOn } from '../kit/planes.ts';
import { halfRing, ring, shape, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, rect, type Shapes } from '../kit/svg.ts';
import type { Tone, Tones } from '../kit/tones.ts';
export const lorryYard: Layers = {
  'street.svg': () => layer([street()]),
  'yard.svg': () => layer([farWall(), ground()]),
  'lorry.svg': () => layer([lorry(), exhaust()]),
  'manned.svg': () => layer([lorry({ behind: riders(), inside: front() }), exhaust()]),
  'bar.svg': () => layer([bar()]),
  'bar-up.svg': () => layer([barUp()]),
  'board.svg': () => layer([board()]),
  'drum.svg': () => layer([drum()]),
};

// What the drawings of the yard share: the eye and the measures. Morning light comes low from the left.

const cam = camera({ vanish: [800, 400], eye: 1.65 });

/** The far side of the yard: garages on the left, the gate on the right. */
const FAR = 12.5;

const GATE = { x: [1.1, 4.4], high: 4.1 } as const;

/** The mouth of the garage, where the lorry stands. */
const GARAGE = { x: [-2.5, -0.05], high: 3.3 } as const;

const BOARD = { z: [6.2, 9.4], y: [0.95, 2.85] } as const;

const WALL = -2.75;

const BAR = { z: 9.6, y: 1.06, x: [1.0, 5.1] } as const;

// The bar across the gateway: down, or up on its weight.

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

const STEEP = 1.22;

/** A piece of the raised bar, from `u1` to `u2` along it; a stripe is slanted. */
function piece(u1: number, u2: number, tone: Tone, { from = 0, to = 0.15, slant = 0 } = {}) {
  const [px, py] = [BAR.x[0] - 0.2, BAR.y];
  const at = (u: number, v: number) =>
    [
      px + u * Math.cos(STEEP) - v * Math.sin(STEEP),
      py + u * Math.sin(STEEP) + v * Math.cos(STEEP),
      BAR.z,
    ].join(',');
  return solid(
    cam,
    `${at(u1, from)} ${at(u2, from)} ${at(u2 + slant, to)} ${at(u1 + slant, to)}`,
    tone,
  );
}

function barUp() {
  const { x } = BAR;
  const long = x[1] - x[0] + 0.2;
  const stripes = [];
  for (let u = 0.2; u < long - 0.5; u += 0.72)
    stripes.push(piece(u, u + 0.36, 'paper', { slant: 0.1 }));
  return [
    piece(-0.6, long, 'red'),
    stripes,
    piece(-0.6, long, 'deep-red', { to: 0.03 }),
    piece(-0.85, -0.4, 'ink', { from: -0.2, to: 0.26 }),
    post(x[0] - 0.32, 0.26, 1.34, 'bone-8', 'soot'),
    post(x[1] - 0.1, 0.2, 1.1, 'bone-12', 'ink'),
  ];
}

// The lorry in outline in the garage mouth.

/** Seen from the front, half out of the dark: cab, radiator, mudguards, two blind lamps. No make. */
function lorry({
  behind = [],
  inside = [],
}: { readonly behind?: Shapes; readonly inside?: Shapes } = {}) {
  const z = 11.7;
  const body = facing(cam, z);
  const x = -1.26;
  const lamp = (dx: number, light: Tone) => {
    const [px, py] = cam.at([x + dx, 1.06, z]);
    return [ellipse(px, py, 17, 17, 'bone-12'), ellipse(px, py, 13, 13, light)];
  };
  return [
    solid(cam, `-2.2,0,${z} -0.3,0,${z} 1.4,0,9.4 -0.2,0,9.4`, 'black', asLight(0.5)),
    behind,
    body(x - 0.84, x + 0.84, 1.3, 2.5, 'ink+5'),
    body(x - 0.84, x + 0.84, 2.5, 2.58, 'bone-8'),
    body(x - 0.84, x - 0.79, 1.3, 2.5, 'bone-8'),
    body(x - 0.7, x - 0.04, 1.72, 2.34, 'steel+4'),
    body(x + 0.04, x + 0.7, 1.72, 2.34, 'night+4'),
    solid(
      cam,
      `${x - 0.7},1.72,${z} ${x - 0.3},1.72,${z} ${x - 0.1},2.34,${z} ${x - 0.5},2.34,${z}`,
      'bone-6',
      asLight(0.7),
    ),
    inside,
    [-0.92, 0.56].map((dx) => [
      body(x + dx, x + dx + 0.36, 0, 0.86, 'black'),
      body(x + dx, x + dx + 0.06, 0, 0.8, 'soot+14'),
    ]),
    solid(
      cam,
      `${x - 1},0.72,${z} ${x - 0.9},1,${z} ${x + 0.9},1,${z} ${x + 1},0.72,${z}`,
      'soot+10',
    ),
    solid(
      cam,
      `${x - 1},0.72,${z} ${x - 0.9},1,${z} ${x - 0.3},1,${z} ${x - 0.3},0.72,${z}`,
      'bone-15',
    ),
    body(x - 0.4, x + 0.4, 0.5, 1.62, 'bone-15'),
    body(x, x + 0.4, 0.5, 1.62, 'khaki-10'),
    body(x - 0.33, x + 0.33, 0.58, 1.5, 'black'),
    [-0.22, -0.09, 0.04, 0.17].map((dx) => body(x + dx, x + dx + 0.04, 0.58, 1.5, 'steel+2')),
    body(x - 0.96, x + 0.96, 0.36, 0.48, 'bone-12'),
    lamp(-0.66, 'paper'),
    lamp(0.66, 'steel+10'),
  ];
}

/** Breath of the engine, from under it. */
function exhaust() {
  const [x, y] = cam.at([-0.5, 0.3, 11]);
  return (
    [
      [0, 6, 16, 0.26],
      [36, 0, 24, 0.22],
      [84, -16, 34, 0.16],
      [146, -40, 46, 0.1],
    ] as const
  ).map(([dx, dy, r, tone]) => ellipse(x + dx, y + dy, r * 1.5, r, 'snow', asLight(tone)));
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

// Who is in the lorry: the driver and one beside him behind the glass, two over the cab.

const CAB = { x: -1.26, z: 11.7 };

const HEAD = 'M-26 -40 A26 36 0 0 1 26 -40 A26 36 0 0 1 -26 -40 Z';

const SHADE = 'M2 -76 A26 36 0 0 1 2 -4 Z';

const PEAK = 'M-31 -46 Q-34 -78 0 -84 Q34 -78 31 -46 L36 -40 L-30 -40 Z';

const SHOULDERS = 'M-70 60 L-62 24 Q-54 -2 -20 -6 L20 -6 Q54 -2 62 24 L70 60 Z';

const SHOULDERS_SHADE = 'M3 60 L3 -6 L20 -6 Q54 -2 62 24 L70 60 Z';

type Worn = { readonly coat: Tones; readonly head: Tones; readonly cap?: Tone };

function man(dx: number, chin: number, { coat, head, cap = 'black' }: Worn) {
  const [x, y] = cam.at([CAB.x + dx, chin, CAB.z]);
  const at = { x, y, scale: 0.5 };
  return [
    stamp(SHOULDERS, at, coat[0]),
    stamp(SHOULDERS_SHADE, at, coat[1]),
    stamp(HEAD, at, head[0]),
    stamp(SHADE, at, head[1]),
    stamp(PEAK, at, cap),
  ];
}

/** On the bed, behind the cab: drawn under it. */
const riders = () => [
  man(-0.44, 2.74, { coat: ['soot+14', 'ink'], head: ['bone', 'steel'], cap: 'steel-4' }),
  man(0.38, 2.78, { coat: ['khaki', 'soot'], head: ['bone-4', 'wood'], cap: 'khaki-4' }),
];

/** Behind the glass, cut off where it ends. */
function front() {
  const body = facing(cam, CAB.z);
  const { x } = CAB;
  return [
    man(-0.36, 1.84, { coat: ['khaki', 'soot'], head: ['bone', 'wood'] }),
    man(0.38, 1.82, { coat: ['soot+12', 'ink'], head: ['bone-6', 'wood'] }),
    body(x - 0.84, x + 0.84, 1.5, 1.72, 'ink+5'),
    body(x - 0.79, x + 0.79, 1.7, 1.73, 'bone-12'),
    solid(
      cam,
      `${x - 0.7},1.72,${CAB.z} ${x - 0.5},1.72,${CAB.z} ${x - 0.34},2.34,${CAB.z} ${x - 0.56},2.34,${CAB.z}`,
      'bone-6',
      asLight(0.5),
    ),
  ];
}

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
