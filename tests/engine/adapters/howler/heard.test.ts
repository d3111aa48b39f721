// @vitest-environment happy-dom
/** The sound port on the real howler, over a fake browser's audio: what a reader would hear, and how loud. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryFaults } from '../../../../src/engine/adapters/memory/memory-faults.ts';
import type { SoundId } from '../../../../src/engine/core/brand.ts';
import { SILENCE } from '../../../../src/engine/core/stage/mix.ts';
import type { SoundCatalog } from '../../../../src/engine/core/stage/catalogs.ts';
import type { Sound } from '../../../../src/engine/ports.ts';
import { BELL, HALL, LOUD, YARD } from '../../contracts/sound-contract.ts';
import { FAKE_AUDIO, FakeContext, type FakeState } from './fake-audio.ts';

for (const [name, fake] of Object.entries(FAKE_AUDIO)) vi.stubGlobal(name, fake);
const { createHowlerSound } =
  await import('../../../../src/engine/adapters/howler/howler-sound.ts');

const entry = (id: SoundId, channel: 'room' | 'event') => ({
  id,
  channel,
  caption: `[${id}]`,
  gain: 1,
  source: 'made',
});
const CATALOG: SoundCatalog = {
  sounds: [entry(HALL, 'room'), entry(YARD, 'room'), { ...entry(BELL, 'event'), ducks: true }],
  files: Object.fromEntries([HALL, YARD, BELL].map((id) => [id, [`${id}.webm`]])),
};
const ROOM = { music: undefined, room: HALL };
const MUTED = { ...LOUD, muted: true };

let sound: Sound;
/** The context outlives a test, as it outlives a sound. */
let bellsBefore = 0;
const context = (): FakeContext => {
  if (FakeContext.newest === undefined) throw new Error('no sound has been asked for yet');
  return FakeContext.newest;
};
const hall = () => context().loudness('hall.webm');
const bells = () => context().begun('bell.webm') - bellsBefore;
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const press = (gesture = 'keydown') =>
  document.body.dispatchEvent(new Event(gesture, { bubbles: true }));
const heardAgain = () => context().state === 'running' && hall() > 0.9;

beforeEach(() => {
  vi.useFakeTimers();
  sound = createHowlerSound({ catalog: CATALOG, faults: createMemoryFaults() });
  sound.set(LOUD);
  bellsBefore = FakeContext.newest?.begun('bell.webm') ?? 0;
});

afterEach(() => {
  context().refusals = 0;
  context().turns('running');
  sound.close();
  vi.useRealTimers();
});

/** The room has begun and is so far into its fade of 1600 ms. */
async function roomSince(ms: number): Promise<void> {
  sound.mix(ROOM, 'play');
  await pass(5);
  await pass(ms);
}

describe('a loop', () => {
  it('is closed before it is heard, whatever its codec made of its ends', async () => {
    sound.mix(ROOM, 'play');
    await pass(100);
    const samples = context().decoded.get('hall.webm');
    expect(samples?.length).toBe(4000);
    expect(Math.abs((samples?.at(0) ?? 0) - (samples?.at(-1) ?? 1))).toBeLessThan(0.01);
  });
});

describe('a fade', () => {
  it('in goes on when a screen changes and the volumes are set once more', async () => {
    await roomSince(400);
    expect(hall()).toBeCloseTo(0.25, 1);
    sound.set(LOUD);
    expect(hall()).toBeCloseTo(0.25, 1);
    await pass(400);
    expect(hall()).toBeCloseTo(0.5, 1);
    await pass(1000);
    expect(hall()).toBe(1);
  });

  it('in is heard where it would be by then, when it was muted for a while', async () => {
    await roomSince(400);
    sound.set(MUTED);
    await pass(5);
    expect(hall()).toBe(0);
    await pass(400);
    sound.set(LOUD);
    expect(hall()).toBeCloseTo(0.5, 1);
    await pass(400);
    expect(hall()).toBeCloseTo(0.75, 1);
  });

  it('in begins in time when the room came while all was muted', async () => {
    sound.set(MUTED);
    await roomSince(400);
    expect(hall()).toBe(0);
    sound.set(LOUD);
    expect(hall()).toBeCloseTo(0.25, 1);
    await pass(1300);
    expect(hall()).toBe(1);
  });

  it('out goes on when the volumes are set, and when it is muted and heard again', async () => {
    await roomSince(2000);
    sound.mix(SILENCE, 'play');
    await pass(400);
    sound.set(LOUD);
    expect(hall()).toBeCloseTo(0.75, 1);
    sound.set(MUTED);
    expect(hall()).toBe(0);
    await pass(400);
    sound.set(LOUD);
    expect(hall()).toBeCloseTo(0.5, 1);
    await pass(900);
    expect(hall()).toBe(0);
  });

  it('in that is overtaken by one out begins where it was', async () => {
    await roomSince(400);
    sound.mix(SILENCE, 'play');
    expect(hall()).toBeCloseTo(0.25, 1);
    await pass(800);
    expect(hall()).toBeCloseTo(0.125, 1);
  });

  it('in goes to a new volume in the time that it has left, and a volume below it is heard at once', async () => {
    await roomSince(400);
    sound.set({ ...LOUD, room: 0.5 });
    expect(hall()).toBeCloseTo(0.25, 1);
    await pass(600);
    expect(hall()).toBeCloseTo(0.375, 1);
    sound.set({ ...LOUD, room: 0.1 });
    expect(hall()).toBeCloseTo(0.1, 2);
  });

  it('in is not hurried by an event that is heard over it', async () => {
    await roomSince(200);
    sound.play(BELL);
    await pass(150);
    expect(bells()).toBe(1);
    expect(hall()).toBeLessThan(0.25);
  });

  it('down for an event goes on when the volumes are set', async () => {
    await roomSince(2000);
    sound.play(BELL);
    await pass(5);
    await pass(60);
    const low = hall();
    expect(low).toBeLessThan(1);
    expect(low).toBeGreaterThan(0.5);
    sound.set(LOUD);
    expect(hall()).toBeCloseTo(low, 1);
    await pass(100);
    expect(hall()).toBeCloseTo(0.45, 2);
    sound.set(MUTED);
    sound.set(LOUD);
    expect(hall()).toBeLessThan(0.5);
  });

  it('that was interrupted goes on from where it was heard last', async () => {
    await roomSince(400);
    context().turns('interrupted');
    await pass(5000);
    press();
    await pass(5);
    expect(hall()).toBeCloseTo(0.25, 1);
    await pass(600);
    expect(hall()).toBeCloseTo(0.62, 1);
  });
});

