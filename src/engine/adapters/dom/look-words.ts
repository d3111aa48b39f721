/** What a look says of itself in words: whose telling it is and how near the teller was, or that it is a legend. */
import type { Look } from '../../core/stage/look.ts';
import type { Lookups } from './lookups.ts';
import { withName } from './named.ts';
import type { SheetWords } from './words.ts';

export type LookLabel = {
  readonly words: string;
  /** `was there`, `heard it from …`, `later author`. */
  readonly distance: string | undefined;
  /** Of the teller: no translator may touch it. */
  readonly name: string | undefined;
};

/** Undefined for the other looks, and while the tellers have not arrived. */
export function lookLabel(
  look: Look,
  lookups: Pick<Lookups, 'teller'>,
  words: SheetWords,
): LookLabel | undefined {
  if (look.kind !== 'told' && look.kind !== 'legend') return undefined;
  const teller = look.teller === undefined ? undefined : lookups.teller(look.teller);
  const told = teller && words.toldBy(teller);
  const { distance, name } = teller ?? {};
  if (look.kind === 'told') return told === undefined ? undefined : { words: told, distance, name };
  return { words: told === undefined ? words.legend : `${words.legend}; ${told}`, distance, name };
}

/** The label as one sentence, perhaps after other words. */
export function lookWords(
  look: Look,
  lookups: Pick<Lookups, 'teller'>,
  words: SheetWords,
  before = '',
): Node | undefined {
  const label = lookLabel(look, lookups, words);
  if (label === undefined) return undefined;
  const said = label.distance === undefined ? label.words : `${label.words}; ${label.distance}`;
  return withName(before + said, label.name);
}
