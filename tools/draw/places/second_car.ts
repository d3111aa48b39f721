import { band } from '../kit/band.ts';
import { camera } from '../kit/camera.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { lying, sideOn } from '../kit/planes.ts';
import { pts, ring, shape, solid } from '../kit/points.ts';
import { carBlock, globeOf, lampPost } from '../kit/street.ts';
import { ellipse, layer, path, type Point, polygon, rect } from '../kit/svg.ts';
import type { Tone } from '../kit/tones.ts';
export const secondCar: Layers = {
  'dusk.svg': () => layer(street(DUSK)),
  'night.svg': () => layer([street(NIGHT), headlights()]),
  'lamps.svg': () => layer([lamps(), glass()], lampTones()),
  'car.svg': () => layer([frame(), dash(), mirror()]),
  'seats.svg': () => layer(seats()),
};

// What the drawings of the car share: the eye, the lamps of the bridge, the outline of the glass.

const cam = camera({ vanish: [800, 344], eye: 1.5 });

const LAMPS = [5.6, 8.4, 12.6, 19, 29, 44] as const;

const HALF = 3.6;

const LAMP_HIGH = 3.1;

/** The two panes of the windscreen. */
const PANES = ['338,150 788,140 788,524 268,524', '812,140 1262,150 1332,524 812,524'] as const;

// The inside of the car, seen from the back seat: glass, pillars, dash, wheel, mirror, two seat backs.

/** A slant of reflected light on each pane. */
const glass = () => [
  shape('420,148 520,146 400,524 286,524', 'snow', asLight(0.07)),
  shape('1010,144 1060,145 960,524 900,524', 'snow', asLight(0.06)),
];

/** One black sheet with four holes: the panes and the side windows. */
function frame() {
  const hole = (text: string) =>
    `M${pts(text)
      .toReversed()
      .map((p) => p.join(' '))
      .join(' L')} Z`;
  const sides = ['-60,150 208,160 130,500 -60,520', '1392,160 1660,150 1660,520 1470,500'] as const;
  return [
    path(
      `M-60 -60 L1660 -60 L1660 960 L-60 960 Z ${[...PANES, ...sides].map(hole).join(' ')}`,
      'black',
      {
        'fill-rule': 'evenodd',
      },
    ),
    shape('250,130 338,150 268,524 214,540', 'ink'),
    shape('300,142 338,150 268,524 244,532', 'wood-8'),
    shape('1262,150 1350,130 1390,540 1332,524', 'ink'),
    shape('788,140 796,140 796,524 788,524', 'steel-8'),
    shape('338,150 788,140 788,146 338,157', 'steel-6'),
    shape('812,140 1262,150 1262,156 812,146', 'steel-12'),
    shape('-60,-60 1660,-60 1660,60 1080,96 520,96 -60,60', 'soot-8'),
  ];
}

function dash() {
  return [
    path('M160 560 Q240 512 800 508 Q1360 512 1440 560 L1440 760 L160 760 Z', 'ink'),
    path('M160 560 Q240 512 800 508 L800 522 Q300 526 176 574 Z', 'steel-4'),
    path('M800 508 Q1360 512 1440 560 L1424 574 Q1300 526 800 522 Z', 'night'),
    ellipse(800, 574, 30, 30, 'black'),
    ellipse(800, 574, 24, 24, 'bone-12'),
    path('M800 550 A24 24 0 0 1 800 598 Z', 'wood'),
    band(pts('800,574 812,558'), 4, 'black'),
    [736, 864].map((x) => [ellipse(x, 580, 17, 17, 'black'), ellipse(x, 580, 12, 12, 'wood+4')]),
    wheel(),
  ];
}

/** Beside the driver's seat a part of the wheel shows. */
function wheel() {
  const at = (turn: number, rx: number, ry: number): Point => [
    520 + rx * Math.cos(turn),
    640 + ry * Math.sin(turn),
  ];
  const arc = Array.from({ length: 12 }, (_, i) => -0.9 + i * 0.16);
  return [
    band(
      arc.map((turn) => at(turn, 240, 172)),
      20,
      'black',
    ),
    band(
      arc.slice(0, 6).map((turn) => at(turn, 246, 177)),
      6,
      'bone-15',
    ),
  ];
}

const mirror = () => [
  band(pts('800,96 800,176'), 8, 'black'),
  path(
    'M700 168 Q700 158 712 158 L888 158 Q900 158 900 168 L896 206 Q894 216 882 216 L718 216 Q706 216 704 206 Z',
    'black',
  ),
  path(
    'M708 170 Q708 165 714 165 L886 165 Q892 165 892 170 L888 203 Q887 209 880 209 L720 209 Q713 209 712 203 Z',
    'steel+8',
  ),
  shape('708,192 760,188 890,192 887,207 714,207', 'night'),
  shape('800,165 886,165 892,170 888,203 800,190', 'steel-2'),
  ellipse(748, 180, 5, 5, 'paper'),
];

