import { describe, expect, it } from 'vitest';
import { debriefed } from '../../../src/app/debrief/debrief-told.ts';
import { brand } from '../../../src/engine/core/brand.ts';
import { choose, go, replay, standing } from '../../../src/engine/core/journal/session.ts';
import { birthOf, ids, played, tellFerry } from '../../engine/core/journal/a-story.ts';

const ENDED = ids('f1.two', 'f1.ask', 'f1.north');

describe('what a debrief speaks of', () => {
  it('is nothing before a chapter has ended', () => {
    expect(debriefed(played(tellFerry, ids('f1.two')), tellFerry)).toBeUndefined();
  });

  it('is the run that reached the end of the chapter', () => {
    const found = debriefed(played(tellFerry, ENDED), tellFerry);
    expect(found?.chapters).toEqual(['ferry']);
    expect(found?.told.journal.choices).toEqual(ENDED);
  });

  it('is still the whole run when the reader has gone back in it', () => {
    const back = go(played(tellFerry, ENDED), 1, tellFerry);
    expect(standing(back)).toBe(1);
    expect(debriefed(back, tellFerry)?.told.journal.choices).toEqual(ENDED);
  });

  it('is still the first run while one of its choices is replayed', () => {
    const replayed = replay(played(tellFerry, ENDED), 0, tellFerry);
    expect(debriefed(replayed, tellFerry)?.told.journal.choices).toEqual(ENDED);
  });

  it('is the other road once that has ended too and is asked for', () => {
    const replayed = replay(played(tellFerry, ENDED), 2, tellFerry);
    const birth = birthOf('fork');
    const other = choose(replayed, brand('f1.south'), { tell: tellFerry, birth });
    expect(debriefed(other, tellFerry, 'fork')?.run.id).toBe('fork');
    expect(debriefed(other, tellFerry, 'run-1')?.run.id).toBe('run-1');
  });

  it('is the first run as long as the other road has not ended', () => {
    const replayed = replay(played(tellFerry, ENDED), 0, tellFerry);
    const birth = birthOf('fork');
    const other = choose(replayed, brand('f1.one'), { tell: tellFerry, birth });
    expect(debriefed(other, tellFerry, 'fork')?.run.id).toBe('run-1');
  });
});
