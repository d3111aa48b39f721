/**
 * The picture: one scene on one surface, brought to the state that is wanted.
 * States are taken one at a time; the newest overtakes what has not begun.
 */
import { Container } from 'pixi.js';
import type { StageCatalog } from '../../core/catalogs.ts';
import type { Cut } from '../../core/cue.ts';
import type { Manner } from '../../core/effect.ts';
import { EMPTY_STAGE, type StageState } from '../../core/stage-state.ts';
import type { Faults, StageOptions } from '../../ports.ts';
import { createCameraOperator } from './camera-operator.ts';
import { driftAt, viewFor, type View } from './camera.ts';
import { createCurtain } from './curtain.ts';
import type { Studio } from './drawing/studio.ts';
import { clamp01, easeInOut } from './easing.ts';
import { createMeter } from './figures.ts';
import { coverScale, MOST_PIXELS, windowOf, type Size } from './fit.ts';
import { focusFor } from './focus.ts';
import { frameGap, tierAfter, tierAtStart, type Tier } from './ladder.ts';
import { createLoop, type Frames } from './loop.ts';
import type { PixiStage } from './pixi-stage.ts';
import { watchContext, watchSize } from './watch.ts';
import { openSurface, type Surface } from './renderer.ts';
import { sceneFor } from './scene/build.ts';
import type { Drawings } from './scene/drawings.ts';
import { createFrame, type Frame } from './scene/frame.ts';
import type { Scene } from './scene/scene.ts';
import { keyOf, wantedFor } from './scene/stage-look.ts';

export type Picture = PixiStage;

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

const CAMERA_MS = 1200;
const REST_FROM_MS = 3200;
const REST_MS = 5000;
const MOST_LAYER_PIXELS = 2_100_000;
const RESIZED_ENOUGH = 1.1;
const PLAIN: StageOptions = { reducedMotion: false, quality: 'auto' };

