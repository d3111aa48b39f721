/** Path codes of random walks of this game's story and of the demonstration. */
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkedByDice } from '../../../../src/build/crawl/told-road.ts';
import { bookOf } from '../../../../src/build/edition/path-book.ts';
import { codebookOf, frozenCodebooks } from '../../../../src/build/edition/freeze-edition.ts';
import type { ReadStory } from '../../../../src/build/ink-story/read-story.ts';
import { createInkStoryteller } from '../../../../src/engine/adapters/ink/ink-storyteller.ts';
import { START, upTo, type Journal } from '../../../../src/engine/core/journal/journal.ts';
import { doorsOf } from '../../../../src/engine/core/path-code/doors.ts';
import { encodePath } from '../../../../src/engine/core/path-code/encode-path.ts';
import { grouped } from '../../../../src/engine/core/path-code/groups.ts';
import { readPath } from '../../../../src/engine/core/path-code/read-path.ts';
import { walkPath } from '../../../../src/engine/core/path-code/walk-path.ts';
import { readDemo, readGame } from '../../../build/stories.ts';

function coding(story: ReadStory, editions?: string) {
  const pack = story.pack?.value;
  if (pack === undefined) throw new Error('no pack');
  const frozen = editions === undefined ? undefined : frozenCodebooks(editions);
  const books = frozen?.ok === true ? frozen.value : [];
  const book = bookOf(codebookOf(story, books.at(-1) ?? {}), books);
  const roles = story.roles.flatMap(({ compiled }) => (compiled === undefined ? [] : [compiled]));
  const tellers = new Map(roles.map((role) => [role.role.id, createInkStoryteller(role)]));
  const tell = (journal: Journal) => {
    const teller = tellers.get(journal.role);
    if (teller === undefined) throw new Error(`no ${journal.role}`);
    return teller.tell(journal);
  };
  const encode = (journal: Journal, tail: readonly number[] = []): string => {
    const code = encodePath({ pack, book, told: tell(journal), tail });
    if (!code.ok) throw new Error(JSON.stringify(code.error));
    return code.value;
  };
  const decode = (code: string) => {
    const read = readPath(code, pack, book);
    return read.ok ? { ...walkPath(read.value, book, tell), tail: read.value.tail } : read.error;
  };
  const walks = (dice: number): readonly Journal[] =>
    roles.flatMap((role) =>
      doorsOf({ roles: [role.role] }).map(
        ({ entry }) => ({ ...walkedByDice(role, { entry, dice }).journal, story: pack.id }),
      ),
    );
  return { pack, book, encode, decode, walks };
}

const EDITIONS = join(import.meta.dirname, '../../../editions');
const game = coding(readGame(), EDITIONS);
const demo = coding(readDemo());

describe.each([
  ['this game', game],
  ['the demonstration', demo],
])('a path code of %s', (_, { pack, book, encode, decode, walks }) => {
  const roads = [1, 2, 3].flatMap(walks);

  it('opens at the same place, from any door, wherever the run stands', () => {
    let looked = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...roads),
        fc.nat(),
        fc.oneof(fc.nat(2 ** 20 - 1), fc.nat(2 ** 32 - 1)),
        fc.array(fc.nat(31), { maxLength: 8 }),
        (road, at, seed, tail) => {
          const isSeedKept = at % 2 === 0;
          const turned = upTo(road, at % (road.choices.length + 1));
          const journal = isSeedKept ? turned : { ...turned, seed };
          const { journal: told } = tellable(journal);
          expect(decode(encode(told, tail))).toEqual({ journal: told, tail });
          looked += 1;
        },
      ),
      { numRuns: 60 },
    );
    expect(looked).toBe(60);
  });

  it('keeps the content notes that are off', () => {
    const notes = (pack.notes ?? []).map(({ id }) => id).toSorted();
    expect(notes.length).toBeGreaterThan(0);
    const [road] = roads;
    if (road === undefined) throw new Error('no road');
    const journal = { ...upTo(road, 0), without: notes };
    expect(decode(encode(journal))).toMatchObject({ journal });
  });

  it('has a number of its own for each door', () => {
    const doors = doorsOf(pack);
    expect(doors.length).toBeGreaterThan(1);
    expect(new Set(doors.map(({ number }) => number)).size).toBe(doors.length);
    expect(book.points.length).toBeGreaterThan(1);
  });

  it('throws at nothing, whatever its checks let pass', () => {
    const [road] = roads;
    if (road === undefined) throw new Error('no road');
    fc.assert(
      fc.property(fc.array(fc.nat(31), { maxLength: 40 }), fc.nat(40), (noise, keep) => {
        const whole = [...encode(road)].filter((__, at) => at % 4 !== 3);
        const data = whole.map((letter) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(letter));
        expect(() => decode(grouped([...data.slice(0, keep), ...noise]))).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  /** With another seed the same choices may not all be offered. */
  function tellable(journal: Journal): { readonly journal: Journal } {
    const read = decode(encode(journal));
    if (!('journal' in read)) throw new Error(JSON.stringify(read));
    return read;
  }
});

describe('a path code', () => {
  it('of a whole role is about fifty letters long', () => {
    const whole = [1, 2, 3].flatMap(game.walks).filter(({ entry }) => entry === START);
    const lengths = whole.map((road) => game.encode({ ...road, seed: road.seed % 2 ** 20 }).length);
    expect(whole.length).toBeGreaterThan(6);
    console.log(lengths.join(' '));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(64);
  });

  it('of another story says so', () => {
    const [road] = demo.walks(1);
    if (road === undefined) throw new Error('no road');
    expect(game.decode(demo.encode(road))).toEqual({ kind: 'other-story' });
  });

  it('of a newer version says so', () => {
    expect(game.decode(grouped([2, 0, 0]))).toEqual({ kind: 'newer-version', version: 2 });
    expect(game.decode(grouped([0, 0, 0]))).toEqual({ kind: 'nonsense' });
    expect(game.decode(grouped([1, 0, 0]))).toEqual({ kind: 'nonsense' });
  });
});
