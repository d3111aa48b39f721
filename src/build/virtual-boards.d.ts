/** `virtual:story/boards`: the story's boards with all their cards. Fetched when one is opened. */
import type { Board } from '../engine/core/board/board.ts';

export const boards: readonly Board[];
