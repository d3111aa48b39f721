/** The high platform, draped, with the coffin on it, wreaths and flowers at its foot; the lamps; the side door that frames it all. */
import { box } from '../../camera.mjs';
import { facing } from '../../planes.mjs';
import { dice, glow, glowTone, shape, solid } from '../../points.mjs';
import { asLight, ellipse, polygon } from '../../svg.mjs';
import { cam, COFFIN, LAMPS, PLATFORM } from './set.mjs';

export function platform() {
  const tones = [
    { front: 'deep-red', side: 'deep-red-14', top: 'black' },
    { front: 'red', side: 'deep-red', top: 'deep-red-10' },
  ];
  const steps = PLATFORM.map((step, i) => {
    const [x1, x2] = step.x;
    const [y1, y2] = step.y;
    const front = facing(cam, step.z[0]);
    return [
      box(cam, step, tones[i]),
      solid(
        cam,
        `0,${y1},${step.z[0]} ${x2},${y1},${step.z[0]} ${x2},${y2},${step.z[0]} ${x2 * 0.4},${y2},${step.z[0]}`,
        i > 0 ? 'deep-red' : 'deep-red-14',
      ),
      front(x1, x2, y2 - 0.13, y2, 'black'),
      front(x1, x2, y2 - 0.18, y2 - 0.15, i > 0 ? 'bone-4' : 'bone-12'),
    ];
  });
  return [steps, coffin()];
}

/** Open, seen from the side, and covered with flowers: nobody is seen in it. */
function coffin() {
  const { y, z } = COFFIN;
  const side = (points, fill) =>
    cam.face(
      points.map(([u, v]) => [u, y + v, z]),
      fill,
    );
  const roll = dice(7);
  const blooms = Array.from({ length: 46 }, () => {
    const u = -1.05 + roll() * 2.05;
    const high = 0.52 - u * 0.05 + roll() * 0.2 * (1 - Math.abs(u) / 1.5);
    const [cx, cy] = cam.at([u, y + high, z]);
    const fill = ['paper', 'paper-8', 'khaki-8', 'red', 'bone-4', 'khaki-15'][
      Math.floor(roll() * 6)
    ];
    return ellipse(cx, cy, 6 + roll() * 5, 5 + roll() * 4, fill);
  });
  return [
    [-0.8, 0.66].map((u) =>
      side(
        [
          [u, 0],
          [u + 0.16, 0],
          [u + 0.16, 0.1],
          [u, 0.1],
        ],
        'black',
      ),
    ),
    side(
      [
        [-1.28, 0.62],
        [-0.72, 0.86],
        [-0.5, 0.6],
      ],
      'paper-8',
    ),
    side(
      [
        [-1.1, 0.08],
        [1.05, 0.08],
        [1.2, 0.5],
        [-1.3, 0.62],
      ],
      'red+4',
    ),
    side(
      [
        [0.1, 0.08],
        [1.05, 0.08],
        [1.2, 0.5],
        [0.35, 0.55],
      ],
      'deep-red',
    ),
    side(
      [
        [-1.27, 0.54],
        [1.18, 0.43],
        [1.2, 0.5],
        [-1.3, 0.62],
      ],
      'black',
    ),
    side(
      [
        [-1.24, 0.47],
        [1.16, 0.37],
        [1.17, 0.4],
        [-1.25, 0.5],
      ],
      'bone-4',
    ),
    blooms,
  ];
}

/** A wreath of leaves: two tones, a dark middle, a ribbon. */
function wreath(x, y, z, r, i) {
  const [cx, cy] = cam.at([x, y, z]);
  const s = r * cam.perMetre(z);
  const leaves = Array.from({ length: 57 }, (_, k) => {
    const [turn, out] = [(k * Math.PI) / 28, k % 2 ? 1.06 : 0.9];
    return [cx + Math.sin(turn) * s * out, cy - Math.cos(turn) * s * out];
  });
  return [
    polygon(leaves, 'khaki-15'),
    polygon(leaves.slice(28), 'khaki+10'),
    ellipse(cx, cy, s * 0.5, s * 0.5, 'ink'),
    [0, 1, 2, 3, 4, 5, 6].map((k) =>
      ellipse(
        cx + Math.sin(k * 0.9) * s * 0.7,
        cy - Math.cos(k * 0.9) * s * 0.7,
        s * 0.13,
        s * 0.13,
        k % 2 ? 'red' : 'paper-4',
      ),
    ),
    shape(
      `${cx - s * 0.16},${cy + s * 0.6} ${cx + s * 0.16},${cy + s * 0.6} ${cx + s * 0.44},${cy + s * 1.7} ${cx + s * 0.1},${cy + s * 1.5} ${cx - s * 0.24},${cy + s * 1.7}`,
      i % 2 ? 'red' : 'paper-8',
    ),
  ];
}

export function flowers() {
  const roll = dice(12);
  const heads = Array.from({ length: 70 }, () => {
    const [x, z] = [-2.7 + roll() * 5.4, 10.35 - roll() * 0.6];
    const [cx, cy] = cam.at([x, 0.1 + roll() * 0.55 * (1 - Math.abs(x) / 3.4), z]);
    const fill = ['paper', 'paper-6', 'red', 'bone-4', 'red-8', 'khaki-8'][Math.floor(roll() * 6)];
    return ellipse(cx, cy, 5 + roll() * 5, 5 + roll() * 4, fill);
  });
  return [
    solid(cam, '-2.8,0,10.3 2.8,0,10.3 2.2,0.55,10.3 0,0.72,10.3 -2.2,0.55,10.3', 'khaki-15'),
    heads,
    [-2.35, -1.4, 1.4, 2.35].map((x, i) => wreath(x, 0.95 + (i % 2) * 0.1, 10, 0.5, i)),
    [-0.95, 0.95].map((x, i) => wreath(x, 1.5, 10.8, 0.32, i)),
  ];
}

export const lampTones = () => LAMPS.map((at, i) => glowTone(`lamp${i}`, cam.at(at), 230, 0.6));

/** A beam on the platform, and two veiled lamps. */
export function light() {
  return [
    solid(cam, '-0.5,9,12 0.5,9,12 2.5,0,10.4 -2.5,0,10.4', 'paper', asLight(0.14)),
    solid(cam, '-0.2,9,12 0.5,9,12 2.5,0,10.4 0.4,0,10.4', 'ochre', asLight(0.16)),
    LAMPS.map((at, i) => {
      const [x, y] = cam.at(at);
      return [
        shape(`${x - 2},-60 ${x + 2},-60 ${x + 2},${y - 34} ${x - 2},${y - 34}`, 'black'),
        glow(`lamp${i}`, [x, y], 230),
        ellipse(x, y, 25, 30, 'paper'),
        ellipse(x + 9, y, 13, 26, 'ochre', asLight(0.6)),
        shape(
          `${x - 34},${y - 22} ${x},${y - 50} ${x + 34},${y - 22} ${x + 20},${y - 4} ${x},${y - 18} ${x - 20},${y - 4}`,
          'black',
        ),
      ];
    }),
  ];
}

/** The side entrance, from inside its dark: a jamb, a folded curtain. */
export const sideDoor = () => [
  shape('-60,-60 300,-60 318,960 -60,960', 'black'),
  shape('300,-60 330,-60 346,960 318,960', 'wood+8'),
  shape('330,-60 342,-60 356,960 346,960', 'soot'),
  shape('120,-60 300,-60 262,300 214,520 236,960 90,960', 'deep-red-14'),
  shape('220,-60 300,-60 262,300 214,520 200,300', 'deep-red-4'),
];
