/** The doors of the machine shop pushed back: lathes in a row, a shaft with belts, a clock. */
import { clockFace } from '../../clock.mjs';
import { facing } from '../../planes.mjs';
import { standing } from '../../people.mjs';
import { solid } from '../../points.mjs';
import { asLight, band } from '../../svg.mjs';
import { cam, SHOP } from './set.mjs';

const DOOR = [-6.5, 2.6];
const HIGH = 6.1;
export const CLOCK = [-2.4, 5.1];

export function openShop() {
  const wall = facing(cam, SHOP.z);
  const [x1, x2] = DOOR;
  const deep = facing(cam, SHOP.z + 7);
  const lathe = (x, z) => {
    const face = facing(cam, z);
    return [
      face(x, x + 2, 0.5, 1.05, 'soot'),
      face(x, x + 0.6, 0, 0.5, 'ink'),
      face(x + 1.5, x + 2, 0, 0.5, 'ink'),
      face(x + 0.05, x + 0.7, 1.05, 1.7, 'steel-8'),
      face(x + 1.4, x + 1.8, 1.05, 1.4, 'steel-12'),
      band([cam.at([x + 0.35, 1.5, z]), cam.at([x + 0.55, 4.4, z])], 5, 'ink'),
    ];
  };
  const [cx, cy] = cam.at([...CLOCK, SHOP.z - 0.1]);
  const man = cam.at([-4.7, 0, SHOP.z - 4]);
  return [
    wall(x1 - 0.3, x2 + 0.3, 0, HIGH + 0.3, 'bone-15'),
    wall(x1, x2, 0, HIGH, 'wood-4'),
    deep(-6.4, 3.2, 0.6, 7.4, 'ochre-12'),
    deep(-1.4, 3.2, 0.6, 7.4, 'wood+8'),
    wall(x1, x2, HIGH - 0.9, HIGH, 'black'),
    wall(x1, x2, 0, 0.28, 'wood+6'),
    wall(x1, x2, 4.4, 4.52, 'black'),
    [-5.9, -2.9, 0.1].map((x) => lathe(x, SHOP.z - 0.2)),
    wall(x1 - 2.6, x1, 0, HIGH - 0.2, 'wood-6'),
    wall(x2, x2 + 2.4, 0, HIGH - 0.2, 'wood-12'),
    [0.5, 1.3, 2.1].map((u) => wall(x1 - u - 0.1, x1 - u, 0, HIGH - 0.2, 'ink')),
    clockFace([cx, cy], 34, [8, 56], {
      ring: 'black',
      light: 'paper',
      shade: 'bone-6',
      mark: 'ink',
      hand: 'black',
    }),
    standing(
      { x: man[0], y: man[1], scale: cam.scale(SHOP.z - 4) },
      { coat: ['soot', 'black'], head: ['bone', 'black'], boots: ['ink', 'black'] },
    ),
    solid(cam, '-6.5,0,24 2.6,0,24 3.4,0,5 -5,0,5', 'ochre', asLight(0.22)),
  ];
}
