import { band } from '../kit/band.ts';
import { box, camera, frontal, level, upright } from '../kit/camera.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { pile, sheet } from '../kit/paper.ts';
import type { Layers } from '../kit/place.ts';
import { cutOn } from '../kit/planes.ts';
import { halfRing, ring, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, type Point, polygon, type Shapes } from '../kit/svg.ts';
export const commission: Layers = {
  'room.svg': () => layer([walls(), drawers()]),
  'window.svg': () => layer([window()], streetTones()),
  'desk.svg': () => layer([sideTable(), desk(), lamp(), askedChair()]),
  'file.svg': () => layer([file()]),
  'light.svg': () => layer(lampLight(), [lampTone()]),
  'chair.svg': () => layer([chairBack()]),
  'witness.svg': () => layer([witness()]),
};

// What the drawings of the commission share: the eye, the wall of drawers, desk, lamp, chair and window.

const cam = camera({ vanish: [700, 330], eye: 1.55 });

const BACK = 7;

const WINDOW = { x: [1.55, 3.1], y: [0.95, 2.95] } as const;

const DESK = { x: [-1.75, -0.05], z: [4.5, 5.3], top: 0.78 } as const;

const LAMP = [-0.32, 1.24, 4.9] as const;

const CHAIR = { x: [0.95, 1.5], z: [4.3, 4.85] } as const;

// The desk with its steel lamp, the file, the two chairs.

function desk() {
  const { x, z, top } = DESK;
  return [
    solid(cam, '-1.75,0,5.3 -0.05,0,5.3 -0.4,0,2.8 -2.8,0,2.8', 'black', asLight(0.6)),
    box(cam, { x, y: [0.06, top], z }, { front: 'wood-8', side: 'wood-15', top: 'wood+14' }),
    cam.face(frontal(x[0] + 0.08, -1.0, 0.14, top - 0.1, z[0]), 'wood'),
    cam.face(frontal(-0.8, x[1] - 0.08, 0.14, top - 0.1, z[0]), 'wood-14'),
    cam.face(level(x[0] + 0.2, x[1] - 0.5, top + 0.002, 4.56, 5.2), 'khaki'),
    cam.face(frontal(x[0] - 0.04, x[1] + 0.04, top - 0.05, top, z[0] - 0.02), 'wood+6'),
    pile(
      cam,
      [-1.68, top, 4.9],
      { height: 0.16, width: 0.3 },
      { front: 'bone-8', side: 'bone-15', top: 'paper-6' },
    ),
    sheet(cam, [-1.1, top + 0.005, 4.7], 'paper', { turn: 0.15 }),
    sheet(cam, [-0.8, top + 0.005, 4.78], 'bone', { turn: -0.1 }),
  ];
}

/** The side table of whoever takes it down. */
function sideTable() {
  const { x, z, top } = { x: [0.28, 0.98], z: [5.5, 5.8], top: 0.72 } as const;
  return [
    solid(cam, '0.3,0,5.7 0.95,0,5.7 1.6,0,5.2 1.0,0,5.2', 'black', asLight(0.5)),
    ...[x[0] + 0.03, x[1] - 0.09].map((at, i) =>
      cam.face(frontal(at, at + 0.06, 0, top, z[0]), i ? 'ink' : 'wood'),
    ),
    cam.face(frontal(x[0] + 0.03, x[1] - 0.03, top - 0.16, top, z[0]), 'wood-12'),
    cam.face(frontal(x[0] + 0.03, x[0] + 0.34, top - 0.16, top, z[0]), 'wood-2'),
    cam.face(level(x[0], x[1], top, z[0] - 0.02, z[1]), 'wood+12'),
    cam.face(frontal(x[0], x[1], top - 0.035, top, z[0] - 0.02), 'bone-15'),
    sheet(cam, [0.55, top + 0.004, 5.64], 'paper', { turn: 0.12 }),
    sheet(cam, [0.82, top + 0.004, 5.66], 'bone', { turn: -0.1 }),
  ];
}

