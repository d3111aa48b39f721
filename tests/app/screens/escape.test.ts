// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Route } from '../../../src/app/address/route.ts';
import { keeperRun, openShell, TO_THE_END, type OpenShell } from '../a-shell.ts';

const RUN = keeperRun('ended', TO_THE_END);
const BESIDE: readonly Route[] = [
  { kind: 'log' },
  { kind: 'settings' },
  { kind: 'people' },
  { kind: 'opening', role: 'keeper' },
];

let open: OpenShell;
const microtasks = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};
const escape = () =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
  );
/** As the browser does when its link is pressed. */
const at = () => window.location.hash;

describe('Escape', () => {
  afterEach(() => open.close());

  it.each(BESIDE)('leads back from the first moment on: $kind', async (route) => {
    open = await openShell({ runs: [RUN] });
    await open.shell.lateScreens.of('people').load();
    await open.go({ kind: 'play', run: RUN.id });
    const before = at();
    open.shell.navigator.correct(route);
    await microtasks();
    expect(document.activeElement?.tagName).toBe('H1');
    expect(at()).not.toBe(before);
    escape();
    expect(at()).toBe(before);
  });

  it('leads back from a page that has not come yet', async () => {
    open = await openShell({
      runs: [RUN],
      fetching() {
        throw new Error('no network');
      },
    });
    await open.go({ kind: 'play', run: RUN.id });
    const before = at();
    await open.go({ kind: 'settings' });
    expect(at()).not.toBe(before);
    escape();
    expect(at()).toBe(before);
  });
});
