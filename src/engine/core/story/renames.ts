/** Renames of choices, old id to new, as an author keeps them: over several of them, and never round in a circle. */
import { brand, type ChoiceId } from '../brand.ts';

export type Renames = Readonly<Record<string, ChoiceId>>;

/** Where the renames of an id end; undefined when they go round. */
export function lastName(renames: Renames, id: string): ChoiceId | undefined {
  const met = new Set<string>();
  let here = brand<ChoiceId>(id);
  for (let next = nameAfter(renames, here); next !== undefined; next = nameAfter(renames, here)) {
    if (met.has(here)) return undefined;
    met.add(here);
    here = next;
  }
  return here;
}

/** By present id: all that it was called before. */
export function earlierNames(renames: Renames): ReadonlyMap<ChoiceId, readonly ChoiceId[]> {
  const names = new Map<ChoiceId, ChoiceId[]>();
  for (const old of Object.keys(renames)) {
    const last = lastName(renames, old);
    if (last === undefined) continue;
    const known = names.get(last) ?? [];
    known.push(brand(old));
    names.set(last, known);
  }
  return names;
}

function nameAfter(renames: Renames, id: string): ChoiceId | undefined {
  return Object.hasOwn(renames, id) ? renames[id] : undefined;
}
