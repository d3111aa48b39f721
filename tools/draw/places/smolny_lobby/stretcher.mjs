/** Four men come down the last steps with a stretcher: of him who lies on it one sees the soles. */
import { standing } from '../../people.mjs';
import { shape, solid } from '../../points.mjs';
import { asLight, band, ellipse, stamp } from '../../svg.mjs';
import { cam } from './set.mjs';

const MIDDLE = 0.3;
const FRONT = { z: 6.5, floor: 0, out: 0.62 };
const BACK = { z: 8.55, floor: 0.42, out: 0.56 };
const POLE = 0.34;

const SOLE = 'M-12 0 Q-15 -24 -13 -46 Q-10 -62 0 -62 Q12 -62 13 -46 Q15 -24 12 0 Z';
const HEEL = 'M-12 0 L-13 -17 L13 -17 L12 0 Z';

const COATS = [
  ['soot+10', 'ink'],
  ['khaki-10', 'soot-6'],
];

function bearer({ z, floor, out }, side, coat) {
  const [x, y] = cam.at([MIDDLE + side * out, floor, z]);
  const scale = cam.scale(z);
  const at = (dx, dy) => [x + dx * scale, y + dy * scale];
  const [px, py] = cam.at([MIDDLE + side * POLE, floor + 0.8, z - 0.05]);
  return [
    standing(
      { x, y, scale },
      { coat, head: ['bone-6', 'ink'], boots: ['ink', 'black'], hat: 'none' },
    ),
    band(
      [at(-side * 44, -312), at(-side * 52, -236), [px, py]],
      30 * scale,
      coat[side > 0 ? 0 : 1],
    ),
    ellipse(px, py, 13 * scale, 11 * scale, 'bone-8'),
  ];
}

const slung = (side, x = POLE) => {
  const near = cam.at([MIDDLE + side * x, FRONT.floor + 0.78, FRONT.z - 0.5]);
  const far = cam.at([MIDDLE + side * x, BACK.floor + 0.8, BACK.z]);
  return [near, far];
};

function lying() {
  const text = (points) => points.map((point) => point.join(',')).join(' ');
  const [[ax, ay], [bx, by]] = slung(-1);
  const [[cx, cy], [dx, dy]] = slung(1);
  const low = 22;
  const soles = [-1, 1].map((side) => ({
    x: (ax + cx) / 2 + side * 17,
    y: ay + 4,
    scale: 1,
    flip: side > 0,
  }));
  const middle = (bx + dx) / 2;
  return [
    shape(
      text([
        [ax, ay],
        [bx, by],
        [dx, dy],
        [cx, cy],
        [cx - 16, cy + low],
        [ax + 16, ay + low],
      ]),
      'bone-14',
    ),
    shape(
      text([
        [middle, by],
        [dx, dy],
        [cx, cy],
        [cx - 16, cy + low],
        [(ax + cx) / 2, ay + low],
      ]),
      'wood+6',
    ),
    // a coat that rises over the chest, then two legs in boots
    stamp(
      'M-44 60 L-40 2 Q-24 -24 0 -24 Q24 -24 40 2 L44 60 Z',
      { x: middle, y: by + 14 },
      'ink+8',
    ),
    stamp('M2 60 L2 -24 Q24 -24 40 2 L44 60 Z', { x: middle, y: by + 14 }, 'black'),
    soles.map(({ x, y }, i) => [
      shape(
        `${x - 13},${y - 6} ${x - 11},${y - 44} ${middle - 34 + i * 36},${by + 50} ${middle - 2 + i * 36},${by + 50} ${x + 13},${y - 44} ${x + 13},${y - 6}`,
        i === 0 ? 'soot+4' : 'ink',
      ),
    ]),
    soles.map((at, i) => [
      stamp(SOLE, at, i === 0 ? 'bone-6' : 'bone-12'),
      stamp(HEEL, at, i === 0 ? 'wood-4' : 'wood-12'),
    ]),
  ];
}

export function stretcher() {
  const shade = solid(
    cam,
    `${MIDDLE - 1},0,6.7 ${MIDDLE + 1},0,6.7 ${MIDDLE + 1.2},0,5.5 ${MIDDLE - 0.9},0,5.5`,
    'black',
    asLight(0.5),
  );
  return [
    shade,
    [-1, 1].map((side, i) => bearer(BACK, side, COATS[1 - i])),
    lying(),
    [-1, 1].map((side) => band(slung(side), 8, side < 0 ? 'bone-4' : 'bone-14')),
    [-1, 1].map((side, i) => bearer(FRONT, side, COATS[i])),
  ];
}
