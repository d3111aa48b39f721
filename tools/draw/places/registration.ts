import { column, sideBars, sideWindow } from '../kit/architecture.ts';
import { box, camera, frontal, level, type Point3, upright } from '../kit/camera.ts';
import { deskLamp, placard } from '../kit/furniture.ts';
import { inTurn } from '../kit/in-turn.ts';
import { asLight, glow, sunOnFloor } from '../kit/light.ts';
import { pile, sheet } from '../kit/paper.ts';
import { bust, standing } from '../kit/people.ts';
import type { Layers } from '../kit/place.ts';
import { stamp } from '../kit/stamp.ts';
import {
  backing,
  ellipse,
  layer,
  linear,
  path,
  type Point,
  polygon,
  radial,
  type Span,
} from '../kit/svg.ts';
import type { Tone } from '../kit/tones.ts';
export const registration: Layers = {
  'far.svg': () => layer([walls(), endWall(), ceiling(), floor()]),
  'windows.svg': () => layer([windows()]),
  'evening.svg': () => layer([evening()]),
  'day.svg': () =>
    layer(shafts(), [
      linear(
        'shaft',
        [500, 0],
        [1100, 700],
        [
          [0, 'snow', 0.3],
          [1, 'snow', 0],
        ],
      ),
    ]),
  'columns.svg': () => layer([columns(), clerks()]),
  'counter.svg': () => layer([counter(), placards(), queue()]),
  'lamps.svg': () => layer(glows(), LAMPS.map(lampTone)),
  'near.svg': () => layer(near()),
};

// What the drawings of the registration share: the eye, the measures of the hall, the sun.

const cam = camera({ vanish: [690, 330], eye: 1.6 });

const LEFT = -2.7;

const RIGHT = 8.4;

const END = 36;

const CEILING = 8.2;

const COUNTER = { x: [2.15, 2.95], y: [0, 1.05], z: [2.2, 27] } as const;

const WINDOWS = [2.6, 5.9, 9.2, 12.5, 15.8, 19.1, 22.4, 25.7, 29, 32.3].map((z): Point => [
  z,
  z + 2.3,
]);

const WINDOW_Y = [0.7, 6.4] as const;

const sun = sunOnFloor([0.76, -1, -0.42]);

const LAMPS = [4.6, 8.2, 11.8, 16.4, 21] as const;

// The counter with its clerks, papers and lamps, and the boards that hang over it.

function clerks() {
  return [22, 19, 16.4, 13.8, 11.2, 8.8, 6.6].map((z, i) => {
    const [x, y] = cam.at([3.42, 0.84, z]);
    return bust(
      { x, y, scale: cam.scale(z) },
      {
        coat: i % 3 === 1 ? ['khaki', 'soot'] : ['soot', 'ink'],
        head: [i % 2 ? 'bone' : 'paper', 'deep-red'],
      },
    );
  });
}

function counter() {
  const body = box(cam, COUNTER, { front: 'deep-red', side: 'deep-red', top: 'red' });
  const lip = cam.face(upright(COUNTER.x[0], 0.97, 1.05, 2.2, 27), 'red-12');
  const foot = cam.face(upright(COUNTER.x[0], 0, 0.12, 2.2, 27), 'deep-red-15');
  const posts = [3.2, 5.2, 7.2, 9.2, 11.2, 13.2, 15.2, 17.2, 19.2, 21.2, 23.2].map((z) =>
    cam.face(upright(COUNTER.x[0], 0.12, 0.97, z, z + 0.1), 'deep-red-15'),
  );
  const papers = [3.4, 6.9, 9.9, 13.4, 18.6].map((z, i) => [
    pile(
      cam,
      [2.55, 1.05, z],
      { height: 0.05 + 0.05 * (i % 3) },
      { front: 'bone', side: 'bone-12', top: 'paper' },
    ),
    sheet(cam, [2.36, 1.051, z - 0.4], 'paper', { turn: 0.3 - 0.2 * i }),
    sheet(cam, [2.62, 1.051, z - 0.9], 'bone', { turn: 0.1 * i }),
  ]);
  const lamps = LAMPS.toReversed().map((z) =>
    deskLamp(cam, [2.78, 1.05, z], { shade: 'steel', shadeDark: 'ink', stem: 'ink', lit: 'ochre' }),
  );
  return [body, foot, posts, lip, papers.toReversed(), lamps];
}

function placards() {
  return [23.4, 19, 14.9, 11, 7.6].map((z, i) => {
    const n = 5 - i;
    const board = { x: [1.75, 3.05], y: [2.36, 3.56], z, ceiling: CEILING } as const;
    return [
      placard(cam, board, { board: i < 2 ? 'bone' : 'paper', edge: 'soot', rod: 'ink' }),
      sign(n, z),
    ];
  });
}

