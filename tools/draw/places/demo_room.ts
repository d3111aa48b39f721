import { box, camera, frontal, level, type Point3, upright } from '../kit/camera.ts';
import { chair } from '../kit/furniture.ts';
import { asLight, glow, sunOnFloor } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { ring, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, linear, polygon, radial } from '../kit/svg.ts';
import type { Tone } from '../kit/tones.ts';
export const demoRoom: Layers = {
  'room.svg': () => layer([room(), view(), frame()]),
  'day.svg': () =>
    layer(daylight(), [
      linear(
        'shaft',
        [310, 300],
        [780, 760],
        [
          [0, 'paper', 0.34],
          [1, 'paper', 0],
        ],
      ),
    ]),
  'floor-lamp.svg': () => layer([seat(), floorLamp()]),
  'glow.svg': () =>
    layer(lampLight(), [
      radial('lamp', cam.at(LAMP), 360, [
        [0, 'ochre', 0.8],
        [0.3, 'ochre', 0.3],
        [1, 'ochre', 0],
      ]),
    ]),
  'table.svg': () => layer([table(), bowl()]),
};

// What the drawings of the demo story's room share: the eye, the measures, the sun.

const cam = camera({ vanish: [780, 372], eye: 1.45 });

const BACK = 7;

const LEFT = -3.4;

const WINDOW = { x: [-2.35, -0.15], y: [0.85, 2.6] } as const;

const TABLE = { x: [0.15, 1.75], z: [4.7, 5.5], top: 0.76 } as const;

const LAMP = [2.15, 1.62, 6.1] as const;

const sun = sunOnFloor([0.5, -1, -0.85]);

// Chair, lamp, table and bowl.

function seat() {
  return [
    solid(cam, '-0.55,0,5.8 -0.1,0,5.8 0.5,0,4.9 0.05,0,4.9', 'black', asLight(0.4)),
    chair(
      cam,
      { x: [-0.6, -0.14], z: [5.7, 6.15] },
      { light: 'bone-8', dark: 'wood', top: 'red-8' },
    ),
  ];
}

function floorLamp() {
  const u = cam.perMetre(LAMP[2]) / 100;
  const [x, y] = cam.at([LAMP[0], 0, LAMP[2]]);
  const at = { x, y, scale: u };
  return [
    polygon(
      [
        [x - 30, y],
        [x + 30, y],
        [x + 190, y + 60],
        [x + 110, y + 60],
      ],
      'black',
      asLight(0.35),
    ),
    stamp('M-22 0 Q-20 -6 0 -7 Q20 -6 22 0 Q0 5 -22 0 Z', at, 'ink'),
    stamp('M-1.6 -4 L-1.6 -146 L1.6 -146 L1.6 -4 Z', at, 'ink'),
    stamp('M-34 -140 L-16 -182 L16 -182 L34 -140 Z', at, 'ochre'),
    stamp('M2 -182 L16 -182 L34 -140 L8 -140 Z', at, 'wood+15'),
  ];
}

function table() {
  const { x, z, top } = TABLE;
  const leg = (lx: number, lz: number, tone: Tone) =>
    box(
      cam,
      { x: [lx, lx + 0.09], y: [0, top], z: [lz, lz + 0.09] },
      { front: tone, side: 'wood-15' },
    );
  return [
    cam.face(
      [
        [x[0] + 0.2, 0, z[0]],
        [x[1] + 0.2, 0, z[0]],
        [x[1] + 0.75, 0, z[0] - 0.75],
        [x[0] + 0.7, 0, z[0] - 0.75],
      ],
      'black',
      asLight(0.4),
    ),
    leg(x[0] + 0.06, z[1] - 0.15, 'wood-12'),
    leg(x[1] - 0.15, z[1] - 0.15, 'wood-12'),
    leg(x[0] + 0.06, z[0] + 0.05, 'wood+12'),
    leg(x[1] - 0.15, z[0] + 0.05, 'wood+4'),
    box(cam, { x, y: [top - 0.07, top], z }, { front: 'wood+6', side: 'wood-10', top: 'bone-12' }),
  ];
}

function bowl() {
  const u = cam.perMetre(5.1) / 100;
  const [x, y] = cam.at([0.62, TABLE.top, 5.1]);
  const at = { x, y, scale: u };
  return [
    ellipse(x + 18, y, 40, 7, 'black', asLight(0.35)),
    ellipse(x - 18, y - 62, 22, 22, 'red'),
    ellipse(x + 20, y - 58, 19, 19, 'red-12'),
    stamp('M-22 -24 L22 -24 Q18 -4 7 0 L-7 0 Q-18 -4 -22 -24 Z', at, 'snow'),
    stamp('M3 -24 L22 -24 Q18 -4 7 0 L3 0 Z', at, 'night'),
    cam.face(
      [
        [1.1, TABLE.top + 0.003, 4.85],
        [1.4, TABLE.top + 0.003, 4.9],
        [1.36, TABLE.top + 0.003, 5.15],
        [1.06, TABLE.top + 0.003, 5.1],
      ],
      'paper',
    ),
  ];
}

// Daylight through the window, and the lamp.

