/** The shell in English. Another language is another object of this type. */
import { DOOR } from './door.ts';
import type { Words } from '../words.ts';

export const ENGLISH: Words = {
  ...DOOR,
  beside: async () => (await import('./beside.ts')).BESIDE,
};
