/** The congress hall: columns to the ceiling, the banner with the disc, the red table and the rostrum. The crowd is the stage's. */
import { asLight, ellipse, layer, linear, path, polygon, rect, stamp } from '../svg.mjs';
import { box, camera, frontal, level, upright } from '../camera.mjs';
import { column } from '../architecture.mjs';
import { bust } from '../people.mjs';

const cam = camera({ vanish: [860, 400], eye: 3.4 });
const LEFT = -5.6;
const RIGHT = 4.9;
const CORNICE = 7.4;
const END = 27;
const DAIS = { x: [-5, 4.4], y: [0, 1.1], z: [12.4, 20] };
const TABLE = { x: [-4.5, 3.7], y: [1.1, 1.9], z: [13.2, 15] };
const ROSTRUM = { x: [1.15, 2.1], y: [1.1, 2.42], z: [12.45, 13.1] };
const BANNER_Z = 17.4;

export const hall = {
  'far.svg': () => layer([room(), ceiling()]),
  'columns.svg': () => layer([colonnade(LEFT, 4), colonnade(RIGHT, -4), cornices()]),
  'portrait.svg': () => layer([sideBanners(), portrait()]),
  'presidium.svg': () => layer([presidium(), table()]),
  'beams.svg': () => layer(beams(), beamTones()),
  'rostrum.svg': () => layer([dais(), rostrum()]),
  'near.svg': () => layer(near()),
};

function room() {
  const recess = (x, out) => [
    cam.face(upright(x + out, 0, 12, 1, END), 'ink'),
    ...[10, 14, 18, 22].map((z) => cam.face(upright(x + out, 3.2, 6.2, z, z + 1.6), 'soot')),
  ];
  return [
    rect(-60, -60, 1720, 1020, 'ink'),
    recess(LEFT, -2.6),
    recess(RIGHT, 2.6),
    cam.face(frontal(LEFT - 2.6, RIGHT + 2.6, 0, 12, END), 'soot'),
    cam.face(frontal(LEFT, RIGHT, 0, CORNICE, END), 'soot+5'),
    cam.face(level(-12, 12, 0, 0.5, END), 'black'),
  ];
}

function ceiling() {
  const coffers = [8, 10.5, 13, 15.5, 18, 20.5, 23].flatMap((z) =>
    [LEFT + 0.5, LEFT + 2.95, LEFT + 5.4, LEFT + 7.85].map((x) =>
      cam.face(level(x, x + 2, CORNICE + 1.2, z, z + 1.9), x < LEFT + 3 ? 'soot+4' : 'soot-4'),
    ),
  );
  return [cam.face(level(LEFT - 3, RIGHT + 3, CORNICE + 1.2, 1, END), 'ink'), coffers];
}

function colonnade(x) {
  return [24.5, 21.4, 18.3, 15.2, 12.1, 9, 5.9].map((z) =>
    column(cam, { x, z, radius: 0.5, height: CORNICE }, {
      light: z > 17 ? 'bone-12' : z > 11 ? 'bone-6' : 'bone',
      shade: z > 17 ? 'steel-15' : 'steel-6',
      foot: 'bone-15',
      footShade: 'night',
    }),
  );
}

function cornices() {
  return [LEFT - 0.5, RIGHT + 0.5].map((x) => {
    const inner = x < 0 ? x + 1.1 : x - 1.1;
    return [
      cam.face(upright(inner, CORNICE, CORNICE + 1.2, 2, END), x < 0 ? 'night' : 'steel-12'),
      cam.face(upright(inner, CORNICE, CORNICE + 0.3, 2, END), x < 0 ? 'steel-10' : 'bone-15'),
    ];
  });
}

function sideBanners() {
  const hang = (x, z1, z2, low, tones) => {
    const face = [[x, 9.5, z1], [x, 9.5, z2], [x, low, z2], [x, low + 0.5, z1]];
    const fold = [[x, 9.5, z1], [x, 9.5, z1 + (z2 - z1) * 0.42], [x, low + 0.3, z1 + (z2 - z1) * 0.42], [x, low + 0.5, z1]];
    return [cam.face(face, tones[0]), cam.face(fold, tones[1])];
  };
  return [
    hang(LEFT + 0.75, 12.9, 15.6, 2.9, ['red-10', 'deep-red+4']),
    hang(RIGHT - 0.75, 12.9, 15.6, 2.9, ['deep-red', 'deep-red-15']),
  ];
}

