/** Registration in the palace: windows of winter light on the left, the red wedge of the counter, columns on the right. */
import { asLight, ellipse, layer, linear, path, polygon, radial, rect } from '../svg.mjs';
import { box, camera, frontal, level, sunOnFloor, upright } from '../camera.mjs';
import { column, sideBars, sideWindow } from '../architecture.mjs';
import { bust, standing } from '../people.mjs';
import { deskLamp, pile, placard, sheet } from '../things.mjs';

const cam = camera({ vanish: [690, 330], eye: 1.6 });
const LEFT = -2.7;
const RIGHT = 8.4;
const END = 36;
const CEILING = 8.2;
const COUNTER = { x: [2.15, 2.95], y: [0, 1.05], z: [2.2, 27] };
const WINDOWS = [2.6, 5.9, 9.2, 12.5, 15.8, 19.1, 22.4, 25.7, 29, 32.3].map((z) => [z, z + 2.3]);
const WINDOW_Y = [0.7, 6.4];
const sun = sunOnFloor([0.76, -1, -0.42]);
const LAMPS = [4.6, 8.2, 11.8, 16.4, 21];

export const registration = {
  'far.svg': () => layer([walls(), endWall(), ceiling(), floor()]),
  'windows.svg': () => layer([windows()]),
  'day.svg': () => layer(shafts(), [linear('shaft', [500, 0], [1100, 700], [[0, 'snow', 0.3], [1, 'snow', 0]])]),
  'columns.svg': () => layer([columns(), clerks()]),
  'counter.svg': () => layer([counter(), placards(), queue()]),
  'lamps.svg': () => layer(glows(), LAMPS.map(glowTone)),
  'near.svg': () => layer(near()),
};

function walls() {
  return [
    rect(-60, -60, 1720, 1020, 'night'),
    cam.face(upright(LEFT, 0, 12, 0.5, END), 'steel-15'),
    cam.face(upright(LEFT, 0, 0.55, 0.5, END), 'night-10'),
    cam.face(upright(RIGHT, 0, 12, 0.5, END), 'night+4'),
    cam.face(upright(RIGHT, 5.6, 12, 0.5, END), 'night'),
    ...[8, 14, 20, 26, 32].map((z) => cam.face(upright(RIGHT, 0, 3.6, z, z + 2), 'night-15')),
  ];
}

function endWall() {
  return [
    cam.face(frontal(LEFT, RIGHT, 0, 12, END), 'steel-6'),
    cam.face(frontal(LEFT + 1.2, LEFT + 3.8, 0, 5.2, END), 'bone-15'),
    cam.face(frontal(LEFT + 1.5, LEFT + 3.5, 0, 4.9, END), 'ink'),
    cam.face(frontal(LEFT + 4.6, LEFT + 6.4, 1.8, CEILING, END), 'deep-red'),
    cam.face(frontal(LEFT + 4.6, LEFT + 5.5, 1.8, CEILING, END), 'red-8'),
  ];
}

function ceiling() {
  const bands = [16, 19.5, 23, 26.5, 30, 33.5];
  return [
    cam.face(level(LEFT, RIGHT, CEILING, 2, END), 'night-8'),
    ...bands.map((z) => cam.face(level(LEFT, RIGHT, CEILING, z, z + 1.1), 'steel-15')),
    cam.face([...level(LEFT, LEFT + 0.7, CEILING, 2, END)], 'steel-10'),
  ];
}

function floor() {
  const strips = [];
  for (let x = LEFT; x < RIGHT; x += 0.7) {
    const wide = Math.round((x - LEFT) / 0.7) % 2 === 0;
    if (wide) strips.push(cam.face(level(x, x + 0.7, 0, 0.5, END), 'wood-15'));
  }
  return [cam.face(level(-30, 30, 0, 0.35, END), 'soot+3'), ...strips];
}

function windows() {
  return WINDOWS.toReversed().map((z) => {
    const here = { x: LEFT, z, y: WINDOW_Y };
    const frame = { x: LEFT, z: [z[0] - 0.22, z[1] + 0.22], y: [WINDOW_Y[0] - 0.2, WINDOW_Y[1] + 0.25] };
    const reveal = { x: LEFT, z: [z[0], z[1] - 0.34], y: [WINDOW_Y[0], WINDOW_Y[1] - 0.1] };
    return [
      sideWindow(cam, frame, 'steel+12'),
      sideWindow(cam, here, 'steel-4'),
      sideWindow(cam, reveal, z[0] > 15 ? 'snow-8' : 'snow'),
      ...sideBars(cam, reveal, 'steel'),
    ];
  });
}

