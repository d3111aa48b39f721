/** A number with its noun, as English counts: one of a thing, and any other number of them. */

export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
