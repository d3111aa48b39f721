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
const CARD = { width: 0.45, height: 0.4 };
const on = (...at: Parameters<typeof heads>) => ({ heads: heads(...at), area: AREA, card: CARD });

describe('a card on the picture', () => {
  it('lies in the middle where nobody is', () => {
    expect(roomForCard(on({}))).toBe('middle-middle');
  });

  it('lies on the side where nobody stands', () => {
    expect(roomForCard(on({ anna: [0.3, 0.4] }))).toMatch(/^right/u);
    expect(roomForCard(on({ anna: [0.7, 0.4] }))).toMatch(/^left/u);
  });

  it('lies above those whose heads are low', () => {
    expect(roomForCard(on({ anna: [0.3, 0.6], boris: [0.7, 0.6] }))).toMatch(/-top$/u);
  });

  it('counts a long card as long', () => {
    const low = on({ anna: [0.5, 0.62] });
    const long = { ...low, card: { ...CARD, height: 0.7 } };
    expect(hiddenBy('middle-top', low)).toBe(0);
    expect(hiddenBy('middle-top', long)).toBeCloseTo(1);
    expect(roomForCard(long)).not.toMatch(/^middle/u);
  });

  it('covers rather who is silent than who speaks, when it must cover somebody', () => {
    const people = { anna: [0.25, 0.3], boris: [0.75, 0.3], clara: [0.5, 0.3] } as const;
    for (const lit of ['anna', 'boris']) {
      const crowded = on(people, lit);
      expect(hiddenBy(roomForCard(crowded), crowded)).toBeLessThan(3);
    }
  });

  it('stays when only somebody else speaks, and moves when somebody comes under it', () => {
    const people = { anna: [0.32, 0.4], boris: [0.68, 0.4] } as const;
    expect(roomForCard(on(people, 'boris'), 'right-top')).toBe('right-top');
    expect(roomForCard(on({ boris: [0.8, 0.4] }), 'right-top')).toMatch(/^(?:left|middle)/u);
  });

  it('lies where it fits although it is larger than its room', () => {
    const huge = { ...on({ anna: [0.5, 0.3] }), card: { width: 1.2, height: 1.2 } };
    expect(hiddenBy('middle-middle', huge)).toBeCloseTo(1);
    expect(roomForCard(huge)).toBe('middle-middle');
  });
});
