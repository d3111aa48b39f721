/** Looks over the ink of any story, with or without a pack: what its compiler says, traps, tags, files, dead knots. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { readInkSource, type InkSource } from '../ink-source/ink-source.ts';
import { sortFaults, type BuildFault } from '../ink-story/build-fault.ts';
import { readInk } from '../ink-story/ink-text.ts';
import type { ReadStory } from '../ink-story/read-story.ts';
import { deadKnots } from './dead-knots.ts';
import { withoutAllowed } from './lint-ok.ts';
import { missingFiles } from './missing-files.ts';
import { TRAPS } from './traps.ts';
import { tagFaults } from './tag-faults.ts';

export type Linted = {
  /** What keeps the story from being played. */
  readonly errors: readonly BuildFault[];
  /** What plays, and perhaps not as it was meant. */
  readonly warnings: readonly BuildFault[];
  /** Files that were looked at. */
  readonly files: readonly string[];
};

export function lintStory(story: ReadStory): Linted {
  const files = [...new Set(story.roles.flatMap((role) => role.files))].filter((file) =>
    existsSync(file),
  );
  const sources = files.map((file) => readInkSource(file, readInk(file), basename(file, '.ink')));
  const found = [
    ...story.warnings,
    ...sources.flatMap(trapsIn),
    ...tagFaults(sources),
    ...missingFiles(story, sources),
    ...deadKnots(sources),
  ];
  const { left, faults } = withoutAllowed(found, sources);
  return { errors: story.faults, warnings: sortFaults([...left, ...faults]), files };
}

function trapsIn({ file, lines }: InkSource): readonly BuildFault[] {
  return lines.flatMap((line) =>
    TRAPS.flatMap(({ code, caught }) => {
      const found = caught(line);
      return found === undefined ? [] : [{ code, file, line: line.line, ...found }];
    }),
  );
}
