import { describe, expect, it } from 'vitest';
import { createSuccession } from '../../../../../src/engine/adapters/pixi/time/succession.ts';

/** A succession of words whose bringing is ended by hand. */
function aSuccession() {
  const begun: string[] = [];
  const ends: ((stands: boolean) => void)[] = [];
  const fails: ((thrown: unknown) => void)[] = [];
  const failed: unknown[] = [];
  let rests = 0;
  const words = createSuccession<string>({
    first: 'nothing',
    bring(word) {
      begun.push(word);
      return new Promise((resolve, reject) => {
        ends.push(resolve);
        fails.push(reject);
      });
    },
    failed: (word, thrown) => failed.push([word, thrown]),
    rested: () => void (rests += 1),
  });
  const settle = async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return {
    words,
    begun,
    failed,
    rests: () => rests,
    end: async (stands = true) => {
      ends.at(-1)?.(stands);
      await settle();
    },
    fail: async (thrown: unknown) => {
      fails.at(-1)?.(thrown);
      await settle();
    },
  };
}

describe('a succession', () => {
  it('brings what is wanted, and rests', async () => {
    const { words, begun, end, rests } = aSuccession();
    words.want('one');
    expect([words.stood(), words.isBehind(), words.isWorking()]).toEqual(['nothing', true, true]);
    await end();
    expect(begun).toEqual(['one']);
    expect([words.stood(), words.isBehind(), words.isWorking()]).toEqual(['one', false, false]);
    expect(rests()).toBe(1);
  });

  it('leaves out what was overtaken before it began', async () => {
    const { words, begun, end } = aSuccession();
    words.want('one');
    words.want('two');
    words.want('three');
    await end(false);
    await end();
    expect(begun).toEqual(['one', 'three']);
    expect(words.stood()).toBe('three');
  });

  it('does not try for ever what cannot be brought', async () => {
    const { words, begun, failed, fail, rests } = aSuccession();
    const broken = new Error('broken');
    words.want('one');
    await fail(broken);
    expect(failed).toEqual([['one', broken]]);
    expect(begun).toEqual(['one']);
    expect([words.isBehind(), rests()]).toEqual([false, 1]);
  });

  it('brings nothing more once it is closed', async () => {
    const { words, begun, end } = aSuccession();
    words.want('one');
    words.want('two');
    words.close();
    await end(false);
    words.want('three');
    expect(begun).toEqual(['one']);
    expect(words.isWorking()).toBe(false);
  });
});
