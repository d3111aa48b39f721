/** The long table, those who bend over it, the lamps, and the list in a hand. */
import { box, frontal, level } from '../../camera.mjs';
import { bust } from '../../people.mjs';
import { glow, glowTone, ring, shape, solid } from '../../points.mjs';
import { asLight, ellipse, stamp } from '../../svg.mjs';
import { sheet } from '../../things.mjs';
import { cam, LAMPS, TOP } from './set.mjs';

const TABLE = { x: [-2.2, -1.2], y: [0.72, 0.8], z: [2.9, 5.7] };
const SEATS = [5.5, 4.9, 4.3, 3.7, 3.15];

export function table() {
  const bent = SEATS.map((z, i) => {
    const [x, y] = cam.at([-2.48, 0.52, z]);
    return bust(
      { x, y, scale: cam.scale(z) * 0.94 },
      {
        coat: i % 2 ? ['khaki', 'soot'] : ['soot+6', 'ink'],
        head: [i % 3 ? 'bone' : 'paper', 'deep-red'],
      },
    );
  });
  return [
    bent,
    solid(cam, '-2.2,0,5.7 -1.2,0,5.7 -0.3,0,2.4 -1.4,0,2.4', 'black', asLight(0.5)),
    solid(cam, '-1.2,0.1,5.7 -1.2,0.8,5.7 -1.2,0.8,2.9 -1.2,0.1,2.9', 'deep-red-6'),
    box(cam, TABLE, { front: 'deep-red', side: 'deep-red-6', top: 'red-4' }),
    cam.face(frontal(-2.2, -1.2, 0.1, 0.8, 2.9), 'deep-red-10'),
    cam.face(level(-2.2, -1.87, 0.802, 2.9, 5.7), 'red+8'),
    SEATS.map((z, i) => [
      sheet(cam, [-1.97, 0.806, z + 0.05], 'paper', {
        width: 0.24,
        length: 0.36,
        turn: 0.1 - 0.05 * i,
      }),
      i % 2
        ? sheet(cam, [-1.42, 0.806, z + 0.2], 'bone', { width: 0.22, length: 0.34, turn: 0.2 })
        : [],
      solid(
        cam,
        `-2.11,0.81,${z} -2.09,0.81,${z} -2.01,0.96,${z + 0.02} -2.03,0.97,${z + 0.02}`,
        i % 2 ? 'red' : 'black',
      ),
    ]),
  ];
}

export function lamps() {
  return LAMPS.map(([x, y, z]) => {
    const [px, py] = cam.at([x, y, z]);
    const at = { x: px, y: py, scale: 1 };
    return [
      cam.face(frontal(x - 0.012, x + 0.012, y, TOP + 2, z), 'black'),
      stamp('M-84 0 A84 13 0 0 1 84 0 A84 13 0 0 1 -84 0 Z', at, 'bone-8'),
      stamp('M-84 -1 L-16 -46 L16 -46 L84 -1 Q0 13 -84 -1 Z', at, 'ink'),
      stamp('M-84 -1 L-16 -46 L-4 -46 L-26 9 Q-60 5 -84 -1 Z', at, 'steel+4'),
    ];
  });
}

export const lampTones = () => LAMPS.map((at, i) => glowTone(`lamp${i}`, cam.at(at), 250, 0.6));

export function lampLight() {
  return LAMPS.map((at, i) => {
    const [x, y] = cam.at(at);
    return [
      shape(
        `${x - 76},${y + 4} ${x + 76},${y + 4} ${x + 330},700 ${x - 330},700`,
        'ochre',
        asLight(0.12),
      ),
      cam.face(ring([at[0], 0, at[2]], 1.5, 1.2), 'ochre', asLight(0.18)),
      glow(`lamp${i}`, [x, y + 6], 250),
      ellipse(x, y + 2, 80, 10, 'paper'),
    ];
  });
}

/** The printed column, held near: as many names as seats, and a pencil. */
export function list() {
  const rows = Array.from({ length: 11 }, (_, i) => {
    const y = 712 + i * 24;
    const x = 1092 - i * 5.3;
    const wide = 96 + 26 * ((i * 7) % 4);
    return [
      shape(`${x},${y} ${x + 14},${y + 3} ${x + 12},${y + 12} ${x - 2},${y + 9}`, 'red'),
      shape(
        `${x + 26},${y + 5} ${x + 26 + wide},${y + 27 * (wide / 130)} ${x + 24 + wide},${y + 9 + 27 * (wide / 130)} ${x + 24},${y + 14}`,
        'ink',
      ),
    ];
  });
  return [
    shape('1084,640 1322,690 1260,1000 1010,1000', 'black', asLight(0.5)),
    shape('1064,628 1308,678 1240,1000 986,1000', 'paper'),
    shape('1196,655 1308,678 1240,1000 1130,1000', 'bone'),
    shape('1082,660 1236,692 1233,708 1079,676', 'deep-red'),
    rows,
    shape('1250,960 1236,840 1262,776 1290,770 1300,800 1340,760 1420,780 1500,960', 'black'),
    shape('1236,840 1262,776 1290,770 1298,792 1268,800 1256,846 1262,960 1250,960', 'bone-6'),
    shape('1228,700 1238,694 1330,836 1316,846', 'red'),
    shape('1228,700 1238,694 1330,836 1324,840', 'red+14'),
    shape('1228,700 1238,694 1222,676', 'bone'),
    shape('1226,686 1231,684 1222,676', 'ink'),
  ];
}
