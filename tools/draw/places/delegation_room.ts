import { band } from '../kit/band.ts';
import { box, camera, frontal, level, type Point3, upright } from '../kit/camera.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { pile, sheet } from '../kit/paper.ts';
import type { Layers } from '../kit/place.ts';
import { cutOn } from '../kit/planes.ts';
import { pts, ring, shape, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, path, rect, type Span } from '../kit/svg.ts';
import type { Tone } from '../kit/tones.ts';
export const delegationRoom: Layers = {
  'room.svg': () => layer([walls(), window(), doorway(), headRail()]),
  'moon.svg': () => layer(moonlight()),
  'lit-wall.svg': () => layer(lampLight().wall),
  'desk.svg': () => layer([farBed(), desk(), deskThings(), lamp(), telephone()]),
  'sleeper.svg': () => layer([sleeper()]),
  'lamp.svg': () => layer(lampLight().desk, [lampTone()]),
  'near.svg': () => layer([nearBed()]),
};

// What the drawings of the delegation's room share: the eye, the measures, where desk, beds and window are.

const cam = camera({ vanish: [960, 322], eye: 1.5 });

const BACK = 6.2;

const ROOM = { x: [-4.2, 2.6], top: 3.05 } as const;

const WINDOW = { x: [-2.75, -1.35], y: [0.95, 2.75] } as const;

const DESK = { x: [-0.5, 1.25], z: [3.95, 4.75], top: 0.78 } as const;

const LAMP = [-0.22, 1.22, 4.4] as const;

const DOOR = { x: [1.2, 1.95], high: 2.15 } as const;

// Two iron beds: one along the window wall, one that the eye looks over.

/** A rail of iron: uprights between two posts, with knobs. */
function rail([x1, x2]: Span, [top, low]: Span, tone: Tone, thick: number) {
  const bars = [];
  const step = (x2 - x1) / 5;
  for (let x = x1 + step; x < x2 - 4; x += step)
    bars.push(rect(x - thick / 4, top + 8, thick / 2, low - top - 10, tone));
  return [
    ...[x1, x2].map((x) => [
      rect(x - thick / 2, top - 10, thick, low - top + 50, tone),
      shape(
        `${x - thick},${top - 10} ${x},${top - 10 - thick * 1.6} ${x + thick},${top - 10} ${x},${top + thick * 0.4}`,
        tone,
      ),
    ]),
    rect(x1, top, x2 - x1, thick * 0.8, tone),
    rect(x1, low - thick, x2 - x1, thick * 0.8, tone),
    bars,
  ];
}

function headRail() {
  return rail([268, 400], [430, 640], 'black', 11);
}

/** The bed that somebody lies in: its blanket and the dark under it hide all below the chest. */
function farBed() {
  return [
    shape('262,600 716,600 716,700 262,700', 'black'),
    shape('250,700 720,700 800,742 150,742', 'black', asLight(0.6)),
    shape('262,556 396,544 706,560 716,650 262,654', 'steel-10'),
    shape('262,556 396,544 560,552 590,652 262,654', 'steel+6'),
    shape('388,545 462,548 476,652 396,653', 'snow-12'),
    shape('462,548 494,550 512,651 476,652', 'snow'),
    shape('600,556 706,560 716,650 640,651', 'night-6'),
    shape('262,536 330,516 384,532 396,562 262,572', 'bone'),
    shape('262,556 396,556 396,566 262,574', 'bone-15'),
    rect(262, 650, 456, 11, 'steel-12'),
    rail([640, 718], [516, 664], 'black', 10),
  ];
}

