/** Says of the first choice that was found by its place alone that it reads otherwise now. */
import type { Journal } from '../journal/journal.ts';
import type { FoundChoice } from './find-choice.ts';
import { readMadeId } from './made-id.ts';
import type { StoryFault } from './passage.ts';

/** Only of the first: a translated story would say it of each. */
export function reworded(
  { choices }: Journal,
  found: readonly (FoundChoice | undefined)[],
): readonly StoryFault[] {
  const turn = found.findIndex((each) => each?.isReworded === true);
  const now = found[turn]?.choice.text;
  const was = readMadeId(choices[turn] ?? '')?.words;
  return now === undefined || was === undefined
    ? []
    : [{ kind: 'choice-reworded', turn, was, now }];
}
