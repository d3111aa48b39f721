/** Reads ink's compiled JSON as what it is: lists within lists, with a map of named content at the end of each. */

export type InkCounts = { readonly choices: number; readonly tags: number };

/** How many choice points and tags the compiler made. */
export function countInk(json: string): InkCounts {
  const counts = { choices: 0, tags: 0 };
  visit(JSON.parse(json), (value) => {
    if (value === '#') counts.tags += 1;
    if (typeof value === 'object' && value !== null && '*' in value) counts.choices += 1;
  });
  return counts;
}

function visit(value: unknown, see: (value: unknown) => void): void {
  see(value);
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) visit(inner, see);
  }
}
