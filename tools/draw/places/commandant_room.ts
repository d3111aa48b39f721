import { doorOn } from '../kit/architecture.ts';
import { band } from '../kit/band.ts';
import { box, camera, type Point3 } from '../kit/camera.ts';
import { deskLamp } from '../kit/furniture.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { sheet } from '../kit/paper.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, sideOn } from '../kit/planes.ts';
import { ring, shape, solid } from '../kit/points.ts';
import { backing, layer } from '../kit/svg.ts';
import { telephone } from '../kit/telephone.ts';
import type { Fill } from '../kit/tones.ts';
export const commandantRoom: Layers = {
  'room.svg': () => layer([walls(), keys()]),
  'lobby.svg': () => layer([lobby(), leaf(), wedge()]),
  'desk.svg': () => layer([desk(), lamp()]),
  'lamp.svg': () => layer(lampLight(), [lampTone()]),
  'telephones.svg': () => layer([telephones()]),
};

// What the drawings of the commandant's room share: the eye and the measures.

const cam = camera({ vanish: [780, 372], eye: 1.55 });

const BACK = 5.6;

const DOOR = { x: [1.0, 2.05], high: 2.45 } as const;

const KEYS = { x: [-1.75, -0.15], y: [1.3, 2.5], rows: 4, across: 8 } as const;

const DESK = { x: [-1.25, 0.86], z: [3, 3.85], top: 0.8 } as const;

const LAMP = [-0.98, 1.24, 3.45] as const;

/** City line with a dial; the line to Moscow without one. */
const TELEPHONES = [
  { at: [-0.44, 3.36], dial: true },
  { at: [0.26, 3.36], dial: false },
] as const;

// The desk across the foreground: red cloth, a lamp, two black telephones.

function desk() {
  const { x, z, top } = DESK;
  const front = facing(cam, z[0]);
  const cloth = lying(cam, top + 0.002);
  return [
    box(cam, { x, y: [0, top], z }, { front: 'wood-10', side: 'black', top: 'wood+10' }),
    front(x[0] - 0.04, x[1] + 0.04, top - 0.07, top, 'wood+4'),
    front(x[0] + 0.1, -0.5, 0.1, top - 0.16, 'wood-4'),
    front(-0.36, x[1] - 0.1, 0.1, top - 0.16, 'wood-15'),
    front(-0.72, 0.5, top - 0.3, top - 0.005, 'red-10'),
    solid(cam, '-0.1,0.5,2.99 0.5,0.5,2.99 0.5,0.795,2.99 0.3,0.795,2.99', 'deep-red-8'),
    cloth(x[0] + 0.1, x[1] - 0.1, z[0] + 0.07, z[1] - 0.06, 'red-4'),
    solid(cam, '0.4,0.803,3.07 0.76,0.803,3.07 0.76,0.803,3.79 -0.1,0.803,3.79', 'deep-red-4'),
    sheet(cam, [-0.86, top + 0.005, 3.2], 'paper', { turn: 0.2 }),
    sheet(cam, [0.58, top + 0.005, 3.24], 'bone-8', { turn: -0.2 }),
  ];
}

function telephones() {
  return TELEPHONES.map(({ at: [x, z], dial }) => {
    const [px, py] = cam.at([x, DESK.top, z]);
    const scale = 1.62;
    return [
      shape(
        `${px - 60},${py} ${px + 66},${py} ${px + 190},${py + 22} ${px + 50},${py + 26}`,
        'black',
        asLight(0.55),
      ),
      band(
        [
          [px + 52 * scale, py - 8],
          [px + 74 * scale, py - 4],
          [px + 92 * scale, py - 34],
        ],
        5,
        'black',
      ),
      telephone(
        { x: px, y: py, scale },
        { body: 'black', lit: 'steel+2', face: dial ? 'bone' : 'soot+8' },
        { dial },
      ),
    ];
  });
}

const foot: Point3 = [LAMP[0], DESK.top, LAMP[2]];

const size = 1.5;

const lamp = () =>
  deskLamp(
    cam,
    foot,
    { shade: 'khaki+10', shadeDark: 'khaki-15', stem: 'black', lit: 'paper' },
    size,
  );

const lampTone = () => glowTone('lamp', cam.at(LAMP), 420, 0.62);

function lampLight() {
  const [x, y] = cam.at([LAMP[0], DESK.top + 0.26 * size, LAMP[2]]);
  return [
    shape(`${x - 84},${y} ${x + 84},${y} ${x + 190},690 ${x - 170},690`, 'ochre', asLight(0.2)),
    cam.face(ring([-0.62, DESK.top + 0.004, 3.42], 0.62, 0.3), 'ochre', asLight(0.26)),
    glow('lamp', [x, y + 10], 420),
  ];
}

