import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIRST_MOMENT,
  lastMoment,
  momentsOf,
  type Moment,
} from '../../../../src/engine/core/stage/moment.ts';
import { lastPassage } from '../../../../src/engine/core/story/passage.ts';
import { journalOf, tellFerry, walk } from '../journal/a-story.ts';
import { randomPicks, randomTell } from '../journal/random-story.ts';

describe('moments', () => {
  const moments = momentsOf(lastPassage(tellFerry(journalOf())), FIRST_MOMENT);

  it('are one a line with text, and a last one for cues at the passage’s end', () => {
    expect(moments).toHaveLength(4);
    expect(moments.map((moment) => moment.stage.actors.length)).toEqual([0, 1, 1, 1]);
  });

  it('take the cues of the lines without text before them', () => {
    expect(moments[0]?.stage).toMatchObject({ scene: 'f1_quay', place: 'quay', light: 'dusk' });
    expect(moments[0]?.mix.room).toBe('water');
  });

  it('hear an event and light a speaker for one line only', () => {
    expect(moments.map((moment) => moment.events)).toEqual([[], ['steps'], [], []]);
    expect(moments.map((moment) => moment.stage.lit)).toEqual([
      undefined,
      undefined,
      'ferryman',
      undefined,
    ]);
  });

  it('make a cut into one moment only', () => {
    const { passages } = tellFerry(journalOf('f1.one'));
    const aboard = momentsOf(
      lastPassage({ ...tellFerry(journalOf('f1.one')) }),
      lastMoment(passages.slice(0, 1)),
    );
    expect(aboard.map((moment) => moment.cut)).toEqual(['wedge', undefined]);
  });

  it('build the same stage and mix step by step as from scratch, in any story', () => {
    fc.assert(
      fc.property(randomTell, randomPicks, (tell, picks) => {
        const { passages } = tell({ ...journalOf(), choices: walk(tell, picks) });
        let moment: Moment = FIRST_MOMENT;
        for (const [turn, passage] of passages.entries()) {
          moment = momentsOf(passage, moment).at(-1) ?? moment;
          expect(moment).toEqual(lastMoment(passages.slice(0, turn + 1)));
        }
      }),
      { seed: 26, numRuns: 150 },
    );
  });

  it('lose no event and no cue to empty lines, in any story', () => {
    fc.assert(
      fc.property(randomTell, (tell) => {
        const passage = lastPassage(tell(journalOf()));
        const heard = momentsOf(passage, FIRST_MOMENT).flatMap((moment) => moment.events);
        const written = passage.lines.flatMap((line) =>
          line.cues.flatMap((cue) => (cue.kind === 'event' ? [cue.sound] : [])),
        );
        expect(heard).toEqual(written);
      }),
      { seed: 27, numRuns: 150 },
    );
  });
});
