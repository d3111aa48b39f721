/** What you said, in print: the words in a row that are left out are one gap in dashes, over as many lines as they take. */
import { wrapped, type Print } from '../kit/print.ts';
import { INK, type Draw } from '../kit/svg.ts';
import { leftOut, type Word } from './left-out.ts';

export type SaidLook = {
  readonly x: number;
  readonly size: number;
  /** From line to line. */
  readonly line: number;
  readonly letters: number;
};

/** A gap, whether in what was said or of what was written. */
export const DASHED = {
  fill: 'none',
  stroke: INK.darkRed,
  'stroke-width': 2,
  'stroke-dasharray': '7 5',
} as const;
/** Of a letter's size. */
export const LETTER_WIDE = 0.6;
const ROOM = 4;

export function saidOf(draw: Draw, { words }: Print, { x, size, line, letters }: SaidLook) {
  const wide = size * LETTER_WIDE;
  return (said: string, written: readonly string[]) => {
    const lines = inLines(leftOut(said, written), letters);
    const shapes: SVGElement[] = [];
    let gap: SVGElement | undefined;
    for (const [down, of] of lines.entries()) {
      const y = (down + 1) * line;
      let at = x;
      for (const { text, isLeftOut } of runsIn(of)) {
        if (!isLeftOut) shapes.push(words(text, at, y, size));
        else if (gap === undefined) shapes.push((gap = draw('g', { 'data-left-out': '' })));
        if (isLeftOut) gap?.append(frame(text, at, y), words(text, at, y, size, INK.grey));
        else gap = undefined;
        at += (text.length + 1) * wide;
      }
    }
    return { shapes, height: lines.length * line };
  };

  function frame(text: string, at: number, y: number): SVGRectElement {
    const width = text.length * wide + 2 * ROOM;
    return draw('rect', { x: at - ROOM, y: y - size, width, height: line, ...DASHED });
  }
}

/** Words side by side that are both left out, or both not. */
function runsIn(line: readonly Word[]) {
  return line.reduce<{ text: string; isLeftOut: boolean }[]>((runs, { word, isLeftOut }) => {
    const last = runs.at(-1);
    if (last?.isLeftOut !== isLeftOut) return [...runs, { text: word, isLeftOut }];
    return [...runs.slice(0, -1), { text: `${last.text} ${word}`, isLeftOut }];
  }, []);
}

function inLines(words: readonly Word[], letters: number): readonly (readonly Word[])[] {
  let at = 0;
  return wrapped(words.map(({ word }) => word).join(' '), letters).map((line) => {
    const from = at;
    at += line.split(' ').length;
    return words.slice(from, at);
  });
}
