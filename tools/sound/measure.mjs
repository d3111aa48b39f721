/**
 * Measures every made sound and checks it against the limits: `node tools/sound/measure.mjs`.
 * Ends with an error when one is out of bounds, when a listed sound has no file, or when there are none.
 */
import { importTypeScript } from '../lib/project.mjs';

try {
  const { measureSounds } = await importTypeScript('tools/sound/measure.ts');
  process.exitCode = measureSounds() ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
