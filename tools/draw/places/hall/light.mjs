/** The two beams, and our own row, too near for light. */
import { asLight, ellipse, linear, path, polygon, stamp } from '../../svg.mjs';

export function beamTones() {
  return [
    linear(
      'beam-left',
      [420, -60],
      [960, 620],
      [
        [0, 'paper', 0.62],
        [1, 'paper', 0.1],
      ],
    ),
    linear(
      'beam-right',
      [1320, -60],
      [900, 620],
      [
        [0, 'paper', 0.42],
        [1, 'paper', 0.05],
      ],
    ),
  ];
}

export function beams() {
  return [
    polygon(
      [
        [390, -60],
        [520, -60],
        [1085, 628],
        [850, 628],
      ],
      'url(#beam-left)',
      asLight(0.62),
    ),
    polygon(
      [
        [1290, -60],
        [1400, -60],
        [1060, 628],
        [870, 628],
      ],
      'url(#beam-right)',
      asLight(0.5),
    ),
    ellipse(962, 626, 132, 15, 'paper', asLight(0.35)),
  ];
}

export function near() {
  const head = (x, y, s) => [
    stamp(
      'M-130 260 L-112 96 Q-100 40 -34 22 L34 22 Q100 40 112 96 L130 260 Z',
      { x, y, scale: s },
      'black',
    ),
    stamp('M-50 -34 A50 66 0 0 1 50 -34 A50 66 0 0 1 -50 -34 Z', { x, y, scale: s }, 'black'),
    stamp('M-50 -34 A50 66 0 0 1 -4 -99 A46 64 0 0 0 -50 -34 Z', { x, y, scale: s }, 'bone-12'),
    stamp(
      'M-112 96 Q-100 40 -34 22 L-20 22 Q-84 44 -97 98 L-104 140 Z',
      { x, y, scale: s },
      'soot+2',
    ),
  ];
  return [
    path('M-60 846 L1660 820 L1660 980 L-60 980 Z', 'black'),
    path('M-60 846 L1660 820 L1660 830 L-60 856 Z', 'wood-8'),
    head(1180, 806, 0.92),
    head(1320, 800, 1.05),
    head(128, 830, 1),
  ];
}
