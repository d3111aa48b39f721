import { camera, type Point3 } from '../kit/camera.ts';
import { grippingHand } from '../kit/grips.ts';
import { asLight } from '../kit/light.ts';
import { bust } from '../kit/people.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying } from '../kit/planes.ts';
import { pts, shape, solid } from '../kit/points.ts';
import { backing, ellipse, layer, polygon, type Point } from '../kit/svg.ts';
import type { Tone, Tones } from '../kit/tones.ts';
import { turned, type OwnPoint } from '../kit/turned.ts';
export const lorryBar: Layers = {
  'street.svg': () => layer([street(), ground()]),
  'lorry.svg': () => layer([shade(), bed(), riders(), boards(), wheels(), cab(), bonnet()]),
  'gate.svg': () => layer([gatePost()]),
  'down.svg': () => layer([barDown(), hand({ x: 930, y: 834, turn: -6 })]),
  'up.svg': () => layer([barUp(), hand({ x: 914, y: 604, turn: 56 })]),
};

// The lorry at the bar, from beside the gate: it comes at us at a slant. Morning light from the left.

const cam = camera({ vanish: [860, 350], eye: 1.62 });

const STREET = 15;

/** The middle of the lorry's front, and its heading. */
const FRONT: Point3 = [0.75, 0, 4.7];

const lorry = turned(cam, FRONT, 40);

const own = (text: string): readonly OwnPoint[] =>
  text.split(' ').map((point) => {
    const [back, right, high, ...more] = point.split(',').map(Number);
    if (back === undefined || right === undefined || high === undefined || more.length > 0)
      throw new Error(`these are no points: ${text}`);
    return [back, right, high];
  });

const face = (text: string, fill: Tone) => lorry.face(own(text), fill);

/** A side that runs along the lorry, so far to its right. */
const along = (right: number, [b1, b2]: Point, [y1, y2]: Point, fill: Tone) =>
  face(`${b1},${right},${y1} ${b2},${right},${y1} ${b2},${right},${y2} ${b1},${right},${y2}`, fill);

/** A side that faces where it drives to. */
const across = (back: number, [r1, r2]: Point, [y1, y2]: Point, fill: Tone) =>
  face(`${back},${r1},${y1} ${back},${r2},${y1} ${back},${r2},${y2} ${back},${r1},${y2}`, fill);

const flat = (high: number, [b1, b2]: Point, [r1, r2]: Point, fill: Tone) =>
  face(`${b1},${r1},${high} ${b2},${r1},${high} ${b2},${r2},${high} ${b1},${r2},${high}`, fill);

// The lorry: open behind, two in the cab, two on the boards.

const BED = { back: [2.75, 6.2], wide: 1.02, floor: 1.0, high: 1.62 } as const;

const CAB = { back: [1.5, 2.66], wide: 0.84, sill: 1.34, high: 2.24 } as const;

const BONNET = { back: [0.16, 1.5], wide: 0.46, low: 0.66, high: 1.36 } as const;

const shade = () =>
  polygon([lorry.at([-0.3, -0.9, 0]), lorry.at([6.4, -1, 0]), lorry.at([6.4, 1.9, 0]), lorry.at([0.1, 1.9, 0])], 'black', asLight(0.55)); // prettier-ignore

function bed() {
  const { back, wide, floor, high } = BED;
  return [
    along(-wide, back, [floor, high], 'ink'),
    flat(floor, back, [-wide, wide], 'soot-8'),
    across(back[0], [-wide, wide], [floor, high + 0.5], 'soot'),
    across(back[0], [-wide, 0.2], [floor, high + 0.5], 'khaki-12'),
  ];
}

function boards() {
  const { back, wide, floor, high } = BED;
  const rows = [0, 1, 2].map((i) => floor + ((high - floor) * i) / 3);
  return [
    along(wide, back, [floor - 0.14, high], 'khaki-4'),
    rows.map((y) => along(wide, back, [y - 0.012, y + 0.012], 'soot-4')),
    [2.78, 3.9, 5.05].map((b) => along(wide + 0.01, [b, b + 0.09], [floor - 0.14, high], 'soot')),
    along(wide, back, [high - 0.03, high + 0.03], 'bone-10'),
    along(wide, back, [floor - 0.3, floor - 0.14], 'ink'),
  ];
}

/** Heads above the boards: one in a cap looks ahead, one is turned down. */
function riders() {
  const seat = (point: OwnPoint) => {
    const [x, y] = lorry.at(point);
    return { x, y, scale: lorry.perMetre(point) / 205 };
  };
  const bent = seat([3.6, 0.3, 1.26]);
  return [
    bust(seat([4.75, 0.2, 1.36]), { coat: ['soot+6', 'ink'], head: ['bone-12', 'ink'] }),
    capOn(seat([4.75, 0.2, 1.36])),
    bust(bent, { coat: ['ink+6', 'black'], head: ['paper-4', 'wood-4'] }),
    capOn(bent),
  ];
}

