import { dice } from '../kit/dice.ts';
import { asLight } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { backing, ellipse, layer, path, rect, round } from '../kit/svg.ts';
import type { Fill, Tones } from '../kit/tones.ts';
export const hall1966: Layers = {
  'ground.svg': () => layer([backing('black'), table(), door(), chair(['soot+4', 'soot+8'])]),
  'seats.json': () => seatsByFate(heads()),
  'head-lit-1.svg': () => lit({ seam: 0, tones: ['paper', 'red'] }),
  'head-lit-2.svg': () => lit({ seam: -2.4, tones: ['paper', 'deep-red'] }),
  'head-lit-3.svg': () => lit({ seam: 2.2, tones: ['bone', 'deep-red+4'] }),
  'head-lit-4.svg': () => lit({ seam: 0.8, tones: ['bone+6', 'wood+6'] }),
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

// A fan of seats round an empty floor: few rows that bend, farther ones smaller, two aisles left free.

const FAN = {
  x: 792,
  y: 22,
  rows: 30,
  radius: [104, 808],
  squash: 0.93,
  half: [1.3, 0.65],
  size: [0.84, 1.56],
} as const;

const AISLES = [-0.24, 0.24] as const;

/** In sizes of a head. */
const AISLE = 14;

/** Heads sit a little out of line, or the eye makes patterns of them. */
const LOOSE = { along: 0.3, out: 3.4, size: 0.12 };

/** Exactly `count` places, row by row from the middle outwards: x and y of the head, and its size. */
function seats(count: number): readonly Seat[] {
  const rows = Array.from({ length: FAN.rows }, (_, i) => rowAt(i / (FAN.rows - 1)));
  const whole = rows.reduce((sum, { long }) => sum + long, 0);
  const ends = rows.map((_, i) =>
    Math.round((count * rows.slice(0, i + 1).reduce((sum, { long }) => sum + long, 0)) / whole),
  );
  const roll = dice(17);
  return rows.flatMap((row, i) => placesIn(row, (ends[i] ?? 0) - (ends[i - 1] ?? 0), roll));
}

type Row = ReturnType<typeof rowAt>;

const between = ([from, to]: readonly [number, number], share: number) =>
  from + (to - from) * share;

/** Rows lie closer the farther they are; `long` is how many heads would fit. */
function rowAt(share: number) {
  const size = between(FAN.size, share);
  // a row is as far from the one before it as its heads are high
  const radius = between(FAN.radius, (share * (FAN.size[0] + size)) / (FAN.size[0] + FAN.size[1]));
  const half = between(FAN.half, share);
  return { radius, size, half, long: (2 * half * radius - 2 * AISLE * size) / size };
}

function placesIn({ radius, size, half }: Row, count: number, roll: () => number) {
  const gap = (AISLE * size) / radius;
  const apart = (2 * half - gap * AISLES.length) / count;
  return Array.from({ length: count }, (_, i) => {
    let angle = -half + apart * (i + 0.5 + (roll() - 0.5) * LOOSE.along);
    for (const aisle of AISLES) if (angle > aisle - gap / 2) angle += gap;
    const out = radius + (roll() - 0.5) * LOOSE.out * size;
    return {
      x: FAN.x + Math.sin(angle) * out,
      y: FAN.y + Math.cos(angle) * out * FAN.squash,
      size: size * (1 + (roll() - 0.5) * LOOSE.size),
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

const [ACROSS, DOWN] = [4.7, 6.6];

/** The lit faces look this way and that: where light and shade meet is where they look. */
type Face = { readonly seam: number; readonly tones: Tones };

const whole = `M0 ${-DOWN}A${ACROSS} ${DOWN} 0 0 0 0 ${DOWN}A${ACROSS} ${DOWN} 0 0 0 0 ${-DOWN}Z`;

/** What is right of the seam. */
const shaded = (seam: number) =>
  `M0 ${-DOWN}A${ACROSS} ${DOWN} 0 0 1 0 ${DOWN}Q${seam * 2} 0 0 ${-DOWN}Z`;

const SHOULDERS = `M-7.2 14Q-7 8.6 -2 ${DOWN - 1}L2 ${DOWN - 1}Q7 8.6 7.2 14Z`;
const SHOULDER = `M0 14L1 ${DOWN - 1}L2 ${DOWN - 1}Q7 8.6 7.2 14Z`;

const shoulders = (light: Fill, shade: Fill) => [path(SHOULDERS, light), path(SHOULDER, shade)];

const framed = (...parts: readonly string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-7.6 -7.4 15.2 21.8">\n${parts.join('\n')}\n</svg>\n`;

const lit = ({ seam, tones: [light, shade] }: Face) =>
  framed(...shoulders('soot+6', 'ink+6'), path(whole, light), path(shaded(seam), shade));

const out = () => framed(...shoulders('soot+3', 'ink+4'), path(whole, 'soot+12'));

/** Much darker than the living, or the hall would look full again. */
const shot = () =>
  framed(
    path(SHOULDERS, 'black'),
    path(whole, 'black', { stroke: 'bone', 'stroke-width': 0.8, 'stroke-opacity': 0.42 }),
  );

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
