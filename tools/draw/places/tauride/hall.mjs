/** The white colonnade with its black and red drapes. */
import { column } from '../../architecture.mjs';
import { facing, lying } from '../../planes.mjs';
import { pts, solid } from '../../points.mjs';
import { asLight, path, rect, round } from '../../svg.mjs';
import { ACROSS, cam, END, HIGH, ROWS, SIDE } from './set.mjs';

const TONES = { light: 'paper-2', shade: 'steel+4', foot: 'bone-2', footShade: 'steel-12' };

export function shell() {
  const far = facing(cam, END + 2.5);
  const floor = lying(cam, 0);
  const tiles = [];
  for (let z = 3, i = 0; z < END; z *= 1.25, i++)
    for (let x = -7; x < 8; x += 2)
      tiles.push(floor(x + (i % 2), x + 1 + (i % 2), z, z * 1.25, 'steel-12'));
  return [
    rect(-60, -60, 1720, 1020, 'black'),
    far(-12, 12, 0, 11, 'night-8'),
    far(-1.6, 1.6, 0, 11, 'deep-red-12'),
    far(-1.6, 0, 0, 11, 'deep-red-4'),
    floor(-14, 14, 0.5, END + 2.5, 'night-6'),
    tiles,
    facing(cam, END)(-14, 14, HIGH, HIGH + 1.3, 'bone-4'),
    facing(cam, END)(-14, 14, HIGH + 0.7, HIGH + 1.3, 'steel-8'),
  ];
}

export const farColumns = () =>
  ACROSS.map((x) => column(cam, { x, z: END, radius: 0.4, height: HIGH }, TONES));

/** A swag between two points of the architrave: a black moon with a red lining. */
function swag(x1, x2, z, y, deep) {
  const [a, b] = [cam.at([x1, y, z]), cam.at([x2, y, z])];
  const drop = deep * cam.perMetre(z);
  const middle = (a[0] + b[0]) / 2;
  const d = (k) =>
    `M${round(a[0])} ${round(a[1])} Q${round(middle)} ${round(a[1] + drop * k)} ${round(b[0])} ${round(b[1])} Z`;
  return [path(d(2), 'red-6'), path(d(1.66), 'black'), path(d(0.6), 'soot+6')];
}

export const farDrapes = () =>
  ACROSS.slice(1).map((x, i) => swag(ACROSS[i], x, END - 0.2, HIGH + 0.3, 0.8));

export function sideColumns() {
  return ROWS.toReversed().map((z) =>
    [SIDE.left, SIDE.right].map((x) => [
      solid(
        cam,
        `${x - 0.4},0,${z} ${x + 0.4},0,${z} ${x * 1.5 + 0.3},0,${z - 2.6} ${x * 1.5 - 0.5},0,${z - 2.6}`,
        'black',
        asLight(0.5),
      ),
      column(cam, { x, z, radius: 0.46, height: 9 }, { ...TONES, flip: x < 0 }),
      ribbon(x, z),
    ]),
  );
}

/** A black ribbon that winds once round a column, with a red edge. */
function ribbon(x, z) {
  const r = 0.46;
  const turn = (y, fill, wide) =>
    cam.face(
      pts(`${-r},${y} ${r},${y + 1.1} ${r},${y + 1.1 + wide} ${-r},${y + wide}`).map(([u, v]) => [
        x + u,
        v,
        z,
      ]),
      fill,
    );
  return [1.9, 4.1, 6.3].map((y) => [turn(y, 'red-6', 0.52), turn(y + 0.08, 'black', 0.44)]);
}
