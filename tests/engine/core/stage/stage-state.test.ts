import { describe, expect, it } from 'vitest';
import type { Cue } from '../../../../src/engine/core/story/cue.ts';
import { mixWithCue, SILENCE } from '../../../../src/engine/core/stage/mix.ts';
import { parseCue } from '../../../../src/engine/core/story/parse-cue.ts';
import { EMPTY_STAGE, withCue } from '../../../../src/engine/core/stage/stage-state.ts';

function cues(...tags: readonly string[]): readonly Cue[] {
  return tags.map((tag) => {
    const cue = parseCue(tag);
    if (!cue.ok) throw new Error(cue.error.problem);
    return cue.value;
  });
}

const stageAfter = (...tags: readonly string[]) => cues(...tags).reduce(withCue, EMPTY_STAGE);

describe('the stage', () => {
  const full = [
    'scene: one',
    'place: hall',
    'look: told somebody',
    'light: dusk',
    'crowd: rising',
    'camera: push door',
    'card: pass 4',
    'type: Hurrah',
    'enter: ada left sit',
    'enter: ben',
  ];

  it('is cleared by a new place, but for its scene and its look', () => {
    expect(stageAfter(...full, 'place: street')).toEqual({
      ...EMPTY_STAGE,
      scene: 'one',
      place: 'street',
      look: { kind: 'told', teller: 'somebody' },
    });
  });

  it('has each person once, in order of entering', () => {
    const { actors } = stageAfter(...full, 'enter: ada far');
    expect(actors).toEqual([
      { person: 'ben', spot: 'centre', pose: 'stand' },
      { person: 'ada', spot: 'far', pose: 'stand' },
    ]);
  });

  it('moves a person only where a pose names a spot, and nobody who is not there', () => {
    const { actors } = stageAfter(
      ...full,
      'pose: ada raise',
      'pose: ben lean near',
      'pose: eve turn',
    );
    expect(actors).toEqual([
      { person: 'ada', spot: 'left', pose: 'raise' },
      { person: 'ben', spot: 'near', pose: 'lean' },
    ]);
  });

  it('lets people sit in another pose, and have to do with somebody until the next pose', () => {
    const { actors } = stageAfter(...full, 'pose: ada sit write', 'pose: ben whisper ada');
    expect(actors).toEqual([
      { person: 'ada', spot: 'left', pose: 'write', sits: true },
      { person: 'ben', spot: 'centre', pose: 'whisper', with: 'ada' },
    ]);
    expect(stageAfter(...full, 'pose: ben whisper ada', 'pose: ben stand').actors[1]).toEqual({
      person: 'ben',
      spot: 'centre',
      pose: 'stand',
    });
  });

  it('keeps where somebody looks until the next gaze or entrance', () => {
    const gazeAfter = (...tags: readonly string[]) =>
      stageAfter(...full, ...tags).actors.find(({ person }) => person === 'ada')?.gaze;
    expect(gazeAfter('gaze: ada ben', 'pose: ada stand far')).toEqual({
      kind: 'at',
      person: 'ben',
    });
    expect(gazeAfter('gaze: ada ben', 'gaze: ada far')).toEqual({ kind: 'to', spot: 'far' });
    expect(gazeAfter('gaze: ada down')).toEqual({ kind: 'down' });
    expect(gazeAfter('gaze: ada down', 'gaze: ada speaker')).toBeUndefined();
    expect(gazeAfter('gaze: ada down', 'enter: ada left')).toBeUndefined();
  });

  it('rims somebody until they go or enter anew, whatever they do', () => {
    const ada = (...tags: readonly string[]) =>
      stageAfter(...full, 'rim: ada', ...tags).actors.find(({ person }) => person === 'ada');
    expect(ada('pose: ada turn far')?.isRimmed).toBe(true);
    expect(ada('enter: ada left')?.isRimmed).toBeUndefined();
  });

  it('knows who spoke last, until the next place', () => {
    expect(stageAfter(...full, 'speaker: ada').heard).toBe('ada');
    expect(stageAfter(...full, 'speaker: ada', 'place: street').heard).toBeUndefined();
  });

  it('lets go of who leaves and of a card that is put away', () => {
    const stage = stageAfter(...full, 'leave: ada', 'leave: eve', 'card: none');
    expect(stage.actors.map((actor) => actor.person)).toEqual(['ben']);
    expect(stage.card).toBeUndefined();
  });

  it('has words of a poster until others come, or none', () => {
    expect(stageAfter(...full, 'type: 15').lettering).toBe('15');
    expect(stageAfter(...full, 'type: none').lettering).toBeUndefined();
  });
});

describe('the mix', () => {
  it('has one music and one room, which a new place keeps', () => {
    const mix = cues('music: march', 'room: wind', 'event: door', 'place: hall').reduce(
      mixWithCue,
      SILENCE,
    );
    expect(mix).toEqual({ music: 'march', room: 'wind' });
    expect(cues('music: none').reduce(mixWithCue, mix)).toEqual({ music: undefined, room: 'wind' });
  });
});
