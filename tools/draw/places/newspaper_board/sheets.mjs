/** Newspapers pasted side by side: columns of bars, a black border round the first. */
import { sideOn, linesOn } from '../../planes.mjs';
import { glow, glowTone, solid } from '../../points.mjs';
import { standing } from '../../people.mjs';
import { asLight, band, ellipse } from '../../svg.mjs';
import { cam, FIRST, LAMPS, READERS, SHEETS, WALL } from './set.mjs';

const side = sideOn(cam, WALL + 0.01);

export function board() {
  const z2 = SHEETS[1][1];
  return [
    side(FIRST.z[0] - 0.22, z2 + 0.3, 0.72, 2.86, 'black', asLight(0.5)),
    side(FIRST.z[0] - 0.3, z2 + 0.2, 0.8, 2.95, 'wood-8'),
    side(FIRST.z[0] - 0.3, z2 + 0.2, 2.83, 2.95, 'wood+14'),
    side(FIRST.z[0] - 0.22, z2 + 0.12, 0.88, 2.8, 'khaki-12'),
    SHEETS.map(([from, to], i) => sheet(from, to, ...heightOf(i), i)),
    first(),
  ];
}

const heightOf = (i) => [1.0 + (i % 2) * 0.06, 2.58 + (i % 2) * 0.08];

function sheet(z1, z2, y1, y2, i) {
  const wide = (z2 - z1 - 0.2) / 3;
  const paper = ['paper-10', 'bone-6'][i];
  return [
    side(z1, z2, y1, y2, paper),
    side(z1 + 0.08, z2 - 0.12, y2 - 0.24, y2 - 0.1, i === 1 ? 'deep-red' : 'ink+10'),
    [0, 1, 2].map((c) =>
      linesOn(
        side,
        [z1 + 0.08 + c * wide, z1 + 0.02 + (c + 1) * wide],
        [y1 + 0.08, y2 - 0.34],
        9,
        'soot+14',
      ),
    ),
    side(z1 + 0.08 + wide, z1 + 0.02 + 2 * wide, y2 - 0.72, y2 - 0.36, 'steel-6'),
    solid(
      cam,
      `${WALL + 0.01},${y1},${z2 - 0.2} ${WALL + 0.01},${y1},${z2} ${WALL + 0.01},${y1 + 0.22},${z2} ${WALL + 0.1},${y1 + 0.12},${z2 - 0.16}`,
      'bone-15',
    ),
  ];
}

/** Night over all sheets but one: 0 the left text, 1 the right one. */
export function allBut(read) {
  const [z1, z2] = FIRST.z;
  return [
    side(z1, z2, ...FIRST.y, 'night-8', asLight(0.66)),
    SHEETS.map(([from, to], i) =>
      i === read ? [] : side(from, to, ...heightOf(i), 'night-8', asLight(0.66)),
    ),
  ];
}

/** A black frame, and in it an oval that is only two tones. */
function first() {
  const [z1, z2] = FIRST.z;
  const [y1, y2] = FIRST.y;
  const [cx, cy] = cam.at([WALL, y2 - 0.48, z1 + 0.36]);
  return [
    side(z1, z2, y1, y2, 'paper'),
    side(z1 + 0.06, z2 - 0.06, y2 - 0.12, y2 - 0.06, 'black'),
    side(z1 + 0.06, z2 - 0.06, y1 + 0.06, y1 + 0.12, 'black'),
    side(z1 + 0.06, z1 + 0.1, y1 + 0.06, y2 - 0.06, 'black'),
    side(z2 - 0.1, z2 - 0.06, y1 + 0.06, y2 - 0.06, 'black'),
    side(z1 + 0.16, z1 + 0.58, y2 - 0.84, y2 - 0.18, 'bone-15'),
    ellipse(cx, cy, 26, 50, 'paper'),
    solidHalf(cx, cy),
    linesOn(side, [z1 + 0.66, z2 - 0.18], [y2 - 0.84, y2 - 0.2], 5, 'ink'),
    linesOn(side, [z1 + 0.18, z1 + 0.58], [y1 + 0.2, y2 - 0.92], 7, 'ink'),
    linesOn(side, [z1 + 0.66, z2 - 0.18], [y1 + 0.2, y2 - 0.92], 7, 'ink'),
  ];
}

const solidHalf = (cx, cy) =>
  `<path d="M${cx.toFixed(1)} ${(cy - 50).toFixed(1)}a26 50 0 0 1 0 100z" fill="black"/>`;

export function posts() {
  return LAMPS.toReversed().map(([x, y, z]) => [
    band([cam.at([x, 0, z]), cam.at([x, y, z])], 0.1 * cam.perMetre(z), 'black'),
    band([cam.at([x, y, z]), cam.at([x + 0.5, y + 0.12, z])], 0.08 * cam.perMetre(z), 'black'),
    ellipse(
      ...cam.at([x + 0.5, y - 0.06, z]),
      0.17 * cam.perMetre(z),
      0.17 * cam.perMetre(z),
      'bone-12',
    ),
  ]);
}

const globe = ([x, y, z]) => cam.at([x + 0.5, y - 0.06, z]);
export const lampTones = () =>
  LAMPS.map((at, i) => glowTone(`lamp${i}`, globe(at), 1.7 * cam.perMetre(at[2]), 0.7));
export const lit = () =>
  LAMPS.map((at, i) => [
    glow(`lamp${i}`, globe(at), 1.7 * cam.perMetre(at[2])),
    ellipse(...globe(at), 0.17 * cam.perMetre(at[2]), 0.17 * cam.perMetre(at[2]), 'paper+8'),
  ]);

/** Two who read, from behind. */
export const readers = () =>
  READERS.map(([x, z, coat, hat], i) => {
    const [px, py] = cam.at([x, 0, z]);
    return [
      solid(
        cam,
        `${x - 0.2},0,${z} ${x + 0.2},0,${z} ${x + 1.5},0,${z - 1.1} ${x + 0.9},0,${z - 1.2}`,
        'black',
        asLight(0.4),
      ),
      standing(
        { x: px, y: py, scale: cam.scale(z) * (1 - i * 0.04) },
        { coat, head: ['soot+8', 'ink'], hat, hatTone: ['ink', 'black'] },
      ),
    ];
  });
