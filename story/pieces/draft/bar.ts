/** How long what is kept would take, against the bell. */
import { printWith, type Box } from '../kit/print.ts';
import { INK, type Draw } from '../kit/svg.ts';
import { BELL, clock, PARTS, secondsOf, type Part } from './speech.ts';

const ALL = secondsOf([]);

export function barOf(draw: Draw, { x, y, width, height }: Required<Box>, print: number) {
  const { words } = printWith(draw);
  const kept = draw('g');
  const bell = x + long(BELL);
  const group = draw(
    'g',
    { 'pointer-events': 'none' },
    draw('rect', { x, y, width, height, fill: INK.light }),
    kept,
    draw('rect', { x, y, width, height, fill: 'none', stroke: INK.black, 'stroke-width': 3 }),
    draw('path', { d: `M${bell} ${y - print / 2}V${y + height + print / 2}`, stroke: INK.black, 'stroke-width': 6 }),
  );
  return { group, show };

  function show(struck: readonly Part[]): void {
    let left = x;
    const shapes = PARTS.filter(({ word }) => !struck.includes(word)).map(({ seconds }) => {
      const part = { x: left, y, width: long(seconds), height };
      left += part.width;
      return draw('rect', { ...part, fill: INK.red, stroke: INK.light, 'stroke-width': 3 });
    });
    const over = Math.max(0, left - bell);
    kept.replaceChildren(
      ...shapes,
      draw('rect', { x: bell, y, width: over, height, fill: INK.black }),
      words(`kept ${clock(secondsOf(struck))}`, x, y + height + print * 1.5, print),
      words('bell 5:00', Math.min(bell - print * 2.7, x + width - print * 5.5), y + height + print * 1.5, print),
    );
  }

  function long(seconds: number): number {
    return (width * seconds) / ALL;
  }
}
