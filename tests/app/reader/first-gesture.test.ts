import { describe, expect, it } from 'vitest';
import { firstGesture } from '../../../src/app/reader/first-gesture.ts';

describe('the first gesture', () => {
  it('is a touch or a key, and nothing before it', () => {
    for (const kind of ['pointerup', 'keydown']) {
      const page = new EventTarget();
      const touched = firstGesture(page as Pick<Window, 'addEventListener'>); // what it uses of a window
      expect(touched.value).toBe(false);
      page.dispatchEvent(new Event('pointermove'));
      expect(touched.value).toBe(false);
      page.dispatchEvent(new Event(kind));
      expect(touched.value).toBe(true);
    }
  });
});
