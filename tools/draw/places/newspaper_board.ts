import { band } from '../kit/band.ts';
import { camera, type Point3 } from '../kit/camera.ts';
import { inTurn } from '../kit/in-turn.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { linesOn } from '../kit/paper.ts';
import { standing } from '../kit/people.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, sideOn } from '../kit/planes.ts';
import { solid } from '../kit/points.ts';
import { backing, ellipse, layer, type Point, rect } from '../kit/svg.ts';
export const newspaperBoard: Layers = {
  'day.svg': () => layer([sky(true)]),
  'dusk.svg': () => layer([sky(false)]),
  'street.svg': () => layer([street(), wall()]),
  'shop-day.svg': () => layer([shop(false), dayShade()]),
  'shop-dusk.svg': () => layer([shop(true), shopLight()]),
  'board.svg': () => layer([board(), posts()]),
  'left-text.svg': () => layer([allBut(0)]),
  'right-text.svg': () => layer([allBut(1)]),
  'readers.svg': () => layer([readers()]),
  'snow.svg': () => layer([snow()]),
  'queue.svg': () => layer([queue()]),
  'tram.svg': () => layer(tram(), [tramTone()]),
  'lamps.svg': () => layer(lit(), lampTones()),
};

// What the drawings of the street wall share: the eye and the measures.

const cam = camera({ vanish: [1240, 400], eye: 1.65 });

/** The wall runs away from us on the left; the street ends far to the right. */
const WALL = -4.4;

const END = 34;

/** Sheets on the wall, one beside the other: depth from, depth to. */
const SHEETS = [
  [7.45, 8.6],
  [8.85, 10.1],
] as const;

/** The sheet that everybody stands before. */
const FIRST = { z: [5.9, 7.15], y: [0.95, 2.7] } as const;

const READERS = [
  [-3.72, 9.2, ['soot', 'ink'], 'fur'],
  [-3.78, 6.7, ['khaki-6', 'ink'], 'cap'],
] as const;

const LAMPS = [9, 15, 24].map((z): Point3 => [-1.7, 3.9, z]);

// Newspapers pasted side by side: columns of bars, a black border round the first.

const side = sideOn(cam, WALL + 0.01);

function board() {
  const z2 = SHEETS[1][1];
  return [
    side(FIRST.z[0] - 0.22, z2 + 0.3, 0.72, 2.86, 'black', asLight(0.5)),
    side(FIRST.z[0] - 0.3, z2 + 0.2, 0.8, 2.95, 'wood-8'),
    side(FIRST.z[0] - 0.3, z2 + 0.2, 2.83, 2.95, 'wood+14'),
    side(FIRST.z[0] - 0.22, z2 + 0.12, 0.88, 2.8, 'khaki-12'),
    SHEETS.map(([from, to], i) => sheet(from, to, ...heightOf(i), i)),
    first(),
  ];
}

const heightOf = (i: number): Point => [1.0 + (i % 2) * 0.06, 2.58 + (i % 2) * 0.08];

function sheet(z1: number, z2: number, y1: number, y2: number, i: number) {
  const wide = (z2 - z1 - 0.2) / 3;
  const paper = i === 0 ? 'paper-10' : 'bone-6';
  return [
    side(z1, z2, y1, y2, paper),
    side(z1 + 0.08, z2 - 0.12, y2 - 0.24, y2 - 0.1, i === 1 ? 'deep-red' : 'ink+10'),
    [0, 1, 2].map((c) =>
      linesOn(
        side,
        [z1 + 0.08 + c * wide, z1 + 0.02 + (c + 1) * wide],
        [y1 + 0.08, y2 - 0.34],
        9,
        'soot+14',
      ),
    ),
    side(z1 + 0.08 + wide, z1 + 0.02 + 2 * wide, y2 - 0.72, y2 - 0.36, 'steel-6'),
    solid(
      cam,
      `${WALL + 0.01},${y1},${z2 - 0.2} ${WALL + 0.01},${y1},${z2} ${WALL + 0.01},${y1 + 0.22},${z2} ${WALL + 0.1},${y1 + 0.12},${z2 - 0.16}`,
      'bone-15',
    ),
  ];
}

