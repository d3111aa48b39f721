// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { open } from '../../../story/pieces/plan.ts';
import { atPiece, click, isSound, prepare } from './at-a-piece.ts';

const AT = { role: 'guard', entry: 'guard-4', piece: 'plan' };
const BEHIND = ['set_20', 'set_30', 'set_late'];
const NEAR = ['nine', 'none'];
const GUN = ['floor', 'thrown', 'hand'];
const OUTCOMES = BEHIND.flatMap((behind) =>
  NEAR.flatMap((near) => GUN.map((gun) => [behind, near, gun] as const)),
);
const BLACK = '#14110f';
beforeAll(() => prepare(AT.role), 120_000);

const aPlan = () => atPiece(AT, open);

const lying = (stage: Element) =>
  [...stage.querySelectorAll('[data-lies]')].map((one) => one.getAttribute('data-who'));
const upright = (stage: Element) =>
  [...stage.querySelectorAll('[data-who]:not([data-lies])')].map((one) => one.getAttribute('data-who'));

describe('the box of figures in the hand', () => {
  it.each(OUTCOMES)('sets %s, %s and %s: the ids of the list, the story of the list', async (...set) => {
    const [hand, list] = [await aPlan(), await aPlan()];
    for (const [turn, place] of set.entries()) {
      click(hand.thing(place));
      expect(hand.taken()).toHaveLength(turn);
      click(hand.thing('leave'));
      list.inList(`g10.${place}`)?.click();
    }
    expect(hand.taken()).toEqual(set.map((place) => `g10.${place}`));
    expect(hand.journal()).toEqual(list.journal());
    expect(hand.told()).toEqual(list.told());
    expect(hand.stage.querySelector('svg')).toBeNull();
    expect(hand.faults).toEqual([]);
  });

  it('shows what falls over as soon as a figure is set, and no figure before', async () => {
    const { thing, stage } = await aPlan();
    expect(stage.querySelectorAll('[data-who]')).toHaveLength(0);
    click(thing('set_20'));
    expect([upright(stage), lying(stage)]).toEqual([['borisov'], ['roslyakov']]);
    click(thing('set_late'));
    expect([upright(stage), lying(stage)]).toEqual([['roslyakov'], ['borisov']]);
  });

  it('takes a figure up again, sets it elsewhere, and leaves it where it is then', async () => {
    const { thing, stage, taken } = await aPlan();
    click(thing('set_20'));
    click(thing('set_20'));
    expect(stage.querySelectorAll('[data-who]')).toHaveLength(0);
    click(thing('leave'));
    expect(taken()).toEqual([]);
    click(thing('set_20'));
    click(thing('set_30'));
    click(thing('leave'));
    expect(taken()).toEqual(['g10.set_30']);
  });

  it('has the figures that the list has set, and those that a later one makes stand up again', async () => {
    const { thing, inList, stage } = await aPlan();
    inList('g10.set_late')?.click();
    inList('g10.none')?.click();
    expect(upright(stage)).toEqual(['roslyakov']);
    expect(lying(stage)).toEqual(['borisov', 'nine']);
    click(thing('floor'));
    expect(upright(stage)).toEqual(['borisov', 'revolver']);
    expect(lying(stage)).toEqual(['roslyakov', 'nine', 'electrician']);
  });

  it('is heard when a figure is set, and not when it is taken up', async () => {
    const { thing, heard } = await aPlan();
    for (const place of ['set_20', 'set_20', 'set_30']) click(thing(place));
    expect(heard.map(({ sound }) => sound)).toEqual(['card_down', 'card_down']);
    expect(heard.every(({ sound }) => isSound(sound))).toBe(true);
  });

  it('has words at its places and no numbers, in the order of the list', async () => {
    const { stage, inList, passage } = await aPlan();
    const seen = () => [...stage.querySelectorAll('[data-word]:has([data-ring])')];
    for (const next of ['g10.set_20', 'g10.nine', 'g10.floor']) {
      expect(seen().map((place) => `g10.${place.getAttribute('data-word')}`)).toEqual(passage().choices.map(({ id }) => id));
      for (const place of seen()) expect(place.textContent).toMatch(/[A-Z]{4}/u);
      inList(next)?.click();
    }
  });

  it('says with each choice of the list who falls over', async () => {
    const { heardWith, inList } = await aPlan();
    expect(heardWith('g10.set_20')).toBe('falls over: Roslyakov, who remembered that he was out before him.');
    inList('g10.set_20')?.click();
    expect(heardWith('g10.none')).toContain('falls over: up to nine people');
  });

  it('has after Back what stood there before, and no figure that was not left', async () => {
    const { thing, inList, stage, back, taken } = await aPlan();
    inList('g10.set_late')?.click();
    click(thing('nine'));
    back();
    expect(stage.querySelectorAll('[data-who]')).toHaveLength(0);
    click(thing('set_20'));
    click(thing('leave'));
    expect([upright(stage), lying(stage)]).toEqual([['borisov'], ['roslyakov']]);
    expect(taken()).toEqual(['g10.set_20']);
  });

  it('moves with the list, and the list with a press; a pointer that passes moves nothing', async () => {
    const { thing, inList, stage, taken, marked } = await aPlan();
    const ringed = () =>
      [...stage.querySelectorAll(`[data-ring][stroke="${BLACK}"][stroke-width="5"]`)].map((ring) => ring.getAttribute('data-ring'));
    inList('g10.set_30')?.focus();
    expect(ringed()).toEqual(['set_30']);
    thing('set_late')?.dispatchEvent(new Event('pointerenter'));
    expect(document.activeElement).toBe(inList('g10.set_30'));
    expect(ringed()).toEqual(['set_30']);
    expect(marked()).toEqual([]);
    click(thing('set_late'));
    expect(document.activeElement).toBe(inList('g10.set_late'));
    expect([ringed(), marked()]).toEqual([['set_late'], ['g10.set_late']]);
    expect(taken()).toEqual([]);
  });

  it('has the figure in the hand until it is set, and it can be drawn along', async () => {
    const { thing, stage } = await aPlan();
    expect(stage.querySelectorAll('[data-hand] [data-token]')).toHaveLength(1);
    click(thing('set_20'));
    expect(stage.querySelectorAll('[data-hand] [data-token]')).toHaveLength(0);
    expect(stage.querySelector('[data-who="borisov"]')?.hasAttribute('data-token')).toBe(true);
  });

  it('says that it has no distances', async () => {
    const { stage } = await aPlan();
    expect(stage.textContent).toContain('without distances');
  });
});
