/** Reads the one string that ink's compiler gives for each fault, and adds what to do about it. */
import { resolve } from 'node:path';
import type { BuildFault } from './build-fault.ts';

const SHAPE =
  /^(?:ERROR|WARNING|TODO|AUTHOR):\s+(?:'(?<file>[^']*)'\s+)?(?:line (?<line>\d+):\s*)?/u;

const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/target not found/iu, 'Write that knot or stitch, or correct the name after `->`.'],
  [
    /unresolved variable|variable.*not found/iu,
    'Declare it with VAR at the top, or correct the name.',
  ],
  [/apparent loose end/iu, 'End this road with a divert, `-> DONE` or `-> END`.'],
  [/duplicate|already (?:been )?(?:declared|used)|same name/iu, 'Rename one of the two.'],
  [
    /Failed to load|cannot open|not.*find.*file/iu,
    'INCLUDE paths start at the folder of the root file.',
  ],
  [/^TODO/iu, 'Write it, or take the TODO out.'],
];

/** `folder` is the folder of the root ink file: file names in messages are relative to it. */
export function readInkMessage(message: string, folder: string, rootFile: string): BuildFault {
  const { file, line } = SHAPE.exec(message)?.groups ?? {};
  const thing = message
    .replace(SHAPE, '')
    .replace(/\nError:[^]*$/u, '')
    .trim();
  return {
    file: file === undefined || file === '' ? rootFile : resolve(folder, file),
    line: line === undefined ? undefined : Number(line),
    thing: /^TODO/iu.test(message) ? `TODO: ${thing}` : thing,
    remedy: remedyFor(message),
  };
}

function remedyFor(message: string): string {
  const known = REMEDIES.find(([pattern]) => pattern.test(message));
  return known?.[1] ?? 'Correct the ink on this line, or the line before it.';
}
