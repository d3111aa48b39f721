/** Makes the sounds: `node tools/sound/make.mjs` all of them, `… make.mjs bell_chair door` these. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CATALOG } from './catalog.mjs';
import { requireFfmpeg } from './lib/ffmpeg.mjs';
import { master } from './lib/master.mjs';
import { fromQuiet } from './lib/seam.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function wanted(ids) {
  const unknown = ids.filter((id) => !CATALOG.some((sound) => sound.id === id));
  if (unknown.length > 0) {
    const known = CATALOG.map(({ id }) => id).join(', ');
    throw new Error(`No sound ${unknown.join(', ')}; known: ${known}.`);
  }
  return ids.length === 0 ? CATALOG : CATALOG.filter(({ id }) => ids.includes(id));
}

function make({ id, channel, folder, recipe, opus, aac }) {
  const target = join(ROOT, folder, channel);
  mkdirSync(target, { recursive: true });
  const webm = join(target, `${id}.webm`);
  const m4a = join(target, `${id}.m4a`);
  const start = performance.now();
  const made = recipe();
  master(channel === 'room' ? fromQuiet(made) : made, { channel, webm, m4a, opus, aac });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${folder}/${channel}/${id}.webm, .m4a  (${seconds} s)`);
}

try {
  const sounds = wanted(process.argv.slice(2));
  requireFfmpeg();
  for (const sound of sounds) make(sound);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
