/** Writes channels as a WAV file of 32-bit floats, which keeps what a later gain may bring back. */
import { writeFileSync } from 'node:fs';
import { RATE, type Channels } from './buffer.ts';

const HEADER = 44;
const FLOAT = 4;

export function writeWav(path: string, channels: Channels): void {
  const count = channels.length;
  const frames = channels[0].length;
  const bytes = frames * count * FLOAT;
  const file = Buffer.alloc(HEADER + bytes);
  file.write('RIFF', 0);
  file.writeUInt32LE(HEADER - 8 + bytes, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(3, 20);
  file.writeUInt16LE(count, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * count * FLOAT, 28);
  file.writeUInt16LE(count * FLOAT, 32);
  file.writeUInt16LE(FLOAT * 8, 34);
  file.write('data', 36);
  file.writeUInt32LE(bytes, 40);
  for (let i = 0; i < frames; i += 1) {
    channels.forEach((channel, c) => {
      file.writeFloatLE(channel[i], HEADER + (i * count + c) * FLOAT);
    });
  }
  writeFileSync(path, file);
}
