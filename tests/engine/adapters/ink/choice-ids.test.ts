import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createInkStoryteller } from '../../../../src/engine/adapters/ink/ink-storyteller.ts';
import { isId } from '../../../../src/engine/core/brand.ts';
import { hashHex } from '../../../../src/engine/core/hash.ts';
import { isHashOnly, readMadeId } from '../../../../src/engine/core/story/made-id.ts';
import type { Told } from '../../../../src/engine/core/story/passage.ts';
import { compile, journalOf } from './compile.ts';
import { kinds, offeredIds, texts } from './told.ts';

const GATE = `VAR money = 5
-> toll
=== toll
A gate.
+ [Pay {money} roubles] Paid.
+ [Turn back] Away.
- A yard.
+ [Opne the door] In.
- A room.
+ [Wait] First wait.
+ [Wait] Second wait.
- Night.
-> END
`;

const tell = (source: string, choices: readonly string[] = []): Told =>
  createInkStoryteller(compile(source)).tell(journalOf(choices));

/** Ids of the choices at these places, as they are offered one after the other. */
function road(source: string, places: readonly number[]): readonly string[] {
  return places.reduce<readonly string[]>((ids, at) => {
    const offered = offeredIds(tell(source, ids));
    return [...ids, offered[at] ?? 'none'];
  }, []);
}

const taken = (told: Told): readonly string[] =>
  told.passages.flatMap(({ choices, chosen }) =>
    choices.filter(({ id }) => id === chosen).map(({ text }) => text),
  );

describe('ids of choices that have none of their own', () => {
  const ids = road(GATE, [0, 0, 1]);

  it('can be kept, and can be read by people', () => {
    expect(ids.every(isId)).toBe(true);
    expect(ids[0]).toContain('Pay-_-roubles');
    expect(new Set(ids).size).toBe(3);
  });

  const edits: readonly (readonly [string, (ink: string) => string])[] = [
    ['nothing changed', (ink) => ink],
    ['a number of the story changed', (ink) => ink.replace('money = 5', 'money = 6')],
    ['a misspelling was corrected', (ink) => ink.replace('Opne', 'Open')],
    ['a number changed in the words', (ink) => ink.replace('{money} roubles', '7 roubles')],
    [
      'a choice was put before it',
      (ink) =>
        ink.replace('+ [Pay', '+ [Run] Ran.\n+ [Pay').replace('+ [Opne', '+ [Sit] Sat.\n+ [Opne'),
    ],
    [
      'a choice was put after it',
      (ink) => ink.replace('+ [Turn back]', '+ [Turn back] Away.\n+ [Run]'),
    ],
    [
      'the others of its list changed their order',
      (ink) =>
        ink.replace('+ [Turn back] Away.\n', '').replace('+ [Pay', '+ [Turn back] Away.\n+ [Pay'),
    ],
    [
      'text was written above it',
      (ink) => ink.replace('A yard.', 'A yard.\nIt rains.\n{money > 3: Still.}'),
    ],
    ['the knot has another name', (ink) => ink.replaceAll('toll', 'gate')],
    ['it stands in a stitch now', (ink) => ink.replace('=== toll', '=== toll\n= first')],
    [
      'all of it was translated',
      (ink) =>
        ink
          .replace('Pay {money} roubles', 'Заплатить {money} рублей')
          .replace('Turn back', 'Вернуться')
          .replace('Opne the door', 'Открыть дверь')
          .replaceAll('[Wait]', '[Ждать]'),
    ],
  ];

  it.each(edits)('find their choice after an edit: %s', (_, edit) => {
    const told = tell(edit(GATE), ids);
    expect(told.faults.filter(({ kind }) => kind !== 'choice-reworded')).toEqual([]);
    expect(told.journal.choices).toEqual(ids);
    expect(texts(told).slice(1, 2)).toEqual(['Paid.']);
    expect(texts(told).at(-2)).toBe('Second wait.');
    expect(taken(told)).toHaveLength(3);
  });

  it('say when a choice was found by its place alone, with both its words', () => {
    const told = tell(GATE.replace('Opne', 'Open'), ids);
    expect(told.faults).toMatchObject([
      { kind: 'choice-reworded', turn: 1, was: 'Opne the door', now: 'Open the door' },
    ]);
  });

  it('take no other choice when theirs is cut, and name it by its words', () => {
    const told = tell(GATE.replace('+ [Pay {money} roubles] Paid.\n', ''), ids);
    expect(told.faults).toMatchObject([
      { kind: 'choice-gone', choice: ids[0], offered: [{ text: 'Turn back' }] },
    ]);
    expect(readMadeId(ids[0] ?? '')?.words).toBe('Pay … roubles');
  });

  it('tell two choices of the same words apart, in one list and in one choice point met twice', () => {
    const twice = offeredIds(tell('Hm.\n+ [Wait]\n+ [Wait]\n- -> END\n'));
    expect(new Set(twice).size).toBe(2);
    const threads = 'Hm.\n<- t\n<- t\n-> DONE\n=== t\n+ [Wait] -> END\n';
    expect(new Set(offeredIds(tell(threads))).size).toBe(2);
  });

  it('are written in any script, with conditions, sequences and tags left out of the words', () => {
    const source = `VAR x = 1
Hm.
+ {x} [Ждать {x: долго|мало} # CLASS: big]
+ Сесть[ на стул], молча
- -> END
`;
    const [first = '', second = ''] = offeredIds(tell(source));
    expect(first).toContain('Ждать-_');
    expect(second).toContain('Сесть-на-стул');
    expect(tell(source, [first]).faults).toEqual([]);
  });
});

