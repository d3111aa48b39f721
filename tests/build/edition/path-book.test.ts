/** The codebook that a build carries: numbers that no later edition changes. */
import { describe, expect, it } from 'vitest';
import { bookOf, pathBookOf } from '../../../src/build/edition/path-book.ts';
import { brand, type ChoiceId, type RoleId } from '../../../src/engine/core/brand.ts';
import { editionOf } from '../../../src/engine/core/path-code/book.ts';
import { readDemo } from '../stories.ts';

const ids = (...names: readonly string[]): readonly ChoiceId[] => names.map((name) => brand(name));
const door = (role: string, entry: string) => ({ role: brand<RoleId>(role), entry });
const FROZEN = {
  codebook: { cup: ids('a', 'b'), x: ids('x') },
  doors: [door('guest', 'start'), door('guest', 'start'), door('guest', 'later')],
};

describe('the codebook of a build', () => {
  it('has the doors that were frozen first, each once, whatever the story puts before them now', () => {
    const book = bookOf(FROZEN.codebook, [door('host', 'start'), door('guest', 'start')], [FROZEN]);
    expect(book.doors).toEqual([
      door('guest', 'start'),
      door('guest', 'later'),
      door('host', 'start'),
    ]);
  });

  it('knows how much of it was frozen, and numbers what has moved on as the next edition', () => {
    const same = bookOf(FROZEN.codebook, [], [FROZEN]);
    expect(same.editions).toEqual([[2, 1]]);
    expect(editionOf(same)).toBe(1);
    const later = bookOf(
      { ...FROZEN.codebook, cup: ids('a', 'b', 'c'), n: ids('n') },
      [],
      [FROZEN],
    );
    expect(later.points).toEqual([['a', 'b', 'c'], ['x'], ['n']]);
    expect(later.editions).toEqual([[2, 1]]);
    expect(editionOf(later)).toBe(2);
  });

  it('is none for a story without an edition', () => {
    expect(pathBookOf(readDemo(), 'no such folder')).toEqual({ ok: true, value: undefined });
  });
});