function sign(n: number, z: number) {
  const at = (x: number, y: number) => cam.at([1.75 + x, 2.36 + y, z]);
  const u = cam.perMetre(z);
  const bar = (x: number, tone: Tone = 'ink') =>
    cam.face(frontal(1.75 + x, 1.75 + x + 0.13, 2.56, 3.36, z), tone);
  const disc = (x: number, y: number, r: number, tone: Tone) =>
    ellipse(...at(x, y), r * u, r * u, tone);
  switch (n) {
    case 1:
      return [disc(0.65, 0.6, 0.42, 'ink'), path(halfDisc(at(0.65, 0.6), 0.42 * u), 'red')];
    case 2:
      return [bar(0.2, 'red'), bar(0.52)];
    case 3:
      return [
        polygon([at(0.2, 0.2), at(1.1, 0.2), at(1.1, 1.05)], 'ink'),
        disc(0.42, 0.86, 0.16, 'red'),
      ];
    case 4:
      return [bar(0.14, 'red'), bar(0.38), bar(0.62), bar(0.86)];
    default:
      return [bar(0.2, 'red')];
  }
}

const halfDisc = ([x, y]: Point, r: number) =>
  `M${x.toFixed(1)} ${(y - r).toFixed(1)} A${r.toFixed(1)} ${r.toFixed(1)} 0 0 1 ${x.toFixed(1)} ${(y + r).toFixed(1)} Z`;

// Winter light through the windows, and the lamps on the counter.

function shafts() {
  const panes = WINDOWS.flatMap(([z1, z2]): readonly Span[] => {
    const half = (z1 + z2) / 2;
    return [
      [z1, half - 0.08],
      [half + 0.08, z2 - 0.34],
    ];
  });
  const onFloor = panes.flatMap(([z1, z2]) =>
    (
      [
        [0.7, 2.3],
        [2.42, 3.9],
        [4.02, 5.6],
      ] as const
    ).map(([y1, y2]) => {
      const patch = [
        sun([LEFT, y1, z1]),
        sun([LEFT, y1, z2]),
        sun([LEFT, y2, z2]),
        sun([LEFT, y2, z1]),
      ];
      return cam.face(patch, 'snow', asLight(0.7));
    }),
  );
  const air = WINDOWS.slice(1, 7).map(([z1, z2]) => {
    const onFloorOf = (y: number, z: number) => cam.at(sun([LEFT, y, z]));
    return polygon(
      [
        cam.at([LEFT, 6.2, z1]),
        cam.at([LEFT, 6.2, z2]),
        onFloorOf(5.6, z2),
        onFloorOf(5.6, z1),
        onFloorOf(0.9, z1),
      ],
      'url(#shaft)',
      asLight(0.5),
    );
  });
  return [...onFloor, ...air];
}

const lampTone = (z: number) => {
  const at = cam.at([2.78, 1.25, z]);
  return radial(`glow${Math.round(z * 10)}`, at, 1.1 * cam.perMetre(z), [
    [0, 'ochre', 0.46],
    [0.35, 'ochre', 0.17],
    [1, 'ochre', 0],
  ]);
};

function glows() {
  return LAMPS.map((z) => {
    const [x, y] = cam.at([2.78, 1.25, z]);
    const r = 1.1 * cam.perMetre(z);
    return glow(`glow${Math.round(z * 10)}`, [x, y], r);
  });
}

// The people in the line, in greatcoats and felt boots.

const COATS = [
  { coat: ['khaki', 'soot'], hat: 'budenovka', hatTone: ['khaki', 'soot'] },
  { coat: ['soot', 'ink'], hat: 'fur', hatTone: ['soot', 'black'] },
  { coat: ['steel', 'night'], hat: 'cap', hatTone: ['ink', 'black'] },
  { coat: ['bone-15', 'wood'], hat: 'fur', hatTone: ['wood', 'ink'] },
  { coat: ['soot', 'black'], hat: 'shawl', hatTone: ['red', 'deep-red'] },
] as const;

function queue() {
  const places = [25, 23.4, 21.9, 20.4, 19, 17.6, 16.3, 15, 13.8, 12.6, 11.4, 10.2, 9] as const;
  return places.map((z, i) => {
    const x = 1.42 + 0.16 * Math.sin(i * 2.3);
    const size = 0.97 + 0.05 * Math.sin(i * 1.7);
    const tall = 1.7 * size;
    const throwTo = (
      [
        [x - 0.24, 0, z],
        [x + 0.24, 0, z],
        [x + 0.2, tall, z],
        [x - 0.1, tall, z],
      ] as const
    ).map(sun);
    const edge = throwTo.map(([px, py, pz]): Point3 => [Math.min(px, COUNTER.x[0]), py, pz]);
    const [sx, sy] = cam.at([x, 0, z]);
    const who = inTurn(COATS, i * 3);
    return [
      cam.face(edge, 'black', asLight(0.5)),
      standing(
        { x: sx, y: sy, scale: cam.scale(z) * size },
        { ...who, head: ['bone', 'deep-red'], boots: ['khaki+10', 'soot'] },
      ),
    ];
  });
}

