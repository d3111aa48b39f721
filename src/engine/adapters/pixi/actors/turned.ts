/** Turns a flat drawing a little to one side: its middle wanders, its outline stays. Pure; knows shapes with absolute coordinates. */
import { tenth } from '../../../core/stage/limb.ts';

type Warp = (x: number) => number;

const TAG = /<(path|polygon|polyline|ellipse|circle|line|rect)\b([^>]*?)(\/?)>/gu;
const OUTLINE = /\b(d|points)="([^"]*)"/u;
const NUMBER = /-?\d+(?:\.\d+)?/gu;

/**
 * @param half Where the outline is, to both sides of 0: what lies there and beyond it stays.
 * @param shift How far the middle goes.
 */
export function turned(drawing: string, half: number, shift: number): string {
  if (shift === 0) return drawing;
  return warped(drawing, (x) => x + shift * Math.max(0, 1 - Math.abs(x) / half));
}

/** Narrower on one side of 0 than on the other. */
export function narrowed(drawing: string, left: number, right: number): string {
  return warped(drawing, (x) => x * (x < 0 ? left : right));
}

function warped(drawing: string, warp: Warp): string {
  return drawing.replace(TAG, (_, name: string, text: string, end: string) => {
    const at = (key: string) => numberOf(text, key);
    switch (name) {
      case 'line':
        return `<line${written(text, { x1: warp(at('x1')), x2: warp(at('x2')) })}${end}>`;
      case 'rect': {
        const [x, right] = [warp(at('x')), warp(at('x') + at('width'))];
        return `<rect${written(text, { x, width: right - x })}${end}>`;
      }
      case 'ellipse':
      case 'circle':
        return `<${name}${written(text, { cx: warp(at('cx')) })}${end}>`;
      default:
        return `<${name}${text.replace(OUTLINE, (__, key: string, value: string) => `${key}="${pairs(value, warp)}"`)}${end}>`;
    }
  });
}

function written(text: string, values: Readonly<Record<string, number>>): string {
  return Object.entries(values).reduce(
    (before, [key, value]) =>
      before.replace(new RegExp(`\\b${key}="[^"]*"`, 'u'), `${key}="${tenth(value)}"`),
    text,
  );
}

/** Every second number is a y. */
function pairs(value: string, warp: Warp): string {
  let index = 0;
  return value.replace(NUMBER, (number) =>
    index++ % 2 === 0 ? String(tenth(warp(Number(number)))) : number,
  );
}

function numberOf(attributes: string, name: string): number {
  return Number(new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? 0);
}
