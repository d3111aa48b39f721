/** The iron stove with its pipe, and the firewood. */
import { asLight, band, ellipse, polygon, stamp } from '../../svg.mjs';
import { cam, STOVE } from './set.mjs';

export function ironStove() {
  const u = cam.perMetre(STOVE.z) / 100;
  const [x, y] = cam.at([STOVE.x, 0, STOVE.z]);
  const at = { x, y, scale: u };
  const pipe = [[x, y - 80 * u], cam.at([STOVE.x, 1.62, STOVE.z]), cam.at([1.12, 2.46, STOVE.z])];
  return [
    polygon(
      [
        [x - 66, y],
        [x + 66, y + 3],
        [x + 300, y - 40],
        [x + 200, y - 52],
      ],
      'black',
      asLight(0.5),
    ),
    band(pipe, 40, 'black'),
    band(
      pipe.map(([px, py]) => [px - 13, py + 8]),
      14,
      'steel-10',
    ),
    stamp('M-13 -96 L13 -96 L13 -92 L-13 -92 Z', at, 'steel-6'),
    stamp('M-32 0 L-28 -16 L-20 -16 L-24 0 Z', at, 'black'),
    stamp('M24 0 L20 -16 L28 -16 L32 0 Z', at, 'black'),
    stamp('M-34 -14 L-36 -78 L36 -78 L34 -14 Z', at, 'ink'),
    stamp('M-34 -14 L-36 -78 L-22 -78 L-21 -14 Z', at, 'steel-6'),
    stamp('M-40 -78 L40 -78 L36 -86 L-36 -86 Z', at, 'black'),
    stamp('M-14 -62 L16 -62 L16 -34 L-14 -34 Z', at, 'black'),
    stamp('M-11 -59 L13 -59 L13 -37 L-11 -37 Z', at, 'ochre'),
    stamp('M-11 -37 L-11 -44 Q1 -54 13 -42 L13 -37 Z', at, 'paper'),
    ...[-7, -1, 5].map((dx) =>
      stamp(`M${dx} -60 L${dx + 3} -60 L${dx + 3} -36 L${dx} -36 Z`, at, 'black'),
    ),
    stamp('M-13 -28 L15 -28 L15 -23 L-13 -23 Z', at, 'red-10'),
  ];
}

export function firewood() {
  const z = 4.7;
  const r = 0.1 * cam.perMetre(z);
  const [left, floorLine] = cam.at([2.4, 0, z]);
  const logs = [4, 3, 2].flatMap((count, row) =>
    Array.from({ length: count }, (_, i) => {
      const [x, y] = cam.at([2.5 + i * 0.206 + row * 0.103, 0.1 + row * 0.178, z]);
      const at = { x, y, scale: r / 10 };
      return [
        ellipse(x, y, r, r, 'wood+15'),
        stamp('M0 -10 A10 10 0 0 1 0 10 Z', at, 'wood'),
        stamp('M-6 -1 L1 -2 L7 3 L0 1 Z', at, 'ink'),
      ];
    }),
  );
  const shadow = [
    [left, floorLine],
    [left + 230, floorLine],
    [left + 420, floorLine + 22],
    [left + 160, floorLine + 26],
  ];
  return [polygon(shadow, 'black', asLight(0.5)), logs];
}
