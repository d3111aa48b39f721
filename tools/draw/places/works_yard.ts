import { band } from '../kit/band.ts';
import { box, camera } from '../kit/camera.ts';
import { clockFace } from '../kit/clock.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { bust, standing } from '../kit/people.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying } from '../kit/planes.ts';
import { shape, solid } from '../kit/points.ts';
import { backing, ellipse, layer, path, type Point, polygon, rect, round } from '../kit/svg.ts';
import type { Tone, Tones } from '../kit/tones.ts';
export const worksYard: Layers = {
  'night.svg': () => layer([sky(false)]),
  'day.svg': () => layer([sky(true)]),
  'shop-night.svg': () => layer([shop(false), ground(false), windowLight()]),
  'shop-day.svg': () => layer([shop(true), ground(true), poleShade()]),
  'gate.svg': () => layer([gate()]),
  'open-shop.svg': () => layer([openShop()]),
  'meeting.svg': () => layer([table(), stove()]),
  'fire.svg': () => layer([stoveFire()], [fireTone()]),
  'horn-night.svg': () => layer([horn('bone-8')]),
  'horn-day.svg': () => layer([horn('steel+10')]),
};

// What the drawings of the works yard share: the eye, the gate, the pole with the loudspeaker.

const cam = camera({ vanish: [960, 470], eye: 1.7 });

/** The shop along the far side, its windows, its saw-toothed roof. */
const SHOP = { z: 24, x: [-16, 3.2], high: 7.2, teeth: 5 } as const;

/** The gate stands nearer, on the right: two piers and two iron leaves. */
const GATE = { z: 13, x: [0.3, 3.5], high: 4.4 } as const;

/** In the picture: the flower's middle, and the pole under it. */
const HORN = { x: 590, y: 232, r: 128, foot: 900 };

// The ground of the yard, the light that lies on it, and the gate on the right.

function ground(day: boolean) {
  const floor = lying(cam, 0);
  return [
    floor(-40, 40, 0.5, SHOP.z, day ? 'khaki-8' : 'ink+6'),
    floor(-40, 40, 0.5, 9, day ? 'khaki-14' : 'ink+2'),
    [-4.2, -2.7].map((x) =>
      solid(cam, `${x},0,24 ${x + 0.16},0,24 ${x + 0.16},0,0.6 ${x},0,0.6`, day ? 'soot' : 'black'),
    ),
  ];
}

/** Long flat light from the windows over the yard. */
const windowLight = () =>
  [-13, -8.2, -3.4, 1.4].map((x) =>
    solid(
      cam,
      `${x},0,24 ${x + 1.7},0,24 ${x * 0.55 + 2},0,3 ${x * 0.55 - 0.4},0,3`,
      'ochre',
      asLight(0.2),
    ),
  );

function gate() {
  const face = facing(cam, GATE.z);
  const [x1, x2] = GATE.x;
  const pier = (x: number) => [
    face(x - 0.7, x, 0, GATE.high, 'bone-12'),
    face(x - 0.3, x, 0, GATE.high, 'soot+6'),
    face(x - 0.82, x + 0.12, GATE.high, GATE.high + 0.3, 'bone-6'),
  ];
  const bars = (a: number, b: number, n: number) =>
    Array.from({ length: n }, (_, i) => {
      const u = a + ((b - a) * i) / (n - 1);
      return face(u - 0.035, u + 0.035, 0.15, 3.2 + (i % 2) * 0.22, 'black');
    });
  return [
    face(x2, 16, 0, 2.9, 'wood-14'),
    face(x2, 16, 2.9, 3.1, 'wood+4'),
    face(-0.4 - 9, x1 - 0.7, 0, 0.02, 'black'),
    pier(x1),
    pier(x2 + 0.7),
    face(x1 - 0.7, x2 + 0.7, GATE.high + 0.3, GATE.high + 1.05, 'red-4'),
    face((x1 + x2) / 2, x2 + 0.7, GATE.high + 0.3, GATE.high + 1.05, 'deep-red'),
    face(x1 - 0.7, (x1 + x2) / 2, GATE.high + 0.3, GATE.high + 0.4, 'red-12'),
    face((x1 + x2) / 2, x2 + 0.7, GATE.high + 0.3, GATE.high + 0.4, 'deep-red-8'),
    bars(x1 + 0.05, x1 + 1.05, 6),
    bars(x2 - 1.05, x2 - 0.05, 6),
    [0.7, 2.7].map((y) => [
      face(x1, x1 + 1.1, y, y + 0.1, 'black'),
      face(x2 - 1.1, x2, y, y + 0.1, 'black'),
    ]),
  ];
}

