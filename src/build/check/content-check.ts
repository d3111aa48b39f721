/** The content check: all rules over one story. Without a `story.yaml` the folder is anybody's ink, and no rule holds. */
import type { CrawlLimits } from '../crawl/crawled.ts';
import { sortFaults, type BuildFault } from '../ink-story/build-fault.ts';
import type { ReadStory } from '../ink-story/read-story.ts';
import { contentOf, type Content } from './content.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

export type CheckedRule = {
  readonly name: string;
  readonly looked: number;
  readonly faults: number;
};

export type ContentReport = {
  readonly rules: readonly CheckedRule[];
  readonly faults: readonly BuildFault[];
  /** What was looked at; undefined when the story could not be read. */
  readonly content: Content | undefined;
};

/** How far the roads are walked: enough to meet errors at a build, a glance after a save, all that is written in a check. */
export const CRAWLS = {
  build: { states: 3000, milliseconds: 2000, walks: 20, patience: 20, demand: 'no errors' },
  save: { states: 300, milliseconds: 300, walks: 5, patience: 5, demand: 'no errors' },
  full: { states: 30_000, milliseconds: 240_000, walks: 200, patience: 1000, demand: 'coverage' },
} as const satisfies Readonly<Record<string, CrawlLimits>>;

export type CheckOptions = { readonly rules?: readonly Rule[]; readonly limits?: CrawlLimits };

export function checkContent(
  story: ReadStory,
  { rules = RULES, limits = CRAWLS.build }: CheckOptions = {},
): ContentReport {
  if (story.faults.length > 0) return { rules: [], faults: story.faults, content: undefined };
  const content = contentOf(story, limits);
  if (!story.strict) return { rules: [], faults: [], content };
  const checked = rules.map((rule) => ({ rule, outcome: runRule(rule, content) }));
  return {
    rules: checked.map(({ rule, outcome }) => ({
      name: rule.name,
      looked: outcome.looked,
      faults: outcome.faults.length,
    })),
    faults: sortFaults(checked.flatMap(({ outcome }) => outcome.faults)),
    content,
  };
}

function runRule(rule: Rule, content: Content): ReturnType<Rule['check']> {
  const outcome = rule.check(content);
  if (outcome.looked > 0) return outcome;
  const blind = {
    file: content.story.pack?.file ?? content.story.paths.story,
    thing: `the rule "${rule.name}" found nothing to look at`,
    remedy: 'Add what it checks, or mend the rule: a check of nothing passes everything.',
  };
  return { ...outcome, faults: [...outcome.faults, blind] };
}
