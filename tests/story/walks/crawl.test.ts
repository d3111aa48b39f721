/**
 * Both stories are crawled as far as a test may take: no fault on any road, in any state that is tried. That all which
 * is written is met too is seen by `npm run check:content`, which `npm run prove` runs.
 */
import { describe, expect, it } from 'vitest';
import { checkContent, CRAWLS } from '../../../src/build/check/content-check.ts';
import { printFault } from '../../../src/build/ink-story/build-fault.ts';
import { DEMO, GAME, readDemo, readGame } from '../../build/stories.ts';

const PATIENCE_MS = 240_000;
const LIMITS = { ...CRAWLS.full, states: 80, walks: 20, patience: 20, demand: 'no errors' } as const;

describe.each([
  { name: 'the game', story: readGame(), root: GAME.root, fewest: 100 },
  { name: 'the demonstration', story: readDemo(), root: DEMO.root, fewest: 10 },
])('the roads of $name', ({ story, root, fewest }) => {
  it(
    'end, without a fault',
    () => {
      const { faults, content, rules } = checkContent(story, { limits: LIMITS });
      expect(faults.map((fault) => printFault(fault, root))).toEqual([]);
      expect(rules.length).toBeGreaterThan(20);
      for (const { reach, stretches } of content?.crawls.values() ?? []) {
        const states = stretches.reduce((sum, stretch) => sum + stretch.states.length, 0);
        const tried = reach === 'exhausted' ? Infinity : states; // a short role has no more
        expect(tried).toBeGreaterThan(fewest);
      }
      expect(content?.crawls.size).toBe(story.roles.length);
    },
    PATIENCE_MS,
  );
});
