import * as fc from 'fast-check';
import { Compiler } from 'inkjs/full';
import { describe, expect, it } from 'vitest';
import { createInkStoryteller } from '../../../../src/engine/adapters/ink/ink-storyteller.ts';
import { compile, journalOf } from './compile.ts';
import { offeredIds, texts } from './told.ts';

/** As ink tells it before it was ever written down. */
function toldInMemory(source: string): readonly string[] {
  const story = new Compiler(source).Compile();
  const lines: string[] = [];
  while (story.canContinue) lines.push((story.Continue() ?? '').trim());
  return lines.filter((line) => line !== '');
}

const told = (source: string): readonly string[] =>
  texts(createInkStoryteller(compile(source)).tell(journalOf()));

describe('numbers with a point', () => {
  it.each([
    ['{7 / 3.0}', '2.3333333333333335'],
    ['{7 * 1.0 / 4}', '1.75'],
    ['{7 / -2.0}', '-3.5'],
    ['{FLOAT(7) / 2}', '3.5'],
    ['{7 / 2}', '3'],
  ])('keep their kind in the compiled story: %s', (sum, answer) => {
    expect(told(`Is ${sum}.\n-> END\n`)).toEqual([`Is ${answer}.`]);
  });

  it('keep it in a variable’s first value, in a constant, and as what a function is given', () => {
    const source = `VAR a = 2.0
CONST B = -4.0
{a / 4}, {2 / B}, {half(3.0)}.
-> END
=== function half(n)
~ return n / 2
`;
    expect(told(source)).toEqual(['0.5, -0.5, 1.5.']);
  });

  it('leave the text alone that looks like one', () => {
    expect(told('He paid 3, 2.0, and 5.00 more.\n-> END\n')).toEqual([
      'He paid 3, 2.0, and 5.00 more.',
    ]);
  });

  it.each(['2', '-2', '0', '1000000', '0.5', '-0.5', '1 / FLOAT(0)', '-1 / FLOAT(0)'])(
    'are the same after going back: %s',
    (value) => {
      const source = `VAR m = 0
~ m = FLOAT(${value})
Start.
+ [Half # id: half] Half is {m / 4}.
+ [Other # id: other] Other.
- + [On # id: on] -> END
`;
      const storyteller = createInkStoryteller(compile(source));
      const first = texts(storyteller.tell(journalOf(['half'])));
      storyteller.tell(journalOf(['other']));
      expect(texts(storyteller.tell(journalOf(['half'])))).toEqual(first);
    },
  );

  it('are the same after going back over a function’s own value', () => {
    const source = `-> hub(3.0)
=== hub(n)
At {n / 2}.
+ [More # id: more] -> hub(n - 1)
+ [Less # id: less] -> hub(n - 4)
`;
    const storyteller = createInkStoryteller(compile(source));
    const road = ['more', 'less', 'more', 'more'];
    const first = storyteller.tell(journalOf(road));
    for (const back of [0, 1, 2, 3]) {
      storyteller.tell(journalOf(road.slice(0, back)));
      storyteller.tell(journalOf([...road.slice(0, back), 'less']));
      expect(storyteller.tell(journalOf(road))).toEqual(first);
    }
    expect(offeredIds(first)).toEqual(['more', 'less']);
  });

  it('are told as in memory, whatever is reckoned', () => {
    const literal = fc
      .tuple(fc.integer({ min: -9, max: 9 }), fc.constantFrom('', '.0', '.5', '.25'))
      .map(([whole, rest]) => `${whole}${rest}`);
    const sum = fc
      .array(fc.tuple(fc.constantFrom('+', '-', '*', '/'), literal), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.map(([sign, number]) => `${sign} ${number}`).join(' '));
    fc.assert(
      fc.property(literal, sum, literal, (first, rest, variable) => {
        const source = `VAR v = ${variable}\n~ v = v * ${first}\nIs {${first} ${rest}} and {v / 4}.\n-> END\n`;
        expect(told(source)).toEqual(toldInMemory(source));
      }),
      { numRuns: 60, seed: 1934 },
    );
  });
});
