/**
 * Stable ids for ink's choices. An author gives them by `# id:`; stories of others have none,
 * so theirs are made from the choice's text, which survives reordering and insertion.
 */
import { brand, type ChoiceId } from '../../core/brand.ts';
import type { Cue } from '../../core/story/cue.ts';
import { hashHex } from '../../core/hash.ts';

export type RawChoice = { readonly text: string; readonly cues: readonly Cue[] };

/** One id a choice, in order; ids met twice in one list are told apart by a number. */
export function choiceIds(choices: readonly RawChoice[]): readonly ChoiceId[] {
  const seen = new Map<string, number>();
  return choices.map((choice) => {
    const wanted = ownId(choice.cues) ?? `auto.${hashHex(choice.text.trim())}`;
    const times = (seen.get(wanted) ?? 0) + 1;
    seen.set(wanted, times);
    return brand<ChoiceId>(times === 1 ? wanted : `${wanted}-${times}`);
  });
}

function ownId(cues: readonly Cue[]): ChoiceId | undefined {
  return cues.find((cue) => cue.kind === 'id')?.choice;
}
