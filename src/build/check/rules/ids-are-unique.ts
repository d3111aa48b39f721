/** No two entries of one kind share an id. */
import type { BuildFault } from '../../ink-story/build-fault.ts';
import type { Located } from '../../ink-story/located.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const idsAreUnique: Rule = {
  name: 'ids are unique',
  check: ({ story }) => {
    const { record } = story;
    const kinds = [
      story.people,
      story.kit.dress,
      story.kit.hats,
      story.kit.attributes,
      story.kit.crowd,
      story.kit.crowdHeads,
      story.places,
      story.cards,
      story.sounds,
      record.facts,
      record.sources,
      record.claims,
      record.glossary,
      record.people,
      record.tellers,
      record.questions,
      record.tables,
      record.boards,
      record.debriefs.map((entry) => ({ ...entry, value: { id: entry.value.decision } })),
    ];
    return lookAtEach(
      kinds.flatMap((entries: readonly Located<{ readonly id: string }>[]) =>
        entries.map((entry, at) => ({ entry, before: entries.slice(0, at) })),
      ),
      ({ entry, before }): readonly BuildFault[] => {
        const first = before.find(({ value }) => value.id === entry.value.id);
        if (first === undefined) return [];
        const thing = `\`${entry.value.id}\` is already defined on line ${first.line}`;
        return [{ file: entry.file, line: entry.line, thing, remedy: 'Rename or remove one.' }];
      },
    );
  },
};
