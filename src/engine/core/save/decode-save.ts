/**
 * The save file, read: one run as text. Any text may come in, from a stranger's mail as well as from our own storage;
 * what cannot be read is a fault, never an exception.
 */
import { decode, type DecodeFault } from '../decode.ts';
import { isMap } from '../is-map.ts';
import type { UnreadSave } from '../fault.ts';
import { err, ok, type Result } from '../result.ts';
import type { Run } from '../journal/run.ts';
import { decodeRun } from './decode-run.ts';
import { encodeSave, FORMAT } from './encode-save.ts';
import { MIGRATIONS } from './save-migrations.ts';

/** Characters. The longest run allowed takes less. */
export const LONGEST_SAVE = 1_200_000;
export const MOST_CHOICES = 10_000;
/** Characters of an id, of the story's name, of a time. */
export const LONGEST_WORD = 100;
export const MOST_NOTES = 100;
/** Characters of all that is no choice: room for what a later game of the same format may add. */
export const LONGEST_BESIDE = 20_000;
const DEEPEST = 20;
const LARGEST_SEED = 2 ** 32 - 1;
/** Milliseconds: no date is later. */
const LARGEST_ORDER = 8.64e15;

/** @param name What the fault calls the save: a file's name, or a key in the storage. */
export function decodeSave(text: string, name: string): Result<Run, UnreadSave> {
  if (text.length > LONGEST_SAVE) return damaged(name, 'it is far too long for a run');
  const parsed = parse(text);
  if (!isMap(parsed)) return damaged(name, 'it is not a save file');
  const format = Object.hasOwn(parsed, 'format') ? parsed['format'] : 0;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 0) {
    return damaged(name, 'its format is not a number');
  }
  if (format > FORMAT) return err({ kind: 'newer-format', name, format });
  const current = MIGRATIONS.slice(format).reduce((file, step) => step(file), parsed);
  return readRun(current, name);
}

function readRun(file: Readonly<Record<string, unknown>>, name: string): Result<Run, UnreadSave> {
  const found = Object.hasOwn(file, 'run') ? file['run'] : undefined;
  const run = decode(decodeRun, isMap(found) ? { ...found, alongside: undefined } : found, 'run');
  if (!run.ok) return damaged(name, firstOf(run.error));
  const whole = { ...run.value, ...alongsideIn(file) };
  const problem = excess(whole) ?? excessBeside(whole);
  return problem === undefined ? ok(whole) : damaged(name, problem);
}

function alongsideIn(file: Readonly<Record<string, unknown>>): Pick<Run, 'alongside'> {
  const { format: _format, run: _run, ['__proto__']: _none, ...alongside } = file;
  return Object.keys(alongside).length === 0 ? {} : { alongside };
}

/** What a stranger put beside the run is carried on with every save, so it must be small. */
function excessBeside(run: Run): string | undefined {
  if (isDeep(run, DEEPEST)) return 'what stands in it is too deep';
  const { length } = encodeSave({ ...run, journal: { ...run.journal, choices: [] } });
  return length > LONGEST_BESIDE ? 'it has more beside the choices than a run can have' : undefined;
}

function isDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isDeep(each, levels - 1));
}

/** What is well formed and still cannot be a run. */
function excess({
  id,
  name = '',
  journal,
  turn,
  build,
  order = 0,
  ...run
}: Run): string | undefined {
  const { story, role, entry, seed, choices, without } = journal;
  const { startedAt, savedAt, parent } = run;
  if (choices.length > MOST_CHOICES) return `it has more than ${MOST_CHOICES} choices`;
  if (without.length > MOST_NOTES) return `it has more than ${MOST_NOTES} content notes`;
  if (turn < 0 || turn > choices.length) return 'its turn is outside its journal';
  if (seed < 0 || seed > LARGEST_SEED) return 'its seed is out of range';
  if (order < 0 || order > LARGEST_ORDER) return 'its order is out of range';
  const times = [startedAt, savedAt];
  const words = [
    id,
    name,
    story,
    role,
    entry,
    build,
    ...times,
    parent?.run ?? '',
    ...without,
    ...choices,
  ];
  if (words.some((word) => word.length > LONGEST_WORD)) return 'it has an id that is too long';
  if (Number.isNaN(Date.parse(startedAt)) || Number.isNaN(Date.parse(savedAt))) {
    return 'its time is not a time';
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const LONGEST_PROBLEM = 200;

function firstOf(faults: readonly DecodeFault[]): string {
  const [first] = faults;
  const said = first === undefined ? 'it is not a run' : `${first.path}: ${first.problem}`;
  return said.length > LONGEST_PROBLEM ? `${said.slice(0, LONGEST_PROBLEM)} …` : said;
}

function damaged(name: string, problem: string): Result<never, UnreadSave> {
  return err({ kind: 'damaged-save', name, problem });
}
