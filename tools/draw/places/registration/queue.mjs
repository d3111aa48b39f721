/** The people in the line, in greatcoats and felt boots. */
import { standing } from '../../people.mjs';
import { asLight, path } from '../../svg.mjs';
import { cam, COUNTER, sun } from './set.mjs';

const COATS = [
  { coat: ['khaki', 'soot'], hat: 'budenovka', hatTone: ['khaki', 'soot'] },
  { coat: ['soot', 'ink'], hat: 'fur', hatTone: ['soot', 'black'] },
  { coat: ['steel', 'night'], hat: 'cap', hatTone: ['ink', 'black'] },
  { coat: ['bone-15', 'wood'], hat: 'fur', hatTone: ['wood', 'ink'] },
  { coat: ['soot', 'black'], hat: 'shawl', hatTone: ['red', 'deep-red'] },
];

export function queue() {
  const places = [25, 23.4, 21.9, 20.4, 19, 17.6, 16.3, 15, 13.8, 12.6, 11.4, 10.2, 9];
  return places.map((z, i) => {
    const x = 1.42 + 0.16 * Math.sin(i * 2.3);
    const size = 0.97 + 0.05 * Math.sin(i * 1.7);
    const tall = 1.7 * size;
    const throwTo = [
      [x - 0.24, 0, z],
      [x + 0.24, 0, z],
      [x + 0.2, tall, z],
      [x - 0.1, tall, z],
    ].map(sun);
    const edge = throwTo.map(([px, py, pz]) => [Math.min(px, COUNTER.x[0]), py, pz]);
    const [sx, sy] = cam.at([x, 0, z]);
    const who = COATS[(i * 3) % COATS.length];
    return [
      cam.face(edge, 'black', asLight(0.5)),
      standing(
        { x: sx, y: sy, scale: cam.scale(z) * size },
        { ...who, head: ['bone', 'deep-red'], boots: ['khaki+10', 'soot'] },
      ),
    ];
  });
}

export function near() {
  return [
    path(
      'M1160 980 L1190 800 Q1250 742 1272 724 L1350 724 Q1470 742 1448 810 L1514 980 Z',
      'black',
    ),
    path(
      'M1160 980 L1190 800 Q1250 742 1272 724 L1288 724 Q1274 752 1216 812 L1200 980 Z',
      'steel',
    ),
    path(
      'M1254 700 Q1296 620 1312 618 Q1420 620 1370 700 Q1412 752 1312 756 Q1304 752 1254 700 Z',
      'ink',
    ),
    path('M1240 690 L1244 616 Q1358 570 1380 616 L1384 690 Q1358 712 1240 690 Z', 'black'),
    path('M1240 690 L1244 616 Q1310 600 1284 594 Q1308 640 1264 697 Z', 'snow-10'),
  ];
}
