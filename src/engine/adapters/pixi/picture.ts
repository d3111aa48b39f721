/**
 * The picture: brought to the state that is wanted, at the tier the machine carries.
 * Draws while something moves, and once more, sharp, when it comes to rest.
 */
import type { StageCatalog } from '../../core/catalogs.ts';
import type { Cut } from '../../core/cue.ts';
import type { Manner } from '../../core/effect.ts';
import { messageOf } from '../../core/message-of.ts';
import { EMPTY_STAGE, type StageState } from '../../core/stage-state.ts';
import type { Faults } from '../../ports.ts';
import { createAmbienceClock } from './ambience.ts';
import type { Studio } from './drawing/studio.ts';
import { createEasel } from './easel.ts';
import type { PixiStage } from './measured.ts';
import { MOST_PIXELS_MOVING } from './fit.ts';
import { createGauge } from './gauge.ts';
import { changeOn, letLeave } from './giving-way.ts';
import { frameGap, type Tier } from './ladder.ts';
import { createHerald, type Hangs } from './herald.ts';
import { createLoop, type Frames } from './loop.ts';
import type { Surface } from './renderer.ts';
import { missedBy } from './missed.ts';
import { sceneFor } from './scene/build.ts';
import type { Drawings } from './scene/drawings.ts';
import { prepared } from './scene/prepared.ts';
import type { Scene } from './scene/scene.ts';
import { pictureKey } from './scene/subject.ts';
import { createSuccession } from './succession.ts';
import { keepSurface } from './surface-keeper.ts';
import { createWaiters } from './waiters.ts';

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
  /** The end of a passage that was cut short before it stood. */
  readonly missed?: StageState | undefined;
};
/** What hangs on the easel, and what it was drawn for. */
type Hung = {
  readonly scene: Scene;
  readonly key: string;
  readonly pixels: number;
  readonly tier: Tier;
};

/** A picture is drawn anew when its size has changed by so much. */
const RESIZED_ENOUGH = 1.1;
/** Before anything is shown. */
const NOTHING: Wanted = { state: EMPTY_STAGE, cut: undefined, manner: 'jump' };

