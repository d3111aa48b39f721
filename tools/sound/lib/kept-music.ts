/**
 * Which score each committed file of music was played from. Tests and CI have no FluidSynth: they compare
 * the score as it stands with the one that was played, and the files with those that were written.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { midiFile } from './midi.ts';
import { partsOf, type Score } from './orchestra.ts';

export type KeptMusic = {
  readonly score: string;
  readonly webm: string;
  readonly m4a: string;
};

/** Of all that makes the sound: what is played, and how it is seated. */
export function scoreHash(score: Score): string {
  const hash = createHash('sha256');
  for (const part of partsOf(score)) hash.update(midiFile(part));
  const seats = score.seats.map(({ player, level, pan, wet, below }) => [
    player,
    level,
    pan,
    wet,
    below,
  ]);
  hash.update(JSON.stringify([seats, score.breath ?? null]));
  return hash.digest('hex');
}

export function fileHash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

export function readKept(path: string): Readonly<Record<string, KeptMusic>> {
  if (!existsSync(path)) return {};
  return JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, KeptMusic>>; // our own file
}

/** Keeps one more, in the order of names. */
export function keep(path: string, id: string, kept: KeptMusic): void {
  const all = Object.entries({ ...readKept(path), [id]: kept }).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}
