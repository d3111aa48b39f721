/**
 * Your speech in four parts, under the stenographer's pencil. A part is struck and restored as often as you like; the choice is
 * made by the button, and only when what is struck is one of the ways that the list offers.
 */
import type { ChoiceId, OpenPiece } from '../../src/engine/index.ts';
import { barOf } from './draft/bar.ts';
import { DRAFT_FORMS, type DraftForm } from './draft/forms.ts';
import { clock, leaves, PARTS, strikes, verdict, wayOf, type Part } from './draft/speech.ts';
import { atHand, atNextPoint } from './kit/at-hand.ts';
import { formOf, onNewForm, type Form } from './kit/form.ts';
import { paperSheet, printWith, redPencil, wrapped, type Box } from './kit/print.ts';
import { drawnThrough, strikeRow } from './kit/strike-row.ts';
import { drawIn, INK, set } from './kit/svg.ts';

export const open: OpenPiece = ({ host, choices, choose, describe, mark, point, play }) => {
  const draw = drawIn(host.ownerDocument);
  const { words, heading, button } = printWith(draw);
  const hand = atHand({ choices, point });
  const { idOf } = hand;
  let struck = gone();
  /** Where the pencil is: one part, or both when the list means both. */
  let at: readonly Part[] = [];
  let focus: ChoiceId | undefined;
  /** Said of what was pressed and does nothing. */
  let fixed: string | undefined;
  let sheet = lay(formOf(host));
  const form = onNewForm(host, (next) => {
    sheet.node.remove();
    sheet = lay(next);
    show();
  });
  tell();
  show();

  return {
    /** What is struck is what the story has struck: a line that was not committed goes, and Back restores. */
    offer(next) {
      hand.offer(next);
      struck = gone();
      at = [];
      fixed = undefined;
      tell();
      show();
    },
    point(id) {
      focus = id;
      if (id !== undefined) at = PARTS.map(({ word }) => word).filter((word) => struckBy(id).includes(word));
      show();
    },
    close() {
      form.close();
      sheet.node.remove();
    },
  };

  function lay(as: Form) {
    const look = DRAFT_FORMS[as];
    const rows = PARTS.flatMap(({ word, says, seconds }, index) => {
      const box = look.rows[index];
      return box === undefined ? [] : [rowOf(word, [says, clock(seconds)], box, look)];
    });
    const bar = barOf(draw, look.bar, look.barPrint);
    const why = draw('g', { 'data-said': '' });
    const take = button('take', look.take, () => {
      const ids = idsNow();
      if (ids.length > 0) choose(ids);
    });
    take.say('TAKE IT SO');
    const pencil = redPencil(draw);
    const { heading: title, note } = look;
    const node = paperSheet(
      draw,
      look.size,
      heading('FOUR PARTS, FIVE MINUTES', title.x, title.y, title.size),
      words('the speech is invented by us', note.x, note.y, note.size, INK.grey),
      ...rows.map(({ row }) => row),
      bar.group,
      why,
      take.group,
      pencil,
    );
    drawnThrough(node, () => rows);
    host.append(node);
    return { node, look, rows, bar, why, take, pencil };
  }

  function rowOf(
    word: Part,
    [says, time]: readonly [string, string],
    { x, y, width, height }: Required<Box>,
    { print }: DraftForm,
  ) {
    const middle = y - height / 2;
    const length = says.length * print * 0.6;
    const look = {
      word,
      frame: { x, y: y - height, width, height },
      line: `M${x + 2} ${middle + 3}q${length / 2} -9 ${length + 16} -2`,
      print: [
        words(says, x + 10, middle + print * 0.36, print),
        words(time, x + width - print * 3, middle + print * 0.36, print),
      ],
    };
    return { part: word, x, y: middle, length, ...strikeRow(draw, look, () => strike(word)) };
  }

  /** Again on the same part: restored, unless the story has struck it. */
  function strike(word: Part): void {
    const isGone = gone().includes(word);
    fixed = isGone ? 'Line nine is struck for good; only Back restores it.' : undefined;
    if (!isGone) {
      struck = struck.includes(word) ? struck.filter((one) => one !== word) : [...struck, word];
      play(struck.includes(word) ? 'pencil_line' : 'rubber');
      hand.point(idsNow()[0]);
      at = [word];
    }
    show();
  }

  /** What the story has struck already. */
  function gone(): readonly Part[] {
    return idOf('nine_train') === undefined ? [] : ['nine'];
  }

  /** What taking it means now, at either choice point. */
  function idsNow(): readonly ChoiceId[] {
    const way = wayOf(struck);
    const from = way.findIndex((word) => idOf(word) !== undefined);
    const first = idOf(way[from] ?? '');
    if (first === undefined) return [];
    return [first, ...way.slice(from + 1).map((word) => atNextPoint(first, word))];
  }

  function struckBy(id: ChoiceId): readonly Part[] {
    return strikes(id.slice(id.lastIndexOf('.') + 1));
  }

  /** What each choice of the list leaves, for who does not see the bar. */
  function tell(): void {
    describe(new Map(hand.offered().map(({ id }) => [id, leaves([...gone(), ...struckBy(id)])])));
  }

  /** What the choice would leave that has the focus in the list, as long as the pencil has struck nothing. */
  function previewed(): string | undefined {
    if (focus === undefined || struck.length > gone().length) return undefined;
    return `It ${leaves([...gone(), ...struckBy(focus)])}.`;
  }

  function show(): void {
    const { rows, pencil, take, bar, why, look } = sheet;
    for (const row of rows) {
      row.show(at.includes(row.part), struck.includes(row.part), gone().includes(row.part));
    }
    const here = rows.find(({ part }) => part === at[0]);
    set(pencil, { visibility: here === undefined ? 'hidden' : 'visible' });
    if (here !== undefined) {
      const size = (0.8 * look.print) / 24;
      set(pencil, { transform: `translate(${here.x + here.length + 14} ${here.y}) scale(${size})` });
    }
    const [first] = idsNow();
    take.enable(first !== undefined);
    take.light(first !== undefined && focus === first);
    bar.show(struck);
    const preview = previewed();
    const said = wrapped(fixed ?? preview ?? verdict(struck, first !== undefined), look.why.letters);
    const isFine = fixed === undefined && (first ?? preview) !== undefined;
    const fill = isFine ? INK.black : INK.darkRed;
    const { x, y, size } = look.why;
    why.replaceChildren(...said.map((one, down) => words(one, x, y + down * size * 1.25, size, fill)));
    mark(struck.length === gone().length ? undefined : first);
  }
};
