/** Draws every place's layers anew: `node tools/draw/draw.mjs [place …]`. The same input gives the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLACES } from './places/all.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const wanted = process.argv.slice(2);

for (const { id, folder, layers } of PLACES) {
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  mkdirSync(join(root, folder), { recursive: true });
  for (const [file, draw] of Object.entries(layers))
    writeFileSync(join(root, folder, file), draw());
  console.log(`${id}: ${Object.keys(layers).length} layers`);
}
