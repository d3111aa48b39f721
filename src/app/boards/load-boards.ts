/** The story's boards with their cards, fetched when one is opened. */
import type { Board } from '../../engine/index.ts';

export const loadBoards = async (): Promise<readonly Board[]> =>
  (await import('virtual:story/boards')).boards;
