/** Draws every place's layers anew: `npm run draw [place …]`. The same input gives the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript, ROOT } from '../lib/project.mjs';

/** @type {typeof import('./places.ts')} */
const { PLACES } = await importTypeScript('tools/draw/places.ts');
const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !PLACES.some((place) => place.id === id));
if (unknown.length > 0) {
  const known = PLACES.map(({ id }) => id).join(', ');
  console.error(`No place is drawn as ${unknown.join(', ')}. There are: ${known}.`);
  process.exit(1);
}

for (const { id, folder, layers } of PLACES) {
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  mkdirSync(join(ROOT, folder), { recursive: true });
  for (const [file, draw] of Object.entries(layers))
    writeFileSync(join(ROOT, folder, file), draw());
  console.log(`${id}: ${Object.keys(layers).length} layers`);
}
