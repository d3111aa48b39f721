/** Ambience lives for a while after every cue and then comes to rest (WCAG 2.2.2). Pure. */
import { clamp01, easeInOut } from './easing.ts';

export const REST_MS = 5000;
const TIRING_MS = 3200;

/** 1 alive … 0 at rest, so many milliseconds after the last cue. */
export function breathAt(ms: number): number {
  return 1 - easeInOut(clamp01((ms - TIRING_MS) / (REST_MS - TIRING_MS)));
}
