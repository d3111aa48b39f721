/** English words of the map of branches: they name what a reader has met, and say of the rest only that it is there. */
import { count } from './count.ts';

const runs = (letters: readonly string[]): string =>
  letters.length === 1
    ? `run ${letters[0]}`
    : `runs ${letters.slice(0, -1).join(', ')} and ${letters.at(-1)}`;

export const MAP = {
  views: 'Show as',
  map: 'Map',
  list: 'List',
  aside: (role: string, run: string, all: number) =>
    `${role} · run ${run} · ${count(all, 'run', 'runs')}`,
  none: 'No run is kept here yet. Play, and here you see the road that you took and where it parts.',
  noMap: 'This story has no choices that could be drawn.',
  /** The map, to who hears it. */
  stops: (role: string) =>
    `${role}: decisions that you have met. Arrows go along the road and between chapters, Enter to what is said of one. The list says the same.`,
  chapter: (number: number, title: string) => `${number} ${title}`,
  unseenChapter: (number: number) => `${number} Not yet seen`,
  notSeen: 'not yet seen',
  decisions: (number: number) => count(number, 'decision', 'decisions'),
  unseen: (number: number) =>
    `${count(number, 'decision', 'decisions')} that you have not met yet.`,
  moreUnseen: (number: number) =>
    `And ${count(number, 'decision', 'decisions')} here that you have not met yet.`,
  untitled: (number: number) => `Choice ${number}`,
  place: (at: number, of: number) => `decision ${at} of ${of}`,
  taken: (ways: number, of: number) => `${ways} of ${count(of, 'way', 'ways')} taken`,
  thisRun: 'this run',
  inRuns: (letters: readonly string[]) => `in ${runs(letters)}`,
  never: (all: number) => (all === 1 ? 'never, in your one run' : `never, in your ${all} runs`),
  standing: 'Here you stand: nothing is chosen yet.',
  notOnThisRun: 'This run did not come here.',
  closed: (letters: readonly string[]) => `closed in ${runs(letters)}`,
  notOffered: 'A way that none of your runs was offered',
  notOfferedIn: (letters: readonly string[]) => `not offered in ${runs(letters)}`,
  /** Why a way was lost: what that run chose, and at which decision. */
  since: (did: string, decision: string | undefined) =>
    decision === undefined
      ? `it hangs on “${did}”`
      : `it hangs on “${decision}”, where “${did}” was chosen`,
  all: (reasons: readonly string[]) => reasons.join('; '),
  you: (what: string) => `You: ${what}.`,
  hangs: 'Hangs on it:',
  hangsOn: 'It hangs on:',
  after: (title: string, ways: readonly string[]) =>
    ways.length === 0 ? `“${title}”` : `“${title}”: only after “${ways.join('” or “')}”`,
  wayHangs: (way: string | undefined, title: string, ways: readonly string[]) =>
    `${way === undefined ? 'one way' : `“${way}”`} on “${title}”${ways.length === 0 ? '' : `, and only after “${ways.join('” or “')}”`}`,
  wayAfter: (way: string | undefined, title: string) =>
    way === undefined ? `one way of “${title}”` : `“${way}” in “${title}”`,
  recorded: {
    stamp: 'What is on record here is in the debrief.',
    silent: 'The record is silent on something here.',
    read: 'Read it in the debrief',
  },
  asIn: 'As in',
  run: (run: string, isThis: boolean) => (isThis ? `${run} (this run)` : run),
  look: 'Look',
  play: 'Play from here',
  about: (letter: string) =>
    ['Look', ' opens the passage and changes nothing. ', 'Play from here', ` makes a new run, ${letter}; the others are kept.`] as const, // prettier-ignore
  looking: (title: string) => `Looking: ${title}`,
  lookingAt: (run: string) => `Run ${run}. Nothing that you do here changes a run.`,
  choices: 'What could be chosen',
  couldNot: 'not offered in this run',
  couldNotTake: 'closed in this run',
  cameOf: 'What came of it',
  close: 'Back to the map',
  isTaken: 'taken in this run',
  began: (run: string, title: string) => `A new run from “${title}”. Run ${run} is kept.`,
  zoom: { heading: 'Size', out: 'Smaller', in: 'Larger', fit: 'Fit' },
  other: {
    thin: 'Thin line',
    dashed: 'Dash-dot line',
    none: 'none',
  },
  endedIn: (letters: readonly string[]) => `with it ${runs(letters)} came to an end`,
  /** In the list, under the decisions of a chapter. */
  anEnd: (letters: readonly string[], title: string) =>
    `An end, after “${title}”: ${runs(letters)} came to it.`,
  legend: {
    heading: 'What the lines mean',
    red: (run: string) => `red: this run, ${run}`,
    thin: (run: string) => `thin: run ${run}`,
    dashDot: (run: string) => `dash and dot: run ${run}`,
    road: 'faint: a road of the story',
    walks: (walks: number) => `dashed: not proved; some of ${walks} walks took it`,
    rail: 'double rail: something is on record there',
    dots: 'dots: the record is silent',
    ring: 'ring: somebody’s conduct is recorded',
    end: 'bar: an end; filled: one that a run of yours came to',
    other: 'square in a square: taken in another run',
    never: 'hollow: never taken',
    unseen: 'grey: not yet seen',
  },
  keys: (letters: boolean) =>
    `Keys: ← → along the road · ↑ ↓ between chapters · Enter what is said of it${letters ? ' · V map or list · + − size' : ''}`,
  walks: (some: number, all: number) => `${some} of ${all} walks`,
};
