/** What a state asks to be hung: the same key is the same picture, only its people and light may differ. Pure. */
import type { Person, Place } from '../../../core/catalog.ts';
import type { StageCatalog } from '../../../core/catalogs.ts';
import type { PersonId } from '../../../core/brand.ts';
import type { StageState } from '../../../core/stage-state.ts';
import { plainPerson, plainPlace } from './placeholder.ts';

export type Wanted =
  | { readonly kind: 'place'; readonly place: Place; readonly isMissing: boolean }
  | { readonly kind: 'image'; readonly file: string }
  | { readonly kind: 'frame' }
  | { readonly kind: 'nothing' };

export function wantedFor(state: StageState, catalog: StageCatalog): Wanted {
  if (state.look.kind === 'silent') return { kind: 'frame' };
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

/** The same key: the same picture may stay. */
export function pictureKey(state: StageState, catalog: StageCatalog): string {
  const wanted = wantedFor(state, catalog);
  switch (wanted.kind) {
    case 'place':
      return `place ${wanted.place.id} ${state.look.kind}${tellerOf(state)}`;
    case 'image':
      return `image ${wanted.file} ${state.look.kind}`;
    case 'frame':
      return 'frame';
    case 'nothing':
      return `nothing ${state.look.kind}`;
  }
}

/** Another teller is another page, even of the same place. */
function tellerOf({ look }: StageState): string {
  return look.kind === 'told' ? ` ${look.teller}` : '';
}

export function personIn(
  catalog: StageCatalog,
  id: PersonId,
  missing: (what: string) => void,
): Person {
  const person = catalog.people.find((one) => one.id === id);
  if (person === undefined) missing(id);
  return person ?? plainPerson(id);
}

/** Whether two states of one picture look different. */
export function isSeenOtherwise(one: StageState, other: StageState): boolean {
  const seen = ({ light, crowd, camera, actors, lit }: StageState) =>
    JSON.stringify([light, crowd, camera, actors, lit]);
  return seen(one) !== seen(other);
}
