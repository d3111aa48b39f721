/**
 * Measures every made sound and checks it against the limits: `node tools/sound/measure.mjs`.
 * Ends with an error when one is out of bounds, when a listed sound has no file, or when there are none.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { RATE } from './lib/buffer.mjs';
import { decode, loudnessOf, requireFfmpeg } from './lib/ffmpeg.mjs';
import { PEAK_MOST, byteLimit, heardLoudness, isLoop, isLoudEnough } from './lib/limits.mjs';
import { seamOf } from './lib/seam.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STORIES = [
  { list: 'story/sounds.yaml', folder: 'assets/sound' },
  { list: 'tests/stories/demo/sounds.yaml', folder: 'tests/stories/demo/assets/sound' },
];
const FORMATS = ['webm', 'm4a'];

function measure(path, { id, channel }) {
  const loudness = loudnessOf(path);
  const channels = decode(path, 2);
  const bytes = statSync(path).size;
  const faults = [];
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

function print({ id, channel }, format, { seconds, lufs, peak, bytes, faults }) {
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

/** The sounds of one story: looks at each file, and for files that no line of the list names. */
function checkStory({ list, folder }) {
  const sounds = existsSync(join(ROOT, list)) ? parse(readFileSync(join(ROOT, list), 'utf8')) : [];
  const expected = new Set();
  const found = { files: 0, faults: 0 };
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

function filesUnder(folder) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

try {
  requireFfmpeg();
  console.log('id                 channel form    sec   LUFS   dBTP   bytes');
  const all = STORIES.map(checkStory);
  const files = all.reduce((sum, found) => sum + found.files, 0);
  const faults = all.reduce((sum, found) => sum + found.faults, 0);
  console.log(
    `${files} files measured, ${faults} faults. LUFS: room and music whole, event its loudest 400 ms.`,
  );
  process.exitCode = files === 0 || faults > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
