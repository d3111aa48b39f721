/** All that is written is met on some road, every road can end, and no road meets an error or a slip of text. */
import { roadTo, type Crawl, type CrawledState, type Stretch } from '../../crawl/crawled.ts';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import type { ReadRole } from '../../ink-story/read-roles.ts';
import { neverMet } from '../never-met.ts';
import type { Rule, RuleOutcome } from '../rule.ts';

export const roads: Rule = {
  name: 'roads',
  check: (content) => {
    const checked = content.story.roles.flatMap((role): readonly RuleOutcome[] => {
      const crawl = content.crawls.get(role.role.id);
      if (crawl === undefined) return [];
      const errors = roadErrors(role, crawl);
      const holes =
        crawl.demand === 'coverage'
          ? [...neverMet(content, role, crawl), ...endless(role, crawl)]
          : [];
      const states = crawl.stretches.reduce((sum, stretch) => sum + stretch.states.length, 0);
      return [{ looked: states + crawl.walks.length, faults: [...errors, ...holes] }];
    });
    return {
      looked: checked.reduce((sum, { looked }) => sum + looked, 0),
      faults: checked.flatMap(({ faults }) => faults),
    };
  },
};

const MOST_ERRORS = 10;

function roadErrors({ rootFile, role }: ReadRole, { faults }: Crawl): readonly BuildFault[] {
  const chance = (role.draws ?? []).length > 0;
  return faults.slice(0, MOST_ERRORS).map(({ message, road, door }) => ({
    file: rootFile,
    thing: message,
    remedy:
      `Play this road: from ${door.entry}${chance ? ` with seed ${door.seed}` : ''}, ` +
      `${road.join(', ') || 'before the first choice'}.`,
  }));
}

function endless({ rootFile }: ReadRole, { stretches, walks }: Crawl): readonly BuildFault[] {
  const lost = stretches.flatMap((stretch) => lostIn(stretch) ?? [])[0];
  const never = walks.length > 0 && walks.every(({ ended }) => !ended);
  if (lost === undefined && !never) return [];
  return [
    {
      file: rootFile,
      thing: 'a road that can never end',
      remedy: `Give it a way to END: ${roadTo(lost).join(', ') || 'from the beginning'}.`,
    },
  ];
}

/** A state from which no end can be reached any more: only where every state was tried. */
function lostIn({ states, exhausted }: Stretch): CrawledState | undefined {
  if (!exhausted) return undefined;
  const back = new Map<CrawledState, CrawledState[]>();
  for (const state of states) {
    for (const { to } of state.next.values()) back.set(to, [...(back.get(to) ?? []), state]);
  }
  const ending = new Set(states.filter(({ ends }) => ends));
  for (const state of ending) for (const before of back.get(state) ?? []) ending.add(before);
  return states.find((state) => !ending.has(state));
}
