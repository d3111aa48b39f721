/** What must be done when one told story follows another: effects as data, in the order they are performed. */
import { cuesOf, type Cue } from './cue.ts';
import { debriefOffered } from '../record/debrief-offered.ts';
import type { Effect, Manner } from './effect.ts';
import { continues } from '../journal/journal.ts';
import { lastMoment, momentsOf, type Moment } from '../stage/moment.ts';
import { cuesIn, lastPassage, type StoryFault, type Told } from './passage.ts';

/**
 * `wanted` is `play` for a choice or a beginning; it is played only when `after` goes on from `before` by one passage.
 * Anything else is a jump to where the story stands. The very same passages: nothing moved, only faults are reported.
 */
export function changes(before: Told | undefined, after: Told, wanted: Manner): readonly Effect[] {
  const reports = newFaults(before, after).map((fault): Effect => ({ kind: 'report', fault }));
  if (before?.passages === after.passages) return reports;
  const manner = wanted === 'play' && isNextPassage(before, after) ? 'play' : 'jump';
  const chapter = debriefOffered(after);
  return [
    { kind: 'text', told: after, manner },
    { kind: 'moments', moments: momentsToShow(after, manner), manner },
    ...(chapter === undefined ? [] : [{ kind: 'debrief', chapter } as const]),
    ...reports,
    { kind: 'save' },
    ...(manner === 'play' && asksForRestart(after) ? [{ kind: 'restart' } as const] : []),
  ];
}

function momentsToShow(told: Told, manner: Manner): readonly Moment[] {
  if (manner === 'jump') return [lastMoment(told.passages)];
  return momentsOf(lastPassage(told), lastMoment(told.passages.slice(0, -1)));
}

function isNextPassage(before: Told | undefined, after: Told): boolean {
  if (before === undefined) return after.passages.length === 1;
  const isOneMore = after.journal.choices.length === before.journal.choices.length + 1;
  return isOneMore && continues(after.journal, before.journal);
}

/** A first passage cannot ask for it: that would restart for ever. */
function asksForRestart(told: Told): boolean {
  if (told.passages.length < 2) return false;
  return cuesOf([...cuesIn(lastPassage(told)), ...cuesOfTaken(told)], 'restart').length > 0;
}

function cuesOfTaken(told: Told): readonly Cue[] {
  const passage = told.passages.at(-2);
  return passage?.choices.find((choice) => choice.id === passage.chosen)?.cues ?? [];
}

function newFaults(before: Told | undefined, after: Told): readonly StoryFault[] {
  const known = new Set(before?.faults.map((fault) => JSON.stringify(fault)));
  return after.faults.filter((fault) => !known.has(JSON.stringify(fault)));
}
