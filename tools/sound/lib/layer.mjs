/** Layers of a room, mixed by level: each is brought to so many decibels, placed, and heard in its space. */
import { mixIn, place, samples } from './buffer.mjs';
import { heardIn } from './space.mjs';

const WINDOW = samples(0.1);

/** The same layer, its loudest tenth of a second brought to `decibels` (RMS): layers are mixed by this. */
export function atLevel(channels, decibels) {
  let loudest = 0;
  for (const channel of channels) {
    for (let at = 0; at < channel.length; at += WINDOW) {
      const window = channel.subarray(at, at + WINDOW);
      const power = window.reduce((sum, value) => sum + value * value, 0) / window.length;
      loudest = Math.max(loudest, power);
    }
  }
  const gain = 10 ** (decibels / 20) / Math.sqrt(loudest + 1e-12);
  return channels.map((channel) => channel.map((value) => value * gain));
}

/** Adds one mono loop to a stereo one: at its level, `dry` from its side, `wet` from all round. */
export function layIn(out, sound, { space, level, pan, seed, dry = 1.2, wet = 0.5 }) {
  const [levelled] = atLevel([sound], level);
  place(out, levelled, { gain: dry, pan });
  mixIn(out, heardIn(space, levelled, { channels: 2, around: true, seed }), wet);
}
