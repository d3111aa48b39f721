/** The head: an egg split in two tones, without features; and what covers it. */
import type { Person } from '../../../core/catalog.ts';
import { assertNever } from '../../../core/result.ts';
import type { Frame } from './frame.ts';
import { ellipse, path, polygon, round as r } from './shapes.ts';

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

/** Seen from behind: all in shade, with a sliver of light. */
export function headBehind(person: Person, frame: Frame): string {
  const { headWidth: w, headHeight: h } = frame;
  const dark = person.head[1] === 'red' ? 'deep-red' : person.head[1];
  return (
    neck(person, h) +
    path(egg(w, h), `${dark}-10`) +
    path(
      `M${-w * 0.3} ${r(-h * 0.95)} C${r(-w * 1.2)} ${r(-h * 0.7)} ${-w} ${r(h * 0.8)} ${r(-w * 0.2)} ${r(h * 0.97)} C${r(-w * 0.75)} ${r(h * 0.4)} ${r(-w * 0.8)} ${r(-h * 0.5)} ${-w * 0.3} ${r(-h * 0.95)}Z`,
      person.head[0],
    ) +
    hairBehind(person, w, h) +
    (person.dress === 'dress' && person.hat === 'none'
      ? path(
          `M${-w - 1} ${r(h * 0.2)} Q${-w - 2} ${-h - 3} 0 ${-h - 3} Q${w + 2} ${-h - 3} ${w + 1} ${r(h * 0.2)} Q0 ${r(h * 0.75)} ${-w - 1} ${r(h * 0.2)}Z`,
          'ink',
        ) + ellipse([0, -2], [12, 12], 'soot+6')
      : '') +
    hat(person, w, h)
  );
}

/** An egg, its broad end up. */
function egg(w: number, h: number): string {
  return `M0 ${-h} C${r(w * 1.36)} ${-h} ${r(w * 1.3)} ${r(h * 0.86)} 0 ${h} C${r(-w * 1.3)} ${r(h * 0.86)} ${r(-w * 1.36)} ${-h} 0 ${-h}Z`;
}

