/** The only road to FluidSynth: a MIDI part played on the orchestra of sampled instruments. Says what to install. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RATE } from './buffer.ts';
import { decode } from './ffmpeg.ts';
import { midiFile, type MidiPart } from './midi.ts';

const ORCHESTRA = '/usr/share/sounds/sf3/MuseScore_General_Lite.sf3';
const REMEDY =
  'The music needs FluidSynth and its orchestra. Debian: apt install fluidsynth musescore-general-soundfont-small; ' +
  'elsewhere: set SOUNDFONT to the path of MuseScore_General_Lite.sf3 (version 0.2.1).';

/** Two channels, dry, as long as it sounds. @throws without FluidSynth or its orchestra. */
export function played(part: MidiPart): Float32Array[] {
  const orchestra = process.env['SOUNDFONT'] ?? ORCHESTRA;
  if (!existsSync(orchestra)) throw new Error(`${orchestra} is not there. ${REMEDY}`);
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  const midi = join(folder, 'part.mid');
  const wav = join(folder, 'part.wav');
  const dry = ['-o', 'synth.reverb.active=0', '-o', 'synth.chorus.active=0'];
  const form = ['-r', String(RATE), '-T', 'wav', '-O', 'float', '-g', '0.6'];
  try {
    writeFileSync(midi, midiFile(part));
    const done = spawnSync('fluidsynth', [
      '-nli',
      '-q',
      ...dry,
      ...form,
      '-F',
      wav,
      orchestra,
      midi,
    ]);
    if (done.error) throw new Error(`FluidSynth was not found on PATH. ${REMEDY}`);
    if (done.status !== 0) throw new Error(`fluidsynth\n${String(done.stderr).slice(-800)}`);
    return decode(wav, 2);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
