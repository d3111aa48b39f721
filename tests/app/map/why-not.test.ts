import { describe, expect, it } from 'vitest';
import { pointView, type ViewNeeds } from '../../../src/app/map/point-view.ts';
import { fateOf, reasonOf } from '../../../src/app/map/titles.ts';
import { MAP } from '../../../src/app/words/english/map.ts';
import { brand } from '../../../src/engine/core/brand.ts';
import { runOnMap } from '../../../src/engine/core/map/run-on-map.ts';
import type { Cue } from '../../../src/engine/core/story/cue.ts';
import type { Choice, Told } from '../../../src/engine/core/story/passage.ts';
import { aMap, aTold } from '../../engine/core/map/a-map.ts';

/** The first way of b is lost by a2; one comes to c no more after b1. */
const MAP_WITH_SHUTS = {
  ...aMap(),
  shuts: [
    { point: 1, choice: 0, by: [brand<never>('a2')] },
    { point: 2, by: [brand<never>('b1')] },
  ],
};
const PACK = { scenes: [] };
const needs = (...tellings: readonly Told[]): ViewNeeds => {
  const [wanted, ...others] = tellings.map((told, at) => ({
    run: { id: brand<never>(`run-${at}`), startedAt: '', savedAt: '', build: '', turn: 0, journal: told.journal },
    letter: 'ABC'.charAt(at),
    name: 'Mine',
    on: runOnMap(told, MAP_WITH_SHUTS),
  })); // prettier-ignore
  if (wanted === undefined) throw new Error('no run');
  return { map: MAP_WITH_SHUTS, pack: PACK, wanted, others, record: undefined, all: false };
};
/** The same without one choice at b, and with cues on the line there. */
const without = (told: Told, id: string, cues: readonly Cue[] = []): Told => ({
  ...told,
  passages: told.passages.map((passage) =>
    passage.choices.some((choice) => choice.id === id)
      ? {
          ...passage,
          choices: passage.choices.filter((choice) => choice.id !== id),
          lines: [...passage.lines, { text: '', cues }],
        }
      : passage,
  ),
});
const closed = (told: Told, id: string, why?: string): Told => ({
  ...told,
  passages: told.passages.map((passage) => ({
    ...passage,
    choices: passage.choices.map((choice): Choice =>
      choice.id === id ? { ...choice, open: false, ...(why === undefined ? {} : { why }) } : choice,
    ),
  })),
});
const fate = (told: ViewNeeds, way: number): string | undefined => {
  const found = pointView(1, told)?.ways[way];
  return found && fateOf(found, 1 + told.others.length, MAP);
};

describe('a way that could not be taken', () => {
  it('names the choice that it hangs on', () => {
    const lost = without(aTold(['a2', 'b2'], 'c'), 'b1');
    expect(fate(needs(lost), 0)).toBe('not offered in run A: it hangs on “Way a2”');
  });

  it('names it for each run that lost it, and not for one that was offered it', () => {
    const lost = without(aTold(['a2', 'b2'], 'c'), 'b1');
    const other = aTold(['a1', 'b1'], 'c');
    expect(fate(needs(lost, other, lost), 0)).toBe(
      'in run B; not offered in runs A and C: it hangs on “Way a2”',
    );
  });

  it('says the author’s own reason before any other: on the choice', () => {
    expect(fate(needs(closed(aTold(['a2'], 'b'), 'b1', 'It is locked.')), 0)).toContain(
      'closed in run A: It is locked.',
    );
  });

  it('says the author’s own reason before any other: on a line before the choices', () => {
    const lost = without(aTold(['a2'], 'b'), 'b1', [{ kind: 'why', text: 'It is too short.' }]);
    expect(fate(needs(lost), 0)).toBe('not offered in run A: It is too short.');
  });

  it('says no reason where none is known', () => {
    const lost = without(aTold(['a1'], 'b'), 'b1');
    expect(fate(needs(lost), 0)).toBe('not offered in run A');
  });

  it('says why a run did not come to a point at all', () => {
    const view = pointView(2, needs(aTold(['a1', 'b1']), aTold(['a1', 'b2'], 'c')));
    expect(view?.isMetByThis).toBe(false);
    expect(reasonOf(view?.whyNotMet ?? [], MAP)).toBe('it hangs on “Way b1”');
  });
});
