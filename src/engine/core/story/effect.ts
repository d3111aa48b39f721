/** Effects: what the world must do to match the told story. Data until the director performs them. */
import type { ChapterId } from '../brand.ts';
import type { Moment } from '../stage/moment.ts';
import type { StoryFault, Told } from './passage.ts';

/** `play`: the next passage, with its moments in order. `jump`: straight to where the story stands. */
export type Manner = 'play' | 'jump';

export type Effect =
  | { readonly kind: 'text'; readonly told: Told; readonly manner: Manner }
  | { readonly kind: 'moments'; readonly moments: readonly Moment[]; readonly manner: Manner }
  | { readonly kind: 'debrief'; readonly chapter: ChapterId }
  | { readonly kind: 'restart' }
  | { readonly kind: 'report'; readonly fault: StoryFault }
  | { readonly kind: 'save' };
