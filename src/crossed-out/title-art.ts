/** Pictures for the title, by the id of the story. */
import { Ballot } from './ballot.tsx';

export const TITLE_ART: Readonly<Record<string, typeof Ballot | undefined>> = {
  'crossed-out': Ballot,
};
