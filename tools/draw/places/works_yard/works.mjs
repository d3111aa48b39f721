/** Sky, chimneys, the shop with its rows of panes, dark or lit. */
import { facing } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { asLight, ellipse, polygon, rect } from '../../svg.mjs';
import { cam, SHOP } from './set.mjs';

const shopWall = facing(cam, SHOP.z);

export function sky(day) {
  const far = facing(cam, 60);
  const chimney = (x, high, light, dark) => [
    far(x, x + 1.5, 0, high, light),
    far(x + 2.2, x + 3.6, 0, high, light),
    far(x + 1.5, x + 3.6, 0, high, dark),
    far(x - 0.2, x + 3.8, high - 1.6, high - 0.4, day ? 'red-10' : 'deep-red-8'),
  ];
  const smoke = (x, high) =>
    [0, 1, 2, 3, 4].map((i) => {
      const [px, py] = cam.at([x + 2 - i * i * 0.6, high + 1.6 + i * 2, 60]);
      return ellipse(px, py, 34 + i * 20, 22 + i * 11, day ? 'steel-2' : 'black', {
        opacity: 0.9 - i * 0.13,
      });
    });
  return [
    rect(-60, -60, 1720, 1020, day ? 'snow-15' : 'night-6'),
    rect(-60, 300, 1720, 220, day ? 'bone-4' : 'night+10'),
    polygon(
      [
        [-60, 470],
        [1660, 90],
        [1660, 470],
      ],
      day ? 'bone+4' : 'steel-12',
      asLight(0.6),
    ),
    [
      [-12.4, 19],
      [-4.8, 22],
    ].map(([x, high]) => [
      smoke(x, high),
      chimney(x, high, day ? 'wood+15' : 'soot+6', day ? 'wood' : 'black'),
    ]),
  ];
}

export function shop(day) {
  const { x, high, teeth } = SHOP;
  const [x1, x2] = x;
  const wide = (x2 - x1) / teeth;
  const brick = day ? 'wood+10' : 'wood-10';
  return [
    Array.from({ length: teeth }, (_, i) => {
      const a = x1 + i * wide;
      return [
        solid(
          cam,
          `${a},${high},24 ${a},${high + 2.4},24 ${a + wide},${high},24`,
          day ? 'soot+10' : 'black',
        ),
        solid(
          cam,
          `${a},${high},24 ${a},${high + 2.4},24 ${a + 0.9},${high + 1.86},24 ${a + 0.9},${high},24`,
          day ? 'steel+12' : 'ochre-8',
        ),
      ];
    }),
    shopWall(x1, x2, 0, high, brick),
    shopWall(x1, x2, high - 0.5, high, day ? 'bone-10' : 'wood+4'),
    shopWall(x1, x2, 0, 1.1, day ? 'soot+10' : 'ink'),
    panes(x1, x2, day),
  ];
}

/** Tall windows of small panes; at night they are the light of the yard. */
function panes(x1, x2, day) {
  const bays = 8;
  const wide = (x2 - x1) / bays;
  return Array.from({ length: bays }, (_, i) => {
    const [a, b] = [x1 + i * wide + 0.35, x1 + (i + 1) * wide - 0.35];
    const [glass, dim] = day ? ['steel+4', 'night+4'] : ['ochre+6', 'ochre-12'];
    const middle = a + (b - a) * 0.55;
    return [
      shopWall(a - 0.12, b + 0.12, 1.5, 6.1, day ? 'bone-15' : 'black'),
      shopWall(a, middle, 1.6, 6, i % 3 === 1 && !day ? 'paper-6' : glass),
      shopWall(middle, b, 1.6, 6, dim),
      [0.25, 0.5, 0.75].map((s) =>
        shopWall(a + (b - a) * s - 0.05, a + (b - a) * s + 0.05, 1.6, 6, day ? 'soot' : 'ink'),
      ),
      [2.5, 3.4, 4.3, 5.2].map((y) => shopWall(a, b, y, y + 0.09, day ? 'soot' : 'ink')),
    ];
  });
}
