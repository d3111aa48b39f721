/** The shell in English. Another language is another object of this type. */
import { ENGLISH_SHEET } from '../../../engine/index.ts';
import { DOOR } from './door.ts';
import { PLAY } from './play.ts';
import type { Words } from '../words.ts';

export const ENGLISH: Words = {
  ...DOOR,
  play: PLAY,
  sheet: ENGLISH_SHEET,
  chapters: async () => (await import('./chapters.ts')).CHAPTERS,
  faults: async () => (await import('./faults.ts')).sentence,
  beside: async () => (await import('./beside.ts')).BESIDE,
};
