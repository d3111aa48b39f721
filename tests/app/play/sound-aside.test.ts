import { describe, expect, it } from 'vitest';
import { soundAside } from '../../../src/app/play/sound-aside.ts';
import { createMemorySound } from '../../../src/engine/adapters/memory/memory-sound.ts';
import { brand } from '../../../src/engine/core/brand.ts';

describe('a sound aside', () => {
  it('does nothing in the task that asks for it, and all in order in the next', () => {
    const real = createMemorySound();
    const tasks: (() => void)[] = [];
    const sound = soundAside(real, (task) => void tasks.push(task));
    sound.mix({ music: undefined, room: brand('water') }, 'play');
    sound.play(brand('steps'));
    sound.play(brand('bell'));
    sound.over();
    expect(real.overs()).toBe(0);
    expect(real.standing()).not.toEqual({ music: undefined, room: 'water' });
    for (const task of tasks) task();
    expect(real.standing()).toEqual({ music: undefined, room: 'water' });
    expect(real.events()).toEqual(['steps', 'bell']);
    expect(real.overs()).toBe(1);
    expect(tasks.length).toBe(1);
  });
});
