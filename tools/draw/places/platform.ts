import { band } from '../kit/band.ts';
import { camera, type Point3 } from '../kit/camera.ts';
import { clockFace } from '../kit/clock.ts';
import { asLight } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { lying, sideOn } from '../kit/planes.ts';
import { shape, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, corners, ellipse, layer, type Point, polygon } from '../kit/svg.ts';
import type { Fill, Tone } from '../kit/tones.ts';
export const platform: Layers = {
  'shed.svg': () => layer(vault()),
  'glass-day.svg': () => layer([glass(['snow', 'snow-14', 'snow-8']), fromTheEnd(0.16)]),
  'glass-morning.svg': () => layer([glass(['snow-10', 'steel+14', 'steel+12']), fromTheEnd(0.1)]),
  'train.svg': () => layer([ribs(), train(), corner()]),
  'beams.svg': () => layer(beams(0.26)),
  'steam.svg': () => layer(steam()),
  'columns.svg': () => layer([columns(), clock()]),
};

// What the drawings of the platform share: the eye, the shed's arch, the train, the columns, the clock.

const cam = camera({ vanish: [640, 424], eye: 1.65 });

/** The glass roof is a round vault over track and platform; its end wall is all glass. */
const VAULT = { middle: 0.4, half: 7.2, spring: 3.4, end: 42 };

const RIBS = [30, 21.5, 15.5, 11.2, 8.1, 5.9] as const;

const TRAIN = { x: 1.95, low: -0.3, high: 3.05 };

const EDGE = 1.75;

const COLUMNS = [19.5, 13.4, 9.2, 6.4, 4.4].map((z): Point => [-1.62, z]);

const CLOCK = [0.02, 3.0, 8.6] as const;

const vaultAt = (turn: number, z: number, grow = 0): Point3 => [
  VAULT.middle - (VAULT.half + grow) * Math.cos(turn),
  VAULT.spring + (VAULT.half + grow) * Math.sin(turn),
  z,
];

// The shed: a vault in two tones with a skylight, ribs, and at the far end a great fan of glass.

const turns = (from: number, to: number, count = 11) =>
  Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);

const arc = (z: number, from = 0, to = Math.PI, grow = 0) =>
  turns(from, to).map((t) => cam.at(vaultAt(t, z, grow)));

const strip = (from: number, to: number, fill: Fill) =>
  cam.face(
    [vaultAt(from, 1.2), vaultAt(to, 1.2), vaultAt(to, VAULT.end), vaultAt(from, VAULT.end)],
    fill,
  );

function vault() {
  const floor = lying(cam, 0);
  const stones = [];
  for (let z = 1.6; z < VAULT.end; z *= 1.3) stones.push(floor(-6, EDGE, z, z * 1.13, 'steel-8'));
  return [
    backing('black'),
    [0, 1, 2, 3, 4, 5].map((i) =>
      strip((i * Math.PI) / 12, ((i + 1) * Math.PI) / 12, i < 2 ? 'ink' : 'night-8'),
    ),
    [6, 7, 8, 9, 10, 11].map((i) => strip((i * Math.PI) / 12, ((i + 1) * Math.PI) / 12, 'ink')),
    solid(cam, `-6.8,0,1 -6.8,3.4,1 -6.8,3.4,42 -6.8,0,42`, 'soot-6'),
    [4, 5.6, 8, 11.4, 16.4, 24].map((z) =>
      solid(cam, `-6.8,0.6,${z} -6.8,2.8,${z} -6.8,2.8,${z * 1.18} -6.8,0.6,${z * 1.18}`, 'black'),
    ),
    floor(-6.8, EDGE, 0.6, VAULT.end, 'steel-12'),
    stones,
    floor(EDGE - 0.42, EDGE - 0.16, 0.6, VAULT.end, 'bone-6'),
  ];
}

/** `tones` are the light of the fan, its shade, and the skylight. */
function glass([light, shade, sky]: readonly [light: Tone, shade: Tone, sky: Tone]) {
  const z = VAULT.end - 0.2;
  const [middle, spring] = [VAULT.middle, VAULT.spring];
  const rim = (from: number, to: number): readonly Point3[] => [
    [middle, spring, z],
    ...turns(from, to).map((t) => vaultAt(t, z, -0.5)),
  ];
  const centre = cam.at([middle, spring, z]);
  return [
    cam.face(
      [vaultAt(0, z, -0.5), vaultAt(Math.PI, z, -0.5), [middle + 6.7, 0, z], [middle - 6.7, 0, z]],
      shade,
    ),
    cam.face(rim(0, Math.PI), light),
    cam.face(rim(1.85, Math.PI), shade),
    strip(0.95, 1.3, sky),
    strip(1.3, 1.42, 'steel-8'),
    turns(0, Math.PI, 8).map((t) => band([centre, cam.at(vaultAt(t, z, -0.4))], 3.5, 'black')),
    [-1.9, -4.4].map((grow) => band(arc(z, 0, Math.PI, grow), 3.5, 'black')),
    band([cam.at([middle - 6.8, spring, z]), cam.at([middle + 6.8, spring, z])], 5, 'black'),
    [-4, -2, 0, 2, 4].map((x) =>
      band([cam.at([middle + x, 0, z]), cam.at([middle + x, spring, z])], 3, 'black'),
    ),
  ];
}

const ribs = () =>
  RIBS.map((z) => {
    const wide = Math.max(0.17 * cam.perMetre(z), 4);
    return [band(arc(z), wide, 'black'), band(arc(z, 0.1, 1.2, -0.16), wide * 0.3, 'steel-2')];
  });

