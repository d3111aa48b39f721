/** Papers that lie on the stage: lists, sheets, newspapers, slips. */
import type { Layers } from '../kit/place.ts';
import {
  BONE,
  circle,
  DEEP_RED,
  drawing,
  INK,
  line,
  print,
  PAPER,
  rect,
  RED,
  round,
  scrawl,
  shape,
  sheet,
  slip,
  stamp,
  turned,
} from './shapes.ts';

const LAND = '#c4b796';
const UPRIGHT = [340, 410] as const;
const PENCIL = [
  turned(38, '260 330', [
    rect(200, 318, 150, 22, RED),
    rect(200, 329, 150, 11, DEEP_RED),
    shape('M200 318L166 329L200 340Z', PAPER),
    shape('M178 325L166 329L178 333Z', INK),
  ]),
];

export const papers: Layers = {
  'mandate.svg': () =>
    drawing(420, 280, [
      turned(-3, '210 140', [
        ...sheet(24, 24, 360, 224),
        rect(24, 24, 62, 224, RED),
        shape('M86 24V248H58V24Z', DEEP_RED),
        circle(170, 112, 46, INK),
        shape('M170 66A46 46 0 0 1 170 158Z', RED),
        rect(240, 74, 118, 16, INK),
        rect(240, 106, 92, 8, INK),
        rect(240, 128, 106, 8, INK),
        rect(120, 190, 236, 26, INK),
      ]),
    ]),
  'list.svg': () =>
    upright(2, [
      ...print({ at: [62, 112], width: 210, count: 8, gap: 30, thick: 9, seed: 3 }),
      circle(170, 36, 11, RED),
      shape('M170 25A11 11 0 0 1 170 47Z', DEEP_RED),
    ]),
  'ballot.svg': () =>
    upright(2, [
      ...print({ at: [62, 112], width: 96, count: 8, gap: 30, thick: 9, seed: 11 }),
      ...print({ at: [178, 112], width: 96, count: 8, gap: 30, thick: 9, seed: 12 }),
      ...PENCIL,
    ]),
  'signed.svg': () =>
    upright(-2, [
      ...print({ at: [62, 104], width: 214, count: 5, thick: 9, seed: 5 }),
      ...stamp(236, 304, 44),
      scrawl(64, 290, 112, 26, 2),
      scrawl(64, 338, 96, 22, 9),
    ]),
  'typed.svg': () =>
    upright(2, [
      ...print({ at: [62, 104], width: 214, count: 9, seed: 14 }),
      line('M20 14H320V396H20Z', RED, 5),
    ]),
  'blank_paper.svg': () => upright(-3, []),
  'newspaper.svg': () =>
    drawing(420, 330, [
      turned(-3, '210 165', [
        ...newspaper(24, 20, [360, 282], 20),
        shape('M24 158L384 150V158L24 166Z', BONE),
      ]),
    ]),
  'newspapers.svg': () =>
    drawing(420, 360, [
      turned(7, '210 180', newspaper(44, 30, [320, 250], 30)),
      turned(-4, '210 200', newspaper(30, 60, [350, 260], 40)),
    ]),
  'newspaper_map.svg': () =>
    drawing(440, 340, [
      turned(-2, '220 170', [
        ...sheet(20, 20, 396, 290),
        shape('M44 60L150 48L196 92L150 150L96 160L60 220L44 200Z', LAND),
        shape('M230 190L300 176L392 196V286H250L214 250Z', LAND),
        line('M318 222C260 150 190 240 126 128', RED, 7),
        shape('M112 104L142 120L118 140Z', RED),
        circle(322, 226, 11, RED),
        rect(230, 48, 150, 20, INK),
        ...print({ at: [230, 84], width: 150, count: 3, gap: 20, thick: 7, seed: 9 }),
      ]),
    ]),
  'two_texts.svg': () =>
    drawing(460, 380, [
      turned(-4, '130 190', text(20, INK, 2)),
      turned(3, '330 190', text(236, RED, 6)),
    ]),
  'slip.svg': () => drawing(400, 190, [turned(-3, '200 95', slip(24, 30, [340, 110], 4))]),
  'slips.svg': () =>
    drawing(420, 360, [
      turned(5, '210 80', slip(40, 24, [330, 86], 1)),
      turned(-3, '210 180', slip(24, 132, [330, 86], 2)),
      turned(2, '210 290', slip(60, 240, [320, 86], 3)),
    ]),
  'six.svg': () =>
    drawing(
      620,
      330,
      [-20, -12, -4, 4, 12, 20].map((degrees, at) =>
        turned(degrees, '310 700', slip(210, 90, [200, 90], at + 7)),
      ),
    ),
  'draft.svg': () =>
    drawing(
      400,
      400,
      [-12, -4, 4, 12].map((degrees, at) =>
        turned(degrees, '200 440', [
          ...sheet(84, 50, 230, 300),
          ...Array.from({ length: 7 }, (_, row) =>
            scrawl(108, 100 + row * 34, 170 - (row % 3) * 24, 14, at * 7 + row),
          ),
        ]),
      ),
    ),
};

function upright(degrees: number, shapes: readonly string[]): string {
  const [width, height] = UPRIGHT;
  return drawing(width, height, [
    turned(degrees, '170 200', [...sheet(30, 24, 280, 356), rect(62, 58, 170, 18, INK), ...shapes]),
  ]);
}

function text(x: number, head: string, seed: number): readonly string[] {
  return [
    ...sheet(x, 30, 200, 310),
    rect(x + 20, 52, 150, 22, head),
    ...print({ at: [x + 20, 98], width: 150, count: 9, gap: 24, seed }),
  ];
}

function newspaper(x: number, y: number, size: readonly [number, number], seed: number) {
  const [width, height] = size;
  const column = (width - 60) / 3;
  return [
    ...sheet(x, y, width, height),
    rect(x + 20, y + 18, width - 40, 34, INK),
    rect(x + 20, y + 62, width - 40, 4, INK),
    ...[0, 1, 2].flatMap((at) =>
      print({
        at: [round(x + 20 + at * (column + 10)), y + 84],
        width: column,
        count: Math.floor((height - 110) / 18),
        gap: 18,
        thick: 7,
        least: 0.7,
        seed: seed + at,
      }),
    ),
  ];
}
