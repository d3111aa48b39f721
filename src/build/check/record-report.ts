/** Figures about the record: how sure its facts are, which works are not named whole, whose fate is not known. */
import { JUDGEMENT } from '../../engine/core/record/record.ts';
import { isComplete } from '../../engine/core/record/source.ts';
import { GRADES } from '../../engine/core/story/cue.ts';
import type { ReadStory } from '../ink-story/read-story.ts';
import { hasFate, isUnknown } from './rules/fates.ts';

export function recordReport({ record }: ReadStory): readonly string[] {
  const facts = record.facts.map(({ value }) => value);
  const grades = GRADES.map(
    (grade) => `${grade} ${facts.filter((fact) => fact.grade === grade).length}`,
  );
  const judged = facts.filter(({ how }) => how === JUDGEMENT).length;
  const unseen = facts.filter((fact) => fact.unseen === true).length;
  const unread = facts.filter((fact) => (fact.unread ?? []).length > 0).length;
  return [
    `facts by grade: ${grades.join(', ')}`,
    `facts that are a judgement: ${judged}; on a work not seen: ${unseen}; with a work not read: ${unread}`,
    ...sourceLines(record),
    ...fateLines(record),
  ];
}

function sourceLines({ sources }: ReadStory['record']): readonly string[] {
  const works = sources.map(({ value }) => value);
  const half = works.filter((work) => !isComplete(work)).map(({ id }) => id);
  const undated = works.filter(({ issued }) => issued === 'undated').length;
  const named = half.length === 0 ? '' : `: ${half.join(', ')}`;
  return [
    `sources: ${works.length - half.length} complete (${undated} of them without a date), ${half.length} not${named}`,
  ];
}

function fateLines({ people }: ReadStory['record']): readonly string[] {
  const real = people.flatMap(({ value }) => (value.kind === 'real' ? [value] : []));
  const lost = real.filter((figure) => !hasFate(figure) || isUnknown(figure.fate));
  const named = lost.length === 0 ? '' : `: ${lost.map(({ name }) => name).join(', ')}`;
  return [
    `real people: ${real.length - lost.length} with a fate, ${lost.length} whose fate is not known${named}`,
  ];
}
