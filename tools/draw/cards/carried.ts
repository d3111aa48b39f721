/** What is carried in a pocket: small things of one or two whole shapes, so that each leaves an outline when it goes. */
import type { Layers } from '../kit/place.ts';
import {
  BONE,
  circle,
  DEEP_RED,
  drawing,
  INK,
  line,
  PAPER,
  RED,
  rect,
  scrawl,
  shape,
  sheet,
  STEEL,
  turned,
} from './shapes.ts';

const BRASS = ['#c08a2d', '#8a6220'] as const;
const LEATHER = ['#4a3221', '#33221a'] as const;
const IRON = ['#4d5148', '#343831'] as const;
const BLUE = ['#5d7386', '#4a5d6d'] as const;

export const carried: Layers = {
  'key.svg': () => drawing(400, 400, [turned(38, '200 200', key())]),
  'register.svg': () =>
    drawing(340, 400, [
      turned(-3, '170 200', [
        ...sheet(40, 30, 250, 330),
        ...Array.from({ length: 7 }, (_, row) => strokes(row)),
      ]),
    ]),
  'carbon.svg': () =>
    drawing(340, 400, [
      turned(3, '170 200', [
        shape('M40 30H290V360H40Z', BLUE[0]),
        shape('M200 30H290V360H140Z', BLUE[1]),
        ...[84, 116, 148, 180].map((y, at) => rect(70, y, 190 - (at % 2) * 46, 8, '#23303b')),
        scrawl(150, 300, 110, 22, 4),
      ]),
    ]),
  'nail.svg': () =>
    drawing(400, 400, [
      turned(40, '200 200', [
        shape('M152 60H248V82H214L208 330L200 352L192 330L186 82H152Z', IRON[0]),
        shape('M204 82H214L208 330L200 352Z', IRON[1]),
      ]),
    ]),
  'clip.svg': () =>
    drawing(400, 400, [
      turned(-24, '200 200', [
        line('M170 132V286Q170 326 208 326T246 286V104Q246 60 196 60T146 104V296', IRON[0], 16),
      ]),
    ]),
  'cover.svg': () =>
    drawing(360, 400, [
      turned(-4, '180 200', [
        rect(52, 42, 260, 330, '#0d0b0a'),
        rect(44, 34, 260, 330, '#3b4a55'),
        shape('M204 34H304V364H144Z', '#303d47'),
        rect(84, 100, 150, 56, BONE),
      ]),
    ]),
  'stub.svg': () =>
    drawing(400, 240, [
      turned(-14, '200 120', [
        rect(150, 92, 190, 56, RED),
        rect(150, 122, 190, 26, DEEP_RED),
        shape('M150 92L62 120L150 148Z', BONE),
        shape('M92 110L62 120L92 130Z', INK),
      ]),
    ]),
  'coat.svg': () =>
    drawing(360, 400, [
      line('M180 62V44q22 -2 18 -22', IRON[0], 8),
      shape(
        'M148 62H212L292 100L326 262L282 276L268 196L276 380H84L92 196L78 276L34 262L68 100Z',
        INK,
      ),
      shape('M180 100L212 62L292 100L326 262L282 276L268 196L276 380H184Z', '#221d1a'),
      ...[170, 230, 290].map((y) => circle(166, y, 7, BRASS[0])),
    ]),
  'glove.svg': () =>
    drawing(300, 380, [
      shape(
        'M98 350L84 230L30 174Q20 150 42 144Q60 142 72 162L94 184L84 80Q86 58 104 60Q120 62 122 84L130 168V54Q132 32 150 32Q168 34 168 56L170 166L184 68Q188 48 206 50Q222 54 220 76L212 172L238 104Q246 88 260 94Q272 102 268 120L242 230L230 350Z',
        LEATHER[0],
      ),
      shape('M98 350L84 230L94 184L122 84L130 168L140 230L152 350Z', LEATHER[1]),
      rect(96, 328, 138, 22, BONE),
    ]),
  'ticket.svg': () =>
    drawing(400, 220, [
      turned(-5, '200 110', [
        rect(40, 50, 330, 130, '#0d0b0a'),
        rect(32, 42, 330, 130, PAPER),
        rect(32, 42, 70, 130, RED),
        rect(130, 70, 180, 16, INK),
        rect(130, 104, 130, 9, INK),
        rect(130, 130, 160, 9, INK),
      ]),
    ]),
  'brass_tag.svg': () =>
    drawing(300, 300, [
      circle(150, 150, 112, BRASS[0]),
      shape('M150 38A112 112 0 0 1 150 262Z', BRASS[1]),
      circle(150, 70, 13, INK),
      shape('M92 134H128L100 186H132V198H82V188L108 146H92Z', INK),
      shape('M146 142L164 130V198H150V150Z', INK),
      shape('M178 134H214L186 186H218V198H168V188L194 146H178Z', INK),
    ]),
  'seeds.svg': () =>
    drawing(
      340,
      260,
      (
        [
          [70, 170, -30],
          [120, 120, 14],
          [150, 190, 70],
          [200, 140, -52],
          [236, 196, 8],
          [270, 130, 40],
        ] as const
      ).map(([x, y, degrees]) =>
        turned(degrees, `${x} ${y}`, [
          shape(
            `M${x} ${y - 38}Q${x + 26} ${y + 10} ${x} ${y + 30}Q${x - 26} ${y + 10} ${x} ${y - 38}Z`,
            INK,
          ),
          line(`M${x} ${y - 20}V${y + 14}`, BONE, 4),
        ]),
      ),
    ),
  'postcard.svg': () =>
    drawing(400, 280, [
      turned(3, '200 140', [
        ...sheet(32, 30, 330, 210),
        rect(196, 52, 4, 164, STEEL),
        rect(306, 50, 36, 44, DEEP_RED),
        ...[78, 112, 146, 180].map((y, at) => scrawl(52, y, 128, 12, at + 11)),
      ]),
    ]),
};

/** A large one, with two wards. */
function key(): readonly string[] {
  return [
    shape(
      'M200 40A62 62 0 0 1 214 162V300H262V328H214V348H256V376H186V162A62 62 0 0 1 200 40ZM200 70A32 32 0 1 0 200 134A32 32 0 1 0 200 70Z',
      IRON[0],
    ),
    shape('M202 162H214V300H262V328H214V348H256V376H202Z', IRON[1]),
  ];
}

/** A row of a register: a stroke for each day, without a gap from the middle on. */
function strokes(row: number): string {
  const y = 66 + row * 40;
  const from = 5 - (row % 3);
  const marks = Array.from({ length: 12 }, (_, at) =>
    at >= from || (at + row) % 4 === 0 ? `M${66 + at * 17} ${y}v20` : '',
  );
  return line(marks.join(''), STEEL, 4);
}
