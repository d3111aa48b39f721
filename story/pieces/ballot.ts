/**
 * The printed list under your pencil. A line is drawn and rubbed out as often as you like; the choice is made by folding the
 * list, or by the boot. What crossing a name out says stands there before it is folded.
 */
import type { ChoiceId, OpenPiece } from '../../src/engine/index.ts';
import { BALLOT_FORMS, type BallotForm } from './ballot/forms.ts';
import { NAMES, type Word } from './ballot/names.ts';
import { atHand, atNextPoint } from './kit/at-hand.ts';
import { formOf, onNewForm, type Form } from './kit/form.ts';
import { paperSheet, printWith, redPencil, wrapped, type Box } from './kit/print.ts';
import { drawnThrough, strikeRow } from './kit/strike-row.ts';
import { drawIn, INK, set } from './kit/svg.ts';

export const open: OpenPiece = ({ host, choices, told, ahead, choose, describe, mark, point, play }) => {
  const draw = drawIn(host.ownerDocument);
  const { words, heading, button } = printWith(draw);
  const hand = atHand({ choices, point });
  const { idOf } = hand;
  let story = told;
  let struck: Word | undefined;
  let at: Word | undefined;
  /** The choice of the list that the focus is on. */
  let focus: ChoiceId | undefined;
  /** Why the boot does not take it. */
  let why: string | undefined;
  let sheet = lay(formOf(host));
  const form = onNewForm(host, (next) => {
    sheet.node.remove();
    sheet = lay(next);
    show();
  });
  tell();
  show();

  return {
    offer(next, now) {
      // going back: what is on the paper is what the story has there
      if (now.passages.length < story.passages.length) struck = undefined;
      story = now;
      why = undefined;
      hand.offer(next);
      tell();
      show();
    },
    point(id) {
      focus = id;
      at = NAMES.find(({ word }) => id === idOf(word))?.word ?? (id === undefined ? at : undefined);
      show();
    },
    refuses,
    close() {
      form.close();
      sheet.node.remove();
    },
  };

  function lay(as: Form) {
    const look = BALLOT_FORMS[as];
    const rows = NAMES.flatMap(({ word, name, rank }, index) => {
      const box = look.rows[index];
      return box === undefined ? [] : [rowOf(word, [name, rank], box, look)];
    });
    const pencil = redPencil(draw);
    const fold = button('fold', look.fold, () => choose(foldedIds()));
    const boot = button('boot', look.boot, toBoot);
    boot.say('INTO THE BOOT');
    const said = draw('g', { 'pointer-events': 'none', 'data-said': '' });
    const { x, y, size, letters } = look.heading;
    const node = paperSheet(
      draw,
      look.size,
      ...wrapped(as === 'narrow' ? TITLE.slice(0, letters) : TITLE, letters).map((line, down) =>
        heading(line, x, y + down * size * 1.07, size),
      ),
      words(look.note.text, look.note.x, look.note.y, look.small * 0.92, INK.grey),
      ...rows.map(({ row }) => row),
      said,
      fold.group,
      boot.group,
      pencil,
    );
    drawnThrough(node, () => rows);
    host.append(node);
    return { node, look, rows, pencil, fold, boot, said };
  }

  function rowOf(word: Word, [name, rank]: readonly [string, string], { x, y, width }: Box, look: BallotForm) {
    const middle = y - look.row / 2;
    const wide = look.print * 0.6;
    const row = {
      word,
      frame: { x, y: y - look.row, width, height: look.row },
      line: `M${x} ${middle}q120 -9 ${20 + name.length * wide} -2`,
      print: [
        words(name, x + 10, middle + look.print * 0.32, look.print),
        words(rank, x + width - rank.length * look.small * 0.6 - 8, middle + look.print * 0.32, look.small, INK.grey),
      ],
    };
    return { x, y: middle, length: name.length * wide, ...strikeRow(draw, row, () => strike(word)) };
  }

  /** Again on the same name: rubbed out. */
  function strike(word: Word): void {
    struck = struck === word ? undefined : word;
    why = undefined;
    play(struck === undefined ? 'rubber' : 'pencil_line');
    at = word;
    hand.point(idOf(word) ?? idOf('ballot_cross'));
    at = word;
    show();
  }

  function toBoot(): void {
    const id = idOf('ballot_keep');
    if (id !== undefined && refuses(id) === undefined) choose([id]);
  }

  /** What goes against the line on the paper: that is said there too. */
  function refuses(id: ChoiceId): string | undefined {
    const name = NAMES.find(({ word }) => word === struck);
    if (name === undefined || id === foldedIds()[0]) return undefined;
    why = `The line goes through ${name.name} Rub it out first, or fold it.`;
    show();
    return why;
  }

  /** What folding the list means now: a line or none, at either choice point. */
  function foldedIds(): readonly ChoiceId[] {
    const name = struck && idOf(struck);
    if (name !== undefined) return [name];
    const first = idOf(struck === undefined ? 'ballot_clean' : 'ballot_cross');
    if (first === undefined) return [];
    return struck === undefined ? [first] : [first, atNextPoint(first, struck)];
  }

  /** What you say with the line, in the words that the list has for it now, or will have. */
  function reason(): string {
    const cross = idOf('ballot_cross');
    const offered = cross === undefined ? hand.offered() : ahead(cross);
    return offered.find(({ id }) => id.endsWith(`.${struck}`))?.text ?? '';
  }

  /** What each choice of the list means on the paper, for who does not see it. */
  function tell(): void {
    const meant: readonly (readonly [string, string])[] = [
      ['ballot_clean', 'no line on it'],
      ['ballot_cross', `on the list: ${NAMES.map(({ name, rank }) => `${name}, ${rank}`).join('; ')}`],
      ['ballot_keep', 'no line on it, and nothing in the box'],
      ...NAMES.map(({ word, name, rank }) => [word, `a line through ${name}, ${rank}`] as const),
    ];
    describe(
      new Map(
        meant.flatMap(([word, says]) => {
          const id = idOf(word);
          return id === undefined ? [] : [[id, says] as const];
        }),
      ),
    );
  }

  function show(): void {
    const { rows, pencil, fold, boot, said, look } = sheet;
    for (const row of rows) row.show(row.word === at, row.word === struck);
    const here = rows.find(({ word }) => word === at);
    const [first] = rows;
    const [x, y] = here === undefined ? [(first?.x ?? 0) + 230, first?.y ?? 0] : [here.x + here.length + 24, here.y];
    set(pencil, { transform: `translate(${x} ${y}) scale(${look.print / 25})` });
    const folded = foldedIds();
    boot.show(idOf('ballot_keep') !== undefined);
    boot.light(focus !== undefined && focus === idOf('ballot_keep'));
    fold.show(folded.length > 0);
    fold.light(focus !== undefined && focus === folded[0]);
    fold.say(struck === undefined ? 'FOLD IT AS IT IS' : 'FOLD IT');
    const { reason: room } = look;
    const text = wrapped(why ?? (struck === undefined ? '' : reason()), room.letters);
    const fill = why === undefined ? INK.black : INK.darkRed;
    said.replaceChildren(
      ...text.map((line, down) => words(line, room.x, room.y + down * room.size * 1.2, room.size, fill)),
    );
    mark(struck === undefined ? undefined : folded[0]);
  }
};

const TITLE = 'MEMBERS AND CANDIDATES OF THE CENTRAL COMMITTEE';
