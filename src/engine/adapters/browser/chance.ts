/** The world's chance: ids and seeds from the browser's own source. */
import { brand, type RunId } from '../../core/brand.ts';
import type { Chance } from '../../ports.ts';

const ID_BYTES = 6;
/** A seed is carried by a path code: twenty bits are four letters, and more than a million stories. */
const LEFT_OUT = 12;

export function createChance(): Chance {
  return {
    runId: () => brand<RunId>(`run-${hex(crypto.getRandomValues(new Uint8Array(ID_BYTES)))}`),
    seed: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> LEFT_OUT,
  };
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
