/** What the meter sees, on sounds made for it: a good one beside a bad one. */
import { describe, expect, it } from 'vitest';
import { RATE, draw, place, silence } from '../../../tools/sound/lib/buffer.ts';
import { cadenceOf } from '../../../tools/sound/lib/cadence.ts';
import { createChance } from '../../../tools/sound/lib/chance.ts';
import { midiFile } from '../../../tools/sound/lib/midi.ts';
import { seamOf } from '../../../tools/sound/lib/seam.ts';
import {
  flatnessOf,
  shareBetween,
  spectrumOf,
  widthOf,
} from '../../../tools/sound/lib/spectrum.ts';
import { tick } from '../../../tools/sound/lib/strike.ts';
import { crackFar } from '../../../tools/sound/recipes/far-knocks.ts';
import { runningAbove, stairs } from '../../../tools/sound/recipes/steps.ts';

const tone = (hertz, seconds = 1) =>
  draw(seconds, (time) => 0.4 * Math.sin(2 * Math.PI * hertz * time));

describe('the meter', () => {
  it('hears a loop that closes, and a soft kink in one that does not', () => {
    const good = tone(100);
    const bad = tone(100);
    for (let i = 0; i < 40; i += 1) bad[i] += 0.002 * (1 - i / 40);
    expect(seamOf([good])).toMatchObject({ clicks: [], pulses: [] });
    expect(seamOf([bad]).clicks.join()).toContain('kink at the wrap');
  });

  it('finds the kink in a tune whose other notes are loud', () => {
    const tune = draw(
      4,
      (time) => (time > 1 && time < 3 ? 0.8 : 0.02) * Math.sin(2 * Math.PI * 200 * time),
    );
    for (let i = 0; i < 40; i += 1) tune[i] += 0.001 * (1 - i / 40);
    expect(seamOf([tune]).step).toBeLessThan(3);
    expect(seamOf([tune]).bend).toBeGreaterThan(3);
  });

  it('knows what a small loudspeaker can play', () => {
    expect(shareBetween(spectrumOf([tone(500)]), 300, 800)).toBeGreaterThan(0.99);
    expect(shareBetween(spectrumOf([tone(120)]), 300, 800)).toBeLessThan(0.01);
  });

  it('tells noise from a tone, and two sides from one', () => {
    const chance = createChance(9);
    const [left, right] = [draw(1, chance.noise), draw(1, chance.noise)];
    expect(flatnessOf(spectrumOf([left]))).toBeGreaterThan(0.8);
    expect(flatnessOf(spectrumOf([tone(500)]))).toBeLessThan(0.01);
    expect(widthOf([left, left])).toBe(-99);
    expect(Math.abs(widthOf([left, right]))).toBeLessThan(1);
  });

  it('counts steps a minute', () => {
    const [walk] = silence(6);
    const knock = tick(createChance(3), { hertz: 600, ring: 0.03 });
    for (let at = 0.1; at < 5.8; at += 0.5) place([walk], knock, { at });
    expect(cadenceOf([walk])).toBe(120);
  });
});

describe('what is heard on a laptop and a phone', () => {
  it.each([
    ['the knocks far up', crackFar],
    ['the running overhead', runningAbove],
  ])('keeps a good half of its energy between 300 and 800 Hz: %s', (_, recipe) => {
    expect(shareBetween(spectrumOf(recipe()), 300, 800)).toBeGreaterThan(0.5);
  });

  it('goes up the stairs at a walk, and runs overhead at a run', () => {
    const [walked, run] = [stairs(), runningAbove()].map(cadenceOf);
    expect(walked).toBeGreaterThan(80);
    expect(walked).toBeLessThan(260);
    expect(run).toBeGreaterThan(150);
    expect(run).toBeLessThan(330);
  });
});

describe('a part for the orchestra', () => {
  it('is a MIDI file: a head, one track, a tempo, its program, notes in order, an end', () => {
    const bytes = midiFile({
      program: 42,
      notes: [{ at: 0.3, seconds: 1, pitch: 62, velocity: 70 }],
      swells: [{ at: 0.3, level: 90 }],
    });
    const text = String.fromCharCode(...bytes);
    expect(text.startsWith('MThd')).toBe(true);
    const track = text.indexOf('MTrk');
    const length = bytes.slice(track + 4, track + 8).reduce((sum, byte) => sum * 256 + byte, 0);
    expect(track + 8 + length).toBe(bytes.length);
    const order = [
      [0xc0, 42],
      [0xb0, 11, 90],
      [0x90, 62, 70],
      [0x80, 62, 0],
      [0xff, 0x2f, 0],
    ];
    const places = order.map((each) => text.indexOf(String.fromCharCode(...each)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(RATE).toBe(48_000);
  });
});
