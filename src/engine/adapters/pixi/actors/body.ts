/** What a person wears: one light side, one in shadow, one hard edge between them, and the dress's own drawing over it. */
import { tenth as r } from '../../../core/stage/limb.ts';
import type { Frame } from './frame.ts';
import { OPEN } from './reach.ts';
import { corners, path, polygon } from './shapes.ts';
import type { Side } from './stance.ts';
import { narrowed, turned } from './turned.ts';
import { madeFor, type Wearer } from './wearer.ts';

/** How far the middle of what is worn goes to the side that the body is open to, of half its width. */
const OPENS = 0.24;

/** From the neck to the hem. `foot` is where it ends: the hem when standing, the seat when sitting. */
export function front(wearer: Wearer, foot: number, open: Side): string {
  const drawn = cloth(wearer, foot) + madeFor(wearer, wearer.dress.front, atFoot(wearer, foot));
  if (open === 0) return drawn;
  const { shoulder, waist } = wearer.frame;
  const half = Math.max(shoulder, waist) + 2;
  const [ahead, behind] = OPEN;
  const sides: readonly [number, number] = open > 0 ? [behind, ahead] : [ahead, behind];
  return narrowed(turned(drawn, half, open * OPENS * half), ...sides);
}

/** Seen from behind, with the seam of what is long. */
export function back(wearer: Wearer, foot: number): string {
  const { frame, person, dress } = wearer;
  const from = frame.waistY + 14;
  const seam =
    foot > from + 60
      ? polygon(corners`0,${from} 3,${foot} -5,${foot}`, `${person.tones[1]}-12`)
      : '';
  return cloth(wearer, foot) + seam + madeFor(wearer, dress.back, atFoot(wearer, foot));
}

/** `half` is half the width where it ends. */
function atFoot({ frame }: Wearer, foot: number) {
  return { foot, half: foot === frame.hemY ? frame.hem : frame.waist + 5 };
}

function cloth(wearer: Wearer, foot: number): string {
  const { frame, person } = wearer;
  const [light, shadow] = person.tones;
  const { half } = atFoot(wearer, foot);
  return path(outline(frame, foot, half), light) + path(shadowSide(frame, foot, half), shadow);
}

function outline(frame: Frame, foot: number, hem: number): string {
  return `M${r(-hem)} ${r(foot)} ${leftEdge(frame, foot)} L12 ${r(frame.neckY)} ${rightEdge(frame, foot, hem)}Z`;
}

function leftEdge({ shoulder, waist, shoulderY, neckY, waistY }: Frame, foot: number): string {
  const bend = foot > waistY + 4 ? `L${r(-waist)} ${r(waistY)} ` : '';
  return `${bend}L${r(-shoulder)} ${r(shoulderY + 30)} Q${r(-shoulder + 4)} ${r(shoulderY + 2)} -12 ${r(neckY)}`;
}

function rightEdge(
  { shoulder, waist, shoulderY, waistY }: Frame,
  foot: number,
  hem: number,
): string {
  const bend = foot > waistY + 4 ? `L${r(waist)} ${r(waistY)} ` : '';
  return `Q${r(shoulder - 4)} ${r(shoulderY + 2)} ${r(shoulder)} ${r(shoulderY + 30)} ${bend}L${r(hem)} ${r(foot)}`;
}

function shadowSide(frame: Frame, foot: number, hem: number): string {
  const edge = r(hem * 0.12);
  return `M2 ${r(frame.neckY)} L12 ${r(frame.neckY)} ${rightEdge(frame, foot, hem)} L${edge} ${r(foot)}Z`;
}
