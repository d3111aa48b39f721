/** Watches the host's size and the canvas's context, and says when either changes. */

/** Calls at most once a frame; returns its undo. */
export function watchSize(host: HTMLElement, changed: () => void): () => void {
  const window = host.ownerDocument.defaultView;
  if (window === null || typeof window.ResizeObserver !== 'function') return () => undefined;
  let [width, height] = [host.clientWidth, host.clientHeight];
  const observer = new window.ResizeObserver(() => {
    if (host.clientWidth === width && host.clientHeight === height) return;
    [width, height] = [host.clientWidth, host.clientHeight];
    changed();
  });
  observer.observe(host);
  return () => observer.disconnect();
}

export type ContextEvents = {
  readonly lost: () => void;
  readonly restored: () => void;
  /** It has not come back in time. */
  readonly gone: () => void;
};

const PATIENCE_MS = 2500;

export function watchContext(view: HTMLCanvasElement, events: ContextEvents): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = () => {
    events.lost();
    timer = setTimeout(events.gone, PATIENCE_MS);
  };
  const restored = () => {
    clearTimeout(timer);
    events.restored();
  };
  view.addEventListener('webglcontextlost', lost);
  view.addEventListener('webglcontextrestored', restored);
  return () => {
    clearTimeout(timer);
    view.removeEventListener('webglcontextlost', lost);
    view.removeEventListener('webglcontextrestored', restored);
  };
}