/** Night over all sheets but one: 0 the left text, 1 the right one. */
function allBut(read: 0 | 1) {
  const [z1, z2] = FIRST.z;
  return [
    side(z1, z2, ...FIRST.y, 'night-8', asLight(0.66)),
    SHEETS.map(([from, to], i) =>
      i === read ? [] : side(from, to, ...heightOf(i), 'night-8', asLight(0.66)),
    ),
  ];
}

/** A black frame, and in it an oval that is only two tones. */
function first() {
  const [z1, z2] = FIRST.z;
  const [y1, y2] = FIRST.y;
  const [cx, cy] = cam.at([WALL, y2 - 0.48, z1 + 0.36]);
  return [
    side(z1, z2, y1, y2, 'paper'),
    side(z1 + 0.06, z2 - 0.06, y2 - 0.12, y2 - 0.06, 'black'),
    side(z1 + 0.06, z2 - 0.06, y1 + 0.06, y1 + 0.12, 'black'),
    side(z1 + 0.06, z1 + 0.1, y1 + 0.06, y2 - 0.06, 'black'),
    side(z2 - 0.1, z2 - 0.06, y1 + 0.06, y2 - 0.06, 'black'),
    side(z1 + 0.16, z1 + 0.58, y2 - 0.84, y2 - 0.18, 'bone-15'),
    ellipse(cx, cy, 26, 50, 'paper'),
    solidHalf(cx, cy),
    linesOn(side, [z1 + 0.66, z2 - 0.18], [y2 - 0.84, y2 - 0.2], 5, 'ink'),
    linesOn(side, [z1 + 0.18, z1 + 0.58], [y1 + 0.2, y2 - 0.92], 7, 'ink'),
    linesOn(side, [z1 + 0.66, z2 - 0.18], [y1 + 0.2, y2 - 0.92], 7, 'ink'),
  ];
}

const solidHalf = (cx: number, cy: number) =>
  `<path d="M${cx.toFixed(1)} ${(cy - 50).toFixed(1)}a26 50 0 0 1 0 100z" fill="black"/>`;

function posts() {
  return LAMPS.toReversed().map(([x, y, z]) => [
    band([cam.at([x, 0, z]), cam.at([x, y, z])], 0.1 * cam.perMetre(z), 'black'),
    band([cam.at([x, y, z]), cam.at([x + 0.5, y + 0.12, z])], 0.08 * cam.perMetre(z), 'black'),
    ellipse(
      ...cam.at([x + 0.5, y - 0.06, z]),
      0.17 * cam.perMetre(z),
      0.17 * cam.perMetre(z),
      'bone-12',
    ),
  ]);
}

const globe = ([x, y, z]: Point3) => cam.at([x + 0.5, y - 0.06, z]);

const lampTones = () =>
  LAMPS.map((at, i) => glowTone(`lamp${i}`, globe(at), 1.7 * cam.perMetre(at[2]), 0.7));

const lit = () =>
  LAMPS.map((at, i) => [
    glow(`lamp${i}`, globe(at), 1.7 * cam.perMetre(at[2])),
    ellipse(...globe(at), 0.17 * cam.perMetre(at[2]), 0.17 * cam.perMetre(at[2]), 'paper+8'),
  ]);

/** Two who read, from behind. */
const readers = () =>
  READERS.map(([x, z, coat, hat], i) => {
    const [px, py] = cam.at([x, 0, z]);
    return [
      solid(
        cam,
        `${x - 0.2},0,${z} ${x + 0.2},0,${z} ${x + 1.5},0,${z - 1.1} ${x + 0.9},0,${z - 1.2}`,
        'black',
        asLight(0.4),
      ),
      standing(
        { x: px, y: py, scale: cam.scale(z) * (1 - i * 0.04) },
        { coat, head: ['soot+8', 'ink'], hat, hatTone: ['ink', 'black'] },
      ),
    ];
  });

