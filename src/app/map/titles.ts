/** What a point is called: by its debrief, by its scene, or by its number. */
import type { BesideWords } from '../words/words.ts';
import type { PointView, Refused } from './point-view.ts';
import type { Reason } from './why-not.ts';

export function titleOf(
  { title, number }: Pick<PointView, 'title' | 'number'>,
  words: BesideWords['map'],
): string {
  return title ?? words.untitled(number + 1);
}

/** A stop of the map, to who hears it. */
export function stopWords(view: PointView, words: BesideWords['map']): string {
  const did = view.did === undefined ? undefined : words.you(bare(view.did));
  return [`${titleOf(view, words)}.`, did ?? wordsUndone(view, words)].join(' ');
}

export function wordsUndone({ isMetByThis }: PointView, words: BesideWords['map']): string {
  return isMetByThis ? words.standing : words.notOnThisRun;
}

/** Letters of runs that took a way, and why the others did not, as one line. */
export function fateOf(
  { mark, words: offered, takenIn, endedIn, refused }: PointView['ways'][number],
  all: number,
  words: BesideWords['map'],
): string {
  const taken = [
    ...(mark === 'this' ? [words.thisRun] : []),
    ...(takenIn.length > 0 ? [words.inRuns(takenIn)] : []),
  ];
  const never = taken.length === 0 && offered !== undefined ? [words.never(all)] : [];
  const ended = endedIn.length > 0 ? [words.endedIn(endedIn)] : [];
  return [...taken, ...never, ...ended, ...refusedLines(refused, words)].join('; ');
}

/** Runs that could not take it for the same reason are named together. */
function refusedLines(refused: readonly Refused[], words: BesideWords['map']): readonly string[] {
  const lettersOf = new Map<string, { readonly of: Refused; readonly letters: string[] }>();
  for (const each of refused) {
    const key = JSON.stringify([each.isShown, each.reasons]);
    const known = lettersOf.get(key) ?? { of: each, letters: [] };
    known.letters.push(each.run.letter);
    lettersOf.set(key, known);
  }
  return [...lettersOf.values()].map(({ of, letters }) =>
    withReason(
      of.isShown ? words.closed(letters.toSorted()) : words.notOfferedIn(letters.toSorted()),
      reasonOf(of.reasons, words),
    ),
  );
}

export function withReason(said: string, reason: string | undefined): string {
  return reason === undefined ? said : `${said}: ${reason}`;
}

export function reasonOf(
  reasons: readonly Reason[],
  words: BesideWords['map'],
): string | undefined {
  if (reasons.length === 0) return undefined;
  return words.all(
    reasons.map((reason) =>
      'said' in reason ? reason.said : words.since(bare(reason.did), reason.decision),
    ),
  );
}

/** Without its full stop. */
export function bare(sentence: string): string {
  return sentence.replace(/\.$/u, '');
}
