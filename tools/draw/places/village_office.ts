import { band } from '../kit/band.ts';
import { box, camera, frontal, level, upright } from '../kit/camera.ts';
import { asLight, glow } from '../kit/light.ts';
import { pile, sheet } from '../kit/paper.ts';
import type { Layers } from '../kit/place.ts';
import { cutOn } from '../kit/planes.ts';
import { ring, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, type Point, polygon, radial, rect } from '../kit/svg.ts';
export const villageOffice: Layers = {
  'room.svg': () => layer([floor(), logWall(), sides(), ceiling(), window()]),
  'wall.svg': () => layer([telephone(), grainScale(), sacks(), ironStove(), firewood()]),
  'lit-wall.svg': () => layer([notice(), litWall()]),
  'dusk.svg': () => layer([notice(), duskLight()], duskTones()),
  'thaw.svg': () => layer([thaw()]),
  'desk.svg': () => layer([desk(), deskThings(), lamp()]),
  'lamp.svg': () => layer([flame(), lampGlow()], lampTones()),
  'near.svg': () => layer([post(), beams()]),
};

// What the drawings of the village office share: the eye, the measures, where lamp and stove stand.

const cam = camera({ vanish: [700, 345], eye: 1.5 });

const BACK = 6.6;

const ROOM = { x: [-2.75, 2.9], top: 2.42 } as const;

const WINDOW = { x: [-2.16, -0.98], y: [0.98, 1.94] } as const;

const LAMP = [0.62, 1.02, 4.75] as const;

const DESK = { x: [-0.5, 1.12], z: [4.35, 5.15], top: 0.77 } as const;

const STOVE = { x: 2.12, z: 5.5 };

// The desk, its papers and the kerosene lamp.

function desk() {
  const { x, z, top } = DESK;
  return [
    cam.face(
      [
        [x[0], 0, z[1]],
        [x[1], 0, z[1]],
        [x[1] + 0.45, 0, z[0] - 0.85],
        [x[0] - 1.1, 0, z[0] - 0.85],
      ],
      'black',
      asLight(0.5),
    ),
    cam.face(frontal(x[0] + 0.08, x[1] - 0.08, 0, top, z[1]), 'ink'),
    box(
      cam,
      { x: [x[0] + 0.04, x[0] + 0.5], y: [0, top], z },
      { front: 'wood-12', side: 'wood-15' },
    ),
    box(
      cam,
      { x: [x[1] - 0.5, x[1] - 0.04], y: [0, top], z },
      { front: 'wood-4', side: 'wood-15' },
    ),
    ...[0.12, 0.36].map((y) => [
      cam.face(frontal(x[1] - 0.45, x[1] - 0.1, y, y + 0.19, z[0]), 'wood+6'),
      cam.face(frontal(x[1] - 0.31, x[1] - 0.23, y + 0.085, y + 0.11, z[0]), 'ink'),
      cam.face(frontal(x[0] + 0.1, x[0] + 0.44, y, y + 0.19, z[0]), 'wood-6'),
    ]),
    cam.face(level(x[0] - 0.06, x[1] + 0.06, top, z[0] - 0.04, z[1]), 'wood+12'),
    cam.face(frontal(x[0] - 0.06, x[1] + 0.06, top - 0.05, top, z[0] - 0.04), 'wood-8'),
  ];
}

function deskThings() {
  const y = DESK.top + 0.004;
  return [
    pile(
      cam,
      [-0.38, DESK.top, 4.7],
      { height: 0.1 },
      { front: 'bone-8', side: 'bone-15', top: 'paper-8' },
    ),
    sheet(cam, [0.12, y, 4.6], 'paper', { turn: 0.2 }),
    sheet(cam, [0.34, y, 4.5], 'bone', { turn: -0.25 }),
    sheet(cam, [0.86, y, 4.62], 'bone-6', { turn: 0.5 }),
    cam.face(level(0.06, 0.2, y, 4.62, 4.72), 'red'),
    box(
      cam,
      { x: [0.92, 1.0], y: [DESK.top, DESK.top + 0.07], z: [4.85, 4.93] },
      { front: 'black', top: 'steel', side: 'ink' },
    ),
    cam.face(
      [
        [0.95, y + 0.06, 4.88],
        [0.965, y + 0.06, 4.88],
        [1.08, y + 0.28, 4.88],
        [1.07, y + 0.28, 4.88],
      ],
      'bone',
    ),
  ];
}

