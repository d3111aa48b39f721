/**
 * Brings a sound to its loudness under its peak and writes both formats. The codecs move both a
 * little, so the written file is measured and the gain corrected, a few times at most.
 */
import type { Channels } from './buffer.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  encodeAac,
  encodeOpus,
  loudnessOf,
  type AacRate,
  type Loudness,
  type OpusRate,
} from './ffmpeg.ts';
import { PEAK_MOST, heardLoudness, loudnessTarget, type Channel } from './limits.ts';
import { limited } from './limiter.ts';
import { dropLead, withLead } from './preskip.ts';
import { writeWav } from './wav.ts';

const ROUNDS = 5;
/** Seconds of one packet of Opus. */
const SHORT = 0.02;
const LONG = 0.06;
const CLOSE = 0.2;
/** Decibels that the limiter may take off a sharp event's peaks before its loudness gives way. */
const MOST_LIMITING = 6;

type Job = {
  readonly channel: Channel;
  /** The files to write. */
  readonly webm: string;
  readonly m4a: string;
  readonly opus: OpusRate;
  readonly aac: AacRate;
};

export function master(channels: Channels, { channel, webm, m4a, opus, aac }: Job): void {
  const folder = mkdtempSync(join(tmpdir(), 'sound-'));
  const wav = join(folder, 'sound.wav');
  const mono = channels.length === 1;
  try {
    writeWav(wav, channels);
    const start = loudnessOf(wav);
    const job = { channels, channel, start };
    fit(job, webm, (ready) => {
      writeWav(wav, withLead(ready));
      encodeOpus(wav, webm, { kbps: opus.kbps, packet: opus.packet ?? (mono ? LONG : SHORT) });
      dropLead(webm);
    });
    fit(job, m4a, (ready) => {
      writeWav(wav, ready);
      encodeAac(wav, m4a, aac);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Fit = { readonly channels: Channels; readonly channel: Channel; readonly start: Loudness };

function fit(
  { channels, channel, start }: Fit,
  path: string,
  encode: (ready: Channels) => void,
): void {
  const target = loudnessTarget(channel);
  const most = PEAK_MOST + MOST_LIMITING - start.peak;
  let gain = Math.min(target - heardLoudness(channel, start), most);
  let ceiling = PEAK_MOST - 0.6;
  for (let round = 0; round < ROUNDS; round += 1) {
    encode(limited(channels, gain, ceiling));
    const now = loudnessOf(path);
    const off = target - heardLoudness(channel, now);
    const over = now.peak - (PEAK_MOST - 0.1);
    if (over <= 0 && (Math.abs(off) <= CLOSE || gain >= most)) return;
    if (over > 0) ceiling -= over + 0.1;
    gain = Math.min(gain + off, most);
  }
}
