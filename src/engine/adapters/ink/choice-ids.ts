/**
 * Stable ids for ink's choices. An author gives them by `# id:`; stories of others have none,
 * so theirs are made from the choice's text, which survives reordering and insertion.
 */
import { brand, type ChoiceId } from '../../core/brand.ts';
import type { Cue } from '../../core/cue.ts';

export type RawChoice = { readonly text: string; readonly cues: readonly Cue[] };

/** One id a choice, in order; ids met twice in one list are told apart by a number. */
export function choiceIds(choices: readonly RawChoice[]): readonly ChoiceId[] {
  const seen = new Map<string, number>();
  return choices.map((choice) => {
    const wanted = ownId(choice.cues) ?? `auto.${hash(choice.text)}`;
    const times = (seen.get(wanted) ?? 0) + 1;
    seen.set(wanted, times);
    return brand<ChoiceId>(times === 1 ? wanted : `${wanted}-${times}`);
  });
}

function ownId(cues: readonly Cue[]): ChoiceId | undefined {
  return cues.find((cue) => cue.kind === 'id')?.choice;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a, 32 bits, as eight hexadecimal digits. */
function hash(text: string): string {
  let value = FNV_OFFSET;
  for (const char of text.trim()) {
    value = Math.imul(value ^ (char.codePointAt(0) ?? 0), FNV_PRIME) >>> 0;
  }
  return value.toString(16).padStart(8, '0');
}
