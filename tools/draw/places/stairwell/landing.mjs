/** The landing: wall, two doors, the window on the yard by night and by day. */
import { doorOn, facing, lying, sideOn } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { asLight, ellipse, rect } from '../../svg.mjs';
import { BACK, cam, DOOR_HIGH, HER_DOOR, WINDOW, YOUR_DOOR } from './set.mjs';

const back = facing(cam, BACK);

export function yard(day) {
  const pane = facing(cam, BACK + 0.02);
  const [x1, x2] = WINDOW.x;
  const [y1, y2] = WINDOW.y;
  const lit = [
    [0.16, 0.95],
    [0.72, 1.2],
    [0.72, 0.62],
  ];
  return [
    rect(-60, -60, 1720, 1020, 'ink'),
    pane(x1, x2, y1, y2, day ? 'snow-6' : 'night'),
    pane(x1, x1 + 0.74, y1, y1 + 1.36, day ? 'steel+10' : 'black'),
    pane(x1 + 0.5, x2, y1, y1 + 0.96, day ? 'steel-6' : 'ink+4'),
    pane(x1 + 0.5, x1 + 0.62, y1 + 0.9, y1 + 1.2, day ? 'steel-6' : 'ink+4'),
    lit.map(([u, v], i) =>
      pane(
        x1 + u * 0.9,
        x1 + u * 0.9 + 0.13,
        y1 + v * 0.6,
        y1 + v * 0.6 + 0.2,
        day ? 'night+6' : i === 1 ? 'ochre' : 'ochre-15',
      ),
    ),
  ];
}

export function landing() {
  const floor = lying(cam, 0);
  const [x1, x2] = WINDOW.x;
  const [y1, y2] = WINDOW.y;
  const tiles = [];
  for (let z = 2.4, i = 0; z < BACK; z *= 1.2, i++)
    for (let x = -3; x < 3; x += 0.7)
      if (Math.round(x / 0.7 + i) % 2 === 0)
        tiles.push(floor(x, x + 0.7, z, Math.min(z * 1.2, BACK), 'steel-14'));
  return [
    floor(-4, 4, 0.5, BACK, 'bone-15'),
    tiles,
    back(-5, x1, 0, 4.4, 'khaki+8'),
    back(x2, 5, 0, 4.4, 'khaki-6'),
    back(x1 - 0.02, x2 + 0.02, 0, y1, 'khaki'),
    back(x1 - 0.02, x2 + 0.02, y2, 4.4, 'khaki'),
    back(-5, x1, 0, 1.25, 'wood+6'),
    back(x1, x2, 0, y1 - 0.08, 'wood'),
    back(x2, 5, 0, 1.25, 'wood-6'),
    back(-5, 5, 0, 0.14, 'soot'),
    back(x1 - 0.1, x1, y1 - 0.06, y2 + 0.1, 'bone-12'),
    back(x2, x2 + 0.1, y1 - 0.06, y2 + 0.1, 'paper-8'),
    back(x1, x2, y2, y2 + 0.1, 'bone-8'),
    back(x1 - 0.16, x2 + 0.16, y1 - 0.12, y1, 'paper-4'),
    back(0.01, 0.06, y1, y2, 'bone-8'),
    [0.58, 1.2].map((u) => back(x1, x2, y1 + u, y1 + u + 0.045, 'bone-8')),
    sideOn(cam, -2.75)(0.8, BACK, 0, 4.4, 'ink+3'),
    sideOn(cam, 2.75)(0.8, BACK, 0, 4.4, 'ink'),
  ];
}

export function doors() {
  const her = {
    jamb: 'bone-8',
    leaf: 'deep-red-6',
    panel: 'deep-red-15',
    edge: 'red-12',
    knob: 'bone',
  };
  const your = { jamb: 'bone-15', leaf: 'wood-4', panel: 'soot', edge: 'wood+10', knob: 'bone-6' };
  const bell = (x) => {
    const [cx, cy] = cam.at([x, 1.45, BACK]);
    return [ellipse(cx, cy, 11, 11, 'bone-6'), ellipse(cx, cy, 5, 5, 'ink')];
  };
  return [
    doorOn(back, HER_DOOR, DOOR_HIGH, her),
    doorOn(back, YOUR_DOOR, DOOR_HIGH, your, { handle: -1 }),
    back(HER_DOOR[0] + 0.36, HER_DOOR[0] + 0.7, 1.06, 1.1, 'ink'),
    bell(HER_DOOR[1] + 0.24),
    bell(YOUR_DOOR[0] - 0.24),
    back(HER_DOOR[0] - 0.05, HER_DOOR[1] + 0.05, -0.02, 0.05, 'soot'),
  ];
}

/** Shade of the landing above, hard across the top; and the sun through the window in March. */
export const overhead = () =>
  solid(cam, '-5,4.4,5 5,4.4,5 5,3.1,5 1,3.5,5 -5,2.95,5', 'black', asLight(0.4));

export const sun = () => [
  solid(cam, '-0.5,0,4.9 0.56,0,4.9 -1,0,3.3 -2.5,0,3.3', 'paper', asLight(0.55)),
  solid(cam, '-0.5,1,5 0.56,1,5 0.56,2.75,5 -0.5,2.75,5', 'snow', asLight(0.1)),
  solid(cam, '-0.9,0,4.98 -1.95,0,4.98 -1.95,1.5,4.98 -0.9,2.1,4.98', 'paper', asLight(0.16)),
];
