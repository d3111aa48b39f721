/** English words of the kept runs. */
import { count } from './count.ts';

const KILO = 1000;
const MANY_KILO = KILO * KILO;

function kilobytes(bytes: number): string {
  if (bytes < MANY_KILO) return `${Math.ceil(bytes / KILO)} kB`;
  const many = bytes / MANY_KILO;
  return many < KILO ? `${Math.round(many)} MB` : `${Math.round(many / KILO)} GB`;
}

const placeOf = (turn: number): string => (turn === 0 ? 'the beginning' : `choice ${turn + 1}`);

export const RUNS = {
  finished: (chapter: string) => `Finished: ${chapter}`,
  choices: (number: number) => count(number, 'choice', 'choices'),
  wentBack: (turn: number) => `you went back to ${placeOf(turn)}`,
  secondWay: (turn: number) => `a second way from ${placeOf(turn)}`,
  goOn: 'Go on',
  export: 'Export',
  delete: 'Delete',
  /** An act, and which run it is done to: for those who hear the page. */
  actOn: (act: string, run: string) => `${act}: ${run}`,
  askDelete: (run: string) => `Delete ${run}?`,
  forGood: 'Delete it for good?',
  deleteIt: 'Delete it',
  keepIt: 'Keep it',
  looking: 'Looking …',
  none: 'No run is kept here yet. Play, and each run is kept as you go; open one by its code, or import it from a file.',
  kept: 'kept in this browser only',
  keptButOne: 'kept in this browser only; the first one is not kept',
  notKept: 'not kept: export what you want to keep',
  importOne: 'Import a file',
  exportAll: 'Export all',
  compareTwo: 'Compare two',
  search: 'Search',
  found: (number: number) => `${count(number, 'run', 'runs')} found`,
  rename: 'Rename',
  newName: 'Its name (empty: none of your own)',
  keepName: 'Keep the name',
  deletedOne: (run: string) => `Deleted: ${run}.`,
  undo: 'Undo',
  older: 'Made with an earlier edition. It goes on as far as it fits; the whole of it is kept.',
  inChapter: (chapter: string) => `in the chapter ${chapter}`,
  numbered: (at: number) => `run ${at} of the file`,
  tookIn: (number: number) => `${count(number, 'run', 'runs')} taken in.`,
  begin: 'Begin',
  stored: {
    heading: 'What is kept',
    figures: (runs: number, bytes: number, quota: number | undefined) =>
      `${count(runs, 'run', 'runs')}, ${kilobytes(bytes)}${quota === undefined ? '' : `, of about ${kilobytes(quota)} that this browser gives the page`}. Nothing leaves this machine.`,
    mayGo:
      'This browser may clear it, some after seven days without a visit. A code on paper or an exported file stays.',
    persisted:
      'This browser says that it will not clear it by itself. It is gone all the same when you clear the browser’s data, or with the machine: a code on paper or an exported file stays.',
    ask: 'Ask this browser to keep it',
    refused: 'It was asked, and did not promise it.',
  },
  aside: 'Set aside',
  asideWhy:
    'These could not be read. Nothing of them was deleted; export one to send it to somebody who can mend it, or to keep it for a newer game.',
  /** No page is told whether the browser took the file. */
  offered: (file: string) => `Offered as ${file}. If no file came, its text is there to be copied.`,
  offeredText: (file: string) =>
    `Offered as ${file}. If no file came, copy this text and keep it; “Import from text” below takes it as it is.`,
  copy: 'Copy',
  copied: 'Copied.',
  notCopied:
    'This browser does not let the page copy. The text is selected: press Ctrl and C, or ⌘ and C.',
  close: 'Close',
  fromText: 'Import from text',
  paste: 'Paste the text of a run here.',
  importText: 'Import the text',
  theText: 'the text',
  refused: {
    tooLarge: (file: string) =>
      `Not imported: ${file} is too large to be a run. Choose the file that was exported.`,
    unreadable: (file: string, why: string) =>
      `Not imported: ${file} could not be read (${why}). Choose it again.`,
    noRun: (file: string, problem: string) =>
      `Not imported: ${file} is no run, or a damaged one (${problem}). Nothing here was changed; choose the file that was exported.`,
    newer: (file: string, format: number) =>
      `Not imported: ${file} was made by a newer game (format ${format}). Nothing here was changed; reload the page to get that game, and import it again.`,
    otherStory: (file: string, story: string, ours: string) =>
      `Not imported: ${file} is a run of another story (${story}); this is ${ours}.`,
    noRole: (file: string, role: string) =>
      `Not imported: ${file} plays the role ${role}, which this game does not have.`,
  },
  held: {
    why: (run: string) =>
      `“${run}” is being played in another tab or window of this browser, and is kept from there. So that neither takes a choice from the other, it is not opened here too.`,
    fork: 'Play a second run from here',
    forkHint:
      'It begins where the other one stands now and is kept beside it. The other one stays as it is.',
    free: 'It is free now: the other tab has let go of it.',
    open: 'Open it here',
    closedJustNow: 'If that tab was closed a moment ago, wait: this page sees it by itself.',
  },
  playedElsewhere:
    'This run is being played in another tab. What was imported is a run of its own; the other stays as it is.',
  furtherHere: 'This run stands here already, and further on than the file. Nothing was changed.',
  keptNotOpened: (why: string) =>
    `The run is kept under “Your runs”, but its story could not be opened now. ${why}`,
  notKeptNotOpened: (why: string) =>
    `The run is not kept, and its story could not be opened now: keep the file, and import it again. ${why}`,
};
