/** How this browser lets a page hold a run: by locks where there are, else by notes. */
import { createSmallStore } from '../reader/small-store.ts';
import { heldByHeartbeat } from './held-by-heartbeat.ts';
import { heldByLocks } from './held-by-locks.ts';
import type { Holding } from './holding.ts';

export type PageHoldingNeeds = {
  readonly window: Window;
  readonly story: string;
  readonly storage: () => Storage;
  /** Of this page alone. */
  readonly page: string;
};

const BEAT_MS = 2000;

export function pageHolding({ window, story, storage, page }: PageHoldingNeeds): Holding {
  const { navigator, document } = window;
  if ('locks' in navigator) return heldByLocks(navigator.locks, `${story}-plays-`);
  return heldByHeartbeat({
    store: createSmallStore(storage, `${story}-plays-`),
    page,
    now: Date.now,
    isHidden: () => document.hidden,
    beat(tell) {
      const timer = window.setInterval(tell, BEAT_MS);
      const unheard = hear(document, 'visibilitychange', tell);
      return () => {
        window.clearInterval(timer);
        unheard();
      };
    },
    leaves: (tell) => hear(window, 'pagehide', tell),
  });
}

function hear(target: EventTarget, event: string, tell: () => void): () => void {
  target.addEventListener(event, tell);
  return () => target.removeEventListener(event, tell);
}
