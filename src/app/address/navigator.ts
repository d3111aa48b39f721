/** The navigator: keeps the route in step with the address bar, so that Back, reload and links work. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { hashOf, routeOf, type Kind, type Route } from './route.ts';

export type Navigator = {
  readonly route: ReadonlySignal<Route>;
  /** The last screen that is a place of its own (title, play, debrief, runs): where "Return" leads. */
  readonly home: ReadonlySignal<Route>;
  /** False until the first change of screen: the browser then keeps its own focus. */
  readonly hasMoved: () => boolean;
  /** The address has changed, and the browser has not told of it yet. */
  readonly isLeaving: () => boolean;
  readonly go: (route: Route) => void;
  /** Changes the address without a new entry in the browser's history. */
  readonly correct: (route: Route) => void;
  readonly close: () => void;
};

/** @param isHome Whether a screen is a place of its own. */
export function createNavigator(window: Window, isHome: (kind: Kind) => boolean): Navigator {
  const route = signal<Route>(here());
  const home = signal<Route>(isHome(route.value.kind) ? route.value : { kind: 'title' });
  let moved = false;
  window.addEventListener('hashchange', follow);

  return {
    route,
    home,
    hasMoved: () => moved,
    isLeaving: () => hashOf(here()) !== hashOf(route.peek()),
    go(next) {
      if (window.location.hash === hashOf(next)) return follow();
      window.location.hash = hashOf(next);
    },
    correct(next) {
      window.history.replaceState(null, '', hashOf(next));
      follow();
    },
    close: () => window.removeEventListener('hashchange', follow),
  };

  function here(): Route {
    return routeOf(window.location.hash) ?? { kind: 'title' };
  }

  function follow(): void {
    const next = here();
    if (hashOf(next) === hashOf(route.value)) return;
    moved = true;
    if (isHome(next.kind)) home.value = next;
    route.value = next;
  }
}
