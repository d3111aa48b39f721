/** Reads one ink tag as a cue. Names are matched without regard to case; the value is kept as written. */
import type { Cue } from './cue.ts';
import { CUE_TABLE } from './cue-table.ts';
import { ok, type Result, err } from '../result.ts';

export type CueFault = {
  readonly kind: 'unknown-cue' | 'bad-cue';
  readonly tag: string;
  readonly problem: string;
};

/** Other engines' names for the same things (INK conventions of Atrament and Calico). */
const ALIASES: Readonly<Record<string, string>> = {
  play_music: 'audioloop',
  stop_music: 'audioloop',
  play_sound: 'audio',
  disabled: 'unclickable',
  inactive: 'unclickable',
};

const rows = new Map(CUE_TABLE.map((row) => [row.name.toLowerCase(), row]));

export function parseCue(tag: string): Result<Cue, CueFault> {
  const { name, value } = split(tag);
  const row = rows.get(ALIASES[name] ?? name);
  if (row === undefined) {
    return err({
      kind: 'unknown-cue',
      tag,
      problem: `no cue \`${name}\`; known: ${[...rows.keys()].join(', ')}`,
    });
  }
  const words = value === '' ? [] : value.split(/\s+/u);
  const cue = row.read(words, value);
  return cue.ok
    ? ok(cue.value)
    : err({ kind: 'bad-cue', tag, problem: `${row.name}: ${cue.error}` });
}

function split(tag: string): { readonly name: string; readonly value: string } {
  const colon = tag.indexOf(':');
  if (colon < 0) return { name: tag.trim().toLowerCase(), value: '' };
  return { name: tag.slice(0, colon).trim().toLowerCase(), value: tag.slice(colon + 1).trim() };
}
