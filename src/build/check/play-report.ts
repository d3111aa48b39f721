/** Figures about playing a role: what one road asks of a reader, and what a second road has that the first had not. */
import { Story } from 'inkjs';
import type { CompiledRole } from '../../engine/core/story/pack.ts';
import type { Choice, Passage } from '../../engine/core/story/passage.ts';
import { dice } from '../crawl/dice.ts';
import { readRoad, type ReadPassage } from '../crawl/read-road.ts';
import { measureRoad } from './road-measures.ts';
import { secondPlay } from './second-play.ts';

/** Enough that the tenth percentile stands on twenty. */
const PAIRS = 200;
const DICE_SEED = 1934;
const SEEDS = 2 ** 32;
const HALF = 0.5;
const TENTH = 0.1;

export function playReport({ ink, role }: CompiledRole): readonly string[] {
  const story = new Story(JSON.parse(ink));
  story.allowExternalFunctionFallbacks = true;
  const roll = dice(DICE_SEED);
  const any = (open: readonly Choice[]): Choice | undefined =>
    open[Math.floor(roll() * open.length)];
  const roads: (readonly ReadPassage[])[] = [];
  const plays = Array.from({ length: PAIRS }, () => {
    const seed = Math.floor(roll() * SEEDS);
    const first = readRoad(story, role, seed, any);
    const second = readRoad(story, role, seed, otherwiseThan(first, any));
    roads.push(first, second);
    return secondPlay(first, second);
  });
  const measured = roads.map(measureRoad);
  const share = plays.map(({ newShare }) => newShare);
  return [
    `${role.id}, ${roads.length} roads: ${spread(measured.map(({ words }) => words))} words without options`,
    `${role.id}: ${spread(measured.map(({ oneOption }) => oneOption))} clicks with one option`,
    `${role.id}: ${spread(measured.map(({ longest }) => longest))} words in the longest stretch without a decision`,
    `${role.id}: ${spread(measured.map(({ toldShare }) => percent(toldShare)))} % told or legend`,
    `${role.id}, played twice with every decision otherwise: ${percent(at(share, HALF))} % is new (tenth percentile ${percent(at(share, TENTH))} %), ${spread(plays.map(({ scenesApart }) => scenesApart))} scenes apart`,
  ];
}

/** At each decision that the first road met too, another option; elsewhere any. */
function otherwiseThan(
  first: readonly ReadPassage[],
  any: (open: readonly Choice[]) => Choice | undefined,
): (open: readonly Choice[], passage: Passage) => Choice | undefined {
  const taken = new Set(
    first.flatMap(({ passage, chosen }) =>
      passage.decision === undefined || chosen === undefined ? [] : [chosen],
    ),
  );
  return (open, { decision }) => {
    if (decision === undefined) return any(open);
    const others = open.filter(({ id }) => !taken.has(id));
    return any(others.length > 0 ? others : open);
  };
}

/** Least, median and most. */
function spread(numbers: readonly number[]): string {
  return [0, HALF, 1].map((part) => Math.round(at(numbers, part))).join('/');
}

function at(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

function percent(share: number): number {
  return Math.round(100 * share);
}
