// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createNavigator } from '../../../src/app/address/navigator.ts';

const isHome = (kind: string) => kind === 'title' || kind === 'play';
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the navigator', () => {
  beforeEach(() => {
    window.location.hash = '#/';
  });

  it('follows the address', async () => {
    const navigator = createNavigator(window, isHome);
    window.location.hash = '#/log';
    await turn();
    expect(navigator.route.value).toEqual({ kind: 'log' });
    navigator.close();
  });

  it('remembers the place that "back" leads to', async () => {
    const navigator = createNavigator(window, isHome);
    navigator.go({ kind: 'play', run: 'run-1' });
    await turn();
    navigator.go({ kind: 'settings' });
    await turn();
    navigator.go({ kind: 'people' });
    await turn();
    expect(navigator.home.value).toEqual({ kind: 'play', run: 'run-1' });
    navigator.close();
  });

  it('corrects an address without leaving it in the history', async () => {
    const navigator = createNavigator(window, isHome);
    navigator.go({ kind: 'play', run: undefined });
    await turn();
    const before = window.history.length;
    navigator.correct({ kind: 'play', run: 'run-2' });
    expect(navigator.route.value).toEqual({ kind: 'play', run: 'run-2' });
    expect(window.history.length).toBe(before);
    navigator.close();
  });

  it('goes to the title from an address that names nothing', () => {
    window.location.hash = '#/nowhere';
    const navigator = createNavigator(window, isHome);
    expect(navigator.route.value).toEqual({ kind: 'title' });
    navigator.close();
  });
});
