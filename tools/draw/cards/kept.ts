/** What is kept: files, piles, cards of an index, a tag, and slates with as many strokes of chalk as tellers. */
import { dice } from '../kit/dice.ts';
import type { Layers } from '../kit/place.ts';
import {
  BONE,
  circle,
  drawing,
  INK,
  line,
  PAPER,
  print,
  rect,
  RED,
  round,
  shape,
  sheet,
  stamp,
  turned,
} from './shapes.ts';

const KHAKI = ['#4d5148', '#3d413a'] as const;
const BLUE = ['#3b4a55', '#303d47'] as const;
const WOOD = '#3c2a1d';
const STROKES = [210, 168, 186, 120, 232];
const SLATES = [3, 4, 5];

export const kept: Layers = {
  'file.svg': () => drawing(360, 400, [turned(-3, '180 200', folder(28, 24, [286, 340], KHAKI))]),
  'files.svg': () =>
    drawing(420, 400, [
      turned(6, '200 200', folder(64, 36, [290, 320], BLUE)),
      turned(-4, '200 200', folder(34, 40, [290, 320], KHAKI)),
    ]),
  'pile.svg': () =>
    drawing(400, 360, [
      ...Array.from({ length: 7 }, (_, at) =>
        rect(42, 230 + at * 14, 300, 12, at % 2 ? BONE : PAPER),
      ),
      turned(-4, '200 160', [
        ...sheet(60, 40, 180, 200),
        ...print({ at: [84, 72], width: 130, count: 5, gap: 26, seed: 3 }),
      ]),
      turned(7, '260 150', [
        ...sheet(190, 52, 170, 190),
        ...print({ at: [212, 84], width: 120, count: 5, gap: 26, seed: 8 }),
        ...stamp(310, 204, 28),
      ]),
    ]),
  'index_cards.svg': () =>
    drawing(
      440,
      330,
      (
        [
          [-9, 150, 30],
          [6, 280, 44],
          [-4, 160, 110],
          [5, 270, 130],
        ] as const
      ).map(([degrees, x, y], at) => turned(degrees, `${x} 160`, index(x - 110, y, 240, at))),
    ),
  'tag.svg': () =>
    drawing(320, 400, [
      line('M160 20q60 20 20 70', BONE, 6),
      turned(4, '160 240', [
        shape('M104 110L160 76L216 110V352H104Z', PAPER),
        shape('M176 86L216 110V352H136Z', BONE),
        circle(160, 114, 13, INK),
        rect(124, 200, 72, 40, RED),
        rect(124, 262, 72, 8, INK),
        rect(124, 284, 52, 8, INK),
      ]),
    ]),
  ...Object.fromEntries(SLATES.map((count) => [`slate_${count}.svg`, () => slate(count)])),
};

function folder(
  x: number,
  y: number,
  size: readonly [number, number],
  tones: readonly [string, string],
): readonly string[] {
  const [width, height] = size;
  const right = x + width;
  const tape = round(y + height * 0.55);
  return [
    rect(x + 9, y + 10, width, height, '#0d0b0a'),
    shape(
      `M${x} ${y + 18}H${round(x + width * 0.3)}L${round(x + width * 0.36)} ${y}H${right}V${y + height}H${x}Z`,
      tones[0],
    ),
    shape(
      `M${round(x + width * 0.66)} ${y}H${right}V${y + height}H${round(x + width * 0.44)}Z`,
      tones[1],
    ),
    rect(x + width * 0.18, y + height * 0.3, width * 0.5, height * 0.2, BONE),
    rect(x + width * 0.24, y + height * 0.37, width * 0.38, 9, INK),
    line(`M${right} ${tape}q26 20 8 46M${right} ${tape}q-18 34 -4 60`, PAPER, 5),
  ];
}

function index(x: number, y: number, width: number, seed: number): readonly string[] {
  return [
    ...sheet(x, y, width, Math.round(width * 0.61)),
    rect(x + 22, y + 22, width * 0.56, 16, INK),
    ...print({ at: [x + 22, y + 60], width: width - 60, count: 2, gap: 24, seed: seed + 1 }),
  ];
}

function slate(count: number): string {
  const chance = dice(77);
  const strokes = STROKES.slice(0, count).map((width, at) => {
    const [bend, back] = [round(chance() * 18 - 9), round(chance() * 12 - 6)];
    return line(
      `M${74 + at * 4} ${92 + at * 40}q${round(width * 0.3)} ${bend} ${round(width * 0.55)} 0t${round(width * 0.45)} ${back}`,
      BONE,
      7,
    );
  });
  return drawing(400, 350, [
    turned(-2, '200 175', [
      rect(33, 34, 340, 280, '#0d0b0a'),
      rect(24, 24, 340, 280, WOOD),
      rect(42, 42, 304, 244, INK),
      shape('M42 42H346V60L42 250Z', '#1d1916'),
      ...strokes,
    ]),
  ]);
}