/** The file that lies open where nobody is asked any more. */
function file() {
  const y = DESK.top + 0.006;
  return [
    solid(cam, `-1.28,${y},4.52 -0.62,${y},4.52 -0.66,${y},5.05 -1.24,${y},5.05`, 'red'),
    solid(cam, `-0.95,${y},4.52 -0.62,${y},4.52 -0.66,${y},5.05 -0.95,${y},5.05`, 'deep-red'),
    solid(
      cam,
      `-1.2,${y + 0.01},4.58 -0.97,${y + 0.01},4.58 -0.97,${y + 0.01},5 -1.18,${y + 0.01},5`,
      'paper',
    ),
    ...[4.64, 4.72, 4.8, 4.88].map((z) =>
      cam.face(level(-1.17, -1.02, y + 0.014, z, z + 0.025), 'ink'),
    ),
    cam.face(level(-0.88, -0.7, y + 0.01, 4.62, 4.84), 'bone'),
  ];
}

function lamp() {
  const [x, y] = cam.at([LAMP[0], DESK.top, LAMP[2]]);
  const at = { x, y, scale: 1 };
  return [
    stamp('M-34 0 A34 8 0 0 1 34 0 A34 8 0 0 1 -34 0 Z', at, 'black'),
    band(
      [
        [x - 6, y],
        [x - 30, y - 76],
        [x + 34, y - 128],
      ],
      8,
      'steel+12',
    ),
    stamp('M8 -120 L34 -150 L56 -138 L104 -84 L20 -58 Z', at, 'steel+6'),
    stamp('M44 -144 L56 -138 L104 -84 L62 -71 Z', at, 'night'),
    stamp('M20 -58 L104 -84 Q72 -54 20 -58 Z', at, 'bone-10'),
  ];
}

const HEAD = (): Point => {
  const [x, y] = cam.at([LAMP[0], DESK.top, LAMP[2]]);
  return [x + 62, y - 70];
};

const lampTone = () => glowTone('lamp', HEAD(), 270, 0.42);

function lampLight() {
  const [x, y] = HEAD();
  const far = halfRing([1.28, 0, 4.5], 0.95, 0.75, 1).map(cam.at);
  return [
    cam.face(ring([1.28, 0.001, 4.5], 0.95, 0.75), 'paper', asLight(0.42)),
    polygon([[x - 40, y + 10], [x + 42, y - 14], ...far], 'paper', asLight(0.17)),
    polygon([[x - 4, y + 2], [x + 42, y - 14], ...far.slice(0, 12)], 'paper', asLight(0.1)),
    glow('lamp', [x, y], 270),
    ellipse(x, y + 2, 26, 8, 'paper'),
  ];
}

/** The chair, seen from behind: the one that is asked sits with the back to us. */
function askedChair() {
  const [x, y] = cam.at([(CHAIR.x[0] + CHAIR.x[1]) / 2, 0, CHAIR.z[0]]);
  const at = { x, y, scale: 1.14 };
  return [
    solid(cam, '0.95,0,4.3 1.5,0,4.3 3.3,0,3.7 2.7,0,3.3', 'black', asLight(0.7)),
    stamp('M-50 -104 L50 -104 L42 -122 L-42 -122 Z', at, 'wood+12'),
    stamp('M-40 -104 L-33 -104 L-33 -16 L-40 -16 Z', at, 'ink'),
    stamp('M33 -104 L40 -104 L40 -16 L33 -16 Z', at, 'ink'),
  ];
}

