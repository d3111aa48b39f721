/** What a debrief says before anything is unfolded is read in forty seconds: few words, and the record in two sentences. */
import type { DebriefEntry } from '../../../engine/core/record/record.ts';
import { sentencesIn, wordsIn } from '../../crawl/words-in.ts';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import type { Located } from '../../ink-story/located.ts';
import { lookAtEach, type Rule } from '../rule.ts';

const MOST_WORDS = 75;
const MOST_SENTENCES = 2;
/** Its point ends no sentence. */
const INITIAL = /\p{Lu}\. /gu;

export const shortPages: Rule = {
  name: 'short pages',
  check: ({ story: { record } }) =>
    lookAtEach(record.debriefs, (entry) => [...tooManyWords(entry), ...tooManySentences(entry)]),
};

/** Title, the longest of what one may have done, statement and question. */
function tooManyWords({ value, file, line }: Located<DebriefEntry>): readonly BuildFault[] {
  const { decision, title, options, statement, question } = value;
  const longest = Math.max(0, ...Object.values(options).map(({ you }) => wordsIn(you).length));
  const rest = [title, statement, question].flatMap(wordsIn).length;
  return longest + rest <= MOST_WORDS
    ? []
    : [
        {
          file,
          line,
          thing: `the short page of \`${decision}\` has ${longest + rest} words`,
          remedy: `Title, longest \`you\`, statement and question have ${MOST_WORDS} words together: say one of them shorter.`,
        },
      ];
}

function tooManySentences({
  value: { decision, statement },
  file,
  lineOf,
}: Located<DebriefEntry>): readonly BuildFault[] {
  const count = sentencesIn(statement.replaceAll(INITIAL, '')).length;
  return count <= MOST_SENTENCES
    ? []
    : [
        {
          file,
          line: lineOf('.statement'),
          thing: `the statement of \`${decision}\` has ${count} sentences`,
          remedy: `The record says one thing here, in ${MOST_SENTENCES} sentences: put the rest into its conduct.`,
        },
      ];
}
