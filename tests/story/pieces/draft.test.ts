// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { open } from '../../../story/pieces/draft.ts';
import { PARTS } from '../../../story/pieces/draft/speech.ts';
import { atPiece, click, GAME, prepare } from './at-a-piece.ts';

const AT = { role: 'delegate', entry: 'delegate-2', piece: 'draft' };
const OUTCOMES = [
  { struck: ['train'], ids: ['d04.strike_train'] },
  { struck: ['nails'], ids: ['d04.strike_nails'] },
  { struck: ['train', 'nine'], ids: ['d04.strike_nine', 'd04.nine_train'] },
  { struck: ['nails', 'nine', 'train'], ids: ['d04.strike_nine', 'd04.nine_both'] },
] as const;
const BLACK = '#14110f';
beforeAll(() => prepare(AT.role), 60_000);

const aDraft = () => atPiece(AT, open);

const drawn = (stage: Element): readonly (string | undefined)[] =>
  [...stage.querySelectorAll('[data-word]:not([data-word="take"])')]
    .filter((row) => row.querySelector('path:last-child')?.getAttribute('visibility') === 'visible')
    .map((row) => row.getAttribute('data-word') ?? undefined);

const said = (stage: Element) =>
  [...stage.querySelectorAll('[data-said] text')].map((line) => line.textContent).join(' ');

describe('the draft in the hand', () => {
  it.each(OUTCOMES)('strikes $struck: the ids of the list, the story of the list', async ({ struck, ids }) => {
    const [hand, list] = [await aDraft(), await aDraft()];
    for (const part of struck) click(hand.thing(part));
    expect(hand.taken()).toEqual([]);
    click(hand.thing('take'));
    for (const id of ids) list.inList(id)?.click();
    expect(hand.taken()).toEqual(ids);
    expect(hand.journal()).toEqual(list.journal());
    expect(hand.told()).toEqual(list.told());
    expect(hand.faults).toEqual([]);
  });

  it('restores a part that is pressed again, and takes what is struck then', async () => {
    const { thing, stage, taken } = await aDraft();
    click(thing('nails'));
    click(thing('thanks'));
    expect(drawn(stage)).toEqual(['thanks', 'nails']);
    click(thing('thanks'));
    click(thing('nails'));
    click(thing('train'));
    expect(drawn(stage)).toEqual(['train']);
    click(thing('take'));
    expect(taken()).toEqual(['d04.strike_train']);
  });

  it.each([
    { struck: [], why: 'Over five minutes' },
    { struck: ['thanks'], why: 'The thanks must stay; nobody leaves them out.' },
    { struck: ['train', 'nails'], why: 'One of the two is enough' },
    { struck: ['nails', 'nine'], why: 'If line nine goes, the train goes before the nails.' },
  ])('takes nothing with $struck struck, and says why', async ({ struck, why }) => {
    const { thing, stage, taken, faults } = await aDraft();
    for (const part of struck) click(thing(part));
    click(thing('take'));
    expect(taken()).toEqual([]);
    const said = [...stage.querySelectorAll('text')].map((line) => line.textContent).join(' ');
    expect(said).toContain(why);
    expect(faults).toEqual([]);
  });

  it('has the times that stand on the card of the draft', () => {
    const card = GAME.cards.find(({ value }) => value.id === 'draft_sheet')?.value;
    const printed = card?.lines.slice(0, PARTS.length).map((line) => {
      const [, minutes = 0, seconds = 0] = /: (?:(\d+) min )?(\d+)/u.exec(line) ?? [];
      return Number(minutes) * 60 + Number(seconds);
    });
    expect(printed).toEqual(PARTS.map(({ seconds }) => seconds));
  });

  it('shows what is kept against the bell', async () => {
    const { thing, stage } = await aDraft();
    const kept = () => stage.textContent.match(/kept (\d:\d\d)/)?.[1];
    expect(kept()).toBe('6:10');
    click(thing('nine'));
    expect(kept()).toBe('5:15');
    click(thing('train'));
    expect(kept()).toBe('4:05');
  });

  it('is heard: a line, and a rubber', async () => {
    const { thing, heard } = await aDraft();
    for (const part of ['nails', 'train', 'nails']) click(thing(part));
    expect(heard.map(({ sound }) => sound)).toEqual(['pencil_line', 'pencil_line', 'rubber']);
  });

  it('is there for the rest too, when line nine has been struck alone, and does not give it back', async () => {
    const [hand, list] = [await aDraft(), await aDraft()];
    click(hand.thing('nine'));
    expect(said(hand.stage)).toContain('0:15 over the bell');
    click(hand.thing('take'));
    list.inList('d04.strike_nine')?.click();
    expect(hand.journal()).toEqual(list.journal());
    for (const { thing, stage, taken } of [hand, list]) {
      click(thing('nine'));
      expect(drawn(stage)).toEqual(['nine']);
      expect(said(stage)).toBe('Line nine is struck for good; only Back restores it.');
      click(thing('take'));
      expect(taken()).toEqual(['d04.strike_nine']);
      click(thing('train'));
      click(thing('take'));
      expect(taken()).toEqual(['d04.strike_nine', 'd04.nine_train']);
    }
  });

  it('has struck what the story has struck: a choice of the list takes lines away that were not taken so, and so does Back', async () => {
    const { thing, inList, stage, back, marked } = await aDraft();
    for (const part of ['train', 'nails']) click(thing(part));
    inList('d04.strike_nine')?.click();
    expect(drawn(stage)).toEqual(['nine']);
    click(thing('train'));
    expect(marked()).toEqual(['d04.nine_train']);
    back();
    expect(drawn(stage)).toEqual([]);
    expect(marked()).toEqual([]);
  });

  it('moves the mark in the list with the strokes', async () => {
    const { thing, marked, inList } = await aDraft();
    const seen = ['train', 'nails', 'train', 'nails', 'nine'].map((part) => {
      click(thing(part));
      return marked();
    });
    expect(seen).toEqual([['d04.strike_train'], [], ['d04.strike_nails'], [], ['d04.strike_nine']]);
    expect(document.activeElement).toBe(inList('d04.strike_nine'));
  });

  it('says with each choice of the list what it leaves', async () => {
    const { heardWith, inList } = await aDraft();
    expect(heardWith('d04.strike_train')).toBe('leaves 5:00 of 6:10: under the bell');
    expect(heardWith('d04.strike_nails')).toContain('leaves 4:55');
    expect(heardWith('d04.strike_nine')).toBe('leaves 5:15 of 6:10: 0:15 over the bell, so more must go');
    inList('d04.strike_nine')?.click();
    expect(heardWith('d04.nine_train')).toContain('leaves 4:05');
    expect(heardWith('d04.nine_both')).toContain('leaves 2:50');
  });

  it('moves with the list; a pointer that passes moves nothing', async () => {
    const { thing, inList, stage, taken } = await aDraft();
    const framed = () =>
      [
        ...stage.querySelectorAll(
          `[data-word] > rect:first-child[stroke="${BLACK}"][stroke-dasharray="none"]`,
        ),
      ].map((frame) => frame.parentElement?.getAttribute('data-word'));
    inList('d04.strike_nails')?.focus();
    expect(framed()).toEqual(['nails']);
    thing('nine')?.dispatchEvent(new Event('pointerenter'));
    expect(document.activeElement).toBe(inList('d04.strike_nails'));
    expect(framed()).toEqual(['nails']);
    inList('d04.strike_nine')?.click();
    inList('d04.nine_both')?.focus();
    expect(framed()).toEqual(['train', 'nails']);
    expect(taken()).toEqual(['d04.strike_nine']);
  });
});
