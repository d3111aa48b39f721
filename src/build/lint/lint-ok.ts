/**
 * `// lint-ok INK101 the two lines are one on purpose`: at the end of a line, or on the line above it. It needs a
 * reason, and it needs to be needed.
 */
import type { InkSource } from '../ink-source/ink-source.ts';
import type { BuildFault } from '../ink-story/build-fault.ts';

const ALLOWED = /\/\/\s*lint-ok\s+(?<code>INK\d{3})(?<reason>[^]*)$/u;

type Allowed = {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly reason: string;
  /** The lines that it speaks of. */
  readonly lines: readonly number[];
};

export type Sifted = {
  readonly left: readonly BuildFault[];
  /** Of what is allowed itself. */
  readonly faults: readonly BuildFault[];
};

export function withoutAllowed(
  found: readonly BuildFault[],
  sources: readonly InkSource[],
): Sifted {
  const allowed = sources.flatMap(allowedIn);
  const isAllowed = (fault: BuildFault): boolean =>
    allowed.some((each) => each.reason !== '' && speaksOf(each, fault));
  return {
    left: found.filter((fault) => !isAllowed(fault)),
    faults: allowed.flatMap((each) => faultsOf(each, found)),
  };
}

function allowedIn({ file, lines }: InkSource): readonly Allowed[] {
  return lines.flatMap(({ raw, line }) => {
    const { code, reason = '' } = ALLOWED.exec(raw)?.groups ?? {};
    if (code === undefined) return [];
    const isAlone = raw.trimStart().startsWith('//');
    return [{ file, line, code, reason: reason.trim(), lines: isAlone ? [line + 1] : [line] }];
  });
}

function speaksOf({ file, code, lines }: Allowed, fault: BuildFault): boolean {
  return fault.file === file && fault.code === code && lines.includes(fault.line ?? 0);
}

function faultsOf(allowed: Allowed, found: readonly BuildFault[]): readonly BuildFault[] {
  const { file, line, code, reason } = allowed;
  if (reason === '') {
    return [
      {
        code: 'INK901',
        file,
        line,
        thing: `\`lint-ok ${code}\` without a reason`,
        remedy: 'Say behind the code why it is right here.',
      },
    ];
  }
  if (found.some((fault) => speaksOf(allowed, fault))) return [];
  return [
    {
      code: 'INK902',
      file,
      line,
      thing: `\`lint-ok ${code}\` allows what is not there`,
      remedy: 'Take it out.',
    },
  ];
}