/** Slanted light through the skylight, and where it lies on the platform. */
const beams = (strength: number) => [
  [5.2, 8.4, 13].map((z) =>
    solid(
      cam,
      `-2.9,9.8,${z + 0.6} -1.7,10.2,${z + 0.6} 1.4,0,${z + 0.3} -0.9,0,${z}`,
      'snow',
      asLight(strength * 0.4),
    ),
  ),
  [5.2, 8.4, 13].map((z) =>
    solid(
      cam,
      `-1.3,0,${z} 0.9,0,${z} ${EDGE},0,${z + 1.5} -0.5,0,${z + 1.5}`,
      'snow',
      asLight(strength),
    ),
  ),
];

const fromTheEnd = (strength: number) => [
  solid(cam, `-2.6,0,42 1.75,0,42 1.5,0,1 -0.6,0,1`, 'snow', asLight(strength)),
  solid(
    cam,
    `${TRAIN.x},0.1,42 ${TRAIN.x},3.05,42 ${TRAIN.x},3.05,16 ${TRAIN.x},1,16`,
    'snow',
    asLight(strength * 0.6),
  ),
];

// The train as a black wall with one red line, iron columns, the clock that hangs over the platform, steam.

function train() {
  const { x, low, high } = TRAIN;
  const side = sideOn(cam, x);
  const windows = [];
  for (let i = 0; i < 15; i++) {
    const z = 2.5 * 1.21 ** i;
    if (z > 34) break;
    if (i % 5 === 3) {
      windows.push(
        side(z, z * 1.1, 0.1, 2.5, 'soot-6'),
        side(z * 1.02, z * 1.08, 1.35, 2.3, 'steel-8'),
      );
      windows.push(side(z * 1.1, z * 1.11, 0.9, 1.9, 'bone-10'));
      continue;
    }
    windows.push(side(z, z * 1.12, 1.35, 2.3, 'steel'), side(z, z * 1.035, 1.35, 2.3, 'steel+10'));
  }
  return [
    solid(cam, `${EDGE},0,0.6 ${EDGE},0,42 ${x},-0.4,42 ${x},-0.4,0.6`, 'black'),
    side(0.9, 42, low, high, 'black'),
    side(0.9, 42, 0.95, 1.06, 'red'),
    side(0.9, 42, 0.95, 0.985, 'deep-red'),
    side(0.9, 42, 2.5, 2.56, 'steel-8'),
    side(0.9, 42, high - 0.16, high, 'steel-4'),
    windows,
    solid(cam, `${x},3.05,0.9 ${x},3.05,42 ${x + 0.5},3.5,42 ${x + 0.5},3.5,0.9`, 'ink'),
  ];
}

/** Slender, with a fluted foot and two arms under the beam. */
const columns = () =>
  COLUMNS.map(([x, z]) => {
    const u = cam.perMetre(z);
    const [px, foot] = cam.at([x, 0, z]);
    const bar = (half: number, y1: number, y2: number) => [
      polygon(corners([px - half * u, px], [foot - y1 * u, foot - y2 * u]), 'steel+6'),
      polygon(corners([px, px + half * u], [foot - y1 * u, foot - y2 * u]), 'black'),
    ];
    const arm = (flip: boolean) =>
      stamp(
        'M0 0 Q4 -70 100 -92 L100 -106 Q-8 -92 -8 0 Z',
        { x: px, y: foot - 3.0 * u, scale: u / 110, flip },
        flip ? 'steel-6' : 'black',
      );
    return [
      solid(
        cam,
        `${x - 0.1},0,${z} ${x + 0.1},0,${z} ${x + 2.6},0,${z * 0.8} ${x + 2.1},0,${z * 0.78}`,
        'black',
        asLight(0.45),
      ),
      arm(true),
      arm(false),
      bar(0.1, 0, 6.5),
      bar(0.2, 0, 0.5),
      bar(0.15, 0.5, 0.68),
      bar(0.17, 2.8, 3.05),
      bar(0.14, 3.9, 4.1),
    ];
  });

function clock() {
  const [x, y] = cam.at(CLOCK);
  const u = cam.perMetre(CLOCK[2]);
  return [
    band(
      [
        [x, y - 60],
        [x, -60],
      ],
      7,
      'black',
    ),
    band(
      [
        [x - 4, y - 60],
        [x - 4, -60],
      ],
      2.5,
      'steel',
    ),
    ellipse(x + 6, y + 3, 0.5 * u, 0.5 * u, 'black'),
    clockFace([x, y], 0.48 * u, [10, 32], {
      ring: 'black',
      light: 'paper',
      shade: 'bone-10',
      mark: 'ink',
      hand: 'black',
    }),
  ];
}

const PUFF =
  'M0 0 Q-70 -10 -60 -60 Q-110 -80 -70 -130 Q-60 -190 10 -170 Q50 -220 110 -180 Q190 -190 180 -110 Q230 -80 190 -30 Q160 10 100 0 Z';

/** Steam from under the train, in flat puffs: a lit one before its own shade. */
const steam = () =>
  (
    [
      [690, 566, 0.42],
      [770, 690, 0.8],
      [900, 842, 1.5],
    ] as const
  ).map(([x, y, scale]) => [
    stamp(PUFF, { x: x + 34 * scale, y, scale }, 'steel', asLight(0.7)),
    stamp(PUFF, { x, y, scale: scale * 0.86 }, 'snow-12', asLight(0.62)),
  ]);

const corner = () => shape('-60,960 -60,640 250,700 470,960', 'black', asLight(0.55));
