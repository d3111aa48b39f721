/** What is heard and lasts: one music, one room. Events are heard once and belong to a moment. */
import type { SoundId } from '../brand.ts';
import type { Cue } from '../story/cue.ts';

export type Mix = { readonly music: SoundId | undefined; readonly room: SoundId | undefined };

export const SILENCE: Mix = { music: undefined, room: undefined };

export function mixWithCue(mix: Mix, cue: Cue): Mix {
  if (cue.kind === 'music') return { ...mix, music: cue.sound };
  if (cue.kind === 'room') return { ...mix, room: cue.sound };
  return mix;
}
