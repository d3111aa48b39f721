/** English words of all that is read beside the story. They come with those screens, not with the first. */
import { BOARD } from './board.ts';
import { CITED } from './cited.ts';
import { CODES } from './codes.ts';
import { COMPARE } from './compare.ts';
import { count } from './count.ts';
import { DEBRIEF } from './debrief.ts';
import { sentence } from './faults.ts';
import { MAP } from './map.ts';
import { PICTURE } from './picture.ts';
import { RUNS } from './runs.ts';
import { SETTINGS } from './settings.ts';

export const BESIDE = {
  board: BOARD,
  cited: CITED,
  codes: CODES,
  compare: COMPARE,
  debrief: DEBRIEF,
  fault: sentence,
  map: MAP,
  picture: PICTURE,
  runs: RUNS,
  settings: SETTINGS,
  about: {
    kept: 'What is kept',
    keeping:
      'Your runs and settings are kept in this browser and nowhere else. Nothing is sent, nothing is counted, and no other host is asked for anything. A browser may clear what it keeps: export a run as a file if you want to be sure of it.',
    madeWith: 'Made with',
    /** What stands before the typefaces' names, and after them. */
    typefaces: 'Typefaces: ',
    licences: 'The licences of everything that is in this build.',
    licence: ', all under the SIL Open Font License.',
  },
  lists: { empty: 'Nothing yet.' },
  log: { back: 'Back to here', forward: 'Forward to here', here: 'You are here.' },
  passing: {
    pass: 'Pass what is read',
    passed: (choices: number) =>
      `Passed over ${count(choices, 'choice', 'choices')}, as you took them before. Back goes through them.`,
    takenElsewhere: 'taken on another run',
  },
  looks: {
    heading: 'How the picture is drawn',
    ways: [
      ['Full colour', PICTURE.looks.lived],
      ['Paper cut-out', PICTURE.looks.told],
      ['Chalk on black', PICTURE.looks.legend],
      ['Empty frame', PICTURE.looks.silent],
    ] as const,
  },
  people: {
    invented: 'Invented by us',
    real: 'Real people',
    say: 'say:',
    isInvented: ' invented',
  },
  sources: {
    document: 'Documents',
    press: 'Press',
    memoir: 'Memoirs and testimony',
    scholarship: 'Scholarship',
    fiction: 'Fiction',
  },
  tables: {
    none: 'No such table is in this record.',
    rows: (number: number) => count(number, 'row', 'rows'),
    facts: (number: number) => count(number, 'fact', 'facts'),
    linkTo: (row: string) => `Link to this row: ${row}`,
    grades: 'A grade says how sure it is that somebody said or did a thing.',
  },
  menu: {
    inPassage: 'In this passage',
    debriefBefore: 'Debrief of the run before',
    sayPicture: 'The picture in words',
    /** @param lists What the story calls its lists; empty: it has none. @param picture Its key, if it has one. */
    keys: (lists: string, picture: string) =>
      `Keys: 1–9 choose · ↑ ↓ from choice to choice · ← → back and forward · L log${lists === '' ? '' : ` · I ${lists}`}${picture === '' ? '' : ` · ${picture} the picture in words`} · M sound · N pass over what was read · S settings · Esc menu`,
    arrowsOnly: 'Keys: ↑ ↓ from choice to choice · ← → back and forward · Esc menu',
    browseMode:
      'A screen reader in browse mode keeps letters, numbers and arrows to itself: choose with Enter, or switch it to focus mode.',
  },
};

export type BesideWords = typeof BESIDE;