const lampAt = () => {
  const [x, y] = cam.at([LAMP[0], DESK.top, LAMP[2]]);
  return { x, y, scale: cam.perMetre(LAMP[2]) / 260 };
};

const GLASS = 'M-12 -72 Q-30 -98 -15 -124 L-11 -160 L11 -160 L15 -124 Q30 -98 12 -72 Z';

/** The glass with its flame: only while the lamp burns. */
function flame() {
  return [
    stamp(GLASS, lampAt(), 'ochre'),
    stamp('M0 -78 Q-13 -92 0 -122 Q13 -92 0 -78 Z', lampAt(), 'paper'),
  ];
}

function lamp() {
  const at = lampAt();
  return [
    stamp('M-34 0 Q-34 -8 -12 -12 L12 -12 Q34 -8 34 0 Z', at, 'ink'),
    stamp('M-9 -12 L9 -12 L9 -26 L-9 -26 Z', at, 'bone-15'),
    stamp('M-34 -44 Q-34 -26 0 -26 Q34 -26 34 -44 Q30 -60 0 -60 Q-30 -60 -34 -44 Z', at, 'steel+8'),
    stamp('M4 -26 Q34 -26 34 -44 Q30 -60 4 -60 Z', at, 'night'),
    stamp('M-15 -60 L15 -60 L12 -72 L-12 -72 Z', at, 'bone-15'),
    stamp(GLASS, at, 'steel-8'),
  ];
}

// The grain scale and the sacks.

function grainScale() {
  const z = 6.1;
  const top = cam.at([-0.5, 2.42, z]);
  const pivot = cam.at([-0.5, 1.98, z]);
  const [a, b] = [cam.at([-1.04, 1.8, z]), cam.at([0.06, 2.15, z])];
  const pan = ([x, y]: Point, drop: number, loaded: boolean) => [
    polygon(
      [
        [x - 1.5, y],
        [x + 1.5, y],
        [x - 37, y + drop],
        [x - 40, y + drop],
      ],
      'black',
    ),
    polygon(
      [
        [x - 1.5, y],
        [x + 1.5, y],
        [x + 40, y + drop],
        [x + 37, y + drop],
      ],
      'black',
    ),
    loaded
      ? stamp(
          'M-26 0 L-30 -30 Q-24 -44 -10 -46 L-6 -56 L7 -56 L9 -46 Q26 -42 29 -28 L27 0 Z',
          { x, y: y + drop },
          'bone-15',
        )
      : [],
    loaded ? stamp('M4 0 L2 -46 L9 -46 Q26 -42 29 -28 L27 0 Z', { x, y: y + drop }, 'wood') : [],
    stamp('M-48 0 L48 0 Q40 14 0 15 Q-40 14 -48 0 Z', { x, y: y + drop }, 'black'),
    stamp('M-48 0 L-10 0 L-18 14 Q-42 11 -48 0 Z', { x, y: y + drop }, 'steel'),
  ];
  return [
    polygon(
      [
        [top[0] - 4, top[1] - 10],
        [top[0] + 4, top[1] - 10],
        [pivot[0] + 4, pivot[1]],
        [pivot[0] - 4, pivot[1]],
      ],
      'black',
    ),
    pan(a, 152, true),
    pan(b, 152, false),
    polygon(
      [
        [a[0] - 4, a[1] - 5],
        [pivot[0], pivot[1] - 11],
        [b[0] + 4, b[1] - 4],
        [b[0] + 4, b[1] + 3],
        [pivot[0], pivot[1] + 9],
        [a[0] - 4, a[1] + 3],
      ],
      'black',
    ),
    polygon(
      [
        [pivot[0] - 3, pivot[1]],
        [pivot[0] + 3, pivot[1]],
        [pivot[0] + 9, pivot[1] - 34],
      ],
      'red',
    ),
    ellipse(...pivot, 7, 7, 'bone-10'),
  ];
}

