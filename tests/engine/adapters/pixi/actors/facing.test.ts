import { describe, expect, it } from 'vitest';
import { brand, type PersonId } from '../../../../../src/engine/core/brand.ts';
import { EMPTY_STAGE, type Actor } from '../../../../../src/engine/core/stage/stage-state.ts';
import type { Gaze, Spot } from '../../../../../src/engine/core/story/cue.ts';
import { bearingsOf } from '../../../../../src/engine/adapters/pixi/actors/facing.ts';
import { standings } from '../../../../../src/engine/adapters/pixi/actors/placing.ts';
import { plainPlace } from '../../../../../src/engine/adapters/pixi/place/placeholder.ts';

const [ANNA, BORIS, VERA] = ['anna', 'boris', 'vera'].map((id) => brand<PersonId>(id)) as [
  PersonId,
  PersonId,
  PersonId,
];
const { spots, size } = plainPlace('somewhere');

function actor(person: PersonId, spot: Spot, more: Partial<Actor> = {}): Actor {
  return { person, spot, pose: 'stand', ...more };
}

function bearings(actors: readonly Actor[], speaks: { lit?: PersonId; heard?: PersonId } = {}) {
  const seen = bearingsOf(
    { ...EMPTY_STAGE, actors, lit: speaks.lit, heard: speaks.heard },
    standings(actors, spots),
    size[0],
  );
  return (person: PersonId) => {
    const found = seen.get(person);
    if (found === undefined) throw new Error(`${person} has no bearing`);
    return { ...found.head, side: found.stance.side };
  };
}

const TWO = [actor(ANNA, 'left'), actor(BORIS, 'right')];
const gazing = (gaze: Gaze) => [actor(ANNA, 'left', { gaze }), actor(BORIS, 'right')];

describe('where people look', () => {
  it('is at who speaks, who looks at us', () => {
    const anna = bearings(TWO, { lit: ANNA });
    expect([anna(ANNA).turn, anna(BORIS).turn]).toEqual([0, -1]);
    const boris = bearings(TWO, { lit: BORIS });
    expect([boris(ANNA).turn, boris(BORIS).turn]).toEqual([1, 0]);
  });

  it('stays with who spoke last, as long as they are there', () => {
    expect(bearings(TWO, { heard: BORIS })(ANNA).turn).toBe(1);
    expect(bearings(TWO, { heard: VERA })(ANNA).turn).toBe(bearings(TWO)(ANNA).turn);
  });

  it('is the middle of the picture before anybody has spoken; who stands there looks at us', () => {
    const three = bearings([...TWO, actor(VERA, 'centre')]);
    expect([ANNA, BORIS, VERA].map((id) => three(id).turn)).toEqual([1, -1, 0]);
  });

  it('is where a cue says: at somebody, away from them, down, to a spot, out at us', () => {
    const at = bearings(gazing({ kind: 'at', person: BORIS }), { lit: VERA })(ANNA);
    expect([at.turn, at.side]).toEqual([2, 1]);
    expect(bearings(gazing({ kind: 'away' }), { lit: BORIS })(ANNA).turn).toBe(-2);
    expect(bearings(gazing({ kind: 'down' }), { lit: BORIS })(ANNA).isDown).toBe(true);
    expect(bearings(gazing({ kind: 'to', spot: 'left' }), { lit: BORIS })(ANNA).turn).toBe(-2);
    expect(bearings(gazing({ kind: 'out' }), { lit: BORIS })(ANNA).turn).toBe(0);
  });

  it('is behind for who turns away, unless they speak or a cue has them look over the shoulder', () => {
    const away = actor(ANNA, 'left', { pose: 'turn' });
    expect(bearings([away, ...TWO.slice(1)])(ANNA).isBehind).toBe(true);
    const back = { ...away, gaze: { kind: 'at', person: BORIS } } as const;
    const over = bearings([back, ...TWO.slice(1)])(ANNA);
    expect([over.isBehind, over.turn]).toEqual([false, 2]);
    expect(bearings([away, ...TWO.slice(1)], { lit: ANNA })(ANNA).isBehind).toBe(false);
  });

  it('is the paper for who writes, and whoever one has to do with', () => {
    expect(bearings([actor(ANNA, 'left', { pose: 'write' })])(ANNA).isDown).toBe(true);
    const whispers = actor(BORIS, 'right', { pose: 'whisper', with: ANNA });
    expect(bearings([actor(ANNA, 'left'), whispers])(BORIS)).toMatchObject({ turn: -2, side: -1 });
  });
});

describe('a pose with somebody', () => {
  it('brings who whispers, holds or gives near, on the side where they were', () => {
    const x = (pose: 'whisper' | 'hold' | 'give' | 'point') => {
      const there = standings(
        [TWO[0] ?? actor(ANNA, 'left'), actor(BORIS, 'right', { pose, with: ANNA })],
        spots,
      );
      return (there.get(BORIS)?.x ?? 0) - spots.left[0];
    };
    const scale = spots.left[2];
    expect(x('whisper')).toBeCloseTo(96 * scale);
    expect(x('whisper')).toBeLessThan(x('hold'));
    expect(x('hold')).toBeLessThan(x('give'));
    expect(x('point')).toBe(spots.right[0] - spots.left[0]);
  });

  it('moves nobody when the other is not there', () => {
    const alone = [actor(BORIS, 'right', { pose: 'hold', with: VERA })];
    expect(standings(alone, spots).get(BORIS)?.x).toBe(spots.right[0]);
  });
});