// The loudspeaker: a black flower of eight petals on a pole.

const at = (turn: number, far: number): Point => [
  HORN.x + Math.sin(turn) * far,
  HORN.y - Math.cos(turn) * far,
];

function petal(i: number, [light, dark]: Tones) {
  const turn = (i * Math.PI) / 4;
  const p = (angle: number, far: number) =>
    at(turn + angle, HORN.r * far)
      .map(round)
      .join(' ');
  const whole = `M${p(-0.36, 0.3)} L${p(-0.39, 0.86)} Q${p(-0.3, 1.16)} ${p(0, 1.12)} Q${p(0.3, 1.16)} ${p(0.39, 0.86)} L${p(0.36, 0.3)} Z`;
  const shade = `M${p(0, 0.3)} L${p(0, 1.12)} Q${p(0.3, 1.16)} ${p(0.39, 0.86)} L${p(0.36, 0.3)} Z`;
  return [path(whole, light), path(shade, dark)];
}

function horn(edge: Tone) {
  const { x, y, r, foot } = HORN;
  const seen = (i: number): Tones =>
    i === 7 || i === 0 || i === 6 ? ['soot+4', 'black'] : ['ink', 'black'];
  return [
    rect(x - 13, y, 26, foot - y + 80, 'black'),
    rect(x - 13, y, 7, foot - y + 80, edge),
    polygon(
      [
        [x - 13, y + 250],
        [x - 13, y + 232],
        [x - 70, y + 196],
        [x - 70, y + 210],
      ],
      'black',
    ),
    polygon(
      [
        [x + 13, y + 250],
        [x + 13, y + 232],
        [x + 70, y + 196],
        [x + 70, y + 210],
      ],
      'black',
    ),
    [-70, 70].map((dx) => ellipse(x + dx, y + 192, 9, 12, edge)),
    // wires that run off to the next pole
    polygon(
      [
        [x + 70, y + 190],
        [1660, 150],
        [1660, 154],
        [x + 70, y + 194],
      ],
      'black',
    ),
    polygon(
      [
        [x - 70, y + 190],
        [-60, 250],
        [-60, 254],
        [x - 70, y + 194],
      ],
      'black',
    ),
    [0, 1, 2, 3, 4, 5, 6, 7].map((i) => petal(i, seen(i))),
    ellipse(x, y, r * 0.5, r * 0.5, 'black'),
    path(
      `M${x} ${y - r * 0.5}A${r * 0.5} ${r * 0.5} 0 0 0 ${x} ${y + r * 0.5}A${r * 0.545} ${r * 0.545} 0 0 1 ${x} ${y - r * 0.5}Z`,
      edge,
    ),
    ellipse(x, y, r * 0.24, r * 0.24, 'red-4'),
    path(`M${x} ${y - r * 0.24}A${r * 0.24} ${r * 0.24} 0 0 1 ${x} ${y + r * 0.24}Z`, 'deep-red-8'),
  ];
}

/** The pole's shadow on the ground. */
const poleShade = () =>
  shape(`${HORN.x - 13},872 ${HORN.x + 13},872 1180,960 1110,960`, 'black', asLight(0.4));

// The doors of the machine shop pushed back: lathes in a row, a shaft with belts, a clock.

const DOOR = [-6.5, 2.6] as const;

const HIGH = 6.1;

const CLOCK = [-2.4, 5.1] as const;

