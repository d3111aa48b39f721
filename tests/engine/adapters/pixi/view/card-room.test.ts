import { describe, expect, it } from 'vitest';
import { hiddenBy, roomForCard } from '../../../../../src/engine/adapters/pixi/view/card-room.ts';

/** Faces by where their middle is, as shares of the window. */
const faces = (at: Readonly<Record<string, readonly [number, number]>>) =>
  new Map(
    Object.entries(at).map(([person, [x, y]]) => [
      person,
      { head: { left: x - 0.04, right: x + 0.04, top: y - 0.06, bottom: y + 0.06 } },
    ]),
  );
const STAGE = { width: 1030, height: 900 };
const LINE = 'Arrested in November 1937, after a summer';
const CARD = { title: 'A card', lines: [LINE, LINE, LINE] };

describe('a card on the picture', () => {
  it('lies in the middle where nobody is', () => {
    expect(roomForCard({ people: faces({}), lit: undefined, stage: STAGE, card: CARD })).toBe(
      'middle-middle',
    );
  });

  it('lies on the side where nobody stands', () => {
    const left = { people: faces({ anna: [0.3, 0.4] }), lit: undefined, stage: STAGE, card: CARD };
    const right = { people: faces({ anna: [0.7, 0.4] }), lit: undefined, stage: STAGE, card: CARD };
    expect(roomForCard(left)).toMatch(/^right/u);
    expect(roomForCard(right)).toMatch(/^left/u);
  });

  it('lies above those whose heads are low', () => {
    const low = { people: faces({ anna: [0.3, 0.6], boris: [0.7, 0.6] }), lit: undefined };
    expect(roomForCard({ ...low, stage: STAGE, card: CARD })).toMatch(/-top$/u);
  });

  it('counts a long card as long', () => {
    const low = { people: faces({ anna: [0.5, 0.62] }), lit: undefined, stage: STAGE };
    const long = { title: 'A card', lines: Array.from({ length: 9 }, () => LINE) };
    expect(hiddenBy('middle-top', { ...low, card: CARD })).toBe(0);
    expect(hiddenBy('middle-top', { ...low, card: long })).toBe(1);
    expect(roomForCard({ ...low, card: long })).not.toMatch(/^middle/u);
  });

  it('covers rather who is silent than who speaks, when it must cover somebody', () => {
    const people = faces({ anna: [0.25, 0.3], boris: [0.75, 0.3], clara: [0.5, 0.3] });
    const [a, b] = ['anna', 'boris'].map((lit) => ({ people, lit, stage: STAGE, card: CARD }));
    expect(a && hiddenBy(roomForCard(a), a)).toBeLessThan(3);
    expect(b && hiddenBy(roomForCard(b), b)).toBeLessThan(3);
  });

  it('stays when only somebody else speaks, and moves when somebody comes under it', () => {
    const people = faces({ anna: [0.32, 0.4], boris: [0.68, 0.4] });
    expect(roomForCard({ people, lit: 'boris', stage: STAGE, card: CARD }, 'right-top')).toBe(
      'right-top',
    );
    const under = faces({ boris: [0.8, 0.4] });
    expect(
      roomForCard({ people: under, lit: undefined, stage: STAGE, card: CARD }, 'right-top'),
    ).toMatch(/^(?:left|middle)/u);
  });
});
