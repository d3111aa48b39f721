/** What a moment changes, in the words of the cues that an author writes. Pure. */
import type { Moment } from '../../src/engine/core/stage/moment.ts';
import type { Actor, StageState } from '../../src/engine/core/stage/stage-state.ts';

export type Step = Pick<Moment, 'stage' | 'mix' | 'events' | 'cut'>;

export function changesOf(now: Step, before: Step): readonly string[] {
  const { stage, mix } = now;
  const isElsewhere = stage.place !== before.stage.place;
  const old = isElsewhere ? [] : before.stage.actors;
  return [
    ...named('cut', now.cut, undefined),
    ...named('place', stage.place, before.stage.place),
    ...named('look', lookOf(stage), lookOf(before.stage)),
    ...named('light', stage.light, before.stage.light),
    ...named('crowd', stage.crowd, before.stage.crowd),
    ...named('camera', cameraOf(stage), cameraOf(before.stage)),
    ...stage.actors.flatMap((actor) => {
      const was = old.find(({ person }) => person === actor.person);
      const words = bearingOf(actor);
      const gaze = named(
        'gaze',
        gazeOf(actor),
        was === undefined ? `${actor.person} speaker` : gazeOf(was),
      );
      if (was === undefined) return [`enter: ${words}`, ...gaze];
      return [...(words === bearingOf(was) ? [] : [`pose: ${words}`]), ...gaze];
    }),
    ...old
      .filter(({ person }) => !stage.actors.some((actor) => actor.person === person))
      .map(({ person }) => `leave: ${person}`),
    ...named('type', stage.lettering, before.stage.lettering),
    ...named('card', stage.card?.id, before.stage.card?.id),
    ...named('speaker', stage.lit, undefined),
    ...named('music', mix.music, before.mix.music),
    ...named('room', mix.room, before.mix.room),
    ...now.events.map(({ sound }) => `event: ${sound}`),
  ];
}

function named(
  cue: string,
  now: string | undefined,
  before: string | undefined,
): readonly string[] {
  return now === before ? [] : [`${cue}: ${now ?? 'none'}`];
}

function bearingOf({ person, spot, sits, pose, with: other }: Actor): string {
  return [person, spot, sits === true ? 'sit' : undefined, pose, other].filter(Boolean).join(' ');
}

function gazeOf({ person, gaze }: Actor): string {
  if (gaze === undefined) return `${person} speaker`;
  const where = gaze.kind === 'at' ? gaze.person : gaze.kind === 'to' ? gaze.spot : gaze.kind;
  return `${person} ${where}`;
}

function lookOf({ look }: StageState): string {
  const who = 'teller' in look ? look.teller : 'card' in look ? look.card : undefined;
  return who === undefined ? look.kind : `${look.kind} ${who}`;
}

function cameraOf({ camera }: StageState): string {
  return camera.anchor === undefined ? camera.move : `${camera.move} ${camera.anchor}`;
}
