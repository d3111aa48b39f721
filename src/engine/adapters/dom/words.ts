/**
 * The words that sheet, log and overlay say themselves, and the only English in this folder: a translation passes its own.
 * Whatever is counted is a function, for each language has its own plurals.
 */
import type { Teller } from '../../core/stage/teller.ts';

export type SheetWords = {
  /** The language of these words, as in `lang`. */
  readonly language: string;
  readonly story: string;
  readonly chapter: (title: string) => string;
  readonly choices: string;
  readonly before: string;
  readonly taken: string;
  readonly ended: string;
  readonly note: string;
  /** Heard before the name of a list that something joins, and before what has left one. */
  readonly joins: string;
  readonly gone: string;
  readonly legend: string;
  readonly onThePicture: string;
  readonly card: (title: string) => string;
  readonly silent: string;
  readonly cardEnds: string;
  readonly tellingEnds: string;
  /** On a choice that was taken when the reader was here before. */
  readonly takenBefore: string;
  readonly movedTo: (turn: number) => string;
  /** In the log, with the first sentence of what it shows. */
  readonly picture: (shown: string) => string;
  readonly samePicture: (shown: string) => string;
  readonly log: string;
  /** How many choices were made in a run. */
  readonly choicesMade: (count: number) => string;
  readonly toldBy: (teller: Teller) => string;
};

export const ENGLISH_SHEET: SheetWords = {
  language: 'en',
  story: 'Story',
  chapter: (title) => `Chapter: ${title}`,
  choices: 'Choices',
  before: 'The passage before',
  taken: 'You chose:',
  ended: 'The story stops here.',
  note: 'Content note:',
  joins: 'Added to:',
  gone: 'Gone:',
  legend: 'Legend: no good evidence',
  onThePicture: 'On the picture:',
  card: (title) => `Card: ${title}`,
  silent: 'The record is silent',
  cardEnds: 'End of the card.',
  tellingEnds: 'End of the telling.',
  takenBefore: 'chosen before',
  movedTo: (turn) => (turn === 0 ? 'Now at the beginning.' : `Now after choice ${turn}.`),
  picture: (shown) => `Picture: ${shown}`,
  samePicture: (shown) => `Picture as before: ${shown}`,
  log: 'All that you have read',
  choicesMade: (count) => (count === 1 ? '1 choice' : `${count} choices`),
  toldBy: (teller) => `as told by ${teller.name}, ${teller.year}`,
};
