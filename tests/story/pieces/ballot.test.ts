// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { open } from '../../../story/pieces/ballot.ts';
import { atPiece, click, isSound, prepare } from './at-a-piece.ts';

const AT = { role: 'delegate', entry: 'delegate-4', piece: 'ballot' };
const NAMES = ['kirov', 'stalin', 'khrushchev', 'other', 'rykov', 'tomsky'];
const BALLOT = 'd10.ballot_';
beforeAll(() => prepare(AT.role), 60_000);

const aBallot = () => atPiece(AT, open);

const drawn = (stage: Element): readonly (string | undefined)[] =>
  [...stage.querySelectorAll('[data-word^="name_"]')]
    .filter((row) => row.querySelector('path:last-child')?.getAttribute('visibility') === 'visible')
    .map((row) => row.getAttribute('data-word') ?? undefined);

const said = (stage: Element) =>
  [...stage.querySelectorAll('[data-said] text')].map((line) => line.textContent).join(' ');

describe('the ballot in the hand', () => {
  it.each(NAMES)('crosses out %s and folds it: the ids of the list, the story of the list', async (name) => {
    const [hand, list] = [await aBallot(), await aBallot()];
    click(hand.thing(`name_${name}`));
    expect(hand.taken()).toEqual([]);
    click(hand.stage.querySelector('[data-word="fold"]') ?? undefined);
    list.inList(`${BALLOT}cross`)?.click();
    list.inList(`d10.name_${name}`)?.click();
    expect(hand.taken()).toEqual([`${BALLOT}cross`, `d10.name_${name}`]);
    expect(hand.journal()).toEqual(list.journal());
    expect(hand.told()).toEqual(list.told());
    expect(hand.faults).toEqual([]);
  });

  it('rubs a line out again, draws another, and folds what is there', async () => {
    const { thing, stage, taken } = await aBallot();
    click(thing('name_kirov'));
    expect(drawn(stage)).toEqual(['name_kirov']);
    click(thing('name_rykov'));
    expect(drawn(stage)).toEqual(['name_rykov']);
    click(thing('name_rykov'));
    expect(drawn(stage)).toEqual([]);
    click(thing('fold'));
    expect(taken()).toEqual([`${BALLOT}clean`]);
  });

  it('is heard: a line, and a rubber', async () => {
    const { thing, heard } = await aBallot();
    for (const name of ['name_kirov', 'name_rykov', 'name_rykov']) click(thing(name));
    expect(heard.map(({ sound }) => sound)).toEqual(['pencil_line', 'pencil_line', 'rubber']);
    expect(heard.every(({ sound }) => isSound(sound))).toBe(true);
  });

  it('goes into the boot as it was printed; with a line on it the boot and the list say why not', async () => {
    const { thing, inList, taken, stage, sheet } = await aBallot();
    click(thing('name_kirov'));
    click(thing('boot'));
    inList(`${BALLOT}clean`)?.click();
    expect(taken()).toEqual([]);
    const why = 'The line goes through Kirov S. M. Rub it out first, or fold it.';
    expect(said(stage)).toBe(why);
    expect(sheet.textContent).toContain(why);
    click(thing('name_kirov'));
    click(thing('boot'));
    expect(taken()).toEqual([`${BALLOT}keep`]);
  });

  it('goes on from a line where the list says that one is crossed out, and is clean after Back', async () => {
    const { thing, inList, taken, stage, back, marked } = await aBallot();
    click(thing('name_kirov'));
    expect(marked()).toEqual([`${BALLOT}cross`]);
    inList(`${BALLOT}cross`)?.click();
    expect(marked()).toEqual(['d10.name_kirov']);
    inList('d10.name_rykov')?.click();
    expect(taken()).toEqual([`${BALLOT}cross`]);
    back();
    expect(drawn(stage)).toEqual([]);
    expect(marked()).toEqual([]);
    inList(`${BALLOT}clean`)?.click();
    expect(taken()).toEqual([`${BALLOT}clean`]);
  });

  it.each(NAMES)('says of %s what the list will say, before it is folded, and chooses nothing by that', async (name) => {
    const { thing, inList, passage, taken, stage } = await aBallot();
    click(thing(`name_${name}`));
    const before = said(stage);
    expect(taken()).toEqual([]);
    click(thing(`name_${name}`));
    inList(`${BALLOT}cross`)?.click();
    expect(before).toBe(passage().choices.find(({ id }) => id === `d10.name_${name}`)?.text);
  });

  it('has its names in the order of the list, and says them with the choice that leads to them', async () => {
    const { inList, passage, stage, heardWith } = await aBallot();
    const heard = heardWith(`${BALLOT}cross`);
    const printed = [...stage.querySelectorAll('[data-word^="name_"]')].map((row) => row.getAttribute('data-word'));
    inList(`${BALLOT}cross`)?.click();
    expect(passage().choices.map(({ id }) => id.slice(4))).toEqual(printed);
    const places = ['Tomsky', 'Rykov', 'Khrushchev', 'Kirov', 'Stalin', 'Kalinin'].map((name) => heard.indexOf(name));
    expect(places).toEqual(places.filter((at) => at >= 0).toSorted((one, other) => one - other));
    expect(heardWith('d10.name_rykov')).toBe('a line through Rykov A. I., candidate');
  });

  it('is there for the name too, where the list has said that one is crossed out', async () => {
    const { thing, inList, taken } = await aBallot();
    inList(`${BALLOT}cross`)?.click();
    click(thing('fold'));
    expect(taken()).toHaveLength(1);
    click(thing('name_tomsky'));
    click(thing('fold'));
    expect(taken()).toEqual([`${BALLOT}cross`, 'd10.name_tomsky']);
  });

  it('moves with the list, and the list with a press; a pointer that passes moves nothing', async () => {
    const { thing, inList, stage } = await aBallot();
    const framed = () => [...stage.querySelectorAll('rect[stroke="#14110f"][stroke-dasharray="none"]')];
    inList(`${BALLOT}keep`)?.focus();
    expect(thing('boot')?.querySelector('rect')?.getAttribute('stroke')).toBe('#14110f');
    thing('name_kirov')?.dispatchEvent(new Event('pointerenter'));
    expect(document.activeElement).toBe(inList(`${BALLOT}keep`));
    expect(framed()).toEqual([]);
    expect(thing('name_kirov')?.querySelector('rect')?.getAttribute('stroke')).toBe('#14110f');
    thing('name_kirov')?.dispatchEvent(new Event('pointerleave'));
    click(thing('name_kirov'));
    expect(document.activeElement).toBe(inList(`${BALLOT}cross`));
    click(thing('name_kirov'));
    inList(`${BALLOT}cross`)?.click();
    inList('d10.name_stalin')?.focus();
    expect(framed()).toEqual([thing('name_stalin')?.querySelector('rect')]);
  });
});
