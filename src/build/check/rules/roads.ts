/** Every knot and choice can be reached, every road can end, and no road meets an error. */
import { roadTo, type Crawl, type CrawledState } from '../../crawl/crawled.ts';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import type { ReadRole } from '../../ink-story/read-roles.ts';
import type { Content } from '../content.ts';
import type { Rule, RuleOutcome } from '../rule.ts';

export const roads: Rule = {
  name: 'roads',
  check: (content) => {
    const checked = content.story.roles.flatMap((role): readonly RuleOutcome[] => {
      const crawl = content.crawls.get(role.role.id);
      if (crawl === undefined) return [];
      const errors = roadErrors(role, crawl);
      const holes = crawl.exhausted ? neverMet(content, role, crawl) : [];
      return [{ looked: crawl.states.length, faults: [...errors, ...holes] }];
    });
    return {
      looked: checked.reduce((sum, { looked }) => sum + looked, 0),
      faults: checked.flatMap(({ faults }) => faults),
    };
  },
};

const MOST_ERRORS = 10;

function roadErrors({ rootFile }: ReadRole, { faults }: Crawl): readonly BuildFault[] {
  const first = faults.filter(
    ({ message }, at) => faults.findIndex((other) => other.message === message) === at,
  );
  return first.slice(0, MOST_ERRORS).map(({ message, road, entry }) => ({
    file: rootFile,
    thing: message,
    remedy: `Play this road: from ${entry}, ${road.join(', ') || 'before the first choice'}.`,
  }));
}

/** What no road meets: only a crawl that tried everything can tell. */
function neverMet(content: Content, role: ReadRole, crawl: Crawl): readonly BuildFault[] {
  const inRole = ({ file }: { readonly file: string }): boolean => role.files.includes(file);
  const choices = content.choices
    .filter(inRole)
    .filter(({ id }) => id !== undefined && !has(crawl.taken, id) && !has(crawl.closed, id))
    .map(({ file, at, id }) => ({
      file,
      line: at.line,
      thing: `no road takes the choice \`${id ?? ''}\``,
      remedy: 'Loosen its condition, lead a road to it, or cut it.',
    }));
  const decisions = content.decisions
    .filter(inRole)
    .filter(({ id }) => !crawl.decisions.has(id))
    .map(({ file, at, id }) => ({
      file,
      line: at.line,
      thing: `no road meets the decision \`${id}\``,
      remedy: 'Put `# decision:` on the line before its choices, where a road leads.',
    }));
  return [...knots(content, role, crawl), ...choices, ...decisions, ...endless(role, crawl)];
}

const has = (ids: ReadonlySet<string>, id: string): boolean => ids.has(id);

function knots({ sources }: Content, role: ReadRole, { visited }: Crawl): readonly BuildFault[] {
  return sources
    .filter(({ file }) => role.files.includes(file))
    .flatMap(({ file, lines }) =>
      lines.flatMap(({ ink, line, knot }) => {
        const path = pathOf(ink, knot);
        if (path === undefined || visited.has(path)) return [];
        const thing = `no road reaches \`${path}\``;
        return [{ file, line, thing, remedy: 'Lead a divert to it, or cut it.' }];
      }),
    );
}

type Line = Content['sources'][number]['lines'][number];

function pathOf(ink: Line['ink'], knot: string | undefined): string | undefined {
  if (ink.kind === 'knot') return ink.isFunction ? undefined : ink.name;
  if (ink.kind === 'stitch') return knot === undefined ? ink.name : `${knot}.${ink.name}`;
  return undefined;
}

/** States from which no end can be reached any more. */
function endless({ rootFile }: ReadRole, { states }: Crawl): readonly BuildFault[] {
  const back = new Map<CrawledState, CrawledState[]>();
  for (const state of states) {
    for (const { to } of state.next.values()) back.set(to, [...(back.get(to) ?? []), state]);
  }
  const ending = new Set(states.filter(({ ends }) => ends));
  for (const state of ending) for (const before of back.get(state) ?? []) ending.add(before);
  const lost = states.find((state) => !ending.has(state));
  if (lost === undefined) return [];
  return [
    {
      file: rootFile,
      thing: 'a road that can never end',
      remedy: `Give it a way to END: ${roadTo(lost).join(', ') || 'from the beginning'}.`,
    },
  ];
}
