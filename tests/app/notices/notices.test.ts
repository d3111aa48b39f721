import { describe, expect, it } from 'vitest';
import { createNotices } from '../../../src/app/notices/notices.ts';

describe('the notices', () => {
  it('say a fault once, however often it is reported', () => {
    const notices = createNotices();
    for (let times = 0; times < 3; times += 1) {
      notices.report({ kind: 'no-picture', problem: 'no canvas' });
    }
    expect(notices.shown.value.length).toBe(1);
    expect(notices.shown.value[0]?.text).toContain('no canvas');
  });

  it('show the newest of a kind and count the others', () => {
    const notices = createNotices();
    for (const what of ['bell', 'door', 'train']) {
      notices.report({ kind: 'sound-missing', what, problem: 'no file' });
    }
    expect(notices.shown.value.length).toBe(1);
    expect(notices.shown.value[0]?.text).toContain('train');
    expect(notices.shown.value[0]?.earlier).toBe(2);
  });

  it('say one plain sentence of each kind while the network is gone', () => {
    const notices = createNotices();
    for (const what of ['hall/a.svg', 'hall/b.svg']) {
      notices.report({ kind: 'picture-missing', what, problem: 'Failed to fetch' });
      notices.report({ kind: 'sound-missing', what, problem: 'the network failed' });
    }
    notices.report({ kind: 'no-picture', problem: 'Failed to fetch dynamically imported module' });
    expect(notices.shown.value.map(({ text, earlier }) => [text, earlier])).toEqual([
      ['Pictures cannot be fetched now; the text goes on. They come back with the network.', 0],
      ['Sounds cannot be fetched now; captions go on. They come back with the network.', 0],
    ]);
  });

  it('do not repeat in the same outage what the reader dismissed; the network ends the outage', () => {
    const notices = createNotices();
    const missing = (what: string) =>
      notices.report({ kind: 'picture-missing', what, problem: 'Failed to fetch' });
    missing('hall/a.svg');
    notices.dismiss(notices.shown.value[0]?.kind ?? '');
    missing('hall/b.svg');
    expect(notices.shown.value).toEqual([]);
    notices.backOnline();
    missing('hall/c.svg');
    expect(notices.shown.value.length).toBe(1);
    notices.backOnline();
    expect(notices.shown.value).toEqual([]);
  });

  it('blame the network for any file that did not come while the browser is offline', () => {
    const notices = createNotices(() => false);
    notices.report({ kind: 'sound-missing', what: 'bell', problem: 'error 99' });
    expect(notices.shown.value[0]?.text).toMatch(/^Sounds cannot be fetched now/u);
  });

  it('are dismissed by the reader', () => {
    const notices = createNotices();
    notices.say('Not imported.');
    notices.dismiss('Not imported.');
    expect(notices.shown.value).toEqual([]);
  });

  it('never fill the screen', () => {
    const notices = createNotices();
    for (let each = 0; each < 20; each += 1) notices.say(`Sentence ${each}.`);
    expect(notices.shown.value.length).toBeLessThan(5);
  });
});
