/** Every fact of the record has an id of the dossiers, and the grade that they give it. */
import { JUDGEMENT, type Fact } from '../../../engine/core/record/record.ts';
import { isComplete } from '../../../engine/core/record/source.ts';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import { readDossier, type DossierEntry } from '../dossier.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const factsAreInTheDossier: Rule = {
  name: 'facts are in the dossier',
  check: ({ story }) => {
    const dossier = readDossier(story);
    const complete = new Set<string>(
      story.record.sources.flatMap(({ value }) => (isComplete(value) ? [value.id] : [])),
    );
    return lookAtEach(
      story.record.facts,
      ({ value, file, line, lineOf }): readonly BuildFault[] => {
        const entry = dossier.get(value.id);
        if (entry === undefined) {
          return [
            {
              file,
              line,
              thing: `the fact \`${value.id}\` is not in the dossiers`,
              remedy:
                'Use an id of record/dossier-ids.txt; a fact from elsewhere is researched first.',
            },
          ];
        }
        if (allowed(value, entry, complete)) return [];
        return [
          {
            file,
            line: lineOf('.grade'),
            thing: `\`${value.id}\` is graded ${value.grade}; the dossier says ${entry.grade}`,
            remedy:
              'Give it the dossier’s grade; a work not seen or half-named lowers documented to probable, a judgement to probable or contested.',
          },
        ];
      },
    );
  },
};

function allowed(
  { grade, unseen, how, sources }: Fact,
  { grades }: DossierEntry,
  complete: ReadonlySet<string>,
): boolean {
  if (grades.length === 0) return true; // a decision point without a grade of its own
  if (grades.includes(grade)) return true;
  if (!grades.includes('documented')) return false;
  if (how === JUDGEMENT) return grade === 'probable' || grade === 'contested';
  const isWeak = unseen === true || sources.every((id) => !complete.has(id));
  return isWeak && grade === 'probable';
}
