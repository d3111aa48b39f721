import { doorOn, type DoorTones } from '../kit/architecture.ts';
import { band } from '../kit/band.ts';
import { camera, frontal, type Point3 } from '../kit/camera.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, sideOn } from '../kit/planes.ts';
import { ring, shape, solid } from '../kit/points.ts';
import { backing, ellipse, layer, type Point } from '../kit/svg.ts';
import type { Tone, Tones } from '../kit/tones.ts';
export const thirdFloor: Layers = {
  'drawn.svg': () => layer([shell(DRAWN), runner(DRAWN), corner(0.16), drawnShade()]),
  'drawn-walls.svg': () =>
    layer([walls(DRAWN), globes(['paper+10', 'bone'], 'ink'), stairs(DRAWN)]),
  'lamplit.svg': () => layer([shell(LAMPLIT), runner(LAMPLIT), corner(0.5)]),
  'lamplit-walls.svg': () =>
    layer([walls(LAMPLIT), stairs(LAMPLIT), globes(['paper+8', 'ochre'], 'black')]),
  'lamps.svg': () => layer(lit(), lampTones()),
};

// What the drawings of the corridor share: the eye, the measures, the tones of a drawn day and of lamplight.

const cam = camera({ vanish: [1010, 372], eye: 1.6 });

const END = 13.4;

/** The wall on the left ends where the short corridor begins. */
const WALL = { left: -4.2, right: 1.55, high: 3.9, turn: 7.9 };

/** How far down the short corridor the glass door stands. */
const GLASS = { x: -5.5, z: [10.7, 13], high: 2.9 } as const;

const DOORS_LEFT = [3.5, 5, 6.5].map((z): Point => [z, z + 0.95]);

const DOORS_RIGHT = [8.3, 10.6].map((z): Point => [z, z + 1.05]);

const STAIRS = { z: [4.5, 7.1] } as const;

const LAMPS = [3.4, 5, 7.6, 11.6].map((z): Point3 => [-1.2, 3.05, z]);

/** The tones of an hour. */
type Hour = {
  readonly [
    surface in
      | 'ground'
      | 'ceiling'
      | 'beam'
      | 'left'
      | 'leftFoot'
      | 'right'
      | 'rightFoot'
      | 'end'
      | 'endShade'
      | 'short'
      | 'shortFoot'
      | 'floor'
      | 'boards'
      | 'edge'
      | 'bars'
  ]: Tone;
} & {
  readonly [thing in 'runner' | 'glass' | 'rail']: Tones;
} & {
  readonly [door in 'door' | 'doorRight']: DoorTones;
};

const DRAWN: Hour = {
  ground: 'bone-15',
  ceiling: 'paper-6',
  beam: 'bone-4',
  left: 'paper-3',
  leftFoot: 'steel+15',
  right: 'steel+12',
  rightFoot: 'steel-2',
  end: 'paper',
  endShade: 'bone-8',
  short: 'bone-15',
  shortFoot: 'steel',
  floor: 'bone-15',
  boards: 'bone-8',
  runner: ['red', 'deep-red'],
  edge: 'paper',
  door: { jamb: 'paper+6', leaf: 'wood+6', panel: 'wood-8', edge: 'wood+15', knob: 'paper' },
  doorRight: { jamb: 'bone-15', leaf: 'wood-8', panel: 'soot', edge: 'wood+4', knob: 'bone' },
  glass: ['snow', 'steel+15'],
  bars: 'ink',
  rail: ['ink', 'wood'],
} as const;

