/**
 * The picture: brought to the state that is wanted, at the tier the machine carries.
 * States are taken one at a time; the newest overtakes what has not begun.
 */
import type { StageCatalog } from '../../core/catalogs.ts';
import type { Cut } from '../../core/cue.ts';
import type { Manner } from '../../core/effect.ts';
import { EMPTY_STAGE, type StageState } from '../../core/stage-state.ts';
import type { Faults, StageOptions } from '../../ports.ts';
import { breathAt, REST_MS } from './breath.ts';
import type { Studio } from './drawing/studio.ts';
import { createEasel } from './easel.ts';
import { createMeter } from './meter.ts';
import { MOST_PIXELS, MOST_PIXELS_MOVING } from './fit.ts';
import { createHostSize } from './host-size.ts';
import { createWaiters } from './waiters.ts';
import { frameGap, tierAfter, tierAtStart, type Tier } from './ladder.ts';
import { createLoop, type Frames } from './loop.ts';
import type { PixiStage } from './figures.ts';
import { openSurface, type Surface } from './renderer.ts';
import { sceneFor } from './scene/build.ts';
import type { Drawings } from './scene/drawings.ts';
import type { Scene } from './scene/scene.ts';
import { isSeenOtherwise, pictureKey } from './scene/stage-look.ts';
import { watchContext, watchSize } from './watch.ts';

export type PictureParts = {
  readonly host: HTMLElement;
  readonly catalog: StageCatalog;
  readonly faults: Faults;
  readonly drawings: Drawings;
  readonly studio: Studio;
  readonly surface: Surface;
  readonly frames: Frames;
};

type Wanted = {
  readonly state: StageState;
  readonly cut: Cut | undefined;
  readonly manner: Manner;
};
type Hung = {
  readonly scene: Scene;
  readonly key: string;
  readonly pixels: number;
  readonly tier: Tier;
};

/** A picture is drawn anew when its size has changed by so much. */
const RESIZED_ENOUGH = 1.1;
const PLAIN: StageOptions = { reducedMotion: false, quality: 'auto' };

