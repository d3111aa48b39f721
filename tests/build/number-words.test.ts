import { describe, expect, it } from 'vitest';
import { numberInWords } from '../../src/build/check/number-words.ts';

describe('a small number', () => {
  it('is written in words as a story writes it', () => {
    const numbers = ['0', '7', '15', '20', '42', '100', '212', '999'];
    expect(numbers.map(numberInWords)).toEqual([
      'zero',
      'seven',
      'fifteen',
      'twenty',
      'forty-two',
      'one hundred',
      'two hundred and twelve',
      'nine hundred and ninety-nine',
    ]);
  });

  it('is no word above a thousand, below nought, or where it is no number', () => {
    expect(['1000', '1,108', '-5', '2.5', 'ten', ''].map(numberInWords)).toEqual(
      Array(6).fill(undefined),
    );
  });
});
