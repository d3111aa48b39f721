/**
 * Brings a sound to its loudness under its peak and writes both formats. The codecs move both a
 * little, so the written file is measured and the gain corrected, a few times at most.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeAac, encodeOpus, loudnessOf } from './ffmpeg.mjs';
import { PEAK_MOST, heardLoudness, loudnessTarget } from './limits.mjs';
import { limited } from './limiter.mjs';
import { dropLead, withLead } from './preskip.mjs';
import { writeWav } from './wav.mjs';

const ROUNDS = 5;
const CLOSE = 0.2;
/** Decibels that the limiter may take off a sharp event's peaks before its loudness gives way. */
const MOST_LIMITING = 6;

export function master(channels, { channel, webm, m4a, opus, aac }) {
  const folder = mkdtempSync(join(tmpdir(), 'sound-'));
  const wav = join(folder, 'sound.wav');
  const mono = channels.length === 1;
  try {
    writeWav(wav, channels);
    const start = loudnessOf(wav);
    const job = { channels, channel, start };
    fit(job, webm, (ready) => {
      writeWav(wav, withLead(ready));
      encodeOpus(wav, webm, { ...opus, mono });
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

function fit({ channels, channel, start }, path, encode) {
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
