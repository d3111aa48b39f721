/**
 * What every storyteller must do, in sentences. Each brings the same small story in its own language:
 * `CONTRACT_GRAPH` for the one in memory, `CONTRACT_INK` for ink.
 */
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/engine/adapters/memory/memory-storyteller.ts';
import { brand, type ChoiceId, type ListId } from '../../../src/engine/core/brand.ts';
import { START, type Journal } from '../../../src/engine/core/journal/journal.ts';
import { lastPassage } from '../../../src/engine/core/story/passage.ts';
import type { Storyteller } from '../../../src/engine/ports.ts';

export const CONTRACT_GRAPH: Graph = {
  start: {
    lines: [
      '# scene: gate # place: yard',
      'The gate is shut. # event: bolt',
      'Somebody coughs. # speaker: porter # nonsense: 1',
      '# decision: gate.way',
    ],
    choices: {
      'gate.knock': { text: 'Knock', to: 'hall' },
      'gate.wait': { text: 'Wait', to: 'start' },
      'gate.climb': { text: 'Climb # why: Your coat is too long.', to: 'hall' },
    },
  },
  hall: {
    lines: ['The hall is cold. # light: lamp', 'A clock.', '# camera: wide'],
    lists: { pocket: ['ticket'] },
    choices: {
      'hall.stay': { text: 'Stay', to: 'hall' },
      'hall.leave': { text: 'Leave', to: 'street', formerly: ['hall.go'] },
      'hall.hide': { text: 'Hide', to: 'cupboard' },
    },
  },
  cupboard: {
    lines: ['It is dark.'],
    lists: { pocket: ['key', 'ticket'] },
    choices: { 'cupboard.out': { text: 'Out # UNCLICKABLE', to: 'hall' } },
  },
  street: { lines: ['Snow. # music: none'], lists: { pocket: [] } },
};

export const CONTRACT_INK = `LIST carried = key, glove, ticket
LIST heard = bolt
-> start
=== start
# scene: gate
# place: yard
The gate is shut. # event: bolt
Somebody coughs. # speaker: porter # nonsense: 1
# decision: gate.way
+ [Knock # id: gate.knock]
  -> hall
+ [Wait # id: gate.wait]
  -> start
+ [Climb # id: gate.climb # why: Your coat is too long.]
  -> hall
=== hall
~ carried = ticket
The hall is cold. # light: lamp
A clock.
# camera: wide
+ [Stay # id: hall.stay]
  -> hall
+ [Leave # id: hall.leave]
  -> street
+ [Hide # id: hall.hide]
  -> cupboard
=== cupboard
~ carried += key
It is dark.
+ [Out # id: cupboard.out # UNCLICKABLE]
  -> hall
=== street
~ carried -= ticket
Snow. # music: none
-> END
`;

/** The chapter that can be entered: in ink, a chapter `hall` whose entry is the knot `hall`. */
export const CONTRACT_ENTRY = 'hall';

/** In ink, the list that the role declares: its own name, and the LIST that fills it. */
export const CONTRACT_LISTS = [
  { id: brand<ListId>('pocket'), list: 'carried', title: 'The pocket' },
] as const;

/** What the choices were called before: in ink, the role's renames. */
export const CONTRACT_RENAMES = { 'hall.go': brand<ChoiceId>('hall.leave') };

function journal(choices: readonly string[], change: Partial<Journal> = {}): Journal {
  return {
    story: 'contract',
    role: brand('visitor'),
    entry: START,
    seed: 5,
    choices: choices.map((choice) => brand<ChoiceId>(choice)),
    without: [],
    ...change,
  };
}