function sacks() {
  const full =
    'M-50 0 Q-58 -50 -44 -86 Q-34 -100 -14 -102 L-20 -120 L14 -122 L12 -102 Q38 -98 46 -80 Q58 -44 50 0 Z';
  const fullDark = 'M6 0 Q18 -50 2 -102 L12 -102 Q38 -98 46 -80 Q58 -44 50 0 Z';
  const slack = 'M-70 0 Q-72 -18 -40 -26 Q-10 -38 14 -24 Q40 -30 56 -16 Q76 -10 72 0 Z';
  const slackDark = 'M-10 0 Q6 -14 14 -24 Q40 -30 56 -16 Q76 -10 72 0 Z';
  const [x1, y1] = cam.at([-1.02, 0, 6.2]);
  const [x2, y2] = cam.at([-0.8, 0, 5.6]);
  return [
    polygon(
      [
        [x1 - 50, y1],
        [x1 + 50, y1],
        [x1 - 10, y1 + 24],
        [x1 - 150, y1 + 24],
      ],
      'black',
      asLight(0.5),
    ),
    stamp(full, { x: x1, y: y1 }, 'wood+10'),
    stamp(full, { x: x1, y: y1, flip: true }, 'wood+10'),
    stamp(fullDark, { x: x1, y: y1, flip: true }, 'soot-4'),
    stamp(slack, { x: x2, y: y2 }, 'bone-15'),
    stamp(slackDark, { x: x2, y: y2, flip: true }, 'wood-4'),
  ];
}

// Lamplight on logs, ceiling and desk, and the stove on the floor.

function lampTones() {
  const [sx, sy] = cam.at([STOVE.x, 0.48, STOVE.z]);
  return [
    radial('lamp', cam.at(LAMP), 300, [
      [0, 'ochre', 0.46],
      [0.3, 'ochre', 0.16],
      [1, 'ochre', 0],
    ]),
    radial('stove', [sx, sy], 150, [
      [0, 'ochre', 0.42],
      [1, 'ochre', 0],
    ]),
  ];
}

function litWall() {
  const [x, y] = cam.at([LAMP[0], LAMP[1] + 0.05, BACK]);
  return [
    halo(x, y, 330, 0.13),
    halo(x, y, 205, 0.17),
    cam.face(ring([LAMP[0], ROOM.top, LAMP[2]], 1.15), 'ochre', asLight(0.16)),
    solid(cam, '1.98,0,5.4 2.3,0,5.4 2.8,0,3 0.95,0,3', 'ochre', asLight(0.26)),
  ];
}

function halo(x: number, y: number, r: number, strength: number) {
  const [, top] = cam.at([0, ROOM.top, BACK]);
  const [, foot] = cam.at([0, 0, BACK]);
  const points: Point[] = [];
  for (let a = 0; a < 6.28; a += 0.08)
    points.push([x + r * Math.cos(a), Math.min(Math.max(y + r * Math.sin(a), top), foot)]);
  return polygon(points, 'ochre', asLight(strength));
}

function lampGlow() {
  const [x, y] = cam.at(LAMP);
  const [sx, sy] = cam.at([STOVE.x, 0.48, STOVE.z]);
  const pool = ring([LAMP[0] - 0.05, DESK.top + 0.002, LAMP[2] - 0.02], 0.62, 0.36, 0.3);
  return [
    cam.face(pool, 'ochre', asLight(0.2)),
    glow('stove', [sx, sy], 150),
    glow('lamp', [x, y], 300),
  ];
}

// The log room: floor, walls, the low ceiling and its beams.

function floor() {
  const boards = [];
  for (let i = -9; i < 10; i += 2)
    boards.push(cam.face(level(i * 0.42 - 0.15, i * 0.42 + 0.27, 0, 0.6, BACK), 'wood-15'));
  return [backing('ink'), cam.face(level(-6, 6, 0, 0.5, BACK), 'soot+2'), boards];
}

function logWall() {
  const [x1, x2] = ROOM.x;
  const high = ROOM.top / 9;
  return Array.from({ length: 9 }, (_, i) => {
    const y = i * high;
    return [
      cam.face(frontal(x1, x2, y, y + high, BACK), 'wood-10'),
      cam.face(
        frontal(x1, x2, y + high * 0.42, y + high * 0.94, BACK),
        i > 6 ? 'wood-2' : 'wood+4',
      ),
    ];
  });
}

