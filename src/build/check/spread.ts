/** How numbers are spread, for reports. */
const HALF = 0.5;

/** Least, median and most, as `1/2/3`. */
export function spread(numbers: readonly number[]): string {
  return [0, HALF, 1].map((part) => Math.round(partOf(numbers, part))).join('/');
}

export function median(numbers: readonly number[]): number {
  return partOf(numbers, HALF);
}

/** The number below which that part of all lies; 0 of nothing. @param part From 0 to 1. */
export function partOf(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

/** @param share From 0 to 1. */
export function percent(share: number): number {
  return Math.round(100 * share);
}