export function createPicture(parts: PictureParts): PixiStage {
  const { host, catalog, faults, drawings, studio, frames } = parts;
  const { ownerDocument: document } = host;
  const easel = createEasel(document, parts.surface);
  const meter = createMeter();
  const waiters = createWaiters();
  const hostSize = createHostSize(host);
  const loop = createLoop({ frames, gap: () => frameGap(tier), frame: step, rested });

  let surface = parts.surface;
  let options = PLAIN;
  let tier = tierAtStart(options, surface.kind);
  let wanted: Wanted = { state: EMPTY_STAGE, cut: undefined, manner: 'jump' };
  let stood = wanted;
  let hung: Hung | undefined;
  let standing: Promise<void> | undefined;
  let ambienceMs = 0;
  let shownAt = -REST_MS;
  let composed = 0;
  let isStale = false;
  let isSharp = false;
  let isClosed = false;
  const unwatchSize = watchSize(host, resized);
  let unwatchContext = watchSurface();

  return {
    show(state, { cut, manner }) {
      if (isClosed) return;
      const overtaken = stood === wanted ? undefined : wanted.cut;
      wanted = { state, manner: document.hidden ? 'jump' : manner, cut: cut ?? overtaken };
      shownAt = frames.now();
      begin();
    },
    set(next) {
      options = next;
      const start = tierAtStart(next, surface.kind);
      if (start === tier) return;
      tier = start;
      renew();
    },
    settled: () => (isAtRest() ? Promise.resolve() : waiters.wait()),
    close() {
      if (isClosed) return;
      isClosed = true;
      unwatchSize();
      unwatchContext();
      loop.stop();
      easel.close();
      surface.close();
      release();
    },
    standing: () => stood.state,
    figures: () => ({
      renderer: surface.kind,
      tier,
      frames: meter.frames(),
      script: meter.script(),
      gaps: meter.gaps(),
      composed,
    }),
  };

  function begin(): void {
    standing ??= stand().finally(() => {
      standing = undefined;
      release();
    });
  }

  async function stand(): Promise<void> {
    while (isBehind()) {
      const mine = wanted;
      try {
        await bring(mine);
      } catch (thrown) {
        drawings.missing(
          keyOf(mine.state),
          thrown instanceof Error ? thrown.message : String(thrown),
        );
        stood = mine;
      }
    }
  }

  async function bring(mine: Wanted): Promise<void> {
    const from = frames.now();
    const key = keyOf(mine.state);
    const pixels = pixelsFor(mine.state);
    const kept =
      hung?.key === key && hung.pixels === pixels && hung.tier === tier ? hung : undefined;
    const scene =
      kept?.scene ?? (await sceneFor(mine.state, { catalog, studio, drawings, tier, pixels }));
    await scene.prepare(mine.state);
    if (isClosed || (mine !== wanted && keyOf(wanted.state) !== key)) {
      if (kept === undefined) scene.close();
      return;
    }
    if (kept === undefined) hangUp({ scene, key, pixels, tier }, mine);
    else change(mine);
    stood = mine;
    composed = frames.now() - from;
    if (mine.manner === 'jump' || document.hidden) step(0);
    loop.wake();
  }

  /** The same place in the same look: people, light, crowd and camera move. */
  function change({ state, manner }: Wanted): void {
    if (manner === 'jump') easel.uncover();
    if (manner === 'jump' || tier !== 'still')
      return easel.match(state, manner === 'jump' ? 'cuts' : 'moves');
    if (!isSeenOtherwise(stood.state, state)) return;
    const old = easel.snapshot();
    easel.match(state, 'cuts');
    easel.cover(old, 'dissolve', 'composed');
  }

  /** Another place or look: the old picture leaves by a cut. The same at another size or tier is only redrawn. */
  function hangUp(next: Hung, { state, cut, manner }: Wanted): void {
    const isCut = manner === 'play' && hung !== undefined && hung.key !== next.key;
    const old = isCut ? easel.snapshot() : undefined;
    if (hung?.key !== next.key) ambienceMs = 0;
    hung = next;
    fitSurface();
    easel.hang(next.scene, state);
    meter.forget();
    if (old === undefined) return;
    if (tier !== 'still') easel.approach(state);
    easel.cover(
      old,
      tier === 'still' ? 'dissolve' : (cut ?? 'dissolve'),
      tier === 'full' ? 'live' : 'composed',
    );
  }

  function step(elapsed: number): boolean {
    const from = frames.now();
    const isAlive = tier !== 'still' && hung?.key.startsWith('place') === true;
    const breath = isAlive ? breathAt(from - shownAt) : 0;
    ambienceMs += elapsed * breath;
    const isMoving = easel.tick(elapsed, { breath, ms: ambienceMs });
    if (isSharp) fitSurface();
    easel.draw();
    meter.drawn(frames.now() - from, elapsed);
    judge();
    return isMoving || breath > 0;
  }

  function judge(): void {
    const next = tierAfter(tier, meter.gaps(), options);
    if (next === tier) return;
    tier = next;
    meter.forget();
    isStale = true;
  }

  function rested(): void {
    if (isStale) renew();
    else if (tier === 'light') sharpen();
    release();
  }

  /** The last frame, with as many pixels as the screen can show. */
  function sharpen(): void {
    fitSurface(MOST_PIXELS);
    isSharp = true;
    easel.draw();
  }

  /** Draws the same state again: the tier, the size or the surface is another. */
  function renew(): void {
    isStale = false;
    meter.forget();
    if (isClosed || (hung === undefined && !isBehind() && shownAt < 0)) return;
    wanted = isBehind() ? { ...wanted } : { ...wanted, manner: 'jump' };
    begin();
  }

  function resized(): void {
    fitSurface();
    if (hung === undefined) return;
    easel.refit();
    step(0);
    const ratio = pixelsFor(stood.state) / hung.pixels;
    if (ratio > RESIZED_ENOUGH || ratio < 1 / RESIZED_ENOUGH) renew();
  }

  function fitSurface(mostPixels: number = MOST_PIXELS_MOVING[tier]): void {
    isSharp = false;
    hostSize.fit(surface, mostPixels);
  }

  function pixelsFor(state: StageState): number {
    const place = catalog.places.find(({ id }) => id === state.place);
    const [width, height] = place?.size ?? [1600, 900];
    return hostSize.pixelsFor({ width, height });
  }

  function watchSurface(): () => void {
    return watchContext(surface.view, {
      lost: () => faults.report({ kind: 'picture-lost', problem: 'the graphics context was lost' }),
      restored: () => void step(0),
      gone: () => void reopen(),
    });
  }

  /** The context did not come back: a canvas takes its place. */
  async function reopen(): Promise<void> {
    unwatchContext();
    const next = await openSurface(host, 'canvas').catch(() => undefined);
    if (next === undefined || isClosed) return next?.close();
    easel.useSurface(next);
    hung = undefined;
    surface.close();
    surface = next;
    unwatchContext = watchSurface();
    tier = tierAtStart(options, surface.kind);
    renew();
  }

  function keyOf(state: StageState): string {
    return pictureKey(state, catalog);
  }

  function isBehind(): boolean {
    return stood !== wanted && !isClosed;
  }

  function isAtRest(): boolean {
    const isStill = document.hidden || !loop.isAwake();
    return isClosed || (standing === undefined && !isBehind() && isStill);
  }

  function release(): void {
    if (isAtRest()) waiters.release();
  }
}
