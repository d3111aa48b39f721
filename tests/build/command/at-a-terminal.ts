/** The command line as a test runs it: what it printed, and how it ended. */
import { PAGE } from '../../../src/app/words/english/page.ts';
import { run } from '../../../src/build/command/program.ts';

export type Outcome = {
  readonly exit: number;
  /** Standard output. */
  readonly said: string;
  /** Standard error. */
  readonly noted: string;
};

export async function atATerminal(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  const said: string[] = [];
  const noted: string[] = [];
  const exit = await run(args, {
    page: process.cwd(),
    cwd,
    name: 'stet-ink',
    version: '0.0.0',
    words: PAGE,
    say: (text) => said.push(text),
    note: (text) => noted.push(text),
    progress: () => undefined,
  });
  return { exit, said: said.join('\n'), noted: noted.join('\n') };
}
