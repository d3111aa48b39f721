/**
 * The Pixi stage: makes the picture match a state. Holds one picture, one camera, at most one transition,
 * and draws only while something moves. What fails is reported, and a placeholder stands.
 */
import type { StageCatalog } from '../../core/stage/catalogs.ts';
import { messageOf } from '../../core/message-of.ts';
import type { Faults, Turns } from '../../ports.ts';
import { createGrain } from './drawing/grain.ts';
import { createColours } from './drawing/palette.ts';
import { createStudio } from './drawing/studio.ts';
import { AT_ONCE } from './time/at-once.ts';
import { browserFrames, type Frames } from './time/frame-loop.ts';
import type { PixiStage } from './quality/measured.ts';
import { createPainter } from './painter.ts';
import { standInFor } from './surface/stand-in.ts';
import { rendererKind } from './surface/renderer-kind.ts';
import { openSurface, type Surface } from './surface/renderer.ts';
import type { RendererKind } from './quality/tiers.ts';
import { createMissing } from './place/missing.ts';
import { createDrawings, fetchText as fetchOverHttp, type FetchText } from './place/drawings.ts';

export type PixiStageParts = {
  /** Filled by the canvas; must be positioned and have a size. */
  readonly host: HTMLElement;
  readonly catalog: StageCatalog;
  readonly faults: Faults;
  readonly fetchText?: FetchText;
  readonly frames?: Frames;
  /** Absent: nothing is read beside the picture, and it is drawn as fast as may be. */
  readonly turns?: Turns;
  /** For tests and for the reader's own choice; absent: the machine is probed. */
  readonly renderer?: RendererKind;
};

/** Never rejects: without any renderer a composed placeholder stands, and that is reported. */
export async function createPixiStage(parts: PixiStageParts): Promise<PixiStage> {
  const { host, catalog, faults, turns = AT_ONCE } = parts;
  const document = host.ownerDocument;
  const kind = parts.renderer ?? rendererKind(document);
  const colours = createColours(catalog.palette);
  const surface = await opened(host, kind, faults, colours.hexOf('black'));
  if (surface === undefined) return standInFor(host, kind, colours);
  const missing = createMissing(faults);
  const drawings = createDrawings({
    files: catalog.files,
    fetchText: parts.fetchText ?? fetchOverHttp,
    missing,
  });
  return createPainter({
    host,
    catalog,
    faults,
    drawings,
    missing,
    surface,
    studio: createStudio({ document, grain: createGrain(document), colours, turns }),
    frames: parts.frames ?? browserFrames(document.defaultView ?? window, turns),
    turns,
  });
}

/** WebGL that fails falls back to the canvas. */
async function opened(
  host: HTMLElement,
  kind: RendererKind,
  faults: Faults,
  ground: string,
): Promise<Surface | undefined> {
  const order =
    kind === 'webgl'
      ? (['webgl', 'canvas'] as const)
      : kind === 'canvas'
        ? (['canvas'] as const)
        : [];
  let problem = 'this browser draws on no canvas';
  for (const next of order) {
    try {
      return await openSurface(host, next, ground);
    } catch (thrown) {
      problem = messageOf(thrown);
    }
  }
  faults.report({ kind: 'no-picture', problem });
  return undefined;
}
