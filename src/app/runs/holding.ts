/** Which run each page plays: one run is played by one page at a time, and what it plays is told to the others. */
import type { RunId } from '../../engine/index.ts';

export type Holding = {
  /** True when this page may play the run: from then on no other page may. */
  readonly claim: (run: RunId) => Promise<boolean>;
  /** It plays this run, and lets go of what it played before. */
  readonly plays: (run: RunId) => Promise<void>;
  /** Those that other pages play. */
  readonly elsewhere: () => Promise<ReadonlySet<string>>;
  readonly close: () => void;
};

/** For a page that shares nothing with others. */
export const ALONE: Holding = {
  claim: async () => true,
  plays: async () => undefined,
  elsewhere: async () => new Set(),
  close: () => undefined,
};