/** Half light, half dark: nobody's likeness, and the size of a house. */
function portrait() {
  const u = cam.perMetre(BANNER_Z);
  const [x, y] = cam.at([-0.45, 6.05, BANNER_Z]);
  const at = { x, y, scale: u / 100 };
  return [
    cam.face(frontal(-3.75, 2.85, 2.9, 13, BANNER_Z), 'red'),
    polygon([cam.at([-0.45, 13, BANNER_Z]), cam.at([2.85, 13, BANNER_Z]), cam.at([2.85, 2.9, BANNER_Z]), cam.at([-0.45, 2.9, BANNER_Z])], 'deep-red+5'),
    cam.face(frontal(-3.75, 2.85, 2.9, 3.12, BANNER_Z), 'paper-10'),
    cam.face(frontal(-0.45, 2.85, 2.9, 3.12, BANNER_Z), 'bone-15'),
    ellipse(x, y, 2.34 * u, 2.34 * u, 'paper'),
    stamp('M0 -234 A234 234 0 0 1 0 234 Z', at, 'ink'),
    stamp('M-196 128 Q-180 62 -86 44 L0 30 L0 234 A234 234 0 0 1 -196 128 Z', at, 'khaki'),
    stamp('M196 128 Q180 62 86 44 L0 30 L0 234 A234 234 0 0 0 196 128 Z', at, 'soot'),
    stamp('M-46 20 L-46 62 L0 96 L0 20 Z', at, 'bone-12'),
    stamp('M46 20 L46 62 L0 96 L0 20 Z', at, 'deep-red-10'),
    stamp('M0 -182 A98 132 0 0 0 0 82 Z', at, 'bone'),
    stamp('M0 -182 A98 132 0 0 1 0 82 Z', at, 'deep-red'),
  ];
}

function presidium() {
  const row = (count, z, floor, from, step, skip) =>
    Array.from({ length: count }, (_, i) => {
      if (skip.includes(i)) return [];
      const [x, y] = cam.at([from + i * step, floor + 0.42, z]);
      const tall = 1.12 + 0.05 * Math.sin(i * 2.7 + z);
      const coat = (i + count) % 4 === 1 ? ['khaki', 'soot'] : ['soot+2', 'ink'];
      return bust({ x, y, scale: cam.scale(z) * tall }, { coat, head: [i % 3 === 1 ? 'bone' : 'paper', 'deep-red'] });
    });
  return [
    row(9, 17.2, 1.75, -4.35, 0.98, []),
    cam.face(frontal(-4.7, 3.9, 1.1, 2.3, 16.7), 'deep-red-15'),
    cam.face(frontal(-4.7, 3.9, 2.24, 2.3, 16.7), 'red-15'),
    row(9, 15.3, 1.1, -4.05, 0.93, [7]),
  ];
}

function table() {
  const carafes = [-3.1, -0.4, 2.6].map((x) => [
    cam.face(frontal(x, x + 0.12, 1.9, 2.16, 14.3), 'steel+15'),
    cam.face(frontal(x + 0.07, x + 0.12, 1.9, 2.16, 14.3), 'steel'),
  ]);
  const papers = [-4, -2.3, -1.3, 0.4, 3.2].map((x, i) =>
    cam.face(level(x, x + 0.32, 1.905, 13.7, 14.1 + 0.1 * (i % 2)), i % 2 ? 'bone' : 'paper'),
  );
  const folds = [-3.9, -2.9, -1.5, -0.6, 0.5, 2.7, 3.3].map((x) =>
    cam.face([[x, 1.9, 13.2], [x + 0.2, 1.1, 13.2], [x - 0.08, 1.1, 13.2]], 'deep-red-12'),
  );
  return [box(cam, TABLE, { front: 'deep-red', top: 'red', side: 'deep-red-15' }), folds, papers, carafes];
}

