// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawBehindText } from '../../../src/app/play/draw-behind-text.ts';
import type { Route } from '../../../src/app/address/route.ts';

let isTextComing = false;
let painted = (): void => undefined;
const turns = {
  isTextComing: () => isTextComing,
  painted: () => new Promise<void>((resolve) => (painted = resolve)),
};
const route = signal<Route>({ kind: 'play' });
const said = signal('first');
const Bar = () => h('p', {}, `${said.value} on ${route.value.kind}`);
const read = () => document.body.textContent;
const breath = () => new Promise((resolve) => setTimeout(resolve));
let undo = (): void => undefined;

beforeEach(async () => {
  isTextComing = false;
  route.value = { kind: 'play' };
  said.value = 'first';
  undo = drawBehindText({ route, turns });
  render(h(Bar, {}), document.body);
  await breath();
});

afterEach(() => {
  render(null, document.body);
  undo();
});

describe('what is drawn beside a text', () => {
  it('is drawn at once when no text waits to be painted', async () => {
    said.value = 'second';
    await Promise.resolve();
    expect(read()).toBe('second on play');
  });

  it('is drawn when the text has been painted', async () => {
    isTextComing = true;
    said.value = 'second';
    await breath();
    expect(read()).toBe('first on play');
    painted();
    await breath();
    expect(read()).toBe('second on play');
  });

  it('is drawn at once when the reader goes to another screen', async () => {
    isTextComing = true;
    said.value = 'second';
    route.value = { kind: 'log' };
    await breath();
    expect(read()).toBe('second on log');
  });

  it('is drawn at once with the screen that the text is the first of', async () => {
    route.value = { kind: 'title' };
    await breath();
    isTextComing = true;
    said.value = 'second';
    route.value = { kind: 'play' };
    await breath();
    expect(read()).toBe('second on play');
  });
});
