/** January: the queue along the wall to the baker's door, snow on the pavement; and the tram at the end of the street. */
import { standing } from '../../people.mjs';
import { facing, lying } from '../../planes.mjs';
import { glow, glowTone, solid } from '../../points.mjs';
import { asLight, ellipse } from '../../svg.mjs';
import { cam } from './set.mjs';

const COATS = [
  ['soot', 'ink'],
  ['wood-4', 'ink'],
  ['khaki-10', 'soot'],
  ['steel-12', 'ink'],
  ['ink+6', 'black'],
];
const HATS = ['shawl', 'fur', 'shawl', 'cap', 'shawl', 'fur'];
/** How they stand: from the door out to us, not quite in line. */
const PLACES = [
  [-3.5, 14.6],
  [-3.3, 13.4],
  [-3.45, 12.3],
  [-3.1, 11.3],
  [-3.2, 10.3],
  [-2.85, 9.4],
  [-2.95, 8.5],
];

export const queue = () =>
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
          coat: COATS[i % COATS.length],
          head: ['soot+8', 'ink'],
          hat: HATS[i % HATS.length],
          hatTone: i % 2 ? ['ink', 'black'] : ['wood-8', 'ink'],
        },
      ),
    ];
  });

export function snow() {
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

const TRAM = { x: [-1.15, 0.75], z: 13 };
const LAMP = [-0.2, 0.86, TRAM.z - 0.05];

/** Its front, lit, with a dark middle door; the rails run under it to us. */
export function tram() {
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
export const tramTone = () => glowTone('tram', cam.at(LAMP), 150, 0.7);
