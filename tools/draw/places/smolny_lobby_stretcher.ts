import { camera } from '../kit/camera.ts';
import { polingHand } from '../kit/grips.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { facing } from '../kit/planes.ts';
import { shape } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { archedWall, flight } from '../kit/steps.ts';
import { backing, ellipse, layer } from '../kit/svg.ts';
import type { Tones } from '../kit/tones.ts';
export const smolnyLobbyStretcher: Layers = {
  'stair.svg': () => layer([stair(), lamp()], [glowTone('globe', GLOBE, 300, 0.7)]),
  'carried.svg': () =>
    layer([farMen(), canvas(), lyingOnIt(), nearMan(-1), nearMan(1), poles(), soles(), fists()]),
};

// The stretcher from the foot of the stairs: it comes down at us, soles first. The light is the globe's, from above.

const cam = camera({ vanish: [800, 300], eye: 1.3 });

const GLOBE = [800, 96] as const;

/** The stair goes up under its arch into the dark. */
function stair() {
  const steps = { x: [-1.4, 1.4], z: 4.4, count: 12, rise: 0.17, tread: 0.3 } as const;
  const wall = facing(cam, 8);
  return [
    backing('black'),
    wall(-3, 3, 0, 8, 'night-10'),
    wall(-0.5, 0.5, 2, 8, 'deep-red-10'),
    flight(cam, steps, ['soot', 'wood-8'], 3),
    flight(cam, { ...steps, x: [-0.62, 0.62] }, ['deep-red-8', 'deep-red+4'], 3),
    archedWall(cam, 4.3, [-6, 6], 6, { x: [-1.55, 1.55], spring: 1.9, crown: 3 }, 'steel-12'),
    shape('-60,-60 400,-60 360,960 -60,960', 'black', asLight(0.5)),
    shape('1660,-60 1220,-60 1260,960 1660,960', 'black', asLight(0.62)),
  ];
}

const lamp = () => [
  shape('796,-60 804,-60 804,70 796,70', 'black'),
  glow('globe', GLOBE, 300),
  ellipse(GLOBE[0], GLOBE[1], 30, 30, 'paper+6'),
];

/** The two at the back, on the steps: looking straight ahead. */
function farMen() {
  const man = (x: number, coat: Tones, flip: boolean) => {
    const at = { x, y: 560, scale: 1.02, flip };
    return [
      stamp('M-66 0 L-62 -240 Q-54 -292 -18 -304 L18 -304 Q54 -292 62 -240 L66 0 Z', at, coat[1]),
      stamp('M-66 0 L-62 -240 Q-54 -292 -18 -304 L2 -304 L-6 0 Z', at, coat[0]),
      stamp('M-27 -340 A27 37 0 0 1 27 -340 A27 37 0 0 1 -27 -340 Z', at, 'ink+4'),
      stamp('M-27 -340 A27 37 0 0 1 2 -377 L2 -303 A27 37 0 0 1 -27 -340 Z', at, 'bone-6'),
    ];
  };
  return [man(620, ['khaki-12', 'soot-6'], false), man(980, ['soot+8', 'ink'], true)];
}

const canvas = () => [
  shape('700,398 900,398 1040,800 560,800', 'bone-14'),
  shape('800,398 900,398 1040,800 800,800', 'wood+6'),
  shape('560,800 1040,800 980,868 620,868', 'wood-6'),
];

/** A coat that rises, legs drawn short, no head: one does not see who it is. */
const lyingOnIt = () => [
  stamp('M-96 170 L-84 20 Q-50 -62 0 -66 Q50 -62 84 20 L96 170 Z', { x: 800, y: 400 }, 'ink+9'),
  stamp('M0 170 L0 -66 Q50 -62 84 20 L96 170 Z', { x: 800, y: 400 }, 'black'),
  shape('706,520 796,520 786,640 654,640', 'soot+6'),
  shape('804,520 894,520 946,640 814,640', 'ink'),
];

/** Each boot larger than a head, the toes falling outwards: sole, heel, and the welt round them. */
function soles() {
  const WELT =
    'M-70 200 Q-84 116 -66 40 Q-78 -50 -46 -124 Q-8 -192 52 -180 Q112 -160 106 -74 Q98 0 74 44 Q86 120 70 200 Z';
  const SOLE =
    'M-58 116 L-54 44 Q-64 -44 -36 -114 Q-4 -174 48 -164 Q96 -146 90 -72 Q84 -8 62 46 L64 116 Z';
  const SHADE = 'M10 116 L18 40 Q52 -40 48 -164 Q96 -146 90 -72 Q84 -8 62 46 L64 116 Z';
  const HEEL = 'M-62 190 L-58 134 L66 134 L64 190 Q0 210 -62 190 Z';
  return (
    [
      [716, 640, true],
      [884, 640, false],
    ] as const
  ).map(([x, y, flip]) => {
    const at = { x, y, scale: 0.98, flip };
    const nail = (dx: number) =>
      stamp(`M${dx} 154 L${dx + 10} 154 L${dx + 10} 174 L${dx} 174 Z`, at, 'black');
    return [
      stamp(WELT, at, flip ? 'ink+4' : 'black'),
      stamp(SOLE, at, flip ? 'bone-2' : 'bone-12'),
      stamp(SHADE, at, flip ? 'bone-13' : 'wood+8'),
      stamp('M-48 6 L74 6 L72 16 L-49 16 Z', at, 'wood-4'),
      stamp(HEEL, at, flip ? 'wood+10' : 'wood-6'),
      [-40, -6, 28].map(nail),
    ];
  });
}

const poles = () => [
  shape('694,392 710,392 584,812 508,812', 'bone-4'),
  shape('702,392 710,392 584,812 546,812', 'wood+10'),
  shape('890,392 906,392 1092,812 1016,812', 'bone-12'),
  shape('898,392 906,392 1092,812 1054,812', 'wood+2'),
];

/** The nearest two are coats without heads: the frame cuts them. */
const nearMan = (side: 1 | -1) => {
  const x = (u: number) => 800 + side * (u - 76);
  const tone: Tones = side < 0 ? ['soot+9', 'ink-4'] : ['khaki-8', 'soot-10'];
  return [
    shape(
      `${x(420)},-60 ${x(860)},-60 ${x(860)},960 ${x(396)},960 ${x(452)},500 ${x(392)},160`,
      tone[1],
    ),
    side < 0
      ? shape(`${x(420)},-60 ${x(560)},-60 ${x(520)},960 ${x(396)},960 ${x(452)},500 ${x(392)},160`, tone[0]) // prettier-ignore
      : shape(`${x(420)},-60 ${x(500)},-60 ${x(474)},960 ${x(396)},960 ${x(452)},500 ${x(392)},160`, tone[0]), // prettier-ignore
  ];
};

const fists = () => [
  polingHand({ x: 540, y: 806, scale: 1.06, flip: true }, { skin: ['paper-8', 'wood+12'], sleeve: ['soot+13', 'ink+2'], cuff: 'black' }, ['bone-2', 'wood+6']), // prettier-ignore
  polingHand({ x: 1060, y: 806, scale: 1.06 }, { skin: ['bone-2', 'wood+8'], sleeve: ['khaki-3', 'soot-4'], cuff: 'black' }, ['bone-6', 'wood']), // prettier-ignore
];
