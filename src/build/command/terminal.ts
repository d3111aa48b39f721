/** The surroundings of a real terminal. */
import { NAME, VERSION } from './package-name.ts';
import type { Surroundings } from './surroundings.ts';

/** @param page The folder of `index.html` and `src`. */
export function surroundings(page: string): Surroundings {
  let shown = 0;
  const clear = (): void => {
    if (shown > 0) process.stderr.write(`\r${' '.repeat(shown)}\r`);
    shown = 0;
  };
  return {
    page,
    // npm runs scripts in the package's own folder, and says where it was called
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    name: NAME,
    version: VERSION,
    say(text) {
      clear();
      process.stdout.write(`${text}\n`);
    },
    note(text) {
      clear();
      process.stderr.write(`${text}\n`);
    },
    progress(text) {
      if (!process.stderr.isTTY) return;
      clear();
      process.stderr.write(text);
      shown = text.length;
    },
  };
}
