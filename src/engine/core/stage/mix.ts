/** What is heard and lasts: one music, one room. Events are heard once and belong to a moment. */
import type { SoundId } from '../brand.ts';
import type { Cue } from '../story/cue.ts';

export type Mix = {
  readonly music: SoundId | undefined;
  readonly room: SoundId | undefined;
  /** How often this music had begun before; absent: never. */
  readonly musicTake?: number;
};

export const SILENCE: Mix = { music: undefined, room: undefined };

export function mixWithCue(mix: Mix, cue: Cue): Mix {
  if (cue.kind === 'music') {
    if (cue.sound === mix.music) return mix;
    return { room: mix.room, music: cue.sound };
  }
  if (cue.kind === 'room') return { ...mix, room: cue.sound };
  return mix;
}

/** How often each event and each music has been begun so far: the same in every telling of a journal. */
export type Takes = Readonly<Record<string, number>>;

export function takesWithCue(takes: Takes, cue: Cue, { music }: Mix): Takes {
  const begun = cue.kind === 'event' || (cue.kind === 'music' && cue.sound !== music);
  if (!begun || cue.sound === undefined) return takes;
  return { ...takes, [cue.sound]: (takes[cue.sound] ?? 0) + 1 };
}

/** A mix whose music has just begun, with how often it had begun before. */
export function withMusicTake(mix: Mix, takes: Takes): Mix {
  const take = mix.music === undefined ? 0 : (takes[mix.music] ?? 0);
  return take === 0 ? mix : { ...mix, musicTake: take };
}
