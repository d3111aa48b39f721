import { column } from '../kit/architecture.ts';
import { box, camera } from '../kit/camera.ts';
import { hungCoat } from '../kit/clothes.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, sideOn } from '../kit/planes.ts';
import { solid } from '../kit/points.ts';
import { archRim } from '../kit/steps.ts';
import { backing, ellipse, layer, type Point } from '../kit/svg.ts';
import type { Tone, Tones } from '../kit/tones.ts';
export const smolnyLobbyReverse: Layers = {
  'floor.svg': () => layer([floor(), walls()]),
  'day.svg': () => layer([windows(['snow-8', 'snow']), doors(['snow-10', 'snow']), sun()]),
  'dusk.svg': () =>
    layer(
      [windows(['steel-4', 'steel+10']), doors(['steel', 'steel+12']), hatchLight()],
      [lampTone()],
    ),
  'night.svg': () =>
    layer([windows(['black', 'night']), doors(['black', 'ink']), hatchLight()], [lampTone()]),
  'hatch.svg': () => layer([hatch()]),
  'columns.svg': () => layer([columns()]),
  'steps.svg': () => layer([steps()]),
};

// The lobby from the stairs: three windows and a floor of faces. Doors on the left, the cloakroom's hatch on the right.

const cam = camera({ vanish: [800, 250], eye: 2.5 });

const END = 11;

const WALL = { left: -2.9, right: 2.9, high: 6 } as const;

const HATCH = { z: [5.9, 9.6], y: [1.06, 2.7] } as const;

const DOORS = [8.6, 6.3].map((z): Point => [z, z + 1.7]);

const LAMP = [2.5, 2.56, 7] as const;

function floor() {
  const plane = lying(cam, 0);
  const tiles = [];
  for (let row = 0; row < 9; row++)
    for (let x = -4; x < 5; x++)
      if ((x + row) % 2 === 0) tiles.push(plane(x, x + 1, 2 + row, 3 + row, 'steel-10'));
  const carpet = lying(cam, 0.004);
  return [
    backing('ink'),
    plane(-8, 8, 0.8, END, 'night-8'),
    tiles,
    carpet(-0.64, 0.64, 0.8, END - 0.6, 'red'),
    carpet(-0.64, -0.1, 0.8, END - 0.6, 'deep-red'),
    carpet(-0.64, -0.58, 0.8, END - 0.6, 'bone-15'),
    carpet(0.58, 0.64, 0.8, END - 0.6, 'bone-12'),
  ];
}

const walls = () => [
  facing(cam, END)(WALL.left, WALL.right, 0, WALL.high, 'steel-12'),
  facing(cam, END)(WALL.left, WALL.right, 0, 1, 'night-10'),
  sideOn(cam, WALL.left)(0.8, END, 0, WALL.high, 'night-8'),
  sideOn(cam, WALL.left)(0.8, END, 0, 1, 'ink'),
  sideOn(cam, WALL.right)(0.8, END, 0, WALL.high, 'steel-8'),
  sideOn(cam, WALL.right)(0.8, END, 0, 1, 'night-4'),
];

/** Three, tall, round-headed. */
function windows([low, high]: Tones) {
  const wall = facing(cam, END - 0.02);
  return [-1.9, 0, 1.9].map((x) => {
    const rim = (grow: number, tone: Tone) =>
      cam.face(
        archRim([x - 0.62 - grow, x + 0.62 + grow], 1.1 - grow, 3.5, 4.5 + grow).map(([u, v]) => [u, v, END - 0.02]), // prettier-ignore
        tone,
      );
    return [
      rim(0.14, 'bone-15'),
      rim(0, high),
      wall(x - 0.62, x + 0.62, 1.1, 2.5, low),
      wall(x - 0.03, x + 0.03, 1.1, 4.5, 'bone-12'),
      wall(x - 0.62, x + 0.62, 2.46, 2.52, 'bone-12'),
      wall(x - 0.62, x + 0.62, 3.46, 3.52, 'bone-12'),
    ];
  });
}

