/** Measures the made sounds of every story against the limits, and prints a line for each file. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { closeRing } from '../../src/engine/adapters/howler/closed-ring.ts';
import { cadenceOf } from './lib/cadence.ts';
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
import { dynamicsOf, flatnessOf, shareBetween, spectrumOf, widthOf } from './lib/spectrum.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STORIES = [
  { list: 'story/sounds.yaml', folder: 'assets/sound' },
  { list: 'tests/stories/demo/sounds.yaml', folder: 'tests/stories/demo/assets/sound' },
];
const FORMATS = ['webm', 'm4a'];

const HEAD =
  'id                 channel form    sec   LUFS    mix   dBTP  kb/s width  wrap  ring  band   flat   dyn beats   bytes';
const SMALL_SPEAKER = [300, 800] as const;
/** What must be heard on a laptop and a phone, and the least share of it that they can play. */
const HEARD_SMALL: Readonly<Record<string, number>> = {
  crack_far: 0.5,
  running_above: 0.5,
  door: 0.4,
  box_down: 0.4,
  lorry_start: 0.4,
  train_wheels: 0.3,
};

type Listed = {
  readonly id: string;
  readonly channel: Channel;
  readonly gain: number;
  readonly variants?: number;
};

type Measured = {
  readonly seconds: number;
  readonly lufs: number;
  readonly peak: number;
  readonly bytes: number;
  /** Decibels of the sides against the middle. */
  readonly width: number;
  /** Kinks at the wrap: in the file, and as the player closes it; 0 for an event. */
  readonly bend: number;
  readonly closed: number;
  /** Share of energy that a laptop and a phone can play. */
  readonly band: number;
  readonly flat: number;
  readonly dynamics: number;
  readonly beats: number;
  readonly faults: readonly string[];
};

/** True when every file of every list is there and within its limits. @throws without ffmpeg. */
export function measureSounds(): boolean {
  requireFfmpeg();
  console.log(HEAD);
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
  const inFile = isLoop(channel) ? seamOf(channels) : undefined;
  const band = shareBetween(spectrumOf(channels), ...SMALL_SPEAKER);
  const least = HEARD_SMALL[id];
  if (least !== undefined && band < least)
    faults.push(`only ${percent(band)} between 300 and 800 Hz, at least ${percent(least)}`);
  const before = {
    width: widthOf(channels),
    band,
    flat: flatnessOf(spectrumOf(channels)),
    dynamics: dynamicsOf(channels),
    beats: isLoop(channel) ? 0 : cadenceOf(channels),
  };
  if (isLoop(channel)) channels.forEach(closeRing);
  const closed = isLoop(channel) ? seamOf(channels) : undefined;
  if (closed !== undefined) faults.push(...closed.clicks);
  // a piece of music ends on a rest, and begins again with a beat
  if (channel === 'room') faults.push(...(closed?.pulses ?? []));
  return {
    ...before,
    bend: inFile?.bend ?? 0,
    closed: closed?.bend ?? 0,
    seconds: channels[0].length / RATE,
    lufs: heardLoudness(channel, loudness),
    peak: loudness.peak,
    bytes,
    faults,
  };
}

function print({ id, channel, gain }: Listed, format: string, measured: Measured): void {
  const { seconds, lufs, peak, bytes, faults, width, bend, closed, band, flat, dynamics, beats } =
    measured;
  const cells = [
    id.padEnd(18),
    channel.padEnd(6),
    format.padEnd(5),
    seconds.toFixed(2).padStart(6),
    lufs.toFixed(1).padStart(6),
    (lufs + 20 * Math.log10(gain)).toFixed(1).padStart(6),
    peak.toFixed(1).padStart(6),
    ((bytes * 8) / seconds / 1000).toFixed(0).padStart(5),
    width.toFixed(0).padStart(5),
    bend.toFixed(1).padStart(5),
    closed.toFixed(1).padStart(5),
    percent(band).padStart(5),
    flat.toFixed(3).padStart(6),
    dynamics.toFixed(1).padStart(5),
    String(beats).padStart(5),
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

/** Every recording. The story's own check reads the list with care; here it is known to be good. */
function listed(text: string): readonly Listed[] {
  const sounds = parse(text) as readonly Listed[]; // checked by `npm run check:content`
  return sounds.flatMap((sound) =>
    Array.from({ length: sound.variants ?? 1 }, (_, at) =>
      at === 0 ? sound : { ...sound, id: `${sound.id}_${at + 1}` },
    ),
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function filesUnder(folder: string): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
