/** The subject of the picture: what a state asks to be hung. Pure. */
import type { Place } from '../../../core/stage/place.ts';
import type { StageCatalog } from '../../../core/stage/catalogs.ts';
import { assertNever } from '../../../core/result.ts';
import type { StageState } from '../../../core/stage/stage-state.ts';
import { plainPlace } from './placeholder.ts';

export type Subject =
  | { readonly kind: 'place'; readonly place: Place; readonly isMissing: boolean }
  | { readonly kind: 'image'; readonly file: string }
  /** The record says nothing: bare ground inside an empty border. */
  | { readonly kind: 'silence' }
  /** Before the first place. */
  | { readonly kind: 'nothing' };

export function subjectOf(state: StageState, catalog: StageCatalog): Subject {
  if (state.look.kind === 'silent') return { kind: 'silence' };
  if (state.place !== undefined) {
    const place = catalog.places.find(({ id }) => id === state.place);
    return {
      kind: 'place',
      place: place ?? plainPlace(state.place),
      isMissing: place === undefined,
    };
  }
  if (state.image !== undefined) return { kind: 'image', file: state.image };
  if (state.actors.length === 0) return { kind: 'nothing' };
  return { kind: 'place', place: plainPlace('stage'), isMissing: false };
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
  const seen = ({ light, crowd, camera, actors, lit, lettering }: StageState) =>
    JSON.stringify([light, crowd, camera, actors, lit, lettering]);
  return seen(one) !== seen(other);
}
