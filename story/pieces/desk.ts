/**
 * The desk that writes. You choose what to say, and say it; what Ladygin writes of it is his affair, and stands on his pad
 * beside what he leaves out. His lines are those of the story's page, and your words those of the list.
 */
import type { ChoiceId, OpenPiece, Passage } from '../../src/engine/index.ts';
import { answersIn, askedIn } from './desk/answers.ts';
import { padOf } from './desk/pad.ts';
import { penOf } from './desk/pen.ts';
import { rowsOf } from './desk/rows.ts';
import { atHand } from './kit/at-hand.ts';
import { isLow, paperSheet, printWith, wrapped } from './kit/print.ts';
import { drawIn, hasMotion, INK, set } from './kit/svg.ts';

/** A sheet that stands, and one that lies for a low stage. All in the units of the sheet. */
const STANDING = {
  size: [600, 760],
  heading: { x: 36, y: 52, size: 32 },
  note: { x: 36, y: 84, letters: 60, size: 15 },
  pad: { at: { x: 36, y: 94, width: 528, height: 366 }, label: 90, print: 20, hand: 32 },
  asked: { x: 36, y: 490, letters: 40, size: 28 },
  rows: { x: 36, y: 502, width: 528, height: 58 },
  print: 20,
  say: { x: 36, y: 682, width: 528, height: 56 },
} as const;
const LYING = {
  size: [860, 560],
  heading: { x: 470, y: 52, size: 30 },
  note: { x: 470, y: 86, letters: 28, size: 20 },
  pad: { at: { x: 470, y: 118, width: 350, height: 410 }, label: 0, print: 24, hand: 34 },
  asked: { x: 36, y: 76, letters: 28, size: 34 },
  rows: { x: 36, y: 92, width: 404, height: 104 },
  print: 24,
  say: { x: 36, y: 418, width: 404, height: 100 },
} as const;

const SMALLER = 0.66;
const RULE = { stroke: INK.black, 'stroke-width': 5 } as const;

export const open: OpenPiece = ({ host, choices, told, listed, choose, point, play }) => {
  const draw = drawIn(host.ownerDocument);
  const print = printWith(draw);
  const { words, heading, button } = print;
  const plan = isLow(host) ? LYING : STANDING;
  const hand = atHand({ choices, point });
  let story = told;
  /** What you are about to say, and where the hand is. */
  let tongue: ChoiceId | undefined;
  let at: ChoiceId | undefined;

  const pad = padOf(draw, print, plan.pad);
  const asked = draw('g', { 'pointer-events': 'none' });
  const rows = rowsOf(draw, print, plan, { move, take });
  const pen = penOf(draw);
  const say = button('say', plan.say, () => {
    if (tongue !== undefined) choose([tongue]);
  });
  say.group.addEventListener('pointerenter', () => hand.point(tongue));
  const { heading: title, note } = plan;
  const sheet = paperSheet(
    draw,
    plan.size,
    heading('NIGHT OF 1 TO 2 DECEMBER', title.x, title.y, title.size),
    ...wrapped('the pad is drawn by us; in dashes: not written', note.letters).map((line, down) =>
      words(line, note.x, note.y + down * note.size * 1.3, note.size, INK.grey),
    ),
    draw('path', { d: `M${title.x} ${title.y + 11}H${plan.pad.at.x + plan.pad.at.width}`, ...RULE }),
    pad.group,
    asked,
    rows.group,
    say.group,
    pen.group,
  );
  // at the left: who stands in the door can be seen beside it
  set(sheet, { preserveAspectRatio: 'xMinYMid', viewBox: `-14 0 ${plan.size[0] + 14} ${plan.size[1]}` });
  host.append(sheet);
  deal();

  return {
    offer(next, now) {
      const isNext = now.passages.length > story.passages.length;
      hand.offer(next);
      story = now;
      deal();
      const { last, next: then, written } = show();
      if (!isNext || last === undefined || written.length === 0) return;
      play('pen_line');
      if (hasMotion(host)) pen.write(written, last, then);
    },
    point(id) {
      at = id;
      mark();
    },
    close: () => sheet.remove(),
  };

  /** The next question. */
  function deal(): void {
    tongue = undefined;
    at = undefined;
    asked.replaceChildren(question(story.passages.at(-1)));
    pad.hear(answersIn({ told: story, listed }));
    rows.offer(hand.offered().filter((choice) => choice.open));
    show();
  }

  /** A long one is set smaller. */
  function question(passage: Passage | undefined): SVGElement {
    const { x, y, letters, size } = plan.asked;
    const text = passage === undefined ? '' : askedIn(passage).toUpperCase();
    const small = text.length > letters ? SMALLER : 1;
    const lines = wrapped(text, letters / small).toReversed();
    const shown = lines.map((line, up) => heading(line, x, y - up * size * small, size * small));
    return draw('g', { 'data-asked': '' }, ...shown.toReversed());
  }

  function move(id: ChoiceId): void {
    at = id;
    hand.point(id);
    mark();
  }

  /** Again on the same answer: it is taken back. */
  function take(id: ChoiceId): void {
    tongue = tongue === id ? undefined : id;
    show();
    move(id);
  }

  function show() {
    const text = hand.offered().find(({ id }) => id === tongue)?.text;
    const lines = pad.show(text);
    pen.rest(lines.next, tongue !== undefined);
    say.say(text === undefined || text.startsWith('"') ? 'SAY IT' : 'DO IT');
    say.enable(tongue !== undefined);
    mark();
    return lines;
  }

  /** Where the hand is: nothing else is drawn anew while it only moves. */
  function mark(): void {
    rows.show(at, tongue);
    say.light(tongue !== undefined && at === tongue);
  }
};
