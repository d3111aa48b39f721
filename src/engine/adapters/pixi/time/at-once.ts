/** Turns for a stage with no text beside it: each piece is drawn as soon as it is asked for. */
import type { Turns } from '../../../ports.ts';

export const AT_ONCE: Turns = {
  textMayCome: () => undefined,
  textComes: () => undefined,
  isTextComing: () => false,
  painted: () => Promise.resolve(),
  next: () => Promise.resolve(),
};
