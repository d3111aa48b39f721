/** A card gets a word for each of its blanks, `{1}`, `{2}`, and no word too many. */
import type { Card } from '../../../engine/core/stage/card.ts';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const cardsAreFilled: Rule = {
  name: 'cards are filled',
  check: ({ story, tags }) => {
    const shown = tags.flatMap(({ file, at, tag, cue }) => {
      if (!cue.ok || cue.value.kind !== 'card' || cue.value.card === undefined) return [];
      const { id, fill } = cue.value.card;
      const card = story.cards.find(({ value }) => value.id === id)?.value;
      return [{ file, at, tag, fill, blanks: card === undefined ? undefined : blanksOf(card) }];
    });
    return lookAtEach(shown, ({ file, at, tag, fill, blanks }): readonly BuildFault[] =>
      blanks === undefined || blanks === fill.length
        ? []
        : [
            {
              file,
              line: at.line,
              thing: `\`# ${tag}\` gives ${fill.length} words to a card with ${blanks} blanks`,
              remedy: 'Write one word for each blank; blanks are {1}, {2} … in cards.yaml.',
            },
          ],
    );
  },
};

/** The highest number of a blank. */
function blanksOf({ title, lines }: Card): number {
  const numbers = [title, ...lines].flatMap((text) =>
    [...text.matchAll(/\{(?<at>\d+)\}/gu)].map((match) => Number(match.groups?.['at'])),
  );
  return Math.max(0, ...numbers);
}
