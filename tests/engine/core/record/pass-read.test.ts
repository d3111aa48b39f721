import { describe, expect, it } from 'vitest';
import {
  createMemoryStoryteller,
  type Graph,
} from '../../../../src/engine/adapters/memory/memory-storyteller.ts';
import { brand } from '../../../../src/engine/core/brand.ts';
import { open, type Tell } from '../../../../src/engine/core/journal/session.ts';
import { passRead, takenElsewhere } from '../../../../src/engine/core/record/pass-read.ts';
import { readBefore } from '../../../../src/engine/core/record/read-before.ts';
import { journalOf, runOf } from '../journal/a-story.ts';

const ROAD: Graph = {
  start: { lines: ['One.'], choices: { on: { text: 'On', to: 'two' } } },
  two: {
    lines: ['Two.'],
    choices: {
      left: { text: 'Left', to: 'three' },
      right: { text: 'Right', to: 'aside' },
      ask: { text: 'Ask', to: 'two' },
    },
  },
  aside: { lines: ['Aside.'], choices: { back: { text: 'Back', to: 'three' } } },
  three: {
    lines: ['Three.', '# decision: d1'],
    choices: { yes: { text: 'Yes', to: 'four' }, no: { text: 'No', to: 'other' } },
  },
  four: { lines: ['Four.'], choices: { out: { text: 'Out', to: 'end' } } },
  other: { lines: ['Other.'], choices: { away: { text: 'Away', to: 'end' } } },
  end: { lines: ['The end. # debrief: road'], choices: { more: { text: 'More', to: 'after' } } },
  after: { lines: ['After.'] },
};
const tell: Tell = (journal) => createMemoryStoryteller(ROAD).tell(journal);
const told = (...choices: readonly string[]) => tell(journalOf(...choices));
const read = (...roads: readonly (readonly string[])[]) =>
  readBefore(roads.map((road) => told(...road)));
const passed = (from: readonly string[], of: ReturnType<typeof read>, turn = from.length) =>
  passRead(open(runOf(from, { turn }), tell), of, tell);

describe('what was read on another run', () => {
  it('is passed over as far as the next decision, by the choices taken there last', () => {
    expect(passed([], read(['on', 'right', 'back', 'yes']))).toEqual(['on', 'right', 'back']);
    expect(passed([], read(['on', 'right'], ['on', 'left', 'yes']))).toEqual(['on', 'left']);
    expect(passed([], read(['on', 'left'], ['on', 'right', 'back']))).toEqual([
      'on',
      'right',
      'back',
    ]);
  });

  it('is passed over to the first thing that is new', () => {
    expect(passed([], read(['on']))).toEqual(['on']);
    const once = read(['on', 'left', 'yes', 'out']);
    expect(passed(['on', 'left', 'no'], once)).toEqual([]);
    expect(passed(['on', 'left', 'yes'], once)).toEqual(['out']);
  });

  it('stops before a decision, at a chapter’s end, and where the story does', () => {
    const all = read(['on', 'left', 'yes', 'out', 'more']);
    expect(passed(['on', 'left'], all)).toEqual([]);
    expect(passed(['on', 'left', 'yes', 'out'], all)).toEqual([]);
    expect(passed(['on', 'left', 'yes', 'out', 'more'], all)).toEqual([]);
  });

  it('stops where several ways are open and none of them was taken', () => {
    expect(passed(['on'], read(['on']))).toEqual([]);
  });

  it('is not gone round in', () => {
    expect(passed([], read(['on', 'ask', 'ask', 'ask']))).toEqual(['on', 'ask']);
  });

  it('is nothing on a first run, but what one has gone back over is', () => {
    expect(passed([], read())).toEqual([]);
    expect(passed(['on', 'left', 'yes'], read(), 0)).toEqual(['on', 'left']);
    expect(passed(['on', 'right', 'back'], read(['on', 'left']), 0)).toEqual([
      'on',
      'right',
      'back',
    ]);
  });

  it('has its choices marked among those that are offered', () => {
    const marked = takenElsewhere(told('on'), read(['on', 'left'], ['on', 'right']));
    expect([...marked]).toEqual([brand('left'), brand('right')]);
    expect([...takenElsewhere(told('on'), read())]).toEqual([]);
  });
});
