/** Why a path code could not be read, or not be made. Groups are counted from 1, as a reader counts them. */
import type { ChoiceId } from '../brand.ts';

export type CodeFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'not-a-letter'; readonly group: number; readonly letter: string }
  /** Each of these groups does not fit its own check. */
  | { readonly kind: 'wrong-groups'; readonly groups: readonly number[] }
  /** A letter is left out, or there is one too many: in this group or behind it. */
  | { readonly kind: 'uneven'; readonly group: number }
  /** Whole as far as it goes, but this group is not the last one. */
  | { readonly kind: 'cut-off'; readonly group: number }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'other-story' }
  | { readonly kind: 'newer-edition'; readonly edition: number }
  | { readonly kind: 'no-door' }
  | { readonly kind: 'no-note' }
  /** Its checks hold, and it says nothing that a code can say. */
  | { readonly kind: 'nonsense' };

export type NoCode =
  /** This choice is in no codebook. */
  | { readonly kind: 'unnumbered'; readonly choice: ChoiceId }
  | { readonly kind: 'too-far' }
  /** It begins where this edition has no door. */
  | { readonly kind: 'no-door' }
  /** Two content notes of the story have the same number. */
  | { readonly kind: 'same-note' };
