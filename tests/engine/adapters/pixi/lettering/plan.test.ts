import { describe, expect, it } from 'vitest';
import {
  CAPITAL,
  LINE,
  settingOf,
} from '../../../../../src/engine/adapters/pixi/lettering/plan.ts';

const WIDE = { width: 1030, height: 900 };
const PHONE = { width: 1260, height: 900 };
/** A narrow face: 0.42 em a letter. */
const widthOf = (words: string) => words.length * 0.42;
const set = (text: string, window = WIDE, people: Parameters<typeof settingOf>[0]['people'] = []) =>
  settingOf({ text, window, people, widthOf });
const widest = ({ lines, size }: ReturnType<typeof set>) => Math.max(...lines.map(widthOf)) * size;
const tall = ({ lines, size }: ReturnType<typeof set>) =>
  ((lines.length - 1) * LINE + CAPITAL) * size;

const LEFT = { left: 0.1, right: 0.25, top: 0.2, bottom: 1 };
const RIGHT = { left: 0.75, right: 0.9, top: 0.2, bottom: 1 };

describe('words set like a poster', () => {
  it('are enormous: they fill the width of the window, or most of its height', () => {
    for (const window of [WIDE, PHONE]) {
      for (const text of ['15', '166', '1,108', 'Hurrah!', 'Twenty paces', 'A law of ten days']) {
        const setting = set(text, window);
        const share = Math.max(
          widest(setting) / window.width,
          tall(setting) / window.height / 0.72,
        );
        expect(share).toBeGreaterThan(0.98);
      }
    }
  });

  it('lose no letter: the frame cuts a sliver, and no line is higher than the window', () => {
    for (const text of ['15', '1,966', 'HURRAH', 'Not one of the sixty-six']) {
      const setting = set(text);
      const [x] = setting.at;
      const outside = Math.max(0, x + widest(setting) / 2 - WIDE.width, widest(setting) / 2 - x);
      expect(outside).toBeLessThanOrEqual(0.051 * widest(setting));
      expect(tall(setting)).toBeLessThanOrEqual(0.721 * WIDE.height);
    }
  });

  it('are in capitals, in as many lines as make them largest', () => {
    expect(set('Hurrah').lines).toEqual(['HURRAH']);
    expect(set('twenty paces').lines).toEqual(['TWENTY', 'PACES']);
    expect(set('a very long line of words').lines).toHaveLength(3);
  });

  it('stand on the side where the fewest people hide them', () => {
    const [free, onRight, onLeft] = [set('15'), set('15', WIDE, [LEFT]), set('15', WIDE, [RIGHT])];
    expect(onRight.at[0]).toBeGreaterThan(WIDE.width / 2);
    expect(onLeft.at[0]).toBeLessThan(WIDE.width / 2);
    expect(free.at).toEqual(onRight.at);
    const between = set('7', WIDE, [LEFT, RIGHT]);
    expect(between.at[0]).toBe(WIDE.width / 2);
  });
});
