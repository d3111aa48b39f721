/** What ink's compiler warns of is a fault here: loose ends, notes to do. */
import type { Rule } from '../rule.ts';

export const inkWarnings: Rule = {
  name: 'ink compiles without warnings',
  check: ({ story, sources }) => ({ looked: sources.length, faults: story.warnings }),
};
