/** Measures the made sounds of every story against the limits, and prints a line for each file. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { RATE } from './lib/buffer.ts';
import { decode, loudnessOf, requireFfmpeg } from './lib/ffmpeg.ts';
import {
  PEAK_MOST,
  byteLimit,
  heardLoudness,
  isLoop,
  isLoudEnough,
  type Channel,
} from './lib/limits.ts';
import { seamOf } from './lib/seam.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STORIES = [
  { list: 'story/sounds.yaml', folder: 'assets/sound' },
  { list: 'tests/stories/demo/sounds.yaml', folder: 'tests/stories/demo/assets/sound' },
];
const FORMATS = ['webm', 'm4a'];

type Listed = { readonly id: string; readonly channel: Channel };

type Measured = {
  readonly seconds: number;
  readonly lufs: number;
  readonly peak: number;
  readonly bytes: number;
  readonly faults: readonly string[];
};

/** True when every file of every list is there and within its limits. @throws without ffmpeg. */
export function measureSounds(): boolean {
  requireFfmpeg();
  console.log('id                 channel form    sec   LUFS   dBTP   bytes');
  const all = STORIES.map(checkStory);
  const files = all.reduce((sum, found) => sum + found.files, 0);
  const faults = all.reduce((sum, found) => sum + found.faults, 0);
  console.log(
    `${files} files measured, ${faults} faults. LUFS: room and music whole, event its loudest 400 ms.`,
  );
  return files > 0 && faults === 0;
}

function measure(path: string, { id, channel }: Listed): Measured {
  const loudness = loudnessOf(path);
  const channels = decode(path, 2);
  const bytes = statSync(path).size;
  const faults: string[] = [];
  if (bytes >= byteLimit(id, channel))
    faults.push(`${bytes} bytes, limit ${byteLimit(id, channel)}`);
  if (loudness.peak > PEAK_MOST) faults.push(`peak above ${PEAK_MOST} dBTP`);
  if (!isLoudEnough(channel, loudness)) faults.push('loudness off target');
  if (isLoop(channel)) faults.push(...seamOf(channels).faults);
  return {
    seconds: channels[0].length / RATE,
    lufs: heardLoudness(channel, loudness),
    peak: loudness.peak,
    bytes,
    faults,
  };
}

function print(
  { id, channel }: Listed,
  format: string,
  { seconds, lufs, peak, bytes, faults }: Measured,
): void {
  const cells = [
    id.padEnd(18),
    channel.padEnd(6),
    format.padEnd(5),
    seconds.toFixed(2).padStart(6),
    lufs.toFixed(1).padStart(6),
    peak.toFixed(1).padStart(6),
    String(bytes).padStart(7),
  ];
  console.log(`${cells.join(' ')}  ${faults.length === 0 ? 'ok' : `FAULT: ${faults.join('; ')}`}`);
}

type Found = { files: number; faults: number };

/** The sounds of one story: looks at each file, and for files that no line of the list names. */
function checkStory({ list, folder }: (typeof STORIES)[number]): Found {
  const sounds = existsSync(join(ROOT, list)) ? listed(readFileSync(join(ROOT, list), 'utf8')) : [];
  const expected = new Set<string>();
  const found: Found = { files: 0, faults: 0 };
  for (const sound of sounds) {
    for (const format of FORMATS) {
      const name = join(folder, sound.channel, `${sound.id}.${format}`);
      expected.add(name);
      if (!existsSync(join(ROOT, name))) {
        console.log(
          `${name}: listed in ${list}, not there. Run node tools/sound/make.mjs ${sound.id}`,
        );
        found.faults += 1;
        continue;
      }
      const result = measure(join(ROOT, name), sound);
      print(sound, format, result);
      found.files += 1;
      found.faults += result.faults.length;
    }
  }
  for (const name of filesUnder(folder).filter((file) => !expected.has(file))) {
    console.log(`${name}: no line in ${list}. Add one with a caption, or remove the file`);
    found.faults += 1;
  }
  return found;
}

/** The story's own check reads the list with care; here it is known to be good. */
function listed(text: string): readonly Listed[] {
  return parse(text) as readonly Listed[]; // checked by `npm run check:content`
}

function filesUnder(folder: string): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
