/** The coat: one light side, one in shadow, one hard edge between them. */
import type { Person } from '../../../core/stage/catalog.ts';
import type { Frame } from './frame.ts';
import { path, round as r } from './shapes.ts';

/** From the neck to the hem. `foot` is where it ends: the hem when standing, the seat when sitting. */
export function coat(person: Person, frame: Frame, foot: number): string {
  const [light, shadow] = person.tones;
  const hem = foot === frame.hemY ? frame.hem : frame.waist + 5;
  return path(outline(frame, foot, hem), light) + path(shadowSide(frame, foot, hem), shadow);
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
