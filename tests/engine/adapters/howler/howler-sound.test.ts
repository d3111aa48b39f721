import { describe, expect, it } from 'vitest';
import { createHowlerSound } from '../../../../src/engine/adapters/howler/howler-sound.ts';
import { createMemoryFaults } from '../../../../src/engine/adapters/memory/memory-faults.ts';
import { brand, type SoundId } from '../../../../src/engine/core/brand.ts';
import type { Channel } from '../../../../src/engine/core/stage/sound-entry.ts';
import type { SoundCatalog } from '../../../../src/engine/core/stage/catalogs.ts';
import { BELL, HALL, LOUD, soundContract, THEME, YARD } from '../../contracts/sound-contract.ts';
import { fakeTapes, type Shelf } from './fake-tapes.ts';

const entry = (id: SoundId, channel: Channel) => ({
  id,
  channel,
  caption: `[${id}]`,
  gain: 0.5,
  source: 'made',
});

const CHALK = brand<SoundId>('chalk');
const BELLS = brand<SoundId>('bells');

const CATALOG: SoundCatalog = {
  sounds: [
    { ...entry(HALL, 'room'), strays: [{ sound: BELLS, between: [5, 9] }] },
    entry(YARD, 'room'),
    { ...entry(THEME, 'music'), variants: 2 },
    { ...entry(BELL, 'event'), ducks: true },
    { ...entry(CHALK, 'event'), variants: 3 },
    entry(BELLS, 'event'),
  ],
  files: Object.fromEntries(
    [HALL, YARD, THEME, 'theme_2', BELL, CHALK, 'chalk_2', 'chalk_3', BELLS].map((id) => [
      id,
      [`${id}.webm`, `${id}.m4a`],
    ]),
  ),
};

function aSound(shelf: Shelf = {}) {
  const tapes = fakeTapes(shelf);
  const faults = createMemoryFaults();
  const time = { now: 0 };
  const waits: (() => void)[] = [];
  const sound = createHowlerSound({
    catalog: CATALOG,
    faults,
    makeTape: tapes.make,
    makeOutput: () => ({ isOpen: () => true, open: () => undefined, close: () => undefined }),
    wait: (_, then) => void waits.push(then),
    now: () => time.now,
  });
  const fadesEnd = (): void => waits.splice(0).forEach((then) => then());
  return { sound, tapes, faults, time, fadesEnd };
}

soundContract('on howler', () => {
  const { sound, tapes } = aSound();
  const idOf = (file: string) => brand<SoundId>(file.replace('.webm', ''));
  const playing = (ids: readonly SoundId[]): SoundId | undefined => {
    tapes.answer();
    const found = tapes.heard().find((tape) => tape.loop && ids.includes(idOf(tape.file)));
    return found === undefined ? undefined : idOf(found.file);
  };
  return {
    sound,
    standing: () => ({ music: playing([THEME]), room: playing([HALL, YARD]) }),
    rung: () => {
      tapes.answer();
      return tapes.all
        .filter((tape) => !tape.loop)
        .flatMap((tape) => Array.from({ length: Math.max(tape.plays, 0) }, () => idOf(tape.file)));
    },
  };
});

