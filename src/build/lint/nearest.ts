/** The name that was probably meant: the same in other letters, or a slip of the fingers away. */

const MOST_SLIPS = 2;

export function nearest(wanted: string, known: readonly string[]): string | undefined {
  const plain = wanted.toLowerCase();
  const same = known.find((name) => name.toLowerCase() === plain);
  const ended = known.find((name) => name.toLowerCase() === `${plain}.ink`);
  if (same !== undefined || ended !== undefined) return same ?? ended;
  const slips = known
    .map((name) => ({ name, slips: distance(plain, name.toLowerCase()) }))
    .filter((each) => each.slips <= MOST_SLIPS && each.slips < plain.length / 2);
  return slips.toSorted((a, b) => a.slips - b.slips)[0]?.name;
}

/** Letters to change, add or take away, one at a time. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [to, mark] of [...other].entries()) {
      const changed = (row[to] ?? 0) + (letter === mark ? 0 : 1);
      next.push(Math.min(changed, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
