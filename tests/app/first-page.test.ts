// @vitest-environment happy-dom
import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { drawFirstPage } from '../../src/app/first-page.tsx';
import { openShell } from './a-shell.ts';

describe('the title that stands in the page as it was built', () => {
  it('is what the shell would draw, and the shell goes on with its nodes', async () => {
    const { shell, close } = await openShell();
    const [built, page] = [document.createElement('div'), document.createElement('div')];
    drawFirstPage(built, shell);
    page.innerHTML = built.innerHTML;
    document.body.append(page);
    const before = [...page.querySelectorAll('main, main *')];
    const markup = page.querySelector('main')?.outerHTML;
    expect(before.length).toBeGreaterThan(10);
    render(h(App, { shell }), page);
    expect([...page.querySelectorAll('main.title, main.title *')]).toEqual(before);
    expect(page.querySelector('main')?.outerHTML).toBe(markup);
    close();
  });
});