describe('ids of the builds before, made from the text as it was shown', () => {
  const old = (text: string): string => `auto.${hashHex(text)}`;

  it('find their choices', () => {
    const told = tell(GATE, [old('Pay 5 roubles'), old('Opne the door'), `${old('Wait')}-2`]);
    expect(told.faults).toEqual([]);
    expect(taken(told)).toEqual(['Pay 5 roubles', 'Opne the door', 'Wait']);
    expect(texts(told)).toContain('Second wait.');
  });

  it('are known to hold no words when they find none: what is offered is named instead', () => {
    const gone = old('Climb over');
    const told = tell(GATE, [old('Pay 5 roubles'), gone]);
    expect(told.faults).toMatchObject([
      { kind: 'choice-gone', choice: gone, offered: [{ text: 'Opne the door' }] },
    ]);
    expect(isHashOnly(gone)).toBe(true);
  });
});

describe('ids that meet', () => {
  const ids = (list: string): readonly string[] => offeredIds(tell(`Hm.\n${list}- -> END\n`));

  it('are told apart, and an author’s own word is the first to be kept', () => {
    const own = ids('+ [A # id: a]\n+ [B # id: a]\n+ [C # id: a-2]\n+ [D # id: a]\n');
    expect(new Set(own).size).toBe(4);
    expect(own[0]).toBe('a');
    expect(own[2]).toBe('a-2');
  });

  it('are told apart when an author writes what we would make', () => {
    const [made = ''] = ids('+ [Wait]\n');
    const both = ids(`+ [Sing # id: ${made}]\n+ [Wait]\n`);
    expect(new Set(both).size).toBe(2);
    expect(both[0]).toBe(made);
    const told = tell(
      `Hm.\n+ [Sing # id: auto.${hashHex('Wait')}] La.\n+ [Wait] Waited.\n- -> END\n`,
      [`auto.${hashHex('Wait')}`],
    );
    expect(texts(told)).toContain('La.');
  });
});

describe('renames', () => {
  const source = 'Hm.\n+ [Sit # id: d.sit] Sat.\n+ [Go # id: d.go] Went.\n- -> END\n';
  const renamed = (renames: Readonly<Record<string, string>>, choice: string): Told =>
    createInkStoryteller(compile(source, { renames: renames as never })).tell(journalOf([choice]));

  it('find a choice by the id that it had before, also over several of them', () => {
    const told = renamed({ 'd.rest': 'd.lie', 'd.lie': 'd.sit' }, 'd.rest');
    expect(told.faults).toEqual([]);
    expect(told.journal.choices).toEqual(['d.rest']);
    expect(told.passages[0]?.chosen).toBe('d.sit');
    expect(texts(told)).toContain('Sat.');
  });

  it('leave a present id alone, and never go round', () => {
    expect(texts(renamed({ 'd.go': 'd.sit' }, 'd.go'))).toContain('Went.');
    expect(kinds(renamed({ 'd.a': 'd.b', 'd.b': 'd.a' }, 'd.a'))).toEqual(['choice-gone']);
  });
});

it('resumes the runs of the toll gate, as they were reported', () => {
  const read = (name: string): string =>
    readFileSync(`tests/engine/adapters/ink/toll/${name}.ink`, 'utf8');
  const ids = road(read('before'), [0, 0, 1]);
  for (const after of ['after-typo', 'after-number']) {
    const told = tell(read(after), ids);
    expect(told.journal.choices).toEqual(ids);
    expect(texts(told).at(-2)).toBe('Second wait.');
  }
});
