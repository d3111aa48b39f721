/** Builds the scene that a state asks for, whatever kind it is. */
import type { PersonId } from '../../../core/brand.ts';
import { NO_KIT } from '../../../core/stage/kit.ts';
import type { Person } from '../../../core/stage/person.ts';
import type { StageCatalog } from '../../../core/stage/catalogs.ts';
import { assertNever } from '../../../core/result.ts';
import type { StageState } from '../../../core/stage/stage-state.ts';
import type { Studio } from '../drawing/studio.ts';
import type { Tier } from '../quality/tiers.ts';
import type { Drawings } from './drawings.ts';
import { emptyScene } from './empty-scene.ts';
import { imageScene } from './image-scene.ts';
import type { Missing } from './missing.ts';
import { buildScene, type Scene } from './scene.ts';
import { plainPerson } from './placeholder.ts';
import { subjectOf } from './subject.ts';

export type BuildParts = {
  readonly catalog: StageCatalog;
  readonly studio: Studio;
  readonly drawings: Drawings;
  readonly missing: Missing;
  readonly tier: Tier;
  readonly pixels: number;
  /** Layers leave out their empty parts. */
  readonly isInPieces: boolean;
};

export async function sceneFor(state: StageState, parts: BuildParts): Promise<Scene> {
  const { catalog, studio, missing } = parts;
  const subject = subjectOf(state, catalog);
  switch (subject.kind) {
    case 'place':
      if (subject.isMissing)
        missing.report(subject.place.id, 'no place of this name in the catalog');
      return buildScene({
        ...parts,
        kit: catalog.kit ?? NO_KIT,
        place: subject.place,
        look: state.look.kind,
        personOf: (id) => personOf(id, parts),
      });
    case 'image':
      return imageScene(
        studio.document,
        subject.file,
        catalog.files[subject.file] ?? subject.file,
        missing,
      );
    case 'silence':
    case 'nothing':
      return emptyScene();
    default:
      return assertNever(subject);
  }
}

function personOf(id: PersonId, { catalog, missing }: BuildParts): Person {
  const person = catalog.people.find((one) => one.id === id);
  if (person === undefined) missing.report(id, 'no person of this name in the cast');
  return person ?? plainPerson(id);
}
