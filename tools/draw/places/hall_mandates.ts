import { fist } from '../kit/hands.ts';
import { inTurn } from '../kit/in-turn.ts';
import { leaf } from '../kit/leaf.ts';
import { asLight } from '../kit/light.ts';
import { fromBehind } from '../kit/listeners.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { backing, layer, path, type Spot } from '../kit/svg.ts';
import type { Tones } from '../kit/tones.ts';
export const hallMandates: Layers = {
  'ceiling.svg': () => layer(ceiling()),
  'far.svg': () => layer(FAR.map(farOff)),
  'arms.svg': () => layer([ARMS.map(raised), heads()]),
  'own.svg': () => layer([card(OWN), fist(OWN, ownTones())]),
  'light.svg': () => layer([shape('120,-60 420,-60 1000,980 500,980', 'paper', asLight(0.14))]),
};

// Arms with cards, from below, as one sees them whose own goes up among them.

const OWN: Spot = { x: 905, y: 540, scale: 1.7 };

const ARMS: readonly Spot[] = [
  { x: 330, y: 470, scale: 1.15 },
  { x: 560, y: 590, scale: 1.3, flip: true },
  { x: 1230, y: 500, scale: 1.2 },
  { x: 1470, y: 610, scale: 1.3 },
  { x: 90, y: 640, scale: 1.3, flip: true },
];

const FAR = [70, 252, 434, 616, 798, 980, 1162, 1344, 1526] as const;

const CLOTH: readonly Tones[] = [
  ['khaki', 'soot'],
  ['soot+8', 'ink'],
  ['wood+8', 'wood-10'],
  ['steel-6', 'night-8'],
];

const ownTones = () =>
  ({
    skin: ['paper-6', 'wood+8'],
    sleeve: { cloth: ['steel', 'night-6'], cuff: 'paper-6' },
  }) as const;

/** A mandate: red board, a pale field, a number that cannot be read. */
function card({ x, y, scale = 1, flip = false }: Spot) {
  const tilt = flip ? -14 : 14;
  const face = leaf(
    [x - 78 * scale + tilt, y - 330 * scale],
    [156 * scale, (flip ? -12 : 12) * scale],
    [-tilt * 1.5, 224 * scale],
  );
  return [
    face(0, 1, 0, 1, 'red'),
    face(0.5, 1, 0, 1, 'deep-red+6'),
    face(0.12, 0.88, 0.12, 0.46, 'bone'),
    face(0.5, 0.88, 0.12, 0.46, 'bone-12'),
    face(0.2, 0.64, 0.22, 0.29, 'soot'),
    face(0.2, 0.48, 0.35, 0.4, 'soot'),
  ];
}

function raised(at: Spot, i: number) {
  return [
    card(at),
    fist(at, {
      skin: ['bone-6', 'wood+2'],
      sleeve: { cloth: inTurn(CLOTH, i), ...(i % 2 ? { cuff: 'bone-8' as const } : {}) },
    }),
  ];
}

/** Beyond them an arm is a stroke and a mandate a patch. */
function farOff(x: number, i: number) {
  const y = 400 + ((i * 53) % 90);
  return [
    shape(`${x - 26},${y} ${x + 22},${y} ${x + 50},${y + 300} ${x - 50},${y + 300}`, 'soot'),
    shape(
      `${x - 24},${y - 44} ${x + 24},${y - 48} ${x + 22},${y + 10} ${x - 26},${y + 10}`,
      'wood+12',
    ),
    shape(
      `${x - 46},${y - 180} ${x + 44},${y - 172} ${x + 34},${y - 40} ${x - 54},${y - 44}`,
      'red-12',
    ),
    shape(
      `${x},${y - 176} ${x + 44},${y - 172} ${x + 34},${y - 40} ${x - 6},${y - 42}`,
      'deep-red-4',
    ),
  ];
}

/** The heads of the next row stay below the arms. */
const heads = () =>
  [440, 730, 1100, 1370].map((x, i) =>
    fromBehind(
      { x, y: 900 + 14 * (i % 2), scale: 1.5 },
      { coat: ['black', 'black'], hair: 'black', nape: 'wood-8', rim: 'bone-10' },
    ),
  );

function ceiling() {
  return [
    backing('soot-2'),
    path('M-60 -60 L640 -60 L760 640 L-60 980 Z', 'ink'),
    [0, 1, 2, 3].map((i) =>
      shape(
        `${820 + i * 130},${-60} ${920 + i * 150},-60 ${800 + i * 60},560 ${770 + i * 48},560`,
        i % 2 ? 'soot+6' : 'wood-12',
      ),
    ),
    [-60, 150, 360].map((x, i) => [
      shape(`${x},-60 ${x + 86},-60 ${x + 300 - i * 30},640 ${x + 252 - i * 30},640`, 'bone-15'),
      shape(
        `${x + 86},-60 ${x + 160},-60 ${x + 336 - i * 30},640 ${x + 300 - i * 30},640`,
        'night',
      ),
    ]),
    shape('1330,-60 1660,-60 1660,620 1240,520', 'deep-red-12'),
    shape('1330,-60 1480,-60 1420,570 1240,520', 'deep-red'),
  ];
}