function dais() {
  return [
    cam.face(frontal(DAIS.x[0], DAIS.x[1], 0, 1.1, DAIS.z[0]), 'black'),
    cam.face(level(DAIS.x[0], DAIS.x[1], 1.1, DAIS.z[0], 13.2), 'wood-6'),
    cam.face(frontal(DAIS.x[0], DAIS.x[1], 0.98, 1.1, DAIS.z[0]), 'wood-15'),
    cam.face([[0.2, 1.1, 13.2], [1.15, 1.1, 12.9], [1.15, 1.1, 12.4], [0, 1.1, 12.4]], 'black', asLight(0.35)),
  ];
}

function rostrum() {
  const { x, y, z } = ROSTRUM;
  const middle = x[0] + 0.56;
  const front = [[x[0] + 0.08, y[0], z[0]], [x[1] - 0.08, y[0], z[0]], [x[1], y[1] - 0.1, z[0]], [x[0], y[1] - 0.1, z[0]]];
  const lit = [front[0], [middle, y[0], z[0]], [middle, y[1] - 0.1, z[0]], front[3]];
  const slope = [[x[0] - 0.05, y[1] - 0.1, z[0]], [x[1] + 0.05, y[1] - 0.1, z[0]], [x[1] + 0.05, y[1] + 0.06, z[1]], [x[0] - 0.05, y[1] + 0.06, z[1]]];
  const [mx, my] = cam.at([x[0] + 0.3, y[1], z[0]]);
  return [
    cam.face(front, 'ink'),
    cam.face(lit, 'wood+4'),
    cam.face([[x[0] + 0.2, y[0] + 0.15, z[0]], [middle, y[0] + 0.15, z[0]], [middle, y[1] - 0.3, z[0]], [x[0] + 0.16, y[1] - 0.3, z[0]]], 'wood-12'),
    cam.face(slope, 'wood-15'),
    cam.face(frontal(x[0] - 0.06, x[1] + 0.06, y[1] - 0.17, y[1] - 0.09, z[0]), 'bone-10'),
    cam.face(frontal(middle, x[1] + 0.06, y[1] - 0.17, y[1] - 0.09, z[0]), 'wood'),
    polygon([[mx, my - 4], [mx - 16, my - 34], [mx - 13, my - 36], [mx + 4, my - 6]], 'black'),
    ellipse(mx - 16, my - 38, 5, 7, 'black'),
    cam.face([[1.5, y[1] - 0.06, z[0]], [1.86, y[1] - 0.06, z[0]], [1.84, y[1] + 0.03, z[1]], [1.52, y[1] + 0.03, z[1]]], 'paper'),
  ];
}

function beamTones() {
  return [
    linear('beam-left', [420, -60], [960, 620], [[0, 'paper', 0.62], [1, 'paper', 0.1]]),
    linear('beam-right', [1320, -60], [900, 620], [[0, 'paper', 0.42], [1, 'paper', 0.05]]),
  ];
}

/** Two projectors cross on whoever speaks. */
function beams() {
  return [
    polygon([[390, -60], [520, -60], [1085, 628], [850, 628]], 'url(#beam-left)', asLight(0.62)),
    polygon([[1290, -60], [1400, -60], [1060, 628], [870, 628]], 'url(#beam-right)', asLight(0.5)),
    ellipse(962, 626, 132, 15, 'paper', asLight(0.35)),
  ];
}

/** Our own row: backs of benches, and heads too close to be anything but dark. */
function near() {
  const head = (x, y, s) => [
    stamp('M-130 260 L-112 96 Q-100 40 -34 22 L34 22 Q100 40 112 96 L130 260 Z', { x, y, scale: s }, 'black'),
    stamp('M-50 -34 A50 66 0 0 1 50 -34 A50 66 0 0 1 -50 -34 Z', { x, y, scale: s }, 'black'),
    stamp('M-50 -34 A50 66 0 0 1 -4 -99 A46 64 0 0 0 -50 -34 Z', { x, y, scale: s }, 'bone-12'),
    stamp('M-112 96 Q-100 40 -34 22 L-20 22 Q-84 44 -97 98 L-104 140 Z', { x, y, scale: s }, 'steel-10'),
  ];
  return [
    path('M-60 846 L1660 820 L1660 980 L-60 980 Z', 'black'),
    path('M-60 846 L1660 820 L1660 830 L-60 856 Z', 'wood-8'),
    head(1236, 812, 0.92),
    head(1490, 800, 1.05),
    head(128, 830, 1),
  ];
}
