import { deskLamp } from '../kit/furniture.ts';
import { camera } from '../kit/camera.ts';
import { lyingHand, type HandAt } from '../kit/grips.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { facing } from '../kit/planes.ts';
import { pts, shape } from '../kit/points.ts';
import { backing, layer, polygon, type Point, type Shapes } from '../kit/svg.ts';
import type { Tone } from '../kit/tones.ts';
export const statementTable: Layers = {
  'room.svg': () => layer([room(), city()]),
  'table.svg': () => layer([table(), piles(), sheet()]),
  'lamp.svg': () => layer([lamp()], [glowTone('lamp', LAMP, 420, 0.66)]),
  'hands.svg': () => layer([hand({ x: 560, y: 1000, turn: 12, flip: true }), hand({ x: 1010, y: 1010, turn: -10 })]), // prettier-ignore
  'folded.svg': () => layer([hand({ x: 470, y: 1090, turn: 34, flip: true }), hand({ x: 1120, y: 1100, turn: -34 })]), // prettier-ignore
};

// The table in 1960 from the chair that is asked: your own hands before you, the man across, the window behind him.

const cam = camera({ vanish: [800, 250], eye: 1.25 });

const LAMP = [1198, 512] as const;

function room() {
  const wall = facing(cam, 4.4);
  return [
    backing('night-6'),
    wall(-6, 6, 0, 4, 'steel-12'),
    wall(-6, -1.5, 0, 4, 'night-2'),
    wall(-6, 6, 0, 0.95, 'night-10'),
    // a map case and a row of coats' pegs with one cap: nothing that can be read
    wall(-2.6, -1.75, 0.2, 2.2, 'wood-10'),
    wall(-2.6, -2.5, 0.2, 2.2, 'wood+6'),
    [0.5, 0.9, 1.3, 1.7].map((y) => wall(-2.48, -1.8, y, y + 0.34, 'wood-4')),
    wall(1.9, 3, 1.62, 1.68, 'wood+10'),
  ];
}

/** Behind him the window: roofs with snow, lit storeys, a thing that lifts loads. */
function city() {
  const pane = facing(cam, 4.38);
  const at = (text: string, fill: Tone) =>
    polygon(
      pts(text).map(([x, y]) => cam.at([x, y, 4.37])),
      fill,
    );
  const lit = Array.from({ length: 42 }, (_, i): Shapes => {
    const [column, row] = [i % 14, Math.floor(i / 14)];
    if ((i * 5 + row * 3) % 7 < 3) return [];
    const x = -1.12 + column * 0.17;
    return pane(x, x + 0.07, 1.0 + row * 0.15, 1.07 + row * 0.15, (i * 3) % 5 ? 'ochre' : 'ochre+12');
  }); // prettier-ignore
  return [
    pane(-1.38, 1.5, 0.82, 2.9, 'bone-14'),
    pane(-1.28, 1.4, 0.92, 2.8, 'night+12'),
    at('-1.28,1.7 1.4,2.1 1.4,2.5 -1.28,2', 'steel+14'),
    at('-1.28,0.92 -1.28,1.62 -0.3,1.62 -0.3,1.42 0.5,1.42 0.5,1.86 1.1,1.86 1.1,1.3 1.4,1.3 1.4,0.92', 'ink+4'), // prettier-ignore
    at('-1.28,1.62 -0.3,1.62 -0.36,1.67 -1.28,1.67', 'snow-6'),
    at('0.5,1.86 1.1,1.86 1.06,1.91 0.54,1.91', 'snow-10'),
    lit,
    at('-0.02,1.42 0.03,1.42 0.03,2.4 -0.02,2.4', 'black'),
    at('-0.62,2.3 0.42,2.3 0.42,2.34 -0.62,2.34', 'black'),
    at('-0.5,2.3 -0.48,2.3 -0.48,1.94 -0.5,1.94', 'black'),
    pane(0.02, 0.1, 0.92, 2.8, 'bone-15'),
    pane(-1.28, 1.4, 2.2, 2.27, 'bone-15'),
    pane(-1.38, 1.5, 0.8, 0.9, 'bone-6'),
  ];
}

const table = () => [
  shape('-60,560 1660,560 1660,960 -60,960', 'wood-2'),
  shape('-60,560 1660,560 1660,574 -60,574', 'wood+15'),
  shape('-60,574 620,574 260,960 -60,960', 'wood-10'),
  shape('1060,580 1500,600 1280,960 420,960 700,640', 'paper', asLight(0.1)),
];

