/**
 * Opus begins 312 samples (6.5 ms) late, and a WebM clock counts whole milliseconds: browsers then
 * drop 7 ms and a loop loses half a millisecond, which ticks. So we put 24 samples of the loop's end
 * before its start and have the file say that 336 samples, 7 ms, are to be dropped.
 */
import type { Channels } from './buffer.ts';
import { readFileSync, writeFileSync } from 'node:fs';

const LEAD = 24;
const OPUS_DELAY = 312;
const WHOLE_DELAY = OPUS_DELAY + LEAD;
const NANOSECONDS = 1e9 / 48000;
/** The Matroska element CodecDelay with a length of three bytes. */
const CODEC_DELAY = Buffer.from([0x56, 0xaa, 0x83]);
const PRESKIP_AT = 10;

/** The channels with the end of the ring before its start. */
export function withLead(channels: Channels): Float32Array[] {
  return channels.map((channel) => {
    const out = new Float32Array(channel.length + LEAD);
    out.set(channel.subarray(channel.length - LEAD));
    out.set(channel, LEAD);
    return out;
  });
}

/** Makes the written file drop the lead as well as the codec's own delay. */
export function dropLead(path: string): void {
  const file = readFileSync(path);
  const head = file.indexOf('OpusHead') + PRESKIP_AT;
  const delay = file.indexOf(CODEC_DELAY) + CODEC_DELAY.length;
  if (
    file.readUInt16LE(head) !== OPUS_DELAY ||
    file.readUIntBE(delay, 3) !== OPUS_DELAY * NANOSECONDS
  ) {
    throw new Error(
      `${path}: this ffmpeg's Opus delay is not ${OPUS_DELAY} samples; see lib/preskip.ts`,
    );
  }
  file.writeUInt16LE(WHOLE_DELAY, head);
  file.writeUIntBE(WHOLE_DELAY * NANOSECONDS, delay, 3);
  writeFileSync(path, file);
}
