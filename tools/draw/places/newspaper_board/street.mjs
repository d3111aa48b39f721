/** The street: sky, the far houses, the pavement, the long wall on the left, a shop with a lit door. */
import { facing, lying, sideOn } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { asLight, rect } from '../../svg.mjs';
import { cam, END, WALL } from './set.mjs';

export function sky(day) {
  return [
    rect(-60, -60, 1720, 1020, day ? 'snow-15' : 'night-2'),
    rect(-60, 250, 1720, 180, day ? 'bone-8' : 'deep-red-10'),
  ];
}

export function street() {
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
export function wall() {
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
export function shop(bright) {
  const side = sideOn(cam, WALL);
  const loaf = (z, y) => side(z, z + 0.62, y, y + 0.24, 'wood+6');
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
export const shopLight = () => [
  solid(cam, '-4.4,0,14.3 -4.4,0,16.1 -1.2,0,14.8 -1.2,0,12.4', 'paper', asLight(0.5)),
  solid(cam, '-4.4,0,11.1 -4.4,0,13.5 -1.6,0,11.4 -1.6,0,9', 'ochre', asLight(0.34)),
];

export const dayShade = () => [
  solid(cam, '-4.4,0,0.6 -4.4,0,34 -3.1,0,34 -0.9,0,0.6', 'black', asLight(0.42)),
];