/** Who lies there: an egg on the pillow, a long ridge under the blanket, the boots by his ear. */
function sleeper() {
  const head = { x: 402, y: 527 };
  const boot = (x: number, y: number) => [
    shape(`${x},${y} ${x + 20},${y - 4} ${x + 22},${y - 62} ${x - 2},${y - 58}`, 'black'),
    shape(`${x},${y} ${x + 6},${y - 1} ${x + 5},${y - 59} ${x - 2},${y - 58}`, 'khaki+6'),
    shape(
      `${x + 22},${y - 62} ${x - 2},${y - 58} ${x - 1},${y - 52} ${x + 22},${y - 56}`,
      'bone-15',
    ),
  ];
  return [
    boot(300, 536),
    boot(326, 530),
    shape('262,540 340,522 452,536 462,562 262,574', 'bone'),
    shape('262,560 340,556 462,556 462,566 262,576', 'bone-15'),
    stamp('M-40 4 Q-38 -26 2 -29 Q36 -27 37 0 Q36 24 2 27 Q-36 28 -40 4 Z', head, 'paper'),
    stamp('M-40 4 Q-14 10 12 2 Q28 -4 37 0 Q36 24 2 27 Q-36 28 -40 4 Z', head, 'deep-red'),
    path(
      'M424 572 Q432 528 474 510 Q510 500 556 516 Q604 522 640 534 Q664 508 686 510 Q704 514 712 572 L716 640 L430 640 Z',
      'steel-10',
    ),
    path(
      'M424 572 Q432 528 474 510 Q510 500 556 516 Q604 522 640 534 Q664 508 686 510 Q662 526 646 552 Q600 548 560 540 Q500 530 476 572 Z',
      'steel+10',
    ),
    path('M424 572 Q432 528 474 510 L500 506 Q470 530 470 572 L478 650 L430 651 Z', 'snow-12'),
    path('M424 572 Q432 528 474 510 L484 508 Q450 532 448 572 L456 651 L430 651 Z', 'snow'),
    shape('600,576 706,574 716,650 640,651', 'night-6'),
    rect(262, 650, 456, 11, 'steel-12'),
    rail([640, 718], [516, 664], 'black', 10),
  ];
}

/** The other bed, empty, black against the room. */
function nearBed() {
  return [
    shape('-60,840 470,800 640,826 660,960 -60,960', 'black'),
    shape('-60,840 470,800 640,826 520,836 -60,880', 'night-6'),
    shape('60,834 190,824 250,850 90,866', 'steel-8'),
    band(
      [
        [640, 960],
        [640, 720],
        [600, 690],
        [470, 676],
      ],
      15,
      'black',
    ),
    rect(548, 690, 8, 130, 'black'),
    rect(592, 696, 8, 130, 'black'),
    shape('628,724 640,700 652,724 640,742', 'steel-6'),
  ];
}

// The desk: the lamp, the telephone, a list of numbers under glass.

function desk() {
  const { x, z, top } = DESK;
  return [
    solid(cam, '-0.5,0,4.7 1.25,0,4.7 2,0,2.6 -0.4,0,2.6', 'black', asLight(0.6)),
    cam.face(frontal(x[0] + 0.06, x[1] - 0.06, 0, top, z[1]), 'black'),
    box(
      cam,
      { x: [x[0] + 0.04, x[0] + 0.5], y: [0, top], z },
      { front: 'wood-8', side: 'wood-15' },
    ),
    box(cam, { x: [x[1] - 0.5, x[1] - 0.04], y: [0, top], z }, { front: 'wood-14', side: 'ink' }),
    ...[0.1, 0.4].map((y) => [
      cam.face(frontal(x[0] + 0.1, x[0] + 0.44, y, y + 0.24, z[0]), 'wood+4'),
      cam.face(frontal(x[1] - 0.44, x[1] - 0.1, y, y + 0.24, z[0]), 'wood-8'),
    ]),
    cam.face(level(x[0] - 0.05, x[1] + 0.05, top, z[0] - 0.04, z[1]), 'wood+12'),
    cam.face(level(0.55, x[1] + 0.05, top, z[0] - 0.04, z[1]), 'wood'),
    cam.face(frontal(x[0] - 0.05, x[1] + 0.05, top - 0.05, top, z[0] - 0.04), 'wood-6'),
  ];
}

function deskThings() {
  const y = DESK.top + 0.004;
  const lines = [0, 1, 2, 3, 4, 5].map((i) =>
    cam.face(
      level(0, 0.2 + 0.05 * (i % 3), y + 0.004, 4.06 + i * 0.075, 4.085 + i * 0.075),
      'soot',
    ),
  );
  return [
    cam.face(level(-0.1, 0.42, y, 4.0, 4.56), 'steel-6'),
    cam.face(level(-0.05, 0.37, y + 0.002, 4.03, 4.52), 'paper'),
    lines,
    cam.face(
      pts('0.2,4 0.3,4 0.42,4.56 0.32,4.56').map(([x, z]) => [x, y + 0.005, z]),
      'snow',
      asLight(0.6),
    ),
    pile(
      cam,
      [-0.48, DESK.top, 4.02],
      { height: 0.05, width: 0.22 },
      { front: 'bone', side: 'bone-15', top: 'paper' },
    ),
    sheet(cam, [-0.3, y, 4.62], 'bone', { turn: 0.3 }),
  ];
}

