/** The train as a black wall with one red line, iron columns, the clock that hangs over the platform, steam. */
import { clockFace } from '../../clock.mjs';
import { sideOn } from '../../planes.mjs';
import { shape, solid } from '../../points.mjs';
import { asLight, band, ellipse, polygon, stamp } from '../../svg.mjs';
import { cam, CLOCK, COLUMNS, EDGE, TRAIN } from './set.mjs';

export function train() {
  const { x, low, high } = TRAIN;
  const side = sideOn(cam, x);
  const windows = [];
  for (let i = 0; i < 15; i++) {
    const z = 2.5 * 1.21 ** i;
    if (z > 34) break;
    if (i % 5 === 3) {
      windows.push(
        side(z, z * 1.1, 0.1, 2.5, 'soot-6'),
        side(z * 1.02, z * 1.08, 1.35, 2.3, 'steel-8'),
      );
      windows.push(side(z * 1.1, z * 1.11, 0.9, 1.9, 'bone-10'));
      continue;
    }
    windows.push(side(z, z * 1.12, 1.35, 2.3, 'steel'), side(z, z * 1.035, 1.35, 2.3, 'steel+10'));
  }
  return [
    solid(cam, `${EDGE},0,0.6 ${EDGE},0,42 ${x},-0.4,42 ${x},-0.4,0.6`, 'black'),
    side(0.9, 42, low, high, 'black'),
    side(0.9, 42, 0.95, 1.06, 'red'),
    side(0.9, 42, 0.95, 0.985, 'deep-red'),
    side(0.9, 42, 2.5, 2.56, 'steel-8'),
    side(0.9, 42, high - 0.16, high, 'steel-4'),
    windows,
    solid(cam, `${x},3.05,0.9 ${x},3.05,42 ${x + 0.5},3.5,42 ${x + 0.5},3.5,0.9`, 'ink'),
  ];
}

/** Slender, with a fluted foot and two arms under the beam. */
export const columns = () =>
  COLUMNS.map(([x, z]) => {
    const u = cam.perMetre(z);
    const [px, foot] = cam.at([x, 0, z]);
    const bar = (half, y1, y2) => [
      polygon(
        [
          [px - half * u, foot - y1 * u],
          [px, foot - y1 * u],
          [px, foot - y2 * u],
          [px - half * u, foot - y2 * u],
        ],
        'steel+6',
      ),
      polygon(
        [
          [px, foot - y1 * u],
          [px + half * u, foot - y1 * u],
          [px + half * u, foot - y2 * u],
          [px, foot - y2 * u],
        ],
        'black',
      ),
    ];
    const arm = (flip) =>
      stamp(
        'M0 0 Q4 -70 100 -92 L100 -106 Q-8 -92 -8 0 Z',
        { x: px, y: foot - 3.0 * u, scale: u / 110, flip },
        flip ? 'steel-6' : 'black',
      );
    return [
      solid(
        cam,
        `${x - 0.1},0,${z} ${x + 0.1},0,${z} ${x + 2.6},0,${z * 0.8} ${x + 2.1},0,${z * 0.78}`,
        'black',
        asLight(0.45),
      ),
      arm(true),
      arm(false),
      bar(0.1, 0, 6.5),
      bar(0.2, 0, 0.5),
      bar(0.15, 0.5, 0.68),
      bar(0.17, 2.8, 3.05),
      bar(0.14, 3.9, 4.1),
    ];
  });

export function clock() {
  const [x, y] = cam.at(CLOCK);
  const u = cam.perMetre(CLOCK[2]);
  return [
    band(
      [
        [x, y - 60],
        [x, -60],
      ],
      7,
      'black',
    ),
    band(
      [
        [x - 4, y - 60],
        [x - 4, -60],
      ],
      2.5,
      'steel',
    ),
    ellipse(x + 6, y + 3, 0.5 * u, 0.5 * u, 'black'),
    clockFace([x, y], 0.48 * u, [10, 32], {
      ring: 'black',
      light: 'paper',
      shade: 'bone-10',
      mark: 'ink',
      hand: 'black',
    }),
  ];
}

const PUFF =
  'M0 0 Q-70 -10 -60 -60 Q-110 -80 -70 -130 Q-60 -190 10 -170 Q50 -220 110 -180 Q190 -190 180 -110 Q230 -80 190 -30 Q160 10 100 0 Z';

/** Steam from under the train, in flat puffs: a lit one before its own shade. */
export const steam = () =>
  [
    [690, 566, 0.42],
    [770, 690, 0.8],
    [900, 842, 1.5],
  ].map(([x, y, scale]) => [
    stamp(PUFF, { x: x + 34 * scale, y, scale }, 'steel', asLight(0.7)),
    stamp(PUFF, { x, y, scale: scale * 0.86 }, 'snow-12', asLight(0.62)),
  ]);

export const corner = () => shape('-60,960 -60,640 250,700 470,960', 'black', asLight(0.55));
