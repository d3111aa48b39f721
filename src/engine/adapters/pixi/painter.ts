/**
 * The picture: brought to the state that is wanted, at the tier the machine carries.
 * Draws while something moves, and once more, sharp, when it comes to rest.
 */
import type { StageCatalog } from '../../core/stage/catalogs.ts';
import type { Cut } from '../../core/story/cue.ts';
import type { Manner } from '../../core/story/effect.ts';
import { messageOf } from '../../core/message-of.ts';
import { EMPTY_STAGE, type StageState } from '../../core/stage/stage-state.ts';
import type { Faults, Turns } from '../../ports.ts';
import { createAmbienceClock } from './time/ambience.ts';
import type { Studio } from './drawing/studio.ts';
import { createEasel } from './easel.ts';
import type { PixiStage } from './quality/measured.ts';
import { MOST_PIXELS_MOVING } from './surface/fit.ts';
import { createTierInUse } from './quality/tier-in-use.ts';
import { createHanging } from './hanging.ts';
import { changeOn } from './transitions/state-change.ts';
import { frameGap } from './quality/tiers.ts';
import { createPageSignals } from './view/page-signals.ts';
import { createFrameLoop, type Frames } from './time/frame-loop.ts';
import type { Surface } from './surface/renderer.ts';
import { missedBy } from './time/missed.ts';
import type { Drawings } from './place/drawings.ts';
import type { Missing } from './place/missing.ts';
import { createSuccession } from './time/succession.ts';
import { keepSurface } from './surface/surface-keeper.ts';
import { createWaiters } from './time/waiters.ts';
import { createPictureMaker } from './place/picture-maker.ts';
import { asSeen } from './place/subject.ts';

export type PainterParts = {
  readonly host: HTMLElement;
  readonly catalog: StageCatalog;
  readonly faults: Faults;
  readonly drawings: Drawings;
  readonly missing: Missing;
  readonly studio: Studio;
  readonly surface: Surface;
  readonly frames: Frames;
  readonly turns: Turns;
};

type Wanted = {
  readonly state: StageState;
  readonly cut: Cut | undefined;
  readonly manner: Manner;
  /** The end of a passage that was cut short before it stood. */
  readonly missed?: StageState | undefined;
};
/** Before anything is shown. */
const NOTHING: Wanted = { state: EMPTY_STAGE, cut: undefined, manner: 'jump' };

