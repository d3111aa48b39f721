/** Reads the one string that ink's compiler gives for each fault, and adds what to do about it. */
import { basename } from 'node:path';
import type { BuildFault } from './build-fault.ts';
import type { InkIncludes, IncludeTrouble } from './ink-includes.ts';

const SHAPE =
  /^(?:ERROR|WARNING|TODO|AUTHOR):\s+(?:'(?<file>[^']*)'\s+)?(?:line (?<line>\d+):\s*)?/u;

type Known = { readonly code: string; readonly remedy: string };

const KNOWN: readonly (readonly [RegExp, Known])[] = [
  [
    /target not found/iu,
    {
      code: 'INK002',
      remedy: 'Write that knot or stitch, or correct the name after `->`.',
    },
  ],
  [
    /unresolved variable|variable.*not found/iu,
    { code: 'INK003', remedy: 'Declare it with VAR at the top, or correct the name.' },
  ],
  [
    /apparent loose end/iu,
    { code: 'INK012', remedy: 'End this road with a divert, `-> DONE` or `-> END`.' },
  ],
  [
    /duplicate|already (?:been )?(?:declared|used)|already contains|same name/iu,
    { code: 'INK004', remedy: 'Rename one of the two.' },
  ],
  [
    /Failed to load|cannot open|not.*find.*file/iu,
    { code: 'INK005', remedy: 'INCLUDE paths start at the folder of the root file.' },
  ],
  [/^TODO/iu, { code: 'INK013', remedy: 'Write it, or take the TODO out.' }],
];

/** @param includes Knows the files of the names in a message, and what went wrong with them. */
export function readInkMessage(
  message: string,
  rootFile: string,
  includes: Pick<InkIncludes, 'fileOf' | 'troubleWith' | 'includedTwice'>,
): BuildFault {
  const { file: name, line } = SHAPE.exec(message)?.groups ?? {};
  const file = name === undefined || name === '' ? rootFile : includes.fileOf(name);
  const place = { file, line: line === undefined ? undefined : Number(line) };
  const thing = message
    .replace(SHAPE, '')
    .replace(/\nError:[^]*$/u, '')
    .replace(/^(?<said>[^"]*)"$/u, '$<said>') // ink closes a quotation that it did not open
    .trim();
  const include = includeTrouble(thing, file, includes);
  if (include !== undefined) return { ...place, ...include };
  return {
    ...knownOf(message),
    ...place,
    thing: /^TODO/iu.test(message) ? `TODO: ${thing}` : thing,
  };
}

function includeTrouble(
  thing: string,
  file: string,
  { troubleWith, includedTwice }: Pick<InkIncludes, 'troubleWith' | 'includedTwice'>,
): IncludeTrouble | undefined {
  const missing = /Failed to load: '(?<name>[^']*)'/u.exec(thing)?.groups?.['name'];
  if (missing !== undefined) return troubleWith(missing);
  const open = /Recursive INCLUDE detected: '(?<name>[^']*)'/u.exec(thing)?.groups?.['name'];
  const remedy = 'Take this INCLUDE out.';
  if (open !== undefined && basename(open) === basename(file)) {
    return { code: 'INK007', thing: `\`${basename(open)}\` includes itself`, remedy };
  }
  if (open !== undefined) {
    return {
      code: 'INK007',
      thing: `\`${basename(open)}\` is included by what it includes`,
      remedy,
    };
  }
  if (!/already contains flow/iu.test(thing) || !includedTwice(file)) return undefined;
  return {
    code: 'INK007',
    thing: `\`${basename(file)}\` is included twice`,
    remedy: 'Take one of the two INCLUDE lines out.',
  };
}

function knownOf(message: string): Known {
  const known = KNOWN.find(([pattern]) => pattern.test(message))?.[1];
  if (known !== undefined) return known;
  const code = message.startsWith('WARNING') ? 'INK014' : 'INK001';
  return { code, remedy: 'Correct the ink on this line, or the line before it.' };
}