function capOn({ x, y, scale }: { x: number; y: number; scale: number }) {
  const at = (text: string): readonly Point[] =>
    pts(text).map(([px, py]) => [x + px * scale, y + py * scale]);
  return [
    polygon(at('-31,-184 -24,-214 2,-222 26,-212 32,-186 36,-178 -30,-178'), 'ink'),
    polygon(at('-31,-184 -24,-214 0,-222 -4,-178 -30,-178'), 'soot+8'),
  ];
}

function cab() {
  const { back, wide, sill, high } = CAB;
  const [front, end] = back;
  const [dx, dy] = lorry.at([front + 0.7, -0.36, 1.22]);
  const [mx, my] = lorry.at([front + 0.7, 0.36, 1.22]);
  const scale = lorry.perMetre([front, 0, 1.4]) / 268;
  return [
    across(end, [-wide, wide], [sill, high], 'ink'),
    bust({ x: dx, y: dy, scale }, { coat: ['soot+6', 'ink'], head: ['bone-4', 'ink'] }),
    bust({ x: mx, y: my, scale }, { coat: ['steel-4', 'night-6'], head: ['paper-4', 'ink'] }),
    along(-wide, [front, end], [sill, high], 'ink'),
    along(wide, [front, end], [0.72, sill], 'khaki-4'),
    along(wide, [front + 0.06, end - 0.08], [0.78, sill - 0.04], 'khaki'),
    across(front, [-wide, wide], [0.72, sill], 'khaki-10'),
    [[front - 0.02, 0.1], [end - 0.14, 0.14]].map(([b = 0, w = 0]) => along(wide, [b, b + w], [sill, high], 'khaki-4')),
    [-wide, -0.04, wide - 0.09].map((r) => across(front, [r, r + 0.09], [sill, high], 'khaki-8')),
    across(front, [-wide, wide], [high - 0.16, high], 'khaki-10'),
    along(wide, [front, end], [high - 0.14, high], 'khaki'),
    face(`${front - 0.12},${-wide - 0.04},${high} ${front - 0.12},${wide + 0.04},${high} ${end + 0.1},${wide + 0.04},${high + 0.1} ${end + 0.1},${-wide - 0.04},${high + 0.1}`, 'bone-10'),
    face(`${front},0.08,${sill} ${front},0.3,${sill} ${front},0.62,${high - 0.18} ${front},0.42,${high - 0.18}`, 'bone'),
  ]; // prettier-ignore
}

function bonnet() {
  const { back, wide, low, high } = BONNET;
  const [front, end] = back;
  const lamp = (right: number) => {
    const [x, y] = lorry.at([front - 0.06, right, 1.06]);
    const r = 0.16 * lorry.perMetre([front, right, 1]);
    return [
      ellipse(x + 4, y, r, r * 1.05, 'ink'),
      ellipse(x, y, r * 0.86, r, 'bone-10'),
      ellipse(x - r * 0.2, y, r * 0.5, r * 0.84, 'paper'),
    ];
  };
  return [
    fender(-1),
    along(wide, [front, end], [low, high], 'khaki'),
    [0.5, 0.68, 0.86, 1.04, 1.22].map((b) => along(wide, [b, b + 0.07], [low + 0.24, high - 0.18], 'soot')),
    face(`${front},${-wide},${high} ${front},${wide},${high} ${end},${wide + 0.1},${high + 0.06} ${end},${-wide - 0.1},${high + 0.06}`, 'bone-8'),
    across(front, [-wide, wide], [low - 0.14, high + 0.04], 'bone-14'),
    across(front, [-wide + 0.07, wide - 0.07], [low - 0.04, high - 0.06], 'black'),
    [-0.3, -0.18, -0.06, 0.06, 0.18, 0.3].map((r) => across(front, [r - 0.018, r + 0.018], [low - 0.04, high - 0.06], r < 0 ? 'steel' : 'bone-10')),
    across(front - 0.1, [-0.94, 0.94], [0.44, 0.58], 'ink'),
    across(front - 0.1, [-0.94, 0.94], [0.54, 0.58], 'bone-12'),
    fender(1),
    lamp(-0.62),
    lamp(0.62),
  ]; // prettier-ignore
}

/** A mudguard over a front wheel. */
function fender(side: 1 | -1) {
  const [inner, outer] = [side * 0.5, side * 0.98];
  const arch = '-0.08,0.5 0,0.78 0.24,0.98 0.6,1.02 1.0,0.92 1.5,0.62';
  const rim = (right: number) => pts(arch).map(([b, y]): OwnPoint => [b, right, y]);
  return [
    lorry.face([...rim(inner), ...rim(outer).toReversed()], side > 0 ? 'bone-14' : 'khaki-8'),
    side > 0 ? lorry.face([...rim(outer), [1.5, outer, 0.52], [0.9, outer, 0.78], [0.3, outer, 0.84], [0.06, outer, 0.6]], 'ink+4') : [],
  ]; // prettier-ignore
}