export function createPainter(parts: PainterParts): PixiStage {
  const { host, catalog, faults, missing, frames, turns } = parts;
  const { ownerDocument: document } = host;
  const { colours } = parts.studio;
  const easel = createEasel({ ...parts, document, colours });
  const quality = createTierInUse(parts.surface.kind);
  const ambience = createAmbienceClock();
  const waiters = createWaiters();
  const signals = createPageSignals(host, catalog);
  const surface = keepSurface({
    host,
    first: parts.surface,
    ground: colours.hexOf('black'),
    faults,
    resized,
    restored: () => void step(0),
    replaced,
  });
  const maker = createPictureMaker({ ...parts, surface });
  const loop = createFrameLoop({
    frames,
    gap: () => frameGap(quality.tier()),
    frame: step,
    failed,
    rested,
  });
  const states = createSuccession<Wanted>({
    first: NOTHING,
    bring,
    failed: (_, thrown) => failed(thrown),
    rested() {
      announce();
      release();
    },
  });
  const hanging = createHanging({ easel, frames, quality, ambience, fit });
  /** Milliseconds that the last new picture took to stand. */
  let composed = 0;
  /** What hangs was drawn for another tier. */
  let isStale = false;
  let isClosed = false;

  return {
    show(wanted, how) {
      const state = asSeen(wanted);
      const { cut } = how;
      const isAtOnce = document.hidden || (how.isAnswer === true && easel.isOnTheWay());
      const manner = isAtOnce ? 'jump' : how.manner;
      const overtaken = states.isBehind() ? states.wanted() : undefined;
      const missed = missedBy(how.manner, overtaken);
      ambience.wake(frames.now());
      signals.wants(state, hanging.beside(maker.keyOf(state)));
      states.want({
        state,
        manner,
        cut: cut ?? overtaken?.cut,
        missed,
      });
    },
    set(options) {
      if (quality.set(options)) renew();
    },
    settled: () => (isAtRest() ? Promise.resolve() : waiters.wait()),
    close() {
      if (isClosed) return;
      isClosed = true;
      states.close();
      signals.stands();
      loop.stop();
      easel.close();
      surface.close();
      release();
    },
    standing: () => states.stood().state,
    measured: () => ({
      renderer: surface.now().kind,
      tier: quality.tier(),
      frames: quality.frames(),
      script: quality.script(),
      gaps: quality.gaps(),
      composed,
      screens: easel.overdraw(),
    }),
  };

  async function bring(mine: Wanted): Promise<boolean> {
    // the end of a passage and the next one's beginning come in one breath: only the latter is brought
    await Promise.resolve();
    const wanted = states.wanted();
    if (isClosed || (mine !== wanted && mine.state === wanted.missed)) return false;
    const from = frames.now();
    const tier = quality.tier();
    const isSame = (state: StageState): boolean => maker.keyOf(state) === maker.keyOf(mine.state);
    const hung = hanging.now();
    const kept = hung !== undefined && maker.serves(hung, mine.state, tier) ? hung : undefined;
    const missed = mine.missed !== undefined && isSame(mine.missed) ? mine.missed : undefined;
    if (missed !== undefined) await kept?.picture.prepare(missed);
    await kept?.picture.prepare(mine.state);
    const next = kept ?? (await maker.make(mine.state, tier));
    await turns.next();
    const isOvertaken = mine !== states.wanted() && !isSame(states.wanted().state);
    if (isClosed || isOvertaken) {
      if (kept === undefined) next.picture.close();
      return false;
    }
    if (kept === undefined) hanging.hang(next, mine);
    else changeOn(easel, states.stood().state, { ...mine, missed }, tier);
    composed = frames.now() - from;
    if (mine.manner === 'jump' || document.hidden) step(0);
    loop.wake();
    return true;
  }

  function step(elapsed: number): boolean {
    const from = frames.now();
    const isAlive = quality.tier() !== 'still' && hanging.now()?.picture.breathes === true;
    const life = isAlive ? ambience.pass(from, elapsed) : ambience.rest();
    const isMoving = easel.tick(elapsed, life);
    if (surface.isSharp()) fit();
    easel.draw();
    announce();
    if (quality.drawn(frames.now() - from, elapsed)) isStale = true;
    return isMoving || life.breath > 0;
  }

  function announce(): void {
    if (!states.isBehind() && !easel.isCovered()) signals.stands();
  }

  /** Something of ours threw: what hangs stays, without what was on its way. */
  function failed(thrown: unknown): void {
    missing.report('the picture', messageOf(thrown));
    easel.uncover();
  }

  function rested(): void {
    if (isStale) renew();
    else if (quality.tier() === 'light') {
      missing.attemptAtOnce('the last frame', () => {
        surface.sharpen();
        easel.draw();
      });
    }
    release();
  }

  /** Draws the same state again: the tier, the size or the surface is another. */
  function renew(): void {
    isStale = false;
    quality.forget();
    const wanted = states.wanted();
    if (wanted === NOTHING) return;
    states.want(states.isBehind() ? { ...wanted } : { ...wanted, manner: 'jump' });
  }

  function resized(): void {
    fit();
    const hung = hanging.now();
    if (hung === undefined) return;
    easel.refit();
    step(0);
    if (maker.isOutgrown(hung, states.stood().state)) renew();
  }

  function replaced(next: Surface): void {
    easel.useSurface(next);
    hanging.forget();
    quality.begin(next.kind);
    renew();
  }

  function fit(): void {
    surface.fit(MOST_PIXELS_MOVING[quality.tier()]);
  }

  function isAtRest(): boolean {
    const isStill = document.hidden || !loop.isAwake();
    return isClosed || (!states.isWorking() && !states.isBehind() && isStill);
  }

  function release(): void {
    if (isAtRest()) waiters.release();
  }
}
