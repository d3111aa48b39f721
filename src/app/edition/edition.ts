/** The edition that this page is of, in a browser: knows when the server has a newer one. */
import { createMissing, type Missing } from './missing.ts';
import { createReloadOnce } from './reload-once.ts';
import { createServedEdition, startScript } from './served-edition.ts';

export type Edition = Missing & {
  /** True once after the page was loaded anew for a newer edition. */
  readonly hasArrived: () => boolean;
};

export type EditionNeeds = {
  readonly window: Window;
  /** Where the tab notes that it was loaded anew. */
  readonly name: string;
  readonly isKept: () => Promise<boolean>;
};

export function createEdition({ window, name, isKept }: EditionNeeds): Edition {
  const { location, navigator, document } = window;
  const script = startScript(document);
  const loadAnew = (): void => location.reload();
  const online = (): boolean => navigator.onLine;
  const reloadOnce = createReloadOnce({
    storage: () => window.sessionStorage,
    name,
    script,
    reload: loadAnew,
  });
  const served = createServedEdition({
    page: () => location.href.replace(/#.*$/u, ''),
    script,
    fetch: (address, how) => window.fetch(address, how),
  });
  return {
    ...createMissing({ online, served, reloadOnce, isKept, loadAnew }),
    hasArrived: reloadOnce.hasArrived,
  };
}
