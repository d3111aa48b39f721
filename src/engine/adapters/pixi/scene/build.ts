/** Builds the scene that a state asks for, whatever kind it is. */
import type { StageCatalog } from '../../../core/catalogs.ts';
import type { StageState } from '../../../core/stage-state.ts';
import type { Studio } from '../drawing/studio.ts';
import type { Tier } from '../ladder.ts';
import type { Drawings } from './drawings.ts';
import { emptyScene } from './empty-scene.ts';
import { imageScene } from './image-scene.ts';
import { buildScene, type Scene } from './scene.ts';
import { personIn, wantedFor } from './stage-look.ts';

export type BuildParts = {
  readonly catalog: StageCatalog;
  readonly studio: Studio;
  readonly drawings: Drawings;
  readonly tier: Tier;
  readonly pixels: number;
};

export async function sceneFor(state: StageState, parts: BuildParts): Promise<Scene> {
  const { catalog, studio, drawings } = parts;
  const wanted = wantedFor(state, catalog);
  switch (wanted.kind) {
    case 'place':
      if (wanted.isMissing)
        drawings.missing(wanted.place.id, 'no place of this name in the catalog');
      return buildScene({
        ...parts,
        place: wanted.place,
        look: state.look.kind,
        personOf: (id) =>
          personIn(catalog, id, (what) =>
            drawings.missing(what, 'no person of this name in the cast'),
          ),
      });
    case 'image':
      return imageScene(
        studio.document,
        wanted.file,
        catalog.files[wanted.file] ?? wanted.file,
        drawings,
      );
    case 'frame':
    case 'nothing':
      return emptyScene();
  }
}