function chairBack() {
  const [x, y] = cam.at([(CHAIR.x[0] + CHAIR.x[1]) / 2, 0, CHAIR.z[0]]);
  const at = { x, y, scale: 1.14 };
  return [
    stamp('M-54 -106 L54 -106 L54 -92 L-54 -92 Z', at, 'wood-4'),
    stamp('M-48 -214 L48 -214 L48 -184 L-48 -184 Z', at, 'bone-15'),
    stamp('M-48 -160 L48 -160 L48 -142 L-48 -142 Z', at, 'wood+10'),
    stamp('M-56 -218 L-45 -218 L-45 0 L-56 0 Z', at, 'paper-6'),
    stamp('M45 -218 L56 -218 L56 0 L45 0 Z', at, 'wood+4'),
  ];
}

// The wall of file drawers, the floor, the window with a lit street.

function walls() {
  const tiles = [];
  for (let z = 1.6; z < BACK; z *= 1.3)
    for (let x = -5; x < 5; x += 1)
      if (Math.round(x + Math.log(z) / Math.log(1.3)) % 2 === 0)
        tiles.push(cam.face(level(x, x + 1, 0, z, Math.min(z * 1.3, BACK)), 'night-10'));
  return [
    backing('ink'),
    cam.face(level(-6, 6, 0, 0.8, BACK), 'black'),
    tiles,
    cam.face(frontal(-6, 6, 0, 5, BACK), 'steel-10'),
    cam.face(upright(3.9, 0, 5, 0.8, BACK), 'night-6'),
    cam.face(frontal(-6, 6, 0, 0.14, BACK), 'black'),
  ];
}

/** Drawers from wall to ceiling; one stands open. */
function drawers() {
  const shapes: Shapes[] = [cam.face(frontal(-5, 1.15, 0.1, 3.75, BACK - 0.3), 'ink')];
  for (let row = 0; row < 8; row++)
    for (let i = 0; i < 12; i++) {
      const x = -4.9 + i * 0.5;
      const y = 0.16 + row * 0.45;
      const isOpen = row === 4 && i === 8;
      const tone = (i * 5 + row * 3) % 7 === 0 ? 'steel-12' : 'steel-4';
      shapes.push(
        cam.face(frontal(x, x + 0.46, y, y + 0.41, BACK - 0.3), isOpen ? 'black' : tone),
        isOpen ? [] : cam.face(frontal(x, x + 0.46, y + 0.37, y + 0.41, BACK - 0.3), 'steel+8'),
        isOpen
          ? []
          : cam.face(
              frontal(x + 0.13, x + 0.33, y + 0.22, y + 0.32, BACK - 0.3),
              (i + row) % 9 === 4 ? 'red-6' : 'bone-6',
            ),
        isOpen
          ? []
          : cam.face(frontal(x + 0.19, x + 0.27, y + 0.09, y + 0.13, BACK - 0.3), 'black'),
      );
    }
  return [shapes, openDrawer()];
}

function openDrawer() {
  const [x, y, z] = [-0.9, 1.96, BACK - 0.95];
  return [
    cam.face(level(x + 0.02, x + 0.44, y + 0.36, z, BACK - 0.3), 'bone-12'),
    ...[0, 1, 2, 3].map((i) =>
      cam.face(
        frontal(x + 0.04, x + 0.42, y + 0.1, y + 0.44 - 0.02 * i, BACK - 0.4 - i * 0.13),
        i % 2 ? 'bone' : 'khaki+10',
      ),
    ),
    cam.face(frontal(x, x + 0.46, y, y + 0.38, z), 'steel+10'),
    cam.face(frontal(x + 0.13, x + 0.33, y + 0.2, y + 0.31, z), 'paper'),
    cam.face(frontal(x + 0.19, x + 0.27, y + 0.08, y + 0.13, z), 'black'),
  ];
}

const pane = cutOn(cam, BACK, [WINDOW.x[0], WINDOW.y[0]]);

const STREET = [
  [0.62, 0.76],
  [0.9, 0.62],
  [1.04, 0.53],
] as const;

const lampAt = ([x, y]: Point) => cam.at([WINDOW.x[0] + x, WINDOW.y[0] + y, BACK]);

