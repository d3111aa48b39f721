/** Functions that ink wants from the page. We bring none, so each needs one in ink; without it nothing is told at all. */
import { isMap } from '../../engine/core/is-map.ts';
import type { BuildFault } from './build-fault.ts';
import { readInk } from './ink-text.ts';

const EXTERNAL = /^[^\S\n]*EXTERNAL\s+(?<name>[\p{L}\p{N}_]+)\s*\((?<arguments>[^)]*)\)/gmu;

/** @param files Those that the story was compiled from. */
export function missingExternals(json: string, files: readonly string[]): readonly BuildFault[] {
  const story: unknown = JSON.parse(json);
  const root: unknown = isMap(story) ? story['root'] : undefined;
  const knots = Array.isArray(root) ? root.at(-1) : undefined;
  const names = new Set(calledFrom(root));
  return [...names]
    .filter((name) => !isMap(knots) || !Object.hasOwn(knots, name))
    .map((name) => faultOf(name, files));
}

function* calledFrom(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const each of value) yield* calledFrom(each);
  if (!isMap(value) || Array.isArray(value)) return;
  const name = value['x()'];
  if (typeof name === 'string') yield name;
  for (const each of Object.values(value)) yield* calledFrom(each);
}

function faultOf(name: string, files: readonly string[]): BuildFault {
  const declared = files.flatMap((file) =>
    [...readInk(file).matchAll(EXTERNAL)]
      .filter(({ groups }) => groups?.['name'] === name)
      .map(({ index, groups, input }) => ({
        file,
        line: input.slice(0, index).split('\n').length,
        given: groups?.['arguments'] ?? '',
      })),
  )[0];
  const stub = `=== function ${name}(${(declared?.given ?? '').trim()})`;
  return {
    code: 'INK009',
    file: declared?.file ?? files[0] ?? name,
    line: declared?.line,
    thing: `the function \`${name}\` is to come from the page, and the ink has none of its own`,
    remedy: `Put two lines at the end of the ink: \`${stub}\` and \`~ return 0\`.`,
  };
}
