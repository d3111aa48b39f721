/** One renderer on one canvas in the host. Nothing is drawn unless `draw` is called. */
import type { Container, Renderer } from 'pixi.js';
import { canvasOf } from '../drawing/rasterise.ts';
import { resolutionFor, type Size } from './fit.ts';
import type { RendererKind } from '../quality/tiers.ts';

export type Surface = {
  readonly kind: RendererKind;
  readonly view: HTMLCanvasElement;
  /** CSS pixels. */
  readonly size: () => Size;
  /** Nothing happens when nothing has changed. */
  resize(size: Size, mostPixels: number): void;
  draw(root: Container): void;
  /** A copy of the root, drawn anew for it. */
  snapshot(root: Container): HTMLCanvasElement;
  /** A copy of what was drawn last: what the reader sees. */
  seen(root: Container): HTMLCanvasElement;
  close(): void;
};

/** Rejects when the renderer cannot start. */
export async function openSurface(
  host: HTMLElement,
  kind: 'webgl' | 'canvas',
  ground: string,
): Promise<Surface> {
  const view = host.ownerDocument.createElement('canvas');
  const { createRenderer } =
    kind === 'webgl' ? await import('./webgl.ts') : await import('./canvas.ts');
  const renderer: Renderer = createRenderer();
  await renderer.init({
    canvas: view,
    width: Math.max(1, host.clientWidth),
    height: Math.max(1, host.clientHeight),
    backgroundColor: ground,
    antialias: false,
    skipExtensionImports: true,
    gcActive: false,
    ...(kind === 'webgl' ? { powerPreference: 'low-power' as const } : {}),
  });
  // Only garbage collection uses it, and it would ask for a frame for ever.
  renderer.scheduler.destroy();
  placed(view, host);
  return surfaceOf(renderer, view, kind);
}

function surfaceOf(renderer: Renderer, view: HTMLCanvasElement, kind: RendererKind): Surface {
  let size: Size = { width: renderer.width, height: renderer.height };
  let resolution = 0;
  /** Whether the canvas still holds what was drawn on it; a GPU forgets it after the frame. */
  let isHeld = false;

  function draw(root: Container): void {
    renderer.render(root);
    isHeld = kind === 'canvas';
  }

  function snapshot(root: Container): HTMLCanvasElement {
    draw(root);
    return copy();
  }

  function copy(): HTMLCanvasElement {
    return canvasOf(view.ownerDocument, view, { width: view.width, height: view.height });
  }

  return {
    kind,
    view,
    draw,
    size: () => size,
    resize(next, mostPixels) {
      const ratio = view.ownerDocument.defaultView?.devicePixelRatio ?? 1;
      const sharp = resolutionFor(next, ratio, mostPixels);
      if (sharp === resolution && next.width === size.width && next.height === size.height) return;
      size = next;
      resolution = sharp;
      isHeld = false;
      renderer.resize(next.width, next.height, resolution);
    },
    snapshot,
    seen: (root) => (isHeld ? copy() : snapshot(root)),
    close() {
      renderer.destroy({ removeView: true });
    },
  };
}

function placed(view: HTMLCanvasElement, host: HTMLElement): void {
  Object.assign(view.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    display: 'block',
  });
  view.setAttribute('aria-hidden', 'true');
  host.append(view);
}
