import { describe, expect, it } from 'vitest';
import { brand, type NoteId } from '../../../src/engine/core/brand.ts';
import { createMemoryStoryteller } from '../../../src/engine/adapters/memory/memory-storyteller.ts';
import { lastMoment } from '../../../src/engine/core/stage/moment.ts';
import { standing } from '../../../src/engine/core/journal/session.ts';
import { FERRY, runOf } from '../core/journal/a-story.ts';
import { begin, makeWorld, take } from './a-world.ts';

const LONG = 60_000;

describe('the director', () => {
  it('begins a run with an id and a seed of chance', async () => {
    const { play, session } = makeWorld();
    await play(begin);
    expect(session().run).toMatchObject({
      id: 'run-1',
      turn: 0,
      journal: { entry: 'start', seed: 101 },
    });
  });

  it('begins with the seed that it is given', async () => {
    const { play, session } = makeWorld();
    await play({ ...begin, entry: '', seed: 9 });
    expect(session().run.journal).toMatchObject({ entry: 'start', seed: 9 });
  });

  it('shows the text of a choice at once, and keeps the run', async () => {
    const { play, text, saves, session } = makeWorld();
    await play(begin, take('f1.one'));
    expect(text.page()).toMatchObject({ manner: 'play', canGoBack: true, canGoForward: false });
    expect(text.page()?.told.passages.at(-1)?.lines[1]?.text).toBe('The deck is wet.');
    expect((await saves.list()).runs).toEqual([session().run]);
  });

  it('goes back and forward with a jump', async () => {
    const { play, text, stage } = makeWorld();
    await play(begin, take('f1.one'), { kind: 'back' });
    expect(text.page()).toMatchObject({ manner: 'jump', canGoBack: false, canGoForward: true });
    expect(stage.standing().place).toBe('quay');
    await play({ kind: 'forward' });
    expect(stage.shown().at(-1)).toMatchObject({ manner: 'jump', cut: undefined });
    expect(stage.standing().place).toBe('deck');
  });

  it('keeps the turn that one goes back to', async () => {
    const { play, saves } = makeWorld();
    await play(begin, take('f1.one'), take('f1.wait'), { kind: 'back', turns: 2 });
    expect((await saves.list()).runs[0]).toMatchObject({
      turn: 0,
      journal: { choices: ['f1.one', 'f1.wait'] },
    });
  });

  it('keeps both runs when one chooses otherwise', async () => {
    const { play, saves } = makeWorld();
    await play(begin, take('f1.one'), take('f1.ask'), { kind: 'go', turn: 1 }, take('f1.land'));
    const { runs } = await saves.list();
    expect(runs.map((run) => run.journal.choices.join()).toSorted()).toEqual([
      'f1.one,f1.ask',
      'f1.one,f1.land',
    ]);
  });

  it('offers the debrief where it is reached, and not elsewhere', async () => {
    const { play, director } = makeWorld();
    await play(begin, take('f1.one'), take('f1.land'));
    expect(director.state().debrief).toBe('ferry');
    await play({ kind: 'back' });
    expect(director.state().debrief).toBeUndefined();
    await play({ kind: 'forward' });
    expect(director.state().debrief).toBe('ferry');
  });

  it('replays a decision from the debrief and returns to it', async () => {
    const { play, director, session, saves } = makeWorld();
    await play(begin, take('f1.one'), take('f1.land'), { kind: 'replay', turn: 0 }, take('f1.two'));
    expect(session().run.id).not.toBe('run-1');
    await play({ kind: 'return' });
    expect(session().run.id).toBe('run-1');
    expect(standing(session())).toBe(2);
    expect(director.state().debrief).toBe('ferry');
    expect((await saves.list()).runs).toHaveLength(2);
  });

  it('opens a kept run where it was left', async () => {
    const { play, text, stage, sound, session } = makeWorld();
    await play({ kind: 'open', run: runOf(['f1.one', 'f1.ask'], { turn: 1 }) });
    expect(standing(session())).toBe(1);
    expect(text.page()).toMatchObject({ manner: 'jump', canGoForward: true });
    expect(stage.shown()).toHaveLength(1);
    expect(stage.standing()).toEqual(lastMoment(session().told.passages).stage);
    expect(sound.standing()).toEqual({ music: 'song', room: 'water' });
    expect(sound.events()).toEqual([]);
  });

  it('restarts with the same role and entry, and a new seed', async () => {
    const { play, session, saves } = makeWorld();
    await play(begin, take('f1.one'), { kind: 'restart' });
    expect(session().run.journal).toMatchObject({ role: 'passenger', seed: 102, choices: [] });
    expect((await saves.list()).runs).toHaveLength(2);
  });

  it('restarts without the content notes that were off', async () => {
    const { play, session } = makeWorld();
    const without = [brand<NoteId>('n.b'), brand<NoteId>('n.a')];
    await play({ ...begin, without }, { kind: 'restart' });
    expect(session().run.journal.without).toEqual(['n.a', 'n.b']);
  });

  it('restarts when the story asks for it', async () => {
    const { play, session, text } = makeWorld({
      start: { lines: ['Once.'], choices: { a: { text: 'Again', to: 'end' } } },
      end: { lines: ['# RESTART'] },
    });
    await play(begin, take('a'));
    expect(session().run.journal).toMatchObject({ seed: 102, choices: [] });
    expect(text.page()?.told.passages).toHaveLength(1);
  });

  it('has nothing to do before a run is begun', async () => {
    const { play, director, text } = makeWorld();
    await play(take('f1.one'), { kind: 'back' }, { kind: 'restart' }, { kind: 'return' });
    expect(director.state()).toEqual({ session: undefined, debrief: undefined, busy: false });
    expect(text.pages()).toEqual([]);
  });
});