function telephone() {
  const [x, y] = cam.at([0.72, DESK.top, 4.14]);
  const at = { x, y, scale: 1.08 };
  return [
    stamp('M-52 2 L60 2 L150 16 L-20 16 Z', at, 'black', asLight(0.5)),
    stamp('M-50 0 Q-50 -20 -34 -36 L-22 -70 L22 -70 L34 -36 Q50 -20 50 0 Z', at, 'black'),
    stamp('M-50 0 Q-50 -20 -34 -36 L-22 -70 L-8 -70 L-16 -30 Q-22 -14 -22 0 Z', at, 'steel'),
    stamp('M-26 -66 L-30 -86 L-18 -86 L-14 -70 L14 -70 L18 -86 L30 -86 L26 -66 Z', at, 'ink'),
    stamp(
      'M-74 -84 Q-76 -104 -52 -106 L52 -106 Q76 -104 74 -84 L70 -70 L44 -70 L40 -88 L-40 -88 L-44 -70 L-70 -70 Z',
      at,
      'black',
    ),
    stamp(
      'M-74 -84 Q-76 -104 -52 -106 L6 -106 L-4 -98 L-50 -97 Q-62 -96 -62 -84 L-62 -70 L-70 -70 Z',
      at,
      'snow-12',
    ),
    stamp('M-24 -30 A24 22 0 0 1 24 -30 A24 22 0 0 1 -24 -30 Z', at, 'bone'),
    stamp('M0 -52 A24 22 0 0 1 0 -8 Z', at, 'bone-15'),
    stamp('M-9 -30 A9 8 0 0 1 9 -30 A9 8 0 0 1 -9 -30 Z', at, 'red'),
    stamp('M50 -6 Q84 -10 84 10 Q84 26 110 24 L110 28 Q78 32 78 12 Q78 0 50 0 Z', at, 'black'),
  ];
}

function lamp() {
  const [x, y] = cam.at([LAMP[0], DESK.top, LAMP[2]]);
  const at = { x, y, scale: 1.12 };
  return [
    stamp('M-34 0 A34 8 0 0 1 34 0 A34 8 0 0 1 -34 0 Z', at, 'black'),
    stamp('M-4 0 L4 0 L4 -110 L-4 -110 Z', at, 'bone-15'),
    stamp('M-78 -96 A78 13 0 0 1 78 -96 A78 13 0 0 1 -78 -96 Z', at, 'bone-12'),
    stamp('M-78 -98 L-34 -150 L34 -150 L78 -98 Q0 -84 -78 -98 Z', at, 'khaki-8'),
    stamp('M-78 -98 L-34 -150 L-8 -150 L-24 -91 Q-56 -93 -78 -98 Z', at, 'khaki+12'),
  ];
}

function lampLight() {
  const [x, y] = cam.at([LAMP[0], LAMP[1], LAMP[2]]);
  const cut = cutOn(cam, BACK);
  const wall = (text: string) => cut(text, 'ochre', asLight(0.22));
  return {
    wall: [
      wall('-0.52,1.58 -0.1,1.58 1.0,3.05 -1.7,3.05'),
      wall('-0.72,1.3 0.12,1.3 0.9,0 -1.5,0'),
    ],
    desk: [
      cam.face(ring([0.02, DESK.top + 0.006, 4.34], 0.62, 0.36), 'ochre', asLight(0.28)),
      shape(
        `${x - 84},${y + 12} ${x + 84},${y + 12} ${x + 290},560 ${x - 150},560`,
        'ochre',
        asLight(0.16),
      ),
      glow('lamp', [x, y], 330),
      ellipse(x, y + 10, 80, 12, 'paper'),
    ],
  };
}

const lampTone = () => glowTone('lamp', cam.at(LAMP), 330, 0.42);

