/** `lint`: looks the ink over without playing it. */
import { lintStory } from '../lint/lint-story.ts';
import { readStory } from '../ink-story/read-story.ts';
import { asJson, noteFault, told } from './report.ts';
import type { StoryAt } from './story-at.ts';
import { EXIT, type Exit, type Surroundings } from './surroundings.ts';

export type LintOptions = {
  readonly json: boolean;
  /** Warnings fail too. */
  readonly strict: boolean;
};

export function lint(at: StoryAt, { json, strict }: LintOptions, where: Surroundings): Exit {
  const { cwd, say } = where;
  const { errors, warnings, files } = lintStory(readStory({ root: cwd, ...at }));
  const ok = errors.length === 0 && (!strict || warnings.length === 0);
  if (json) {
    const faults = [
      ...errors.map((fault) => told(fault, 'error', cwd)),
      ...warnings.map((fault) => told(fault, 'warning', cwd)),
    ];
    say(asJson({ ok, files: files.length, faults }));
  } else {
    for (const fault of errors) noteFault(fault, 'error', where);
    for (const fault of warnings) noteFault(fault, 'warning', where);
    say(`${files.length} files, ${errors.length} errors, ${warnings.length} warnings`);
  }
  return ok ? EXIT.well : EXIT.faults;
}
