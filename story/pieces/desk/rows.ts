/** The answers that you may give, as the list has them. One that you are about to say has left its row, in dashes. */
import type { Choice, ChoiceId } from '../../../src/engine/index.ts';
import { wrapped, type Box, type Print } from '../kit/print.ts';
import { INK, set, type Draw } from '../kit/svg.ts';

export type RowsLook = { readonly rows: Required<Box>; readonly print: number };
type Offer = Pick<Choice, 'id' | 'text'>;

const NUMBER = 40;
const [WIDE, HIGH] = [0.6, 1.2];

export function rowsOf(draw: Draw, { words, heading }: Print, { rows, print }: RowsLook, take: (id: ChoiceId) => void) {
  const group = draw('g');
  let drawn: readonly ReturnType<typeof rowOf>[] = [];
  return {
    group,
    offer(offers: readonly Offer[]): void {
      drawn = offers.map(rowOf);
      group.replaceChildren(...drawn.map(({ row }) => row));
    },
    show(at: ChoiceId | undefined, tongue: ChoiceId | undefined): void {
      for (const one of drawn) one.show(one.id === at, one.id === tongue);
    },
  };

  function rowOf({ id, text }: Offer, index: number) {
    const { x, width, height } = rows;
    const y = rows.y + index * height;
    const lines = wrapped(text, Math.floor((width - NUMBER - 14) / (print * WIDE)));
    const top = y + height / 2 - ((lines.length - 1) * print * HIGH) / 2 + print * 0.35;
    const frame = draw('rect', { x, y: y + 2, width, height: height - 4 });
    const label = heading(String(index + 1), x + 12, y + height / 2 + print * 0.45, print * 1.3);
    set(label, { fill: INK.darkRed });
    const said = lines.map((line, down) => words(line, x + NUMBER, top + down * print * HIGH, print));
    const under = draw('path', { d: `M${x} ${y + height}h${width}`, stroke: INK.grey, 'stroke-width': 1 });
    const row = draw('g', { style: 'cursor:pointer', 'data-word': lastWord(id) }, frame, under, label, ...said);
    let [isAt, isTaken, isOver] = [false, false, false];
    row.addEventListener('pointerenter', () => over(true));
    row.addEventListener('pointerleave', () => over(false));
    row.addEventListener('click', () => take(id));
    return { id, row, show };

    function over(next: boolean): void {
      isOver = next;
      paint();
    }

    function show(isHere: boolean, isGone: boolean): void {
      [isAt, isTaken] = [isHere, isGone];
      paint();
    }

    function paint(): void {
      const ring = isAt || isOver ? INK.black : 'none';
      const dashes = isTaken ? '7 5' : isAt ? 'none' : '3 5';
      set(frame, {
        fill: isAt ? INK.light : 'transparent',
        stroke: ring === 'none' && isTaken ? INK.darkRed : ring,
        'stroke-width': isAt ? 3 : 2,
        'stroke-dasharray': dashes,
      });
      for (const line of said) set(line, { opacity: isTaken ? 0.45 : 1 });
    }
  }
}

function lastWord(id: ChoiceId): string {
  return id.slice(id.lastIndexOf('.') + 1);
}
