/** What a crawl of any ink has to say to its author: how far it came, what was never met, what went wrong, where it ends. */
import { readFileSync } from 'node:fs';
import { crawl, type GoesOn } from '../crawl/crawl.ts';
import type { Crawl, CrawlLimits, CrawledState } from '../crawl/crawled.ts';
import { writtenAt } from '../crawl/written-at.ts';
import type { BuildFault } from '../ink-story/build-fault.ts';
import type { ReadRole } from '../ink-story/read-roles.ts';

export type Ending = {
  /** The last words before it. */
  readonly words: string;
  /** The shortest road to it that was found, as positions from 1. */
  readonly road: readonly number[];
};

export type CrawlReport = {
  readonly role: string;
  readonly reach: Crawl['reach'];
  readonly states: number;
  readonly roads: number;
  readonly choices: number;
  readonly taken: number;
  /** What no road came to. */
  readonly gaps: readonly BuildFault[];
  /** What went wrong on a road. */
  readonly faults: readonly BuildFault[];
  /** Gaps and doubled points in what is told. */
  readonly slips: readonly BuildFault[];
  readonly endings: readonly Ending[];
  /** Words of the roads that were walked to an end. */
  readonly words: { readonly fewest: number; readonly most: number } | undefined;
};

const SHOWN = 60;

export function crawlReport(
  { role, rootFile, compiled }: ReadRole,
  limits: CrawlLimits,
  goesOn: GoesOn,
): CrawlReport | undefined {
  if (compiled === undefined) return undefined;
  const found = crawl(compiled, limits, goesOn);
  const states = found.stretches.flatMap((stretch) => stretch.states);
  const met = faultsOf(rootFile, found);
  const lengths = found.walks.filter(({ ended }) => ended).map(({ words }) => words);
  return {
    role: role.id,
    reach: found.reach,
    states: states.length,
    roads: found.walks.length,
    choices: found.choices,
    taken: found.choices - found.neverTaken.length,
    gaps: gapsOf(rootFile, found),
    faults: met.filter(({ code }) => code !== SLIP),
    slips: met.filter(({ code }) => code === SLIP),
    endings: endingsOf(found),
    words:
      lengths.length === 0
        ? undefined
        : { fewest: Math.min(...lengths), most: Math.max(...lengths) },
  };
}

function gapsOf(rootFile: string, { neverTaken, unmet }: Crawl): readonly BuildFault[] {
  const placeOf = writtenAt(rootFile);
  const choices = neverTaken.map(({ path, target }): BuildFault => {
    const place = placeOf(path) ?? placeOf(target);
    return {
      code: 'INK405',
      ...(place ?? { file: rootFile }),
      thing: `no road takes the choice \`${lineAt(place) ?? target}\``,
      remedy: 'Loosen its condition, lead a road to it, or cut it.',
    };
  });
  const texts = unmet.map(({ path, text }): BuildFault => ({
    code: 'INK406',
    ...(placeOf(path) ?? { file: rootFile }),
    thing: text === '-> END' ? 'no road comes to this END' : `no road prints “${shortened(text)}”`,
    remedy: 'Correct the condition that hides it, lead a road to it, or cut it.',
  }));
  return [...choices, ...texts];
}

function lineAt(place: { readonly file: string; readonly line: number } | undefined) {
  if (place === undefined) return undefined;
  const line = readFileSync(place.file, 'utf8').split('\n')[place.line - 1]?.trim();
  return line === undefined ? undefined : shortened(line);
}

const SLIP = 'INK407';
const CODES: readonly (readonly [RegExp, string])[] = [
  [/has no more text and no choices/u, 'INK402'],
  [/goes round without an end/u, 'INK403'],
  [/none of the choices shown/u, 'INK404'],
  [/^(?:a |an )/u, SLIP],
];

/** Of a choice without an id of its author's a road can only say the place in the list. */
function faultsOf(rootFile: string, { faults, stretches }: Crawl): readonly BuildFault[] {
  const states = stretches.flatMap((stretch) => stretch.states);
  // tags are the lint's
  const told = faults.filter(({ message }) => !message.startsWith('Cue '));
  return told.map(({ message, road }) => ({
    code: CODES.find(([pattern]) => pattern.test(message))?.[1] ?? 'INK401',
    file: rootFile,
    thing: message,
    remedy: `Play this road: ${placesOf(road, states).join(', ') || 'before the first choice'}.`,
  }));
}

/** Each choice of a road as it is pressed: 1 is the first in the list. */
function placesOf(road: readonly string[], states: readonly CrawledState[]): readonly string[] {
  let here = states.find(({ from }) => from === undefined);
  return road.map((id) => {
    const at = here?.passage.choices.findIndex((choice) => choice.id === id) ?? -1;
    const next = [...(here?.next ?? [])].find(([choice]) => choice === id)?.[1].to;
    here = next;
    return at < 0 ? id : `${at + 1}`;
  });
}

function endingsOf({ endings, stretches }: Crawl): readonly Ending[] {
  const states = stretches.flatMap((stretch) => stretch.states);
  return endings.map(({ words, road }) => ({
    words: words === '' ? 'without a word' : shortened(words),
    road: placesOf(road, states).map(Number),
  }));
}

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`;
}
