import { doorOn } from '../kit/architecture.ts';
import { box, camera } from '../kit/camera.ts';
import { chair } from '../kit/furniture.ts';
import { asLight } from '../kit/light.ts';
import { sheet } from '../kit/paper.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, sideOn } from '../kit/planes.ts';
import { shape, solid } from '../kit/points.ts';
import { backing, layer, type Span } from '../kit/svg.ts';
export const smolnyRoom: Layers = {
  'room.svg': () => layer([room(), door(), shade()]),
  'behind.svg': () => layer([chairsBehind()]),
  'fewer.svg': () => layer([chairsBehind(2)]),
  'table.svg': () => layer([table(), endChair()]),
  'chair.svg': () => layer([floorChair()]),
};

// What the drawings of the room share: the eye, the measures. It is a drawn room: nobody drew it that day.

const cam = camera({ vanish: [760, 384], eye: 1.65 });

const BACK = 6.6;

const SIDES = { left: -3.3, right: 3.2, high: 4 };

const DOOR = { x: [1.72, 2.72], high: 2.6 } as const;

const TABLE = { x: [-1.5, 0.36], z: [4.7, 5.5], top: 0.8 } as const;

/** Three behind the table, one at its end, and one in the middle of the floor. */
const CHAIRS = [
  { x: [-1.3, -0.86], z: [5.75, 6.1] },
  { x: [-0.78, -0.34], z: [5.75, 6.1] },
  { x: [-0.26, 0.18], z: [5.75, 6.1] },
] as const;

const END_CHAIR = { x: [-2.0, -1.6], z: [4.75, 5.15] } as const;

const FLOOR_CHAIR = { x: [0.62, 1.04], z: [3.9, 4.3] } as const;

// A table with a red cloth, four chairs round it, and one alone on the floor.

const WOOD = { light: 'wood+8', dark: 'wood-10', top: 'wood+15' } as const;

const shadow = ({ x, z }: { readonly x: Span; readonly z: Span }) =>
  solid(
    cam,
    `${x[0]},0,${z[1]} ${x[1]},0,${z[0]} ${x[1] + 1.5},0,${z[0] - 0.5} ${x[0] + 1.5},0,${z[1] - 0.3}`,
    'ink',
    asLight(0.42),
  );

/** Behind the table: all of them, or the first so many. */
const chairsBehind = (count: number = CHAIRS.length) =>
  CHAIRS.slice(0, count).map(({ x, z }) => chair(cam, { x, z, seat: 0.48, back: 1.18 }, WOOD));

function table() {
  const { x, z, top } = TABLE;
  const front = facing(cam, z[0]);
  return [
    solid(cam, `${x[0]},0,${z[1]} ${x[1]},0,${z[0]} 2,0,4 -0.2,0,4`, 'ink', asLight(0.42)),
    box(cam, { x, y: [0, top], z }, { front: 'red', side: 'deep-red-8', top: 'red+10' }),
    solid(cam, `-0.7,0,4.7 ${x[1]},0,4.7 ${x[1]},${top},4.7 -0.2,${top},4.7`, 'deep-red'),
    front(x[0], x[1], 0, 0.04, 'ink'),
    [-1.1, -0.56, -0.04].map((at) => sheet(cam, [at, top + 0.004, 5.1], 'paper')),
    lying(cam, top + 0.004)(0.14, 0.28, 4.9, 5.1, 'ink'),
  ];
}

const endChair = () => [
  shadow(END_CHAIR),
  chair(cam, { ...END_CHAIR, seat: 0.48, back: 1.18 }, WOOD),
];

/** The one that stands apart, and nothing near it. */
const floorChair = () => [
  shadow(FLOOR_CHAIR),
  chair(
    cam,
    { ...FLOOR_CHAIR, seat: 0.48, back: 1.18 },
    { light: 'red-2', dark: 'deep-red-12', top: 'red+8' },
  ),
];

// Pale walls, one door, a floor in flat bands: a drawing of a room.

const { left, right, high } = SIDES;

function room() {
  const back = facing(cam, BACK);
  const floor = lying(cam, 0);
  const boards = [];
  for (let x = left; x < right; x += 0.65) boards.push(floor(x, x + 0.32, 0.5, BACK, 'bone-12'));
  return [
    backing('bone-15'),
    floor(left, right, 0.5, BACK, 'bone-4'),
    boards,
    lying(cam, high)(left, right, 0.8, BACK, 'paper-4'),
    back(left, right, 0, high, 'paper-6'),
    back(1.1, right, 0, high, 'bone-6'),
    back(left, right, 0, 0.95, 'steel+15'),
    back(1.1, right, 0, 0.95, 'steel+4'),
    back(left, right, 0.95, 1, 'paper+6'),
    back(left, right, high - 0.24, high, 'paper+4'),
    // a picture has hung here: only its paler place is left
    back(-1.1, 0.1, 1.9, 3.2, 'paper+6'),
    sideOn(cam, left)(0.8, BACK, 0, high, 'steel+12'),
    sideOn(cam, left)(0.8, BACK, 0, 0.95, 'steel-4'),
    sideOn(cam, right)(0.8, BACK, 0, high, 'bone'),
    sideOn(cam, right)(0.8, BACK, 0, 0.95, 'steel+15'),
  ];
}

const door = () => [
  doorOn(
    facing(cam, BACK),
    DOOR.x,
    DOOR.high,
    { jamb: 'paper+8', leaf: 'wood+2', panel: 'wood-12', edge: 'wood+15', knob: 'paper' },
    { handle: -1, frame: 0.16 },
  ),
];

/** One hard light from the left: where the window must be, and the shade before us. */
const shade = () => [
  solid(cam, '-3.3,0,6.6 -1.6,0,6.6 -0.4,0,0.5 -3.3,0,0.5', 'ink', asLight(0.16)),
  shape('-60,752 130,778 640,960 -60,960', 'ink', asLight(0.72)),
];
