import { describe, expect, it } from 'vitest';
import { FIRST_MOMENT, momentsOf } from '../../../src/engine/core/stage/moment.ts';
import { lastPassage } from '../../../src/engine/core/story/passage.ts';
import { changesOf } from '../../../tools/player/changes.ts';
import { journalOf, tellFerry } from '../../engine/core/journal/a-story.ts';

describe('what a moment changes', () => {
  const moments = momentsOf(lastPassage(tellFerry(journalOf())), FIRST_MOMENT);

  it('is told in the words of the cues', () => {
    expect(moments.map((moment, at) => changesOf(moment, moments[at - 1] ?? FIRST_MOMENT))).toEqual(
      [
        ['place: quay', 'light: dusk', 'room: water'],
        ['camera: push steps', 'enter: ferryman left stand', 'event: steps'],
        ['speaker: ferryman'],
        [],
      ],
    );
  });

  it('is nothing where nothing changes', () => {
    expect(changesOf(FIRST_MOMENT, FIRST_MOMENT)).toEqual([]);
  });
});