const LAMPLIT: Hour = {
  ground: 'ink',
  ceiling: 'night-4',
  beam: 'night-15',
  left: 'steel-8',
  leftFoot: 'night-6',
  right: 'night-6',
  rightFoot: 'black',
  end: 'steel-12',
  endShade: 'night-4',
  short: 'night-10',
  shortFoot: 'black',
  floor: 'wood-10',
  boards: 'soot-6',
  runner: ['red-6', 'deep-red-4'],
  edge: 'bone-12',
  door: { jamb: 'bone-6', leaf: 'wood', panel: 'wood-15', edge: 'wood+12', knob: 'bone' },
  doorRight: { jamb: 'steel-12', leaf: 'wood-15', panel: 'ink', edge: 'wood-6', knob: 'steel' },
  glass: ['steel+6', 'night+8'],
  bars: 'black',
  rail: ['black', 'wood-8'],
} as const;

// The head of the stairs with its post on the right, the globes, and the light that they give.

/** An opening in the wall on the right: steps that go down, and a balustrade across. */
function stairs(t: Hour) {
  const [z1, z2] = STAIRS.z;
  const wall = sideOn(cam, WALL.right);
  const p = (x: number, y: number, z: number) => cam.at([x, y, z]);
  const x = WALL.right - 0.28;
  const posts = [0, 1, 2, 3, 4, 5].map((i) => z1 + ((z2 - z1) * i) / 5);
  return [
    wall(z1 - 0.2, z2 + 0.2, 0, 3.1, t.doorRight.jamb),
    wall(z1, z2, 0, 2.95, t.bars),
    [0, 1, 2].map((i) =>
      wall(z1 + i * 0.3, z2, 0.02, 0.34 - i * 0.1, i % 2 ? t.rail[1] : t.boards),
    ),
    posts.map((z) => band([p(x, 0, z), p(x, 0.95, z)], 0.05 * cam.perMetre(z), t.rail[0])),
    band([p(x, 0.98, z1 - 0.1), p(x, 0.98, z2 + 0.1)], 17, t.rail[1]),
    newel(x, z2 + 0.1, t),
    newel(x, z1 - 0.1, t),
  ];
}

function newel(x: number, z: number, t: Hour) {
  const r = 0.13 * cam.perMetre(z);
  const [px, py] = cam.at([x, 1.3, z]);
  return [
    cam.face(frontal(x - 0.08, x + 0.08, 0, 1.15, z), t.rail[0]),
    cam.face(frontal(x - 0.08, x - 0.01, 0, 1.15, z), t.rail[1]),
    ellipse(px, py, r, r, t.rail[0]),
    ellipse(px - r * 0.3, py, r * 0.55, r * 0.85, t.rail[1]),
  ];
}

const radius = (z: number) => 0.17 * cam.perMetre(z);

function globes(fill: Tones, rod: Tone) {
  return LAMPS.toReversed().map(([x, y, z]) => {
    const [px, py] = cam.at([x, y, z]);
    return [
      cam.face(frontal(x - 0.018, x + 0.018, y, WALL.high, z), rod),
      ellipse(px, py, radius(z), radius(z), fill[0]),
      ellipse(px + radius(z) * 0.38, py, radius(z) * 0.52, radius(z) * 0.84, fill[1]),
    ];
  });
}

const lampTones = () =>
  LAMPS.map((at, i) => glowTone(`globe${i}`, cam.at(at), 1.3 * cam.perMetre(at[2]), 0.75));

const lit = () =>
  LAMPS.toReversed().map((at, back) => {
    const i = LAMPS.length - 1 - back;
    const [x, , z] = at;
    return [
      cam.face(ring([x, 0, z], 1.3, 0.9), 'ochre', asLight(0.2)),
      glow(`globe${i}`, cam.at(at), 1.3 * cam.perMetre(z)),
    ];
  });

/** Flat shade as a draughtsman lays it: along the wall on the right, and before us where the title stands. */
const drawnShade = () => [
  lying(cam, 0.006)(-0.5, WALL.right, 0.5, 13.4, 'wood', asLight(0.26)),
  shape('-60,752 130,778 600,960 -60,960', 'ink', asLight(0.72)),
];

// Walls, floor, doors, and the turn to the left with the glass door beyond it.

const { left, right, high, turn } = WALL;

