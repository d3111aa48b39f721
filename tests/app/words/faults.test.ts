import { describe, expect, it } from 'vitest';
import { sentence } from '../../../src/app/words/english/faults.ts';
import { brand, type ChoiceId } from '../../../src/engine/core/brand.ts';
import type { Fault } from '../../../src/engine/core/fault.ts';
import { HOLE, madeId } from '../../../src/engine/core/story/made-id.ts';

const roads = (turn: number): readonly Fault[] => [
  { kind: 'all-closed', turn },
  { kind: 'endless', turn, knot: 'spin' },
  { kind: 'ink', turn, message: 'divided by zero' },
];

describe('a road that cannot be gone on with', () => {
  it.each(roads(0))('at the beginning ($kind) sends nobody back', (fault) => {
    expect(sentence(fault)).toMatch(/^At the beginning: /u);
    expect(sentence(fault)).not.toMatch(/choice 0|go back/iu);
    expect(sentence(fault)).toContain('Its author must');
  });

  it.each(roads(3))('further on ($kind) names the way back', (fault) => {
    expect(sentence(fault)).toMatch(/^After choice 3: .*Go back one choice; the run is kept\. /u);
  });
});

describe('a choice that is gone', () => {
  const offered = [{ id: brand<ChoiceId>('toll.back'), text: 'Turn back' }];
  const said = (choice: ChoiceId) => sentence({ kind: 'choice-gone', turn: 1, choice, offered });

  it('is named by its id when its author gave it one, beside what is offered now', () => {
    expect(said(brand('toll.pay'))).toMatch(/^Choice 2: `toll\.pay` .*offered: “Turn back”/u);
  });

  it('is named by its words when its id was made of them', () => {
    const words = `Pay ${HOLE} roubles`;
    const text = said(madeId({ group: 'toll', at: 1, of: 2, words, nth: 1 }));
    expect(text).toContain('“Pay … roubles”');
    expect(text).not.toMatch(/auto\.|[0-9a-f]{8}/u);
  });

  it('is not named when its id says nothing to anybody', () => {
    expect(said(brand('auto.0123abcd'))).toContain('a choice of an earlier edition');
  });
});

describe('the storage', () => {
  it('is said to keep the run in a small place beside it, only where that is so', () => {
    const full = { kind: 'storage-full', problem: 'full' } as const;
    expect(sentence({ ...full, noted: true })).toContain('kept in a small one');
    expect(sentence(full)).toContain('could not be saved');
  });
});
