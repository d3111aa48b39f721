/** Layers of a room, mixed by level: each is brought to so many decibels, placed, and heard in its space. */
import { mixIn, place, samples, type Channels } from './buffer.ts';
import { heardIn, type Space } from './space.ts';

const WINDOW = samples(0.1);

/** The same layer, its loudest tenth of a second brought to `decibels` (RMS): layers are mixed by this. */
export function atLevel(channels: Channels, decibels: number): Float32Array[] {
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

type Layer = {
  readonly space: Space;
  readonly level: number;
  readonly pan: number;
  readonly seed: number;
  readonly dry?: number;
  readonly wet?: number;
};

/** Adds one mono loop to a stereo one: at its level, `dry` from its side, `wet` from all round. */
export function layIn(
  out: Channels,
  sound: Float32Array,
  { space, level, pan, seed, dry = 1.2, wet = 0.5 }: Layer,
): void {
  const [levelled] = atLevel([sound], level);
  place(out, levelled, { gain: dry, pan });
  mixIn(out, heardIn(space, levelled, { channels: 2, around: true, seed }), wet);
}
