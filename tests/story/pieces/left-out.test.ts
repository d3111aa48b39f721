import { describe, expect, it } from 'vitest';
import { leftOut } from '../../../story/pieces/desk/left-out.ts';

const gaps = (said: string, ...written: readonly string[]) =>
  leftOut(said, written)
    .filter(({ isLeftOut }) => isLeftOut)
    .map(({ word }) => word)
    .join(' ');

describe('what is left out of an answer', () => {
  it('is every word, when nothing is written, or nothing of it', () => {
    expect(gaps('"As ordered."')).toBe('"As ordered."');
    expect(gaps('"I don\'t know him."', 'Nobody saw him.')).toBe('"I don\'t know him."');
  });

  it('is none, when all of it is written, and more', () => {
    expect(gaps('"In the lobby."', 'In the lobby; on no order.')).toBe('');
  });

  it('is what follows the words that are written, and a short word between two of them is nothing', () => {
    expect(gaps('"With the car, and two lengths, as he says."', 'With the car; two lengths.')).toBe('as he says."');
  });

  it('is a whole answer when only single words of it are written', () => {
    expect(gaps('"The car was far."', 'A car.', 'Too far.')).toBe('"The car was far."');
  });
});
