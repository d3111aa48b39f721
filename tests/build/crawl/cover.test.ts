/** What walks must find in stories that are too large for their states to be tried. */
import { brand } from '../../../src/engine/core/brand.ts';
import { START } from '../../../src/engine/core/journal/journal.ts';
import type { Role } from '../../../src/engine/core/story/pack.ts';
import { describe, expect, it } from 'vitest';
import { crawledInk, LIMITS } from './crawled-ink.ts';

const NO_STATES = { ...LIMITS, states: 0 };
const QUESTIONS = Array.from({ length: 30 }, (_, at) => `q${at}`);
const names = (at: string): string => `${at}_a, ${at}_b, ${at}_c`;

/** Thirty decisions of three choices each, all of them read at the end. */
const LARGE = `LIST said = ${QUESTIONS.map(names).join(', ')}
-> ask
=== ask
${QUESTIONS.map(
  (at) => `* [A # id: ${at}.a]
  ~ said += ${at}_a
* [B # id: ${at}.b]
  ~ said += ${at}_b
* [C # id: ${at}.c]
  ~ said += ${at}_c
-`,
).join('\n')}
-> told
=== told
${QUESTIONS.map((at) => `{said ? ${at}_a:A|{said ? ${at}_b:B|C}} it was.`).join('\n')}
{said ? (q3_b, q11_c, q20_a, q27_b):All four.}
-> END
`;

describe('walking roads', () => {
  it('covers a story of 3^30 states, with what only four choices together print', () => {
    const { reach, unmet, walks, faults } = crawledInk(LARGE, { ...LIMITS, states: 200 });
    expect(unmet).toEqual([]);
    expect(faults).toEqual([]);
    expect(reach).toBe('covered');
    expect(walks.every(({ ended }) => ended)).toBe(true);
  }, 120_000);

  it('tells which variant no road prints, and that it was not all', () => {
    const never = LARGE.replace('All four.', 'All.}{said ? (q3_a, q3_b):Never.');
    const { reach, unmet } = crawledInk(never, { ...NO_STATES, milliseconds: 3000 });
    expect(unmet.map(({ text }) => text)).toEqual(['Never.']);
    expect(reach).toBe('cut short');
  });

  it('does not ask for the text of a choice that is never taken, but is not complete without it', () => {
    const ink = '* [A # id: t.a] -> END\n* {false} [B # id: t.b]\n  B.\n  -> END\n';
    const { unmet, reach } = crawledInk(ink, { ...NO_STATES, milliseconds: 200 });
    expect(unmet).toEqual([]);
    expect(reach).toBe('cut short');
  });

  it('asks for text that stands in no knot', () => {
    const { unmet } = crawledInk('VAR no = 0\nOne.{no: Two.}\n-> END\n', NO_STATES);
    expect(unmet.map(({ text }) => text)).toEqual(['Two.']);
  });

  it('is the same each time', () => {
    const [first, second] = [crawledInk(LARGE, NO_STATES), crawledInk(LARGE, NO_STATES)];
    expect(first.walks.map(({ choices }) => choices)).toEqual(
      second.walks.map(({ choices }) => choices),
    );
  });

  it('lets chance fall on every side of each number that is asked for', () => {
    const ink = `VAR fate = 1
{ fate:
- 13: Unlucky.
}
{fate <= 848:Early|{fate <= 860:Between|{fate > 1960:Late|Later}}}.
* [On] -> END
`;
    const draws = [{ variable: 'fate', from: 1, to: 1966 }];
    const { unmet, reach } = crawledInk(ink, LIMITS, { draws });
    expect(unmet).toEqual([]);
    expect(reach).toBe('exhausted');
  });

  it('counts what is read by scene', () => {
    const { walks } = crawledInk(
      'One. # scene: a\n* [Go # id: t.go]\n- Two three. # scene: b\n-> END\n',
      NO_STATES,
    );
    expect(Object.fromEntries(walks[0]?.scenes ?? [])).toEqual({
      a: { words: 1, choices: 1 },
      b: { words: 2, choices: 0 },
    });
  });
});

describe('chapters with doors', () => {
  const ink = `VAR kept = 0
-> one
=== enter_two
~ kept = 1
-> two
=== one
* [Keep # id: one.keep]
  ~ kept = 1
* [Leave # id: one.leave]
- -> two
=== two
{kept: You kept it.|You left it.}
* [On # id: two.on]
- -> END
`;
  const chapter = { title: '', minutes: 1 };
  const chapters: Role['chapters'] = [
    { ...chapter, id: brand('c1'), scenes: [brand('one')] },
    { ...chapter, id: brand('c2'), scenes: [brand('two')], entry: { knot: 'enter_two' } },
  ];

  it('are tried one by one, up to the next door', () => {
    const { stretches, reach } = crawledInk(ink, LIMITS, { chapters });
    expect(stretches.map(({ entry, states }) => [entry, states.length])).toEqual([
      ['c2', 2],
      [START, 2],
    ]);
    expect(stretches.every(({ exhausted }) => exhausted)).toBe(true);
    expect(reach).toBe('covered');
  });

  it('are each walked from their door', () => {
    const { walks } = crawledInk(ink, NO_STATES, { chapters });
    expect(new Set(walks.map(({ door }) => door.entry))).toEqual(new Set([START, 'c2']));
  });
});

describe('slips of text', () => {
  const wrongIn = (text: string): readonly string[] =>
    crawledInk(`VAR no = 0\n${text}\n-> END\n`).faults.map(({ message }) => message);

  it.each([
    ['One {no:two}, three.', /space before a point/u],
    ['One.{no == 0:.}', /doubled point/u],
    ['One,{no:two}, three.', /doubled point/u],
  ])('are found in %s', (text, message) => {
    expect(wrongIn(text)).toEqual([expect.stringMatching(message)]);
  });

  it.each(['One … two.', 'One... two.', '“Well?” … he said.', '1,108 of 1.966'])(
    'are not seen in %s',
    (text) => {
      expect(wrongIn(text)).toEqual([]);
    },
  );
});
