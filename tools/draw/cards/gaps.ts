/** What is missing where the record is silent: the outline of one thing on an empty frame; dotted is what is not there. */
import type { Layers } from '../kit/place.ts';
import { BONE, drawing, line } from './shapes.ts';

export const gaps: Layers = {
  'gap_receiver.svg': () =>
    gap(
      420,
      260,
      [
        'M110 220H310L292 130H128Z',
        'M150 130V104H172V118H248V104H270V130',
        'M210 154a24 24 0 1 0 .1 0',
        'M310 206C350 206 330 246 372 246',
      ],
      'M96 70Q210 10 324 70L310 98Q210 48 110 98Z',
    ),
  'gap_chairs.svg': () =>
    gap(420, 300, [
      'M60 40V280M60 160H160V280M60 60H140V160',
      'M360 40V280M360 160H260V280M360 60H280V160',
    ]),
  'gap_wall.svg': () =>
    gap(
      420,
      260,
      ['M30 240H390', 'M60 30H360V240M60 30V240', 'M60 96H360'],
      'M186 150q20 -16 40 0t40 0',
    ),
  'gap_film.svg': () =>
    gap(420, 260, [
      'M20 30H400V230H20Z',
      'M76 66H344V194H76Z',
      ...Array.from({ length: 8 }, (_, at) => 36 + at * 48).map(
        (x) => `M${x} 40h22v14h-22ZM${x} 206h22v14h-22Z`,
      ),
    ]),
  'gap_glass.svg': () => gap(300, 300, ['M96 60H204L190 250H110Z', 'M102 120H198', 'M60 270H240']),
  'gap_room.svg': () =>
    gap(420, 280, [
      'M150 40H270V260H150Z',
      'M250 156a5 5 0 1 0 .1 0',
      'M40 260H380',
      'M60 260V190H118V260',
    ]),
  'gap_file.svg': () =>
    gap(
      320,
      340,
      ['M40 40H130L146 22H290V310H40Z', 'M290 70L310 84V322L290 310'],
      'M78 96H250V270H78Z',
    ),
};

function gap(width: number, height: number, there: readonly string[], missing?: string): string {
  const dotted =
    missing === undefined
      ? []
      : [line(missing, BONE, 3).replace('/>', ' stroke-dasharray="3 12"/>')];
  return drawing(width, height, [...there.map((d) => line(d, BONE, 4)), ...dotted]);
}
