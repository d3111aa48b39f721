/** A small story for tests of the core, and what a test needs to walk through it. */
import {
  createMemoryStoryteller,
  type Graph,
} from '../../../../src/engine/adapters/memory/memory-storyteller.ts';
import { brand, type ChoiceId } from '../../../../src/engine/core/brand.ts';
import { append, START, type Journal } from '../../../../src/engine/core/journal/journal.ts';
import { lastPassage } from '../../../../src/engine/core/story/passage.ts';
import type { Run } from '../../../../src/engine/core/journal/run.ts';
import {
  begin,
  choose,
  type Birth,
  type Session,
  type Tell,
} from '../../../../src/engine/core/journal/session.ts';

export const FERRY: Graph = {
  start: {
    lines: [
      '# scene: f1_quay',
      '# place: quay # light: dusk',
      'The ferry is late. # room: water',
      '# enter: ferryman left',
      'A man comes down the steps. # event: steps # camera: push steps',
      '"Two?" # speaker: ferryman',
      '# decision: f1.tickets',
    ],
    choices: {
      'f1.two': { text: 'Pay for two', to: 'aboard' },
      'f1.one': { text: 'Pay for one', to: 'aboard' },
      'f1.swim': { text: 'Swim # why: The water is too cold.', to: 'aboard' },
    },
  },
  aboard: {
    lines: ['# place: deck', 'The deck is wet. # cut: wedge # music: song', '# leave: ferryman'],
    choices: {
      'f1.wait': { text: 'Wait', to: 'aboard' },
      'f1.ask': { text: 'Ask the way', to: 'asked' },
      'f1.land': { text: 'Go ashore', to: 'shore' },
    },
  },
  asked: {
    lines: ['# decision: f1.way', '"North," somebody says. # source: north-road'],
    choices: {
      'f1.north': { text: 'Believe it', to: 'shore' },
      'f1.south': { text: 'Do not', to: 'shore' },
    },
  },
  shore: { lines: ['# scene: f2_shore', 'Sand. # music: none', '# debrief: ferry'] },
};

export const tellFerry: Tell = (journal) => createMemoryStoryteller(FERRY).tell(journal);

export function ids(...names: readonly string[]): readonly ChoiceId[] {
  return names.map((name) => brand<ChoiceId>(name));
}

export function journalOf(...choices: readonly string[]): Journal {
  return {
    story: 'ferry',
    role: brand('passenger'),
    entry: START,
    seed: 7,
    choices: ids(...choices),
    without: [],
  };
}

const AT = '2000-01-01T00:00:00.000Z';

export function birthOf(id: string): Birth {
  return { id: brand(id), at: AT, build: 'memory-1' };
}

export function runOf(choices: readonly string[], change: Partial<Run> = {}): Run {
  const { id, at, build } = birthOf('run-1');
  const journal = journalOf(...choices);
  return { id, journal, turn: choices.length, build, startedAt: at, savedAt: at, ...change };
}

/** A run begun and played choice by choice; forks are called `<id>-1`, `<id>-2` … */
export function played(tell: Tell, choices: readonly ChoiceId[], id = 'run-1'): Session {
  const first = begin(journalOf(), tell, birthOf(id));
  return choices.reduce((session, choice, index) => {
    return choose(session, choice, { tell, birth: birthOf(`${id}-${index + 1}`) });
  }, first);
}

/** The choices that one takes who picks the so-and-so-many-th open one each time, as long as there are any. */
export function walk(tell: Tell, picks: readonly number[]): readonly ChoiceId[] {
  let journal: Journal = journalOf();
  for (const pick of picks) {
    const open = lastPassage(tell(journal)).choices.filter((choice) => choice.open);
    const choice = open[pick % Math.max(1, open.length)];
    if (choice === undefined) break;
    journal = append(journal, choice.id);
  }
  return journal.choices;
}
