/** A number of deaths in a famine or a terror is somebody's count: who gives it is said with it. */
import type { Content } from '../content.ts';
import { lookAtEach, type Rule } from '../rule.ts';
import { recordTexts, type RecordText } from '../record-texts.ts';
import { surname } from '../real-names.ts';
import { textFault } from '../text-fault.ts';

const MANY =
  /\b\d[\d,.–-]*\s*(?:to\s+\d[\d,.]*\s*)?(?:million|thousand)s?\b|\b\d{1,3}(?:,\d{3})+\b/iu;
const DEATHS = /\b(?:died|deaths?|dead|starved|perished|lives lost|losses)\b/iu;
/** Words that give a count to somebody who is no author of the record. */
const GIVEN =
  /\b(?:according to|counts?|counted|by the (?:figures|count)|court|ruling|census|gives?|put(?:s)? (?:it|them) at)\b/iu;

export const deathsHaveAuthors: Rule = {
  name: 'numbers of deaths',
  check: ({ story }) => {
    const authors = authorsOf(story);
    return lookAtEach(recordTexts(story), (text) => {
      const beside = witnessOf(text, story);
      const isSaid = sentences(text.text).every((each) => isGiven(`${each} ${beside}`, authors));
      const thing = 'a number of deaths without an author';
      const remedy =
        'Say in the same sentence who counted or reckoned it; a fact may say it in `who`.';
      return isSaid ? [] : [textFault(text, thing, remedy)];
    });
  },
};

/** A fact says beside its claim who is its witness. */
function witnessOf({ path, where }: RecordText, { record }: Content['story']): string {
  if (path !== '.claim') return '';
  return record.facts.find((each) => each === where)?.value.who ?? '';
}

function isGiven(sentence: string, authors: readonly string[]): boolean {
  if (!MANY.test(sentence) || !DEATHS.test(sentence)) return true;
  return GIVEN.test(sentence) || authors.some((author) => sentence.includes(author));
}

function authorsOf({ record }: Content['story']): readonly string[] {
  const made = record.sources.flatMap(({ value: { author = [] } }) =>
    author === 'none named'
      ? []
      : author.map((name) => ('literal' in name ? name.literal : name.family)),
  );
  const real = record.people.filter(({ value }) => value.kind === 'real');
  return [...made, ...real.map(({ value }) => surname(value.name))];
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?;])\s+/u);
}