/** Two pairs of doors to the street, on the left. */
function doors(glass: Tones) {
  const wall = sideOn(cam, WALL.left);
  return DOORS.map(([z1, z2]) => [
    wall(z1 - 0.14, z2 + 0.14, 0, 3.05, 'bone-15'),
    wall(z1, z2, 0, 2.9, 'wood-4'),
    [0, 1].map((i) => {
      const from = z1 + 0.1 + i * 0.82;
      return [
        wall(from, from + 0.64, 0.95, 1.7, glass[0]),
        wall(from, from + 0.64, 1.78, 2.72, glass[1]),
        wall(from, from + 0.64, 0.15, 0.8, 'wood-15'),
      ];
    }),
    wall(z1 + 0.83, z1 + 0.87, 0, 2.9, 'bone-12'),
  ]);
}

const sun = () =>
  [-1.9, 0, 1.9].map(
    (x) =>
    solid(cam, `${x - 0.5},0,9.4 ${x + 0.5},0,9.4 ${x + 1.9},0,4.4 ${x + 0.7},0,4.4`, 'paper', asLight(0.3)), // prettier-ignore
  );

/** In the wall on the right: coats in rows, a lit opening, the counter before it. */
function hatch() {
  const wall = sideOn(cam, WALL.right - 0.01);
  const [z1, z2] = HATCH.z;
  const coats = [
    ['khaki', 'soot'],
    ['ink', 'black'],
    ['wood+8', 'wood-12'],
    ['steel', 'night-6'],
    ['bone-15', 'wood'],
  ] as const;
  return [
    wall(z1 - 0.16, z2 + 0.16, 0.9, HATCH.y[1] + 0.16, 'bone-12'),
    wall(z1, z2, 1, HATCH.y[1], 'wood-12'),
    Array.from({ length: 9 }, (_, back) => {
      const z = z2 - 0.3 - back * 0.36;
      const [x, y] = cam.at([WALL.right, 2.36, z]);
      const [light = 'ink', shade = 'black'] = coats[(back * 2) % coats.length] ?? [];
      return hungCoat({ x, y, scale: cam.perMetre(z) / 230 }, [light, shade]);
    }),
    box(cam, { x: [WALL.right - 0.7, WALL.right], y: [0, 1.06], z: [z1 - 0.1, z2 + 0.1] }, { front: 'wood-10', side: 'wood', top: 'bone-6' }), // prettier-ignore
  ];
}

const lampTone = () => glowTone('hatch', cam.at(LAMP), 260, 0.66);

const hatchLight = () => {
  const [x, y] = cam.at(LAMP);
  return [
    solid(cam, '2.2,0,9.4 2.2,0,5.8 0.5,0,5 0.7,0,9', 'ochre', asLight(0.22)),
    glow('hatch', [x, y], 260),
    ellipse(x, y, 22, 7, 'paper+8'),
  ];
};

function columns() {
  const tones = { light: 'bone-12', shade: 'steel-14', foot: 'bone-10', footShade: 'night-4' } as const; // prettier-ignore
  return [-1.5, 1.5].map((x) =>
    column(cam, { x, z: 4.1, radius: 0.26, height: 8 }, { ...tones, flip: x > 0 }),
  );
}

/** The lowest steps, and the dark of the arch that we stand in. */
const steps = () => [
  solid(cam, '-1.9,0.2,2.5 1.9,0.2,2.5 1.9,0.2,1.9 -1.9,0.2,1.9', 'wood-8'),
  solid(cam, '-1.9,0,2.5 1.9,0,2.5 1.9,0.2,2.5 -1.9,0.2,2.5', 'soot'),
  solid(cam, '-0.64,0.201,2.5 0.64,0.201,2.5 0.64,0.201,1.9 -0.64,0.201,1.9', 'red+4'),
  solid(cam, '-0.64,0.201,2.5 -0.1,0.201,2.5 -0.1,0.201,1.9 -0.64,0.201,1.9', 'deep-red+4'),
];
