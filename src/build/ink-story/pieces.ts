/** The set pieces of a story: each `pieces/<id>.ts` of its folder, found by its name and listed nowhere. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const PIECE = /^([\w-]+)\.ts$/u;

/** @returns File by id. */
export function piecesIn(folder: string): ReadonlyMap<string, string> {
  const home = join(folder, 'pieces');
  if (!existsSync(home)) return new Map();
  return new Map(
    readdirSync(home)
      .toSorted()
      .flatMap((name) => {
        const id = PIECE.exec(name)?.[1];
        return id === undefined ? [] : [[id, join(home, name)] as const];
      }),
  );
}
