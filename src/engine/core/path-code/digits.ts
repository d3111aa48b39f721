/** Digits of which each has a base of its own, packed into one number without loss: the first is read first. */
import type { Symbol32 } from './letters.ts';

export type Digit = { readonly value: number; readonly base: number };

const FIVE_BITS = 5n;
const SYMBOL = 31n;

export function packed(digits: readonly Digit[]): readonly Symbol32[] {
  let whole = digits.reduceRight((sum, { value, base }) => sum * BigInt(base) + BigInt(value), 0n);
  const symbols: Symbol32[] = [];
  for (; whole > 0n; whole >>= FIVE_BITS) symbols.push(Number(whole & SYMBOL));
  return symbols;
}

export type Reader = {
  /** The next digit, of this base. */
  readonly next: (base: number) => number;
  readonly isEmpty: () => boolean;
};

export function unpacking(symbols: readonly Symbol32[]): Reader {
  let rest = symbols.reduceRight((sum, symbol) => (sum << FIVE_BITS) | BigInt(symbol), 0n);
  return {
    next(base) {
      const value = Number(rest % BigInt(base));
      rest /= BigInt(base);
      return value;
    },
    isEmpty: () => rest === 0n,
  };
}
