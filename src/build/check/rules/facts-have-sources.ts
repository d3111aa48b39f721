/** Every fact rests on a source; one whose work was not seen is graded no higher than probable. */
import type { Rule } from '../rule.ts';
import { lookAtEach } from '../rule.ts';

export const factsHaveSources: Rule = {
  name: 'facts have sources',
  check: ({ story }) =>
    lookAtEach(story.record.facts, ({ value, file, line, lineOf }) => [
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
    ]),
};
