/** Every tag is a cue of the table, with arguments that it takes. */
import type { Rule } from '../rule.ts';
import { lookAtEach } from '../rule.ts';

export const cuesParse: Rule = {
  name: 'tags are cues',
  check: ({ tags }) =>
    lookAtEach(tags, ({ file, at, tag, cue }) =>
      cue.ok
        ? []
        : [
            {
              file,
              line: at.line,
              thing: `\`# ${tag}\`: ${cue.error.problem}`,
              remedy: 'The cues are in docs/authors/cues.md.',
            },
          ],
    ),
};
