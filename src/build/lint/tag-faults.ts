/** Tags that mean nothing here, each name once; and tags that lack what they need. */
import { CUE_TABLE } from '../../engine/core/story/cue-table.ts';
import { parseCue } from '../../engine/core/story/parse-cue.ts';
import type { InkSource } from '../ink-source/ink-source.ts';
import type { BuildFault } from '../ink-story/build-fault.ts';
import { nearest } from './nearest.ts';

/** Read at the build, and by no player. */
const OF_THE_STORY = ['language', 'description', 'about'];

export function tagFaults(sources: readonly InkSource[]): readonly BuildFault[] {
  const tags = sources.flatMap(({ file, lines }) =>
    lines.flatMap(({ line, tags: written }) => written.map((tag) => ({ file, line, tag }))),
  );
  const unknown = new Map<string, { readonly fault: BuildFault; times: number }>();
  const bad: BuildFault[] = [];
  for (const { file, line, tag } of tags) {
    const cue = parseCue(tag.replaceAll(/\{[^{}]*\}/gu, '0'));
    if (cue.ok) continue;
    const name = (tag.split(':')[0] ?? '').trim();
    if (OF_THE_STORY.includes(name.toLowerCase())) continue;
    if (cue.error.kind === 'bad-cue') {
      const thing = `\`# ${tag}\`: ${cue.error.problem}`;
      bad.push({
        code: 'INK202',
        file,
        line,
        thing,
        remedy: 'Correct what stands behind the name.',
      });
      continue;
    }
    const before = unknown.get(name.toLowerCase());
    if (before === undefined) {
      unknown.set(name.toLowerCase(), { fault: unknownTag(file, line, name), times: 1 });
    } else before.times += 1;
  }
  return [
    ...bad,
    ...[...unknown.values()].map(({ fault, times }) =>
      times === 1 ? fault : { ...fault, thing: `${fault.thing} (${times} times)` },
    ),
  ];
}

function unknownTag(file: string, line: number, name: string): BuildFault {
  const meant = nearest(
    name,
    CUE_TABLE.map((row) => row.name),
  );
  return {
    code: 'INK201',
    file,
    line,
    thing: `the tag \`${name}\` does nothing here`,
    remedy:
      meant === undefined
        ? 'Take it out, or leave it for another player; a reader is not told of it.'
        : `Did you mean \`${meant}\`?`,
  };
}
