import { describe, expect, it } from 'vitest';
import { createNotices } from '../../src/app/notices.ts';

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