/** Winter light on the floor, cut by piers and bars, up to the foot of the counter. */
function shafts() {
  const panes = WINDOWS.flatMap(([z1, z2]) => {
    const half = (z1 + z2) / 2;
    return [[z1, half - 0.08], [half + 0.08, z2 - 0.34]];
  });
  const onFloor = panes.flatMap(([z1, z2]) =>
    [[0.7, 2.3], [2.42, 3.9], [4.02, 5.6]].map(([y1, y2]) => {
      const patch = [[LEFT, y1, z1], [LEFT, y1, z2], [LEFT, y2, z2], [LEFT, y2, z1]].map(sun);
      return cam.face(patch, 'snow', asLight(0.7));
    }),
  );
  const air = WINDOWS.slice(1, 7).map(([z1, z2]) => {
    const high = [[LEFT, 6.2, z1], [LEFT, 6.2, z2]].map(cam.at);
    const low = [[LEFT, 0.9, z2], [LEFT, 0.9, z1]].map(sun).map(cam.at);
    const far = [[LEFT, 5.6, z2], [LEFT, 5.6, z1]].map(sun).map(cam.at);
    return polygon([high[0], high[1], far[0], far[1], low[1]], 'url(#shaft)', asLight(0.5));
  });
  return [...onFloor, ...air];
}

function columns() {
  return [31.6, 27.1, 22.6, 18.1, 13.6, 9.1, 4.6].map((z) =>
    column(cam, { x: 4.9, z, radius: 0.5, height: CEILING }, { light: z > 20 ? 'bone' : 'snow-3', shade: z > 20 ? 'steel+6' : 'steel', foot: 'bone-4', footShade: 'steel-12' }),
  );
}

function clerks() {
  return [22, 19, 16.4, 13.8, 11.2, 8.8, 6.6].map((z, i) => {
    const [x, y] = cam.at([3.42, 0.7, z]);
    return bust({ x, y, scale: cam.scale(z) }, { coat: i % 3 === 1 ? ['khaki', 'soot'] : ['soot', 'ink'], head: [i % 2 ? 'bone' : 'paper', 'deep-red'] });
  });
}

function counter() {
  const body = box(cam, COUNTER, { front: 'deep-red', side: 'deep-red', top: 'red' });
  const lip = cam.face(upright(COUNTER.x[0], 0.97, 1.05, 2.2, 27), 'red-12');
  const foot = cam.face(upright(COUNTER.x[0], 0, 0.12, 2.2, 27), 'deep-red-15');
  const posts = [3.2, 5.2, 7.2, 9.2, 11.2, 13.2, 15.2, 17.2, 19.2, 21.2, 23.2].map((z) =>
    cam.face(upright(COUNTER.x[0], 0.12, 0.97, z, z + 0.1), 'deep-red-15'),
  );
  const papers = [3.4, 6.9, 9.9, 13.4, 18.6].map((z, i) => [
    pile(cam, [2.55, 1.05, z], { height: 0.05 + 0.05 * (i % 3) }, { front: 'bone', side: 'bone-12', top: 'paper' }),
    sheet(cam, [2.36, 1.051, z - 0.4], 'paper', { turn: 0.3 - 0.2 * i }),
    sheet(cam, [2.62, 1.051, z - 0.9], 'bone', { turn: 0.1 * i }),
  ]);
  const lamps = LAMPS.toReversed().map((z) => deskLamp(cam, [2.78, 1.05, z], { shade: 'steel', shadeDark: 'ink', stem: 'ink', lit: 'ochre' }));
  return [body, foot, posts, lip, papers.toReversed(), lamps];
}

/** Boards over the counter; each carries a sign of bars and discs in place of a number. */
function placards() {
  return [23.4, 19, 14.9, 11, 7.6].map((z, i) => {
    const n = 5 - i;
    const board = { x: [1.75, 3.05], y: [2.36, 3.56], z, ceiling: CEILING };
    return [placard(cam, board, { board: i < 2 ? 'bone' : 'paper', edge: 'soot', rod: 'ink' }), sign(n, z)];
  });
}

