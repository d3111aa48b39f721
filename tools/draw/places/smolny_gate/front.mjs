/** The long front: wings with rows of windows, an arcade below, eight columns and a pediment above. */
import { facing, lying } from '../../planes.mjs';
import { pts, shape, solid } from '../../points.mjs';
import { archRim } from '../../steps.mjs';
import { asLight, rect } from '../../svg.mjs';
import { ARCHES, cam, COLUMNS, PORTICO } from './set.mjs';

const { z, wall, half, base, capital, cornice, apex } = PORTICO;
const front = facing(cam, z);
const back = facing(cam, wall);
const poly = (text, fill, more) =>
  cam.face(
    pts(text).map(([x, y]) => [x, y, z]),
    fill,
    more,
  );

export const sky = (t) => [
  rect(-60, -60, 1720, 540, t[0]),
  shape('-60,470 -60,330 1660,150 1660,470', t[1]),
  shape('-60,470 -60,410 1660,330 1660,470', t[2]),
];

export function ground() {
  const floor = lying(cam, 0);
  return [
    rect(-60, 456, 1720, 520, 'night-6'),
    floor(-40, 40, 19.5, z, 'steel-10'),
    solid(cam, '-2.1,0,21 2.1,0,21 2.5,0,1 -2.5,0,1', 'steel-4'),
    solid(cam, '0,0,21 2.1,0,21 2.5,0,1 0.5,0,1', 'steel-12'),
    [-2.6, 2.5].map((x) => floor(x, x + 0.16, 1, 19.5, 'bone-15')),
  ];
}

export function wings() {
  const rows = [
    [1.0, 2.7],
    [3.8, 6.0],
  ];
  const windows = [];
  for (const s of [-1, 1])
    for (let i = 0; i < 8; i++)
      for (const [y1, y2] of rows) {
        const x = s * (half + 1.6 + i * 2.3);
        windows.push(
          back(x - 0.5, x + 0.5, y1, y2, 'black'),
          back(x - 0.5, x - 0.1, y1, y2, 'steel-10'),
        );
      }
  return [
    back(-40, 40, 0, 6.9, 'night+4'),
    back(-40, -half, 0, 6.9, 'steel-8'),
    back(-40, 40, 6.7, 7.1, 'bone-15'),
    back(-40, 40, 3.1, 3.35, 'steel-2'),
    windows,
  ];
}

export function portico() {
  const dark = archesIn(back, 'black');
  return [
    back(-half, half, 0, cornice, 'night-4'),
    back(-half, -1, base, cornice, 'steel-12'),
    [-3, -2, -1, 0, 1, 2, 3].map((i) => back(i * 2.1 - 0.45, i * 2.1 + 0.45, 3.9, 6.2, 'black')),
    front(-half, half, 0, base, 'bone-15'),
    front(0, half, 0, base, 'steel-6'),
    [0.8, 1.6, 2.4].map((y) => front(-half, half, y, y + 0.06, 'ink')),
    dark,
    front(-half - 0.2, half + 0.2, base - 0.12, base + 0.2, 'bone-8'),
    COLUMNS.map((x) => [
      front(x - 0.34, x, base + 0.2, capital, 'paper-6'),
      front(x, x + 0.34, base + 0.2, capital, 'steel-6'),
      front(x - 0.46, x + 0.46, capital - 0.22, capital, 'bone-8'),
      front(x - 0.46, x + 0.46, base + 0.2, base + 0.46, 'bone-12'),
    ]),
    front(-half - 0.1, half + 0.1, capital, cornice, 'bone-12'),
    front(0, half + 0.1, capital, cornice, 'steel-4'),
    poly(`${-half - 0.5},${cornice} 0,${apex} ${half + 0.5},${cornice}`, 'steel-10'),
    poly(`${-half - 0.5},${cornice} 0,${apex} 0,${cornice}`, 'bone-15'),
    poly(
      `${-half + 1.6},${cornice + 0.3} 0,${apex - 0.42} ${half - 1.6},${cornice + 0.3}`,
      'night-4',
    ),
    poly(`${-half + 1.6},${cornice + 0.3} 0,${apex - 0.42} 0,${cornice + 0.3}`, 'wood+6'),
    poly(`-0.45,${capital - 0.2} 0.45,${capital - 0.2} 0.45,4.3 0,3.9 -0.45,4.3`, 'deep-red'),
    poly(`-0.45,${capital - 0.2} 0,${capital - 0.2} 0,3.9 -0.45,4.3`, 'red'),
  ];
}

const archesIn = (plane, tone) =>
  ARCHES.map((x) =>
    cam.face(
      archRim(x, 0, 1.75, 2.5).map(([u, v]) => [u, v, z]),
      tone,
    ),
  );

/** What is lit: the doors in the middle, some windows, and the long wedge on the drive. */
export function lit(isNight) {
  const rim = (x) => archRim(x, 0, 1.75, 2.5).map(([u, v]) => [u, v, z]);
  const some = isNight ? [-3, -1, 0, 2, 3] : [-1, 2];
  return [
    ARCHES.slice(2, 5).map((x, i) => [
      cam.face(rim(x), i === 1 ? 'paper' : 'ochre'),
      cam.face(rim([(x[0] + x[1]) / 2, x[1]]), i === 1 ? 'ochre' : 'ochre-12'),
    ]),
    isNight ? some.map((i) => back(i * 2.1 - 0.45, i * 2.1 + 0.45, 3.9, 6.2, 'ochre-10')) : [],
    [-1, 1].map((s) =>
      some.map((i) => {
        const x = s * (half + 1.6 + Math.abs(i) * 2.3);
        return back(x - 0.5, x + 0.5, s > 0 ? 3.8 : 1.0, s > 0 ? 6.0 : 2.7, 'ochre-12');
      }),
    ),
    solid(
      cam,
      '-2.76,0,22 2.76,0,22 4.6,0,3.4 -3.2,0,3.4',
      'ochre',
      asLight(isNight ? 0.24 : 0.16),
    ),
    solid(cam, '-0.66,0,22 0.66,0,22 2.0,0,1 -0.9,0,1', 'paper', asLight(isNight ? 0.34 : 0.24)),
  ];
}
