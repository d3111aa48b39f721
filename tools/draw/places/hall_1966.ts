import { dice } from '../kit/dice.ts';
import { asLight } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { backing, ellipse, layer, path, rect, round } from '../kit/svg.ts';
import type { Fill, Tones } from '../kit/tones.ts';
export const hall1966: Layers = {
  'ground.svg': () => layer([backing('black'), table(), door(), chair(['soot+4', 'soot+8'])]),
  'seats.json': () => seatsByFate(heads()),
  'head-lit.svg': () => lit(),
  'head-out.svg': () => out(),
  'head-shot.svg': () => shot(),
  ...Object.fromEntries(
    ([1, 2, 3, 4, 5] as const).map((counts) => [
      `door-${counts}.svg`,
      () => layer([opening(counts)]),
    ]),
  ),
  'chair.svg': () => layer([underTheChair(), chair(['bone-15', 'paper'])]),
  'beside.svg': () => layer([outline(BESIDE, 1.5)]),
  'by-the-door.svg': () => layer([outline(BY_THE_DOOR, 1.5)]),
};

// The numbers of 1956, and how the heads are told apart. The counts stand here and nowhere else.

/** Delegates with a vote or without one; of them arrested; of the arrested shot. */
const COUNT = { delegates: 1966, arrested: 1108, shot: 848 };

type Fate = 'stays' | 'arrested' | 'shot';

/** A head's middle, and its size. */
type Seat = { readonly x: number; readonly y: number; readonly size: number };

type Seated = Seat & { readonly fate: Fate };

/** Every seat with its fate: `stays`, `arrested` or `shot`. Chance spreads them, the same each time. */
function heads(): readonly Seated[] {
  const places = seats(COUNT.delegates);
  const roll = dice(1934);
  const order = places.map((_, i) => ({ i, key: roll() })).toSorted((a, b) => a.key - b.key);
  const first = (count: number) => new Set(order.slice(0, count).map(({ i }) => i));
  const [arrested, shot] = [first(COUNT.arrested), first(COUNT.shot)];
  const fateOf = (i: number): Fate =>
    shot.has(i) ? 'shot' : arrested.has(i) ? 'arrested' : 'stays';
  return places.map((place, i) => ({ ...place, fate: fateOf(i) }));
}

// A fan of seats round an empty floor: rows that bend, farther ones smaller, two aisles left free.

const FAN = { x: 792, y: 26, rows: 34, near: 102, far: 806, squash: 0.93, open: 1.24, close: 0.66 };

const AISLES = [-0.26, 0.26] as const;

const AISLE = 20;

/** Exactly `count` places, row by row from the middle outwards: x and y of the head, and its size. */
function seats(count: number): readonly Seat[] {
  const rows = Array.from({ length: FAN.rows }, (_, i) => rowAt(i / (FAN.rows - 1)));
  const whole = rows.reduce((sum, { long }) => sum + long, 0);
  const ends = rows.map((_, i) =>
    Math.round((count * rows.slice(0, i + 1).reduce((sum, { long }) => sum + long, 0)) / whole),
  );
  return rows.flatMap((row, i) => placesIn(row, (ends[i] ?? 0) - (ends[i - 1] ?? 0)));
}

/** Rows lie closer the farther they are; `long` is how many heads would fit. */
function rowAt(share: number) {
  const radius = FAN.near + (FAN.far - FAN.near) * (0.72 * share + 0.28 * share * share);
  const size = 0.9 + 0.46 * share;
  const half = FAN.open + (FAN.close - FAN.open) * share;
  return { radius, size, half, long: (2 * half * radius - 2 * AISLE * size) / size };
}

function placesIn(
  { radius, size, half }: { readonly radius: number; readonly size: number; readonly half: number },
  count: number,
) {
  const gap = (AISLE * size) / radius;
  const free = 2 * half - gap * AISLES.length;
  return Array.from({ length: count }, (_, i) => {
    let angle = -half + (free * (i + 0.5)) / count;
    for (const aisle of AISLES) if (angle > aisle - gap / 2) angle += gap;
    return {
      x: FAN.x + Math.sin(angle) * radius,
      y: FAN.y + Math.cos(angle) * radius * FAN.squash,
      size,
    };
  });
}

// What stands beside the fan: a door that opens by so much more with each count, a chair, two places in outline.

const DOOR = { x: 1184, y: 858, wide: 74, high: 146 };

/** How wide it stands open: first a crack, then once more for each count. */
const OPEN = [6, 14, 25, 33, 54, 62] as const;

/** After how many counts. */
type Counts = 0 | 1 | 2 | 3 | 4 | 5;

const BESIDE = { x: 1222, y: 286 };

const CHAIR = { x: 1118, y: 872 };

const BY_THE_DOOR = { x: CHAIR.x, y: CHAIR.y - 84 };

