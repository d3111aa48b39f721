/** What changes with the hour: long window light by day, the lamp of the cloakroom, the globes at night. */
import { frontal } from '../../camera.mjs';
import { lying, sideOn } from '../../planes.mjs';
import { glow, glowTone, solid } from '../../points.mjs';
import { asLight, ellipse, polygon } from '../../svg.mjs';
import { cam, FRONT, WALL } from './set.mjs';

/** The part of a window's light that lies between two lines along the floor. */
const patch = (z, x1, x2, strength) => {
  const near = (x) => z + (x + 4.8) * 0.26;
  const far = (x) => z + 0.9 + (x + 4.8) * 0.288;
  return solid(
    cam,
    `${x1},0,${near(x1)} ${x1},0,${far(x1)} ${x2},0,${far(x2)} ${x2},0,${near(x2)}`,
    'paper',
    asLight(strength),
  );
};

/** Three tall windows behind us on the left throw their light across the floor and up the wall. */
export function daylight() {
  const wall = sideOn(cam, WALL.right);
  return [
    [2.2, 4.1].map((z) =>
      [
        [-4.8, -0.34, 0.42],
        [-0.34, 0.94, 0.14],
        [0.94, 2.5, 0.42],
      ].map(([x1, x2, strength]) => patch(z, x1, x2, strength)),
    ),
    wall(4.1, 5.0, 0, 2.4, 'paper', asLight(0.26)),
    wall(6.0, 7.1, 0, 2.4, 'paper', asLight(0.26)),
    solid(cam, '-0.34,0.3,8.3 0.94,0.3,8.3 0.94,2.7,13 -0.34,2.7,13', 'paper', asLight(0.12)),
  ];
}

const LAMP = [-2.15, 2.5, 7.9];
export const shadeTone = () => glowTone('shade', cam.at(LAMP), 300, 0.7);

export function cloakLamp() {
  const [x, y] = cam.at(LAMP);
  return [
    polygon(
      [
        [x - 12, y + 8],
        [x + 12, y + 8],
        [x + 150, 440],
        [x - 190, 440],
      ],
      'ochre',
      asLight(0.26),
    ),
    glow('shade', [x, y + 10], 300),
    ellipse(x, y + 10, 30, 7, 'paper+8'),
    polygon(
      [
        [x - 9, y - 20],
        [x + 9, y - 20],
        [x + 32, y + 10],
        [x - 32, y + 10],
      ],
      'black',
    ),
    polygon(
      [
        [x - 2, y - 60],
        [x + 2, y - 60],
        [x + 2, y - 20],
        [x - 2, y - 20],
      ],
      'black',
    ),
  ];
}

const GLOBE = [0.3, 2.95, FRONT - 0.4];
export const globeTone = () => glowTone('globe', cam.at(GLOBE), 330, 0.75);

export function globe(isLit) {
  const [x, y] = cam.at(GLOBE);
  const r = 31;
  const rod = cam.face(frontal(0.285, 0.315, 3, 6, FRONT - 0.4), 'black');
  if (!isLit)
    return [rod, ellipse(x, y, r, r, 'bone-15'), ellipse(x + 11, y, r * 0.6, r * 0.86, 'wood')];
  return [
    rod,
    solid(cam, '-0.9,0,7.6 1.5,0,7.6 2.3,0,2.2 -1.1,0,2.2', 'ochre', asLight(0.2)),
    solid(cam, '-0.34,0,7.6 0.94,0,7.6 1.5,0,0.8 -0.2,0,0.8', 'paper', asLight(0.16)),
    glow('globe', [x, y], 330),
    ellipse(x, y, r, r, 'paper+8'),
    ellipse(x + 11, y, r * 0.6, r * 0.86, 'ochre', asLight(0.5)),
  ];
}

/** At dusk the only light that comes from upstairs. */
export const fromAbove = () => [
  solid(cam, '-0.9,2.7,13.2 0.9,2.7,13.2 1.5,0,7.6 -0.2,0,7.6', 'ochre', asLight(0.34)),
  solid(cam, '-0.34,2.7,13.2 0.6,2.7,13.2 0.94,0,7.6 0.1,0,7.6', 'paper', asLight(0.2)),
  solid(cam, '-0.2,0,7.6 1.5,0,7.6 2.2,0,5 0.3,0,3.6', 'ochre', asLight(0.2)),
  cam.face(frontal(-3, 0.3, 2.7, 8, 13.2), 'paper', asLight(0.2)),
];

/** At night the stair is dark from half-way up. */
export const darkStair = () => [
  cam.face(frontal(-3, 4, 2.3, 8, 13.2), 'black', asLight(0.7)),
  solid(cam, '-1,1.2,10.1 1.6,1.2,10.1 1.6,2.8,13.2 -1,2.8,13.2', 'black', asLight(0.55)),
];

export const runner = () => {
  const floor = lying(cam, 0.004);
  return [
    floor(-0.34, 0.94, 0.6, 7.7, 'red'),
    floor(0.44, 0.94, 0.6, 7.7, 'deep-red'),
    floor(-0.34, -0.28, 0.6, 7.7, 'bone-12'),
    floor(0.88, 0.94, 0.6, 7.7, 'bone-15'),
  ];
};
