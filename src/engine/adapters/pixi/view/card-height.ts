/** About how high a card over the picture is, by its words and the measures of `cards.css`. Pure; CSS pixels. */
import type { Card } from '../../../core/stage/card.ts';
import type { Size } from '../surface/fit.ts';

const clamp = (least: number, size: number, most: number): number =>
  Math.min(most, Math.max(least, size));

/** @param wide Its width. */
export function cardHeight(
  { title, lines }: Pick<Card, 'title' | 'lines'>,
  wide: number,
  { width, height }: Size,
): number {
  const em = clamp(11.5, Math.min(0.0175 * width, 0.032 * height), 19.2);
  const padding = clamp(11.2, 0.034 * width, 38.4);
  const room = Math.max(1, wide - 2 * padding);
  const rows = (text: string, letter: number): number =>
    Math.max(1, Math.ceil((text.length * letter * em) / room));
  const heading = rows(title, 0.8) * 1.8 + 1;
  const body = lines.reduce((sum, line) => sum + rows(line, 0.6) * 1.5, 0);
  const rules = Math.max(0, lines.length - 1) * 0.9;
  return 2 * padding + (heading + body + rules) * em;
}
