/** Sound in memory: a `Float32Array` per channel at one sample rate. Knows lengths and places, not timbre. */
export const RATE = 48000;

/** One array of samples a channel: one for mono, two for stereo. */
export type Channels = readonly Float32Array[];

/** Where and how loud a grain is laid. */
export type Spot = {
  /** Seconds from the start. */
  readonly at?: number;
  readonly gain?: number;
  /** −1 left … 1 right. */
  readonly pan?: number;
  readonly around?: boolean;
};

/** Three AAC frames of 1024 samples, which are 64 ms. */
const LOOP_UNIT = 3072;

/**
 * The nearest length, in seconds, of whole AAC frames and whole milliseconds. A loop of another
 * length is padded by the codec or cut by the container's clock, and ticks at every turn.
 */
export function loopSeconds(about: number): number {
  return (Math.round((about * RATE) / LOOP_UNIT) * LOOP_UNIT) / RATE;
}

/** Seconds to a whole number of samples. */
export function samples(seconds: number): number {
  return Math.round(seconds * RATE);
}

export function silence(seconds: number, channels = 1): Float32Array[] {
  return Array.from({ length: channels }, () => new Float32Array(samples(seconds)));
}

/** A mono buffer filled by a function of time (seconds) and sample number. */
export function draw(seconds: number, at: (time: number, sample: number) => number): Float32Array {
  const out = new Float32Array(samples(seconds));
  for (let i = 0; i < out.length; i += 1) out[i] = at(i / RATE, i);
  return out;
}

/** Adds a mono grain to mono or stereo. With `around`, what runs over the end goes on at the start. */
export function place(
  target: Channels,
  grain: Float32Array,
  { at = 0, gain = 1, pan = 0, around = false }: Spot,
): void {
  const first = samples(at);
  const angle = ((pan + 1) * Math.PI) / 4;
  const gains = target.length === 1 ? [gain] : [gain * Math.cos(angle), gain * Math.sin(angle)];
  target.forEach((channel, index) => {
    addInto(channel, grain, first, gains[index] ?? gain, around);
  });
}

function addInto(
  channel: Float32Array,
  grain: Float32Array,
  first: number,
  gain: number,
  around: boolean,
): void {
  const length = channel.length;
  if (!around) {
    const last = Math.min(grain.length, length - first);
    for (let i = Math.max(0, -first); i < last; i += 1) channel[first + i] += grain[i] * gain;
    return;
  }
  let to = ((first % length) + length) % length;
  for (let i = 0; i < grain.length; i += 1) {
    channel[to] += grain[i] * gain;
    to += 1;
    if (to === length) to = 0;
  }
}

/** Adds channels of the same count sample by sample. */
export function mixIn(target: Channels, source: Channels, gain = 1): void {
  target.forEach((channel, index) => {
    const from = source[index] ?? source[0];
    const length = Math.min(channel.length, from.length);
    for (let i = 0; i < length; i += 1) channel[i] += from[i] * gain;
  });
}

/** Smooth start and end, so that an event neither begins nor stops with a click. */
export function edges(channels: Channels, fadeIn: number, fadeOut: number): Channels {
  for (const channel of channels) {
    const rise = samples(fadeIn);
    const fall = samples(fadeOut);
    for (let i = 0; i < rise; i += 1) channel[i] *= i / rise;
    for (let i = 0; i < fall; i += 1) {
      channel[channel.length - 1 - i] *= Math.sin((i / fall) * (Math.PI / 2)) ** 2;
    }
  }
  return channels;
}

/**
 * A loop from a sound that is `fade` seconds too long: the surplus end is laid over the start at
 * equal power, so that two stretches of noise keep one loudness through the wrap.
 */
export function wrapLoop(channels: Channels, fade: number): Float32Array[] {
  const over = samples(fade);
  return channels.map((channel) => {
    const length = channel.length - over;
    const out = channel.slice(0, length);
    for (let i = 0; i < over; i += 1) {
      const angle = (i / over) * (Math.PI / 2);
      out[i] = channel[i] * Math.sin(angle) + channel[length + i] * Math.cos(angle);
    }
    return out;
  });
}
