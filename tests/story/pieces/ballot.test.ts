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

  it('goes into the boot, line or no line', async () => {
    const { thing, taken } = await aBallot();
    click(thing('name_kirov'));
    click(thing('boot'));
    expect(taken()).toEqual([`${BALLOT}keep`]);
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

  it('moves with the list, and the list with it', async () => {
    const { thing, inList, stage } = await aBallot();
    inList(`${BALLOT}keep`)?.focus();
    expect(thing('boot')?.querySelector('rect')?.getAttribute('stroke')).toBe('#14110f');
    thing('name_kirov')?.dispatchEvent(new Event('pointerenter'));
    expect(document.activeElement).toBe(inList(`${BALLOT}cross`));
    inList(`${BALLOT}cross`)?.click();
    inList('d10.name_stalin')?.focus();
    const here = thing('name_stalin')?.querySelector('rect');
    expect(here?.getAttribute('stroke')).toBe('#14110f');
    expect(stage.querySelectorAll('rect[stroke="#14110f"]')).toHaveLength(1);
  });
});