// Walls, the key board, and the half-open door with the lit lobby behind it.

const back = facing(cam, BACK);

function walls() {
  const floor = lying(cam, 0);
  const boards = [];
  for (let z = 1.4; z < BACK; z *= 1.16) boards.push(floor(-4, 4, z, z * 1.08, 'wood-15'));
  return [
    backing('ink'),
    floor(-5, 5, 0.6, BACK, 'soot'),
    boards,
    back(-4, 4, 0, 4.4, 'night+4'),
    back(-4, -1.95, 0, 4.4, 'night-8'),
    back(-4, 4, 0, 1.05, 'night-12'),
    back(-4, 4, 1.05, 1.1, 'steel-6'),
    sideOn(cam, 2.9)(0.8, BACK, 0, 4.4, 'black'),
    sideOn(cam, -3.1)(0.8, BACK, 0, 4.4, 'black'),
  ];
}

/** Hooks in rows with a number tag on most: what is missing has been taken out. */
function keys() {
  const { x, y, rows, across } = KEYS;
  const [w, h] = [(x[1] - x[0]) / across, (y[1] - y[0]) / rows];
  const hooks = [];
  for (let r = 0; r < rows; r++)
    for (let i = 0; i < across; i++) {
      const [u, v] = [x[0] + (i + 0.5) * w, y[0] + (r + 0.72) * h];
      hooks.push(back(u - 0.02, u + 0.02, v, v + 0.04, 'bone-8'));
      if ((i * 5 + r * 3) % 7 === 2 || (r === 1 && i > 5)) continue;
      hooks.push(
        back(u - 0.008, u + 0.008, v - 0.12, v, 'bone-15'),
        back(u - 0.045, u + 0.045, v - 0.2, v - 0.09, (i + r * 3) % 11 === 4 ? 'red' : 'bone-2'),
        back(u, u + 0.045, v - 0.2, v - 0.09, (i + r * 3) % 11 === 4 ? 'deep-red' : 'bone-15'),
      );
    }
  return [
    back(x[0] - 0.12, x[1] + 0.16, y[0] - 0.16, y[1] + 0.06, 'black', asLight(0.5)),
    back(x[0] - 0.1, x[1] + 0.1, y[0] - 0.1, y[1] + 0.1, 'wood+10'),
    back(x[0], x[1], y[0], y[1], 'wood-10'),
    hooks,
  ];
}

/** The lobby in the gap: a bright wall, the foot of a stair, one back going by. */
function lobby() {
  const [x1, x2] = DOOR.x;
  const beyond = facing(cam, BACK + 0.01);
  return [
    beyond(x1 - 0.14, x2 + 0.14, 0, DOOR.high + 0.14, 'bone-15'),
    beyond(x1 - 0.14, x1, 0, DOOR.high + 0.14, 'bone-2'),
    beyond(x1, x2, 0, DOOR.high, 'paper-6'),
    beyond(x1 + 0.62, x2, 0, DOOR.high, 'bone-8'),
    solid(cam, `${x1},0,5.6 ${x2},0,5.6 ${x2},0.2,5.6 ${x1},0.26,5.6`, 'wood+8'),
    [0, 1, 2, 3, 4, 5].map((i) =>
      beyond(
        x1 + 0.34 + i * 0.12,
        x2,
        0.24 + i * 0.15,
        0.39 + i * 0.15,
        i % 2 ? 'red-2' : 'deep-red',
      ),
    ),
    solid(cam, `${x1 + 0.3},0.9,5.6 ${x2},1.95,5.6 ${x2},2.03,5.6 ${x1 + 0.3},0.98,5.6`, 'ink'),
  ];
}

function leaf() {
  const swung = (u1: number, u2: number, v1: number, v2: number, fill: Fill) => {
    const at = (u: number, v: number): Point3 => [DOOR.x[1] + u * 0.46, v, BACK - u * 0.92];
    return cam.face([at(u1, v1), at(u2, v1), at(u2, v2), at(u1, v2)], fill);
  };
  return doorOn(
    swung,
    [0.02, 1.05],
    DOOR.high,
    { jamb: 'black', leaf: 'wood-6', panel: 'wood-15', edge: 'wood+8', knob: 'bone' },
    { frame: 0 },
  );
}

/** What falls into the room from the lobby. */
const wedge = () => [
  solid(cam, '1,0,5.6 2.05,0,5.6 1.5,0,3.2 -0.6,0,3.2', 'bone', asLight(0.34)),
  solid(cam, '1,0,5.6 1.62,0,5.6 0.5,0,3.2 -0.6,0,3.2', 'paper', asLight(0.3)),
];
