import { describe, expect, it } from 'vitest';
import { caughtUp, missedBy } from '../../../../../src/engine/adapters/pixi/time/missed.ts';
import { brand, type PersonId, type PlaceId } from '../../../../../src/engine/core/brand.ts';
import {
  EMPTY_STAGE,
  type Actor,
  type StageState,
} from '../../../../../src/engine/core/stage/stage-state.ts';

const actor = (person: string): Actor => ({
  person: brand<PersonId>(person),
  spot: 'left',
  pose: 'stand',
});
const hall: StageState = { ...EMPTY_STAGE, place: brand<PlaceId>('hall') };
const push = { move: 'push', anchor: 'rostrum' } as const;
const wide = { move: 'wide', anchor: undefined } as const;
const jump = (state: StageState) => ({ state, manner: 'jump' }) as const;
const play = (state: StageState, missed?: StageState) =>
  ({ state, manner: 'play', missed }) as const;

describe('what was missed of a passage', () => {
  it('is its end, when the next passage begins before it stands', () => {
    expect(missedBy('play', jump(hall))).toBe(hall);
  });

  it('is still so when a second moment overtakes the first', () => {
    expect(missedBy('play', play(EMPTY_STAGE, hall))).toBe(hall);
  });

  it('is nothing when nothing was overtaken, or when all is shown at once', () => {
    expect(missedBy('play', undefined)).toBeUndefined();
    expect(missedBy('jump', jump(hall))).toBeUndefined();
  });
});

describe('catching up', () => {
  it('sets who came in meanwhile and stays', () => {
    const missed = { ...hall, actors: [actor('kamenev')] };
    expect(caughtUp(hall, missed, missed).actors).toEqual(missed.actors);
  });

  it('never shows who came in meanwhile and leaves now', () => {
    const missed = { ...hall, actors: [actor('zinoviev')] };
    expect(caughtUp(hall, missed, hall).actors).toEqual([]);
  });

  it('keeps who stands there and leaves now, so that they are seen to go', () => {
    const stood = { ...hall, actors: [actor('zinoviev')] };
    expect(caughtUp(stood, stood, hall).actors).toEqual(stood.actors);
  });

  it('leaves out the way that the camera did not go when it is to go elsewhere now', () => {
    expect(caughtUp(hall, { ...hall, camera: push }, { ...hall, camera: wide }).camera).toEqual(
      hall.camera,
    );
  });

  it('sets the camera when it is to stay where it would have come', () => {
    const missed = { ...hall, camera: push };
    expect(caughtUp(hall, missed, { ...missed }).camera).toEqual(push);
  });
});
