import { describe, expect, it } from 'vitest';
import { sentence } from '../../../src/app/words/english/faults.ts';
import { createNotices } from '../../../src/app/notices/notices.ts';
import { ENGLISH } from '../../../src/app/words/english/english.ts';

describe('the notices', () => {
  it('say a fault once, however often it is reported', () => {
    const notices = createNotices(sentence, ENGLISH.notices.away);
    for (let times = 0; times < 3; times += 1) {
      notices.report({ kind: 'no-picture', problem: 'no canvas' });
    }
    expect(notices.shown.value.length).toBe(1);
    expect(notices.shown.value[0]?.text).toContain('no canvas');
  });

  it('show the newest of a kind and count the others', () => {
    const notices = createNotices(sentence, ENGLISH.notices.away);
    for (const what of ['bell', 'door', 'train']) {
      notices.report({ kind: 'sound-missing', what, problem: 'no file' });
    }
    expect(notices.shown.value.length).toBe(1);
    expect(notices.shown.value[0]?.text).toContain('train');
    expect(notices.shown.value[0]?.earlier).toBe(2);
  });

  it('say one plain sentence of each kind while the network is gone', () => {
    const notices = createNotices(sentence, ENGLISH.notices.away);
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
    const notices = createNotices(sentence, ENGLISH.notices.away);
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
    const notices = createNotices(sentence, ENGLISH.notices.away, () => false);
    notices.report({ kind: 'sound-missing', what: 'bell', problem: 'error 99' });
    expect(notices.shown.value[0]?.text).toMatch(/^Sounds cannot be fetched now/u);
  });

  it('name no address of a part that did not come, but what it means to the reader', () => {
    const notices = createNotices(sentence, ENGLISH.notices.away);
    const problem = 'Unable to preload CSS for http://127.0.0.1/assets/overlay-1.css';
    notices.report({ kind: 'no-picture', problem });
    expect(notices.shown.value[0]?.text).toMatch(/^Pictures cannot be fetched now/u);
  });

  it('go when the cause is gone, and only those of that cause', () => {
    const notices = createNotices(sentence, ENGLISH.notices.away);
    notices.report({ kind: 'no-storage', problem: 'forbidden' });
    notices.report({ kind: 'picture-lost', problem: 'the context' });
    notices.mended('no-storage');
    expect(notices.shown.value.map(({ kind }) => kind)).toEqual(['picture-lost']);
    notices.mended('picture-lost');
    notices.mended('picture-lost');
    expect(notices.shown.value).toEqual([]);
  });

  it('forget an outage whose files came after all, and may say it again', () => {
    const notices = createNotices(sentence, ENGLISH.notices.away, () => false);
    const missing = () =>
      notices.report({ kind: 'picture-missing', what: 'hall/a.svg', problem: 'Failed to fetch' });
    missing();
    notices.mended('no-picture');
    expect(notices.shown.value).toEqual([]);
    missing();
    expect(notices.shown.value).toHaveLength(1);
  });

  it('go by the name they were said under, when their cause has one', () => {
    const notices = createNotices(sentence, ENGLISH.notices.away);
    notices.say('The story could not be loaded (a).', 'story-away');
    notices.say('The story could not be loaded (b).', 'story-away');
    expect(notices.shown.value.map(({ text }) => text)).toEqual([
      'The story could not be loaded (b).',
    ]);
    notices.mended('story-away');
    expect(notices.shown.value).toEqual([]);
  });

  it('are new each time they are said, in the same words too, so that they are heard', () => {
    const notices = createNotices(sentence, ENGLISH.notices.away);
    const saidNow = () => notices.shown.value.map(({ said }) => said);
    notices.say('Offered as a.json.');
    const first = saidNow();
    notices.say('Offered as a.json.');
    expect(notices.shown.value).toHaveLength(1);
    expect(notices.shown.value[0]?.earlier).toBe(0);
    expect(saidNow()).not.toEqual(first);
  });

  it('are dismissed by the reader', () => {
    const notices = createNotices(sentence, ENGLISH.notices.away);
    notices.say('Not imported.');
    notices.dismiss('Not imported.');
    expect(notices.shown.value).toEqual([]);
  });

  it('never fill the screen', () => {
    const notices = createNotices(sentence, ENGLISH.notices.away);
    for (let each = 0; each < 20; each += 1) notices.say(`Sentence ${each}.`);
    expect(notices.shown.value.length).toBeLessThan(5);
  });
});
