/** The head from behind: hair over a round skull, and a nape as wide as a neck is. No chin, no face, no peak. */
import { tenth as r } from '../../../core/stage/limb.ts';
import type { Person } from '../../../core/stage/person.ts';
import { corners, path, polygon } from './shapes.ts';
import { madeFor, type Wearer } from './wearer.ts';

/** Half the width of a nape: what tells it from a chin. */
const NAPE = 17;

export function headBehind(wearer: Wearer): string {
  const { person, hat } = wearer;
  const { headWidth: w, headHeight: h } = wearer.frame;
  const [light, shadow] = hat?.hair ?? [`${person.head[0]}-12`, `${hairOf(person)}-14`];
  return (
    nape(person, h) +
    path(skull(w, h), shadow) +
    path(sliver(w, h), light) +
    madeFor(wearer, hat?.behind)
  );
}

/** A red shade is a face's; no hair is red here. */
function hairOf({ head: [, shadow] }: Person): string {
  return shadow === 'red' || shadow === 'deep-red' ? 'wood' : shadow;
}

/** Round below, and widest above its middle. */
function skull(w: number, h: number): string {
  const low = r(h * 0.9);
  return `M0 ${-h} C${r(w * 1.34)} ${-h} ${r(w * 1.22)} ${r(h * 0.42)} ${r(w * 0.66)} ${r(h * 0.72)} Q${r(w * 0.4)} ${low} 0 ${low} Q${r(-w * 0.4)} ${low} ${r(-w * 0.66)} ${r(h * 0.72)} C${r(-w * 1.22)} ${r(h * 0.42)} ${r(-w * 1.34)} ${-h} 0 ${-h}Z`;
}

/** The light that falls past the ear. */
function sliver(w: number, h: number): string {
  return `M${r(-w * 0.3)} ${r(-h * 0.94)} C${r(-w * 1.14)} ${r(-h * 0.78)} ${r(-w * 1.12)} ${r(h * 0.3)} ${r(-w * 0.66)} ${r(h * 0.72)} C${r(-w * 0.88)} ${r(h * 0.2)} ${r(-w * 0.84)} ${r(-h * 0.5)} ${r(-w * 0.3)} ${r(-h * 0.94)}Z`;
}

function nape({ head: [light] }: Person, h: number): string {
  const [top, foot] = [h * 0.4, h + 9];
  return (
    polygon(
      corners`${-NAPE},${top} ${NAPE},${top} ${NAPE},${foot} ${-NAPE},${foot}`,
      `${light}-15`,
    ) + polygon(corners`2,${top} ${NAPE},${top} ${NAPE},${foot} 2,${foot}`, 'wood-4')
  );
}
