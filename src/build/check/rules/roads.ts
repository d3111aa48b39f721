/** All that is written is met on some road, every road can end, and no road meets an error or a slip of text. */
import { roadTo, type Crawl, type CrawledState, type Stretch } from '../../crawl/crawled.ts';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import type { ReadRole } from '../../ink-story/read-roles.ts';
import { neverMet } from '../never-met.ts';
import type { Rule, RuleOutcome } from '../rule.ts';

export const roads: Rule = {
  name: 'roads',
  check: (content) => {
    const checked = content.story.roles.flatMap((role): readonly Checked[] => {
      const crawl = content.crawls.get(role.role.id);
      if (crawl === undefined) return [];
      const isWhole = crawl.demand === 'coverage';
      const states = crawl.stretches.reduce((sum, stretch) => sum + stretch.states.length, 0);
      return [
        {
          role,
          looked: states + crawl.walks.length,
          faults: [...roadErrors(role, crawl), ...(isWhole ? endless(role, crawl) : [])],
          unmet: isWhole ? neverMet(content, role, crawl) : [],
        },
      ];
    });
    return {
      looked: checked.reduce((sum, { looked }) => sum + looked, 0),
      faults: [...checked.flatMap(({ faults }) => faults), ...unmetByAll(checked)],
    };
  },
};

type Checked = RuleOutcome & {
  readonly role: ReadRole;
  readonly unmet: readonly BuildFault[];
};

/** What lies in a file of several roles need be met by one of them only. Each is told once. */
function unmetByAll(checked: readonly Checked[]): readonly BuildFault[] {
  const told = new Map<string, BuildFault>();
  for (const fault of checked.flatMap(({ unmet }) => unmet)) {
    const sharing = checked.filter(({ role }) => role.files.includes(fault.file));
    if (sharing.every(({ unmet }) => unmet.some((other) => keyOf(other) === keyOf(fault))))
      told.set(keyOf(fault), fault);
  }
  return [...told.values()];
}

function keyOf({ file, line, thing }: BuildFault): string {
  return `${file}:${line ?? ''} ${thing}`;
}

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
