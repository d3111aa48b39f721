/** Every fact rests on a source; one whose work was not seen, or cannot be named whole, is graded no higher than probable. */
import { isComplete } from '../../../engine/core/record/source.ts';
import type { Rule } from '../rule.ts';
import { lookAtEach } from '../rule.ts';

export const factsHaveSources: Rule = {
  name: 'facts have sources',
  check: ({ story }) => {
    const complete = new Set<string>(
      story.record.sources.flatMap(({ value }) => (isComplete(value) ? [value.id] : [])),
    );
    return lookAtEach(story.record.facts, ({ value, file, line, lineOf }) => [
      ...(value.sources.length > 0
        ? []
        : [
            {
              file,
              line,
              thing: `the fact \`${value.id}\` has no source`,
              remedy: 'Name the work in `sources`; one not seen gets `unseen: true`.',
            },
          ]),
      ...(value.unseen === true && value.grade === 'documented'
        ? [
            {
              file,
              line: lineOf('.grade'),
              thing: `\`${value.id}\` is unseen and graded documented`,
              remedy: 'Grade it probable, or see the work and take `unseen` away.',
            },
          ]
        : []),
      ...(value.grade !== 'documented' || value.sources.some((id) => complete.has(id))
        ? []
        : [
            {
              file,
              line: lineOf('.grade'),
              thing: `\`${value.id}\` is graded documented and cites no complete source`,
              remedy: 'Cite a work that can be named whole, or grade it probable.',
            },
          ]),
    ]);
  },
};