export function createPicture(parts: PictureParts): Picture {
  const { host, catalog, faults, drawings, studio, frames } = parts;
  const document = host.ownerDocument;
  const root = new Container();
  const sceneHolder = root.addChild(new Container());
  const frameHolder = root.addChild(new Container());
  const curtain = createCurtain();
  root.addChild(curtain.container);
  const meter = createMeter();
  const camera = createCameraOperator({ x: 800, y: 450, zoom: 1 });
  const loop = createLoop({ frames, gap: () => frameGap(tier), frame: step, rested });

  let surface = parts.surface;
  let options = PLAIN;
  let tier = tierAtStart(options, surface.kind);
  let wanted: Wanted = { state: EMPTY_STAGE, cut: undefined, manner: 'jump' };
  let stood = wanted;
  let hung: Hung | undefined;
  let frame: Frame | undefined;
  let standing: Promise<void> | undefined;
  let ambienceMs = 0;
  let shownAt = -Infinity;
  let composed = 0;
  let isStale = false;
  let isClosed = false;
  let waiting: (() => void)[] = [];

  const unwatchSize = watchSize(host, resized);
  let unwatchContext = watchSurface();

  return {
    show(state, { cut, manner }) {
      if (isClosed) return;
      const isNew = stood !== wanted;
      wanted = {
        state,
        manner: document.hidden ? 'jump' : manner,
        cut: cut ?? (isNew ? wanted.cut : undefined),
      };
      shownAt = frames.now();
      begin();
    },
    set(next) {
      options = next;
      const start = tierAtStart(next, surface.kind);
      if (start === tier) return;
      tier = start;
      meter.forget();
      renew();
    },
    settled: () =>
      isAtRest() ? Promise.resolve() : new Promise((resolve) => void waiting.push(resolve)),
    close() {
      if (isClosed) return;
      isClosed = true;
      unwatchSize();
      unwatchContext();
      loop.stop();
      curtain.drop();
      hung?.scene.close();
      frame?.close();
      surface.close();
      release();
    },
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
      if (isAtRest()) release();
    });
  }

  async function stand(): Promise<void> {
    while (stood !== wanted && !isClosed) {
      const mine = wanted;
      try {
        await bring(mine);
      } catch (thrown) {
        drawings.missing(
          keyOf(wantedFor(mine.state, catalog), mine.state),
          thrown instanceof Error ? thrown.message : String(thrown),
        );
        stood = mine;
      }
    }
  }

  async function bring(mine: Wanted): Promise<void> {
    const from = frames.now();
    if (surface.size().width < 2) fitSurface();
    const pixels = layerPixels(mine.state);
    const key = keyOf(wantedFor(mine.state, catalog), mine.state);
    const isSame = hung?.key === key;
    const isKept = isSame && hung?.pixels === pixels && hung.tier === tier;
    const scene =
      isKept && hung !== undefined
        ? hung.scene
        : await sceneFor(mine.state, { catalog, studio, drawings, tier, pixels });
    await scene.prepare(mine.state);
    const isOvertaken =
      mine !== wanted && keyOf(wantedFor(wanted.state, catalog), wanted.state) !== key;
    if (isClosed || isOvertaken) {
      if (!isKept) scene.close();
      return;
    }
    if (isKept) change(scene, mine);
    else hangUp({ scene, key, pixels, tier }, mine, isSame);
    stood = mine;
    composed = frames.now() - from;
    meter.forget();
    if (mine.manner === 'jump' || tier === 'still') step(0);
    loop.wake();
  }

  /** The same place in the same look: people, light, crowd and camera move. */
  function change(scene: Scene, { state, manner }: Wanted): void {
    const isPlayed = manner === 'play';
    if (
      isPlayed &&
      tier === 'still' &&
      stood !== undefined &&
      isSeenOtherwise(stood.state, state)
    ) {
      const old = surface.snapshot(root);
      scene.match(state, 'cuts');
      aim(scene, state, 0);
      dropCurtainOver(old, 'dissolve');
      return;
    }
    scene.match(state, isPlayed && tier !== 'still' ? 'moves' : 'cuts');
    aim(scene, state, isPlayed && tier !== 'still' ? CAMERA_MS : 0);
  }

  /** Another place or look: the old picture goes by a cut. `isSame`: only redrawn, at another size or tier. */
  function hangUp(next: Hung, { state, cut, manner }: Wanted, isSame: boolean): void {
    const isCut = manner === 'play' && hung !== undefined && !isSame;
    const old = isCut ? surface.snapshot(root) : undefined;
    curtain.drop();
    hung?.scene.close();
    hung = next;
    sceneHolder.removeChildren();
    sceneHolder.addChild(next.scene.container);
    fitSurface();
    renewFrame(state);
    next.scene.match(state, 'cuts');
    ambienceMs = isSame ? ambienceMs : 0;
    const isMoved = isCut && tier !== 'still';
    aim(next.scene, isMoved ? { ...state, camera: EMPTY_STAGE.camera } : state, 0);
    if (old !== undefined)
      dropCurtainOver(old, tier === 'still' ? 'dissolve' : (cut ?? 'dissolve'));
    if (isMoved) aim(next.scene, state, CAMERA_MS);
  }

  function dropCurtainOver(old: HTMLCanvasElement, cut: Cut): void {
    curtain.drop();
    frameScene();
    const next = tier === 'full' ? undefined : surface.snapshot(root);
    const size = surface.size();
    curtain.draw({ cut, old, next, size, focus: [size.width / 2, size.height * 0.42] });
  }

  function step(elapsed: number): boolean {
    const from = frames.now();
    let isMoving = curtain.tick(elapsed);
    const isFrozen = curtain.isFrozen();
    sceneHolder.visible = !isFrozen;
    frameHolder.visible = !isFrozen;
    if (!isFrozen) {
      const breath = breathAt(from);
      ambienceMs += elapsed * breath;
      isMoving = camera.tick(elapsed) || isMoving;
      isMoving =
        (hung?.scene.tick(elapsed, { breath, ms: ambienceMs }) ?? false) || isMoving || breath > 0;
      frameScene();
    }
    surface.draw(root);
    meter.drawn(frames.now() - from, elapsed);
    judge();
    return isMoving;
  }

  function breathAt(now: number): number {
    if (tier === 'still' || hung === undefined || !hung.key.startsWith('place')) return 0;
    return 1 - easeInOut(clamp01((now - shownAt - REST_FROM_MS) / (REST_MS - REST_FROM_MS)));
  }

  function frameScene(): void {
    if (hung === undefined) return;
    const composition = compositionOf(hung.scene);
    const size = surface.size();
    const share = driftShare(wanted.state);
    const [x, y] = driftAt(ambienceMs);
    hung.scene.frame(
      camera.view(),
      [x * share, y * share],
      windowOf(size, composition),
      coverScale(size, composition),
    );
  }

  function aim(scene: Scene, state: StageState, ms: number): void {
    const seen = windowOf(surface.size(), compositionOf(scene));
    const view: View = viewFor(
      state.camera,
      scene.place.anchors,
      focusFor(state, scene.place, seen),
    );
    camera.go(view, ms);
  }

  function renewFrame(state: StageState): void {
    frame?.close();
    frame = createFrame(document, state.look.kind, surface.size(), surface.resolution());
    frameHolder.removeChildren();
    frameHolder.addChild(frame.container);
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
    if (isAtRest()) release();
  }

  /** Draws the same state again: the tier, the size or the surface is another. */
  function renew(): void {
    isStale = false;
    if (isClosed || (hung === undefined && stood === wanted && shownAt === -Infinity)) return;
    wanted = { ...wanted, manner: stood === wanted ? 'jump' : wanted.manner };
    begin();
  }

  function resized(): void {
    if (isClosed) return;
    fitSurface();
    if (hung === undefined) return;
    curtain.drop();
    renewFrame(stood.state);
    aim(hung.scene, stood.state, 0);
    step(0);
    const ratio = layerPixels(stood.state) / hung.pixels;
    if (ratio > RESIZED_ENOUGH || ratio < 1 / RESIZED_ENOUGH) renew();
  }

  function fitSurface(): void {
    const size: Size = { width: host.clientWidth, height: host.clientHeight };
    if (size.width < 1 || size.height < 1) return;
    surface.resize(size, MOST_PIXELS[tier]);
  }

  /** Pixels of texture for one unit of the composition. */
  function layerPixels(state: StageState): number {
    const place = catalog.places.find(({ id }) => id === state.place);
    const [width, height] = place?.size ?? [1600, 900];
    const size: Size = {
      width: Math.max(1, host.clientWidth),
      height: Math.max(1, host.clientHeight),
    };
    const dense = Math.sqrt(MOST_PIXELS[tier] / (size.width * size.height));
    const ratio = Math.min(Math.max(1, document.defaultView?.devicePixelRatio ?? 1), dense);
    const most = Math.sqrt(MOST_LAYER_PIXELS / (width * height));
    return Math.min(most, coverScale(size, { width, height }) * ratio);
  }

  function watchSurface(): () => void {
    return watchContext(surface.view, {
      lost: () => faults.report({ kind: 'picture-lost', problem: 'the graphics context was lost' }),
      restored: () => void (hung !== undefined && step(0)),
      gone: () => void reopen(),
    });
  }

  /** The context did not come back: a canvas takes its place. */
  async function reopen(): Promise<void> {
    unwatchContext();
    const next = await openSurface(host, 'canvas').catch(() => undefined);
    if (next === undefined || isClosed) return next?.close();
    curtain.drop();
    hung?.scene.close();
    hung = undefined;
    frame?.close();
    frame = undefined;
    surface.close();
    surface = next;
    unwatchContext = watchSurface();
    tier = tierAtStart(options, surface.kind);
    renew();
  }

  function isAtRest(): boolean {
    return (
      isClosed ||
      (standing === undefined && stood === wanted && (document.hidden || !loop.isAwake()))
    );
  }

  function release(): void {
    const free = waiting;
    waiting = [];
    free.forEach((resolve) => resolve());
  }
}

function compositionOf({ place }: Scene): Size {
  return { width: place.size[0], height: place.size[1] };
}

/** How much the camera breathes: least when it is told to hold. */
function driftShare({ camera }: StageState): number {
  return { hold: 0.35, drift: 1, push: 0.6, pan: 0.6, wide: 0.6 }[camera.move];
}

function isSeenOtherwise(one: StageState, other: StageState): boolean {
  const seen = ({ light, crowd, camera, actors, lit }: StageState) =>
    JSON.stringify([light, crowd, camera, actors, lit]);
  return seen(one) !== seen(other);
}
