/** A row of the table of cues, and the usual kinds of row: a free argument, none, one that clears, one of a list. */
import type { Cue } from './cue.ts';
import { memberOf } from '../member-of.ts';
import { err, ok, type Result } from '../result.ts';

export type CueRow = {
  readonly name: string;
  readonly argument: string;
  /** `words`: the argument cut at blanks; `whole`: as it is written. The error says what is wrong with it. */
  readonly read: (words: readonly string[], whole: string) => Result<Cue, string>;
};

/** Takes the whole argument as it is written. */
export function row(name: string, argument: string, make: (whole: string) => Cue): CueRow {
  return {
    name,
    argument,
    read: (_, whole) => (whole === '' ? err(`needs ${argument}`) : ok(make(whole))),
  };
}

/** Takes no argument. */
export function bare(name: string, cue: Cue): CueRow {
  return { name, argument: '', read: () => ok(cue) };
}

const OFF = ['none', 'false', ''];

/** An id, or a word that clears what it set. */
export function clearable(name: string, make: (id: string | undefined) => Cue): CueRow {
  return {
    name,
    argument: 'id / none',
    read: (_, whole) => ok(make(OFF.includes(whole.toLowerCase()) ? undefined : whole)),
  };
}

/** One word of a list. */
export function listed<const T extends readonly string[]>(
  name: string,
  values: T,
  make: (value: T[number]) => Cue,
): CueRow {
  return {
    name,
    argument: values.join(' · '),
    read: (_, whole) => {
      const value = memberOf(values, whole);
      return value === undefined
        ? err(`\`${whole}\` is not one of ${values.join(', ')}`)
        : ok(make(value));
    },
  };
}
