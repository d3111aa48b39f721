import { describe, expect, it } from 'vitest';
import { createQueue } from '../../../src/engine/director/queue.ts';

describe('a queue of tasks', () => {
  it('does a task at once when nothing is under way, and lets others wait for it', async () => {
    const done: string[] = [];
    const queue = createQueue(() => done.push('rest'));
    const first = queue.add(() => {
      void queue.add(() => done.push('second'));
      expect(queue.isWorking()).toBe(true);
      done.push('first');
    });
    expect(done).toEqual(['first', 'second', 'rest']);
    await first;
    expect(queue.isWorking()).toBe(false);
  });

  it('gives a failure to whoever added the task, and goes on with the next', async () => {
    const queue = createQueue(() => undefined);
    const done: string[] = [];
    let second: Promise<void> | undefined;
    const first = queue.add(() => {
      second = queue.add(() => done.push('second'));
      throw new Error('a bug');
    });
    await expect(first).rejects.toThrow('a bug');
    await second;
    expect(done).toEqual(['second']);
  });

  it('drops what waits, and what comes, once it is closed', async () => {
    const queue = createQueue(() => undefined);
    const done: string[] = [];
    await queue.add(() => {
      void queue.add(() => done.push('waiting'));
      queue.close();
    });
    await queue.add(() => done.push('late'));
    expect(done).toEqual([]);
  });

  it('does not swallow a bug of what is called when it rests', async () => {
    const queue = createQueue(() => {
      throw new Error('a bug in a listener');
    });
    const add = async () => queue.add(() => undefined);
    await expect(add()).rejects.toThrow('a bug in a listener');
    expect(queue.isWorking()).toBe(false);
  });
});