function sign(n, z) {
  const at = (x, y) => cam.at([1.75 + x, 2.36 + y, z]);
  const u = cam.perMetre(z);
  const bar = (x, tone = 'ink') => cam.face(frontal(1.75 + x, 1.75 + x + 0.13, 2.56, 3.36, z), tone);
  const disc = (x, y, r, tone) => ellipse(...at(x, y), r * u, r * u, tone);
  switch (n) {
    case 1:
      return [disc(0.65, 0.6, 0.42, 'ink'), path(halfDisc(at(0.65, 0.6), 0.42 * u), 'red')];
    case 2:
      return [bar(0.36), bar(0.8, 'red')];
    case 3:
      return [polygon([at(0.2, 0.2), at(1.1, 0.2), at(1.1, 1.05)], 'ink'), disc(0.42, 0.86, 0.16, 'red')];
    case 4:
      return [bar(0.18), bar(0.45), bar(0.72), bar(0.99, 'red')];
    default:
      return [bar(0.56, 'red')];
  }
}

const halfDisc = ([x, y], r) => `M${x.toFixed(1)} ${(y - r).toFixed(1)} A${r.toFixed(1)} ${r.toFixed(1)} 0 0 1 ${x.toFixed(1)} ${(y + r).toFixed(1)} Z`;

const COATS = [
  { coat: ['khaki', 'soot'], hat: 'budenovka', hatTone: ['khaki', 'soot'] },
  { coat: ['soot', 'ink'], hat: 'fur', hatTone: ['soot', 'black'] },
  { coat: ['steel', 'night'], hat: 'cap', hatTone: ['ink', 'black'] },
  { coat: ['bone-15', 'wood'], hat: 'fur', hatTone: ['wood', 'ink'] },
  { coat: ['soot', 'black'], hat: 'shawl', hatTone: ['red', 'deep-red'] },
];

function queue() {
  const places = [25, 23.4, 21.9, 20.4, 19, 17.6, 16.3, 15, 13.8, 12.6, 11.4, 10.2, 9];
  return places.map((z, i) => {
    const x = 1.42 + 0.16 * Math.sin(i * 2.3);
    const size = 0.97 + 0.05 * Math.sin(i * 1.7);
    const tall = 1.7 * size;
    const throwTo = [[x - 0.24, 0, z], [x + 0.24, 0, z], [x + 0.2, tall, z], [x - 0.1, tall, z]].map(sun);
    const edge = throwTo.map(([px, py, pz]) => [Math.min(px, COUNTER.x[0]), py, pz]);
    const [sx, sy] = cam.at([x, 0, z]);
    const who = COATS[(i * 3) % COATS.length];
    return [
      cam.face(edge, 'black', asLight(0.5)),
      standing({ x: sx, y: sy, scale: cam.scale(z) * size }, { ...who, head: ['bone', 'deep-red'], boots: ['khaki+10', 'soot'] }),
    ];
  });
}

const glowTone = (z) => {
  const at = cam.at([2.78, 1.25, z]);
  return radial(`glow${Math.round(z * 10)}`, at, 1.1 * cam.perMetre(z), [[0, 'ochre', 0.75], [0.35, 'ochre', 0.3], [1, 'ochre', 0]]);
};

function glows() {
  return LAMPS.map((z) => {
    const [x, y] = cam.at([2.78, 1.25, z]);
    const r = 1.1 * cam.perMetre(z);
    return ellipse(x, y, r, r, `url(#glow${Math.round(z * 10)})`, asLight(1));
  });
}

/** Somebody ahead of us in the line, cut by the frame. */
function near() {
  return [
    path('M1160 980 L1190 800 Q1250 742 1272 724 L1350 724 Q1470 742 1448 810 L1514 980 Z', 'black'),
    path('M1160 980 L1190 800 Q1250 742 1272 724 L1288 724 Q1274 752 1216 812 L1200 980 Z', 'steel'),
    path('M1254 700 Q1296 620 1312 618 Q1420 620 1370 700 Q1412 752 1312 756 Q1304 752 1254 700 Z', 'ink'),
    path('M1240 690 L1244 616 Q1358 570 1380 616 L1384 690 Q1358 712 1240 690 Z', 'black'),
    path('M1240 690 L1244 616 Q1310 600 1284 594 Q1308 640 1264 697 Z', 'snow-10'),
  ];
}
