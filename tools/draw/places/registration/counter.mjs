/** The counter with its clerks, papers and lamps, and the boards that hang over it. */
import { box, frontal, upright } from '../../camera.mjs';
import { bust } from '../../people.mjs';
import { ellipse, path, polygon } from '../../svg.mjs';
import { deskLamp, pile, placard, sheet } from '../../things.mjs';
import { cam, CEILING, COUNTER, LAMPS } from './set.mjs';

export function clerks() {
  return [22, 19, 16.4, 13.8, 11.2, 8.8, 6.6].map((z, i) => {
    const [x, y] = cam.at([3.42, 0.7, z]);
    return bust(
      { x, y, scale: cam.scale(z) },
      {
        coat: i % 3 === 1 ? ['khaki', 'soot'] : ['soot', 'ink'],
        head: [i % 2 ? 'bone' : 'paper', 'deep-red'],
      },
    );
  });
}

export function counter() {
  const body = box(cam, COUNTER, { front: 'deep-red', side: 'deep-red', top: 'red' });
  const lip = cam.face(upright(COUNTER.x[0], 0.97, 1.05, 2.2, 27), 'red-12');
  const foot = cam.face(upright(COUNTER.x[0], 0, 0.12, 2.2, 27), 'deep-red-15');
  const posts = [3.2, 5.2, 7.2, 9.2, 11.2, 13.2, 15.2, 17.2, 19.2, 21.2, 23.2].map((z) =>
    cam.face(upright(COUNTER.x[0], 0.12, 0.97, z, z + 0.1), 'deep-red-15'),
  );
  const papers = [3.4, 6.9, 9.9, 13.4, 18.6].map((z, i) => [
    pile(
      cam,
      [2.55, 1.05, z],
      { height: 0.05 + 0.05 * (i % 3) },
      { front: 'bone', side: 'bone-12', top: 'paper' },
    ),
    sheet(cam, [2.36, 1.051, z - 0.4], 'paper', { turn: 0.3 - 0.2 * i }),
    sheet(cam, [2.62, 1.051, z - 0.9], 'bone', { turn: 0.1 * i }),
  ]);
  const lamps = LAMPS.toReversed().map((z) =>
    deskLamp(cam, [2.78, 1.05, z], { shade: 'steel', shadeDark: 'ink', stem: 'ink', lit: 'ochre' }),
  );
  return [body, foot, posts, lip, papers.toReversed(), lamps];
}

export function placards() {
  return [23.4, 19, 14.9, 11, 7.6].map((z, i) => {
    const n = 5 - i;
    const board = { x: [1.75, 3.05], y: [2.36, 3.56], z, ceiling: CEILING };
    return [
      placard(cam, board, { board: i < 2 ? 'bone' : 'paper', edge: 'soot', rod: 'ink' }),
      sign(n, z),
    ];
  });
}

function sign(n, z) {
  const at = (x, y) => cam.at([1.75 + x, 2.36 + y, z]);
  const u = cam.perMetre(z);
  const bar = (x, tone = 'ink') =>
    cam.face(frontal(1.75 + x, 1.75 + x + 0.13, 2.56, 3.36, z), tone);
  const disc = (x, y, r, tone) => ellipse(...at(x, y), r * u, r * u, tone);
  switch (n) {
    case 1:
      return [disc(0.65, 0.6, 0.42, 'ink'), path(halfDisc(at(0.65, 0.6), 0.42 * u), 'red')];
    case 2:
      return [bar(0.2, 'red'), bar(0.52)];
    case 3:
      return [
        polygon([at(0.2, 0.2), at(1.1, 0.2), at(1.1, 1.05)], 'ink'),
        disc(0.42, 0.86, 0.16, 'red'),
      ];
    case 4:
      return [bar(0.14, 'red'), bar(0.38), bar(0.62), bar(0.86)];
    default:
      return [bar(0.2, 'red')];
  }
}

const halfDisc = ([x, y], r) =>
  `M${x.toFixed(1)} ${(y - r).toFixed(1)} A${r.toFixed(1)} ${r.toFixed(1)} 0 0 1 ${x.toFixed(1)} ${(y + r).toFixed(1)} Z`;
