/** What a point is called: by its debrief, by its scene, or by its number. */
import type { BesideWords } from '../words/words.ts';
import type { PointView } from './point-view.ts';

export function titleOf(
  { title, number }: Pick<PointView, 'title' | 'number'>,
  words: BesideWords['map'],
): string {
  return title ?? words.untitled(number + 1);
}

/** A stop of the map, to who hears it. */
export function stopWords(view: PointView, words: BesideWords['map']): string {
  const did = view.did === undefined ? undefined : words.you(view.did.replace(/\.$/u, ''));
  return [`${titleOf(view, words)}.`, did ?? wordsUndone(view, words)].join(' ');
}

export function wordsUndone({ isMetByThis }: PointView, words: BesideWords['map']): string {
  return isMetByThis ? words.standing : words.notOnThisRun;
}

/** Letters of runs that took a way, and why the others did not, as one line. */
export function fateOf(
  { mark, words: offered, takenIn, closedIn, why }: PointView['ways'][number],
  all: number,
  words: BesideWords['map'],
): string {
  const taken = [
    ...(mark === 'this' ? [words.thisRun] : []),
    ...(takenIn.length > 0 ? [words.inRuns(takenIn)] : []),
  ];
  const closed = closedIn.length > 0 ? [words.closed(closedIn, why)] : [];
  const never = taken.length === 0 && offered !== undefined ? [words.never(all)] : [];
  return [...taken, ...never, ...closed].join('; ');
}
