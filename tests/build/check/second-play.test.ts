import { describe, expect, it } from 'vitest';
import { measureRoad, measureScenes } from '../../../src/build/check/road-measures.ts';
import { secondPlay } from '../../../src/build/check/second-play.ts';
import type { ReadPassage } from '../../../src/build/crawl/read-road.ts';
import { brand, type ChoiceId } from '../../../src/engine/core/brand.ts';
import type { Cue } from '../../../src/engine/core/story/cue.ts';

const scene = (id: string): Cue => ({ kind: 'scene', scene: brand(id) });
const told: Cue = { kind: 'look', look: { kind: 'told', teller: brand('somebody') } };

/** A passage of one line, with so many open options. */
function read(text: string, options = 2, cues: readonly Cue[] = []): ReadPassage {
  const choices = Array.from({ length: options }, (_, at) => ({
    id: brand<ChoiceId>(`option-${at}`),
    text: 'Words of an option are not counted',
    cues: [],
    open: true,
  }));
  return { passage: { lines: [{ text, cues }], choices } };
}

describe('a second play', () => {
  it('has nothing new when the same is read', () => {
    const road = [read('It snows. The door is shut.'), read('You wait.')];
    expect(secondPlay(road, road).newShare).toBe(0);
  });

  it('counts the words of sentences that the other road lacks, on both roads', () => {
    const one = [read('It snows all day. You open the door.')];
    const other = [read('It snows all day. Nobody comes.')];
    expect(secondPlay(one, other).newShare).toBeCloseTo((4 + 2) / (8 + 6));
  });

  it('takes a sentence with over 70 per cent of its words in common for the same', () => {
    const one = [read('He puts the long letter down on the old table now.')];
    const nearly = [read('He puts the long letter down on the old bench now.')];
    const unlike = [read('He puts a short note away under the old bench there.')];
    expect(secondPlay(one, nearly).newShare).toBe(0);
    expect(secondPlay(one, unlike).newShare).toBe(1);
  });

  it('does not take a short sentence for the long one that it stands in', () => {
    const one = [read('He waits.')];
    const other = [read('He waits at the gate until the lamps are lit.')];
    expect(secondPlay(one, other).newShare).toBe(1);
  });

  it('compares scene with scene, and counts the scenes that only one road has', () => {
    const one = [read('It snows.', 2, [scene('a')]), read('You wait here.', 0, [scene('b')])];
    const other = [read('It snows.', 2, [scene('a')]), read('It snows.', 0, [scene('c')])];
    expect(secondPlay(one, other)).toEqual({
      newShare: (3 + 2) / 9,
      scenesApart: 2,
      scenes: new Map([
        ['a', 0],
        ['b', 1],
        ['c', 1],
      ]),
    });
  });
});

describe('what a road asks of a reader', () => {
  it('counts words without options, clicks with one option, and the longest stretch without a decision', () => {
    const road = [
      read('One two three.', 1),
      read('Four five.', 3),
      read('Six seven eight nine.', 0),
    ];
    expect(measureRoad(road)).toEqual({ words: 9, oneOption: 1, longest: 5, toldShare: 0 });
  });

  it('is counted by scene too; a stretch belongs to the scene in which it ends', () => {
    const road = [
      read('One two three.', 1, [scene('a')]),
      read('Four five.', 2, [scene('b'), told]),
      read('Six.', 0),
    ];
    expect(measureScenes(road)).toEqual(
      new Map([
        ['a', { words: 3, oneOption: 1, longest: 3, told: 0 }],
        ['b', { words: 3, oneOption: 0, longest: 5, told: 3 }],
      ]),
    );
  });

  it('counts as told what is read under such a look, until the next', () => {
    const lived: Cue = { kind: 'look', look: { kind: 'lived' } };
    const road = [read('One two.'), read('Three four.', 2, [told]), read('Five six.', 0, [lived])];
    expect(measureRoad(road).toldShare).toBeCloseTo(2 / 6);
  });
});
