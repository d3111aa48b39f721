// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createMemoryFaults } from '../../../../../src/engine/adapters/memory/memory-faults.ts';
import { imagePicture } from '../../../../../src/engine/adapters/pixi/place/image-picture.ts';
import { createMissing } from '../../../../../src/engine/adapters/pixi/place/missing.ts';

describe('a picture file that the catalog does not have', () => {
  it.each(['https://elsewhere.example/cat.png', '//elsewhere.example/cat.png', 'images/cat.png'])(
    'is not fetched, and is said to be missing: %s',
    async (file) => {
      const asked = vi.spyOn(HTMLImageElement.prototype, 'src', 'set');
      const faults = createMemoryFaults();
      const picture = await imagePicture(document, file, undefined, createMissing(faults));
      expect(asked).not.toHaveBeenCalled();
      expect(faults.reported()).toEqual([
        { kind: 'picture-missing', what: file, problem: 'the story has no such file' },
      ]);
      picture.close();
      asked.mockRestore();
    },
  );
});
