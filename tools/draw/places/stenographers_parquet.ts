import { column } from '../kit/architecture.ts';
import { standingBack } from '../kit/backs.ts';
import { camera, frontal, level, upright, type Point3 } from '../kit/camera.ts';
import { asLight } from '../kit/light.ts';
import { fromBehind } from '../kit/listeners.ts';
import type { Layers } from '../kit/place.ts';
import { ring, shape } from '../kit/points.ts';
import { backing, layer, type Shapes } from '../kit/svg.ts';
import type { Tones } from '../kit/tones.ts';
export const stenographersParquet: Layers = {
  'room.svg': () => layer([walls(), parquet(), columns()]),
  'disc.svg': () => layer([disc()]),
  'behind.svg': () => layer(BEHIND.map(backAt)),
  'beside.svg': () => layer(BESIDE.map(backAt)),
  'near.svg': () => layer([near()]),
};

// Bare parquet with a disc of window light on it, from above the heads of those who turn their backs to it.

const cam = camera({ vanish: [800, 120], eye: 3.3 });

const END = 13;

/** Two metres round him, and nobody in them. */
const DISC: Point3 = [0, 0, 7];

const ROUND = 1.62;

const COATS: readonly Tones[] = [
  ['soot+8', 'ink'],
  ['khaki-6', 'soot-4'],
  ['steel-8', 'night-8'],
  ['soot+4', 'ink'],
];

type Stand = readonly [x: number, z: number, flip: boolean];

/** Beyond it they look at the wall, beside it away to the sides. */
const BEHIND: readonly Stand[] = [
  [-0.95, 9.3, false],
  [-0.42, 9.5, true],
  [0.75, 9.4, false],
  [1.25, 9, true],
];

const BESIDE: readonly Stand[] = [
  [-1.72, 8.1, false],
  [-2.2, 6.9, false],
  [1.8, 8, true],
  [2.25, 6.7, true],
];

/** Somebody standing, from behind; the light is on the side of the disc. */
function backAt([x, z, flip]: Stand, i: number): Shapes {
  const [px, y] = cam.at([x, 0, z]);
  const at = { x: px, y, scale: cam.scale(z), flip };
  const coat = COATS[i % COATS.length] ?? ['soot', 'ink'];
  const far = x > 0 ? 1.4 : -1.4;
  return [
    cam.face(
      [
        [x - 0.22, 0, z],
        [x + 0.22, 0, z],
        [x + far + 0.3, 0, z + 0.6],
        [x + far - 0.3, 0, z + 0.6],
      ],
      'black',
      asLight(0.4),
    ),
    standingBack(at, { coat, hair: i % 3 ? 'ink' : 'wood-6', rim: 'bone-6' }),
  ];
}

/** Two who are nearest: they fill the corners. */
const near = () => [
  fromBehind(
    { x: 372, y: 836, scale: 2.3 },
    { coat: ['soot', 'ink'], hair: 'black', nape: 'wood-4', rim: 'bone-6' },
  ),
  fromBehind(
    { x: 1246, y: 820, scale: 2.4, flip: true },
    { coat: ['soot', 'ink'], hair: 'black', nape: 'wood-4', rim: 'bone-6' },
  ),
];

function disc() {
  const light = ring(DISC, ROUND, ROUND * 0.92, 0.16);
  const inner = Array.from({ length: 9 }, (_, i) => DISC[2] - ROUND * 0.8 + i * 0.35);
  return [
    cam.face(light, 'bone-6'),
    cam.face(
      light.filter(([x]) => x >= DISC[0]),
      'bone-12',
    ),
    inner.map((z) => {
      const half = Math.sqrt(Math.max(ROUND ** 2 - ((z - DISC[2]) / 0.92) ** 2, 0)) * 0.98;
      return cam.face(level(-half, half, 0, z, z + 0.03), 'wood+14', asLight(0.5));
    }),
    shape('640,-60 960,-60 1060,500 540,500', 'paper', asLight(0.1)),
  ];
}

function parquet() {
  const boards = [];
  for (let z = 2.4; z < END; z += 0.5)
    for (let x = -7; x < 7; x += 1)
      if ((Math.round(x) + Math.round(z * 2)) % 2 === 0)
        boards.push(cam.face(level(x, x + 1, 0, z, z + 0.5), 'wood-6'));
  return [cam.face(level(-9, 9, 0, 1.6, END), 'wood-2'), boards];
}

function walls() {
  return [
    backing('soot'),
    cam.face(frontal(-9, 9, 0, 6, END), 'steel-15'),
    cam.face(frontal(-9, 9, 0, 1.2, END), 'night-12'),
    cam.face(frontal(-9, 9, 1.2, 1.3, END), 'bone-15'),
    cam.face(upright(4.6, 0, 6, 2, END), 'night-15'),
    cam.face(upright(-4.6, 0, 6, 2, END), 'soot-4'),
  ];
}

const columns = () =>
  [-3.4, 3.4].map((x) =>
    column(
      cam,
      { x, z: 11.6, radius: 0.42, height: 6 },
      { light: 'bone-8', shade: 'steel-12', foot: 'bone-12', footShade: 'night' },
    ),
  );
