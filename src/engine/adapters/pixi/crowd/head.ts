/** The head of a crowd's bust, in palette names: a bare skull as it is turned, and the story's hair or hat over it. */
import type { CrowdHead } from '../../../core/stage/crowd-kit.ts';
import { filledIn } from '../../../core/stage/drawing-with-holes.ts';
import { mirrored, type CrowdTones } from './band.ts';
import type { Seen, View } from './view.ts';

/** The box a head is drawn in; 0, 0 is a little above the chin. */
export const HEAD_BOX = { x: -43, y: -63, width: 86, height: 111 } as const;

const EGG = 'M0 -43 A24 31 0 0 1 0 19 A24 31 0 0 1 0 -43Z';
const NAPE = 'M-24 -14 A24 29 0 0 1 24 -14 Q24 6 13 15 Q0 20 -13 15 Q-24 6 -24 -14Z';
const ASKEW = 'M2 -43 Q26 -42 25 -14 Q23 9 11 16 Q-4 21 -13 17 Q-24 8 -25 -8 Q-27 -42 2 -43Z';
const PROFILE =
  'M-2 -43 Q26 -43 27 -15 Q26 4 12 12 L4 19 Q-10 23 -20 18 Q-25 14 -24 5 L-31 -4 L-26 -16 Q-27 -42 -2 -43Z';

/** Skulls that look to the left. The first shape is the outline. */
const SKULL: Readonly<Record<View, string>> = {
  back: `<path d="${NAPE}" fill="{dim}"/><ellipse cx="-24" cy="-8" rx="4" ry="7" fill="{skin}"/><ellipse cx="24" cy="-8" rx="4" ry="7" fill="{dim}"/>`,
  behind: `<path d="${ASKEW}" fill="{skin}"/><path d="M2 -43 Q26 -42 25 -14 Q23 9 11 16 Q4 19 -2 19 Q-10 -10 2 -43Z" fill="{dim}"/><ellipse cx="-3" cy="-7" rx="5" ry="8" fill="{skin}"/>`,
  side: `<path d="${PROFILE}" fill="{skin}"/><path d="M-2 -43 Q26 -43 27 -15 Q26 4 12 12 L4 19 Q6 -2 2 -16Z" fill="{dim}"/><ellipse cx="7" cy="-7" rx="5" ry="8" fill="{skin}"/>`,
  quarter: `<path d="${EGG}" fill="{skin}"/><path d="M0 -43 A24 31 0 0 1 0 19 Q16 -10 0 -43Z" fill="{dim}"/>`,
  front: `<path d="${EGG}" fill="{skin}"/><path d="M0 -43 A24 31 0 0 1 0 19Z" fill="{dim}"/>`,
};

/** @param trimmed What is drawn of a drawing: all, or its outline. */
export function crowdHead(
  seen: Seen,
  head: CrowdHead | undefined,
  tones: CrowdTones,
  trimmed: (drawing: string) => string,
): string {
  const over = head === undefined ? '' : coverOf(head, seen.view);
  const bare = trimmed(SKULL[seen.view]) + trimmed(over);
  if (seen.to < 0 || seen.view === 'back' || seen.view === 'front') return filledIn(bare, tones);
  return `<g transform="scale(-1 1)">${filledIn(bare, mirrored(tones))}</g>`;
}

function coverOf({ back, behind, side, quarter, front }: CrowdHead, view: View): string {
  const covers: Readonly<Record<View, string | undefined>> = {
    back,
    behind,
    side,
    quarter: quarter ?? front,
    front,
  };
  return covers[view] ?? back;
}
