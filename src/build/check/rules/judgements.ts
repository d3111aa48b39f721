/** An opinion is not a document, and a statement has one basis: that of the fact that is stamped on it. */
import { JUDGEMENT, type Fact } from '../../../engine/core/record/record.ts';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import type { Content } from '../content.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const judgements: Rule = {
  name: 'judgements and bases',
  check: ({ story: { record } }) => {
    const historians = historiansOf(record);
    const facts = lookAtEach(record.facts, ({ value, file, lineOf }) =>
      isOpinion(value, historians) && value.grade === 'documented'
        ? [
            {
              file,
              line: lineOf('.grade'),
              thing: `\`${value.id}\` is ${value.how === JUDGEMENT ? JUDGEMENT : value.how} and graded documented`,
              remedy:
                'Grade it contested or probable; or say what is documented: that somebody wrote it, and when.',
            },
          ]
        : [],
    );
    const stamps = lookAtEach(record.debriefs, (debrief) => oneBasis(debrief, record));
    return {
      looked: facts.looked + stamps.looked,
      faults: [...facts.faults, ...stamps.faults],
    };
  },
};

/** What a historian holds, or infers. An inference of ours may be a sum, as sure as its parts. */
function isOpinion({ how, who, sources }: Fact, historians: Historians): boolean {
  if (how !== 'inferred') return how === JUDGEMENT;
  return sources.some((id) => historians.get(id)?.some((family) => who.includes(family)) === true);
}

/** Family names of those who wrote a work of scholarship, by its id. */
type Historians = ReadonlyMap<string, readonly string[]>;

function historiansOf({ sources }: Content['story']['record']): Historians {
  return new Map(
    sources.flatMap(({ value: { id, kind, author = [] } }) => {
      if (kind !== 'scholarship' || author === 'none named') return [];
      return [[id, author.flatMap((name) => ('family' in name ? [name.family] : []))]];
    }),
  );
}

function oneBasis(
  { value, file, lineOf }: Content['story']['record']['debriefs'][number],
  record: Content['story']['record'],
): readonly BuildFault[] {
  const stamped = record.facts.find((fact) => fact.value.id === value.stamp)?.value;
  if (stamped === undefined || stamped.how === value.how) return [];
  return [
    {
      file,
      line: lineOf('.how'),
      thing: `\`${value.decision}\` says “${value.how}” of \`${stamped.id}\`, which the record has as “${stamped.how}”`,
      remedy: 'One claim has one basis: give both the same, or stamp another fact.',
    },
  ];
}