/** A tall door, a hand's breadth open on a light that does not reach the rows. */
function door() {
  const { x, y, wide, high } = DOOR;
  return [
    rect(x - 12, y - high - 12, wide + 24, high + 12, 'soot+6'),
    rect(x - 12, y - high - 12, 12, high + 12, 'wood+4'),
    opening(0),
  ];
}

/** The same door after so many counts. Laid over what it was, so that its light grows and never dips. */
function opening(counts: Counts) {
  const { x, y, wide, high } = DOOR;
  const open = OPEN[counts];
  const leaf = wide - open;
  const panel = leaf * 0.14;
  const far = 74 + open * 3;
  return [
    rect(x, y - high, open, high, counts === 0 ? 'bone-8' : 'bone'),
    rect(x + open, y - high, leaf, high, 'black'),
    rect(x + open + panel, y - high + 14, leaf - 2 * panel, high * 0.3, 'ink+4'),
    rect(x + open + panel, y - high * 0.5, leaf - 2 * panel, high * 0.4, 'ink+4'),
    shape(`${x},${y} ${x + open},${y} ${x - 20 + open},${y + 140} ${x - far},${y + 140}`, 'bone', {
      ...asLight(counts === 0 ? 0.2 : 0.12),
    }),
  ];
}

/** A chair beside the door, from the front: in one tone on the left, in another towards the door. */
function chair([dark, light]: Tones) {
  const { x, y } = CHAIR;
  const side = (sign: number, fill: Fill) => [
    rect(x + sign * 20.5 - 3, y - 66, 6, 66, fill),
    rect(Math.min(x, x + sign * 23.5), y - 66, 23.5, 10, fill),
    rect(Math.min(x, x + sign * 23.5), y - 48, 23.5, 6, fill),
    rect(Math.min(x, x + sign * 27), y - 30, 27, 9, fill),
  ];
  return [side(-1, dark), side(1, light)];
}

/** The floor under the chair. */
const underTheChair = () => ellipse(CHAIR.x, CHAIR.y, 46, 9, 'bone', asLight(0.16));

/** Where all rows look: a long table, nobody behind it. */
const table = () => [
  shape('706,26 878,26 878,36 706,36', 'red'),
  shape('792,26 878,26 878,36 792,36', 'deep-red'),
  shape('712,36 872,36 872,50 712,50', 'deep-red-12'),
];

/** Head and shoulders in outline, in nobody's tone. */
function outline({ x, y }: { readonly x: number; readonly y: number }, size: number) {
  const n = (value: number) => round(value * size);
  const line = { stroke: 'bone+10', 'stroke-width': round(1.5 * size) };
  return [
    path(
      `M${x} ${y - n(12)}a${n(9)} ${n(12)} 0 0 0 0 ${n(24)}a${n(9)} ${n(12)} 0 0 0 0 ${n(-24)}z`,
      'black',
      line,
    ),
    path(`M${round(x - n(11))} ${y + n(15)}h${n(22)}v${n(6)}h${n(-22)}z`, 'black', line),
  ];
}

// One head in its three states, about its middle; and where all of them sit.

const [ACROSS, DOWN] = [4.1, 5.8];

const WIDE = 5.3;

const half = (sweep: number) => `M0 ${-DOWN}A${ACROSS} ${DOWN} 0 0 ${sweep} 0 ${DOWN}Z`;

const whole = `M0 ${-DOWN}A${ACROSS} ${DOWN} 0 0 0 0 ${DOWN}A${ACROSS} ${DOWN} 0 0 0 0 ${-DOWN}Z`;

const shoulders = (fill: Fill) => rect(-WIDE, DOWN + 1, WIDE * 2, 3, fill);

const framed = (...parts: readonly string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 20 22">\n${parts.join('\n')}\n</svg>\n`;

const lit = () => framed(path(half(0), 'paper'), path(half(1), 'red'), shoulders('bone-4'));

const out = () => framed(path(whole, 'soot+15'), shoulders('soot+8'));

/** Much darker than the living, or the hall would look full again. */
const shot = () =>
  framed(path(whole, 'black', { stroke: 'bone', 'stroke-width': 0.9, 'stroke-opacity': 0.4 }));

/** x, y and size of each head, one after the other, by group. */
function seatsByFate(heads: readonly Seated[]) {
  const fates = [...new Set(heads.map(({ fate }) => fate))];
  const numbers = ({ x, y, size }: Seat) => [
    Math.round(x),
    Math.round(y),
    Math.round(size * 100) / 100,
  ];
  const entries = fates.map((fate) => [
    fate,
    heads.filter((head) => head.fate === fate).flatMap(numbers),
  ]);
  return `${JSON.stringify(Object.fromEntries(entries))}\n`;
}