function sides() {
  const high = ROOM.top / 9;
  const [x1, x2] = ROOM.x;
  const ends = Array.from({ length: 9 }, (_, i) => {
    const y = i * high;
    return [
      cam.face(upright(x1, y + high * 0.3, y + high * 0.94, 0.6, BACK), 'soot'),
      cam.face(upright(x2, y + high * 0.3, y + high * 0.94, 0.6, BACK), 'wood-8'),
    ];
  });
  const doorway = [
    cam.face(upright(x1, 0, 1.95, 3.6, 4.7), 'wood-10'),
    cam.face(upright(x1, 0, 1.88, 3.7, 4.6), 'ink'),
    cam.face(upright(x1, 0.95, 1.0, 4.4, 4.52), 'steel'),
  ];
  return [
    cam.face(upright(x1, 0, ROOM.top, 0.5, BACK), 'ink'),
    cam.face(upright(x2, 0, ROOM.top, 0.5, BACK), 'wood-15'),
    ends,
    doorway,
  ];
}

function ceiling() {
  const boards = [];
  for (let i = -8; i < 9; i += 2)
    boards.push(cam.face(level(i * 0.36, i * 0.36 + 0.36, ROOM.top, 0.6, BACK), 'wood-12'));
  return [cam.face(level(ROOM.x[0], ROOM.x[1], ROOM.top, 0.5, BACK), 'soot'), boards];
}

function beams() {
  return [5.5, 3.15].map((z) => {
    const [y1, y2] = z < 4 ? [2.22, 3.2] : [2.24, ROOM.top];
    return box(
      cam,
      { x: [-6, 6], y: [y1, y2], z: [z, z + 0.26] },
      { front: z < 4 ? 'black' : 'ink', under: z < 4 ? 'wood-12' : 'wood', side: 'ink' },
    );
  });
}

function post() {
  return [rect(-60, 40, 142, 960, 'black'), rect(82, 40, 18, 960, 'wood-10')];
}

// The iron stove with its pipe, and the firewood.

function ironStove() {
  const u = cam.perMetre(STOVE.z) / 100;
  const [x, y] = cam.at([STOVE.x, 0, STOVE.z]);
  const at = { x, y, scale: u };
  const pipe: readonly Point[] = [
    [x, y - 80 * u],
    cam.at([STOVE.x, 1.62, STOVE.z]),
    cam.at([1.12, 2.46, STOVE.z]),
  ];
  return [
    polygon(
      [
        [x - 66, y],
        [x + 66, y + 3],
        [x + 300, y - 40],
        [x + 200, y - 52],
      ],
      'black',
      asLight(0.5),
    ),
    band(pipe, 40, 'black'),
    band(
      pipe.map(([px, py]): Point => [px - 13, py + 8]),
      14,
      'steel-10',
    ),
    stamp('M-13 -96 L13 -96 L13 -92 L-13 -92 Z', at, 'steel-6'),
    stamp('M-32 0 L-28 -16 L-20 -16 L-24 0 Z', at, 'black'),
    stamp('M24 0 L20 -16 L28 -16 L32 0 Z', at, 'black'),
    stamp('M-34 -14 L-36 -78 L36 -78 L34 -14 Z', at, 'ink'),
    stamp('M-34 -14 L-36 -78 L-22 -78 L-21 -14 Z', at, 'steel-6'),
    stamp('M-40 -78 L40 -78 L36 -86 L-36 -86 Z', at, 'black'),
    stamp('M-14 -62 L16 -62 L16 -34 L-14 -34 Z', at, 'black'),
    stamp('M-11 -59 L13 -59 L13 -37 L-11 -37 Z', at, 'ochre'),
    stamp('M-11 -37 L-11 -44 Q1 -54 13 -42 L13 -37 Z', at, 'paper'),
    ...[-7, -1, 5].map((dx) =>
      stamp(`M${dx} -60 L${dx + 3} -60 L${dx + 3} -36 L${dx} -36 Z`, at, 'black'),
    ),
    stamp('M-13 -28 L15 -28 L15 -23 L-13 -23 Z', at, 'red-10'),
  ];
}

