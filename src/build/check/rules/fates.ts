/** Every real person has a fate, and a fact that carries it, or the line says that it is not known. */
import type { Fact, Figure } from '../../../engine/core/record/record.ts';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import { surname } from '../real-names.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const fates: Rule = {
  name: 'fates of real people',
  check: ({ story: { record } }) => {
    const facts = new Map<string, Fact>(record.facts.map(({ value }) => [value.id, value]));
    return lookAtEach(record.people, ({ value, file, line, lineOf }): readonly BuildFault[] => {
      if (value.kind !== 'real') return [];
      const at = { file, line: lineOf('.fate') || line };
      if (!hasFate(value)) {
        return [
          {
            ...at,
            thing: `${value.name} is real and has no fate`,
            remedy: 'Write what became of them, or “… is not known”, in whole words.',
          },
        ];
      }
      if (isUnknown(value.fate) || carried(value, facts)) return [];
      return [
        {
          ...at,
          thing: `no fact of ${value.name} tells of their fate`,
          remedy: `Name in \`facts\` one whose claim names ${surname(value.name)}, or say that it is not known.`,
        },
      ];
    });
  },
};

/** Said, and not put off: the works that we happen to have read are no fate. */
export function hasFate({ fate }: Figure): boolean {
  return /\p{L}{3}/u.test(fate) && !/^\W*(?:unknown|none|see\b|not in\b)/iu.test(fate);
}

export function isUnknown(fate: string): boolean {
  return /\b(?:not|un)\s?known\b|\bnobody knows\b|\bdo not know\b|\bnot found\b/iu.test(fate);
}

function carried({ name, facts = [] }: Figure, known: ReadonlyMap<string, Fact>): boolean {
  return facts.some((id) => known.get(id)?.claim.includes(surname(name)));
}
