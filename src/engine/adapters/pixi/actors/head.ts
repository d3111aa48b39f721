/** The head: an egg split in two tones, without features. */
import { tenth as r } from '../../../core/stage/limb.ts';
import type { Person } from '../../../core/stage/person.ts';
import { corners, path, polygon } from './shapes.ts';
import { madeFor, type Wearer } from './wearer.ts';

/** Seen from before, centred on 0, 0. */
export function head(wearer: Wearer): string {
  const { person, hat, attribute } = wearer;
  const { headWidth: w, headHeight: h } = wearer.frame;
  const [light, shadow] = person.head;
  return (
    neck(person, h) +
    madeFor(wearer, hat?.under) +
    path(egg(w, h), light) +
    path(`M0 ${-h} C${r(w * 1.36)} ${-h} ${r(w * 1.3)} ${r(h * 0.86)} 0 ${h}Z`, shadow) +
    (attribute?.held === 'face' ? madeFor(wearer, attribute.drawn) : '') +
    madeFor(wearer, hat?.front)
  );
}

/** An egg, its broad end up. */
function egg(w: number, h: number): string {
  return `M0 ${-h} C${r(w * 1.36)} ${-h} ${r(w * 1.3)} ${r(h * 0.86)} 0 ${h} C${r(-w * 1.3)} ${r(h * 0.86)} ${r(-w * 1.36)} ${-h} 0 ${-h}Z`;
}

function neck({ head: [light, shadow] }: Person, h: number): string {
  return (
    polygon(corners`-13,${h - 12} 13,${h - 12} 4,${h + 9} -4,${h + 9}`, `${light}-15`) +
    polygon(corners`0,${h - 12} 13,${h - 12} 4,${h + 9} 0,${h + 9}`, `${shadow}-15`)
  );
}
