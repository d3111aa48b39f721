/** What is seen between the columns: the hall in session. */
import { ellipse, polygon, rect, stamp } from '../../svg.mjs';

export function beyond() {
  const disc = { x: 470, y: 172, scale: 1 };
  const heads = [];
  for (let row = 0; row < 3; row++) {
    const r = 9 + row * 4;
    for (let x = -60 + row * 11; x < 880; x += r * 2.7) {
      const y = 352 + row * 15 + 3 * Math.sin(x * 0.7 + row);
      heads.push(
        ellipse(x, y, r * 0.72, r, row === 2 ? 'black' : 'ink'),
        stamp('M-7 -2 A7 10 0 0 1 2 -10 A8 11 0 0 0 -7 -2 Z', { x, y, scale: r / 10 }, 'bone-12'),
      );
      heads.push(
        stamp(
          'M-15 24 L-13 12 Q-10 7 0 6 Q10 7 13 12 L15 24 Z',
          { x, y: y + r * 0.5, scale: r / 9 },
          row === 2 ? 'black' : 'ink',
        ),
      );
    }
  }
  return [
    rect(-60, -60, 960, 1020, 'soot'),
    polygon(
      [
        [-60, -60],
        [900, -60],
        [900, 40],
        [640, 190],
        [-60, 120],
      ],
      'ink',
    ),
    ...[110, 210, 720, 800].map((x) => [
      rect(x, 60, 17, 290, 'bone-15'),
      rect(x + 8, 60, 18, 290, 'steel-15'),
    ]),
    rect(300, -60, 330, 384, 'red'),
    rect(470, -60, 160, 384, 'deep-red'),
    ellipse(disc.x, disc.y, 112, 112, 'paper'),
    stamp('M0 -112 A112 112 0 0 1 0 112 Z', disc, 'ink'),
    stamp('M-92 64 Q-84 30 -40 22 L0 16 L0 112 A112 112 0 0 1 -92 64 Z', disc, 'khaki'),
    stamp('M92 64 Q84 30 40 22 L0 16 L0 112 A112 112 0 0 0 92 64 Z', disc, 'soot'),
    stamp('M0 -86 A46 62 0 0 0 0 38 Z', disc, 'bone'),
    stamp('M0 -86 A46 62 0 0 1 0 38 Z', disc, 'deep-red'),
    rect(-60, 318, 960, 16, 'red'),
    rect(-60, 334, 960, 200, 'wood-6'),
    rect(-60, 384, 960, 200, 'black'),
    heads,
  ];
}
