import { describe, expect, it } from 'vitest';
import { createLateSentences } from '../../../src/app/notices/late-sentences.ts';
import { createNotices } from '../../../src/app/notices/notices.ts';
import { ENGLISH } from '../../../src/app/words/english/english.ts';
import { sentence } from '../../../src/app/words/english/faults.ts';
import type { Fault } from '../../../src/engine/core/fault.ts';

const NO_LAMP: Fault = { kind: 'picture-missing', what: 'lamp.svg', problem: 'it is no picture' };

/** Notices whose sentences come when they are let through. */
function waiting(outcome: 'come' | 'lost') {
  let settle = (): void => undefined;
  let asked = 0;
  const late = createLateSentences(
    () => {
      asked += 1;
      return new Promise((resolve, reject) => {
        settle = () => (outcome === 'come' ? resolve(sentence) : reject(new Error('away')));
      });
    },
    (kind) => `plain ${kind}`,
  );
  const notices = createNotices(late.of, ENGLISH.notices.away);
  return {
    notices,
    asked: () => asked,
    texts: () => notices.shown.value.map(({ text }) => text),
    async settled() {
      settle();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

describe('a fault whose sentence is not here yet', () => {
  it('is said when its sentence has come, and the next one at once', async () => {
    const { notices, texts, settled, asked } = waiting('come');
    notices.report(NO_LAMP);
    expect(texts()).toEqual([]);
    await settled();
    expect(texts()).toEqual([sentence(NO_LAMP)]);
    notices.report({ ...NO_LAMP, what: 'moon.svg' });
    expect(texts()).toEqual([sentence({ ...NO_LAMP, what: 'moon.svg' })]);
    expect(asked()).toBe(1);
  });

  it('is not said when its cause was gone before', async () => {
    const { notices, texts, settled } = waiting('come');
    notices.report(NO_LAMP);
    notices.mended('picture-missing');
    await settled();
    expect(texts()).toEqual([]);
  });

  it('is named by its kind when the sentences cannot be had', async () => {
    const { notices, texts, settled } = waiting('lost');
    notices.report(NO_LAMP);
    await settled();
    expect(texts()).toEqual(['plain picture-missing']);
  });
});