function seat(x: number, light: Tone, dark: Tone) {
  const d = (half: number, top: number) =>
    `M${x - half} 960 L${x - half - 6} ${top + 70} Q${x - half} ${top} ${x - half + 70} ${top - 6} L${x + half - 70} ${top - 6} Q${x + half} ${top} ${x + half + 6} ${top + 70} L${x + half} 960 Z`;
  return [
    path(d(196, 516), 'black'),
    path(d(186, 528), dark),
    path(
      `M${x - 186} 960 L${x - 192} 598 Q${x - 186} 528 ${x - 116} 522 L${x - 20} 522 L${x - 60} 960 Z`,
      light,
    ),
    [-90, 0, 90].map((at) =>
      polygon(
        [
          [x + at - 3, 566],
          [x + at + 3, 566],
          [x + at + 4, 960],
          [x + at - 4, 960],
        ],
        'black',
        asLight(0.5),
      ),
    ),
    path(
      `M${x - 186} 640 Q${x} 626 ${x + 186} 640 L${x + 186} 648 Q${x} 634 ${x - 186} 648 Z`,
      'black',
      asLight(0.5),
    ),
  ];
}

const seats = () => [seat(520, 'wood-4', 'soot-6'), seat(1080, 'wood-6', 'soot-8')];

// What the windscreen holds: a bridge with lamps on both sides, at dusk the first car far ahead.

/** The tones of an hour outside. */
type Hour = {
  readonly hasCar: boolean;
  readonly sky: readonly [Tone, Tone, Tone, Tone];
  readonly bank: Tone;
  readonly river: Tone;
  readonly road: Tone;
  readonly rut: Tone;
  readonly walk: Tone;
  readonly rail: Tone;
};

const DUSK: Hour = {
  hasCar: true,
  sky: ['steel-8', 'steel+4', 'deep-red+8', 'red'],
  bank: 'ink',
  river: 'steel+2',
  road: 'night',
  rut: 'night-12',
  walk: 'steel-4',
  rail: 'black',
} as const;

/** The first car drives no more. */
const NIGHT: Hour = {
  hasCar: false,
  sky: ['black', 'ink', 'night-6', 'night'],
  bank: 'black',
  river: 'night-8',
  road: 'ink',
  rut: 'black',
  walk: 'night',
  rail: 'black',
} as const;

function street(t: Hour) {
  const floor = lying(cam, 0);
  return [
    rect(-60, -60, 1720, 440, t.sky[0]),
    shape('-60,350 -60,250 1660,170 1660,350', t.sky[1]),
    shape('-60,350 -60,318 1660,284 1660,350', t.sky[2]),
    shape('-60,350 -60,336 1660,322 1660,350', t.sky[3]),
    rect(-60, 344, 1720, 300, t.river),
    shape(
      '-60,346 -60,326 340,324 380,332 560,330 640,336 980,334 1040,326 1300,328 1320,320 1660,322 1660,346',
      t.bank,
    ),
    floor(-HALF - 1.3, HALF + 1.3, 1, 90, t.walk),
    floor(-HALF + 0.3, HALF - 0.3, 1, 90, t.road),
    [-1.9, -0.75, 0.4, 1.55].map((x) => floor(x, x + 0.34, 1, 90, t.rut)),
    [-1, 1].map((s) => rail(s * (HALF + 0.6), t)),
    t.hasCar ? car() : [],
  ];
}

function rail(x: number, t: Hour) {
  const side = sideOn(cam, x);
  const posts = [];
  for (let z = 2.4; z < 60; z *= 1.12) posts.push(side(z, z * 1.025, 0, 0.95, t.rail));
  return [side(1, 90, 0.9, 1.02, t.rail), side(1, 90, 0.08, 0.16, t.rail), posts];
}

const BLOCK = {
  front: 'ink',
  side: 'black',
  top: 'steel-12',
  glass: 'steel',
  edge: 'steel',
  lamp: 'red+8',
} as const;

const car = () => [
  solid(cam, '-1.5,0,14 0.1,0,14 2.2,0,13 0.4,0,12.2', 'black', asLight(0.5)),
  carBlock(cam, { x: -0.7, z: 13.5, long: 4 }, BLOCK, [-1]),
];

const tones = { post: ['steel-6', 'black'], globe: ['paper', 'bone-10'] } as const;

const places = LAMPS.flatMap((z): readonly Point[] => [
  [-HALF, z],
  [HALF, z],
]);

const reach = (z: number) => 0.9 * cam.perMetre(z) + 10;

const lampTones = () =>
  places.map((at, i) => glowTone(`lamp${i}`, globeOf(cam, at, LAMP_HIGH), reach(at[1]), 0.8));

const lamps = () =>
  places.toReversed().map((at, back) => {
    const [px, py] = globeOf(cam, at, LAMP_HIGH);
    const r = 0.2 * cam.perMetre(at[1]);
    return [
      cam.face(ring([at[0], 0.002, at[1]], 1.8, 1.2), 'ochre', asLight(0.26)),
      lampPost(cam, at, LAMP_HIGH, tones),
      glow(`lamp${places.length - 1 - back}`, [px, py], reach(at[1])),
      ellipse(px, py, r * 0.9, r, 'paper+8'),
    ];
  });

/** At night our own headlights lie on the road. */
const headlights = () => [
  solid(cam, '-2.6,0,9.5 2.6,0,9.5 1.2,0,2 -1.2,0,2', 'paper', asLight(0.14)),
  solid(cam, '-1.4,0,12 1.6,0,12 0.7,0,2 -0.7,0,2', 'paper', asLight(0.16)),
];
