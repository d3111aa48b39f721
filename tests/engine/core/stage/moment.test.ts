import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIRST_MOMENT,
  lastMoment,
  momentsOf,
  type Moment,
} from '../../../../src/engine/core/stage/moment.ts';
import { brand, type SoundId } from '../../../../src/engine/core/brand.ts';
import type { Cue } from '../../../../src/engine/core/story/cue.ts';
import { lastPassage, type Line, type Passage } from '../../../../src/engine/core/story/passage.ts';
import { journalOf, tellFerry, walk } from '../journal/a-story.ts';
import { randomPicks, randomTell } from '../journal/random-story.ts';

const aPassage = (lines: readonly Line[]): Passage => ({ lines, choices: [] });

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
    expect(moments.map(({ events }) => events.map(({ sound }) => sound))).toEqual([
      [],
      ['steps'],
      [],
      [],
    ]);
    expect(moments.map((moment) => moment.stage.lit)).toEqual([
      undefined,
      undefined,
      'ferryman',
      undefined,
    ]);
  });

  it('count how often an event has rung, so that a replay hears the same variants', () => {
    const line = (text: string, ...cues: readonly Cue[]): Line => ({ text, cues });
    const chalk = { kind: 'event', sound: brand<SoundId>('chalk') } as const;
    const passage = aPassage([line('One.', chalk), line('Two.', chalk, chalk)]);
    const first = momentsOf(passage, FIRST_MOMENT);
    expect(first.map(({ events }) => events.map(({ take }) => take))).toEqual([[0], [1, 2]]);
    const [next] = momentsOf(passage, lastMoment([passage]));
    expect(next?.events.map(({ take }) => take)).toEqual([3]);
    expect(momentsOf(passage, FIRST_MOMENT)).toEqual(first);
  });

  it('know how often a music had begun, and begin it once however often it is named', () => {
    const music = (sound: string | undefined): Cue => ({
      kind: 'music',
      sound: sound === undefined ? undefined : brand<SoundId>(sound),
    });
    const passage = aPassage(
      ['theme', 'theme', undefined, 'theme'].map((sound) => ({ text: 'A.', cues: [music(sound)] })),
    );
    const mixes = momentsOf(passage, FIRST_MOMENT).map(({ mix }) => mix.musicTake ?? 0);
    expect(mixes).toEqual([0, 0, 0, 1]);
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
        expect(heard.map(({ sound }) => sound)).toEqual(written);
      }),
      { seed: 27, numRuns: 150 },
    );
  });
});
