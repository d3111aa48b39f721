/**
 * Stable ids for ink's choices. An author gives them by `# id:`; stories of others have none, so theirs are made of
 * where the choice is written and of its words as written. Ids of earlier builds stay as what it was called formerly.
 */
import { brand, type ChoiceId } from '../../core/brand.ts';
import type { Cue } from '../../core/story/cue.ts';
import { hashHex } from '../../core/hash.ts';

export type RawChoice = {
  readonly text: string;
  readonly cues: readonly Cue[];
  /** ink's path of the choice point. */
  readonly path: string;
};

/** What is known of choices beside what ink tells. */
export type ChoiceNames = {
  /** The id that was made for a choice without its own, by ink's path of the choice point. */
  readonly made: (path: string) => ChoiceId | undefined;
  /** Ids that were renamed to this one. */
  readonly earlier: (id: ChoiceId) => readonly ChoiceId[];
};

export const NO_NAMES: ChoiceNames = { made: () => undefined, earlier: () => [] };

export type NamedChoice = { readonly id: ChoiceId; readonly formerly: readonly ChoiceId[] };

export function nameChoices(
  choices: readonly RawChoice[],
  { made, earlier }: ChoiceNames,
): readonly NamedChoice[] {
  const own = choices.map(({ cues }) => ownId(cues));
  const taken = new Set<string>();
  const first = (id: string | undefined): string | undefined => {
    if (id === undefined || taken.has(id)) return undefined;
    taken.add(id);
    return id;
  };
  const kept = own.map(first); // authors' words first, whatever we would make
  const old = textIds(choices);
  return choices.map((choice, at) => {
    const id = brand<ChoiceId>(
      kept[at] ?? free(own[at] ?? made(choice.path) ?? old[at] ?? '', taken),
    );
    const before = [old[at] ?? id, ...earlier(id)];
    return { id, formerly: before.filter((each) => each !== id) };
  });
}

function ownId(cues: readonly Cue[]): ChoiceId | undefined {
  return cues.find((cue) => cue.kind === 'id')?.choice;
}

/** The id, or the id with the first number that makes it another. */
function free(id: string, taken: Set<string>): string {
  let name = id;
  for (let number = 2; taken.has(name); number += 1) name = `${id}-${number}`;
  taken.add(name);
  return name;
}

/** Ids as the builds before made them, of the text as shown; an author's own were the same, but for repeated ones. */
function textIds(choices: readonly RawChoice[]): readonly ChoiceId[] {
  const seen = new Map<string, number>();
  return choices.map(({ text, cues }) => {
    const wanted = ownId(cues) ?? `auto.${hashHex(text.trim())}`;
    const times = (seen.get(wanted) ?? 0) + 1;
    seen.set(wanted, times);
    return brand<ChoiceId>(times === 1 ? wanted : `${wanted}-${times}`);
  });
}
