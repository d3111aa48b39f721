/** Nobody whom we invented has the name of somebody in the dossiers. */
import type { BuildFault } from '../../ink-story/build-fault.ts';
import { realNames, surname } from '../real-names.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const inventedNames: Rule = {
  name: 'invented names',
  check: ({ story }) => {
    const taken = new Set([...realNames(story)].map((name) => name.toLowerCase()));
    const invented = [...story.people, ...story.record.people].filter(
      ({ value }) => value.kind === 'invented',
    );
    return lookAtEach(invented, ({ value, file, line, lineOf }): readonly BuildFault[] =>
      taken.has(surname(value.name).toLowerCase())
        ? [
            {
              file,
              line: lineOf('.name') || line,
              thing: `${value.name} is invented, and a real person has that name`,
              remedy: 'Choose another surname; the real ones are in record/dossier-names.txt.',
            },
          ]
        : [],
    );
  },
};