// The street: sky, the far houses, the pavement, the long wall on the left, a shop with a lit door.

function sky(day: boolean) {
  return [
    backing(day ? 'snow-15' : 'night-2'),
    rect(-60, 250, 1720, 180, day ? 'bone-8' : 'deep-red-10'),
  ];
}

function street() {
  const end = facing(cam, END);
  const floor = lying(cam, 0);
  const right = sideOn(cam, 3.1);
  const stones = [];
  for (let z = 2; z < END; z *= 1.26) stones.push(floor(-1.4, 9, z, z * 1.13, 'soot-2'));
  return [
    end(WALL, 1, 0, 9, 'steel+6'),
    end(1, 4, 0, 7, 'steel-8'),
    floor(-9, 9, 0.5, END, 'soot+4'),
    stones,
    floor(WALL, -1.4, 0.5, END, 'steel-6'),
    floor(-1.55, -1.4, 0.5, END, 'bone-15'),
    right(1, END, 0, 8.5, 'ink+4'),
    [9, 13, 18, 25].map((z) => [1.3, 4.4].map((y) => right(z, z + 1.5, y, y + 1.9, 'black'))),
  ];
}

/** The wall in two flat tones, its cornice and ground-floor band, blind windows above. */
function wall() {
  const side = sideOn(cam, WALL);
  return [
    side(0.8, END, 0, 9, 'wood+4'),
    side(0.8, END, 0, 0.7, 'soot'),
    side(0.8, END, 3.5, 3.75, 'bone-12'),
    side(0.8, END, 3.3, 3.5, 'wood-15'),
    [4.4, 7.6, 11.6, 16.6, 24].map((z) => [
      side(z, z + z * 0.2, 4.4, 7.4, 'bone-15'),
      side(z + 0.1, z + z * 0.2 - 0.1, 4.5, 7.3, 'night-6'),
    ]),
    side(18, END, 0, 3.3, 'wood-12'),
  ];
}

/** A shop in that wall, farther on: a bright door, a pane with loaves, an awning. */
function shop(bright: boolean) {
  const side = sideOn(cam, WALL);
  const loaf = (z: number, y: number) => side(z, z + 0.62, y, y + 0.24, 'wood+6');
  return [
    side(10.8, 17.8, 0, 3.2, 'wood-10'),
    side(11.1, 13.5, 0.9, 2.8, bright ? 'ochre' : 'bone-12'),
    side(11.1, 13.5, 0.9, 2, bright ? 'paper' : 'bone-6'),
    [11.25, 12.05, 12.8].map((z) => [loaf(z, 0.9), loaf(z, 1.5)]),
    side(11.1, 13.5, 1.42, 1.48, 'ink'),
    side(14.1, 16.3, 0, 2.75, 'ink'),
    side(14.35, 16.05, 0, 2.6, bright ? 'paper' : 'bone'),
    side(15.3, 16.05, 0, 2.6, bright ? 'ochre' : 'bone-15'),
    solid(cam, '-4.4,3.2,10.6 -4.4,3.2,18.0 -3.5,2.8,18.0 -3.5,2.8,10.6', 'red-4'),
    solid(cam, '-3.5,2.8,10.6 -3.5,2.8,18.0 -3.5,2.55,18.0 -3.5,2.55,10.6', 'deep-red'),
  ];
}

/** Light of the day from the left above, or the door's light on the pavement. */
const shopLight = () => [
  solid(cam, '-4.4,0,14.3 -4.4,0,16.1 -1.2,0,14.8 -1.2,0,12.4', 'paper', asLight(0.5)),
  solid(cam, '-4.4,0,11.1 -4.4,0,13.5 -1.6,0,11.4 -1.6,0,9', 'ochre', asLight(0.34)),
];

const dayShade = () => [
  solid(cam, '-4.4,0,0.6 -4.4,0,34 -3.1,0,34 -0.9,0,0.6', 'black', asLight(0.42)),
];

