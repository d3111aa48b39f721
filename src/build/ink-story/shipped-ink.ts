/**
 * ink as it is sent: without the tags that only the content check reads (`source:`, `status:`).
 * ink counts the places in its lists, so each place that is emptied keeps a word that does nothing.
 */
const CHECKED_ONLY = /^\^(?:source|status): [^"]*$/u;
const NOTHING = 'nop';

export function shippedInk(json: string): string {
  return JSON.stringify(emptied(JSON.parse(json)));
}

function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each, at) => emptied(wordFor(value, at) ?? each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, emptied(each)]));
}

/** The word in place of the one at `at`, when that is the beginning, the middle or the end of such a tag. */
function wordFor(list: readonly unknown[], at: number): typeof NOTHING | undefined {
  return [at, at - 1, at - 2].some((from) => isTagFrom(list, from)) ? NOTHING : undefined;
}

function isTagFrom(list: readonly unknown[], from: number): boolean {
  const words = list[from + 1];
  return (
    list[from] === '#' &&
    list[from + 2] === '/#' &&
    typeof words === 'string' &&
    CHECKED_ONLY.test(words)
  );
}
