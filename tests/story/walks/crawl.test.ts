/** All that is written in both stories is met by roads that are walked, and every state of each chapter that is small. */
import { describe, expect, it } from 'vitest';
import { checkContent, CRAWLS } from '../../../src/build/check/content-check.ts';
import { printFault } from '../../../src/build/ink-story/build-fault.ts';
import { DEMO, GAME, readDemo, readGame } from '../../build/stories.ts';

const PATIENCE_MS = 240_000;
/** The whole of the states is tried by `npm run check:content`; here some of each chapter. */
const LIMITS = { ...CRAWLS.full, states: 300, patience: 250 };

describe.each([
  { name: 'the game', story: readGame(), root: GAME.root, fewest: 500 },
  { name: 'the demonstration', story: readDemo(), root: DEMO.root, fewest: 10 },
])('the roads of $name', ({ story, root, fewest }) => {
  it(
    'end, without a fault, and leave no knot, choice, decision or variant unmet',
    () => {
      const { faults, content } = checkContent(story, { limits: LIMITS });
      // what several roles share is met by one of them: no fault says so, though a role's own crawl may be cut short
      expect(faults.map((fault) => printFault(fault, root))).toEqual([]);
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
