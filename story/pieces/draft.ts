/**
 * Your speech in four parts, under the stenographer's pencil. A part is struck and restored as often as you like; the choice is
 * made by the button, and only when what is struck is one of the ways that the list offers.
 */
import type { ChoiceId, OpenPiece } from '../../src/engine/index.ts';
import { barOf, clock } from './draft/bar.ts';
import { PARTS, refusal, secondsOf, wayOf, type Part } from './draft/speech.ts';
import { atNextPoint, idOf as idIn } from './kit/ids.ts';
import { paperSheet, printWith, redPencil, wrapped, type Box } from './kit/print.ts';
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
const LOW_STAGE = 420;

export const open: OpenPiece = ({ host, choices, choose, point }) => {
  const draw = drawIn(host.ownerDocument);
  const { words, heading, button } = printWith(draw);
  const plan = host.clientHeight < LOW_STAGE ? LYING : STANDING;
  let offered = choices;
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
      offered = next;
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
    const frame = draw('rect', { x: x - 6, y: y - height, width: width + 12, height });
    const text = words(says, x + 10, y - height / 2 + 9, plan.print);
    const length = says.length * plan.print * 0.6;
    const line = draw('path', {
      d: `M${x + 2} ${y - height / 2 + 3}q${length / 2} -9 ${length + 16} -2`,
      fill: 'none',
      'stroke-width': 7,
      stroke: INK.red,
    });
    const row = draw(
      'g',
      { style: 'cursor:pointer', 'data-word': word },
      frame,
      draw('path', { d: `M${x} ${y}h${width}`, stroke: INK.grey, 'stroke-width': 1 }),
      text,
      words(time, x + width - 70, y - height / 2 + 9, plan.print),
      line,
    );
    row.addEventListener('pointerenter', () => move(word));
    row.addEventListener('click', () => strike(word));
    return { word, x, y: y - height / 2, length, frame, line, row };
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

  function pointAt(id: ChoiceId | undefined): void {
    if (id !== undefined) point(id);
  }

  function idOf(word: string): ChoiceId | undefined {
    return idIn(offered, word);
  }

  function show(): void {
    for (const { word, frame, line } of rows) {
      const [fill, stroke] = at.includes(word) ? [INK.light, INK.black] : ['transparent', 'none'];
      set(frame, { fill, stroke, 'stroke-width': 3 });
      set(line, { visibility: struck.includes(word) ? 'visible' : 'hidden' });
    }
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
