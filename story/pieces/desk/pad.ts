/** Ladygin's pad: what you said, with what is left out of it in dashes, and under it what he wrote, in his hand. */
import { wrapped, type Box, type Print } from '../kit/print.ts';
import { INK, set, type Draw } from '../kit/svg.ts';
import { isSpeech, type Answer } from './answers.ts';
import { DASHED, LETTER_WIDE, saidOf } from './said.ts';

export type PadLook = {
  /** The room for the lines; what stood there longest gives way. */
  readonly at: Required<Box>;
  /** Room at the left for what each line is; none on a narrow pad. */
  readonly label: number;
  /** Sizes of letters. */
  readonly print: number;
  readonly hand: number;
};
/** One line in his hand: where it begins, and where it ends. */
export type Line = { readonly x: number; readonly y: number; readonly end: number };

/** Of a letter's size: from line to line, and about the width of one in his hand. */
const [HIGH, HAND_WIDE] = [1.26, 0.45];
/** As ink looks in the story's lists. */
const HAND = { 'font-family': 'Reading, serif', 'font-style': 'italic', fill: '#16264f' } as const;

export function padOf(draw: Draw, print_: Print, { at, label, print, hand }: PadLook) {
  const { words } = print_;
  const x = at.x + label;
  const width = at.width - label;
  const letters = Math.floor(width / (print * LETTER_WIDE));
  const [line, stroke] = [print * HIGH, hand * HIGH];
  const said = saidOf(draw, print_, { x, size: print, line, letters });
  const group = draw('g', { 'pointer-events': 'none' });
  let before: readonly ReturnType<typeof pastOf>[] = [];
  return { group, hear, show };

  /** What stands there now. It is drawn once, so that a line can be seen to be written. */
  function hear(answers: readonly Answer[]): void {
    before = answers.map(pastOf);
  }

  /** @returns His last line, with its shapes, and where the next one will be. */
  function show(tongue: string | undefined) {
    const next = nextOf(tongue);
    let room = at.height - next.height;
    const fits = ({ height }: { height: number }): boolean => (room -= height) >= 0;
    const past = before.toReversed().filter(fits).toReversed();
    let y = at.y;
    for (const block of [...past, next]) {
      set(block.group, { transform: `translate(0 ${y})` });
      y += block.height;
    }
    group.replaceChildren(...[...past, next].map((block) => block.group));
    const top = y - next.height;
    const last = past.at(-1);
    return {
      next: { x, y: top + next.nib, end: x },
      last: last && { ...last.line, y: top - last.height + last.line.y },
      written: last?.written ?? [],
    };
  }

  function pastOf(answer: Answer) {
    const isSaid = isSpeech(answer.said);
    const { shapes, height: top } = isSaid ? said(answer.said, answer.written) : done(answer.said);
    const texts = answer.written.map((text) => wrapped(text, width / (hand * HAND_WIDE)));
    let down = 0;
    const inHand = (text: string) => {
      down += 1;
      return draw('text', { x, y: top + down * stroke, 'font-size': hand, ...HAND }, text);
    };
    const written = texts.map((lines) => draw('g', { 'data-written': '' }, ...lines.map(inHand)));
    const bottom = top + Math.max(1, down) * stroke;
    const height = bottom + print * 0.75;
    const group = draw(
      'g',
      {},
      ...labelled(isSaid ? 'you' : 'not said', line),
      ...shapes,
      ...labelled('written', top + stroke),
      ...(written.length === 0 ? [gap(top)] : written),
      under(bottom + print * 0.4),
    );
    const end = x + (texts.at(-1)?.at(-1)?.length ?? 0) * hand * HAND_WIDE;
    return { group, height, written, line: { x, y: bottom, end } };
  }

  /** Not said: nothing can be left out of it. */
  function done(text: string) {
    const lines = wrapped(`(${text})`, letters);
    const shapes = lines.map((one, down) => words(one, x, (down + 1) * line, print, INK.grey));
    return { shapes, height: lines.length * line };
  }

  /** What you are about to say, and the line that is empty as yet. */
  function nextOf(tongue: string | undefined) {
    const lines = wrapped(tongue ?? '', letters);
    const nib = Math.max(1, lines.length) * line + stroke;
    const texts = lines.map((text, down) => words(text, x, (down + 1) * line, print));
    const group = draw(
      'g',
      {},
      ...labelled(tongue === undefined || isSpeech(tongue) ? 'you' : 'not said', line),
      draw('g', tongue === undefined ? {} : { 'data-tongue': '' }, ...texts),
      ...labelled('written', nib),
      under(nib + 6),
    );
    // as much as it may come to take: the others stay where they are
    return { group, nib, height: Math.max(2, lines.length) * line + stroke + 6 };
  }

  /** Nobody wrote anything. */
  function gap(top: number): SVGElement {
    const box = draw('rect', { x: x - 4, y: top + 12, width, height: hand - 4, ...DASHED });
    return draw('g', { 'data-unwritten': '' }, box);
  }

  function labelled(text: string, y: number): readonly SVGElement[] {
    return label === 0 ? [] : [words(text, at.x, y, print * 0.84, INK.grey)];
  }

  function under(y: number): SVGElement {
    return draw('path', { d: `M${at.x} ${y}h${at.width}`, stroke: INK.grey, 'stroke-width': 1 });
  }
}
