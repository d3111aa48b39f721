/** Everything that may go wrong in good use, as data. Whoever shows it has the sentences. */
import type { DecisionId, RunId } from './brand.ts';
import type { StoryFault } from './story/passage.ts';

/** What may be wrong with the place where runs are kept. It may pass. */
export const STORAGE_FAULTS = ['no-storage', 'storage-full', 'storage-slow'] as const;

export type StorageFault = {
  readonly kind: (typeof STORAGE_FAULTS)[number];
  readonly problem: string;
  /** The runs stand meanwhile in another, smaller store of this browser. */
  readonly noted?: true;
};

/** A save that could not be read. */
export type UnreadSave =
  | { readonly kind: 'damaged-save'; readonly name: string; readonly problem: string }
  | { readonly kind: 'newer-format'; readonly name: string; readonly format: number };

export type SaveFault =
  | StorageFault
  | UnreadSave
  /** It was deleted while a page went on with it, and stays deleted. */
  | { readonly kind: 'run-deleted'; readonly run: RunId };

type WorldFault =
  | { readonly kind: 'no-picture'; readonly problem: string }
  | { readonly kind: 'picture-missing'; readonly what: string; readonly problem: string }
  | { readonly kind: 'picture-lost'; readonly problem: string }
  | { readonly kind: 'no-sound'; readonly problem: string }
  | { readonly kind: 'sound-missing'; readonly what: string; readonly problem: string }
  | { readonly kind: 'piece-missing'; readonly what: string; readonly problem: string };

/** A debrief names something that the record does not have. */
export type RecordFault = {
  readonly kind: 'record-gap';
  readonly decision: DecisionId;
  /** `debrief`, or the id that is missing: `fact x`, `claim y`, `source z`. */
  readonly missing: string;
};

export type EditedFault = {
  readonly kind: 'story-edited';
  readonly run: RunId;
  /** Choices that could still be told, of how many. */
  readonly kept: number;
  readonly of: number;
};

export type Fault = StoryFault | SaveFault | WorldFault | EditedFault | RecordFault;
