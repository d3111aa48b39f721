/** The people in the line, in greatcoats and felt boots. */
import { standing } from '../../people.mjs';
import { asLight, stamp } from '../../svg.mjs';
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
  const at = { x: 1250, y: 640 };
  return [
    stamp('M-170 280 L-140 104 Q-126 48 -60 28 L60 28 Q126 48 140 104 L178 280 Z', at, 'black'),
    stamp('M-170 280 L-140 104 Q-126 48 -60 28 L-46 28 Q-106 52 -119 108 L-142 280 Z', at, 'steel'),
    stamp('M-58 -4 Q-58 -84 0 -84 Q58 -84 58 -4 Q52 50 0 54 Q-52 50 -58 -4 Z', at, 'ink'),
    stamp(
      'M-74 -12 L-70 -86 Q-56 -130 0 -134 Q56 -130 70 -86 L74 -12 Q0 12 -74 -12 Z',
      at,
      'black',
    ),
    stamp('M-74 -12 L-70 -86 Q-60 -122 -24 -131 Q-58 -106 -60 -80 L-62 -8 Z', at, 'snow-15'),
  ];
}