describe('one command at a time', () => {
  it('performs a command sent by a listener after the one under way', async () => {
    const { director, text } = makeWorld();
    let sent = 0;
    director.subscribe(({ session }) => {
      if (session === undefined || standing(session) !== 0 || sent > 0) return;
      sent += 1;
      void director.send(take('f1.one'));
      void director.send(take('f1.wait'));
    });
    await director.send(begin);
    expect(text.pages().map((page) => page.told.journal.choices.length)).toEqual([0, 1, 2]);
  });

  it('performs a command sent by a port after the one under way', async () => {
    const seen: string[] = [];
    const outer = makeWorld();
    const text = {
      ...outer.text,
      show: () => {
        seen.push('text');
        if (seen.length === 1) void inner.director.send(take('f1.one'));
        seen.push('shown');
      },
    };
    const inner = makeWorld(FERRY, { text });
    await inner.director.send(begin);
    expect(seen).toEqual(['text', 'shown', 'text', 'shown']);
  });

  it('drops a choice that comes too late, and takes one that comes in time', async () => {
    const { director, session } = makeWorld();
    await director.send(begin);
    void director.send(take('f1.one', 0));
    void director.send(take('f1.wait', 1));
    await director.send(take('f1.wait', 1));
    expect(session().run.journal.choices).toEqual(['f1.one', 'f1.wait']);
  });

  it('refuses a choice that is not offered without moving anything', async () => {
    const { play, text, stage, faults, session } = makeWorld();
    await play(begin);
    const shown = stage.shown().length;
    await play(take('f1.fly'), take('f1.fly'), take('f1.swim'));
    expect(text.pages()).toHaveLength(1);
    expect(stage.shown()).toHaveLength(shown);
    expect(session().run.id).toBe('run-1');
    expect(faults.reported().map((fault) => fault.kind)).toEqual(['choice-gone', 'choice-closed']);
  });

  it('goes on after a command that failed by a bug', async () => {
    const { tell, build } = createMemoryStoryteller(FERRY);
    let broken = false;
    const { director, session } = makeWorld(FERRY, {
      storyteller: {
        build,
        tell: (journal) => {
          if (broken) throw new Error('a bug');
          return tell(journal);
        },
      },
    });
    await director.send(begin);
    broken = true;
    await expect(director.send(take('f1.one'))).rejects.toThrow('a bug');
    broken = false;
    await director.send(take('f1.one'));
    expect(standing(session())).toBe(1);
  });

  it('drops everything once it is closed', async () => {
    const { play, director, text, clock, stage } = makeWorld();
    await play(begin);
    await director.close();
    const shown = stage.shown().length;
    await play(take('f1.one'));
    await clock.pass(LONG);
    expect(text.pages()).toHaveLength(1);
    expect(stage.shown()).toHaveLength(shown);
    expect(stage.isClosed()).toBe(false);
  });

  it('tells its listeners until they no longer listen', async () => {
    const { play, director } = makeWorld();
    let told = 0;
    const stop = director.subscribe(() => (told += 1));
    await play(begin);
    const before = told;
    stop();
    await play(take('f1.one'));
    expect(before).toBeGreaterThan(0);
    expect(told).toBe(before);
  });
});

