/**
 * The printed list under your pencil. A line is drawn and rubbed out as often as you like; the choice is made by folding the
 * list, or by the boot. Names that the story does not offer are dots: who else stood on the list is not ours to print here.
 */
import type { ChoiceId, OpenPiece } from '../../src/engine/index.ts';
import { atHand, atNextPoint } from './kit/at-hand.ts';
import { isLow, paperSheet, printWith, redPencil, type Box } from './kit/print.ts';
import { strikeRow } from './kit/strike-row.ts';
import { drawIn, INK, set } from './kit/svg.ts';

/** By the last word of the choice that crosses it out. The last two are candidates. */
const NAMES = [
  { word: 'name_kirov', name: 'Kirov S. M.' },
  { word: 'name_stalin', name: 'Stalin I. V.' },
  { word: 'name_khrushchev', name: 'Khrushchev N. S.' },
  { word: 'name_other', name: 'Kalinin M. I.' },
  { word: 'name_rykov', name: 'Rykov A. I.' },
  { word: 'name_tomsky', name: 'Tomsky M. P.' },
] as const;
type Word = (typeof NAMES)[number]['word'];

/** A sheet that stands, and one that lies for a low stage. A row's y is its line; all in the units of the sheet. */
const STANDING = {
  size: [560, 640],
  rows: [164, 226, 288, 350, 454, 516].map((y) => ({ x: 40, y, width: 480 })),
  heading: { x: 40, y: 46 },
  candidates: { x: 40, y: 392 },
  fold: { x: 30, y: 548, width: 300 },
  boot: { x: 350, y: 548, width: 180 },
} as const;
const LYING = {
  size: [860, 520],
  rows: [
    ...[190, 280, 370, 460].map((y) => ({ x: 40, y, width: 400 })),
    ...[190, 280].map((y) => ({ x: 470, y, width: 350 })),
  ],
  heading: { x: 40, y: 48 },
  candidates: { x: 470, y: 104 },
  fold: { x: 470, y: 320, width: 350 },
  boot: { x: 470, y: 400, width: 350 },
} as const;
const ROW = 56;

export const open: OpenPiece = ({ host, choices, choose, point, play }) => {
  const draw = drawIn(host.ownerDocument);
  const { words, heading, button } = printWith(draw);
  const plan = isLow(host) ? LYING : STANDING;
  const { offer, idOf, point: pointAt } = atHand({ choices, point });
  let struck: Word | undefined;
  let at: Word | undefined;

  const rows = NAMES.flatMap(({ word, name }, index) => {
    const box = plan.rows[index];
    return box === undefined ? [] : [rowOf(word, name, box)];
  });
  const pencil = redPencil(draw);
  const fold = button('fold', plan.fold, () => {
    const ids = foldedIds();
    if (ids.length > 0) choose(ids);
  });
  const boot = button('boot', plan.boot, () => {
    const id = idOf('ballot_keep');
    if (id !== undefined) choose([id]);
  });
  boot.say('INTO THE BOOT');
  fold.group.addEventListener('pointerenter', () => pointAt(idOf(foldedWord())));
  boot.group.addEventListener('pointerenter', () => pointAt(idOf('ballot_keep')));
  const sheet = paperSheet(
    draw,
    plan.size,
    heading('MEMBERS AND CANDIDATES', plan.heading.x, plan.heading.y),
    heading('OF THE CENTRAL COMMITTEE', plan.heading.x, plan.heading.y + 30),
    words('printed; this sheet is drawn by us', plan.heading.x, plan.heading.y + 53, 15, INK.grey),
    heading('CANDIDATES', plan.candidates.x, plan.candidates.y, 20),
    ...rows.map(({ row }) => row),
    fold.group,
    boot.group,
    pencil,
  );
  host.append(sheet);
  show();

  return {
    offer(next) {
      offer(next);
      show();
    },
    point(id) {
      at = NAMES.find(({ word }) => id === idOf(word))?.word;
      fold.light(id !== undefined && id === idOf(foldedWord()));
      boot.light(id !== undefined && id === idOf('ballot_keep'));
      show();
    },
    close: () => sheet.remove(),
  };

  function rowOf(word: Word, name: string, { x, y, width }: Box) {
    const look = {
      word,
      frame: { x, y: y - ROW, width, height: ROW },
      line: `M${x} ${y - 22}q120 -9 ${20 + name.length * 15} -2`,
      print: [
        words(name, x + 10, y - 16, 25),
        words('· · · ·', x + width - 90, y - 16, 20, INK.grey),
      ],
    };
    const acts = { move: () => move(word), strike: () => strike(word) };
    return { word, x, y, ...strikeRow(draw, look, acts) };
  }

  function move(word: Word): void {
    at = word;
    pointAt(idOf(word) ?? idOf('ballot_cross'));
    show();
  }

  /** Again on the same name: rubbed out. */
  function strike(word: Word): void {
    struck = struck === word ? undefined : word;
    play(struck === undefined ? 'rubber' : 'pencil_line');
    move(word);
  }

  /** What folding the list means now: a line or none, at either choice point. */
  function foldedIds(): readonly ChoiceId[] {
    const name = struck && idOf(struck);
    if (name !== undefined) return [name];
    const first = idOf(foldedWord());
    if (first === undefined) return [];
    return struck === undefined ? [first] : [first, atNextPoint(first, struck)];
  }

  function foldedWord(): string {
    return struck === undefined ? 'ballot_clean' : 'ballot_cross';
  }

  function show(): void {
    for (const row of rows) row.show(row.word === at, row.word === struck);
    const here = rows.find(({ word }) => word === at) ?? rows[0];
    const [x, y] = [(here?.x ?? 0) + (at === undefined ? 300 : 220), (here?.y ?? 0) - 22];
    set(pencil, { transform: `translate(${x} ${y})` });
    boot.show(idOf('ballot_keep') !== undefined);
    fold.show(foldedIds().length > 0);
    fold.say(struck === undefined ? 'FOLD IT AS IT IS' : 'FOLD IT');
  }
};
