/** What a look says of itself in words: whose telling it is, or that it is a legend; nothing for the others. */
import type { Look } from '../../core/look.ts';
import type { Lookups } from './lookups.ts';
import type { Words } from './words.ts';

/** With how far the teller was from what is told, where there is room. Undefined too while the tellers have not arrived. */
export function lookWords(
  look: Look,
  lookups: Lookups,
  words: Words,
  room: 'ample' | 'little' = 'ample',
): string | undefined {
  if (look.kind !== 'told' && look.kind !== 'legend') return undefined;
  const teller = look.teller === undefined ? undefined : lookups.teller(look.teller);
  const short = teller && words.toldBy(teller);
  const told = short && room === 'ample' ? `${short}; ${teller.distance}` : short;
  if (look.kind === 'told') return told;
  return told === undefined ? words.legend : `${words.legend}; ${told}`;
}
