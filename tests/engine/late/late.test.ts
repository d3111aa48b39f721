import { describe, expect, it } from 'vitest';
import { createMemoryFaults } from '../../../src/engine/adapters/memory/memory-faults.ts';
import { createMemorySound } from '../../../src/engine/adapters/memory/memory-sound.ts';
import { createMemoryStage } from '../../../src/engine/adapters/memory/memory-stage.ts';
import { allStages } from '../../../src/engine/all-stages.ts';
import { brand } from '../../../src/engine/core/brand.ts';
import { EMPTY_STAGE, type StageState } from '../../../src/engine/core/stage/stage-state.ts';
import { createLateSound } from '../../../src/engine/late/late-sound.ts';
import { createLateStage } from '../../../src/engine/late/late-stage.ts';
import type { Stage } from '../../../src/engine/ports.ts';
import { LOUD } from '../contracts/sound-contract.ts';

const quay: StageState = { ...EMPTY_STAGE, place: brand('quay') };
const deck: StageState = { ...EMPTY_STAGE, place: brand('deck') };
const PLAYED = { cut: 'wedge', manner: 'play' } as const;
const arrived = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a stage that comes late', () => {
  it('shows what stands now, at once, and the options that were set', async () => {
    const real = createMemoryStage();
    const late = createLateStage(async () => real, createMemoryFaults());
    late.show(quay, PLAYED);
    late.show(deck, PLAYED);
    late.set({ reducedMotion: true, quality: 'still' });
    await arrived();
    expect(real.shown()).toEqual([{ state: deck, cut: undefined, manner: 'jump' }]);
    expect(real.options()).toEqual({ reducedMotion: true, quality: 'still' });
  });

  it('passes on what is shown afterwards as it is', async () => {
    const real = createMemoryStage();
    const late = createLateStage(async () => real, createMemoryFaults());
    await arrived();
    late.show(quay, PLAYED);
    expect(real.shown()).toEqual([{ state: quay, ...PLAYED }]);
  });

  it('passes on only the last of several calls when it may wait', async () => {
    const real = createMemoryStage();
    const waiting: (() => void)[] = [];
    const late = createLateStage(
      async () => real,
      createMemoryFaults(),
      (task) => void waiting.push(task),
    );
    await arrived();
    late.show(quay, PLAYED);
    late.show(deck, PLAYED);
    expect(real.shown()).toEqual([]);
    for (const task of waiting) task();
    expect(real.shown()).toEqual([{ state: deck, ...PLAYED }]);
    late.show(quay, PLAYED);
    await late.settled();
    expect(real.standing()).toEqual(quay);
  });

  it('passes on, before what is played, the end of the passage that was cut short', async () => {
    const real = createMemoryStage();
    const waiting: (() => void)[] = [];
    const late = createLateStage(
      async () => real,
      createMemoryFaults(),
      (task) => void waiting.push(task),
    );
    await arrived();
    late.show(quay, { cut: undefined, manner: 'jump' });
    late.show(deck, PLAYED);
    for (const task of waiting) task();
    expect(real.shown()).toEqual([
      { state: quay, cut: undefined, manner: 'jump' },
      { state: deck, ...PLAYED },
    ]);
  });

  it('reports once that it cannot come, and takes all further calls', async () => {
    const faults = createMemoryFaults();
    const late = createLateStage(() => Promise.reject(new Error('blocked')), faults);
    late.show(quay, PLAYED);
    await late.settled();
    late.show(deck, PLAYED);
    late.close();
    expect(faults.reported()).toEqual([{ kind: 'no-picture', problem: 'blocked' }]);
  });

  it('comes anew when it is asked to, and shows its state again', async () => {
    const [first, second] = [createMemoryStage(), createMemoryStage()];
    const coming = [first, second];
    const late = createLateStage(async () => coming.shift() ?? second, createMemoryFaults());
    late.set({ reducedMotion: true, quality: 'still' });
    late.show(quay, PLAYED);
    await arrived();
    late.again();
    await arrived();
    expect(first.isClosed()).toBe(true);
    expect(second.shown()).toEqual([{ state: quay, cut: undefined, manner: 'jump' }]);
    expect(second.options()).toEqual({ reducedMotion: true, quality: 'still' });
  });

  it('comes when it could not come at first', async () => {
    const real = createMemoryStage();
    const coming = [Promise.reject(new Error('no network')), Promise.resolve(real)];
    const late = createLateStage(
      () => coming.shift() ?? Promise.resolve(real),
      createMemoryFaults(),
    );
    late.show(quay, PLAYED);
    await arrived();
    late.again();
    await late.settled();
    expect(real.standing()).toEqual(quay);
  });

  it('takes back that it could not come, when it has come', async () => {
    const real = createMemoryStage();
    const faults = createMemoryFaults();
    const coming = [() => Promise.reject(new Error('no network')), async () => real];
    const late = createLateStage(() => coming.shift()?.() ?? Promise.resolve(real), faults);
    await arrived();
    expect(faults.mendings()).toEqual([]);
    late.again();
    await arrived();
    expect(faults.mendings()).toEqual(['no-picture']);
  });

  it('says nothing of a coming that failed after a newer one has come', async () => {
    const real = createMemoryStage();
    const faults = createMemoryFaults();
    let fail: (cause: Error) => void = () => undefined;
    const slow = new Promise<Stage>((_, reject) => (fail = reject));
    const coming: Promise<Stage>[] = [slow, Promise.resolve(real)];
    const late = createLateStage(() => coming.shift() ?? Promise.resolve(real), faults);
    late.show(quay, PLAYED);
    late.again();
    await arrived();
    fail(new Error('timed out'));
    await arrived();
    expect(faults.reported()).toEqual([]);
    expect(real.standing()).toEqual(quay);
  });

  it('keeps what stands until the new one has come, and for good when that cannot come', async () => {
    const first = createMemoryStage();
    const faults = createMemoryFaults();
    const coming = [async () => first, () => Promise.reject(new Error('no network'))];
    const late = createLateStage(() => coming.shift()?.() ?? Promise.resolve(first), faults);
    late.show(quay, PLAYED);
    await arrived();
    late.again();
    expect(first.isClosed()).toBe(false);
    await arrived();
    late.show(deck, PLAYED);
    expect([first.isClosed(), faults.reported()]).toEqual([false, []]);
    expect(first.standing()).toEqual(deck);
  });

  it('is settled only when the newest coming has come', async () => {
    const second = createMemoryStage();
    const slow = new Promise<Stage>((resolve) => setTimeout(() => resolve(second), 5));
    const coming = [Promise.reject(new Error('no network')), slow];
    const late = createLateStage(() => coming.shift() ?? slow, createMemoryFaults());
    late.show(quay, PLAYED);
    const settled = late.settled();
    late.again();
    await settled;
    expect(second.standing()).toEqual(quay);
  });

  it('reports a loader that throws at once', async () => {
    const faults = createMemoryFaults();
    const late = createLateStage(() => {
      throw new Error('no such chunk');
    }, faults);
    await late.settled();
    expect(faults.reported()).toEqual([{ kind: 'no-picture', problem: 'no such chunk' }]);
  });

  it('is closed on arrival when it was closed before', async () => {
    const real = createMemoryStage();
    const late = createLateStage(async () => real, createMemoryFaults());
    late.close();
    await arrived();
    expect(real.isClosed()).toBe(true);
  });
});

