/** What stands beside the fan: a door that opens by so much more with each count, a chair, two places in outline. */
import { shape } from '../../points.mjs';
import { asLight, ellipse, path, rect, round } from '../../svg.mjs';

const DOOR = { x: 1184, y: 858, wide: 74, high: 146 };
/** How wide it stands open: first a crack, then once more for each count. */
const OPEN = [6, 14, 25, 33, 54, 62];
export const BESIDE = { x: 1222, y: 286 };
const CHAIR = { x: 1118, y: 872 };
export const BY_THE_DOOR = { x: CHAIR.x, y: CHAIR.y - 84 };

/** A tall door, a hand's breadth open on a light that does not reach the rows. */
export function door() {
  const { x, y, wide, high } = DOOR;
  return [
    rect(x - 12, y - high - 12, wide + 24, high + 12, 'soot+6'),
    rect(x - 12, y - high - 12, 12, high + 12, 'wood+4'),
    opening(0),
  ];
}

/** The same door after so many counts. Laid over what it was, so that its light grows and never dips. */
export function opening(counts) {
  const { x, y, wide, high } = DOOR;
  const open = OPEN[counts];
  const leaf = wide - open;
  const panel = leaf * 0.14;
  const far = 74 + open * 3;
  return [
    rect(x, y - high, open, high, counts === 0 ? 'bone-8' : 'bone'),
    rect(x + open, y - high, leaf, high, 'black'),
    rect(x + open + panel, y - high + 14, leaf - 2 * panel, high * 0.3, 'ink+4'),
    rect(x + open + panel, y - high * 0.5, leaf - 2 * panel, high * 0.4, 'ink+4'),
    shape(`${x},${y} ${x + open},${y} ${x - 20 + open},${y + 140} ${x - far},${y + 140}`, 'bone', {
      ...asLight(counts === 0 ? 0.2 : 0.12),
    }),
  ];
}

/** A chair beside the door, from the front: in one tone on the left, in another towards the door. */
export function chair([dark, light]) {
  const { x, y } = CHAIR;
  const side = (sign, fill) => [
    rect(x + sign * 20.5 - 3, y - 66, 6, 66, fill),
    rect(Math.min(x, x + sign * 23.5), y - 66, 23.5, 10, fill),
    rect(Math.min(x, x + sign * 23.5), y - 48, 23.5, 6, fill),
    rect(Math.min(x, x + sign * 27), y - 30, 27, 9, fill),
  ];
  return [side(-1, dark), side(1, light)];
}

/** The floor under the chair. */
export const underTheChair = () => ellipse(CHAIR.x, CHAIR.y, 46, 9, 'bone', asLight(0.16));

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
