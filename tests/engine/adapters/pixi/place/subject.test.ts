import { describe, expect, it } from 'vitest';
import {
  isSeenOtherwise,
  pictureKey,
} from '../../../../../src/engine/adapters/pixi/place/subject.ts';
import { brand, type PlaceId, type SceneId } from '../../../../../src/engine/core/brand.ts';
import { EMPTY_STAGE } from '../../../../../src/engine/core/stage/stage-state.ts';

describe('what a state asks to be hung', () => {
  const catalog = { places: [], people: [], cards: [], tellers: [], files: {} };
  const state = { ...EMPTY_STAGE, place: brand<PlaceId>('room') };

  it('is another picture for another place, look or teller', () => {
    const key = pictureKey(state, catalog);
    expect(pictureKey({ ...state, place: brand<PlaceId>('street') }, catalog)).not.toBe(key);
    expect(pictureKey({ ...state, look: { kind: 'legend' } }, catalog)).not.toBe(key);
    const told = (teller: string) =>
      pictureKey({ ...state, look: { kind: 'told', teller: brand(teller) } }, catalog);
    expect(told('one')).not.toBe(told('other'));
  });

  it('is the same picture for other people, light and camera', () => {
    const other = { ...state, light: 'dusk', camera: { move: 'push', anchor: 'lamp' } as const };
    expect(pictureKey(other, catalog)).toBe(pictureKey(state, catalog));
    expect(isSeenOtherwise(state, other)).toBe(true);
    expect(isSeenOtherwise(state, { ...state, card: undefined })).toBe(false);
    expect(isSeenOtherwise(state, { ...state, scene: brand<SceneId>('noon') })).toBe(false);
  });

  it('takes for seen whatever a state may come to hold', () => {
    const foggy = Object.assign({ fog: 'thick' }, state);
    expect(isSeenOtherwise(state, foggy)).toBe(true);
  });
});