const streetTones = () =>
  STREET.map((at, i) => glowTone(`street${i}`, lampAt(at), 46 - i * 10, 0.8));

function window() {
  return [
    pane('-0.16,-0.12 1.71,-0.12 1.71,2.14 -0.16,2.14', 'bone-12'),
    pane('-0.16,-0.12 0,-0.12 0,2.14 -0.16,2.14', 'bone-2'),
    pane('0,0 1.55,0 1.55,2 0,2', 'night+10'),
    pane('0,0.9 1.55,1.1 1.55,1.4 0,1.3', 'steel+12'),
    pane('0,0.9 1.55,0.9 1.55,1.14 0,1.02', 'deep-red+10'),
    pane('0,0 0,1.24 0.2,1.24 0.2,1.0 0.34,1.0 0.34,0.3 0.62,0', 'ink'),
    pane('1.55,0 1.55,1.5 1.3,1.5 1.3,1.2 1.14,1.2 1.14,0.4 0.98,0', 'black'),
    ...(
      [
        [0.06, 0.9],
        [0.06, 0.62],
        [0.08, 1.08],
        [0.2, 0.76],
        [1.36, 1.26],
        [1.22, 0.9],
        [1.4, 0.74],
      ] as const
    ).map(([x, y]) =>
      pane(`${x},${y} ${x + 0.08},${y} ${x + 0.08},${y + 0.13} ${x},${y + 0.13}`, 'ochre'),
    ),
    pane('0.56,0 1.04,0 0.9,0.44 0.82,0.44', 'steel-6'),
    STREET.map((at, i) => [
      pane(
        `${at[0] - 0.012},0 ${at[0] + 0.012},0 ${at[0] + 0.012},${at[1]} ${at[0] - 0.012},${at[1]}`,
        'black',
      ),
      glow(`street${i}`, lampAt(at), 46 - i * 10),
      ellipse(...lampAt(at), 6 - i, 6 - i, 'paper'),
    ]),
    pane('0.74,0 0.8,0 0.8,2 0.74,2', 'bone-15'),
    pane('0,1.36 1.55,1.36 1.55,1.42 0,1.42', 'bone-15'),
    pane('1.2,2.2 1.9,2.2 1.8,-0.3 1.5,-0.3 1.46,1', 'night-8'),
    pane('1.2,2.2 1.42,2.2 1.56,0.4 1.5,-0.3 1.46,1', 'steel-6'),
    pane('0.2,0 0.4,0 0.9,2 0.66,2', 'snow', asLight(0.1)),
  ];
}

// You, on the chair, from behind: a dark back with the lamp's light on one edge.

function witness() {
  const [x, y] = cam.at([(CHAIR.x[0] + CHAIR.x[1]) / 2, 0, CHAIR.z[0] + 0.2]);
  const at = { x, y, scale: 1.1 };
  return [
    stamp('M-40 -10 L-46 -120 L46 -120 L42 -10 L12 -10 L10 -80 L-10 -80 L-14 -10 Z', at, 'black'),
    stamp('M-70 -96 L-66 -214 Q-58 -250 -18 -262 L18 -262 Q58 -250 66 -214 L72 -96 Z', at, 'ink'),
    stamp(
      'M-70 -96 L-66 -214 Q-58 -250 -18 -262 L-8 -262 Q-44 -246 -50 -210 L-54 -96 Z',
      at,
      'bone-8',
    ),
    stamp('M-14 -276 L14 -276 L20 -258 L-20 -258 Z', at, 'soot'),
    stamp('M-28 -304 A28 37 0 0 1 28 -304 A28 37 0 0 1 -28 -304 Z', at, 'soot'),
    stamp(
      'M-28 -304 A28 37 0 0 1 -4 -341 A32 42 0 0 0 -12 -272 A28 37 0 0 1 -28 -304 Z',
      at,
      'snow',
    ),
  ];
}
