/** The only road to ffmpeg: encode, decode and measure. Says what to install when it is missing. */
import { spawnSync } from 'node:child_process';
import { RATE } from './buffer.ts';

const PLAIN = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
const ROOM_FOR_SAMPLES = 256 * 1024 * 1024;

/** Kilobits a second of one format. `packet`: seconds; long ones cost fewer bytes. */
export type OpusRate = { readonly kbps: number; readonly packet?: number };
export type AacRate = { readonly kbps: number; readonly rate?: number | undefined };

/** In LUFS: the whole, and its loudest 400 ms. In dBTP: its true peak. */
export type Loudness = { readonly whole: number; readonly moment: number; readonly peak: number };

export function requireFfmpeg(): void {
  const { error, stdout } = spawnSync('ffmpeg', ['-hide_banner', '-encoders'], {
    encoding: 'utf8',
  });
  if (error) {
    throw new Error(
      'ffmpeg was not found on PATH. Install it (Debian: apt install ffmpeg; macOS: brew install ffmpeg).',
    );
  }
  if (!stdout.includes('libopus')) {
    throw new Error('This ffmpeg cannot write Opus. Install a build with libopus.');
  }
}

export function encodeOpus(wav: string, path: string, { kbps, packet }: Required<OpusRate>): void {
  const frames = String(Math.round(packet * 1000));
  const opus = ['-c:a', 'libopus', '-b:a', `${kbps}k`, '-vbr', 'on', '-frame_duration', frames];
  run(['-i', wav, ...opus, ...PLAIN, '-f', 'webm', path]);
}

export function encodeAac(wav: string, path: string, { kbps, rate = RATE }: AacRate): void {
  const aac = ['-ar', String(rate), '-c:a', 'aac', '-b:a', `${kbps}k`, '-movflags', '+faststart'];
  run(['-i', wav, ...aac, ...PLAIN, '-f', 'ipod', path]);
}

/**
 * Loudness by EBU R 128: whole (LUFS), loudest 400 ms (LUFS), true peak (dBTP). One channel counts
 * as two, because a browser plays it from both sides.
 */
export function loudnessOf(path: string): Loudness {
  const meter = 'apad=pad_dur=1,ebur128=peak=true:dualmono=true:framelog=verbose';
  const done = run(['-v', 'verbose', '-i', path, '-af', meter, '-f', 'null', '-']);
  const stderr = done.stderr.toString('utf8');
  const moments = [...stderr.matchAll(/ M: *(-?[\d.]+)/g)].map((found) => Number(found[1]));
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  return {
    whole: Number(/I: +(-?[\d.]+) LUFS/.exec(summary)?.[1]),
    moment: Math.max(...moments),
    peak: Number(/Peak: +(-?[\d.]+) dBFS/.exec(summary)?.[1]),
  };
}

/** The decoded samples, one array a channel. */
export function decode(path: string, channels: number): Float32Array[] {
  const layout = ['-f', 'f32le', '-ac', String(channels), '-ar', String(RATE), '-'];
  const { stdout } = run(['-i', path, ...layout]);
  const flat = new Float32Array(stdout.buffer, stdout.byteOffset, stdout.byteLength / 4);
  return Array.from({ length: channels }, (_, c) =>
    flat.filter((_sample, i) => i % channels === c),
  );
}

function run(parts: readonly string[]) {
  const done = spawnSync('ffmpeg', ['-hide_banner', '-nostdin', '-y', ...parts], {
    maxBuffer: ROOM_FOR_SAMPLES,
  });
  if (done.error) requireFfmpeg();
  if (done.status !== 0)
    throw new Error(`ffmpeg ${parts.join(' ')}\n${String(done.stderr).slice(-800)}`);
  return done;
}
