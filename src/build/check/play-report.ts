/** Figures about playing a role: what one road asks of a reader, and what a second road has that the first had not. */
import type { PlayPair } from './play-pairs.ts';
import { measureRoad } from './road-measures.ts';
import { secondPlay } from './second-play.ts';
import { median, partOf, percent, spread } from './spread.ts';

const TENTH = 0.1;

/** @param id Of the role. */
export function playReport(id: string, pairs: readonly PlayPair[]): readonly string[] {
  const measured = pairs.flatMap(({ first, second }) => [measureRoad(first), measureRoad(second)]);
  const plays = pairs.map(({ first, second }) => secondPlay(first, second));
  const share = plays.map(({ newShare }) => newShare);
  return [
    `${id}, ${measured.length} roads: ${spread(measured.map(({ words }) => words))} words without options`,
    `${id}: ${spread(measured.map(({ oneOption }) => oneOption))} clicks with one option`,
    `${id}: ${spread(measured.map(({ longest }) => longest))} words in the longest stretch without a decision`,
    `${id}: ${spread(measured.map(({ toldShare }) => percent(toldShare)))} % told or legend`,
    `${id}, played twice with every decision otherwise: ${percent(median(share))} % is new (tenth percentile ${percent(partOf(share, TENTH))} %), ${spread(plays.map(({ scenesApart }) => scenesApart))} scenes apart`,
  ];
}