function openShop() {
  const wall = facing(cam, SHOP.z);
  const [x1, x2] = DOOR;
  const deep = facing(cam, SHOP.z + 7);
  const lathe = (x: number, z: number) => {
    const face = facing(cam, z);
    return [
      face(x, x + 2, 0.5, 1.05, 'soot'),
      face(x, x + 0.6, 0, 0.5, 'ink'),
      face(x + 1.5, x + 2, 0, 0.5, 'ink'),
      face(x + 0.05, x + 0.7, 1.05, 1.7, 'steel-8'),
      face(x + 1.4, x + 1.8, 1.05, 1.4, 'steel-12'),
      band([cam.at([x + 0.35, 1.5, z]), cam.at([x + 0.55, 4.4, z])], 5, 'ink'),
    ];
  };
  const [cx, cy] = cam.at([...CLOCK, SHOP.z - 0.1]);
  const man = cam.at([-4.7, 0, SHOP.z - 4]);
  return [
    wall(x1 - 0.3, x2 + 0.3, 0, HIGH + 0.3, 'bone-15'),
    wall(x1, x2, 0, HIGH, 'wood-4'),
    deep(-6.4, 3.2, 0.6, 7.4, 'ochre-12'),
    deep(-1.4, 3.2, 0.6, 7.4, 'wood+8'),
    wall(x1, x2, HIGH - 0.9, HIGH, 'black'),
    wall(x1, x2, 0, 0.28, 'wood+6'),
    wall(x1, x2, 4.4, 4.52, 'black'),
    [-5.9, -2.9, 0.1].map((x) => lathe(x, SHOP.z - 0.2)),
    wall(x1 - 2.6, x1, 0, HIGH - 0.2, 'wood-6'),
    wall(x2, x2 + 2.4, 0, HIGH - 0.2, 'wood-12'),
    [0.5, 1.3, 2.1].map((u) => wall(x1 - u - 0.1, x1 - u, 0, HIGH - 0.2, 'ink')),
    clockFace([cx, cy], 34, [8, 56], {
      ring: 'black',
      light: 'paper',
      shade: 'bone-6',
      mark: 'ink',
      hand: 'black',
    }),
    standing(
      { x: man[0], y: man[1], scale: cam.scale(SHOP.z - 4) },
      { coat: ['soot', 'black'], head: ['bone', 'black'], boots: ['ink', 'black'] },
    ),
    solid(cam, '-6.5,0,24 2.6,0,24 3.4,0,5 -5,0,5', 'ochre', asLight(0.22)),
  ];
}

// A meeting in the yard: the red table, who reads and who counts, the gatekeeper's stove with its pipe.

const TABLE = { x: [-1.75, 0], y: [0.76, 0.82], z: [7.2, 7.9] } as const;

const STOVE = { x: [0.34, 0.78], y: [0.22, 0.98], z: [6.9, 7.3] } as const;

const front = facing(cam, TABLE.z[0]);

function table() {
  const [x1, x2] = TABLE.x;
  const [rx, ry] = cam.at([-1.25, 0.8, 7.6]);
  const [gx, gy] = cam.at([-0.42, 0.8, 7.6]);
  const at = { y: ry, scale: 0.68 };
  return [
    bust({ ...at, x: rx }, { coat: ['khaki', 'soot'], head: ['paper', 'red'] }),
    bust({ x: gx, y: gy, scale: 0.58 }, { coat: ['steel', 'night'], head: ['paper', 'wood'] }),
    shape(
      `${gx - 16},${gy - 118} ${gx},${gy - 126} ${gx + 16},${gy - 118} ${gx + 18},${gy - 84} ${gx + 13},${gy - 104} ${gx - 13},${gy - 104} ${gx - 18},${gy - 84}`,
      'deep-red',
    ),
    box(cam, TABLE, { front: 'red-4', side: 'deep-red', top: 'red+6' }),
    front(x1, x2, 0, 0.76, 'red-6'),
    front(x1 + 1.0, x2, 0, 0.76, 'deep-red'),
    shape(
      `${rx - 30},${ry - 66} ${rx + 26},${ry - 72} ${rx + 32},${ry + 4} ${rx - 26},${ry + 8}`,
      'paper+4',
    ),
    [0, 1, 2, 3].map((i) =>
      band(
        [
          [rx - 18, ry - 52 + i * 13],
          [rx + 18 - (i % 2) * 8, ry - 55 + i * 13],
        ],
        3,
        'soot+14',
      ),
    ),
    band(
      [
        [gx + 30, gy - 2],
        [gx + 46, gy - 44],
      ],
      5,
      'red',
    ),
    ellipse(gx + 32, gy - 12, 8, 9, 'paper-4'),
  ];
}

/** An iron stove on three feet, with a yard of pipe. */
function stove() {
  const { x, z } = STOVE;
  const [x1, x2] = x;
  const face = facing(cam, z[0]);
  const middle = (x1 + x2) / 2;
  return [
    solid(
      cam,
      `${x1},0,6.9 ${x2},0,6.9 ${x2 + 1.2},0,5.6 ${x1 + 0.8},0,5.6`,
      'black',
      asLight(0.5),
    ),
    [x1 + 0.04, x2 - 0.1].map((u) => face(u, u + 0.06, 0, 0.24, 'black')),
    face(middle - 0.08, middle + 0.08, 0.98, 1.9, 'soot+10'),
    face(middle, middle + 0.08, 0.98, 1.9, 'black'),
    face(middle - 0.11, middle + 0.11, 1.84, 1.92, 'steel-6'),
    box(cam, STOVE, { front: 'soot+12', side: 'black', top: 'steel-8' }),
    face(middle + 0.04, x2, STOVE.y[0], STOVE.y[1], 'ink'),
    face(x1 - 0.04, x2 + 0.04, 0.96, 1.02, 'steel-4'),
    face(x1 + 0.09, x2 - 0.09, 0.42, 0.72, 'black'),
    face(x1 + 0.12, x1 + 0.16, 0.54, 0.6, 'bone-10'),
  ];
}

