/** A place as it is drawn: each file of its folder, and what writes it. */

/** By file name. The same call gives the same text. */
export type Layers = Readonly<Record<string, () => string>>;
