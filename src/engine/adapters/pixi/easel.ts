/** The easel: the picture that hangs, the border round it, the curtain before it, and the camera that looks at it. */
import { Container } from 'pixi.js';
import { EMPTY_STAGE, type StageState } from '../../core/stage/stage-state.ts';
import type { Ambience } from './time/ambience.ts';
import type { Pace } from './actors/troupe.ts';
import { createCameraOperator } from './view/camera-operator.ts';
import { driftAt, driftShare } from './view/camera.ts';
import { createCurtain } from './transitions/curtain.ts';
import type { Passing } from './transitions/passing.ts';
import { coverScale, MOST_PIXELS, resolutionFor, windowOf, type Size } from './surface/fit.ts';
import { aimFor } from './view/focus.ts';
import type { Colours } from './drawing/palette.ts';
import { overdrawOf } from './quality/overdraw.ts';
import type { Surface } from './surface/renderer.ts';
import { createBorder } from './place/border.ts';
import type { Missing } from './place/missing.ts';
import type { Picture } from './place/picture.ts';

export type Easel = {
  /** Takes the old picture away, and shows the new one as the state wants it. */
  hang(picture: Picture, state: StageState): void;
  /** The picture that hangs, brought to another state. */
  match(state: StageState, pace: Pace): void;
  /** What is seen now; undefined when that cannot be had. */
  snapshot(): HTMLCanvasElement | undefined;
  /** Lets an old picture leave. `composed`: the new one is drawn once and not again until it has left. */
  cover(old: HTMLCanvasElement, passing: Passing, upkeep: Upkeep): void;
  uncover(): void;
  /** True while an old picture leaves. */
  isChanging(): boolean;
  /** True while pictures change, the camera goes its way, or somebody comes, goes or moves; not for what lives by itself. */
  isOnTheWay(): boolean;
  /** Whether the camera would look at this state from elsewhere. */
  isReframed(state: StageState): boolean;
  /** The picture that hangs, brought to another state behind the one that leaves. */
  matchBehind(state: StageState): void;
  /** True while the picture that leaves is more to be seen than the one that hangs. */
  isCovered(): boolean;
  /** The camera goes to its home at once, and from there to what the state wants. */
  approach(state: StageState): void;
  /** True while something moves. */
  tick(elapsed: number, ambience: Ambience): boolean;
  draw(): void;
  /** How many screens of pixels a frame paints. */
  overdraw(): number;
  /** The host or the canvas has another size. */
  refit(): void;
  useSurface(next: Surface): void;
  close(): void;
};

export type Upkeep = 'composed' | 'live';

const CAMERA_MS = 1200;
/** What is said to be missing when a transition fails; the new picture stands without it. */
const CHANGE = 'a change of pictures';
/** Where an iris closes, as shares of the host. */
const IRIS: readonly [number, number] = [0.5, 0.42];

export type EaselParts = {
  readonly document: Document;
  readonly surface: Surface;
  readonly missing: Missing;
  readonly colours: Colours;
};

export function createEasel({ document, missing, colours, ...parts }: EaselParts): Easel {
  const root = new Container();
  const holder = root.addChild(new Container());
  const border = createBorder(document, colours);
  root.addChild(border.container);
  const curtain = createCurtain(colours);
  root.addChild(curtain.container);
  const camera = createCameraOperator({ x: 800, y: 450, zoom: 1 });
  let { surface } = parts;
  let picture: Picture | undefined;
  let shown = EMPTY_STAGE;
  let ambienceMs = 0;

  function look(): void {
    if (picture === undefined) return;
    const composition = compositionOf(picture);
    const share = driftShare(shown.camera);
    const [x, y] = driftAt(ambienceMs);
    const size = surface.size();
    picture.look(
      camera.view(),
      [x * share, y * share],
      windowOf(size, composition),
      coverScale(size, composition),
    );
  }

  function aim(state: StageState, ms: number): void {
    if (picture !== undefined) camera.go(aimFor(state, picture.place, seenOf(picture)), ms);
  }

  function seenOf(of: Picture): Size {
    return windowOf(surface.size(), compositionOf(of));
  }

  function match(state: StageState, pace: Pace): void {
    shown = state;
    if (picture !== undefined) picture.match(state, pace, seenOf(picture));
    aim(state, pace === 'moves' ? CAMERA_MS : 0);
  }

  /** Drawn once, as sharp as the last frame is. */
  function renewBorder(): void {
    const size = surface.size();
    const ratio = document.defaultView?.devicePixelRatio ?? 1;
    missing.attemptAtOnce('the border', () =>
      border.renew(shown.look.kind, size, resolutionFor(size, ratio, MOST_PIXELS)),
    );
  }

  function reveal(isFrozen: boolean): void {
    holder.visible = !isFrozen;
    border.container.visible = !isFrozen;
  }

  return {
    hang(next, state) {
      curtain.drop();
      picture?.close();
      picture = next;
      shown = state;
      holder.removeChildren();
      holder.addChild(next.container);
      renewBorder();
      next.match(state, 'cuts', seenOf(next));
      aim(state, 0);
      reveal(false);
    },
    match,
    snapshot: () => missing.attemptAtOnce(CHANGE, () => surface.seen(root)),
    cover(old, passing, upkeep) {
      curtain.drop();
      reveal(false);
      look();
      const isDrawn = missing.attemptAtOnce(CHANGE, () => {
        const next = upkeep === 'composed' ? surface.snapshot(root) : undefined;
        const size = surface.size();
        const focus = [size.width * IRIS[0], size.height * IRIS[1]] as const;
        curtain.draw({ passing, old, next, size, focus });
        return true;
      });
      if (isDrawn === undefined) curtain.drop();
    },
    uncover: () => curtain.drop(),
    isChanging: () => curtain.isDrawn(),
    isOnTheWay: () => curtain.isDrawn() || camera.isOnTheWay() || picture?.isOnTheWay() === true,
    isReframed: (state) =>
      picture !== undefined && camera.isAwayFrom(aimFor(state, picture.place, seenOf(picture))),
    matchBehind(state) {
      match(state, 'cuts');
      if (!curtain.isFrozen()) return;
      curtain.container.visible = false;
      reveal(false);
      look();
      const next = missing.attemptAtOnce(CHANGE, () => surface.snapshot(root));
      curtain.container.visible = true;
      if (next !== undefined) curtain.renew(next);
    },
    isCovered: () => curtain.isOld(),
    approach(state) {
      aim({ ...state, camera: EMPTY_STAGE.camera }, 0);
      aim(state, CAMERA_MS);
    },
    tick(elapsed, ambience) {
      const isCurtainMoving = curtain.tick(elapsed);
      reveal(curtain.isFrozen());
      if (curtain.isFrozen()) return true;
      ambienceMs = ambience.ms;
      const isCameraMoving = camera.tick(elapsed);
      const isPictureMoving = picture?.tick(elapsed, ambience) ?? false;
      look();
      return isCurtainMoving || isCameraMoving || isPictureMoving;
    },
    draw: () => surface.draw(root),
    overdraw: () => overdrawOf(root, surface.size()),
    refit() {
      curtain.drop();
      renewBorder();
      if (picture !== undefined) picture.match(shown, 'cuts', seenOf(picture));
      aim(shown, 0);
    },
    useSurface(next) {
      curtain.drop();
      picture?.close();
      picture = undefined;
      border.clear();
      surface = next;
    },
    close() {
      curtain.drop();
      picture?.close();
      border.close();
    },
  };
}

function compositionOf({ place }: Picture): Size {
  return { width: place.size[0], height: place.size[1] };
}
