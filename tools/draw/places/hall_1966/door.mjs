/** What stands beside the fan: a door at the edge, and two places that are only outlines. */
import { shape } from '../../points.mjs';
import { asLight, path, round } from '../../svg.mjs';

const DOOR = { x: 1184, y: 878, wide: 74, high: 146 };
export const BESIDE = { x: 1222, y: 286 };
export const BY_THE_DOOR = { x: 1132, y: 800 };

/** A tall door, a hand's breadth open on a light that does not reach the rows. */
export function door() {
  const { x, y, wide, high } = DOOR;
  const box = (x1, x2, y1, y2, fill, more) =>
    shape(`${x1},${y1} ${x2},${y1} ${x2},${y2} ${x1},${y2}`, fill, more);
  return [
    box(x - 12, x + wide + 12, y - high - 12, y, 'soot+6'),
    box(x - 12, x, y - high - 12, y, 'wood+4'),
    box(x, x + wide, y - high, y, 'black'),
    box(x + 12, x + wide - 8, y - high + 14, y - high * 0.56, 'ink+4'),
    box(x + 12, x + wide - 8, y - high * 0.5, y - 14, 'ink+4'),
    box(x, x + 6, y - high, y, 'bone-8'),
    shape(
      `${x},${y} ${x + 6},${y} ${x - 20},${y + 140} ${x - 74},${y + 140}`,
      'bone',
      asLight(0.2),
    ),
  ];
}

/** Where all rows look: a long table, nobody behind it. */
export const table = () => [
  shape('706,26 878,26 878,36 706,36', 'red'),
  shape('792,26 878,26 878,36 792,36', 'deep-red'),
  shape('712,36 872,36 872,50 712,50', 'deep-red-12'),
];

/** Head and shoulders in outline, in nobody's tone. */
export function outline({ x, y }, size) {
  const n = (value) => round(value * size);
  const line = { stroke: 'bone+10', 'stroke-width': round(1.5 * size) };
  return [
    path(
      `M${x} ${y - n(12)}a${n(9)} ${n(12)} 0 0 0 0 ${n(24)}a${n(9)} ${n(12)} 0 0 0 0 ${n(-24)}z`,
      'black',
      line,
    ),
    path(`M${round(x - n(11))} ${y + n(15)}h${n(22)}v${n(6)}h${n(-22)}z`, 'black', line),
  ];
}
