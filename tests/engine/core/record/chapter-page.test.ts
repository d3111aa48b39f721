import { describe, expect, it } from 'vitest';
import { brand, type ChapterId } from '../../../../src/engine/core/brand.ts';
import { debriefOf } from '../../../../src/engine/core/record/debrief.ts';
import { listedIn } from '../../../../src/engine/core/record/listed-in.ts';
import { turnedFirst } from '../../../../src/engine/core/record/turned-first.ts';
import type { Passage } from '../../../../src/engine/core/story/passage.ts';
import { entryOf, RECORD } from './a-record.ts';
import { journalOf, tellFerry } from '../journal/a-story.ts';

const told = tellFerry(journalOf('f1.one', 'f1.wait', 'f1.ask', 'f1.north'));
const ferry = brand<ChapterId>('ferry');

describe('the decisions of a chapter', () => {
  it('are read from those that it turned on to the rest', () => {
    const debriefs = [
      entryOf('f1.tickets'),
      entryOf('f1.way', { turns: true, date: '1934-05-01' }),
    ];
    const { turned, rest } = turnedFirst(debriefOf(told, { ...RECORD, debriefs }, ferry).pages);
    expect(turned).toMatchObject([{ decision: 'f1.way', date: '1934-05-01' }]);
    expect(rest).toMatchObject([{ decision: 'f1.tickets', turns: false }]);
  });

  it('are all of them the rest where none is marked', () => {
    expect(turnedFirst(debriefOf(told, RECORD, ferry).pages).turned).toEqual([]);
  });
});

describe('what came to the lists in a chapter', () => {
  const passage = (items: readonly string[], chapter?: string): Passage => ({
    lines: [
      {
        text: 'On.',
        cues: chapter === undefined ? [] : [{ kind: 'debrief', chapter: brand(chapter) }],
      },
    ],
    choices: [],
    lists: { [brand('pocket')]: items },
  });
  const passages = [
    passage(['key']),
    passage(['key', 'nail', 'coin']),
    passage(['key', 'nail'], 'one'),
    passage(['nail', 'map']),
    passage(['nail', 'map'], 'two'),
  ];
  const listed = (chapter: string, entry = 'start') =>
    listedIn({ passages, journal: { ...journalOf(), entry } }, brand(chapter));

  it('is what was not there before it, and what has gone in it', () => {
    expect(listed('one')).toEqual([{ list: 'pocket', came: ['key', 'nail'], gone: ['coin'] }]);
    expect(listed('two')).toEqual([{ list: 'pocket', came: ['map'], gone: ['key'] }]);
  });

  it('is not what a run that begins later was given', () => {
    expect(listed('one', 'later')).toMatchObject([{ came: ['nail'] }]);
  });

  it('is nothing in a chapter that has not ended', () => {
    expect(listed('three')).toEqual([]);
  });
});
