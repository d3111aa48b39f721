import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brand } from '../../../../src/engine/core/brand.ts';
import { append, upTo } from '../../../../src/engine/core/journal/journal.ts';
import { lastPassage } from '../../../../src/engine/core/story/passage.ts';
import {
  back,
  canGoBack,
  canGoForward,
  choose,
  forward,
  go,
  marked,
  open,
  replay,
  returnToOrigin,
  runToKeep,
  standing,
} from '../../../../src/engine/core/journal/session.ts';
import { birthOf, ids, journalOf, played, runOf, tellFerry, walk } from './a-story.ts';
import { randomPicks, randomTell } from './random-story.ts';

const choosing = (id = 'fork') => ({ tell: tellFerry, birth: birthOf(id) });

describe('a session', () => {
  const session = played(tellFerry, ids('f1.one', 'f1.ask', 'f1.north'));

  it('stands after its last choice and has told every passage', () => {
    expect(standing(session)).toBe(3);
    expect(session.told.passages.map((passage) => passage.chosen)).toEqual([
      'f1.one',
      'f1.ask',
      'f1.north',
      undefined,
    ]);
  });

  it('returns to the passage before the choice and keeps the journal whole', () => {
    const earlier = back(session, 1, tellFerry);
    expect(standing(earlier)).toBe(2);
    expect(lastPassage(earlier.told).decision).toBe('f1.way');
    expect(earlier.run.journal).toEqual(session.run.journal);
  });

  it('goes back no further than the beginning and forward no further than the end', () => {
    expect(standing(back(session, 99, tellFerry))).toBe(0);
    expect(standing(forward(back(session, 99, tellFerry), 99, tellFerry))).toBe(3);
  });

  it('knows whether there is a way back and a way forward', () => {
    const beginning = go(session, 0, tellFerry);
    expect([canGoBack(beginning), canGoForward(beginning)]).toEqual([false, true]);
    expect([canGoBack(session), canGoForward(session)]).toEqual([true, false]);
  });

  it('rolls forward in the same run when the same choice is taken again', () => {
    const again = choose(
      back(session, 2, tellFerry),
      session.run.journal.choices[1] ?? brand(''),
      choosing(),
    );
    expect(again.run.id).toBe(session.run.id);
    expect(again.run.journal).toEqual(session.run.journal);
    expect(again.run.turn).toBe(2);
  });

  it('forks a new run when another choice is taken, and cuts nothing', () => {
    const earlier = back(session, 2, tellFerry);
    const other = choose(earlier, brand('f1.land'), choosing());
    expect(other.run).toMatchObject({ id: 'fork', turn: 2, parent: { run: 'run-1', turn: 1 } });
    expect(other.run.journal.choices).toEqual(['f1.one', 'f1.land']);
    expect(earlier.run.journal.choices).toEqual(session.run.journal.choices);
  });

  it('lengthens the same run at its end', () => {
    const start = played(tellFerry, ids('f1.one'));
    const longer = choose(start, brand('f1.wait'), choosing());
    expect(longer.run).toMatchObject({ id: 'run-1', turn: 2 });
    expect(longer.run.parent).toBeUndefined();
  });

  it('changes nothing but the faults when a choice is not offered or is closed', () => {
    const start = played(tellFerry, []);
    const gone = choose(start, brand('f1.fly'), choosing());
    const closed = choose(start, brand('f1.swim'), choosing());
    expect(gone.run).toBe(start.run);
    expect(gone.told.passages).toBe(start.told.passages);
    expect(gone.told.faults).toMatchObject([{ kind: 'choice-gone', choice: 'f1.fly', turn: 0 }]);
    expect(closed.told.faults).toMatchObject([{ kind: 'choice-closed', choice: 'f1.swim' }]);
  });
});

