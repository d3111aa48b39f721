/** Words that are set on the stage also stand in the text of their scene: who does not see the picture misses none. */
import type { BuildFault } from '../../ink-story/build-fault.ts';
import type { Content, FoundTag } from '../content.ts';
import { numberInWords } from '../number-words.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const typeStandsInTheText: Rule = {
  name: 'type stands in the text',
  check: (content) => {
    const set = content.tags.flatMap((found) => {
      const text = found.cue.ok && found.cue.value.kind === 'type' && found.cue.value.text;
      return typeof text === 'string' ? [{ found, text }] : [];
    });
    return lookAtEach(set, ({ found, text }): readonly BuildFault[] =>
      formsOf(text).some((form) => textOf(content, found).includes(form))
        ? []
        : [
            {
              file: found.file,
              line: found.at.line,
              thing: `\`${text}\` is set on the stage and stands nowhere in the text of ${found.at.scene}`,
              remedy:
                'Set words of the scene, or write them there: a small number may be in words.',
            },
          ],
    );
  },
};

function formsOf(text: string): readonly string[] {
  const inWords = numberInWords(text);
  return [text, ...(inWords === undefined ? [] : [inWords])].map(plain);
}

function textOf({ sources }: Content, { file, at }: FoundTag): string {
  const lines = sources.find((source) => source.file === file)?.lines ?? [];
  return plain(
    lines
      .filter(({ scene }) => scene === at.scene)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** Small letters, blanks about words, and no marks but those inside a number. */
function plain(text: string): string {
  const words = text.toLowerCase().match(/\d[\d.,]*\d|[\p{L}\d]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