// The dark room: walls, the window over snowy roofs, the doorway with a dim passage behind it.

function walls() {
  const [x1, x2] = ROOM.x;
  return [
    backing('black'),
    cam.face(level(x1, x2, 0, 0.8, BACK), 'ink+3'),
    ...[-3.6, -2.4, -1.2, 0, 1.2].map((x) => cam.face(level(x, x + 0.6, 0, 0.8, BACK), 'soot-2')),
    cam.face(level(x1, x2, ROOM.top, 0.8, BACK), 'black'),
    cam.face(frontal(x1, x2, 0, ROOM.top, BACK), 'night+4'),
    cam.face(frontal(x1, x2, 0, 1.05, BACK), 'night-10'),
    cam.face(upright(x1, 0, ROOM.top, 0.8, BACK), 'night-14'),
    cam.face(upright(x2, 0, ROOM.top, 0.8, BACK), 'night-8'),
    cam.face(frontal(x1, x2, 0, 0.14, BACK), 'black'),
  ];
}

function window() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  const at = (text: string) => pts(text).map(([x, y]): Point3 => [x1 + x, y1 + y, BACK]);
  return [
    cam.face(frontal(x1 - 0.16, x2 + 0.16, y1 - 0.14, y2 + 0.14, BACK), 'steel-4'),
    cam.face(frontal(x1, x2, y1, y2, BACK), 'steel+10'),
    cam.face(at('0,1.8 1.4,1.8 1.4,0.9 0,1.3'), 'steel-4'),
    cam.face(at('0,0 0,0.55 0.32,0.86 0.62,0.55 0.62,0'), 'night-10'),
    cam.face(at('0,0.55 0.32,0.86 0.62,0.55 0.62,0.64 0.32,0.97 0,0.68'), 'snow-6'),
    cam.face(at('0.62,0 0.62,0.3 1.02,0.62 1.4,0.32 1.4,0'), 'ink'),
    cam.face(at('0.62,0.3 1.02,0.62 1.4,0.32 1.4,0.42 1.02,0.74 0.62,0.4'), 'snow-12'),
    cam.face(at('0.92,0.14 1.04,0.14 1.04,0.32 0.92,0.32'), 'ochre-8'),
    cam.face(frontal(x1 + 0.66, x1 + 0.73, y1, y2, BACK), 'steel-12'),
    cam.face(frontal(x1, x2, y1 + 1.2, y1 + 1.27, BACK), 'steel-12'),
    cam.face(frontal(x1 - 0.24, x2 + 0.24, y1 - 0.24, y1 - 0.14, BACK), 'steel+4'),
    cam.face(at('-0.3,2 0.34,2 0.12,0.4 -0.3,-0.2'), 'deep-red-15'),
    cam.face(at('-0.3,2 0.02,2 -0.1,0.5 -0.3,-0.2'), 'deep-red-4'),
  ];
}

function moonlight() {
  return [
    solid(cam, '-2.5,0,5.6 -1.9,0,5.6 -0.9,0,2.6 -1.9,0,2.6', 'snow', asLight(0.34)),
    solid(cam, '-1.82,0,5.6 -1.3,0,5.6 0.2,0,2.6 -0.75,0,2.6', 'snow', asLight(0.34)),
  ];
}

function doorway() {
  const {
    x: [x1, x2],
    high,
  } = DOOR;
  return [
    cam.face(frontal(x1 - 0.12, x2 + 0.12, 0, high + 0.14, BACK), 'steel-8'),
    cam.face(frontal(x1, x2, 0, high, BACK), 'wood+8'),
    cam.face(frontal(x1, x1 + 0.34, 0, high, BACK), 'wood-8'),
    solid(cam, `${x2},0,6.2 ${x2},${high},6.2 2.4,${high},5.5 2.4,0,5.5`, 'steel-15'),
    solid(cam, `2.06,0.95,6.05 2.06,1.02,6.05 2.15,1.02,5.95 2.15,0.95,5.95`, 'bone-10'),
    solid(cam, `${x1 + 0.1},0,6.2 ${x2},0,6.2 2.1,0,4.6 1.1,0,4.6`, 'wood+10', asLight(0.5)),
  ];
}
