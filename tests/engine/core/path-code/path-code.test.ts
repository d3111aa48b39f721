/** Path codes of random walks of this game's story and of the demonstration. */
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkedByDice } from '../../../../src/build/crawl/told-road.ts';
import { bookOf } from '../../../../src/build/edition/path-book.ts';
import { codebookOf } from '../../../../src/build/edition/freeze-edition.ts';
import { frozenEditions } from '../../../../src/build/edition/frozen-editions.ts';
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
  const read = editions === undefined ? undefined : frozenEditions(editions);
  const frozen = read?.ok === true ? read.value : [];
  const today = codebookOf(story, frozen.at(-1)?.codebook ?? {});
  const book = bookOf(today, doorsOf(pack), frozen);
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
  const decode = async (code: string) => {
    const read = readPath(code, pack, book);
    return read.ok
      ? { ...(await walkPath(read.value, book, tell)), tail: read.value.tail }
      : read.error;
  };
  /** One from each door. */
  const roads: readonly Journal[] = roles.flatMap((role) =>
    doorsOf({ roles: [role.role] }).map(({ entry }, at) => ({
      ...walkedByDice(role, { entry, dice: at + 1 }).journal,
      story: pack.id,
    })),
  );
  return { pack, book, encode, decode, roads };
}

const EDITIONS = join(import.meta.dirname, '../../../editions');
const game = coding(readGame(), EDITIONS);
const demo = coding(readDemo());

describe.each([
  ['this game', game],
  ['the demonstration', demo],
])('a path code of %s', (_, { pack, book, encode, decode, roads }) => {
  it('opens at the same place, from any door, wherever the run stands', async () => {
    let looked = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...roads),
        fc.nat(),
        fc.array(fc.nat(31), { maxLength: 8 }),
        async (road, at, tail) => {
          const journal = upTo(road, at % (road.choices.length + 1));
          expect(await decode(encode(journal, tail))).toEqual({ journal, tail });
          looked += 1;
        },
      ),
      { numRuns: 15 },
    );
    expect(looked).toBe(15);
  });

  it('carries seeds of any length', async () => {
    const [road] = roads;
    if (road === undefined) throw new Error('no road');
    for (const seed of [0, 1, 2 ** 20 - 1, 2 ** 20, 2 ** 32 - 1]) {
      const journal = { ...upTo(road, 0), seed };
      expect(await decode(encode(journal))).toEqual({ journal, tail: [] });
    }
  });

  it('keeps the content notes that are off', async () => {
    const notes = (pack.notes ?? []).map(({ id }) => id).toSorted();
    expect(notes.length).toBeGreaterThan(0);
    const [road] = roads;
    if (road === undefined) throw new Error('no road');
    const journal = { ...upTo(road, 0), without: notes };
    expect(await decode(encode(journal))).toEqual({ journal, tail: [] });
  });

  it('has a number for each door, and more than one choice point', () => {
    expect(doorsOf(pack).length).toBeGreaterThan(1);
    expect(book.doors).toEqual(expect.arrayContaining([...doorsOf(pack)]));
    expect(book.points.length).toBeGreaterThan(1);
  });

  it('throws at nothing, whatever its checks let pass', async () => {
    const [road] = roads;
    if (road === undefined) throw new Error('no road');
    const whole = [...encode(road)].filter((__, at) => at % 4 !== 3);
    const data = whole.map((letter) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(letter));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(31), { maxLength: 40 }), fc.nat(40), async (noise, keep) => {
        const read = await decode(grouped([...data.slice(0, keep), ...noise]));
        expect('journal' in read || 'kind' in read).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a path code', () => {
  it('of a whole role is about fifty letters long: never more than 56', () => {
    const whole = game.roads.filter(({ entry }) => entry === START);
    const lengths = whole.map((road) => game.encode({ ...road, seed: road.seed % 2 ** 20 }).length);
    expect(whole.length).toBeGreaterThan(2);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(56);
    expect(Math.max(...lengths)).toBeGreaterThan(40);
  });

  it('of another story says so', async () => {
    const [road] = demo.roads;
    if (road === undefined) throw new Error('no road');
    expect(await game.decode(demo.encode(road))).toEqual({ kind: 'other-story' });
  });

  it('of a newer version says so', async () => {
    expect(await game.decode(grouped([2, 0, 0]))).toEqual({ kind: 'newer-version', version: 2 });
    expect(await game.decode(grouped([0, 0, 0]))).toEqual({ kind: 'nonsense' });
    expect(await game.decode(grouped([1, 0, 0]))).toEqual({ kind: 'nonsense' });
  });
});
