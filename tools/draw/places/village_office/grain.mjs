/** The grain scale and the sacks. */
import { asLight, ellipse, polygon, stamp } from '../../svg.mjs';
import { cam } from './set.mjs';

export function grainScale() {
  const z = 6.1;
  const top = cam.at([-0.5, 2.42, z]);
  const pivot = cam.at([-0.5, 1.98, z]);
  const [a, b] = [cam.at([-1.04, 1.8, z]), cam.at([0.06, 2.15, z])];
  const pan = ([x, y], drop, load) => [
    polygon(
      [
        [x - 1.5, y],
        [x + 1.5, y],
        [x - 37, y + drop],
        [x - 40, y + drop],
      ],
      'black',
    ),
    polygon(
      [
        [x - 1.5, y],
        [x + 1.5, y],
        [x + 40, y + drop],
        [x + 37, y + drop],
      ],
      'black',
    ),
    load
      ? stamp(
          'M-26 0 L-30 -30 Q-24 -44 -10 -46 L-6 -56 L7 -56 L9 -46 Q26 -42 29 -28 L27 0 Z',
          { x, y: y + drop },
          'bone-15',
        )
      : [],
    load ? stamp('M4 0 L2 -46 L9 -46 Q26 -42 29 -28 L27 0 Z', { x, y: y + drop }, 'wood') : [],
    stamp('M-48 0 L48 0 Q40 14 0 15 Q-40 14 -48 0 Z', { x, y: y + drop }, 'black'),
    stamp('M-48 0 L-10 0 L-18 14 Q-42 11 -48 0 Z', { x, y: y + drop }, 'steel'),
  ];
  return [
    polygon(
      [
        [top[0] - 4, top[1] - 10],
        [top[0] + 4, top[1] - 10],
        [pivot[0] + 4, pivot[1]],
        [pivot[0] - 4, pivot[1]],
      ],
      'black',
    ),
    pan(a, 152, true),
    pan(b, 152, false),
    polygon(
      [
        [a[0] - 4, a[1] - 5],
        [pivot[0], pivot[1] - 11],
        [b[0] + 4, b[1] - 4],
        [b[0] + 4, b[1] + 3],
        [pivot[0], pivot[1] + 9],
        [a[0] - 4, a[1] + 3],
      ],
      'black',
    ),
    polygon(
      [
        [pivot[0] - 3, pivot[1]],
        [pivot[0] + 3, pivot[1]],
        [pivot[0] + 9, pivot[1] - 34],
      ],
      'red',
    ),
    ellipse(...pivot, 7, 7, 'bone-10'),
  ];
}

export function sacks() {
  const full =
    'M-50 0 Q-58 -50 -44 -86 Q-34 -100 -14 -102 L-20 -120 L14 -122 L12 -102 Q38 -98 46 -80 Q58 -44 50 0 Z';
  const fullDark = 'M6 0 Q18 -50 2 -102 L12 -102 Q38 -98 46 -80 Q58 -44 50 0 Z';
  const slack = 'M-70 0 Q-72 -18 -40 -26 Q-10 -38 14 -24 Q40 -30 56 -16 Q76 -10 72 0 Z';
  const slackDark = 'M-10 0 Q6 -14 14 -24 Q40 -30 56 -16 Q76 -10 72 0 Z';
  const [x1, y1] = cam.at([-1.02, 0, 6.2]);
  const [x2, y2] = cam.at([-0.8, 0, 5.6]);
  return [
    polygon(
      [
        [x1 - 50, y1],
        [x1 + 50, y1],
        [x1 - 10, y1 + 24],
        [x1 - 150, y1 + 24],
      ],
      'black',
      asLight(0.5),
    ),
    stamp(full, { x: x1, y: y1 }, 'wood+10'),
    stamp(full, { x: x1, y: y1, flip: true }, 'wood+10'),
    stamp(fullDark, { x: x1, y: y1, flip: true }, 'soot-4'),
    stamp(slack, { x: x2, y: y2 }, 'bone-15'),
    stamp(slackDark, { x: x2, y: y2, flip: true }, 'wood-4'),
  ];
}