function firewood() {
  const z = 4.7;
  const r = 0.1 * cam.perMetre(z);
  const [left, floorLine] = cam.at([2.4, 0, z]);
  const logs = [4, 3, 2].flatMap((count, row) =>
    Array.from({ length: count }, (_, i) => {
      const [x, y] = cam.at([2.5 + i * 0.206 + row * 0.103, 0.1 + row * 0.178, z]);
      const at = { x, y, scale: r / 10 };
      return [
        ellipse(x, y, r, r, 'wood+15'),
        stamp('M0 -10 A10 10 0 0 1 0 10 Z', at, 'wood'),
        stamp('M-6 -1 L1 -2 L7 3 L0 1 Z', at, 'ink'),
      ];
    }),
  );
  const shadow = [
    [left, floorLine],
    [left + 230, floorLine],
    [left + 420, floorLine + 22],
    [left + 160, floorLine + 26],
  ] as const;
  return [polygon(shadow, 'black', asLight(0.5)), logs];
}

// The window with snow and dusk, and the notice beside it.

function window() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  const z = BACK;
  const p = (x: number, y: number) => cam.at([x, y, z]);
  return [
    cam.face(frontal(x1 - 0.12, x2 + 0.12, y1 - 0.1, y2 + 0.12, z), 'bone-15'),
    cam.face(frontal(x1 - 0.12, x1, y1 - 0.1, y2 + 0.12, z), 'wood'),
    cam.face(frontal(x1, x2, y1, y2, z), 'steel'),
    cam.face(frontal(x1, x2, y1 + 0.44, y2, z), 'night+8'),
    polygon(
      [p(x1, y1), p(x2, y1), p(x2, y1 + 0.3), p(-1.5, y1 + 0.24), p(x1, y1 + 0.42)],
      'snow-4',
    ),
    polygon([p(x1, y1), p(x2, y1), p(x2, y1 + 0.12), p(-1.6, y1 + 0.2)], 'snow-15'),
    polygon(
      [
        p(-1.52, y1 + 0.25),
        p(-1.52, y1 + 0.4),
        p(-1.3, y1 + 0.58),
        p(-1.08, y1 + 0.4),
        p(-1.08, y1 + 0.28),
      ],
      'ink',
    ),
    polygon(
      [
        p(-1.56, y1 + 0.37),
        p(-1.3, y1 + 0.6),
        p(-1.04, y1 + 0.37),
        p(-1.04, y1 + 0.43),
        p(-1.3, y1 + 0.66),
        p(-1.56, y1 + 0.43),
      ],
      'snow',
    ),
    cam.face(frontal(-1.55, -1.5, y1, y2, z), 'wood+2'),
    cam.face(frontal(x1, x2, y1 + 0.56, y1 + 0.6, z), 'wood+2'),
    cam.face(frontal(x1 - 0.18, x2 + 0.18, y1 - 0.17, y1 - 0.1, z - 0.1), 'bone-10'),
  ];
}

function duskTones() {
  const { x, y } = WINDOW;
  return [
    radial('dusk', cam.at([(x[0] + x[1]) / 2, (y[0] + y[1]) / 2, BACK]), 620, [
      [0, 'snow', 0.34],
      [0.35, 'steel+15', 0.26],
      [1, 'steel', 0.06],
    ]),
  ];
}

function duskLight() {
  const {
    x: [x1, x2],
  } = WINDOW;
  const [cx, cy] = cam.at([(x1 + x2) / 2, 1.5, BACK]);
  return [
    glow('dusk', [cx, cy], 620),
    cam.face(
      [
        [x1 + 0.2, 0, 5.5],
        [-1.58, 0, 5.5],
        [-0.9, 0, 3.6],
        [-1.7, 0, 3.6],
      ],
      'snow',
      asLight(0.42),
    ),
    cam.face(
      [
        [-1.5, 0, 5.5],
        [x2 + 0.15, 0, 5.5],
        [-0.02, 0, 3.6],
        [-0.8, 0, 3.6],
      ],
      'snow',
      asLight(0.42),
    ),
  ];
}