function wheels() {
  return [wheel(0.5, -0.8), wheel(5.2, 0.98), wheel(0.5, 0.86)];
}

function wheel(back: number, right: number) {
  const turn = (r: number, half: 0 | 1 = 0) =>
    Array.from({ length: 25 }, (_, i): OwnPoint => {
      const a = half ? Math.PI * (0.5 + i / 24) : (i / 24) * 6.28;
      return [back + Math.cos(a) * r, right, 0.44 + Math.sin(a) * r];
    });
  return [
    lorry.face(turn(0.44).map(([b, r, y]): OwnPoint => [b, r - 0.2, y]), 'black'),
    lorry.face(turn(0.44), 'ink'),
    lorry.face(turn(0.29), 'khaki-12'),
    lorry.face(turn(0.29, 1), 'khaki'),
    lorry.face(turn(0.1), 'black'),
  ]; // prettier-ignore
}

// Before it all: the bar, your hand on it. Behind: the wall of the yard, the gateway, a pale street.

const STRIPES = [0, 1, 2, 3, 4, 5, 6, 7];

function barDown() {
  const stripe = (i: number) =>
    `${-60 + i * 226},720 ${60 + i * 226},720 ${30 + i * 226},644 ${-90 + i * 226},644`;
  return [
    shape('-60,644 1660,644 1660,720 -60,720', 'red'),
    STRIPES.map((i) => shape(stripe(i), 'paper-4')),
    shape('-60,698 1660,698 1660,720 -60,720', 'black', asLight(0.4)),
    shape('-60,644 1660,644 1660,652 -60,652', 'paper', asLight(0.35)),
  ]; // prettier-ignore
}

/** Up on its weight: it rises from the right edge out of the picture. */
function barUp() {
  const run = (u: number, v: number): Point => [
    1390 - u * 0.56 - v * 0.83,
    960 - u * 0.83 + v * 0.56,
  ];
  const part = (u1: number, u2: number, v1: number, v2: number, fill: Tone, slant = 0) =>
    polygon([run(u1, v1), run(u2, v1), run(u2 + slant, v2), run(u1 + slant, v2)], fill);
  return [
    part(0, 1320, -38, 38, 'red'),
    STRIPES.map((i) => part(60 + i * 200, 160 + i * 200, -38, 38, 'paper-4', 40)),
    part(0, 1320, -38, -18, 'deep-red'),
  ]; // prettier-ignore
}

const hand = (at: { x: number; y: number; turn: number }) =>
  grippingHand({ ...at, scale: 1.3 }, { skin: ['paper-4', 'wood+14'], sleeve: ['khaki-2', 'soot-4'], cuff: 'ink' }); // prettier-ignore

const gatePost = () => [
  shape('1250,-60 1400,-60 1400,960 1250,960', 'steel-12'),
  shape('1250,-60 1300,-60 1300,960 1250,960', 'bone-12'),
  shape('1400,-60 1660,-60 1660,960 1400,960', 'ink'),
];

function street() {
  const wall = facing(cam, STREET);
  const WINDOWS: Tones = ['steel+2', 'night+6'];
  return [
    backing('bone-8'),
    wall(-14, 12, 0, 9, 'bone-12'),
    wall(-14, 12, 0, 1.3, 'steel-8'),
    wall(-14, 12, 4.7, 4.95, 'deep-red+6'),
    Array.from({ length: 11 }, (_, i) =>
      [1.9, 5.4].map((y) => [
        wall(-11 + i * 2, -9.9 + i * 2, y, y + 1.9, WINDOWS[1]),
        wall(-11 + i * 2, -10.5 + i * 2, y, y + 1.9, WINDOWS[0]),
      ]),
    ),
    solid(cam, '-6,0,9.4 -6,7,9.4 -2.4,7,9.4 -2.4,0,9.4', 'steel-12'),
    solid(cam, '-2.4,0,9.4 -2.4,7,9.4 -1.9,7,10.6 -1.9,0,10.6', 'bone-14'),
  ];
}

function ground() {
  const floor = lying(cam, 0);
  return [
    floor(-14, 12, 10.6, STREET, 'bone-15'),
    floor(-14, 12, 12, 12.3, 'steel+4'),
    floor(-14, 12, 0.6, 10.6, 'steel-10'),
    solid(cam, '-2,0,10.6 1.2,0,10.6 3,0,0.8 -0.6,0,0.8', 'bone-14', asLight(0.5)),
    solid(cam, '-8,0,9.4 -2.4,0,9.4 1,0,5 -8,0,4', 'black', asLight(0.4)),
    // the ruts of those that left before
    solid(cam, '0.1,0,10.4 0.4,0,10.4 2.2,0,3 1.7,0,3', 'night', asLight(0.5)),
    solid(cam, '1.5,0,10.4 1.8,0,10.4 4.2,0,3 3.7,0,3', 'night', asLight(0.5)),
  ];
}