function daylight() {
  const {
    x: [x1, x2],
  } = WINDOW;
  const panes = [
    [x1, -1.29],
    [-1.21, x2],
  ] as const;
  const patches = panes.flatMap(([a, b]) =>
    (
      [
        [0.95, 2.04],
        [2.14, 2.6],
      ] as const
    ).map(([low, high]) =>
      cam.face(
        (
          [
            [a, low, BACK],
            [b, low, BACK],
            [b, high, BACK],
            [a, high, BACK],
          ] as const
        ).map(sun),
        'paper',
        asLight(0.5),
      ),
    ),
  );
  const rays = [
    cam.at([x1 + 0.32, 2.6, BACK]),
    cam.at([x2, 2.6, BACK]),
    cam.at(sun([x2, 2.6, BACK])),
    cam.at(sun([x1 + 0.1, 0.95, BACK])),
  ];
  return [...patches, polygon(rays, 'url(#shaft)', asLight(0.6))];
}

function lampLight() {
  const [x, y] = cam.at(LAMP);
  const [wx, wy] = cam.at([LAMP[0], LAMP[1], BACK]);
  return [
    polygon(
      [
        [wx - 40, wy - 60],
        [wx + 40, wy - 60],
        [wx + 210, -60],
        [wx - 210, -60],
      ],
      'ochre',
      asLight(0.24),
    ),
    cam.face(
      ring([LAMP[0], 0, LAMP[2] - 0.4], 1.5, 1.2).map(([px, py, pz]): Point3 => [
        px,
        py,
        Math.min(pz, BACK),
      ]),
      'ochre',
      asLight(0.2),
    ),
    glow('lamp', [x, y], 360),
  ];
}

// The room, the view from its window, and the curtain.

function room() {
  const strips = [];
  for (let i = -9; i < 12; i += 2)
    strips.push(cam.face(level(i * 0.5 - 0.2, i * 0.5 + 0.3, 0, 0.6, BACK), 'wood-6'));
  return [
    backing('steel'),
    cam.face(upright(LEFT, 0, 6, 0.6, BACK), 'night+6'),
    cam.face(frontal(LEFT, 8, 0, 0.16, BACK), 'night'),
    cam.face(level(-12, 12, 0, 0.6, BACK), 'wood-15'),
    strips,
    cam.face(upright(LEFT, 0, 0.16, 0.6, BACK), 'night-10'),
    cam.face(frontal(2.9, 4.3, 1.3, 2.5, BACK), 'ink'),
    cam.face(frontal(2.98, 4.22, 1.38, 2.42, BACK), 'paper-8'),
    polygon(
      [cam.at([2.98, 1.38, BACK]), cam.at([4.22, 1.38, BACK]), cam.at([2.98, 2.42, BACK])],
      'red',
    ),
    ellipse(...cam.at([3.78, 2.02, BACK]), 34, 34, 'ink'),
  ];
}

function view() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  const p = (x: number, y: number) => cam.at([x, y, BACK]);
  return [
    cam.face(frontal(x1 - 0.14, x2 + 0.14, y1 - 0.14, y2 + 0.14, BACK), 'wood+12'),
    cam.face(frontal(x1 - 0.14, x1, y1 - 0.14, y2 + 0.14, BACK), 'wood'),
    cam.face(frontal(x1, x2, y1, y2, BACK), 'bone-4'),
    ellipse(...p(-0.75, 2.0), 66, 66, 'paper+12'),
    polygon(
      [p(x1, y1), p(x1, 1.62), p(-1.75, 1.84), p(-1.1, 1.4), p(-0.6, 1.62), p(x2, 1.42), p(x2, y1)],
      'steel+15',
    ),
    polygon([p(-1.75, 1.84), p(-1.1, 1.4), p(-1.3, y1), p(-1.86, y1)], 'steel'),
    polygon([p(x1, y1), p(x1, 1.22), p(-1.5, 1.06), p(x2, 1.3), p(x2, y1)], 'khaki'),
    polygon([p(-1.5, 1.06), p(x2, 1.3), p(x2, y1), p(-1.1, y1)], 'khaki-15'),
  ];
}

function frame() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  return [
    cam.face(frontal(-1.29, -1.21, y1, y2, BACK), 'wood+8'),
    cam.face(frontal(x1, x2, 2.06, 2.12, BACK), 'wood+8'),
    box(
      cam,
      { x: [x1 - 0.22, x2 + 0.22], y: [y1 - 0.2, y1 - 0.12], z: [BACK - 0.24, BACK] },
      { front: 'bone-6', top: 'paper', side: 'bone-15' },
    ),
    box(
      cam,
      { x: [x1 - 0.75, x2 + 0.75], y: [3.0, 3.05], z: [BACK - 0.2, BACK - 0.15] },
      { front: 'ink', under: 'black' },
    ),
    polygon(
      [
        cam.at([x1 - 0.5, 3.02, BACK - 0.1]),
        cam.at([x1 + 0.34, 3.02, BACK - 0.1]),
        cam.at([x1 + 0.06, 0.2, BACK - 0.1]),
        cam.at([x1 - 0.5, 0.2, BACK - 0.1]),
      ],
      'red',
    ),
    polygon(
      [
        cam.at([x1 - 0.12, 3.02, BACK - 0.1]),
        cam.at([x1 + 0.34, 3.02, BACK - 0.1]),
        cam.at([x1 + 0.06, 0.2, BACK - 0.1]),
        cam.at([x1 - 0.2, 0.2, BACK - 0.1]),
      ],
      'deep-red',
    ),
  ];
}
