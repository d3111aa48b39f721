import { describe, expect, it } from 'vitest';
import { mentionedIn } from '../../../src/app/glossary/in-passage.ts';
import { linkedTexts } from '../../../src/app/glossary/linked-text.ts';
import { wordPattern } from '../../../src/app/glossary/word-pattern.ts';
import type { Figure, Term } from '../../../src/engine/core/record/record.ts';

const term = (id: string, word: string, ...also: readonly string[]): Term => ({
  id,
  term: word,
  also,
  text: `What ${word} is.`,
});
const figure = (id: string, name: string, kind: Figure['kind'] = 'real'): Figure => ({
  id,
  name,
  kind,
  who: 'Somebody.',
  fate: 'Lived.',
  say: name,
});
const GLOSSARY = [
  term('vkpb', 'VKP(b)', 'the party'),
  term('right', 'Right deviation', 'the Right'),
  term('congress', 'party congress'),
  term('delegate', 'delegate'),
];
const PEOPLE = [
  figure('stalin', 'Iosif Stalin'),
  figure('clerk', 'The clerk at the counter', 'invented'),
  figure('man', 'A man from the region', 'invented'),
  figure('trofim', 'Trofim Degtyar', 'invented'),
];

const isFound = (text: string, ...words: readonly string[]) => wordPattern(words).test(text);

describe('a word in running text', () => {
  it('is found whole, in the plural, at the beginning of a sentence', () => {
    expect(isFound('Delegates rise.', 'delegate')).toBe(true);
    expect(isFound('The Party says so', 'the party')).toBe(true);
    expect(isFound('relegated', 'delegate')).toBe(false);
    expect(isFound('in the VKP(b).', 'VKP(b)')).toBe(true);
  });

  it('is found only as it is written when it is a name', () => {
    expect(isFound('The Right has confessed', 'the Right')).toBe(true);
    expect(isFound('the right to speak', 'the Right')).toBe(false);
  });
});

describe('what stands in a passage', () => {
  const found = (text: string) => {
    const { terms, people } = mentionedIn(text, { glossary: GLOSSARY, people: PEOPLE });
    return [...terms, ...people].map(({ id }) => id);
  };

  it('is listed in the order of the alphabet, words first', () => {
    expect(found('“The party,” says Stalin’s clerk to a delegate.')).toEqual([
      'delegate',
      'vkpb',
      'stalin',
    ]);
  });

  it('knows who is only described by the whole description, so that a man is not every man', () => {
    expect(found('A clerk writes.')).toEqual([]);
    expect(found('The clerk at the counter writes.')).toEqual(['clerk']);
    expect(found('A man of the works, from afar.')).toEqual([]);
  });

  it('knows whom we invented by the first name, and a real person by the surname', () => {
    expect(found('Trofim waits.')).toEqual(['trofim']);
    expect(found('Another Iosif.')).toEqual([]);
  });
});

describe('the texts of a page', () => {
  it('link each term where it first stands', () => {
    const linked = linkedTexts(['A delegate of the party.', 'Delegates again.'], GLOSSARY);
    expect(linked.get('A delegate of the party.')).toEqual([
      'A ',
      { term: 'delegate', words: 'delegate' },
      ' of ',
      { term: 'vkpb', words: 'the party' },
      '.',
    ]);
    expect(linked.get('Delegates again.')).toEqual(['Delegates again.']);
  });

  it('link the longer word where two begin alike', () => {
    const linked = linkedTexts(['The party congress met.'], GLOSSARY);
    expect(linked.get('The party congress met.')).toContainEqual({
      term: 'vkpb',
      words: 'The party',
    });
    expect(linkedTexts(['A party congress met.'], GLOSSARY).get('A party congress met.')).toEqual([
      'A ',
      { term: 'congress', words: 'party congress' },
      ' met.',
    ]);
  });

  it('stay whole without a glossary', () => {
    expect(linkedTexts(['A delegate.'], []).get('A delegate.')).toEqual(['A delegate.']);
  });
});