/** The same window in the thaw: a grey sky, mud, a roof without snow. */
function thaw() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  const at = cutOn(cam, BACK);
  return [
    cam.face(frontal(x1, x2, y1, y2, BACK), 'snow-15'),
    at(`${x1},${y2} ${x2},${y2} ${x2},${y1 + 0.66} ${x1},${y1 + 0.84}`, 'steel+15'),
    at(`${x1},${y1} ${x2},${y1} ${x2},${y1 + 0.3} -1.5,${y1 + 0.24} ${x1},${y1 + 0.42}`, 'wood'),
    at(`${x1},${y1} -1.7,${y1} -1.3,${y1 + 0.24} -1.46,${y1 + 0.25}`, 'steel+10'),
    at(`-1.25,${y1} -1.02,${y1} -1.18,${y1 + 0.2}`, 'steel+10'),
    at('-1.52,1.23 -1.52,1.38 -1.3,1.56 -1.08,1.38 -1.08,1.26', 'ink'),
    at('-1.56,1.35 -1.3,1.58 -1.04,1.35 -1.04,1.41 -1.3,1.64 -1.56,1.41', 'soot+8'),
    at('-2.04,1.36 -2.0,1.36 -1.99,1.9 -2.03,1.9', 'ink'),
    at('-2.02,1.62 -1.86,1.8 -1.88,1.82 -2.03,1.67', 'ink'),
    cam.face(frontal(-1.55, -1.5, y1, y2, BACK), 'wood+2'),
    cam.face(frontal(x1, x2, y1 + 0.56, y1 + 0.6, BACK), 'wood+2'),
    solid(cam, `${x1 + 0.2},0,5.5 -1.58,0,5.5 -0.7,0,3.2 -1.6,0,3.2`, 'snow', asLight(0.3)),
    solid(cam, `-1.5,0,5.5 ${x2 + 0.15},0,5.5 0.2,0,3.2 -0.62,0,3.2`, 'snow', asLight(0.3)),
  ];
}

/** The telephone: a box on the logs, two bells, a mouthpiece, the receiver on its hook. */
function telephone() {
  const z = BACK - 0.04;
  const p = (x: number, y: number) => cam.at([x, y, z]);
  const [x, y] = [-0.66, 1.08];
  return [
    cam.face(frontal(x - 0.11, x + 0.16, y - 0.03, y + 0.44, z), 'black', asLight(0.5)),
    cam.face(frontal(x - 0.14, x + 0.14, y, y + 0.46, z), 'wood+14'),
    cam.face(frontal(x + 0.02, x + 0.14, y, y + 0.46, z), 'wood+2'),
    cam.face(frontal(x - 0.17, x + 0.17, y - 0.03, y, z), 'wood+8'),
    ellipse(...p(x, y + 0.46), 16, 9, 'bone-15'),
    cam.face(frontal(x - 0.17, x + 0.17, y + 0.42, y + 0.46, z), 'wood+8'),
    cam.face(frontal(x - 0.1, x + 0.1, y + 0.06, y + 0.14, z), 'bone-8'),
    ellipse(...p(x, y + 0.26), 12, 12, 'black'),
    ellipse(...p(x, y + 0.26), 7, 7, 'steel'),
    cam.face(frontal(x - 0.2, x - 0.14, y + 0.3, y + 0.33, z), 'bone-10'),
    cam.face(frontal(x - 0.22, x - 0.185, y + 0.08, y + 0.36, z), 'black'),
    cam.face(frontal(x - 0.235, x - 0.17, y + 0.06, y + 0.11, z), 'black'),
    cam.face(frontal(x - 0.21, x - 0.195, y - 0.22, y + 0.08, z), 'black'),
    cam.face(frontal(x - 0.21, x - 0.02, y - 0.22, y - 0.2, z), 'black'),
    cam.face(frontal(x - 0.03, x - 0.015, y - 0.22, y, z), 'black'),
    cam.face(frontal(x + 0.14, x + 0.2, y + 0.2, y + 0.22, z), 'bone-10'),
    cam.face(frontal(x + 0.185, x + 0.2, y + 0.14, y + 0.22, z), 'bone-10'),
  ];
}

function notice() {
  const z = BACK - 0.02;
  const p = (x: number, y: number) => cam.at([x, y, z]);
  return [
    cam.face(frontal(0.98, 1.72, 1.06, 1.98, z), 'ink'),
    cam.face(frontal(0.95, 1.68, 1.1, 2.0, z), 'bone'),
    cam.face(frontal(0.95, 1.68, 1.86, 2.0, z), 'red'),
    ...[1.74, 1.64, 1.54, 1.44].map((y, i) =>
      cam.face(frontal(1.03, i === 3 ? 1.3 : 1.6, y, y + 0.035, z), 'soot'),
    ),
    ellipse(...p(1.5, 1.24), 13, 13, 'deep-red'),
  ];
}
