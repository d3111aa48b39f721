/**
 * Where the picture says that heads are: its host's `data-heads`, one head after the other as four shares of the picture
 * (`left top right bottom`) and `lit` for who is read from. Absent: there is no picture to hide anything of.
 */
import type { Head } from './card-room.ts';

export const HEADS = 'data-heads';

export function headsOn(picture: Element | null): readonly Head[] | undefined {
  const told = picture?.getAttribute(HEADS);
  return told?.split(';').flatMap(headFrom);
}

function headFrom(text: string): readonly Head[] {
  const [left, top, right, bottom] = text.split(' ').map(Number);
  if (left === undefined || top === undefined || right === undefined) return [];
  if (bottom === undefined || !Number.isFinite(left + top + right + bottom)) return [];
  return [{ left, top, right, bottom, isLit: text.endsWith(' lit') }];
}
