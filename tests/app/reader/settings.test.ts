import { commandOf } from '../../../src/engine/adapters/dom/keys.ts';
import { describe, expect, it } from 'vitest';
import { createStoredValue } from '../../../src/app/reader/small-store.ts';
import { PICTURE_KEYS, readSettings, USUAL } from '../../../src/app/reader/settings.ts';

describe('the settings', () => {
  it('are the usual ones where nothing was kept', () => {
    for (const nothing of [undefined, null, 7, 'x', []]) {
      expect(readSettings(nothing)).toEqual(USUAL);
    }
  });

  it('come back as they were kept', () => {
    const changed = {
      ...USUAL,
      textSize: 200,
      font: 'hyper',
      captions: true,
      volumes: { music: 0, room: 1, event: 0.5, muted: true },
    } as const;
    expect(readSettings(JSON.parse(JSON.stringify(changed)))).toEqual(changed);
  });

  it('have captions from the beginning', () => {
    expect(USUAL.captions).toBe(true);
  });

  it('offer for the picture in words only letters that no other key has', () => {
    expect(PICTURE_KEYS).toContain(USUAL.pictureKey);
    const letters = PICTURE_KEYS.filter((key) => key !== '');
    expect(letters.length).toBeGreaterThan(10);
    for (const key of letters)
      expect(commandOf({ key, code: '', shiftKey: false }, true)).toBeUndefined();
    expect(readSettings({ pictureKey: 'l' }).pictureKey).toBe(USUAL.pictureKey);
    expect(readSettings({ pictureKey: '' }).pictureKey).toBe('');
  });

  it('lose only what cannot be read', () => {
    const read = readSettings({ textSize: 9000, font: 'hyper', volumes: { music: 3, room: 0.2 } });
    expect(read).toEqual({ ...USUAL, font: 'hyper', volumes: { ...USUAL.volumes, room: 0.2 } });
  });
});

describe('what is kept in the browser', () => {
  const full = {
    getItem: () => null,
    setItem() {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };

  it('lives as long as the page where there is no storage', () => {
    const kept = createStoredValue(() => {
      throw new DOMException('forbidden', 'SecurityError');
    }, 'settings');
    kept.write({ a: 1 });
    expect(kept.read()).toEqual({ a: 1 });
  });

  it('survives a full storage and a damaged value', () => {
    createStoredValue(() => full as unknown as Storage, 'settings').write({ a: 1 });
    const damaged = { ...full, getItem: () => '{"a":' };
    expect(
      createStoredValue(() => damaged as unknown as Storage, 'settings').read(),
    ).toBeUndefined();
  });
});
