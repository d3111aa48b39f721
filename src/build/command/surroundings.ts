/** What the command line is given: where it runs, where the page's sources are, and where its words go. */

export type Surroundings = {
  /** The folder of `index.html` and `src`. */
  readonly page: string;
  readonly cwd: string;
  /** What the program is called, as its users type it. */
  readonly name: string;
  readonly version: string;
  /** What was asked for: standard output. */
  readonly say: (text: string) => void;
  /** Faults and progress: standard error. */
  readonly note: (text: string) => void;
  /** Words that take the place of the last progress; nothing where nobody watches. */
  readonly progress: (text: string) => void;
};

/** As a shell sees it. */
export const EXIT = { well: 0, faults: 1, misused: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];
