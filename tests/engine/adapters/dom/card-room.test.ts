import { describe, expect, it } from 'vitest';
import { hiddenBy, roomForCard } from '../../../../src/engine/adapters/dom/card-room.ts';

/** Heads by where their middle is, as shares of the picture. */
const heads = (at: Readonly<Record<string, readonly [number, number]>>, lit?: string) =>
  Object.entries(at).map(([person, [x, y]]) => ({
    left: x - 0.04,
    right: x + 0.04,
    top: y - 0.06,
    bottom: y + 0.06,
    isLit: person === lit,
  }));
const AREA = { left: 0.06, right: 0.94, top: 0.05, bottom: 0.76 };
const MIDDLE = { across: 0.5, down: 0.4 };
const TOP = { across: 0.5, down: 0 };
const CARD = { width: 0.45, height: 0.4 };
const on = (...at: Parameters<typeof heads>) => ({ heads: heads(...at), area: AREA, card: CARD });

describe('a card on the picture', () => {
  it('lies in the middle where nobody is', () => {
    expect(roomForCard(on({}))).toEqual(MIDDLE);
  });

  it('lies on the side where nobody stands', () => {
    expect(roomForCard(on({ anna: [0.35, 0.4] })).across).toBeGreaterThan(0.5);
    expect(roomForCard(on({ anna: [0.6, 0.4], ben: [0.75, 0.4] })).across).toBeLessThan(0.5);
  });

  it('lies above those whose heads are low', () => {
    expect(roomForCard(on({ anna: [0.3, 0.6], boris: [0.7, 0.6] })).down).toBe(0);
  });

  it('lies between two who stand apart, and below those whose heads are high', () => {
    const narrow = {
      ...on({ anna: [0.3, 0.4], boris: [0.8, 0.4] }),
      card: { width: 0.3, height: 0.6 },
    };
    const between = roomForCard(narrow);
    expect(hiddenBy(between, narrow)).toBe(0);
    expect([0.25, 0.5, 0.75]).toContain(between.across);
    const low = {
      ...on({ anna: [0.3, 0.15], boris: [0.7, 0.15] }),
      card: { width: 0.8, height: 0.4 },
    };
    expect(hiddenBy(roomForCard(low), low)).toBe(0);
  });

  it('counts a long card as long', () => {
    const low = on({ anna: [0.5, 0.62] });
    const long = { ...low, card: { ...CARD, height: 0.7 } };
    expect(hiddenBy(TOP, low)).toBe(0);
    expect(hiddenBy(TOP, long)).toBeCloseTo(1);
    expect(roomForCard(long).across).not.toBe(0.5);
  });

  it('covers rather who is silent than who speaks, when it must cover somebody', () => {
    const people = { anna: [0.25, 0.3], boris: [0.75, 0.3], clara: [0.5, 0.3] } as const;
    for (const lit of ['anna', 'boris']) {
      const crowded = on(people, lit);
      expect(hiddenBy(roomForCard(crowded), crowded)).toBeLessThan(3);
    }
  });

  it('stays when somebody else speaks, and moves when a head or who speaks comes under it', () => {
    const people = { anna: [0.32, 0.4], boris: [0.68, 0.4] } as const;
    const corner = { across: 1, down: 0 };
    const aside = { ...on(people, 'boris'), card: { width: 0.2, height: 0.2 } };
    expect(roomForCard(aside, corner)).toEqual(corner);
    expect(roomForCard(on({ boris: [0.8, 0.4] }), corner).across).toBeLessThan(0.6);
    const edge = { ...on({ boris: [0.8, 0.49] }, 'boris'), card: { width: 0.3, height: 0.4 } };
    expect(hiddenBy(corner, edge)).toBeGreaterThan(0);
    expect(hiddenBy(roomForCard(edge, corner), edge)).toBe(0);
  });

  it('lies where it fits although it is larger than its room', () => {
    const huge = { ...on({ anna: [0.5, 0.3] }), card: { width: 1.2, height: 1.2 } };
    expect(hiddenBy(MIDDLE, huge)).toBeCloseTo(1);
    expect(roomForCard(huge)).toEqual(MIDDLE);
  });
});
