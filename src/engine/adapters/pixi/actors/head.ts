/** The head: an egg split in two tones, without features. */
import type { Person } from '../../../core/stage/catalog.ts';
import type { Frame } from './frame.ts';
import { hat } from './hats.ts';
import { corners, ellipse, path, polygon, round as r } from './shapes.ts';

/** Seen from before, centred on 0, 0. */
export function head(person: Person, frame: Frame): string {
  const { headWidth: w, headHeight: h } = frame;
  const [light, shadow] = person.head;
  return (
    neck(person, h) +
    hairBehind(person, w, h) +
    path(egg(w, h), light) +
    path(`M0 ${-h} C${r(w * 1.36)} ${-h} ${r(w * 1.3)} ${r(h * 0.86)} 0 ${h}Z`, shadow) +
    hair(person, w, h) +
    (person.attribute === 'glasses' ? glasses() : '') +
    hat(person, w, h)
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

function hair({ dress, hat: worn }: Person, w: number, h: number): string {
  if (dress !== 'dress' || worn !== 'none') return '';
  return (
    path(
      `M${r(-w * 0.86)} ${r(h * 0.12)} Q${-w - 3} ${-h - 2} 0 ${-h - 3} L0 ${r(-h * 0.62)} Q${r(-w * 0.7)} ${r(-h * 0.5)} ${r(-w * 0.86)} ${r(h * 0.12)}Z`,
      'soot+6',
    ) +
    path(
      `M${r(w * 0.86)} ${r(h * 0.12)} Q${w + 3} ${-h - 2} 0 ${-h - 3} L0 ${r(-h * 0.62)} Q${r(w * 0.7)} ${r(-h * 0.5)} ${r(w * 0.86)} ${r(h * 0.12)}Z`,
      'ink',
    )
  );
}

function hairBehind({ dress, hat: worn }: Person, w: number, h: number): string {
  return dress === 'dress' && worn === 'none'
    ? ellipse([w * 0.72, r(h * 0.3)], [13, 14], 'ink')
    : '';
}

function glasses(): string {
  const lens = (x: number, tone: string) =>
    `<circle cx="${x}" cy="-4" r="8.5" fill="none" stroke="${tone}" stroke-width="2.6"/>`;
  return `${lens(-11, 'ink')}${lens(11, 'black')}<line x1="-3" y1="-5" x2="3" y2="-5" stroke="ink" stroke-width="2.6"/>`;
}
