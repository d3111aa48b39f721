import { describe, expect, it } from 'vitest';
import { ANY } from '../../../../src/engine/core/board/scale.ts';
import {
  favours,
  sameMark,
  strikes,
  withStrength,
} from '../../../../src/engine/core/board/mark.ts';
import {
  cardOf,
  commits,
  furthest,
  hasMoved,
  knows,
  marked,
  marks,
  NOTHING_YET,
  partnerPresses,
  placed,
  places,
  playsAs,
  rest,
  says,
  shows,
  sureNow,
  turns,
  wantedToCommit,
  wantedToShow,
  type Weighing,
} from '../../../../src/engine/core/board/weighing.ts';
import { BY_POLES } from './a-board.ts';

const SAID = says(NOTHING_YET, { answer: 'most', sure: 3 });
const COMMITTED = commits(SAID);
const all = (state: Weighing, ...points: readonly number[]): Weighing =>
  ['most', 'few', 'cannot-tell'].reduce(
    (so, answer, at) => places(so, BY_POLES, { answer, points: points[at] ?? 0 }),
    state,
  );

describe('committing', () => {
  it('wants an answer and how sure one is; a number and a paper are one’s own affair', () => {
    expect(wantedToCommit(NOTHING_YET)).toEqual(['answer', 'sure']);
    expect(commits(NOTHING_YET).isCommitted).toBe(false);
    expect(COMMITTED.isCommitted).toBe(true);
  });

  it('in a pair wants both, and again both when what they committed to has changed', () => {
    const pair = playsAs(SAID, 'pair');
    const one = partnerPresses(pair, 0);
    expect(wantedToCommit(one)).toEqual(['partners']);
    const both = partnerPresses(one, 1);
    expect(commits(both).isCommitted).toBe(true);
    expect(wantedToCommit(says(both, { sure: 5 }))).toEqual(['partners']);
    expect(partnerPresses(one, 0).partners).toEqual([]);
  });

  it('on paper wants nothing here', () => {
    expect(commits(playsAs(NOTHING_YET, 'paper')).isCommitted).toBe(true);
  });

  it('is for good: nothing that was said can be changed after it', () => {
    expect(says(COMMITTED, { sure: 1 }).said.sure).toBe(3);
    expect(playsAs(COMMITTED, 'pair').way).toBe('alone');
    expect(partnerPresses(COMMITTED, 0).partners).toEqual([]);
  });

  it('comes before every source: no card can be marked or turned before it', () => {
    expect(furthest(SAID)).toBe('commit');
    expect(turns(SAID, 'c1')).toBe(SAID);
    expect(marks(SAID, 'c1', { at: 1 })).toBe(SAID);
    expect(furthest(COMMITTED)).toBe('place');
  });
});

describe('weighing a card', () => {
  it('keeps the mark that was made before the source, and says when the source has moved it', () => {
    const first = turns(marks(COMMITTED, 'c1', { at: 5 }), 'c1');
    expect(cardOf(first, 'c1')).toEqual({ turned: true, mark: { at: 5 }, before: { at: 5 } });
    expect(hasMoved(cardOf(first, 'c1'))).toBe(false);
    const then = marks(first, 'c1', { at: 4 });
    expect(hasMoved(cardOf(then, 'c1'))).toBe(true);
    expect(cardOf(then, 'c1').before).toEqual({ at: 5 });
    expect(turns(then, 'c1')).toBe(then);
  });

  it('has nothing to keep of a card that was turned before it was marked', () => {
    const state = marks(turns(COMMITTED, 'c1'), 'c1', { at: 2 });
    expect(cardOf(state, 'c1').before).toBeUndefined();
    expect(hasMoved(cardOf(state, 'c1'))).toBe(false);
  });

  it('counts what is marked wholly, and keeps how they knew', () => {
    const state = marks(knows(COMMITTED, 'c2', 'inferred'), 'c1', { at: 2 });
    expect(marked(state, BY_POLES)).toBe(1);
    expect(cardOf(state, 'c2')).toEqual({ turned: false, knew: 'inferred' });
    expect(marked(marks(state, 'c3', favours(undefined, 'most')), BY_POLES)).toBe(1);
  });
});

describe('a mark by answer', () => {
  it('favours one answer or any, and is not for and against the same', () => {
    const most = withStrength(favours(undefined, 'most'), 2);
    expect(strikes(most, 'few')).toEqual({ most: 'most', strength: 2, against: ['few'] });
    expect(strikes(most, 'most')).toEqual({ against: ['most'] });
    expect(favours(strikes(most, 'few'), 'few')).toEqual({ most: 'few', strength: 2, against: [] });
    expect(favours(most, ANY)).toEqual({ most: ANY, against: [] });
  });

  it('gives up a strike that is struck again', () => {
    expect(strikes({ most: 'most', against: ['few'] }, 'few')).toEqual({
      most: 'most',
      against: [],
    });
  });

  it('is the same whatever order it was made in', () => {
    expect(sameMark({ most: 'a', strength: 1, against: ['b', 'c'] }, { most: 'a', strength: 1, against: ['c', 'b'] })).toBe(true); // prettier-ignore
    expect(sameMark({ most: ANY, against: [] }, { most: ANY, strength: 3, against: [] })).toBe(
      true,
    );
    expect(sameMark({ at: 1 }, { most: ANY, against: [] })).toBe(false);
    expect(sameMark({ most: 'a', against: [] }, { most: 'b', against: [] })).toBe(false);
  });
});

describe('placing points', () => {
  it('goes in fives, from none to as many as are left', () => {
    const state = places(COMMITTED, BY_POLES, { answer: 'most', points: 62 });
    expect(placed(state, 'most')).toBe(60);
    expect(rest(state, BY_POLES)).toBe(40);
    const more = places(state, BY_POLES, { answer: 'few', points: 55 });
    expect(placed(more, 'few')).toBe(40);
    expect(places(more, BY_POLES, { answer: 'few', points: -5 }).points['few']).toBe(0);
  });

  it('wants all of the hundred and how sure one is now, before the authors’ grading comes', () => {
    const state = all(COMMITTED, 50, 20, 25);
    expect(wantedToShow(state, BY_POLES)).toEqual(['rest', 'sureAfter']);
    expect(shows(state, BY_POLES).isShown).toBe(false);
    const whole = sureNow(all(COMMITTED, 50, 20, 30), 2);
    expect(furthest(shows(whole, BY_POLES))).toBe('beside');
    expect(shows(playsAs(whole, 'paper'), BY_POLES).isShown).toBe(true);
  });

  it('comes before it for good: marks, points and confidence stay as they were', () => {
    const shown = shows(sureNow(all(COMMITTED, 50, 20, 30), 2), BY_POLES);
    expect(marks(shown, 'c1', { at: 1 })).toBe(shown);
    expect(places(shown, BY_POLES, { answer: 'few', points: 0 })).toBe(shown);
    expect(sureNow(shown, 5)).toBe(shown);
  });
});
