/** What is printed on a set piece: words, headings, buttons, and the red pencil over them. */
import { NARROW } from './form.ts';
import { FACE, INK, set, type Draw } from './svg.ts';

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height?: number;
};
export type Print = ReturnType<typeof printWith>;

const BUTTON = 60;

export function printWith(draw: Draw) {
  return { words, heading, button };

  function words(text: string, x: number, y: number, size: number, fill: string = INK.black) {
    return draw('text', { x, y, fill, 'font-size': size, 'font-family': FACE.document }, text);
  }

  /** In capitals: the poster's face has no others. */
  function heading(text: string, x: number, y: number, size = 28) {
    const face = { 'font-size': size, 'font-family': FACE.poster, 'font-weight': 800 };
    return draw('text', { x, y, fill: INK.black, ...face }, text);
  }

  function button(word: string, { x, y, width, height = BUTTON }: Box, press: () => void) {
    const size = height > BUTTON ? 34 : height < BUTTON ? 21 : 25;
    const label = heading('', x + width / 2, y + height / 2 + size * 0.4, size);
    set(label, { fill: INK.light, 'text-anchor': 'middle' });
    const plate = draw('rect', { x, y, width, height, fill: INK.red });
    const group = draw('g', { style: 'cursor:pointer', 'data-word': word }, plate, label);
    group.addEventListener('click', press);
    return {
      group,
      say: (next: string) => label.replaceChildren(next),
      light: (isLit: boolean) =>
        set(plate, { stroke: isLit ? INK.black : 'none', 'stroke-width': 5 }),
      show: (isShown: boolean) => set(group, { visibility: isShown ? 'visible' : 'hidden' }),
      /** It stays to be seen, and a press on it should do nothing. */
      enable: (isOn: boolean) => {
        set(plate, { fill: isOn ? INK.red : INK.grey });
        set(group, { style: `cursor:${isOn ? 'pointer' : 'default'}` });
      },
    };
  }
}

/** Its point is at 0 0. It lies over all and takes no presses. */
export function redPencil(draw: Draw): SVGGElement {
  return draw(
    'g',
    { 'pointer-events': 'none' },
    draw('path', { d: 'M0 0L14 -26L34 -10Z', fill: INK.wood }),
    draw('path', { d: 'M0 0L6 -11L14 -4Z', fill: INK.black }),
    draw('path', { d: 'M14 -26L164 -132L176 -117L34 -10Z', fill: INK.red }),
    draw('path', { d: 'M24 -18L170 -124L176 -117L34 -10Z', fill: INK.darkRed }),
    draw('path', { d: 'M164 -132L182 -145L194 -130L176 -117Z', fill: INK.black }),
  );
}

/** A sheet of paper, a little askew where there is room for that, with its shadow. */
export function paperSheet(draw: Draw, [wide, high]: readonly [number, number], ...on: Node[]) {
  const isNarrow = wide < NARROW;
  const room = isNarrow ? 'inset:0;height:100%' : 'inset:3% 0;height:94%';
  return draw(
    'svg',
    {
      viewBox: `0 0 ${wide} ${high}`,
      style: `position:absolute;${room};width:100%;forced-color-adjust:none`,
    },
    draw(
      'g',
      { transform: `rotate(${isNarrow ? 0 : 1.6} ${wide / 2} ${high / 2})` },
      ...(isNarrow
        ? [draw('path', { d: `M0 0H${wide}V${high}H0Z`, fill: INK.paper })]
        : [
            draw('path', { d: `M22 14H${wide - 6}V${high - 4}H22Z`, fill: INK.black, opacity: 0.5 }),
            draw('path', { d: `M12 4H${wide - 16}V${high - 14}H12Z`, fill: INK.paper }),
          ]),
      ...on,
    ),
  );
}

/** Breaks between words; SVG does not. */
export function wrapped(text: string, letters: number): readonly string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > letters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
