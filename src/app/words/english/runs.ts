/** English words of the kept runs. */
import { count } from './count.ts';

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
};