describe('after an interruption', () => {
  const interrupted = async (state: FakeState = 'interrupted') => {
    await roomSince(2000);
    context().turns(state);
    expect(hall()).toBe(0);
  };

  it.each(['pointerup', 'keydown', 'touchend', 'click'])(
    'the room is back with the next %s',
    async (gesture) => {
      await interrupted();
      press(gesture);
      await pass(5);
      expect(heardAgain()).toBe(true);
    },
  );

  it('that the browser only calls suspended, the room is back as well', async () => {
    await interrupted('suspended');
    press();
    await pass(5);
    expect(heardAgain()).toBe(true);
  });

  it('the room is back when the page is seen again', async () => {
    await interrupted();
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(5);
    expect(heardAgain()).toBe(true);
  });

  it('a refusal is no error: it is asked for again at the next gesture', async () => {
    await interrupted();
    context().refusals = 1;
    press();
    await pass(5);
    expect(hall()).toBe(0);
    press();
    await pass(5);
    expect(heardAgain()).toBe(true);
  });

  it('no event is heard that was due meanwhile', async () => {
    sound.play(BELL);
    await pass(3000);
    const before = bells();
    await interrupted();
    context().refusals = 3;
    for (let times = 0; times < 3; times += 1) {
      sound.play(BELL);
      await pass(2000);
    }
    await pass(3000);
    press();
    await pass(3000);
    expect(heardAgain()).toBe(true);
    expect(bells()).toBe(before);
    sound.play(BELL);
    await pass(5);
    expect(bells()).toBe(before + 1);
  });

  it('no event is heard of a passage that is over', async () => {
    await interrupted();
    context().refusals = 1;
    sound.play(BELL);
    await pass(5);
    sound.over();
    sound.mix({ music: undefined, room: YARD }, 'play');
    press();
    await pass(2000);
    expect(bells()).toBe(0);
    expect(context().loudness('yard.webm')).toBe(1);
  });

  it('a room that came meanwhile is heard, and none of those that went', async () => {
    await interrupted();
    context().refusals = 2;
    sound.mix({ music: undefined, room: YARD }, 'play');
    await pass(2000);
    sound.mix(ROOM, 'play');
    await pass(2000);
    press();
    await pass(2000);
    expect(context().loudness('yard.webm')).toBe(0);
    expect(hall()).toBe(1);
  });

  it('who hears nothing on purpose wakes nothing, until sound is switched on', async () => {
    await interrupted();
    sound.set(MUTED);
    press();
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(5);
    expect(context().state).toBe('interrupted');
    sound.set(LOUD);
    await pass(5);
    expect(heardAgain()).toBe(true);
  });

  it('a sound that is closed asks for nothing more', async () => {
    await interrupted();
    const before = context().resumes;
    sound.close();
    press();
    await pass(5);
    expect(context().resumes).toBe(before);
  });
});

describe('before the first gesture', () => {
  const locked = async () => {
    await roomSince(5);
    context().turns('suspended');
    context().refusals = 3;
  };

  it('an event waits for it, and is heard once when it comes soon', async () => {
    await locked();
    sound.play(BELL);
    await pass(1000);
    sound.mix({ music: undefined, room: YARD }, 'play');
    await pass(1000);
    expect(bells()).toBe(0);
    context().refusals = 0;
    press();
    await pass(5);
    expect(bells()).toBe(1);
  });

  it('an event is left out when it comes late', async () => {
    await locked();
    sound.play(BELL);
    await pass(4000);
    context().refusals = 0;
    press();
    await pass(1000);
    expect(context().state).toBe('running');
    expect(bells()).toBe(0);
  });
});

describe('a quiet time', () => {
  it('lets the audio rest, and an event after it is heard at once', async () => {
    sound.play(BELL);
    await pass(40_000);
    expect(context().state).toBe('suspended');
    const before = bells();
    sound.play(BELL);
    await pass(5);
    expect(bells()).toBe(before + 1);
  });
});
