import { doorOn } from '../kit/architecture.ts';
import { band } from '../kit/band.ts';
import { camera, frontal, type Point3 } from '../kit/camera.ts';
import { asLight } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, sideOn } from '../kit/planes.ts';
import { solid } from '../kit/points.ts';
import { backing, ellipse, layer } from '../kit/svg.ts';
export const thirdFloorReverse: Layers = {
  'floor.svg': () => layer([floors(), runner()]),
  'walls.svg': () => layer([end(), leftWall(), rightWall(), globes()]),
  'corner.svg': () => layer([corner()]),
};

// The same corridor from its other end: we stand at the turn, with our back to the glass door, and they come towards us.

const cam = camera({ vanish: [640, 360], eye: 1.6 });

const END = 16;

const WALL = { left: -1.7, right: 3.9, high: 3.9 } as const;

/** On the left, half-way down: the head of the stairs with its post. */
const STAIRS = { z: [6.2, 8.8] } as const;

const LAMPS = [3.8, 6.4, 9.4, 12.6].map((z): Point3 => [1, 3.05, z]);

const DOOR = { jamb: 'paper+4', leaf: 'wood+6', panel: 'wood-8', edge: 'wood+15', knob: 'paper' } as const; // prettier-ignore

const SHADED = { jamb: 'bone-15', leaf: 'wood-8', panel: 'soot', edge: 'wood+4', knob: 'bone' } as const; // prettier-ignore

function floors() {
  const floor = lying(cam, 0);
  const ceiling = lying(cam, WALL.high);
  const boards = [];
  for (let z = 1.3; z < END; z *= 1.2)
    boards.push(floor(WALL.left, 12, z, Math.min(z * 1.1, END), 'bone-8'));
  return [
    backing('bone-15'),
    floor(WALL.left, 12, 0.5, END, 'bone-15'),
    boards,
    ceiling(WALL.left, 12, 0.8, END, 'paper-6'),
    LAMPS.map(([, , z]) => ceiling(WALL.left, WALL.right, z - 0.25, z + 0.25, 'bone-4')),
    floor(WALL.left, 0.6, 0.5, END, 'wood', asLight(0.26)),
  ];
}

const runner = () => {
  const floor = lying(cam, 0.004);
  return [
    floor(0.3, 1.7, 0.5, END, 'red'),
    floor(0.3, 0.9, 0.5, END, 'deep-red'),
    floor(0.3, 0.4, 0.5, END, 'paper'),
    floor(1.6, 1.7, 0.5, END, 'paper'),
  ];
};

/** The end has a tall window, with dusk in it. */
const end = () => {
  const wall = facing(cam, END);
  return [
    wall(WALL.left, WALL.right, 0, WALL.high, 'bone-4'),
    wall(WALL.left, 0.9, 0, WALL.high, 'bone-12'),
    wall(0.1, 2.1, 0.8, 3.5, 'bone-15'),
    wall(0.24, 1.96, 0.92, 3.38, 'steel+12'),
    wall(0.24, 1.96, 0.92, 1.9, 'steel-2'),
    wall(1.06, 1.14, 0.92, 3.38, 'bone-8'),
    wall(0.24, 1.96, 2.4, 2.48, 'bone-8'),
  ];
};

function leftWall() {
  const wall = sideOn(cam, WALL.left);
  const [z1, z2] = STAIRS.z;
  const x = WALL.left + 0.28;
  const posts = [0, 1, 2, 3, 4, 5].map((i) => z1 + ((z2 - z1) * i) / 5);
  const newel = (z: number) => {
    const r = 0.13 * cam.perMetre(z);
    const [px, py] = cam.at([x, 1.3, z]);
    return [
      cam.face(frontal(x - 0.08, x + 0.08, 0, 1.15, z), 'wood'),
      cam.face(frontal(x, x + 0.08, 0, 1.15, z), 'ink'),
      ellipse(px, py, r, r, 'ink'),
      ellipse(px - r * 0.3, py, r * 0.55, r * 0.85, 'wood+4'),
    ];
  };
  return [
    wall(0.8, END, 0, WALL.high, 'steel+12'),
    wall(0.8, END, 0, 1, 'steel-2'),
    [13.2, 10.4, 2.6].map((z) => doorOn(wall, [z, z + 1.05], 2.55, SHADED)),
    wall(z1 - 0.2, z2 + 0.2, 0, 3.1, 'bone-15'),
    wall(z1, z2, 0, 2.95, 'ink'),
    [0, 1, 2].map((i) => wall(z1, z2 - i * 0.3, 0.02, 0.34 - i * 0.1, i % 2 ? 'wood' : 'bone-8')),
    posts
      .toReversed()
      .map((z) => band([cam.at([x, 0, z]), cam.at([x, 0.95, z])], 0.05 * cam.perMetre(z), 'ink')),
    band([cam.at([x, 0.98, z1 - 0.1]), cam.at([x, 0.98, z2 + 0.1])], 13, 'wood'),
    newel(z2 + 0.1),
    newel(z1 - 0.1),
  ];
}

function rightWall() {
  const wall = sideOn(cam, WALL.right);
  return [
    wall(3.4, END, 0, WALL.high, 'paper-3'),
    wall(3.4, END, 0, 1, 'steel+15'),
    [13, 11, 9, 7, 5].map((z) => doorOn(wall, [z, z + 0.95], 2.55, DOOR, { handle: -1 })),
  ];
}

const globes = () =>
  LAMPS.toReversed().map(([x, y, z]) => {
    const [px, py] = cam.at([x, y, z]);
    const r = 0.17 * cam.perMetre(z);
    return [
      cam.face(frontal(x - 0.018, x + 0.018, y, WALL.high, z), 'ink'),
      ellipse(px, py, r, r, 'paper+10'),
      ellipse(px - r * 0.38, py, r * 0.52, r * 0.84, 'bone'),
    ];
  });

/** The corner that we stand behind: its edge is near and dark, and hides the short corridor. */
const corner = () => {
  const near = facing(cam, 3.4);
  return [
    near(WALL.right, 12, 0, WALL.high + 3, 'bone-15'),
    near(WALL.right, WALL.right + 0.09, 0, WALL.high + 3, 'paper'),
    near(WALL.right, 12, 0, 1, 'steel-6'),
    solid(cam, '3.9,0,3.4 12,0,3.4 12,0,0.6 1.2,0,0.6', 'ink', asLight(0.4)),
    sideOn(cam, -1.69)(0.6, 2.2, 0, 7, 'ink', asLight(0.5)),
  ];
};
