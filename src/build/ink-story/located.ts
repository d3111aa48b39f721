/** A decoded entry that remembers where it was written, so that a later check can point at the line. */

export type Located<T> = {
  readonly value: T;
  readonly file: string;
  readonly line: number;
  /** The line of a part of the entry, by the decoder's path: `.options.tea.milk.you`. */
  readonly lineOf: (path: string) => number;
};
