import { describe, expect, it } from 'vitest';
import { AT_ONCE, faultsOfWave, firstWave } from '../../../tools/lib/first-wave.mjs';

const PAGE = `<link rel="stylesheet" crossorigin href="./assets/first-1.css">
<script type="module" crossorigin src="./assets/index-1.js"></script>
<link rel="modulepreload" crossorigin href="./assets/role-1.js">`;

describe('what the page asks for at once', () => {
  it('is what its tags name', () => {
    expect(firstWave(PAGE)).toEqual([
      'assets/first-1.css',
      'assets/index-1.js',
      'assets/role-1.js',
    ]);
  });

  it('holds all that stands before the first choice', () => {
    expect(faultsOfWave(PAGE, ['index.html', 'assets/role-1.js'])).toEqual([]);
    expect(faultsOfWave(PAGE, ['assets/shared-1.js'])).toEqual([
      expect.stringContaining('assets/shared-1.js stands before the first choice'),
    ]);
  });

  it('is no more than a browser fetches at once, and not nothing', () => {
    const many = Array.from({ length: AT_ONCE + 1 }, (_, at) => `<script src="./assets/${at}.js">`);
    expect(faultsOfWave(many.join('\n'), [])).toHaveLength(1);
    expect(faultsOfWave('<p>', [])).toHaveLength(1);
  });
});
