import { camera, frontal } from '../kit/camera.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, sideOn } from '../kit/planes.ts';
import { shape, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, type Shapes } from '../kit/svg.ts';
import type { Tones } from '../kit/tones.ts';
export const witnessBoots: Layers = {
  'passage.svg': () => layer([passage(), lamps()], [glowTone('lamp', cam.at(LAMP), 260, 0.6)]),
  'row.svg': () => layer([row()]),
  'bench.svg': () => layer([bench()]),
  'glass.svg': () => layer([glass()]),
};

// The passage from the height of a knee: forty pairs of boots along the wall, and across from them a bench.

const cam = camera({ vanish: [1040, 360], eye: 0.66 });

const END = 17;

const WALL = { left: -1.5, right: 0.85 } as const;

const LAMP = [-0.2, 2.1, 9] as const;

function passage() {
  const floor = lying(cam, 0);
  const left = sideOn(cam, WALL.left);
  const right = sideOn(cam, WALL.right);
  const boards = [];
  for (let z = 1; z < END; z *= 1.24)
    boards.push(floor(WALL.left, WALL.right, z, Math.min(z * 1.12, END), 'wood-12'));
  return [
    backing('black'),
    floor(WALL.left, WALL.right, 0.5, END, 'soot-4'),
    boards,
    left(0.5, END, 0, 3.4, 'steel-10'),
    left(0.5, END, 0, 1.05, 'night'),
    left(0.5, END, 1.03, 1.07, 'bone-15'),
    right(0.5, END, 0, 3.4, 'night-8'),
    right(0.5, END, 0, 1.05, 'black'),
    facing(cam, END)(WALL.left, WALL.right, 0, 3.4, 'steel-14'),
    facing(cam, END)(-0.5, 0.35, 0, 2.3, 'ink'),
    // the open door of the office, and its light across the boards
    right(9.6, 10.9, 0, 2.3, 'paper-8'),
    solid(cam, '0.85,0,9.6 0.85,0,10.9 -1.5,0,9.4 -1.5,0,7.8', 'ochre', asLight(0.3)),
  ];
}

const lamps = () => {
  const [x, y] = cam.at(LAMP);
  return [
    shape(`${x - 2},-60 ${x + 2},-60 ${x + 2},${y} ${x - 2},${y}`, 'black'),
    glow('lamp', [x, y], 260),
    ellipse(x, y, 13, 13, 'paper+6'),
    solid(cam, '-1,0,5 0.7,0,5 0.8,0,12 -1.2,0,12', 'ochre', asLight(0.12)),
  ];
};

const BOOTS: readonly Tones[] = [
  ['bone-14', 'ink'],
  ['wood+14', 'soot-4'],
  ['khaki+4', 'ink'],
  ['bone-10', 'black'],
];

const COATS: readonly Tones[] = [
  ['khaki-2', 'soot'],
  ['steel', 'night-8'],
  ['soot+15', 'ink'],
];

/** A pair in high boots under the hem of a coat, the lamp on the side away from the wall. */
function pair(x: number, z: number, [light, shade]: Tones, coat: Tones, turn: number): Shapes {
  const [px, py] = cam.at([x, 0, z]);
  const at = { x: px, y: py, scale: cam.perMetre(z) / 420 };
  const leg = (dx: number, lean: number) => [
    stamp(
      `M${dx - 40} 4 Q${dx - 46} -34 ${dx - 34} -50 L${dx - 32} -190 L${dx + 30} -190 L${dx + 30} -50 Q${dx + 70 + lean} -34 ${dx + 66 + lean} 4 Z`,
      at,
      shade,
    ),
    stamp(
      `M${dx + 10} 4 Q${dx + 12} -34 ${dx + 4} -50 L${dx + 6} -190 L${dx + 30} -190 L${dx + 30} -50 Q${dx + 70 + lean} -34 ${dx + 66 + lean} 4 Z`,
      at,
      light,
    ),
  ];
  return [
    leg(-58, turn),
    leg(44, -turn),
    stamp('M-132 -170 L-112 -560 L116 -560 L128 -170 Z', at, coat[1]),
    stamp('M40 -170 L44 -560 L116 -560 L128 -170 Z', at, coat[0]),
  ];
}

/** Forty along the wall, far ones first: nobody stands quite as the man beside him. */
const row = () =>
  Array.from({ length: 40 }, (_, back) => {
    const i = 39 - back;
    const z = 1.6 + i * 0.36;
    const tones = BOOTS[(i * 3 + (i >> 2)) % BOOTS.length] ?? ['ink', 'black'];
    const coat = COATS[(i * 2 + (i >> 1)) % COATS.length] ?? ['ink', 'black'];
    return pair(WALL.left + 0.3 + ((i * 7) % 5) * 0.014, z, tones, coat, ((i * 5) % 7) * 3 - 8);
  });

/** A bench for five, along the other wall. */
function bench() {
  const [x1, x2] = [0.3, 0.66];
  const leg = (z: number) => [
    cam.face(frontal(x1, x1 + 0.07, 0, 0.44, z), 'wood+4'),
    cam.face(frontal(x2 - 0.07, x2, 0, 0.44, z), 'wood-10'),
  ];
  return [
    solid(cam, '0.2,0,2.6 0.8,0,2.6 0.8,0,5.4 0.2,0,5.4', 'black', asLight(0.55)),
    leg(5.3),
    leg(4),
    solid(cam, `${x1},0.38,2.6 ${x1},0.44,2.6 ${x1},0.44,5.4 ${x1},0.38,5.4`, 'wood+10'),
    solid(cam, `${x1},0.44,2.6 ${x2},0.44,2.6 ${x2},0.44,5.4 ${x1},0.44,5.4`, 'bone-10'),
    cam.face(frontal(x1, x2, 0.38, 0.44, 2.6), 'wood'),
    leg(2.66),
  ];
}

/** Tea, where a hand would find it. */
function glass() {
  const [x, y] = cam.at([0.42, 0.44, 2.9]);
  const at = { x, y, scale: cam.perMetre(2.9) / 460 };
  return [
    stamp('M-24 0 L-28 -74 L28 -74 L24 0 Z', at, 'wood+10'),
    stamp('M-24 0 L-28 -74 L-6 -74 L-6 0 Z', at, 'ochre-6'),
    stamp('M-27 -56 L27 -56 L24 0 L-24 0 Z', at, 'steel+10', { opacity: 0.55 }),
    stamp('M-28 -74 A28 6 0 0 1 28 -74 A28 6 0 0 1 -28 -74 Z', at, 'snow'),
  ];
}
