import { describe, expect, it } from 'vitest';
import { brand, type CardId, type PlaceId } from '../../../../../src/engine/core/brand.ts';
import { plainPlace } from '../../../../../src/engine/adapters/pixi/place/placeholder.ts';
import {
  asSeen,
  pictureKey,
  subjectOf,
} from '../../../../../src/engine/adapters/pixi/place/subject.ts';
import { createColours } from '../../../../../src/engine/adapters/pixi/drawing/palette.ts';
import { drawnAs } from '../../../../../src/engine/adapters/pixi/drawing/recolour.ts';
import { parseCue } from '../../../../../src/engine/core/story/parse-cue.ts';
import { EMPTY_STAGE, withCue } from '../../../../../src/engine/core/stage/stage-state.ts';

const [office, receiver] = ['office', 'receiver'].map((id) => plainPlace(brand<PlaceId>(id)));
const places = [office, receiver].filter((place) => place !== undefined);
const catalog = { places, people: [], cards: [], tellers: [], files: {} };

function after(...tags: readonly string[]) {
  return tags.reduce((stage, tag) => {
    const cue = parseCue(tag);
    if (!cue.ok) throw new Error(`not a cue: ${tag}`);
    return withCue(stage, cue.value);
  }, EMPTY_STAGE);
}

describe('a picture where the record is silent', () => {
  it('is empty, or the one thing that its author names', () => {
    const empty = after('place: office', 'look: silent nobody_wrote');
    expect(subjectOf(empty, catalog).kind).toBe('silence');
    const left = after('place: office', 'look: silent nobody_wrote receiver');
    expect(subjectOf(left, catalog)).toEqual({ kind: 'place', place: receiver, isMissing: false });
    expect(pictureKey(left, catalog)).not.toBe(pictureKey(empty, catalog));
    expect(left.look).toEqual({
      kind: 'silent',
      card: brand<CardId>('nobody_wrote'),
      left: 'receiver',
    });
  });

  it('has nobody in it, and none of the light of the place before', () => {
    const asked = after(
      'place: office',
      'enter: anna left',
      'light: dusk',
      'camera: wide',
      'look: silent nobody_wrote receiver',
    );
    const seen = asSeen(asked);
    expect([seen.actors, seen.light, seen.camera]).toEqual([[], undefined, EMPTY_STAGE.camera]);
    expect(asSeen(after('place: office', 'enter: anna left')).actors).toHaveLength(1);
  });

  it('shows the thing in its own colours, and not in chalk', () => {
    const thing = '<svg viewBox="0 0 9 9"><rect width="9" height="9" fill="bone"/></svg>';
    const colours = createColours({ bone: '#cfc2a4' });
    expect(drawnAs(thing, 'silent', 2, colours)).toContain('fill="#cfc2a4"');
  });
});
