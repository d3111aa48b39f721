/**
 * The desk that writes. You choose what to say, and say it; what Ladygin writes of it is his affair, and stands on his pad
 * beside what he leaves out. His lines are those of the story's page, and your words those of the list.
 */
import type { ChoiceId, OpenPiece, Passage } from '../../src/engine/index.ts';
import { answersIn, askedIn, isSpeech } from './desk/answers.ts';
import { DESK_FORMS } from './desk/forms.ts';
import { padOf } from './desk/pad.ts';
import { penOf } from './desk/pen.ts';
import { rowsOf } from './desk/rows.ts';
import { atHand } from './kit/at-hand.ts';
import { formOf, onNewForm, type Form } from './kit/form.ts';
import { paperSheet, printWith, wrapped } from './kit/print.ts';
import { drawIn, hasMotion, INK, set } from './kit/svg.ts';

const RULE = { stroke: INK.black, 'stroke-width': 5 } as const;
/** Milliseconds that the pad stays to be read after the last answer. */
const READ = 2800;

export const open: OpenPiece = (needs) => {
  const { host, choices, told, listed, choose, describe, mark, point, play } = needs;
  const draw = drawIn(host.ownerDocument);
  const print = printWith(draw);
  const { words, heading, button } = print;
  const hand = atHand({ choices, point });
  let story = told;
  /** What you are about to say, and where the hand is. */
  let tongue: ChoiceId | undefined;
  let at: ChoiceId | undefined;
  let focus: ChoiceId | undefined;
  let isOver = false;
  let sheet = lay(formOf(host));
  const form = onNewForm(host, (next) => {
    sheet.node.remove();
    sheet = lay(next);
    deal();
  });
  deal();

  return {
    offer(next, now) {
      const isNext = now.passages.length > story.passages.length;
      hand.offer(next);
      story = now;
      tongue = undefined;
      at = undefined;
      const lines = deal();
      if (isNext) write(lines);
    },
    point(id) {
      focus = id;
      if (id !== undefined) at = id;
      paint();
    },
    /** The last answer comes onto the pad as the others did. */
    over(now) {
      story = now;
      tongue = undefined;
      isOver = true;
      hand.offer([]);
      write(deal());
      return hasMotion(host) ? READ : Infinity;
    },
    close() {
      form.close();
      sheet.node.remove();
    },
  };

  function lay(as: Form) {
    const look = DESK_FORMS[as];
    const pad = padOf(draw, print, look.pad);
    const [asked, note] = [draw('g', { 'pointer-events': 'none' }), draw('g', { 'data-note': '' })];
    const rows = rowsOf(draw, print, look, take);
    const pen = penOf(draw, look.pen);
    const say = button('say', look.say, () => {
      if (tongue !== undefined) choose([tongue]);
    });
    const { heading: title, pad: of } = look;
    const node = paperSheet(
      draw,
      look.size,
      heading('NIGHT OF 1 TO 2 DECEMBER', title.x, title.y, title.size),
      note,
      ...(as === 'narrow'
        ? []
        : [draw('path', { d: `M${title.x} ${title.y + 11}H${of.at.x + of.at.width}`, ...RULE })]),
      pad.group,
      asked,
      rows.group,
      say.group,
      pen.group,
    );
    if (as !== 'narrow') {
      // at the left: who stands in the door can be seen beside it
      const [wide, high] = look.size;
      set(node, { preserveAspectRatio: 'xMinYMid', viewBox: `-14 0 ${wide + 14} ${high}` });
    }
    host.append(node);
    return { node, look, pad, asked, note, rows, pen, say };
  }

  /** The question, the pad, and the answers that there are. */
  function deal() {
    const passage = story.passages.at(-1);
    sheet.asked.replaceChildren(...(isOver || passage === undefined ? [] : question(passage)));
    sheet.pad.hear(answersIn({ told: story, listed }));
    sheet.rows.offer(hand.offered().filter((choice) => choice.open));
    const to = passage === undefined ? '' : askedIn(passage).to;
    const says = (text: string) =>
      isSpeech(text) ? `said ${to}: it comes onto the pad, and under it what is written` : 'not said';
    describe(new Map(hand.offered().map(({ id, text }) => [id, says(text)])));
    return show();
  }

  /** Who asks, and what. A long question is set smaller. */
  function question(passage: Passage): readonly SVGElement[] {
    const { smaller, asked } = sheet.look;
    const { x, y, letters, size } = asked;
    const { said, by } = askedIn(passage);
    const text = said.toUpperCase();
    const small = text.length > letters ? smaller : 1;
    const lines = wrapped(text, letters / small).toReversed();
    const shown = lines.map((line, up) => heading(line, x, y - up * size * small, size * small));
    const above = y - lines.length * size * small - 3;
    return [words(by, x, above, sheet.look.by, INK.darkRed), draw('g', { 'data-asked': '' }, ...shown.toReversed())];
  }

  /** His line is seen to be written, where anything may move. */
  function write({ last, next, written }: ReturnType<typeof show>): void {
    if (last === undefined || written.length === 0) return;
    play('pen_line');
    if (hasMotion(host)) sheet.pen.write(written, last, next);
  }

  /** Again on the same answer: it is taken back. */
  function take(id: ChoiceId): void {
    tongue = tongue === id ? undefined : id;
    show();
    hand.point(id);
    at = id;
    paint();
  }

  function show() {
    const { pad, pen, say, note, look } = sheet;
    const text = hand.offered().find(({ id }) => id === tongue)?.text;
    const lines = pad.show(text);
    pen.rest(lines.next, tongue !== undefined);
    say.say(text === undefined || isSpeech(text) ? 'SAY IT' : 'DO IT');
    say.enable(tongue !== undefined);
    say.show(!isOver);
    const hasGaps = pad.group.querySelector('[data-left-out], [data-unwritten]') !== null;
    const noted = `the pad is drawn by us${hasGaps ? '; in dashes: not written' : ''}`;
    const { x, y, size, letters } = look.note;
    note.replaceChildren(
      ...wrapped(noted, letters).map((line, down) => words(line, x, y + down * size * 1.3, size, INK.grey)),
    );
    mark(tongue);
    paint();
    return lines;
  }

  /** Where the hand is: nothing else is drawn anew while it only moves. */
  function paint(): void {
    sheet.rows.show(at, tongue);
    sheet.say.light(tongue !== undefined && focus === tongue);
  }
};
