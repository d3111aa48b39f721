/** What is seen: a reduction of the cues of the told story. Plain data; knows no renderer. */
import type { PersonId, PlaceId, SceneId } from '../brand.ts';
import type {
  Bearing,
  CameraMove,
  Crowd,
  Cue,
  CueOf,
  Gaze,
  ShownCard,
  Spot,
} from '../story/cue.ts';
import type { Look } from './look.ts';
import { assertNever } from '../result.ts';

export type Actor = Bearing & {
  readonly person: PersonId;
  readonly spot: Spot;
  /** Absent: at whoever speaks. */
  readonly gaze?: Gaze;
  /** Stands in light, and does not speak. */
  readonly isRimmed?: true;
};
export type Camera = { readonly move: CameraMove; readonly anchor: string | undefined };

export type StageState = {
  readonly scene: SceneId | undefined;
  readonly place: PlaceId | undefined;
  readonly look: Look;
  /** Undefined: the light the place opens with. */
  readonly light: string | undefined;
  /** Undefined: what the place's crowd opens with. */
  readonly crowd: Crowd | undefined;
  readonly camera: Camera;
  /** In order of entering. One entry a person. */
  readonly actors: readonly Actor[];
  readonly card: ShownCard | undefined;
  /** Words that are set behind the people like a poster. */
  readonly lettering: string | undefined;
  /** A picture file as in Inky's export, for stories without places. */
  readonly image: string | undefined;
  /** Who is lit while this line is read. */
  readonly lit: PersonId | undefined;
  /** Who spoke last in this place. */
  readonly heard: PersonId | undefined;
};

const HOLD: Camera = { move: 'hold', anchor: undefined };

export const EMPTY_STAGE: StageState = {
  scene: undefined,
  place: undefined,
  look: { kind: 'lived' },
  light: undefined,
  crowd: undefined,
  camera: HOLD,
  actors: [],
  card: undefined,
  lettering: undefined,
  image: undefined,
  lit: undefined,
  heard: undefined,
};

/** The stage after one cue. Cues that are not about the picture leave it as it is. */
export function withCue(stage: StageState, cue: Cue): StageState {
  switch (cue.kind) {
    case 'scene':
      return { ...stage, scene: cue.scene };
    case 'place':
      return { ...EMPTY_STAGE, scene: stage.scene, look: stage.look, place: cue.place };
    case 'image':
      return { ...stage, image: cue.file };
    case 'look':
      return { ...stage, look: cue.look };
    case 'light':
      return { ...stage, light: cue.light };
    case 'crowd':
      return { ...stage, crowd: cue.crowd };
    case 'camera':
      return { ...stage, camera: { move: cue.move, anchor: cue.anchor } };
    case 'card':
      return { ...stage, card: cue.card };
    case 'type':
      return { ...stage, lettering: cue.text };
    case 'speaker':
      return { ...stage, lit: cue.person, heard: cue.person };
    case 'enter':
      return { ...stage, actors: [...without(stage, cue.person), actorOf(cue)] };
    case 'leave':
      return { ...stage, actors: without(stage, cue.person) };
    case 'pose':
      return { ...stage, actors: stage.actors.map((actor) => posed(actor, cue)) };
    case 'rim':
      return { ...stage, actors: stage.actors.map((actor) => rimmed(actor, cue.person)) };
    case 'gaze':
      return { ...stage, actors: stage.actors.map((actor) => looking(actor, cue)) };
    case 'cut':
    case 'music':
    case 'room':
    case 'event':
    case 'decision':
    case 'piece':
    case 'debrief':
    case 'source':
    case 'status':
    case 'note':
    case 'why':
    case 'id':
    case 'clear':
    case 'restart':
    case 'unclickable':
    case 'class':
    case 'link':
    case 'global':
      return stage;
    default:
      return assertNever(cue);
  }
}

function without(stage: StageState, person: PersonId): readonly Actor[] {
  return stage.actors.filter((actor) => actor.person !== person);
}

function actorOf({ person, spot, pose, ...more }: CueOf<'enter'>): Actor {
  return { person, spot, ...bearingOf({ pose, ...more }) };
}

/** Keeps where they look, and where they are unless the cue moves them. */
function posed(actor: Actor, cue: CueOf<'pose'>): Actor {
  const { person, spot, gaze, isRimmed } = actor;
  if (person !== cue.person) return actor;
  const looks = gaze === undefined ? {} : { gaze };
  const light = isRimmed === undefined ? {} : { isRimmed };
  return { person, spot: cue.spot ?? spot, ...bearingOf(cue), ...looks, ...light };
}

function bearingOf({ pose, sits, with: other }: Bearing): Bearing {
  return {
    pose,
    ...(sits === undefined ? {} : { sits }),
    ...(other === undefined ? {} : { with: other }),
  };
}

function looking(actor: Actor, { person, gaze }: CueOf<'gaze'>): Actor {
  if (actor.person !== person) return actor;
  const { gaze: _, ...rest } = actor;
  return gaze === undefined ? rest : { ...rest, gaze };
}

function rimmed(actor: Actor, person: PersonId): Actor {
  return actor.person === person ? { ...actor, isRimmed: true } : actor;
}