// January: the queue along the wall to the baker's door, snow on the pavement; and the tram at the end of the street.

const COATS = [
  ['soot', 'ink'],
  ['wood-4', 'ink'],
  ['khaki-10', 'soot'],
  ['steel-12', 'ink'],
  ['ink+6', 'black'],
] as const;

const HATS = ['shawl', 'fur', 'shawl', 'cap', 'shawl', 'fur'] as const;

/** How they stand: from the door out to us, not quite in line. */
const PLACES = [
  [-3.5, 14.6],
  [-3.3, 13.4],
  [-3.45, 12.3],
  [-3.1, 11.3],
  [-3.2, 10.3],
  [-2.85, 9.4],
  [-2.95, 8.5],
] as const;

const queue = () =>
  PLACES.map(([x, z], i) => {
    const [px, py] = cam.at([x, 0, z]);
    return [
      solid(
        cam,
        `${x - 0.2},0,${z} ${x + 0.2},0,${z} ${x + 1.4},0,${z - 0.9} ${x + 0.9},0,${z - 1}`,
        'black',
        asLight(0.36),
      ),
      standing(
        { x: px, y: py, scale: cam.scale(z) * (0.94 + (i % 3) * 0.03) },
        {
          coat: inTurn(COATS, i),
          head: ['soot+8', 'ink'],
          hat: inTurn(HATS, i),
          hatTone: i % 2 ? ['ink', 'black'] : ['wood-8', 'ink'],
        },
      ),
    ];
  });

function snow() {
  const floor = lying(cam, 0.005);
  return [
    floor(-1.9, -1.42, 4, 30, 'snow-12'),
    floor(-1.4, -0.7, 4, 30, 'snow-15'),
    floor(-4.4, -4.15, 4, 30, 'snow-15'),
    floor(1.6, 3.1, 5, 30, 'snow-15'),
    solid(cam, '-4.4,3.24,10.6 -4.4,3.24,18 -3.9,3.04,18 -3.9,3.04,10.6', 'snow-6'),
    solid(cam, '-4.4,3.75,0.8 -4.4,3.75,34 -4.1,3.83,34 -4.1,3.83,0.8', 'snow-10'),
  ];
}

const TRAM = { x: [-1.15, 0.75], z: 13 } as const;

const LAMP: Point3 = [-0.2, 0.86, TRAM.z - 0.05];

/** Its front, lit, with a dark middle door; the rails run under it to us. */
function tram() {
  const face = facing(cam, TRAM.z);
  const [x1, x2] = TRAM.x;
  const floor = lying(cam, 0.004);
  return [
    [x1 + 0.28, x2 - 0.34].map((x) => floor(x, x + 0.06, 1, TRAM.z, 'steel-4')),
    floor(x1 - 0.2, x2 + 0.2, TRAM.z - 2.2, TRAM.z, 'black', asLight(0.5)),
    face(x1, x2, 0.3, 3.0, 'deep-red'),
    face(x1, (x1 + x2) / 2, 0.3, 3.0, 'red-8'),
    face(x1 + 0.2, x2 - 0.2, 0.12, 0.34, 'black'),
    face(x1 - 0.05, x2 + 0.05, 2.9, 3.1, 'soot'),
    face(x1 + 0.1, x2 - 0.1, 1.45, 1.53, 'bone-6'),
    [0, 1, 2].map((i) => {
      const u = x1 + 0.14 + i * 0.56;
      return [
        face(u, u + 0.48, 1.62, 2.56, 'ochre+4'),
        face(u + 0.26, u + 0.48, 1.62, 2.56, 'ochre-8'),
      ];
    }),
    face(x1 + 0.5, x2 - 0.5, 2.62, 2.84, 'paper'),
    glow('tram', cam.at(LAMP), 150),
    ellipse(...cam.at(LAMP), 13, 13, 'paper+8'),
  ];
}

const tramTone = () => glowTone('tram', cam.at(LAMP), 150, 0.7);
