/**
 * Digits of which each has a base of its own, packed into one number without loss: the first is read first. Behind the
 * last stands a one, so that it is known where they end.
 */
import type { Symbol32 } from './letters.ts';

export type Digit = { readonly value: number; readonly base: number };

const FIVE_BITS = 5n;
const SYMBOL = 31n;
const END = 1n;

export function packed(digits: readonly Digit[]): readonly Symbol32[] {
  let whole = digits.reduceRight((sum, { value, base }) => sum * BigInt(base) + BigInt(value), END);
  const symbols: Symbol32[] = [];
  for (; whole > 0n; whole >>= FIVE_BITS) symbols.push(Number(whole & SYMBOL));
  return symbols;
}

export type Reader = {
  /** The next digit, of this base. */
  readonly next: (base: number) => number;
  /** All digits are read. */
  readonly isAtEnd: () => boolean;
  /** The end was read over: the digits were not of these bases. */
  readonly isBehindEnd: () => boolean;
};

export function unpacking(symbols: readonly Symbol32[]): Reader {
  let rest = symbols.reduceRight((sum, symbol) => (sum << FIVE_BITS) | BigInt(symbol), 0n);
  return {
    next(base) {
      const value = Number(rest % BigInt(base));
      rest /= BigInt(base);
      return value;
    },
    isAtEnd: () => rest === END,
    isBehindEnd: () => rest < END,
  };
}