describe('the sound on howler', () => {
  it('loads nothing before it is needed', () => {
    const { tapes } = aSound();
    expect(tapes.all).toEqual([]);
  });

  it('fades the old room out while the new one fades in, then lets it go', () => {
    const { sound, tapes, fadesEnd } = aSound();
    sound.set(LOUD);
    sound.mix({ music: undefined, room: HALL }, 'play');
    tapes.answer();
    sound.mix({ music: undefined, room: YARD }, 'play');
    tapes.answer();
    expect(tapes.heard().map((tape) => tape.file)).toEqual(['yard.webm']);
    expect(tapes.all[0]?.unloaded).toBe(false);
    fadesEnd();
    expect(tapes.all[0]?.unloaded).toBe(true);
  });

  it('does not begin the same room again', () => {
    const { sound, tapes } = aSound();
    for (let times = 0; times < 3; times += 1) sound.mix({ music: undefined, room: HALL }, 'play');
    expect(tapes.all.length).toBe(1);
  });

  it('plays each channel at its own volume, and mutes all', () => {
    const { sound, tapes } = aSound();
    sound.set({ ...LOUD, room: 0.4 });
    sound.mix({ music: THEME, room: HALL }, 'jump');
    tapes.answer();
    expect(tapes.all.map((tape) => tape.volume)).toEqual([0.5, 0.2]);
    sound.set({ ...LOUD, room: 0.4, muted: true });
    expect(tapes.all.map((tape) => tape.muted)).toEqual([true, true]);
  });

  it('mutes what is fading out as well', () => {
    const { sound, tapes } = aSound();
    sound.set(LOUD);
    sound.mix({ music: THEME, room: undefined }, 'play');
    tapes.answer();
    sound.mix({ music: undefined, room: undefined }, 'play');
    sound.set({ ...LOUD, muted: true });
    expect(tapes.all.map((tape) => tape.muted)).toEqual([true]);
  });

  it('lets everything go at once when it is closed in the middle of a fade', () => {
    const { sound, tapes } = aSound();
    sound.set(LOUD);
    sound.mix({ music: THEME, room: HALL }, 'play');
    tapes.answer();
    sound.mix({ music: undefined, room: YARD }, 'play');
    sound.close();
    expect(tapes.all.map((tape) => tape.unloaded)).toEqual([true, true, true]);
  });

  it('drops a room that was left before it had loaded', () => {
    const { sound, tapes } = aSound();
    sound.mix({ music: undefined, room: HALL }, 'play');
    sound.mix({ music: undefined, room: undefined }, 'play');
    tapes.answer();
    expect(tapes.heard()).toEqual([]);
    expect(tapes.all[0]?.unloaded).toBe(true);
  });

  it('reports a missing file once and goes on', () => {
    const { sound, tapes, faults } = aSound({ missing: ['bell.webm'] });
    sound.play(BELL);
    tapes.answer();
    sound.play(BELL);
    sound.mix({ music: undefined, room: HALL }, 'play');
    tapes.answer();
    expect(faults.reported()).toEqual([
      { kind: 'sound-missing', what: 'bell', problem: 'it is missing' },
    ]);
    expect(tapes.heard().map((tape) => tape.file)).toEqual(['hall.webm']);
  });

  it('reports a sound that no list knows', () => {
    const { sound, faults } = aSound();
    sound.play(brand('gong'));
    sound.play(brand('gong'));
    expect(faults.reported().length).toBe(1);
  });

  it('leaves an event out that would come late', () => {
    const { sound, tapes, time } = aSound();
    sound.set(LOUD);
    sound.play(BELL);
    time.now = 4000;
    tapes.answer();
    expect(tapes.all[0]?.plays).toBe(0);
    sound.play(BELL);
    expect(tapes.all[0]?.plays).toBe(1);
  });

  it('asks for a file anew that did not come the first time', () => {
    const missing = ['bell.webm'];
    const { sound, tapes } = aSound({ missing });
    sound.play(BELL);
    tapes.answer();
    missing.pop();
    sound.play(BELL);
    tapes.answer();
    expect(tapes.all.map(({ plays }) => plays)).toEqual([0, 1]);
  });

  it('takes back that sounds are missing when the last of them has come', () => {
    const missing = ['bell.webm', 'hall.webm'];
    const { sound, tapes, faults } = aSound({ missing });
    const hear = (room: SoundId | undefined) => {
      sound.play(BELL);
      sound.mix({ music: undefined, room }, 'play');
      tapes.answer();
    };
    hear(HALL);
    missing.shift();
    hear(undefined);
    expect(faults.mendings()).toEqual([]);
    missing.shift();
    hear(HALL);
    expect(faults.mendings()).toEqual(['sound-missing']);
    hear(YARD);
    expect(faults.mendings()).toEqual(['sound-missing']);
  });

  it('says again that a sound is missing when it is missing again', () => {
    const missing = ['hall.webm'];
    const { sound, tapes, faults } = aSound({ missing });
    for (const isThere of [false, true, false]) {
      missing.splice(0, 1, isThere ? '' : 'hall.webm');
      sound.mix({ music: undefined, room: HALL }, 'play');
      tapes.answer();
      sound.mix({ music: undefined, room: undefined }, 'play');
    }
    expect(faults.reported().length).toBe(2);
  });

  it('lowers music and room while an event is heard, and raises them when the last has ended', () => {
    const { sound, tapes } = aSound();
    sound.set(LOUD);
    sound.mix({ music: THEME, room: HALL }, 'jump');
    tapes.answer();
    const volumes = () => tapes.all.filter(({ loop }) => loop).map(({ volume }) => volume);
    const full = volumes();
    sound.play(BELL);
    expect(volumes()).toEqual(full);
    tapes.answer();
    sound.play(BELL);
    expect(volumes().every((volume, at) => volume < (full[at] ?? 0) * 0.6)).toBe(true);
    tapes.end('bell.webm');
    expect(volumes()).not.toEqual(full);
    tapes.end('bell.webm');
    expect(volumes()).toEqual(full);
  });

  it('lowers nothing for what a hand does', () => {
    const { sound, tapes } = aSound();
    sound.set(LOUD);
    sound.mix({ music: undefined, room: HALL }, 'jump');
    sound.play(CHALK);
    tapes.answer();
    expect(tapes.all.find(({ loop }) => loop)?.volume).toBe(0.5);
  });

  it('plays the variants of an event in turn, and of a music by how often it had begun', () => {
    const { sound, tapes } = aSound();
    for (const take of [0, 1, 2, 3]) {
      sound.play(CHALK, take);
      tapes.answer();
    }
    sound.mix({ music: THEME, room: undefined, musicTake: 1 }, 'play');
    tapes.answer();
    const played = tapes.all.map(({ file, plays }) => [file, plays]);
    expect(played).toEqual([
      ['chalk.webm', 2],
      ['chalk_2.webm', 1],
      ['chalk_3.webm', 1],
      ['theme_2.webm', 1],
    ]);
  });

  it('lets what is heard now and then in a room be heard there and nowhere else', () => {
    const { sound, tapes, fadesEnd } = aSound();
    sound.set(LOUD);
    sound.mix({ music: undefined, room: HALL }, 'jump');
    fadesEnd();
    tapes.answer();
    const rung = () => tapes.all.find(({ file }) => file === 'bells.webm')?.plays;
    expect(rung()).toBe(1);
    sound.mix({ music: undefined, room: YARD }, 'jump');
    fadesEnd();
    tapes.answer();
    expect(rung()).toBe(1);
  });

  it('begins a room lowered when an event is heard over it', () => {
    const { sound, tapes } = aSound();
    sound.set(LOUD);
    sound.play(BELL);
    tapes.answer();
    sound.mix({ music: undefined, room: HALL }, 'play');
    tapes.answer();
    const room = () => tapes.all.find(({ file }) => file === 'hall.webm')?.volume;
    expect(room()).toBeLessThan(0.3);
    sound.set(LOUD);
    expect(room()).toBeLessThan(0.3);
    tapes.end('bell.webm');
    expect(room()).toBe(0.5);
  });

  it('lowers nothing for an event that is muted, or whose channel is off', () => {
    for (const off of [{ muted: true }, { event: 0 }]) {
      const { sound, tapes } = aSound();
      sound.set({ ...LOUD, ...off });
      sound.mix({ music: undefined, room: HALL }, 'jump');
      sound.play(BELL);
      tapes.answer();
      expect(tapes.all.find(({ loop }) => loop)?.volume).toBe(0.5);
    }
  });
});
