/** What covers a head. Centred on the head's own middle; `w` and `h` are half its width and height. */
import type { Person } from '../../../core/stage/catalog.ts';
import { assertNever } from '../../../core/result.ts';
import { corners, joined, path, polygon, round as r, type Spot2 } from './shapes.ts';

export function hat(person: Person, w: number, h: number): string {
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
  const star = [...Array(10).keys()].map((at): Spot2 => {
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
    polygon(joined(star), 'red')
  );
}

/** A crown of fur with its flaps tied up: nothing hangs over the face. */
function fur(w: number, h: number): string {
  const brim = `${w + 8} ${r(-h * 0.34)} Q0 ${r(-h * 0.58)} ${-w - 8} ${r(-h * 0.34)}`;
  return (
    path(
      `M${-w - 6} ${r(-h * 0.6)} Q${-w - 8} ${-h - 20} -6 ${-h - 22} L7 ${-h - 22} Q${w + 8} ${-h - 20} ${w + 6} ${r(-h * 0.6)}Z`,
      'wood-2',
    ) +
    path(
      `M0 ${-h - 22} L7 ${-h - 22} Q${w + 8} ${-h - 20} ${w + 6} ${r(-h * 0.6)} L0 ${r(-h * 0.6)}Z`,
      'wood-15',
    ) +
    path(
      `M${-w - 8} ${r(-h * 0.34)} Q${-w - 15} ${r(-h * 0.8)} ${-w - 6} ${r(-h * 1.02)} Q0 ${r(-h * 1.2)} ${w + 6} ${r(-h * 1.02)} Q${w + 15} ${r(-h * 0.8)} ${brim}Z`,
      'wood+12',
    ) +
    path(
      `M0 ${r(-h * 1.11)} Q${r(w * 0.6)} ${r(-h * 1.1)} ${w + 6} ${r(-h * 1.02)} Q${w + 15} ${r(-h * 0.8)} ${w + 8} ${r(-h * 0.34)} Q${r(w * 0.5)} ${r(-h * 0.46)} 0 ${r(-h * 0.46)}Z`,
      'wood-8',
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
    polygon(corners`-9,${h + 2} 9,${h + 2} 14,${h + 30} -2,${h + 24} -15,${h + 32}`, `${light}-4`)
  );
}
