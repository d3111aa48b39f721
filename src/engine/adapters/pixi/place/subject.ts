/** The subject of the picture: what a state asks to be hung. Pure. */
import type { Place } from '../../../core/stage/place.ts';
import type { StageCatalog } from '../../../core/stage/catalogs.ts';
import { assertNever } from '../../../core/result.ts';
import type { PlaceId } from '../../../core/brand.ts';
import { EMPTY_STAGE, type StageState } from '../../../core/stage/stage-state.ts';
import { plainPlace } from './placeholder.ts';

export type Subject =
  | { readonly kind: 'place'; readonly place: Place; readonly isMissing: boolean }
  | { readonly kind: 'image'; readonly file: string }
  /** The record says nothing: bare ground inside an empty border. */
  | { readonly kind: 'silence' }
  /** Before the first place. */
  | { readonly kind: 'nothing' };

export function subjectOf(state: StageState, catalog: StageCatalog): Subject {
  if (state.look.kind === 'silent') {
    const { left } = state.look;
    return left === undefined ? { kind: 'silence' } : placeOf(left, catalog);
  }
  if (state.place !== undefined) return placeOf(state.place, catalog);
  if (state.image !== undefined) return { kind: 'image', file: state.image };
  if (state.actors.length === 0) return { kind: 'nothing' };
  return { kind: 'place', place: plainPlace('stage'), isMissing: false };
}

function placeOf(id: PlaceId, catalog: StageCatalog): Subject {
  const place = catalog.places.find((each) => each.id === id);
  return { kind: 'place', place: place ?? plainPlace(id), isMissing: place === undefined };
}

/** Where the record is silent nobody is seen, and the light and the camera are those of the thing that is left. */
export function asSeen(state: StageState): StageState {
  if (state.look.kind !== 'silent') return state;
  const { actors, lit, light, crowd, camera } = EMPTY_STAGE;
  return { ...state, actors, lit, light, crowd, camera };
}

/** The same key is the same picture: only its people, light and camera may differ. */
export function pictureKey(state: StageState, catalog: StageCatalog): string {
  const subject = subjectOf(state, catalog);
  switch (subject.kind) {
    case 'place':
      return `place ${subject.place.id} ${state.look.kind}${tellerOf(state)}`;
    case 'image':
      return `image ${subject.file} ${state.look.kind}`;
    case 'silence':
      return 'silence';
    case 'nothing':
      return `nothing ${state.look.kind}`;
    default:
      return assertNever(subject);
  }
}

/** Another teller is another page, even of the same place. */
function tellerOf({ look }: StageState): string {
  return look.kind === 'told' ? ` ${look.teller}` : '';
}

/** Whether two states of one picture look different. */
export function isSeenOtherwise(one: StageState, other: StageState): boolean {
  return JSON.stringify(seenIn(one)) !== JSON.stringify(seenIn(other));
}

/** All but what makes it another picture, and what the page shows over it. */
function seenIn({ place: _place, look: _look, image: _image, ...state }: StageState): object {
  const { scene: _scene, card: _card, ...seen } = state;
  return seen;
}
