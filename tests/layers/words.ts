/** Words that may not stand in a source: this story's in the engine, chance and clocks in the core. */

/** Parts of words of this story. The engine must be able to tell any other. */
const STORY_WORDS = [
  'kirov',
  'smolny',
  'stalin',
  'delegate',
  'congress',
  'leningrad',
  'moscow',
  'nikolaev',
  'zinoviev',
  'bukharin',
  'ryutin',
  'soviet',
  'crossed',
  '1934',
  '1932',
  // its clothes, which are in assets/people
  'budenovka',
  'sheepskin',
  'ushanka',
  'greatcoat',
  'tunic',
] as const;

/** What would make the same journal be told differently twice. */
const IMPURE = [
  'Math.random',
  'Date.now',
  'new Date(',
  'performance.now',
  'crypto.',
  'console.',
  'setTimeout',
  'localStorage',
] as const;

export type Source = { readonly file: string; readonly text: string };

export function storyWordsIn(source: Source): readonly string[] {
  return found(source, STORY_WORDS, 'is a word of this story. The engine must not know it.');
}

export function impureIn(source: Source): readonly string[] {
  return found(source, IMPURE, 'is not pure. Hand the value in as a parameter.');
}

function found({ file, text }: Source, words: readonly string[], why: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      words
        .filter((word) => line.toLowerCase().includes(word.toLowerCase()))
        .map((word) => `${file}:${index + 1}: \`${word}\` ${why}`),
    );
}