const fire = () => cam.at([(STOVE.x[0] + STOVE.x[1]) / 2, 0.56, STOVE.z[0]]);

const fireTone = () => glowTone('fire', fire(), 190, 0.7);

function stoveFire() {
  const face = facing(cam, STOVE.z[0]);
  const [x1, x2] = STOVE.x;
  return [
    face(x1 + 0.11, x2 - 0.11, 0.44, 0.7, 'ochre+8'),
    face(x1 + 0.11, x1 + 0.2, 0.44, 0.6, 'paper'),
    glow('fire', fire(), 190),
  ];
}

// Sky, chimneys, the shop with its rows of panes, dark or lit.

const shopWall = facing(cam, SHOP.z);

function sky(day: boolean) {
  const far = facing(cam, 60);
  const chimney = (x: number, high: number, light: Tone, dark: Tone) => [
    far(x, x + 1.5, 0, high, light),
    far(x + 2.2, x + 3.6, 0, high, light),
    far(x + 1.5, x + 3.6, 0, high, dark),
    far(x - 0.2, x + 3.8, high - 1.6, high - 0.4, day ? 'red-10' : 'deep-red-8'),
  ];
  const smoke = (x: number, high: number) =>
    [0, 1, 2, 3, 4].map((i) => {
      const [px, py] = cam.at([x + 2 - i * i * 0.6, high + 1.6 + i * 2, 60]);
      return ellipse(px, py, 34 + i * 20, 22 + i * 11, day ? 'steel-2' : 'black', {
        opacity: 0.9 - i * 0.13,
      });
    });
  return [
    backing(day ? 'snow-15' : 'night-6'),
    rect(-60, 300, 1720, 220, day ? 'bone-4' : 'night+10'),
    shape('-60,470 1660,90 1660,470', day ? 'bone+4' : 'steel-12', asLight(0.6)),
    (
      [
        [-12.4, 19],
        [-4.8, 22],
      ] as const
    ).map(([x, high]) => [
      smoke(x, high),
      chimney(x, high, day ? 'wood+15' : 'soot+6', day ? 'wood' : 'black'),
    ]),
  ];
}

function shop(day: boolean) {
  const { x, high, teeth } = SHOP;
  const [x1, x2] = x;
  const wide = (x2 - x1) / teeth;
  const brick = day ? 'wood+10' : 'wood-10';
  return [
    Array.from({ length: teeth }, (_, i) => {
      const a = x1 + i * wide;
      return [
        solid(
          cam,
          `${a},${high},24 ${a},${high + 2.4},24 ${a + wide},${high},24`,
          day ? 'soot+10' : 'black',
        ),
        solid(
          cam,
          `${a},${high},24 ${a},${high + 2.4},24 ${a + 0.9},${high + 1.86},24 ${a + 0.9},${high},24`,
          day ? 'steel+12' : 'ochre-8',
        ),
      ];
    }),
    shopWall(x1, x2, 0, high, brick),
    shopWall(x1, x2, high - 0.5, high, day ? 'bone-10' : 'wood+4'),
    shopWall(x1, x2, 0, 1.1, day ? 'soot+10' : 'ink'),
    panes(x1, x2, day),
  ];
}

/** Tall windows of small panes; at night they are the light of the yard. */
function panes(x1: number, x2: number, day: boolean) {
  const bays = 8;
  const wide = (x2 - x1) / bays;
  return Array.from({ length: bays }, (_, i) => {
    const [a, b] = [x1 + i * wide + 0.35, x1 + (i + 1) * wide - 0.35];
    const [glass, dim]: Tones = day ? ['steel+4', 'night+4'] : ['ochre+6', 'ochre-12'];
    const middle = a + (b - a) * 0.55;
    return [
      shopWall(a - 0.12, b + 0.12, 1.5, 6.1, day ? 'bone-15' : 'black'),
      shopWall(a, middle, 1.6, 6, i % 3 === 1 && !day ? 'paper-6' : glass),
      shopWall(middle, b, 1.6, 6, dim),
      [0.25, 0.5, 0.75].map((s) =>
        shopWall(a + (b - a) * s - 0.05, a + (b - a) * s + 0.05, 1.6, 6, day ? 'soot' : 'ink'),
      ),
      [2.5, 3.4, 4.3, 5.2].map((y) => shopWall(a, b, y, y + 0.09, day ? 'soot' : 'ink')),
    ];
  });
}