describe('the moments of a passage', () => {
  it('are shown one after another, at reading pace', async () => {
    const { play, stage, clock, director } = makeWorld();
    await play(begin);
    expect(stage.shown()).toHaveLength(1);
    expect(director.state().busy).toBe(true);
    await clock.pass(4 * 200 - 1);
    expect(stage.shown()).toHaveLength(1);
    await clock.pass(1);
    expect(stage.shown()).toHaveLength(2);
    await clock.pass(LONG);
    expect(stage.shown()).toHaveLength(4);
    expect(director.state().busy).toBe(false);
  });

  it('are heard with their captions, each event once', async () => {
    const { play, sound, text, clock } = makeWorld();
    await play(begin);
    expect(sound.events()).toEqual([]);
    await clock.pass(LONG);
    expect(sound.events()).toEqual(['steps']);
    expect(text.captions()).toEqual(['steps']);
  });

  it('tell the sound that a passage is over before the next is heard, and not between two moments', async () => {
    const { play, sound, clock } = makeWorld();
    await play(begin);
    const begun = sound.overs();
    await clock.pass(LONG);
    expect(sound.overs()).toBe(begun);
    await play(take('f1.one'));
    expect(sound.overs()).toBe(begun + 1);
    await play({ kind: 'back' });
    expect(sound.overs()).toBe(begun + 2);
  });

  it('are cut short by the next command: the picture first becomes what it would have become', async () => {
    const { play, stage, sound, clock } = makeWorld();
    await play(begin, take('f1.one'));
    const [first, end, next] = stage.shown();
    expect(first?.state.actors).toEqual([]);
    expect(end).toMatchObject({ manner: 'jump', state: { actors: [{ person: 'ferryman' }] } });
    expect(end?.state.camera).toEqual({ move: 'push', anchor: 'steps' });
    expect(next).toMatchObject({ manner: 'play', cut: 'wedge', state: { place: 'deck' } });
    expect(sound.events()).toEqual([]);
    await clock.pass(LONG);
    expect(stage.shown()).toHaveLength(4);
    // the first picture of a passage answers the choice that led there, and the others follow it
    expect(stage.shown().map(({ isAnswer }) => isAnswer)).toEqual([true, undefined, true, false]);
  });

  it('do not come late when a clock answers late', async () => {
    const answers: (() => void)[] = [];
    const clock = {
      now: () => '2000-01-01T00:00:00.000Z',
      wait: () => new Promise<void>((resolve) => answers.push(resolve)),
    };
    const { play, stage } = makeWorld(FERRY, { clock });
    await play(begin, take('f1.one'));
    const shown = stage.shown().length;
    const [late, inTime] = answers;
    late?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(stage.shown()).toHaveLength(shown);
    inTime?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(stage.shown()).toHaveLength(shown + 1);
  });

  it('do not stop the story when the picture or the sound is broken', async () => {
    const broken = () => {
      throw new Error('lost');
    };
    const { play, faults, session, saves, director, clock } = makeWorld(FERRY, {
      stage: { show: broken, set: broken, settled: () => Promise.resolve(), close: broken },
      sound: { mix: broken, play: broken, over: broken, set: broken, close: broken },
    });
    await play(begin, take('f1.one'), { kind: 'back' });
    await clock.pass(LONG);
    expect(standing(session())).toBe(0);
    expect((await saves.list()).runs).toHaveLength(1);
    expect(faults.reported()).toEqual([
      { kind: 'no-sound', problem: 'lost' },
      { kind: 'no-picture', problem: 'lost' },
    ]);
    await director.close();
  });
});
