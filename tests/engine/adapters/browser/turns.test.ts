import { describe, expect, it } from 'vitest';
import { createTurns, type Page } from '../../../../src/engine/adapters/browser/turns.ts';

/** A page whose frames and tasks are passed by hand. */
function aPage() {
  let frames: (() => void)[] = [];
  let tasks: (() => void)[] = [];
  let timers: (() => void)[] = [];
  const page: Page = {
    nextFrame: (task) => void frames.push(task),
    nextTask: (task) => void tasks.push(task),
    after: (_, task) => void timers.push(task),
  };
  async function run(due: (() => void)[]): Promise<void> {
    for (const task of due) task();
    for (let breath = 0; breath < 5; breath += 1) await Promise.resolve();
  }
  return {
    page,
    async frame() {
      const due = frames;
      frames = [];
      await run(due);
    },
    async task() {
      const due = tasks;
      tasks = [];
      await run(due);
    },
    async time() {
      const due = timers;
      timers = [];
      await run(due);
    },
  };
}

function noting(turns: ReturnType<typeof createTurns>) {
  const done: string[] = [];
  const work = (name: string) => void turns.next().then(() => done.push(name));
  return { done, work };
}

describe('turns', () => {
  it('are given one a frame, after the frame is painted, in the order they were asked for', async () => {
    const { page, frame, task } = aPage();
    const { done, work } = noting(createTurns(page));
    work('sky');
    work('wall');
    await frame();
    expect(done).toEqual([]);
    await task();
    expect(done).toEqual(['sky']);
    await task();
    expect(done).toEqual(['sky']);
    await frame();
    await task();
    expect(done).toEqual(['sky', 'wall']);
  });

  it('are given none while a text waits for its frame', async () => {
    const { page, frame, task } = aPage();
    const turns = createTurns(page);
    const { done, work } = noting(turns);
    work('sky');
    await frame();
    turns.textComes();
    await task();
    expect([done, turns.isTextComing()]).toEqual([[], true]);
    await frame();
    expect(turns.isTextComing()).toBe(true);
    await task();
    expect([done, turns.isTextComing()]).toEqual([['sky'], false]);
  });

  it('let what only waits for the text begin when it is painted, at once when none comes', async () => {
    const { page, frame, task } = aPage();
    const turns = createTurns(page);
    const heard: string[] = [];
    turns.textComes();
    void turns.painted().then(() => heard.push('steps'));
    await frame();
    expect(heard).toEqual([]);
    await task();
    expect(heard).toEqual(['steps']);
    await turns.painted();
  });

  it('begin again with each text', async () => {
    const { page, frame, task } = aPage();
    const turns = createTurns(page);
    turns.textComes();
    await frame();
    turns.textComes();
    await task();
    expect(turns.isTextComing()).toBe(true);
    await frame();
    await task();
    expect(turns.isTextComing()).toBe(false);
  });

  it('are given in time where no frame comes, as in a page in the background', async () => {
    const { page, time } = aPage();
    const turns = createTurns(page);
    const { done, work } = noting(turns);
    turns.textComes();
    work('sky');
    await time();
    expect(turns.isTextComing()).toBe(false);
    await time();
    expect(done).toEqual(['sky']);
  });

  it('are given none between the press of a choice and the frame of its text', async () => {
    const { page, frame, task } = aPage();
    const turns = createTurns(page);
    const { done, work } = noting(turns);
    work('sky');
    turns.textMayCome();
    await frame();
    await task();
    expect([done, turns.isTextComing()]).toEqual([[], true]);
    turns.textComes();
    await frame();
    await task();
    expect([done, turns.isTextComing()]).toEqual([[], false]);
    await frame();
    await task();
    expect(done).toEqual(['sky']);
  });

  it('are given again when nothing came of the press', async () => {
    const { page, frame, task, time } = aPage();
    const turns = createTurns(page);
    const { done, work } = noting(turns);
    turns.textMayCome();
    void turns.painted().then(() => done.push('steps'));
    work('sky');
    await time();
    expect([done, turns.isTextComing()]).toEqual([['steps', 'sky'], false]);
    turns.textMayCome();
    await frame();
    await task();
    expect(turns.isTextComing()).toBe(true);
  });

  it('ask for no frame while nothing is to be done', async () => {
    let asked = 0;
    const turns = createTurns({
      nextFrame: () => void (asked += 1),
      nextTask: () => undefined,
      after: () => undefined,
    });
    expect(asked).toBe(0);
    void turns.next();
    expect(asked).toBe(1);
  });
});
