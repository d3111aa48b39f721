/** Ladygin's pad: what you said, with what is left out of it in dashes, and under it what he wrote, in his hand. */
import { wrapped, type Box, type Print } from '../kit/print.ts';
import { INK, set, type Draw } from '../kit/svg.ts';
import type { Answer } from './answers.ts';
import { leftOut, type Word } from './left-out.ts';

export type PadLook = {
  /** The room for the lines; what stood there longest gives way. */
  readonly at: Required<Box>;
  /** Room at the left for what each line is; none on a narrow pad. */
  readonly label: number;
  readonly print: number;
  readonly hand: number;
};
/** Where his nib is to be: where a line begins, and where it ends. */
export type Line = { readonly x: number; readonly y: number; readonly end: number };

/** Of a letter's size: its width in print, about its width in his hand, the height of a line. */
const [PRINT_WIDE, HAND_WIDE, HIGH] = [0.6, 0.45, 1.26];
const HAND = { 'font-family': 'Reading, serif', 'font-style': 'italic', fill: '#16264f' } as const;
const DASHED = { fill: 'none', stroke: INK.darkRed, 'stroke-width': 2, 'stroke-dasharray': '7 5' } as const;

export function padOf(draw: Draw, { words }: Print, { at, label, print, hand }: PadLook) {
  const left = at.x + label;
  const width = at.width - label;
  const letters = Math.floor(width / (print * PRINT_WIDE));
  const [line, stroke] = [print * HIGH, hand * HIGH];
  const group = draw('g', { 'pointer-events': 'none' });
  return { group, show };

  /** @returns Where the line is that he wrote last, and where the next one will be. */
  function show(answers: readonly Answer[], tongue: string | undefined) {
    const blocks = answers.map((answer) => blockOf(answer));
    const next = nextOf(tongue);
    let room = at.height - high(next.lines);
    const shown = blocks.toReversed().filter((block) => (room -= block.height) >= 0);
    let y = at.y;
    for (const block of shown.toReversed()) {
      set(block.group, { transform: `translate(0 ${y})` });
      y += block.height;
    }
    set(next.group, { transform: `translate(0 ${y})` });
    group.replaceChildren(...shown.toReversed().map((block) => block.group), next.group);
    const last = shown[0];
    return {
      next: { x: left, y: y + next.nib, end: left },
      last: last && { ...last.line, y: y - last.height + last.line.y },
      written: last?.written ?? [],
    };
  }

  /** An answer with what came of it. The pad's room begins at its top. */
  function blockOf({ said, written }: Answer) {
    const lines = lined(leftOut(said, written), letters);
    const top = lines.length * line;
    const texts = written.map((one) => wrapped(one, Math.floor(width / (hand * HAND_WIDE))));
    let row = 0;
    const hands = texts.map((text) =>
      draw('g', { 'data-written': '' }, ...text.map((one) => handLine(one, top + (row += 1) * stroke))),
    );
    const gap = draw(
      'g',
      { 'data-unwritten': '' },
      draw('rect', { x: left - 4, y: top + 12, width, height: hand - 4, ...DASHED }),
    );
    const height = top + Math.max(1, row) * stroke + print * 0.75;
    const end = left + (texts.at(-1)?.at(-1) ?? '').length * hand * HAND_WIDE;
    const group = draw(
      'g',
      {},
      ...labelled('you', line),
      ...said_(lines),
      ...labelled('written', top + stroke),
      ...(hands.length > 0 ? hands : [gap]),
      under(height - print * 0.35),
    );
    return { group, height, written: hands, line: { x: left, y: top + Math.max(1, row) * stroke, end } };
  }

  /** What you are about to say, and the line that is empty as yet. */
  function nextOf(tongue: string | undefined) {
    const lines = wrapped(tongue ?? '', letters);
    const top = Math.max(1, lines.length) * line;
    const nib = top + stroke;
    const said = draw('g', tongue === undefined ? {} : { 'data-tongue': '' });
    said.append(...lines.map((text, down) => words(text, left, (down + 1) * line, print)));
    const group = draw(
      'g',
      {},
      ...labelled('you', line),
      said,
      ...labelled('written', nib),
      under(nib + 6),
    );
    return { group, nib, lines: lines.length };
  }

  /** As much room as the next answer may take: it does not push the others about. */
  function high(lines: number): number {
    return Math.max(2, lines) * line + stroke + 6;
  }

  function handLine(text: string, y: number): SVGTextElement {
    return draw('text', { x: left, y, 'font-size': hand, ...HAND }, text);
  }

  function labelled(text: string, y: number): readonly SVGElement[] {
    return label === 0 ? [] : [words(text, at.x, y, print * 0.84, INK.grey)];
  }

  function under(y: number): SVGElement {
    return draw('path', { d: `M${at.x} ${y}h${at.width}`, stroke: INK.grey, 'stroke-width': 1 });
  }

  /** The words in their lines; those in a row that are left out are one gap, over as many lines as they take. */
  function said_(lines: readonly (readonly Word[])[]): readonly SVGElement[] {
    const groups: SVGElement[] = [];
    let gap: SVGElement | undefined;
    for (const [down, of] of lines.entries()) {
      let along = 0;
      for (const { text, isLeftOut } of runsIn(of)) {
        const [x, y] = [left + along * print * PRINT_WIDE, (down + 1) * line];
        along += text.length + 1;
        if (!isLeftOut) {
          gap = undefined;
          groups.push(words(text, x, y, print));
          continue;
        }
        if (gap === undefined) groups.push((gap = draw('g', { 'data-left-out': '' })));
        const box = { x: x - 4, y: y - print, width: text.length * print * PRINT_WIDE + 8, height: line };
        gap.append(draw('rect', { ...box, ...DASHED }), words(text, x, y, print, INK.grey));
      }
    }
    return groups;
  }
}

/** Words that are both left out or both not, and stand side by side. */
function runsIn(line: readonly Word[]) {
  return line.reduce<{ text: string; isLeftOut: boolean }[]>((runs, { word, isLeftOut }) => {
    const last = runs.at(-1);
    if (last?.isLeftOut !== isLeftOut) return [...runs, { text: word, isLeftOut }];
    return [...runs.slice(0, -1), { text: `${last.text} ${word}`, isLeftOut }];
  }, []);
}

function lined(words: readonly Word[], letters: number): readonly (readonly Word[])[] {
  let at = 0;
  return wrapped(words.map(({ word }) => word).join(' '), letters).map((line) => {
    const from = at;
    at += line.split(' ').length;
    return words.slice(from, at);
  });
}