function shell(t: Hour) {
  const floor = lying(cam, 0);
  const ceiling = lying(cam, high);
  const end = facing(cam, END);
  const boards = [];
  for (let z = 1.3; z < END; z *= 1.2)
    boards.push(floor(-9, right, z, Math.min(z * 1.1, END), t.boards));
  return [
    backing(t.ground),
    floor(-12, right, 0.5, END, t.floor),
    boards,
    ceiling(-12, right, 0.8, END, t.ceiling),
    [3.4, 5, 7.6, 11.6].map((z) => ceiling(left, right, z - 0.25, z + 0.25, t.beam)),
    shortCorridor(t),
    end(left, right, 0, high, t.end),
    end(-1.3, right, 0, high, t.endShade),
    end(left, right, 0, 0.2, t.leftFoot),
  ];
}

/** Seen past the corner: its far wall, and the glass door that closes it. */
function shortCorridor(t: Hour) {
  const far = facing(cam, END);
  const door = sideOn(cam, GLASS.x);
  const [z1, z2] = GLASS.z;
  const wide = (z2 - z1) / 4;
  return [
    door(turn, END, 0, high, t.short),
    far(GLASS.x, left, 0, high, t.short),
    far(GLASS.x, left, 0, 0.9, t.shortFoot),
    far(GLASS.x + 0.3, left - 0.25, 0.2, 2.7, t.door.jamb),
    far(GLASS.x + 0.42, left - 0.37, 0, 2.55, t.doorRight.leaf),
    door(z1 - 0.15, z2 + 0.15, 0, GLASS.high + 0.2, t.bars),
    [0, 1, 2, 3].map((i) =>
      [0.35, 1.25, 2.1].map((y) =>
        door(
          z1 + i * wide + 0.07,
          z1 + (i + 1) * wide - 0.07,
          y,
          Math.min(y + 0.78, GLASS.high),
          t.glass[i < 2 ? 0 : 1],
        ),
      ),
    ),
  ];
}

function runner(t: Hour) {
  const floor = lying(cam, 0.004);
  const [z1, z2] = [11, 12.6];
  return [
    floor(-1.9, -0.5, 0.5, z2, t.runner[0]),
    floor(-1.02, -0.5, 0.5, z2, t.runner[1]),
    floor(GLASS.x, -0.5, z1, z2, t.runner[0]),
    floor(-1.02, -0.5, 0.5, z2, t.runner[1]),
    floor(-1.9, -1.8, 0.5, z1, t.edge),
    floor(-0.6, -0.5, 0.5, z2, t.edge),
    floor(GLASS.x, -1.8, z1, z1 + 0.12, t.edge),
    floor(GLASS.x, -0.5, z2 - 0.14, z2, t.edge),
  ];
}

/** The walls that stand before the turn, with their doors. */
function walls(t: Hour) {
  const near = sideOn(cam, left);
  const far = sideOn(cam, right);
  return [
    near(0.8, turn, 0, high, t.left),
    near(0.8, turn, 0, 1, t.leftFoot),
    facing(cam, turn)(left - 0.35, left, 0, high, t.short),
    DOORS_LEFT.toReversed().map((z) => doorOn(near, z, 2.55, t.door)),
    far(0.8, END, 0, high, t.right),
    far(0.8, END, 0, 1, t.rightFoot),
    DOORS_RIGHT.toReversed().map((z) => doorOn(far, z, 2.55, t.doorRight, { handle: -1 })),
  ];
}

/** Shade that the corner throws, and what comes through the glass. */
const corner = (strength: number) => [
  solid(cam, `-4.2,0,7.9 -3,0,13.4 -4.2,0,13.4 -5.2,0,7.9`, 'black', asLight(strength)),
  solid(cam, `-5.5,0,10.7 -5.5,0,13 -3.2,0,12.2 -3.2,0,10.4`, 'snow', asLight(0.2)),
];
