/** English words of two runs beside each other. */
import { count } from './count.ts';

export const COMPARE = {
  parted: (parted: number, same: number) =>
    `${count(parted, 'decision', 'decisions')} parted, ${same} the same`,
  chapters: (role: string, first: string, last: string) =>
    first === last ? `${role}, ${first}` : `${role}, ${first} to ${last}`,
  only: 'Only where they part',
  a: 'A',
  b: 'B',
  both: 'Both: ',
  neverThere: 'This road did not come to it.',
  playFrom: 'Play from here',
  /** Whose run, and which decision. */
  playRunFrom: (run: string, decision: string) => `Play from here: ${run}, ${decision}`,
  said: 'Said',
  nothing: '–',
  nothingElse: 'nothing that the other has not',
  notScored:
    'Nothing is scored. What chance drew for each run is not compared; by no choice is it earned.',
  further: (run: string, other: string) =>
    `${run} has gone on where ${other} has not been yet. Nothing is told of that here.`,
  noParting: 'As far as both have come, they decided the same.',
  noDecision: 'They have no decision in common to compare yet.',
  otherTwo: 'Other two',
  keys: '↑ ↓ from parting to parting · ← → from run to run · Enter plays a new run from there',
  choose: {
    title: 'Compare two runs',
    first: 'One run',
    second: 'The other',
    show: 'Show where they part',
    tooFew: 'Two runs of one role are needed. Play once more, or choose otherwise on the way back.',
    otherRole:
      'These two runs play different roles: there is nothing to lay side by side. Choose two of one role.',
    gone: 'One of these runs is not kept in this browser any more. Choose two that are.',
  },
};