describe('a sound that comes late', () => {
  const lateSound = () => {
    const real = createMemorySound();
    const time = { now: 0 };
    const late = createLateSound(
      async () => real,
      createMemoryFaults(),
      () => time.now,
    );
    return { real, late, time };
  };

  it('begins with the mix that lasts, then rings the events of the passage that still stands', async () => {
    const { real, late } = lateSound();
    late.set(LOUD);
    late.mix({ music: undefined, room: brand('water') }, 'play');
    late.play(brand('steps'));
    late.mix({ music: undefined, room: brand('shore') }, 'play');
    late.play(brand('bell'));
    await arrived();
    expect(real.standing()).toEqual({ music: undefined, room: 'shore' });
    expect(real.volumes()).toEqual(LOUD);
    expect(real.events()).toEqual(['steps', 'bell']);
  });

  it('rings no event of a passage that is over', async () => {
    const { real, late } = lateSound();
    late.play(brand('steps'));
    late.over();
    late.play(brand('bell'));
    await arrived();
    expect(real.events()).toEqual(['bell']);
  });

  it('rings no event that would come too late', async () => {
    const { real, late, time } = lateSound();
    late.play(brand('steps'));
    time.now = 4000;
    late.play(brand('bell'));
    await arrived();
    expect(real.events()).toEqual(['bell']);
  });

  it('rings nothing twice when it comes anew', async () => {
    const { real, late } = lateSound();
    late.play(brand('steps'));
    await arrived();
    late.again();
    await arrived();
    expect(real.events()).toEqual(['steps']);
  });

  it('comes anew when it is asked to, with the mix that lasts', async () => {
    const [first, second] = [createMemorySound(), createMemorySound()];
    const coming = [first, second];
    const late = createLateSound(async () => coming.shift() ?? second, createMemoryFaults());
    late.set(LOUD);
    late.mix({ music: undefined, room: brand('water') }, 'play');
    await arrived();
    late.again();
    await arrived();
    expect(second.standing()).toEqual({ music: undefined, room: 'water' });
    expect(second.volumes()).toEqual(LOUD);
  });

  it('reports once that it cannot come', async () => {
    const faults = createMemoryFaults();
    createLateSound(() => Promise.reject(new Error('blocked')), faults);
    await arrived();
    expect(faults.reported()).toEqual([{ kind: 'no-sound', problem: 'blocked' }]);
  });

  it('takes back what was said of it when it has come anew', async () => {
    const faults = createMemoryFaults();
    const coming = [Promise.reject(new Error('no network'))];
    const late = createLateSound(
      () => coming.shift() ?? Promise.resolve(createMemorySound()),
      faults,
    );
    await arrived();
    expect(faults.mendings()).toEqual([]);
    late.again();
    await arrived();
    expect(faults.mendings()).toEqual(['sound-missing', 'no-sound']);
    late.again();
    await arrived();
    expect(faults.mendings()).toEqual(['sound-missing', 'no-sound', 'sound-missing']);
  });

  it('says nothing of a loading that another has overtaken', async () => {
    const faults = createMemoryFaults();
    const coming = [Promise.reject(new Error('no network'))];
    const late = createLateSound(
      () => coming.shift() ?? Promise.resolve(createMemorySound()),
      faults,
    );
    late.again();
    await arrived();
    expect(faults.reported()).toEqual([]);
  });
});

describe('several stages as one', () => {
  it('all get the same calls', async () => {
    const [a, b] = [createMemoryStage(), createMemoryStage()];
    const both = allStages([a, b]);
    both.show(quay, PLAYED);
    await both.settled();
    both.close();
    expect(a.shown()).toEqual(b.shown());
    expect([a.isClosed(), b.isClosed()]).toEqual([true, true]);
  });
});
