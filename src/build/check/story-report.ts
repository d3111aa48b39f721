/** Figures about a story for its author: words, roads, decisions, minutes, reading age, looks, grades. Nothing here fails. */
import { GRADES } from '../../engine/core/story/cue.ts';
import { LOOK_KINDS, type LookKind } from '../../engine/core/stage/look.ts';
import { wordsIn } from '../crawl/words-in.ts';
import type { Content } from './content.ts';
import { playPairs } from './play-pairs.ts';
import { playReport } from './play-report.ts';
import { readingAge } from './reading-age.ts';
import { recordReport } from './record-report.ts';
import { roadReport } from './road-report.ts';
import { spokenLines } from './spoken-lines.ts';

export function storyReport(content: Content): readonly string[] {
  return [
    ...sceneLines(content),
    ...roadReport(content),
    ...content.story.roles.flatMap(({ compiled }) =>
      compiled === undefined ? [] : playReport(compiled.role.id, playPairs(compiled)),
    ),
    ageLine(content),
    lookLine(content),
    gradeLine(content),
    ...recordReport(content.story),
  ];
}

function sceneLines(content: Content): readonly string[] {
  const words = new Map<string, number>();
  for (const { at } of [...spokenLines(content), ...content.choices]) {
    words.set(at.scene, (words.get(at.scene) ?? 0) + wordsIn(at.text).length);
  }
  const all = [...words.values()].reduce((sum, count) => sum + count, 0);
  return [
    ...[...words].map(([scene, count]) => `${scene}: ${count} words written`),
    `all scenes: ${all} words written`,
  ];
}

function ageLine(content: Content): string {
  const text = spokenLines(content).map(({ at }) => at.text);
  return `reading age by Flesch–Kincaid: ${readingAge(text.join('\n')).toFixed(1)} years`;
}

/** In the order in which the lines are written. */
function lookLine(content: Content): string {
  const counts = new Map<LookKind, number>(LOOK_KINDS.map((kind) => [kind, 0]));
  const read = new Set(spokenLines(content).map(({ at }) => at));
  let look: LookKind = 'lived';
  for (const { lines } of content.sources) {
    for (const line of lines) {
      look = lookOf(line.tags) ?? look;
      if (read.has(line)) counts.set(look, (counts.get(look) ?? 0) + 1);
    }
  }
  const shares = [...counts].map(([kind, count]) => `${kind} ${percentOf(count, read.size)}`);
  return `lines by look: ${shares.join(', ')}`;
}

/** What a line rests on: the grade given to it, else that of its fact; all others are ours. */
function gradeLine(content: Content): string {
  const grades = new Map<string, string>(
    content.story.record.facts.map(({ value: { id, grade } }) => [id, grade]),
  );
  const given = spokenLines(content).map(
    ({ status, source = '' }) => status ?? grades.get(source) ?? 'ours',
  );
  const shares = [...GRADES, 'ours'].map(
    (grade) => `${grade} ${percentOf(given.filter((each) => each === grade).length, given.length)}`,
  );
  return `lines by grade: ${shares.join(', ')}`;
}

function percentOf(part: number, all: number): string {
  return `${Math.round((100 * part) / Math.max(1, all))} %`;
}

function lookOf(tags: readonly string[]): LookKind | undefined {
  return LOOK_KINDS.find((kind) =>
    tags.some((tag) => new RegExp(`^look:\\s*${kind}\\b`, 'iu').test(tag)),
  );
}
