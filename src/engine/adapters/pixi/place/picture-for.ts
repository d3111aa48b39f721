/** Makes the picture that a state asks for, whatever kind it is. */
import type { PersonId } from '../../../core/brand.ts';
import { NO_KIT } from '../../../core/stage/kit.ts';
import type { Person } from '../../../core/stage/person.ts';
import type { StageCatalog } from '../../../core/stage/catalogs.ts';
import { assertNever } from '../../../core/result.ts';
import type { StageState } from '../../../core/stage/stage-state.ts';
import type { Studio } from '../drawing/studio.ts';
import type { Tier } from '../quality/tiers.ts';
import type { Drawings } from './drawings.ts';
import { emptyPicture } from './empty-picture.ts';
import { imagePicture } from './image-picture.ts';
import type { Missing } from './missing.ts';
import { hangPlace } from './hung-place.ts';
import type { Picture } from './picture.ts';
import { plainPerson } from './placeholder.ts';
import { subjectOf } from './subject.ts';

export type PictureForParts = {
  readonly catalog: StageCatalog;
  readonly studio: Studio;
  readonly drawings: Drawings;
  readonly missing: Missing;
  readonly tier: Tier;
  readonly pixels: number;
  /** Layers leave out their empty parts. */
  readonly isInPieces: boolean;
};

export async function pictureFor(state: StageState, parts: PictureForParts): Promise<Picture> {
  const { catalog, studio, missing } = parts;
  const subject = subjectOf(state, catalog);
  switch (subject.kind) {
    case 'place':
      if (subject.isMissing)
        missing.report(subject.place.id, 'no place of this name in the catalog');
      return hangPlace({
        ...parts,
        kit: catalog.kit ?? NO_KIT,
        place: subject.place,
        look: state.look.kind,
        personOf: (id) => personOf(id, parts),
      });
    case 'image':
      return imagePicture(studio.document, subject.file, catalog.files[subject.file], missing);
    case 'silence':
    case 'nothing':
      return emptyPicture();
    default:
      return assertNever(subject);
  }
}

function personOf(id: PersonId, { catalog, missing }: PictureForParts): Person {
  const person = catalog.people.find((one) => one.id === id);
  if (person === undefined) missing.report(id, 'no person of this name in the cast');
  return person ?? plainPerson(id);
}
