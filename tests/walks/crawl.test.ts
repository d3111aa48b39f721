/** Every road of both stories, each state once. */
import { describe, expect, it } from 'vitest';
import { checkContent, CRAWLS } from '../../src/build/check/content-check.ts';
import { printFault } from '../../src/build/ink-story/build-fault.ts';
import { DEMO, GAME, readDemo, readGame } from '../build/stories.ts';

const PATIENCE_MS = 360_000;

describe.each([
  { name: 'the game', story: readGame(), root: GAME.root, fewest: 1000 },
  { name: 'the demonstration', story: readDemo(), root: DEMO.root, fewest: 10 },
])('every road of $name', ({ story, root, fewest }) => {
  it(
    'ends, without a fault, and leaves no knot, choice or decision unseen',
    () => {
      const { faults, content } = checkContent(story, { limits: CRAWLS.full });
      expect(faults.map((fault) => printFault(fault, root))).toEqual([]);
      for (const crawl of content?.crawls.values() ?? []) {
        expect(crawl.exhausted).toBe(true);
        expect(crawl.states.length).toBeGreaterThan(fewest);
      }
      expect(content?.crawls.size).toBe(story.roles.length);
    },
    PATIENCE_MS,
  );
});
