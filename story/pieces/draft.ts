/**
 * Your speech in four parts, under the stenographer's pencil. A part is struck and restored as often as you like; the choice is
 * made by the button, and only when what is struck is one of the ways that the list offers.
 */
import type { ChoiceId, OpenPiece } from '../../src/engine/index.ts';
import { barOf, clock } from './draft/bar.ts';
import { PARTS, refusal, secondsOf, wayOf, type Part } from './draft/speech.ts';
import { atHand, atNextPoint } from './kit/at-hand.ts';
import { isLow, paperSheet, printWith, redPencil, wrapped, type Box } from './kit/print.ts';
import { strikeRow } from './kit/strike-row.ts';
import { drawIn, INK, set } from './kit/svg.ts';

/** A sheet that stands, and one that lies for a low stage. A row's y is its line; all in the units of the sheet. */
const STANDING = {
  size: [600, 660],
  heading: { x: 36, y: 56, size: 32 },
  note: { x: 36, y: 84, size: 16 },
  rows: [164, 236, 308, 380].map((y) => ({ x: 36, y, width: 520, height: 72 })),
  bar: { x: 36, y: 414, width: 520, height: 40 },
  why: { x: 36, y: 528, letters: 42 },
  take: { x: 36, y: 562, width: 520, height: 60 },
  print: 24,
} as const;
const LYING = {
  size: [860, 560],
  heading: { x: 36, y: 58, size: 38 },
  note: { x: 470, y: 54, size: 18 },
  rows: [176, 272, 368, 464].map((y) => ({ x: 36, y, width: 410, height: 96 })),
  bar: { x: 490, y: 104, width: 330, height: 56 },
  why: { x: 490, y: 270, letters: 23 },
  take: { x: 490, y: 366, width: 330, height: 98 },
  print: 24,
} as const;

export const open: OpenPiece = ({ host, choices, choose, point, play }) => {
  const draw = drawIn(host.ownerDocument);
  const { words, heading, button } = printWith(draw);
  const plan = isLow(host) ? LYING : STANDING;
  const { offer, idOf, point: pointAt } = atHand({ choices, point });
  let struck: readonly Part[] = [];
  /** Where the pencil is: one part, or both when the list means both. */
  let at: readonly Part[] = [];

  const rows = PARTS.flatMap(({ word, says, seconds }, index) => {
    const box = plan.rows[index];
    return box === undefined ? [] : [rowOf(word, says, clock(seconds), box)];
  });
  const bar = barOf(draw, plan.bar);
  const why = draw('g');
  const take = button('take', plan.take, () => {
    const ids = idsNow();
    if (ids.length > 0) choose(ids);
  });
  take.say('TAKE IT SO');
  take.group.addEventListener('pointerenter', () => pointAt(idsNow()[0]));
  const pencil = redPencil(draw);
  const { heading: title, note } = plan;
  const sheet = paperSheet(
    draw,
    plan.size,
    heading('FOUR PARTS, FIVE MINUTES', title.x, title.y, title.size),
    words('the speech is invented by us', note.x, note.y, note.size, INK.grey),
    ...rows.map(({ row }) => row),
    bar.group,
    why,
    take.group,
    pencil,
  );
  host.append(sheet);
  fix();
  show();

  return {
    offer(next) {
      offer(next);
      fix();
      show();
    },
    point(id) {
      at = PARTS.filter(({ word }) => idsOf(word).some((one) => one === id)).map(
        ({ word }) => word,
      );
      take.light(id !== undefined && id === idsNow()[0]);
      show();
    },
    close: () => sheet.remove(),
  };

  function rowOf(word: Part, says: string, time: string, { x, y, width, height }: Required<Box>) {
    const middle = y - height / 2;
    const length = says.length * plan.print * 0.6;
    const look = {
      word,
      frame: { x, y: y - height, width, height },
      line: `M${x + 2} ${middle + 3}q${length / 2} -9 ${length + 16} -2`,
      print: [
        words(says, x + 10, middle + 9, plan.print),
        words(time, x + width - 70, middle + 9, plan.print),
      ],
    };
    const acts = { move: () => move(word), strike: () => strike(word) };
    return { word, x, y: middle, length, ...strikeRow(draw, look, acts) };
  }

  function move(word: Part): void {
    pointAt(idsOf(word)[0]);
    at = [word];
    show();
  }

  /** Again on the same part: restored. */
  function strike(word: Part): void {
    struck = struck.includes(word) ? struck.filter((one) => one !== word) : [...struck, word];
    fix();
    play(struck.includes(word) ? 'pencil_line' : 'rubber');
    move(word);
  }

  /** Line nine is gone for good when the list has struck it: only "back" restores it. */
  function fix(): void {
    const isGone = idOf('nine_train') !== undefined;
    if (isGone && !struck.includes('nine')) struck = [...struck, 'nine'];
  }

  /** What taking it means now, at either choice point. */
  function idsNow(): readonly ChoiceId[] {
    const way = wayOf(struck);
    const from = way.findIndex((word) => idOf(word) !== undefined);
    const first = idOf(way[from] ?? '');
    if (first === undefined) return [];
    return [first, ...way.slice(from + 1).map((word) => atNextPoint(first, word))];
  }

  /** The choices at hand that strike this part, the plainest first. */
  function idsOf(word: Part): readonly ChoiceId[] {
    const known = PARTS.find((part) => part.word === word)?.struckBy ?? [];
    return known.flatMap((one) => idOf(one) ?? []);
  }

  function show(): void {
    for (const row of rows) row.show(at.includes(row.word), struck.includes(row.word));
    const here = rows.find(({ word }) => word === at[0]);
    set(pencil, { visibility: here === undefined ? 'hidden' : 'visible' });
    if (here !== undefined) {
      set(pencil, { transform: `translate(${here.x + here.length + 14} ${here.y}) scale(.8)` });
    }
    const isOffered = idsNow().length > 0;
    take.enable(isOffered);
    bar.show(struck);
    const said = wrapped(refusal(secondsOf(struck), struck, isOffered), plan.why.letters);
    const fill = isOffered ? INK.black : INK.darkRed;
    const lines = said.map((one, down) => words(one, plan.why.x, plan.why.y + down * 30, 22, fill));
    why.replaceChildren(...lines);
  }
};
