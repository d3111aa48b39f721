/**
 * Passing over what was read: from where the reader stands to the next decision, or to the first thing that is new.
 * On the way the choices are those of the run itself, else those taken there last on another run. Pure.
 */
import type { ChoiceId } from '../brand.ts';
import { append, type Journal } from '../journal/journal.ts';
import { standing, type Session, type Tell } from '../journal/session.ts';
import { findChoice } from '../story/find-choice.ts';
import { cuesOf } from '../story/cue.ts';
import { cuesIn, lastPassage, type Choice, type Passage, type Told } from '../story/passage.ts';
import { isRead, type ReadBefore } from './read-before.ts';

/** The choices that lead over it; none where the reader stands before something new, or before a decision. */
export function passRead(session: Session, read: ReadBefore, tell: Tell): readonly ChoiceId[] {
  const { journal } = session.run;
  const from = standing(session);
  const passed: ChoiceId[] = [];
  let told = session.told;
  for (let next = nextOf(told, 0); next !== undefined; next = nextOf(told, passed.length)) {
    // a story that lets one go round is not gone round in twice
    if (passed.includes(next.id)) break;
    const after = tell(append(told.journal, next.id));
    if (after.journal.choices.length <= told.journal.choices.length) break;
    passed.push(next.id);
    told = after;
  }
  return passed;

  function nextOf({ passages }: Told, steps: number): Choice | undefined {
    const passage = passages.at(-1);
    if (passage === undefined || stops(passage)) return undefined;
    // what lies ahead in this run was read in it
    const isAhead = from + steps < journal.choices.length;
    if (!isAhead && !isRead(passage, read)) return undefined;
    return ownChoice(passage, journal, from + steps) ?? lastTaken(passage.choices, read);
  }
}

/** A decision is the reader's; so is the end of a chapter, with its debrief. */
function stops(passage: Passage): boolean {
  return passage.decision !== undefined || cuesOf(cuesIn(passage), 'debrief').length > 0;
}

function ownChoice({ choices }: Passage, journal: Journal, turn: number): Choice | undefined {
  const found = findChoice(choices, journal.choices[turn])?.choice;
  return found?.open === true ? found : undefined;
}

/** The only one that is open needs not to have been taken. */
function lastTaken(choices: readonly Choice[], { taken }: ReadBefore): Choice | undefined {
  const open = choices.filter((choice) => choice.open);
  const known = open.filter(({ id }) => taken.has(id));
  const rank = ({ id }: Choice): number => taken.get(id) ?? 0;
  return (
    known.toSorted((a, b) => rank(b) - rank(a))[0] ?? (open.length === 1 ? open[0] : undefined)
  );
}

/** Which of the offered choices were taken on other runs. */
export function takenElsewhere(told: Told, { taken }: ReadBefore): ReadonlySet<ChoiceId> {
  return new Set(lastPassage(told).choices.flatMap(({ id }) => (taken.has(id) ? [id] : [])));
}
