/** Words of real people: each quotation has its source and is short. */
import type { BuildFault } from '../../ink-story/build-fault.ts';
import type { SourceLine } from '../../ink-source/ink-source.ts';
import type { Content, Found } from '../content.ts';
import { realNames } from '../real-names.ts';
import { spokenLines, type SpokenLine } from '../spoken-lines.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const MOST_WORDS = 25;
const QUOTED = /[“"«](?<words>[^”"»]*)[”"»]/gu;

export const quotations: Rule = {
  name: 'words of real people',
  check: (content) => {
    const names = realNames(content.story);
    return lookAtEach(spokenLines(content), (line) => look(content, names, line));
  },
};

function look(
  content: Content,
  names: ReadonlySet<string>,
  { file, at, speaker, source }: Found<SpokenLine>,
): readonly BuildFault[] {
  const person = content.story.people.find(({ value }) => value.id === speaker)?.value;
  const quoted = [...at.text.matchAll(QUOTED)].map((match) => match.groups?.['words'] ?? '');
  const byRealSpeaker = person?.kind === 'real';
  const attributed = person === undefined && quoted.length > 0 && namesSomebody(at, names);
  if (!byRealSpeaker && !attributed) return [];
  const words = quoted
    .join(' ')
    .split(/\s+/u)
    .filter((word) => word !== '').length;
  const fault = (thing: string, remedy: string): BuildFault => ({
    file,
    line: at.line,
    thing,
    remedy,
  });
  return [
    ...(source
      ? []
      : [
          fault(
            'words of a real person without a source',
            'Add `# source: <fact-id>`, or `# speaker:` with the invented person who says it.',
          ),
        ]),
    ...(words <= MOST_WORDS
      ? []
      : [
          fault(
            `${words} quoted words of a real person`,
            `Quote at most ${MOST_WORDS}; tell the rest.`,
          ),
        ]),
  ];
}

/** A real person's name outside the quotation marks. */
function namesSomebody({ text }: SourceLine, names: ReadonlySet<string>): boolean {
  return text
    .replaceAll(QUOTED, ' ')
    .split(/[^\p{L}-]+/u)
    .some((word) => names.has(word));
}
