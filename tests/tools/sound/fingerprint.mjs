/** What a recipe gives, in short: channels, samples, and a hash of them in 16 bits, which no other version of Node moves. */
import { createHash } from 'node:crypto';
import { rendered } from '../../../tools/sound/catalog.ts';

const FULL = 32_767;

export function fingerprint(sound) {
  const channels = rendered(sound);
  const hash = createHash('sha256');
  for (const channel of channels) {
    const { buffer } = Int16Array.from(channel, (value) => Math.round(value * FULL));
    hash.update(new Uint8Array(buffer));
  }
  return `${channels.length} × ${channels[0].length} ${hash.digest('hex')}`;
}