describe('a replay from the debrief', () => {
  const session = played(tellFerry, ids('f1.one', 'f1.ask', 'f1.north'));
  const replayed = replay(session, 2, tellFerry);

  it('stands at the decision, in the same run until one chooses otherwise', () => {
    expect(standing(replayed)).toBe(2);
    expect(replayed.run.id).toBe('run-1');
    const other = choose(replayed, brand('f1.south'), choosing());
    expect(other.run.id).toBe('fork');
    expect(other.origin?.run.id).toBe('run-1');
  });

  it('returns to its run and its debrief', () => {
    const other = choose(replayed, brand('f1.south'), choosing());
    const home = returnToOrigin(other, tellFerry);
    expect(home.run).toEqual(session.run);
    expect(home.told).toEqual(session.told);
    expect(home.origin).toBeUndefined();
  });

  it('keeps its first home while one goes from decision to decision', () => {
    const twice = replay(replayed, 0, tellFerry);
    expect(twice.origin).toMatchObject({ run: { id: 'run-1' }, turn: 3 });
  });

  it('keeps its way back when the run in play, or the one that it returns to, is renamed', () => {
    const named = marked(replayed, brand('run-1'), { name: 'Mine' });
    expect([named.run.name, named.origin?.run.name]).toEqual(['Mine', 'Mine']);
    expect(named.told).toBe(replayed.told);
    const other = choose(replayed, brand('f1.south'), choosing());
    const home = returnToOrigin(marked(other, brand('run-1'), { name: 'Mine' }), tellFerry);
    expect([home.run.id, home.run.name]).toEqual(['run-1', 'Mine']);
    expect(marked(other, brand('fork'), { name: 'Fork' }).origin?.run.name).toBeUndefined();
  });

  it('has a new home when a new debrief is replayed from', () => {
    const other = choose(replayed, brand('f1.south'), choosing());
    expect(replay(other, 0, tellFerry).origin).toMatchObject({ run: { id: 'fork' }, turn: 3 });
  });

  it('loses nothing of a run that grew while it was replayed', () => {
    const short = played(tellFerry, ids('f1.one', 'f1.wait'));
    const grown = choose(
      forward(replay(short, 1, tellFerry), 1, tellFerry),
      brand('f1.ask'),
      choosing(),
    );
    expect(grown.run.id).toBe('run-1');
    const otherwise = choose(back(grown, 2, tellFerry), brand('f1.land'), choosing());
    expect(returnToOrigin(otherwise, tellFerry).run.journal.choices).toEqual([
      'f1.one',
      'f1.wait',
      'f1.ask',
    ]);
  });

  it('keeps the run at its debrief, however far back one stands in it', () => {
    expect(replayed.run.turn).toBe(2);
    expect(runToKeep(replayed)).toEqual(session.run);
    expect(runToKeep(back(replayed, 2, tellFerry))).toEqual(session.run);
  });

  it('keeps the other road that was taken, as far as it is told', () => {
    const other = choose(replayed, brand('f1.south'), choosing());
    expect(runToKeep(other)).toBe(other.run);
    expect(runToKeep(back(other, 2, tellFerry)).turn).toBe(1);
  });

  it('keeps a run where it stands when it went on beyond its debrief, and when nothing is replayed', () => {
    const short = played(tellFerry, ids('f1.one', 'f1.wait'));
    const grown = choose(
      forward(replay(short, 1, tellFerry), 1, tellFerry),
      brand('f1.ask'),
      choosing(),
    );
    expect(runToKeep(grown)).toBe(grown.run);
    expect(runToKeep(back(session, 2, tellFerry)).turn).toBe(1);
  });

  it('has its home at the end of the run when one has gone back before the debrief', () => {
    const fromBefore = replay(back(session, 2, tellFerry), 0, tellFerry);
    expect(fromBefore.origin?.turn).toBe(3);
    expect(returnToOrigin(fromBefore, tellFerry).told).toEqual(session.told);
  });

  it('is nothing to return from when there was none', () => {
    expect(returnToOrigin(session, tellFerry)).toBe(session);
  });
});

describe('a run that no longer fits the story', () => {
  const run = runOf(['f1.one', 'f1.dance', 'f1.ask']);

  it('is told as far as it fits, and kept whole', () => {
    const session = open(run, tellFerry);
    expect(standing(session)).toBe(1);
    expect(session.run).toEqual(run);
    expect(session.told.faults).toMatchObject([{ kind: 'choice-gone', choice: 'f1.dance' }]);
    expect(canGoForward(session)).toBe(false);
  });

  it('forks when one goes on from there', () => {
    const session = choose(open(run, tellFerry), brand('f1.ask'), choosing());
    expect(session.run).toMatchObject({ id: 'fork', parent: { run: 'run-1', turn: 1 } });
  });

  it('goes back from where it stands, not from where it once stood', () => {
    expect(standing(back(open(run, tellFerry), 1, tellFerry))).toBe(0);
  });
});

describe('any story, any walk', () => {
  const settings = { seed: 1934, numRuns: 150 };

  it('is told the same step by step as at once', () => {
    fc.assert(
      fc.property(randomTell, randomPicks, (tell, picks) => {
        const choices = walk(tell, picks);
        const session = played(tell, choices);
        expect(session.told).toEqual(tell({ ...journalOf(), choices }));
      }),
      settings,
    );
  });

  it('is as before after going back and taking the same choices again', () => {
    fc.assert(
      fc.property(randomTell, randomPicks, fc.nat(15), (tell, picks, steps) => {
        const session = played(tell, walk(tell, picks));
        const earlier = back(session, steps, tell);
        const rest = session.run.journal.choices.slice(standing(earlier));
        const again = rest.reduce(
          (at, choice) => choose(at, choice, { tell, birth: birthOf('fork') }),
          earlier,
        );
        expect(again).toEqual(session);
      }),
      settings,
    );
  });

  it('keeps every run whole when one chooses otherwise', () => {
    let forks = 0;
    fc.assert(
      fc.property(randomTell, randomPicks, fc.nat(15), (tell, picks, turn) => {
        const session = played(tell, walk(tell, picks));
        const earlier = go(session, turn, tell);
        const taken = session.run.journal.choices[standing(earlier)];
        const other = lastPassage(earlier.told).choices.find(
          (each) => each.open && each.id !== taken,
        );
        if (other === undefined || taken === undefined) return;
        forks += 1;
        const forked = choose(earlier, other.id, { tell, birth: birthOf('fork') });
        expect(earlier.run.journal).toEqual(session.run.journal);
        expect(forked.run.journal).toEqual(
          append(upTo(session.run.journal, standing(earlier)), other.id),
        );
        expect(forked.run.parent).toEqual({ run: 'run-1', turn: standing(earlier) });
      }),
      settings,
    );
    expect(forks).toBeGreaterThan(30);
  });
});