function near() {
  const at = { x: 1250, y: 640 };
  return [
    stamp('M-170 280 L-140 104 Q-126 48 -60 28 L60 28 Q126 48 140 104 L178 280 Z', at, 'black'),
    stamp('M-170 280 L-140 104 Q-126 48 -60 28 L-46 28 Q-106 52 -119 108 L-142 280 Z', at, 'steel'),
    stamp('M-58 -4 Q-58 -84 0 -84 Q58 -84 58 -4 Q52 50 0 54 Q-52 50 -58 -4 Z', at, 'ink'),
    stamp(
      'M-74 -12 L-70 -86 Q-56 -130 0 -134 Q56 -130 70 -86 L74 -12 Q0 12 -74 -12 Z',
      at,
      'black',
    ),
    stamp('M-74 -12 L-70 -86 Q-60 -122 -24 -131 Q-58 -106 -60 -80 L-62 -8 Z', at, 'snow-15'),
  ];
}

// The hall of the registration: walls, windows, ceiling, floor and columns.

function walls() {
  return [
    backing('night'),
    cam.face(upright(LEFT, 0, 12, 0.5, END), 'steel-15'),
    cam.face(upright(LEFT, 0, 0.55, 0.5, END), 'night-10'),
    cam.face(upright(RIGHT, 0, 12, 0.5, END), 'night+4'),
    cam.face(upright(RIGHT, 5.6, 12, 0.5, END), 'night'),
    ...[8, 14, 20, 26, 32].map((z) => cam.face(upright(RIGHT, 0, 3.6, z, z + 2), 'night-15')),
  ];
}

function endWall() {
  return [
    cam.face(frontal(LEFT, RIGHT, 0, 12, END), 'steel-6'),
    cam.face(frontal(LEFT + 1.2, LEFT + 3.8, 0, 5.2, END), 'bone-15'),
    cam.face(frontal(LEFT + 1.5, LEFT + 3.5, 0, 4.9, END), 'ink'),
    cam.face(frontal(LEFT + 4.6, LEFT + 6.4, 1.8, CEILING, END), 'deep-red'),
    cam.face(frontal(LEFT + 4.6, LEFT + 5.5, 1.8, CEILING, END), 'red-8'),
  ];
}

function ceiling() {
  const bands = [16, 19.5, 23, 26.5, 30, 33.5] as const;
  return [
    cam.face(level(LEFT, RIGHT, CEILING, 2, END), 'night-8'),
    ...bands.map((z) => cam.face(level(LEFT, RIGHT, CEILING, z, z + 1.1), 'steel-15')),
    cam.face([...level(LEFT, LEFT + 0.7, CEILING, 2, END)], 'steel-10'),
  ];
}

function floor() {
  const strips = [];
  for (let x = LEFT; x < RIGHT; x += 0.7) {
    const wide = Math.round((x - LEFT) / 0.7) % 2 === 0;
    if (wide) strips.push(cam.face(level(x, x + 0.7, 0, 0.5, END), 'wood-15'));
  }
  return [cam.face(level(-30, 30, 0, 0.35, END), 'soot+3'), ...strips];
}

function windows() {
  return WINDOWS.toReversed().map((z) => {
    const here = { x: LEFT, z, y: WINDOW_Y };
    const frame = {
      x: LEFT,
      z: [z[0] - 0.22, z[1] + 0.22],
      y: [WINDOW_Y[0] - 0.2, WINDOW_Y[1] + 0.25],
    } as const;
    const reveal = {
      x: LEFT,
      z: [z[0], z[1] - 0.34],
      y: [WINDOW_Y[0], WINDOW_Y[1] - 0.1],
    } as const;
    return [
      sideWindow(cam, frame, 'steel+12'),
      sideWindow(cam, here, 'steel-4'),
      sideWindow(cam, reveal, z[0] > 15 ? 'snow-8' : 'snow'),
      ...sideBars(cam, reveal, 'steel'),
    ];
  });
}

/** Evening in the same panes: the night outside, and snow along the sills. */
function evening() {
  return WINDOWS.toReversed().map((z) => {
    const here = { x: LEFT, z, y: WINDOW_Y };
    const pane = { x: LEFT, z: [z[0], z[1] - 0.34], y: [WINDOW_Y[0], WINDOW_Y[1] - 0.1] } as const;
    const far = z[0] > 15;
    return [
      sideWindow(cam, here, 'night-8'),
      sideWindow(cam, pane, far ? 'steel-10' : 'night+6'),
      cam.face(upright(LEFT, pane.y[0], pane.y[0] + 0.5, ...pane.z), far ? 'steel' : 'steel+4'),
      ...sideBars(cam, pane, 'steel-8'),
    ];
  });
}

function columns() {
  return [31.6, 27.1, 22.6, 18.1, 13.6, 9.1, 4.6].map((z) =>
    column(
      cam,
      { x: 4.9, z, radius: 0.5, height: CEILING },
      {
        light: z > 20 ? 'bone' : 'snow-3',
        shade: z > 20 ? 'steel+6' : 'steel',
        foot: 'bone-4',
        footShade: 'steel-12',
      },
    ),
  );
}