/** @param make A fresh storyteller of the contract's story. */
export function storytellerContract(name: string, make: () => Storyteller): void {
  describe(`the storyteller ${name}`, () => {
    it('tells the first passage of an empty journal: text, cues and choices in order', () => {
      const told = make().tell(journal([]));
      const passage = lastPassage(told);
      expect(told.passages).toHaveLength(1);
      expect(passage.lines.map((line) => line.text).filter((text) => text !== '')).toEqual([
        'The gate is shut.',
        'Somebody coughs.',
      ]);
      expect(passage.choices.map(({ id, text, open }) => [id, text, open])).toEqual([
        ['gate.knock', 'Knock', true],
        ['gate.wait', 'Wait', true],
        ['gate.climb', 'Climb', false],
      ]);
      expect(told.ended).toBe(false);
    });

    it('loses no cue, in order, with text or without', () => {
      const { passages } = make().tell(journal(['gate.knock']));
      const cues = passages.map((passage) =>
        passage.lines.flatMap((line) => line.cues.map((cue) => cue.kind)),
      );
      expect(cues).toEqual([
        ['scene', 'place', 'event', 'speaker', 'decision'],
        ['light', 'camera'],
      ]);
    });

    it('keeps a cue with its own line', () => {
      const lines = lastPassage(make().tell(journal([]))).lines;
      const shut = lines.find((line) => line.text === 'The gate is shut.');
      const coughs = lines.find((line) => line.text === 'Somebody coughs.');
      expect(shut?.cues).toContainEqual({ kind: 'event', sound: 'bolt' });
      expect(coughs?.cues).toEqual([{ kind: 'speaker', person: 'porter' }]);
    });

    it('marks a decision, and only there', () => {
      const { passages } = make().tell(journal(['gate.knock']));
      expect(passages.map((passage) => passage.decision)).toEqual(['gate.way', undefined]);
    });

    it('says what was chosen, and of the last passage nothing', () => {
      const { passages } = make().tell(journal(['gate.wait', 'gate.knock']));
      expect(passages.map((passage) => passage.chosen)).toEqual([
        'gate.wait',
        'gate.knock',
        undefined,
      ]);
    });

    it('says why a choice cannot be taken', () => {
      const climb = lastPassage(make().tell(journal([]))).choices.at(-1);
      expect(climb?.why).toBe('Your coat is too long.');
    });

    it('tells what is on the story’s lists as of each passage, in the order of the list', () => {
      const { passages } = make().tell(journal(['gate.wait', 'gate.knock', 'hall.hide']));
      expect(passages.map(({ lists }) => lists)).toEqual([
        { pocket: [] },
        { pocket: [] },
        { pocket: ['ticket'] },
        { pocket: ['key', 'ticket'] },
      ]);
    });

    it('tells that something has left a list, and on another road that it never came', () => {
      const storyteller = make();
      const pocket = (choices: readonly string[]) =>
        lastPassage(storyteller.tell(journal(choices))).lists;
      expect(pocket(['gate.knock'])).toEqual({ pocket: ['ticket'] });
      expect(pocket(['gate.knock', 'hall.leave'])).toEqual({ pocket: [] });
      expect(pocket(['gate.knock'])).toEqual({ pocket: ['ticket'] });
      expect(pocket(['gate.wait'])).toEqual({ pocket: [] });
    });

    it('says when the story has ended', () => {
      const told = make().tell(journal(['gate.knock', 'hall.leave']));
      expect(told.ended).toBe(true);
      expect(lastPassage(told).choices).toEqual([]);
      expect(told.faults.filter((fault) => fault.kind !== 'cue')).toEqual([]);
    });

    it('gives back the journal that it was asked to tell', () => {
      const wanted = journal(['gate.wait', 'gate.knock', 'hall.stay']);
      expect(make().tell(wanted).journal).toEqual(wanted);
    });

    it('tells the same journal the same, however it came there', () => {
      const wanted = journal(['gate.wait', 'gate.knock', 'hall.stay', 'hall.leave']);
      const atOnce = make().tell(wanted);
      const storyteller = make();
      for (let turn = 0; turn <= wanted.choices.length; turn += 1) {
        storyteller.tell({ ...wanted, choices: wanted.choices.slice(0, turn) });
      }
      expect(storyteller.tell(wanted)).toEqual(atOnce);
      storyteller.tell(journal([]));
      storyteller.tell(journal(['gate.knock', 'hall.leave']));
      storyteller.tell(journal(['gate.wait', 'gate.wait'], { seed: 99 }));
      storyteller.tell(journal(['gate.fly']));
      expect(storyteller.tell(wanted)).toEqual(atOnce);
    });

    it('tells as far as a journal fits, and names the choice that is gone', () => {
      const told = make().tell(journal(['gate.knock', 'hall.dance', 'hall.leave']));
      expect(told.journal.choices).toEqual(['gate.knock']);
      expect(told.passages).toHaveLength(2);
      expect(lastPassage(told).chosen).toBeUndefined();
      expect(told.faults).toContainEqual({
        kind: 'choice-gone',
        turn: 1,
        choice: 'hall.dance',
        offered: [
          { id: 'hall.stay', text: 'Stay' },
          { id: 'hall.leave', text: 'Leave' },
          { id: 'hall.hide', text: 'Hide' },
        ],
      });
    });

    it('names the choice that comes after the end', () => {
      const told = make().tell(journal(['gate.knock', 'hall.leave', 'hall.leave']));
      expect(told.journal.choices).toHaveLength(2);
      expect(told.faults).toContainEqual({
        kind: 'choice-gone',
        turn: 2,
        choice: 'hall.leave',
        offered: [],
      });
    });

    it('does not take a choice that is closed', () => {
      const told = make().tell(journal(['gate.climb']));
      expect(told.journal.choices).toEqual([]);
      expect(told.faults).toContainEqual({ kind: 'choice-closed', turn: 0, choice: 'gate.climb' });
    });

    it('finds a choice by an id that it had before, and says its present one', () => {
      const wanted = journal(['gate.knock', 'hall.go']);
      const told = make().tell(wanted);
      expect(told.journal).toEqual(wanted);
      expect(told.passages.map(({ chosen }) => chosen)).toEqual([
        'gate.knock',
        'hall.leave',
        undefined,
      ]);
      expect(told.faults.filter((fault) => fault.kind !== 'cue')).toEqual([]);
    });

    it('says when none of the choices shown can be taken', () => {
      const told = make().tell(journal(['gate.knock', 'hall.hide']));
      expect(told.faults).toContainEqual({ kind: 'all-closed', turn: 2 });
      expect(lastPassage(told).choices).toHaveLength(1);
    });

    it('reports a cue that it does not know, and goes on', () => {
      const told = make().tell(journal([]));
      expect(told.faults).toMatchObject([{ kind: 'cue', tag: 'nonsense: 1' }]);
    });

    it('can be entered at a chapter', () => {
      const told = make().tell(journal(['hall.leave'], { entry: CONTRACT_ENTRY }));
      expect(told.passages[0]?.lines[0]?.text).toBe('The hall is cold.');
      expect(told.ended).toBe(true);
    });

    it('begins at the beginning when the entry is gone, and says so', () => {
      const told = make().tell(journal([], { entry: 'cellar' }));
      expect(told.faults).toContainEqual({ kind: 'unknown-entry', entry: 'cellar' });
      expect(told.passages).toEqual(make().tell(journal([])).passages);
    });

    it('tells a thousand choices', () => {
      const told = make().tell(journal(['gate.knock', ...Array(999).fill('hall.stay')]));
      expect(told.passages).toHaveLength(1001);
      expect(told.faults.filter((fault) => fault.kind !== 'cue')).toEqual([]);
    });

    it('tells plain data, and nothing that was told changes later', () => {
      const storyteller = make();
      const told = storyteller.tell(journal(['gate.knock']));
      const copy = JSON.stringify(told);
      expect(JSON.parse(copy)).toEqual(told);
      storyteller.tell(journal(['gate.wait', 'gate.knock']));
      expect(JSON.stringify(told)).toBe(copy);
    });

    it('has a build', () => {
      expect(make().build).not.toBe('');
    });
  });
}
