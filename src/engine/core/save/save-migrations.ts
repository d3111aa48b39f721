/**
 * How save files of earlier formats become the one of today: one step a format, never changed once published.
 * A step takes whatever it finds; the decoder at the end of the chain says what is wrong with it.
 */
import { isMap } from '../is-map.ts';
import { hashHex } from '../hash.ts';

type SaveFile = Readonly<Record<string, unknown>>;
type Migration = (file: SaveFile) => SaveFile;

/** The step at index n makes format n + 1 of format n. */
export const MIGRATIONS: readonly Migration[] = [runFromJournal, withAllNotes];

/** Format 0, of the first prototype: the journal alone. When and by which build it was told is not known. */
function runFromJournal(file: SaveFile): SaveFile {
  const { format: _, ...journal } = file;
  const choices: readonly unknown[] = Array.isArray(journal['choices']) ? journal['choices'] : [];
  const { story, role, entry, seed } = journal;
  const road = [story, role, entry, seed, ...choices].filter(isWord).join(' ');
  return {
    format: 1,
    run: {
      id: `format-0.${hashHex(road)}`,
      journal,
      turn: choices.length,
      build: 'unknown',
      startedAt: NO_TIME,
      savedAt: NO_TIME,
    },
  };
}

/** Format 1 knew no content notes: all were on. */
function withAllNotes(file: SaveFile): SaveFile {
  const run = Object.hasOwn(file, 'run') ? file['run'] : undefined;
  const journal = isMap(run) && Object.hasOwn(run, 'journal') ? run['journal'] : undefined;
  if (!isMap(run) || !isMap(journal)) return { ...file, format: 2 };
  return { ...file, format: 2, run: { ...run, journal: { ...journal, without: [] } } };
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

const NO_TIME = '1970-01-01T00:00:00.000Z';
