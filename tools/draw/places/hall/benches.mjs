/** Empty benches and the aisle between them: seen where nobody sits. A full hall hides them. */
import { asLight, polygon } from '../../svg.mjs';
import { cam } from './set.mjs';

const [VX, VY] = cam.vanish;

/** The tops of the bench backs, far to near, under the shoulders of the crowd's rows. */
const TOPS = [664, 709, 757, 805];

const FOOT = 900;

/** The aisle runs to the eye's own point: its middle and half its width at a height in the picture. */
const reach = (y) => (y - VY) / 472;
const aisle = (y) => ({ middle: VX - 140 * reach(y), half: 104 * reach(y) });

/** The beams reach the benches as a strip that slants to the right. */
const strip = (y) => [880 + (y - 640) * 0.2, 1140 + (y - 640) * 0.55];

export function benches() {
  const floor = aisle(729);
  const near = aisle(FOOT);
  const runner = (from, to, tone) =>
    polygon(
      [
        [floor.middle + floor.half * from, 729],
        [floor.middle + floor.half * to, 729],
        [near.middle + near.half * to, FOOT],
        [near.middle + near.half * from, FOOT],
      ],
      tone,
    );
  return [
    runner(-0.8, 0.8, 'soot+4'),
    runner(-0.8, -0.1, 'wood-6'),
    TOPS.map((top, i) => bench(top, TOPS[i + 1] ?? 860, i)),
  ];
}

function bench(top, foot, i) {
  const { middle, half } = aisle(top);
  const thick = 4 + i * 1.6;
  const [left, right] = [middle - half, middle + half];
  const end = 9 + i * 5;
  const plank = (x1, x2, y1, y2, tone, more) =>
    polygon(
      [
        [x1, y1],
        [x2, y1],
        [x2, y2],
        [x1, y2],
      ],
      tone,
      more,
    );
  const [lit1, lit2] = strip(top);
  const apart = 118 + i * 34;
  const posts = [];
  for (let x = right + apart; x < 1660; x += apart) posts.push(x);
  for (let x = left - apart; x > -60; x -= apart) posts.push(x);
  return [
    [
      [-60, left],
      [right, 1660],
    ].map(([x1, x2]) => [
      plank(x1, x2, top, foot, i % 2 ? 'ink' : 'ink+3'),
      plank(x1, x2, top + (foot - top) * 0.5, foot, 'black'),
      plank(x1, x2, top, top + thick, 'wood-4'),
    ]),
    posts.map((x) => plank(x - thick * 0.6, x + thick * 0.6, top + thick, foot, 'black')),
    plank(Math.max(right, lit1), lit2, top, top + thick, 'bone-12'),
    plank(Math.max(right, lit1), lit2, top + thick, foot, 'bone', asLight(0.07)),
    polygon(
      [
        [left, top - 3],
        [left + end, top - end * 0.4],
        [left + end, foot + 10],
        [left, foot + 24],
      ],
      'wood+2',
    ),
    plank(left - thick, left, top - 3, foot + 24, 'wood-10'),
    plank(right, right + thick * 1.4, top - 3, foot + 20, 'wood-8'),
  ];
}
