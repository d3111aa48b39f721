/** Coats, hats and tones that come round again. */

/** One of a list by its turn: after the last comes the first. */
export function inTurn<const All extends readonly unknown[]>(all: All, turn: number): All[number] {
  if (!(turn >= 0) || all.length === 0) throw new Error(`there is no turn ${turn}`);
  return all[turn % all.length];
}
