/** Every fact of the record has an id of the dossiers, and the grade that they give it. */
import type { Fact } from '../../../engine/core/record/record.ts';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import { readDossier, type DossierEntry } from '../dossier.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const factsAreInTheDossier: Rule = {
  name: 'facts are in the dossier',
  check: ({ story }) => {
    const dossier = readDossier(story);
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
        if (allowed(value, entry)) return [];
        return [
          {
            file,
            line: lineOf('.grade'),
            thing: `\`${value.id}\` is graded ${value.grade}; the dossier says ${entry.grade}`,
            remedy: 'Give it the dossier’s grade; a work not seen lowers documented to probable.',
          },
        ];
      },
    );
  },
};

function allowed({ grade, unseen }: Fact, { grades }: DossierEntry): boolean {
  if (grades.length === 0) return true; // a decision point without a grade of its own
  if (grades.includes(grade)) return true;
  return unseen === true && grade === 'probable' && grades.includes('documented');
}
