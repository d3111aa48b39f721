/** What stands beside a choice in words: that it was taken when the reader was here before, or on another run. */
import type { ChoiceId } from '../../core/brand.ts';
import type { ChoiceList, Mark } from './choice-list.ts';

export type ChoiceMarks = {
  /** Once the passage is shown. */
  readonly takenBefore: (choice: ChoiceId | undefined) => void;
  /** @param said In these words. */
  readonly takenElsewhere: (choices: ReadonlySet<ChoiceId>, said: string) => void;
};

/** @param before What is said of the one taken before: it goes before all others. */
export function createChoiceMarks(list: Pick<ChoiceList, 'mark'>, before: string): ChoiceMarks {
  let here: ReadonlyMap<string, Mark> = new Map();
  let elsewhere: ReadonlyMap<string, Mark> = new Map();
  const mark = (): void => list.mark(new Map([...elsewhere, ...here]));

  return {
    takenBefore(choice) {
      here = new Map(
        choice === undefined ? [] : [[choice, { kind: 'taken-before', said: before }]],
      );
      mark();
    },
    takenElsewhere(choices, said) {
      elsewhere = new Map([...choices].map((id) => [id, { kind: 'taken-elsewhere', said }]));
      mark();
    },
  };
}