export function createPicture(parts: PictureParts): PixiStage {
  const { host, catalog, faults, drawings, studio, frames } = parts;
  const { ownerDocument: document } = host;
  const easel = createEasel(document, parts.surface);
  const gauge = createGauge(parts.surface.kind);
  const ambience = createAmbienceClock();
  const waiters = createWaiters();
  const herald = createHerald(host, catalog);
  const surface = keepSurface({
    host,
    first: parts.surface,
    faults,
    resized,
    restored: () => void step(0),
    replaced,
  });
  const loop = createLoop({ frames, gap: () => frameGap(gauge.tier()), frame: step, rested });
  const states = createSuccession<Wanted>({
    first: NOTHING,
    bring,
    failed: ({ state }, thrown) => drawings.missing(keyOf(state), messageOf(thrown)),
    rested() {
      announce();
      release();
    },
  });
  let hung: Hung | undefined;
  /** Milliseconds that the last new picture took to stand. */
  let composed = 0;
  /** What hangs was drawn for another tier. */
  let isStale = false;
  let isClosed = false;

  return {
    show(state, { cut, manner }) {
      const overtaken = states.isBehind() ? states.wanted() : undefined;
      const missed = missedBy(manner, overtaken);
      ambience.wake(frames.now());
      herald.wants(state, hangs(keyOf(state)));
      states.want({
        state,
        manner: document.hidden ? 'jump' : manner,
        cut: cut ?? overtaken?.cut,
        missed,
      });
    },
    set(options) {
      if (gauge.set(options)) renew();
    },
    settled: () => (isAtRest() ? Promise.resolve() : waiters.wait()),
    close() {
      if (isClosed) return;
      isClosed = true;
      states.close();
      herald.stands();
      loop.stop();
      easel.close();
      surface.close();
      release();
    },
    standing: () => states.stood().state,
    measured: () => ({
      renderer: surface.now().kind,
      tier: gauge.tier(),
      frames: gauge.frames(),
      script: gauge.script(),
      gaps: gauge.gaps(),
      composed,
      screens: easel.overdraw(),
    }),
  };

  function hangs(key: string): Hangs {
    if (hung === undefined) return 'nothing';
    return hung.key === key ? 'this' : 'another';
  }

  async function bring(mine: Wanted): Promise<boolean> {
    // the end of a passage and the next one's beginning come in one breath: only the latter is brought
    await Promise.resolve();
    const wanted = states.wanted();
    if (isClosed || (mine !== wanted && mine.state === wanted.missed)) return false;
    const from = frames.now();
    const key = keyOf(mine.state);
    const [pixels, tier] = [pixelsFor(mine.state), gauge.tier()];
    const isKept = hung?.key === key && hung.pixels === pixels && hung.tier === tier;
    const kept = isKept ? hung : undefined;
    const missed =
      mine.missed !== undefined && keyOf(mine.missed) === key ? mine.missed : undefined;
    if (missed !== undefined) await kept?.scene.prepare(missed);
    await kept?.scene.prepare(mine.state);
    const scene = kept?.scene ?? (await newScene(mine.state, tier, pixels));
    const isOvertaken = mine !== states.wanted() && keyOf(states.wanted().state) !== key;
    if (isClosed || isOvertaken) {
      if (kept === undefined) scene.close();
      return false;
    }
    if (kept === undefined) hang({ scene, key, pixels, tier }, mine);
    else changeOn(easel, states.stood().state, { ...mine, missed }, gauge.tier());
    composed = frames.now() - from;
    if (mine.manner === 'jump' || document.hidden) step(0);
    loop.wake();
    return true;
  }

  async function newScene(state: StageState, tier: Tier, pixels: number): Promise<Scene> {
    // the canvas renderer would show the edges of the pieces
    const isInPieces = tier === 'full' && surface.now().kind === 'webgl';
    const parts = { catalog, studio, drawings, tier, pixels, isInPieces };
    const scene = await sceneFor(state, parts);
    return prepared(scene, state);
  }

  /** Another place or look: the old picture leaves by a cut. The same at another size or tier is only redrawn. */
  function hang(next: Hung, { state, cut, manner }: Wanted): void {
    const isOther = hung?.key !== next.key;
    const old = isOther && hung !== undefined && manner === 'play' ? easel.snapshot() : undefined;
    if (isOther) ambience.restart();
    hung = next;
    fit();
    easel.hang(next.scene, state);
    gauge.forget();
    if (old !== undefined) letLeave(easel, old, { state, cut }, gauge.tier());
  }

  function step(elapsed: number): boolean {
    const from = frames.now();
    const isAlive = gauge.tier() !== 'still' && hung?.scene.breathes === true;
    const life = isAlive ? ambience.pass(from, elapsed) : ambience.rest();
    const isMoving = easel.tick(elapsed, life);
    if (surface.isSharp()) fit();
    easel.draw();
    announce();
    if (gauge.drawn(frames.now() - from, elapsed)) isStale = true;
    return isMoving || life.breath > 0;
  }

  function announce(): void {
    if (!states.isBehind() && !easel.isCovered()) herald.stands();
  }

  function rested(): void {
    if (isStale) renew();
    else if (gauge.tier() === 'light') {
      surface.sharpen();
      easel.draw();
    }
    release();
  }

  /** Draws the same state again: the tier, the size or the surface is another. */
  function renew(): void {
    isStale = false;
    gauge.forget();
    const wanted = states.wanted();
    if (wanted === NOTHING) return;
    states.want(states.isBehind() ? { ...wanted } : { ...wanted, manner: 'jump' });
  }

  function resized(): void {
    fit();
    if (hung === undefined) return;
    easel.refit();
    step(0);
    const ratio = pixelsFor(states.stood().state) / hung.pixels;
    if (ratio > RESIZED_ENOUGH || ratio < 1 / RESIZED_ENOUGH) renew();
  }

  function replaced(next: Surface): void {
    easel.useSurface(next);
    hung = undefined;
    gauge.begin(next.kind);
    renew();
  }

  function fit(): void {
    surface.fit(MOST_PIXELS_MOVING[gauge.tier()]);
  }

  function pixelsFor(state: StageState): number {
    const place = catalog.places.find(({ id }) => id === state.place);
    const [width, height] = place?.size ?? [1600, 900];
    return surface.pixelsFor({ width, height });
  }

  function keyOf(state: StageState): string {
    return pictureKey(state, catalog);
  }

  function isAtRest(): boolean {
    const isStill = document.hidden || !loop.isAwake();
    return isClosed || (!states.isWorking() && !states.isBehind() && isStill);
  }

  function release(): void {
    if (isAtRest()) waiters.release();
  }
}
