/** A code of one edition in the next one: as far as it fits, and by name what does not. */
import { describe, expect, it } from 'vitest';
import { brand } from '../../../../src/engine/core/brand.ts';
import { createInkStoryteller } from '../../../../src/engine/adapters/ink/ink-storyteller.ts';
import type { PathBook } from '../../../../src/engine/core/path-code/book.ts';
import { doorsOf } from '../../../../src/engine/core/path-code/doors.ts';
import { encodePath } from '../../../../src/engine/core/path-code/encode-path.ts';
import { readPath } from '../../../../src/engine/core/path-code/read-path.ts';
import { walkPath } from '../../../../src/engine/core/path-code/walk-path.ts';
import { compile } from '../../adapters/ink/compile.ts';
import { PACK } from '../../../app/a-pack.ts';

const [ROLE] = PACK.roles as [(typeof PACK.roles)[number]];
const point = (name: string, ...ids: readonly string[]): string =>
  [`At ${name}.`, ...ids.map((id) => `* [${id} # id: ${name}.${id}]`), '- '].join('\n');
const ids = (...names: readonly string[]) => names.map((name) => brand<never>(name));
const NAMES = Array.from({ length: 24 }, (_, at) => `p${at + 10}`);
const points = (but: Readonly<Record<string, string>> = {}): readonly string[] =>
  NAMES.map((name) => but[name] ?? point(name, 'left', 'right'));
const FIRST: PathBook = {
  doors: doorsOf(PACK),
  points: NAMES.map((name) => ids(`${name}.left`, `${name}.right`)),
  editions: [],
};
const FROZEN = NAMES.map(() => 2);

function told(texts: readonly string[], renames: Readonly<Record<string, string>> = {}) {
  const role = { ...ROLE, renames: renames as never };
  const teller = createInkStoryteller(
    compile(`-> all\n=== all ===\n${texts.join('\n')}\n-> END\n`, role),
  );
  return (journal: Parameters<typeof teller.tell>[0]) => teller.tell(journal);
}

const choices = NAMES.map((name, at) => brand<never>(`${name}.${at % 3 === 0 ? 'right' : 'left'}`));
const journal = { story: PACK.id, role: ROLE.id, entry: 'start', seed: 7, choices, without: [] };

async function opened(
  texts: readonly string[],
  more: readonly (readonly string[])[] = [],
  renames: Readonly<Record<string, string>> = {},
) {
  const code = encodePath({ pack: PACK, book: FIRST, told: told(points())(journal) });
  if (!code.ok) throw new Error(code.error.kind);
  const book = {
    doors: FIRST.doors,
    points: [...FIRST.points, ...more.map((names) => ids(...names))],
    editions: [FROZEN],
  };
  const path = readPath(code.value, PACK, book);
  if (!path.ok) throw new Error(path.error.kind);
  const walked = await walkPath(path.value, book, told(texts, renames));
  return { ...walked, choices: walked.journal.choices };
}

describe('a code in a later edition', () => {
  it('opens at the same place where nothing has changed', async () => {
    expect(await opened(points())).toMatchObject({ choices });
  });

  it('takes a click that is new and has no other beside it', async () => {
    const later = points({ p12: `${point('new', 'on')}\n${point('p12', 'left', 'right')}` });
    const { stop, choices: kept } = await opened(later, [['new.on']]);
    expect(stop).toBeUndefined();
    expect(kept.filter((id) => id !== brand('new.on'))).toEqual(choices);
    expect(kept).toHaveLength(25);
  });

  it('honours renames', async () => {
    const later = points({ p10: point('p10', 'left', 'straight') });
    const { stop, choices: kept } = await opened(later, [], { 'p10.right': 'p10.straight' });
    expect(stop).toBeUndefined();
    expect(kept[0]).toBe('p10.straight');
  });

  it('names the choice that is gone, and stands where the last mark held', async () => {
    const { stop, choices: kept } = await opened(points({ p31: point('p31', 'left', 'up') }));
    expect(stop).toEqual({ kind: 'gone', choice: 'p31.right' });
    expect(kept).toEqual(choices.slice(0, 18));
  });

  it('names the choice that is new', async () => {
    const later = points({ p30: `${point('new', 'a', 'b')}\n${point('p30', 'left', 'right')}` });
    const { stop, choices: kept } = await opened(later, [['new.a', 'new.b']]);
    expect(stop).toEqual({ kind: 'new-choice', offered: ['new.a', 'new.b'] });
    expect(kept).toEqual(choices.slice(0, 18));
  });

  it('never goes another way in silence: a point that is gone shows at the next mark', async () => {
    const { stop, choices: kept } = await opened(points({ p11: '' }));
    expect(stop?.kind).toBe('another-way');
    expect(kept).toEqual([]);
  });
});
