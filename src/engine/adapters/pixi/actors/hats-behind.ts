/** What covers a head, from behind: crowns without peak or star, a shawl without its window. As in hats.ts, centred on the head. */
import type { Person } from '../../../core/stage/catalog.ts';
import { path, round as r } from './shapes.ts';

type Tones = Person['tones'];

const HATS: Readonly<Record<Person['hat'], (w: number, h: number, tones: Tones) => string>> = {
  none: () => '',
  cap,
  budenovka: (w, h, [tone]) => budenovka(w, h, tone),
  fur,
  shawl,
};

export function hatBehind({ hat, tones }: Person, w: number, h: number): string {
  return HATS[hat](w, h, tones);
}

/** The crown hangs over its band. */
function cap(w: number, h: number): string {
  const [top, low, band] = [-h - 14, r(-h * 0.16), r(h * 0.1)];
  const right = `Q${w + 13} ${-h - 11} ${w + 7} ${low}`;
  return (
    path(
      `M${-w - 1} ${low} L${w + 1} ${low} L${w - 1} ${band} Q0 ${r(band + 7)} ${-w + 1} ${band}Z`,
      'black',
    ) +
    path(
      `M${-w - 7} ${low} Q${-w - 12} ${-h - 11} 0 ${top} ${right} Q0 ${r(low + 9)} ${-w - 7} ${low}Z`,
      'soot+4',
    ) +
    path(`M2 ${top} ${right} Q${r(w * 0.5)} ${r(low + 5)} 2 ${r(low + 4.5)}Z`, 'ink')
  );
}

/** Down to the collar, as it is buttoned in the cold. */
function budenovka(w: number, h: number, tone: string): string {
  const right = `Q${w + 8} ${r(-h * 0.9)} ${w + 4} ${r(h * 0.2)} L${r(w * 0.7)} ${r(h * 0.92)}`;
  return (
    path(
      `M${r(-w * 0.7)} ${r(h * 0.92)} L${-w - 4} ${r(h * 0.2)} Q${-w - 8} ${r(-h * 0.9)} 0 ${-h - 32} ${right} Q0 ${r(h * 1.1)} ${r(-w * 0.7)} ${r(h * 0.92)}Z`,
      tone,
    ) +
    path(`M0 ${-h - 32} ${right} Q${r(w * 0.35)} ${r(h * 1.02)} 0 ${r(h * 1.02)}Z`, `${tone}-15`)
  );
}

/** The brim of fur goes round, and lies lower on the nape than on the brow. */
function fur(w: number, h: number): string {
  const [top, above, below] = [-h - 22, r(-h * 0.62), r(h * 0.08)];
  return (
    path(
      `M${-w - 5} ${above} Q${-w - 7} ${-h - 20} -6 ${top} L7 ${top} Q${w + 7} ${-h - 20} ${w + 5} ${above}Z`,
      'wood-2',
    ) +
    path(`M0 ${top} L7 ${top} Q${w + 7} ${-h - 20} ${w + 5} ${above} L0 ${above}Z`, 'wood-15') +
    path(
      `M${-w - 6} ${above} Q0 ${r(above - 7)} ${w + 6} ${above} Q${w + 14} ${r(-h * 0.26)} ${w + 5} ${below} Q0 ${r(below + 12)} ${-w - 5} ${below} Q${-w - 14} ${r(-h * 0.26)} ${-w - 6} ${above}Z`,
      'wood+12',
    ) +
    path(
      `M2 ${r(above - 3.5)} Q${r(w * 0.6)} ${r(above - 3)} ${w + 6} ${above} Q${w + 14} ${r(-h * 0.26)} ${w + 5} ${below} Q${r(w * 0.5)} ${r(below + 6)} 2 ${r(below + 6)}Z`,
      'wood-8',
    )
  );
}

/** Folded to a corner that hangs down the back. */
function shawl(w: number, h: number, [light, shadow]: Tones): string {
  const [wide, low, corner] = [r(w * 1.5), h + 22, h + 66];
  const right = `Q${w - 2} ${-h - 12} ${w + 5} ${r(-h * 0.4)} Q${w + 9} ${r(h * 0.4)} ${wide} ${low}`;
  return (
    path(
      `M0 ${corner} L${-wide} ${low} Q${-w - 9} ${r(h * 0.4)} ${-w - 5} ${r(-h * 0.4)} Q${-w + 2} ${-h - 12} 0 ${-h - 11} ${right}Z`,
      `${light}+8`,
    ) + path(`M2 ${-h - 11} ${right} L0 ${corner}Z`, `${shadow}+4`)
  );
}
