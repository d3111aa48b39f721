/** A fade as data: from one volume to another between two moments of a clock, in seconds. It knows nothing of howler. */

export type Fade = {
  readonly from: number;
  readonly to: number;
  readonly begins: number;
  readonly ends: number;
};

export const SILENT: Fade = { from: 0, to: 0, begins: 0, ends: 0 };

export function volumeAt(fade: Fade, now: number): number {
  if (now >= fade.ends) return fade.to;
  const gone = Math.max(0, now - fade.begins) / (fade.ends - fade.begins);
  return fade.from + (fade.to - fade.from) * gone;
}

/**
 * A new fade in the place of one under way: it begins where that one is.
 * When both go the same way, it takes at least the time that was left: what comes between hurries nothing.
 */
export function overtaken(fade: Fade, to: number, seconds: number, now: number): Fade {
  const from = volumeAt(fade, now);
  const isSameWay = Math.sign(to - from) === Math.sign(fade.to - from);
  const ends = Math.max(now + seconds, isSameWay ? fade.ends : now);
  return { from, to, begins: now, ends };
}
