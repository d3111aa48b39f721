/** Makes sounds by their ids, all of them without any: into both formats, into the folder of their story. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CATALOG, rendered, type SoundRecipe } from './catalog.ts';
import { requireFfmpeg } from './lib/ffmpeg.ts';
import { fileHash, keep, scoreHash } from './lib/kept-music.ts';
import { master } from './lib/master.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** From the root: the score that each file of music was played from. */
export const KEPT_MUSIC = 'tools/sound/kept-music.json';

/** @throws for an id that nobody knows, and without ffmpeg. */
export function makeSounds(ids: readonly string[]): void {
  const sounds = wanted(ids);
  requireFfmpeg();
  for (const sound of sounds) make(sound);
}

function wanted(ids: readonly string[]): readonly SoundRecipe[] {
  const unknown = ids.filter((id) => !CATALOG.some((sound) => sound.id === id));
  if (unknown.length > 0) {
    const known = CATALOG.map(({ id }) => id).join(', ');
    throw new Error(`No sound ${unknown.join(', ')}; known: ${known}.`);
  }
  return ids.length === 0 ? CATALOG : CATALOG.filter(({ id }) => ids.includes(id));
}

function make(sound: SoundRecipe): void {
  const { id, channel, folder, opus, aac } = sound;
  const target = join(ROOT, folder, channel);
  mkdirSync(target, { recursive: true });
  const webm = join(target, `${id}.webm`);
  const m4a = join(target, `${id}.m4a`);
  const start = performance.now();
  master(rendered(sound), { channel, webm, m4a, opus, aac });
  if (sound.score !== undefined)
    keep(join(ROOT, KEPT_MUSIC), id, {
      score: scoreHash(sound.score),
      webm: fileHash(webm),
      m4a: fileHash(m4a),
    });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${folder}/${channel}/${id}.webm, .m4a  (${seconds} s)`);
}
