import { expect, it } from 'vitest';
import { readingAge } from '../../../src/build/check/reading-age.ts';

it('finds short words in short sentences easier than long ones', () => {
  const plain = readingAge('The cat sat. The dog ran. It was hot.');
  const hard = readingAge(
    'Institutional considerations notwithstanding, the administration subsequently reconsidered every recommendation.',
  );
  expect(plain).toBeLessThan(7);
  expect(hard).toBeGreaterThan(20);
});

it('agrees with the formula on a sentence counted by hand', () => {
  // 6 words, 7 syllables, 1 sentence: 0.39 × 6 + 11.8 × 7/6 − 15.59 + 5
  expect(readingAge('He made tea in the kitchen.')).toBeCloseTo(5.52, 1);
});