/** Statements, hundreds of them, in piles that are tied. */
function piles() {
  const pile = (x: number, y: number, wide: number, high: number) => {
    const rows = Math.floor(high / 13);
    return [
      shape(`${x - 20},${y + 6} ${x + wide + 70},${y + 6} ${x + wide + 30},${y + 26} ${x - 40},${y + 26}`, 'black', asLight(0.5)), // prettier-ignore
      shape(`${x},${y - high} ${x + wide},${y - high} ${x + wide},${y} ${x},${y}`, 'bone-8'),
      Array.from(
        { length: rows },
        (_, i) =>
        shape(`${x + ((i * 5) % 7) - 3},${y - i * 13 - 4} ${x + wide + ((i * 3) % 8)},${y - i * 13 - 4} ${x + wide},${y - i * 13} ${x},${y - i * 13}`, i % 3 ? 'bone-15' : 'wood+14'), // prettier-ignore
      ),
      shape(`${x},${y - high} ${x + 44},${y - high - 40} ${x + wide + 36},${y - high - 40} ${x + wide},${y - high}`, 'paper-8'), // prettier-ignore
      shape(`${x + wide * 0.46},${y - high} ${x + wide * 0.52},${y - high} ${x + wide * 0.52},${y} ${x + wide * 0.46},${y}`, 'deep-red'), // prettier-ignore
    ];
  };
  return [pile(330, 600, 220, 150), pile(200, 690, 250, 96)];
}

/** The sheet of today, turned to him, with the pen across it. */
const sheet = () => [
  shape('690,628 946,620 990,746 700,758', 'black', asLight(0.4)),
  shape('682,620 938,612 978,736 690,748', 'paper+2'),
  [0, 1, 2, 3].map(
    (i) =>
    shape(`${704 + i * 3},${640 + i * 16} ${900 + i * 5 - (i === 3 ? 96 : 0)},${634 + i * 16} ${900 + i * 5 - (i === 3 ? 96 : 0)},${638 + i * 16} ${704 + i * 3},${644 + i * 16}`, 'ink'), // prettier-ignore
  ),
  shape('930,700 1080,664 1082,672 932,708', 'steel-6'),
  shape('930,700 950,695 952,703 932,708', 'bone'),
];

/** A steel lamp of its time, from the right; its cone falls on the hands. */
const lamp = () => [
  polygon(conePoints(), 'paper', asLight(0.12)),
  glow('lamp', LAMP, 420),
  deskLamp(camera({ vanish: [800, 250], eye: 1.25 }), [0.86, 0.33, 2.6], { shade: 'steel+8', shadeDark: 'night-2', stem: 'steel+4', lit: 'paper+8' }, 1.25), // prettier-ignore
];

const conePoints = (): readonly Point[] => [
  [1112, 520],
  [1284, 520],
  [1480, 960],
  [380, 960],
];

/** Washed to the elbows, and coal in the cracks: between the fingers, across the knuckles, under the nails. */
function hand(at: HandAt) {
  const spot = { ...at, scale: 1.36 };
  const [sin, cos] = [Math.sin(((at.turn ?? 0) * Math.PI) / 180), Math.cos(((at.turn ?? 0) * Math.PI) / 180)];
  const crack = (text: string) =>
    polygon(
      pts(text).map(([x, y]): Point => {
        const across = (at.flip === true ? -x : x) * spot.scale;
        const down = y * spot.scale;
        return [at.x + across * cos - down * sin, at.y + across * sin + down * cos];
      }),
      'black',
    );
  return [
    lyingHand(spot, { skin: ['paper-6', 'bone-15'], sleeve: ['steel-4', 'night-4'], cuff: 'ink' }),
    // coal: a fine line here and there, and what is under the nails
    ['-52,-116 -36,-122 -35,-120 -51,-113', '-22,-126 -6,-124 -7,-121', '18,-124 30,-128 31,-126', '48,-108 60,-100 58,-98', '-44,-84 -20,-92 -20,-90', '-20,-70 -2,-56 -4,-54', '12,-40 36,-52 37,-50', '-52,-190 -46,-188 -47,-186', '-13,-204 -7,-203 -8,-201', '32,-190 38,-191 37,-188'].map(crack), // prettier-ignore
    ['-62,-228 -50,-230 -53,-225 -60,-224', '-16,-251 -4,-251 -6,-246 -14,-246', '30,-236 41,-236 39,-231 32,-231', '-101,-150 -90,-153 -92,-148 -99,-146'].map(crack), // prettier-ignore
  ];
} // prettier-ignore
