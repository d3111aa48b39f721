/** The choices of a path code, found in today's story: as far as they fit, and by name what did not. */
import type { ChoiceId } from '../brand.ts';
import type { Journal } from '../journal/journal.ts';
import type { Choice, Passage, Told } from '../story/passage.ts';
import { namesOf, numbering, type PathBook } from './book.ts';
import { unpacking } from './digits.ts';
import { isMarked, MARK_BASE, markOf, WHOLE_BASE } from './marks.ts';
import { MOST_CLICKS, type ReadPath } from './read-path.ts';

export type PathStop =
  /** The code chose this, and it is not offered there, or closed. */
  | { readonly kind: 'gone'; readonly choice: ChoiceId }
  /** A choice stands here that the code's edition did not have. */
  | { readonly kind: 'new-choice'; readonly offered: readonly ChoiceId[] }
  /** The story ends before the code does. */
  | { readonly kind: 'ends' }
  /** The story goes another way than the code does, somewhere behind the last mark that held. */
  | { readonly kind: 'another-way' };

export type WalkedPath = {
  readonly journal: Journal;
  /** Absent when all of it fits. */
  readonly stop?: PathStop;
};

const NOTHING: Pick<Passage, 'choices'> = { choices: [] };

/** @param tell May take its time: between two passages the page breathes. */
export async function walkPath(
  path: ReadPath,
  book: PathBook,
  tell: (journal: Journal) => Told | Promise<Told>,
): Promise<WalkedPath> {
  const numbered = numbering(book, path.edition);
  const reader = unpacking(path.road);
  const whole = reader.next(WHOLE_BASE);
  const ids: ChoiceId[] = [];
  let journal = path.beginning;
  let sure = journal;
  let clicks = 0;
  let isDue = true;

  for (;;) {
    if (isDue && isMarked(ids.length) && !reader.isAtEnd()) {
      if (!isRight(reader.next(MARK_BASE), MARK_BASE)) return stopped({ kind: 'another-way' });
      sure = journal;
    }
    isDue = false;
    const isLast = reader.isAtEnd();
    const isLost = isLast ? !isRight(whole, WHOLE_BASE) : reader.isBehindEnd();
    if (isLost) return stopped({ kind: 'another-way' });
    if (isLast) sure = journal;
    if (isLast && clicks >= path.after) return { journal };
    const { choices } = (await tell(journal)).passages.at(-1) ?? NOTHING;
    if (choices.length === 0 || clicks > MOST_CLICKS) return stopped({ kind: 'ends' });
    const known = numbered(choices);
    if (known.length > 1 && isLast) {
      return stopped({ kind: 'new-choice', offered: offeredIn(choices) });
    }
    const id = known.length > 1 ? known[reader.next(known.length)] : known[0];
    const choice = id === undefined ? onlyOpen(choices) : offeredAs(id, choices);
    if (choice === undefined) {
      return stopped(
        id === undefined
          ? { kind: 'new-choice', offered: offeredIn(choices) }
          : { kind: 'gone', choice: id },
      );
    }
    journal = { ...journal, choices: [...journal.choices, choice.id] };
    clicks += 1;
    if (id === undefined || known.length === 1) continue;
    ids.push(id);
    clicks = 0;
    isDue = true;
  }

  function isRight(mark: number, base: number): boolean {
    return mark === markOf(ids, base);
  }

  function stopped(stop: PathStop): WalkedPath {
    return { journal: sure, stop };
  }
}

/** Text that was cut in two has one click more than it had. */
function onlyOpen(choices: readonly Choice[]): Choice | undefined {
  const open = choices.filter((each) => each.open);
  return open.length === 1 ? open[0] : undefined;
}

function offeredAs(id: ChoiceId, choices: readonly Choice[]): Choice | undefined {
  return choices.find((each) => each.open && namesOf(each).includes(id));
}

const offeredIn = (choices: readonly Choice[]): readonly ChoiceId[] => choices.map(({ id }) => id);