function neck({ head: [light, shadow] }: Person, h: number): string {
  return (
    polygon(
      [
        [-11, h - 14],
        [11, h - 14],
        [13, h + 12],
        [-13, h + 12],
      ],
      `${light}-15`,
    ) +
    polygon(
      [
        [0, h - 14],
        [11, h - 14],
        [13, h + 12],
        [0, h + 12],
      ],
      `${shadow}-10`,
    )
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

function hat(person: Person, w: number, h: number): string {
  switch (person.hat) {
    case 'none':
      return '';
    case 'cap':
      return cap(w, h);
    case 'budenovka':
      return budenovka(w, h, person.tones[0]);
    case 'fur':
      return fur(w, h);
    case 'shawl':
      return shawl(w, h, person.tones);
    default:
      return assertNever(person.hat);
  }
}

function cap(w: number, h: number): string {
  return (
    path(
      `M${-w - 6} ${r(-h * 0.5)} Q${-w - 8} ${-h - 12} 2 ${-h - 14} Q${w + 12} ${-h - 11} ${w + 7} ${r(-h * 0.5)}Z`,
      'soot+4',
    ) +
    path(`M2 ${-h - 14} Q${w + 12} ${-h - 11} ${w + 7} ${r(-h * 0.5)} L2 ${r(-h * 0.5)}Z`, 'ink') +
    path(
      `M${-w - 1} ${r(-h * 0.54)} L${w + 1} ${r(-h * 0.54)} Q${w + 8} ${r(-h * 0.4)} ${w + 3} ${r(-h * 0.26)} Q0 ${r(-h * 0.42)} ${-w - 3} ${r(-h * 0.26)} Q${-w - 8} ${r(-h * 0.4)} ${-w - 1} ${r(-h * 0.54)}Z`,
      'black',
    )
  );
}

function budenovka(w: number, h: number, tone: string): string {
  const star = [...Array(10).keys()].map((at): [number, number] => {
    const radius = at % 2 === 0 ? 9 : 3.8;
    const angle = (at / 10) * Math.PI * 2 - Math.PI / 2;
    return [Math.cos(angle) * radius, -h * 0.78 + Math.sin(angle) * radius];
  });
  return (
    path(
      `M${-w - 4} ${r(h * 0.16)} Q${-w - 7} ${r(-h * 0.9)} 0 ${-h - 32} Q${w + 7} ${r(-h * 0.9)} ${w + 4} ${r(h * 0.16)} L${w - 5} ${r(-h * 0.34)} L${-w + 5} ${r(-h * 0.34)}Z`,
      tone,
    ) +
    path(
      `M0 ${-h - 32} Q${w + 7} ${r(-h * 0.9)} ${w + 4} ${r(h * 0.16)} L${w - 5} ${r(-h * 0.34)} L0 ${r(-h * 0.34)}Z`,
      `${tone}-15`,
    ) +
    polygon(star, 'red')
  );
}

function fur(w: number, h: number): string {
  return (
    path(
      `M${-w - 2} ${r(-h * 0.5)} Q${-w - 3} ${-h - 15} 0 ${-h - 16} Q${w + 3} ${-h - 15} ${w + 2} ${r(-h * 0.5)}Z`,
      'soot',
    ) +
    path(
      `M${-w - 8} ${r(-h * 0.36)} Q${-w - 12} ${r(-h * 0.98)} ${-w} ${r(-h * 0.96)} L${w} ${r(-h * 0.96)} Q${w + 12} ${r(-h * 0.98)} ${w + 8} ${r(-h * 0.36)} Q0 ${r(-h * 0.56)} ${-w - 8} ${r(-h * 0.36)}Z`,
      'wood+8',
    ) +
    path(
      `M0 ${r(-h * 0.96)} L${w} ${r(-h * 0.96)} Q${w + 12} ${r(-h * 0.98)} ${w + 8} ${r(-h * 0.36)} Q${r(w * 0.5)} ${r(-h * 0.46)} 0 ${r(-h * 0.46)}Z`,
      'wood-10',
    ) +
    path(
      `M${-w - 8} ${r(-h * 0.5)} L${-w + 3} ${r(-h * 0.4)} Q${-w - 2} ${r(h * 0.2)} ${-w - 5} ${r(h * 0.4)} Q${-w - 13} ${r(h * 0.1)} ${-w - 8} ${r(-h * 0.5)}Z`,
      'wood+8',
    ) +
    path(
      `M${w + 8} ${r(-h * 0.5)} L${w - 3} ${r(-h * 0.4)} Q${w + 2} ${r(h * 0.2)} ${w + 5} ${r(h * 0.4)} Q${w + 13} ${r(h * 0.1)} ${w + 8} ${r(-h * 0.5)}Z`,
      'wood-10',
    )
  );
}

function shawl(w: number, h: number, [light, shadow]: Person['tones']): string {
  const inner = `L${w - 7} ${r(-h * 0.3)} Q0 ${r(-h * 1.04)} ${-w + 7} ${r(-h * 0.3)} Q${-w + 6} ${r(h * 0.7)} 0 ${h + 4}`;
  return (
    path(
      `M0 ${h + 4} Q${w - 6} ${r(h * 0.7)} ${w - 7} ${r(-h * 0.3)} ${inner} L${-w * 1.5} ${h + 22} Q${-w - 12} ${r(h * 0.2)} ${-w - 4} ${r(-h * 0.5)} Q${-w + 4} ${-h - 12} 0 ${-h - 11} Q${w - 4} ${-h - 12} ${w + 4} ${r(-h * 0.5)} Q${w + 12} ${r(h * 0.2)} ${r(w * 1.5)} ${h + 22}Z`,
      `${light}+8`,
      ' fill-rule="evenodd"',
    ) +
    path(
      `M0 ${h + 4} Q${w - 6} ${r(h * 0.7)} ${w - 7} ${r(-h * 0.3)} Q${r(w * 0.5)} ${r(-h * 0.68)} 0 ${r(-h * 0.68)} L0 ${-h - 11} Q${w - 4} ${-h - 12} ${w + 4} ${r(-h * 0.5)} Q${w + 12} ${r(h * 0.2)} ${r(w * 1.5)} ${h + 22}Z`,
      `${shadow}+4`,
    ) +
    polygon(
      [
        [-9, h + 2],
        [9, h + 2],
        [14, h + 30],
        [-2, h + 24],
        [-15, h + 32],
      ],
      `${light}-4`,
    )
  );
}
