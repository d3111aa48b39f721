/** Random walks, by fixed seeds, through the storyteller that the page uses: no fault on any road, and an end to each. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInkStoryteller } from '../../../src/engine/adapters/ink/ink-storyteller.ts';
import { sentence } from '../../../src/engine/core/fault.ts';
import { append, START, type Journal } from '../../../src/engine/core/journal/journal.ts';
import { lastPassage, type Told } from '../../../src/engine/core/story/passage.ts';
import type { Storyteller } from '../../../src/engine/ports.ts';
import { compiledRole, readDemo, readGame } from '../../build/stories.ts';

const WALKS = 50;
const SEED = 1934;
/** Choices; a road of this game has some hundred. */
const LONGEST = 400;
const PATIENCE_MS = 120_000;

describe.each([
  { name: 'the delegate', story: readGame(), role: 'delegate', ends: true },
  // the demonstration has a loop that a walk may stay in
  { name: 'the keeper', story: readDemo(), role: 'keeper', ends: false },
])('walking as $name', ({ story, role, ends }) => {
  const compiled = compiledRole(story, role);
  const storyteller = createInkStoryteller(compiled);
  const entries = compiled.role.chapters.flatMap(({ id, entry }) => (entry ? [id as string] : []));

  it.each([START, ...entries])(
    'meets no fault from %s',
    (entry) => {
      const journal = (seed: number): Journal => ({
        story: story.pack?.value.id ?? '',
        role: compiled.role.id,
        entry,
        seed,
        choices: [],
        without: [],
      });
      const walks = fc.record({
        seed: fc.integer({ min: 0, max: 0xff_ff_ff_ff }),
        picks: fc.array(fc.nat(30), { minLength: LONGEST, maxLength: LONGEST }),
      });
      let passages = 0;
      fc.assert(
        fc.property(walks, ({ seed, picks }) => {
          const told = walk(storyteller, journal(seed), picks);
          passages += told.passages.length;
          expect(told.faults.map(sentence)).toEqual([]);
          expect(told.ended || !ends).toBe(true);
        }),
        { seed: SEED, numRuns: WALKS },
      );
      expect(passages).toBeGreaterThan(WALKS);
    },
    PATIENCE_MS,
  );
});

function walk(storyteller: Storyteller, start: Journal, picks: readonly number[]): Told {
  let told = storyteller.tell(start);
  for (const pick of picks) {
    const open = lastPassage(told).choices.filter((choice) => choice.open);
    const choice = open[pick % Math.max(1, open.length)];
    if (choice === undefined || told.faults.length > 0) break;
    told = storyteller.tell(append(told.journal, choice.id));
  }
  return told;
}
