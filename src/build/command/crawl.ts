/** `crawl`: tries what a story can do, and says what nobody can ever read. */
import type { CrawlLimits } from '../crawl/crawled.ts';
import { readStory } from '../ink-story/read-story.ts';
import { crawlReport, type CrawlReport } from './crawl-report.ts';
import { asJson, noteFault, told } from './report.ts';
import type { StoryAt } from './story-at.ts';
import { EXIT, type Exit, type Surroundings } from './surroundings.ts';

export type CrawlOptions = {
  readonly json: boolean;
  readonly seconds: number;
  /** What no road comes to fails too. */
  readonly failOnGap: boolean;
};

const MOST_STATES = 1_000_000;
const SECOND = 1000;
const PROGRESS_MS = 200;

export function crawlStory(
  at: StoryAt,
  { json, seconds, failOnGap }: CrawlOptions,
  where: Surroundings,
): Exit {
  const { cwd, say, progress } = where;
  const { faults, roles } = readStory({ root: cwd, ...at });
  if (faults.length > 0) {
    if (json) say(asJson({ ok: false, faults: faults.map((each) => told(each, 'error', cwd)) }));
    else for (const fault of faults) noteFault(fault, 'error', where);
    return EXIT.faults;
  }
  const limits: CrawlLimits = {
    states: MOST_STATES,
    milliseconds: (seconds * SECOND) / Math.max(1, roles.length),
    walks: 20,
    patience: 200,
    demand: 'coverage',
  };
  let shown = 0;
  const reports = roles.flatMap((role) => {
    const report = crawlReport(role, limits, ({ roads, states }) => {
      if (Date.now() - shown < PROGRESS_MS) return;
      shown = Date.now();
      progress(`${roads} roads walked, ${states} states tried …`);
    });
    return report === undefined ? [] : [report];
  });
  progress('');
  const ok = reports.every((each) => each.faults.length + (failOnGap ? each.gaps.length : 0) === 0);
  if (json) say(asJson({ ok, roles: reports.map((report) => asTold(report, cwd)) }));
  else for (const report of reports) print(report, roles.length > 1, where);
  return ok ? EXIT.well : EXIT.faults;
}

function asTold({ gaps, slips, faults, ...rest }: CrawlReport, cwd: string) {
  return {
    ...rest,
    gaps: gaps.map((gap) => told(gap, 'warning', cwd)),
    slips: slips.map((slip) => told(slip, 'warning', cwd)),
    faults: faults.map((fault) => told(fault, 'error', cwd)),
  };
}

const REACH: Readonly<Record<CrawlReport['reach'], string>> = {
  exhausted: 'every state was tried: what was not met cannot be',
  covered: 'each choice was taken and all text was met, though not in every state',
  'cut short': 'the time was up first: what was not met may be there (--seconds gives more)',
};

function print(report: CrawlReport, isNamed: boolean, where: Surroundings): void {
  const { say } = where;
  for (const fault of report.faults) noteFault(fault, 'error', where);
  for (const gap of [...report.slips, ...report.gaps]) noteFault(gap, 'warning', where);
  if (isNamed) say(`${report.role}:`);
  say(`${report.states} states, ${report.roads} roads: ${REACH[report.reach]}.`);
  say(`${report.taken} of ${report.choices} choices can be taken.`);
  if (report.words !== undefined)
    say(`A road has ${report.words.fewest} to ${report.words.most} words.`);
  say(`${report.endings.length} endings:`);
  for (const { words, road } of report.endings) say(`  ${road.join(',') || 'at once'}  ${words}`);
}
