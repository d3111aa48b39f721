import { describe, expect, it } from 'vitest';
import {
  isDescription,
  namedSoFar,
  wordsIn,
} from '../../../../src/engine/core/stage/named-so-far.ts';

const named = (name: string, ...texts: readonly string[]) => {
  const words = wordsIn(texts);
  return namedSoFar(name, (word) => words.has(word));
};

describe('a name', () => {
  it('is known so far as the text has said it', () => {
    expect(named('Savely Kuzmich Okunin', 'A man nods.')).toBeUndefined();
    expect(named('Savely Kuzmich Okunin', 'A man nods.', 'It is Okunin’s milk.')).toBe('Okunin');
    expect(named('Savely Kuzmich Okunin', '"Savely," he says. Okunin?')).toBe('Savely Okunin');
  });

  it('is not known by its initials, nor by a word that only begins like it', () => {
    expect(named('I. V. Stalin', 'I said V.')).toBeUndefined();
    expect(named('I. V. Stalin', 'Stalin speaks.')).toBe('Stalin');
    expect(named('Jan Wolf', 'Wolfram and January.')).toBeUndefined();
  });

  it('is no name where it describes', () => {
    expect(isDescription('The clerk with the ribbon')).toBe(true);
    expect(isDescription('Medved')).toBe(false);
    expect(isDescription('Glafira Nikanorovna Zotova')).toBe(false);
  });
});
