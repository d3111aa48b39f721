/** What a finished sound must keep to. Both the maker and the meter read it here. */
import type { Loudness } from './ffmpeg.ts';
const BED_LUFS = -18;
const EVENT_LUFS = -14;
const TOLERANCE = 1;
export const PEAK_MOST = -1;
/** An event too sharp to reach −14 LUFS under the peak limit counts as full when its peak is above this. */
const PEAK_FULL = -3.5;

/** As in the list of sounds: a room and music are loops. */
export type Channel = 'room' | 'music' | 'event';

const BYTES: Readonly<Record<Channel, number>> = { room: 200_000, music: 200_000, event: 30_000 };
const FIRST_MET: Readonly<Record<string, number>> = {
  registration_room: 90_000,
  theme_title: 90_000,
};
const DEMO_BYTES = 40_000;

export function byteLimit(id: string, channel: Channel): number {
  const usual = FIRST_MET[id] ?? BYTES[channel];
  return id.startsWith('demo_') ? Math.min(usual, DEMO_BYTES) : usual;
}

export function isLoop(channel: Channel): boolean {
  return channel !== 'event';
}

/** The loudness that counts: the whole of a loop, the loudest 400 ms of an event. */
export function heardLoudness(channel: Channel, { whole, moment }: Loudness): number {
  return isLoop(channel) ? whole : moment;
}

export function loudnessTarget(channel: Channel): number {
  return isLoop(channel) ? BED_LUFS : EVENT_LUFS;
}

/** Whether loudness is right: on the target, or an event that its peak keeps just below it. */
export function isLoudEnough(channel: Channel, loudness: Loudness): boolean {
  const off = heardLoudness(channel, loudness) - loudnessTarget(channel);
  if (Math.abs(off) <= TOLERANCE) return true;
  return channel === 'event' && off < 0 && loudness.peak >= PEAK_FULL;
}
