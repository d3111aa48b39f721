/** His pen, a steel nib in a dark holder, and how it writes. It stands still otherwise. */
import { INK, set, type Draw } from '../kit/svg.ts';
import type { Line } from './pad.ts';

/** Milliseconds for a line. */
const WRITES = 900;
const LIFTED = { x: 12, y: -16 } as const;

/** How large it is, and how far its holder hangs down. */
export type PenLook = { readonly size: number; readonly turn: number };

export function penOf(draw: Draw, { size, turn }: PenLook) {
  const pen = draw(
    'g',
    {},
    draw('path', { d: 'M0 0Q14 -13 34 -10L46 -8V8L34 10Q14 13 0 0Z', fill: INK.grey }),
    draw('path', { d: 'M0 0Q14 13 34 10L46 8V0Z', fill: INK.light }),
    draw('path', { d: 'M0 0H26', stroke: INK.black, 'stroke-width': 2 }),
    draw('circle', { cx: 27, cy: 0, r: 3, fill: INK.black }),
    draw('path', { d: 'M44 -10H62V10H44Z', fill: INK.wood }),
    draw('path', { d: 'M62 -11L186 -6Q196 0 186 6L62 11Z', fill: INK.black }),
    draw('path', { d: 'M62 2L190 2Q190 5 186 6L62 11Z', fill: INK.darkRed }),
  );
  const slid = draw('g', {}, draw('g', { transform: `rotate(${turn}) scale(${size})` }, pen));
  const group = draw('g', { 'pointer-events': 'none' }, slid);
  return { group, rest, write };

  /** Over the line, or with its nib on it. */
  function rest({ x, y }: Line, isOnIt: boolean): void {
    const [right, down] = isOnIt ? [0, 0] : [LIFTED.x, LIFTED.y];
    set(group, { transform: `translate(${x + right} ${y + down})` });
  }

  /** From the beginning of the last line to its end, and then to rest. */
  function write(written: readonly SVGElement[], last: Line, next: Line): void {
    for (const line of written) {
      line.animate?.({ clipPath: ['inset(-20% 100% -20% 0)', 'inset(-20% 0 -20% 0)'] }, WRITES);
    }
    const [x, y] = [last.x - next.x, last.y - next.y];
    const stops = [`translate(${x}px, ${y}px)`, `translate(${last.end - next.x}px, ${y}px)`, 'none'];
    slid.animate?.({ transform: stops, offset: [0, 0.8, 1] }, WRITES * 1.25);
  }
}
