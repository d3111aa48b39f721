/**
 * Cues: the typed instructions that an author writes as ink tags.
 * The lists here are the whole vocabulary; the table that explains and parses them is `cue-table.ts`.
 */
import type {
  CardId,
  ChapterId,
  ChoiceId,
  DecisionId,
  FactId,
  NoteId,
  PersonId,
  PieceId,
  PlaceId,
  SceneId,
  SoundId,
} from '../brand.ts';
import type { Look } from '../stage/look.ts';

/** A card over the picture, and the words that fill its `{1}`, `{2}` … */
export type ShownCard = { readonly id: CardId; readonly fill: readonly string[] };

export const SPOTS = ['left', 'centre', 'right', 'far', 'near'] as const;
export type Spot = (typeof SPOTS)[number];

export const POSES = [
  'stand',
  'sit',
  'turn',
  'raise',
  'point',
  'lean',
  'walk',
  'bow',
  'shrink',
  'whisper',
  'hold',
  'give',
  'write',
  'clap',
  'carry',
] as const;
export type Pose = (typeof POSES)[number];

/** Poses that have to do with somebody: the cue may name them, and who takes the pose comes near enough. */
export const POSES_WITH = ['shrink', 'whisper', 'hold', 'give', 'point'] as const satisfies readonly Pose[];

/** Where somebody looks, beside at a person or at a spot. `speaker`: at whoever speaks, as everybody does uncued. */
export const GAZES = ['away', 'down', 'out', 'speaker'] as const;

export type Gaze =
  | { readonly kind: 'at'; readonly person: PersonId }
  | { readonly kind: 'to'; readonly spot: Spot }
  | { readonly kind: Exclude<(typeof GAZES)[number], 'speaker'> };

/** How a person is cued to be: in one pose, perhaps sitting in it, perhaps with somebody. */
export type Bearing = {
  readonly pose: Pose;
  /** `sit` with another pose: writes sitting, claps sitting. */
  readonly sits?: true;
  readonly with?: PersonId;
};

export const CROWDS = [
  'seated',
  'rising',
  'clapping',
  'voting',
  'turned',
  'closed',
  'thin',
  'none',
] as const;
export type Crowd = (typeof CROWDS)[number];

export const CAMERA_MOVES = ['hold', 'drift', 'push', 'pan', 'wide'] as const;
export type CameraMove = (typeof CAMERA_MOVES)[number];

export const CUTS = ['dissolve', 'wedge', 'iris', 'tear', 'black'] as const;
export type Cut = (typeof CUTS)[number];

export const GRADES = ['documented', 'probable', 'contested', 'testimony', 'legend'] as const;
export type Grade = (typeof GRADES)[number];

export type Cue =
  | { readonly kind: 'scene'; readonly scene: SceneId }
  | { readonly kind: 'place'; readonly place: PlaceId }
  | { readonly kind: 'look'; readonly look: Look }
  | ({
      readonly kind: 'enter';
      readonly person: PersonId;
      readonly spot: Spot;
    } & Bearing)
  | { readonly kind: 'leave'; readonly person: PersonId }
  | ({
      readonly kind: 'pose';
      readonly person: PersonId;
      readonly spot?: Spot;
    } & Bearing)
  | { readonly kind: 'rim'; readonly person: PersonId }
  /** Absent: at whoever speaks. */
  | { readonly kind: 'gaze'; readonly person: PersonId; readonly gaze: Gaze | undefined }
  | { readonly kind: 'crowd'; readonly crowd: Crowd }
  | { readonly kind: 'light'; readonly light: string }
  | { readonly kind: 'camera'; readonly move: CameraMove; readonly anchor?: string }
  | { readonly kind: 'cut'; readonly cut: Cut }
  | { readonly kind: 'card'; readonly card: ShownCard | undefined }
  | { readonly kind: 'type'; readonly text: string | undefined }
  | { readonly kind: 'music'; readonly sound: SoundId | undefined }
  | { readonly kind: 'room'; readonly sound: SoundId | undefined }
  | { readonly kind: 'event'; readonly sound: SoundId }
  | { readonly kind: 'speaker'; readonly person: PersonId }
  | { readonly kind: 'decision'; readonly decision: DecisionId }
  | { readonly kind: 'piece'; readonly piece: PieceId }
  | { readonly kind: 'debrief'; readonly chapter: ChapterId }
  | { readonly kind: 'source'; readonly fact: FactId }
  | { readonly kind: 'status'; readonly grade: Grade }
  | { readonly kind: 'note'; readonly note: NoteId }
  | { readonly kind: 'why'; readonly text: string }
  | { readonly kind: 'id'; readonly choice: ChoiceId }
  | { readonly kind: 'clear' }
  | { readonly kind: 'restart' }
  | { readonly kind: 'unclickable' }
  /** Undefined: none any more. */
  | { readonly kind: 'image'; readonly file: string | undefined }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'link'; readonly url: string; readonly newTab: boolean }
  | { readonly kind: 'global'; readonly name: string; readonly text: string };

export type CueKind = Cue['kind'];
export type CueOf<K extends CueKind> = Extract<Cue, { readonly kind: K }>;

export function cuesOf<K extends CueKind>(cues: readonly Cue[], kind: K): readonly CueOf<K>[] {
  return cues.filter((cue): cue is CueOf<K> => cue.kind === kind);
}
