// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sentence } from '../../../src/app/words/english/faults.ts';
import { printPage } from '../../../src/app/debrief/print-page.ts';
import { createNotices } from '../../../src/app/notices/notices.ts';
import { ENGLISH } from '../../../src/app/words/english/english.ts';
import { createMemoryClock } from '../../../src/engine/adapters/memory/memory-clock.ts';

afterEach(() => vi.unstubAllGlobals());

async function print(browser: () => void) {
  document.body.innerHTML = '<nav>doors</nav><main id="main"><p>What you decided</p></main>';
  vi.stubGlobal('print', browser);
  const [notices, clock] = [createNotices(sentence, ENGLISH.notices.away), createMemoryClock()];
  const printed = printPage({ notices, clock }, 'If no print came, copy it.');
  await clock.pass(5000);
  await printed;
  return { said: notices.shown.value.map(({ text }) => text).join(' '), again: { notices, clock } };
}

describe('printing a page', () => {
  it('says nothing when the browser prints', async () => {
    expect((await print(() => window.dispatchEvent(new Event('beforeprint')))).said).toBe('');
  });

  it('says so when the browser ignores it, and selects the text of the page', async () => {
    const { said } = await print(() => undefined);
    expect(said).toMatch(/no print came/u);
    expect(String(document.getSelection())).toContain('What you decided');
    expect(String(document.getSelection())).not.toContain('doors');
  });

  it('takes that back when it prints after all', async () => {
    const { again } = await print(() => undefined);
    vi.stubGlobal('print', () => window.dispatchEvent(new Event('beforeprint')));
    const printed = printPage(again, 'If no print came, copy it.');
    await again.clock.pass(5000);
    await printed;
    expect(again.notices.shown.value).toEqual([]);
  });
});
