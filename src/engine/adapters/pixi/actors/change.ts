/** A number on its way to another one. */
import { easeInOut, lerp } from '../time/easing.ts';

export type Change = { from: number; to: number; ms: number; spent: number };

export function still(at: number): Change {
  return { from: at, to: at, ms: 0, spent: 0 };
}

export function begin(one: Change, from: number, to: number, ms: number): void {
  Object.assign(one, { from, to, ms: from === to ? 0 : ms, spent: 0 });
}

export function isUnderWay({ ms, spent }: Change): boolean {
  return spent < ms;
}

export function passed(one: Change, elapsed: number): void {
  one.spent = Math.min(one.ms, one.spent + elapsed);
}

export function valueOf({ from, to, ms, spent }: Change): number {
  return ms <= 0 ? to : lerp(from, to, easeInOut(spent / ms));
}
