/** English words of what stands before and around the story. They come with the page's first script: few, and short. */
import { count } from './count.ts';

const ANEW = 'Load the page anew';

export const DOOR = {
  /** What a screen is called before its own words have come, and on doors that lead to it. */
  screens: {
    title: 'Title',
    opening: 'Before you begin',
    play: 'The story',
    debrief: 'Debrief',
    held: 'Open in another tab',
    log: 'Log',
    map: 'Branches',
    lists: 'So far',
    settings: 'Settings',
    runs: 'Your runs',
    compare: 'Where two runs part',
    people: 'People',
    glossary: 'Words',
    timeline: 'Timeline',
    tables: 'Tables',
    board: 'Boards',
    sources: 'Sources',
    about: 'About',
  },
  notices: {
    list: 'Notices',
    plain: (kind: string) => `Something did not work (${kind}). The story goes on.`,
    /** While the network is gone. */
    away: {
      'pictures-away':
        'Pictures cannot be fetched now; the text goes on. They come back with the network.',
      'sounds-away':
        'Sounds cannot be fetched now; captions go on. They come back with the network.',
    },
    earlier: (number: number) => ` (${number} more of this kind)`,
    dismiss: 'Dismiss',
  },
  skip: 'Skip to the text',
  fromHere: 'From here',
  backTo: { play: 'Back to the story', debrief: 'Back to the debrief' },
  openDebrief: 'Open the debrief',
  again: 'Play again',
  sound: 'Sound',
  storyNotLoaded: (why: string) => `The story could not be opened; the run is kept. ${why}`,
  noRun: (run: string) =>
    `No run \`${run}\` is kept in this browser. Choose another, or import it from a file.`,
  lookingForRun: 'The run is being looked for; the store of this browser is slow.',
  newRun: (isKept: boolean) => `A new run. The old one is ${isKept ? '' : 'not '}kept.`,
  runDeleted: 'This run is deleted.',
  title: {
    play: 'Play',
    more: 'More',
    goOn: 'Continue',
    importRun: 'Import a run',
  },
  opening: {
    length: (chapter: string, minutes: number) =>
      `${chapter} · about ${count(minutes, 'minute', 'minutes')}`,
    begin: 'Begin',
    notLoaded: (role: string, why: string) => `${role} could not be begun. ${why}`,
    loading: 'Loading …',
    inIt: 'What is in it',
    invented: 'Who is invented',
    people: 'The list of people',
    howPlayed: 'How it is played',
    play: 'Read, then choose. Nothing is timed. You can go back as far as you like; another choice makes a new run beside the old one.',
    settings: 'Text, sound and keys',
  },
  menu: { heading: 'Menu', goOn: 'Go on reading' },
  fetching: {
    page: 'Fetching the page …',
    record: 'Fetching the record …',
    again: 'Try again',
    anew: ANEW,
  },
  /** Why something did not come, by the kinds of `Why`. */
  missing: {
    offline: 'It cannot be fetched: this browser is offline. It comes when the network is back.',
    unreachable: 'It could not be fetched. Check the connection and try again.',
    'newer-goes': 'A newer edition is here. What you have played is kept; the page loads anew.',
    'newer-stays': `A newer edition is here, and this page is of the older one. ${ANEW} to read on; what you have played is kept.`,
    'newer-unkept': `A newer edition is here, and this page is of the older one. ${ANEW} to read on; but this browser could not keep what you have played, and it would be lost.`,
  },
  /** Pictures and sounds of this edition do not come any more. */
  outdated: (isKept: boolean) =>
    `A newer edition is here. Pictures and sounds of this one are gone; the text goes on. ${isKept ? `${ANEW} when you like: what you have played is kept.` : 'What you have played could not be kept, and would be lost if you loaded the page anew.'}`,
  /** After the page was loaded anew for a newer edition. */
  renewed: 'A newer edition is here: the page was loaded anew. What you had played is kept.',
};

export type DoorWords = typeof DOOR;
