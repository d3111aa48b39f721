/** The ids and grades that research has settled: `record/dossier-ids.txt`, one `id, file, grade` a line. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GRADES, type Grade } from '../../engine/core/story/cue.ts';
import type { ReadStory } from '../ink-story/read-story.ts';
import { storyFolder } from '../ink-story/story-files.ts';

export type DossierEntry = {
  readonly id: string;
  /** What the grade says: one word, or several for a thing that is part one, part the other. */
  readonly grades: readonly Grade[];
  /** As written. */
  readonly grade: string;
};

function dossierFile({ paths }: ReadStory): string {
  return join(storyFolder(paths), 'record', 'dossier-ids.txt');
}

export function readDossier(story: ReadStory): ReadonlyMap<string, DossierEntry> {
  const lines = linesOf(dossierFile(story));
  const entries = lines.map((line) => {
    const [id = '', , ...rest] = line.split(',').map((part) => part.trim());
    const grade = rest.join(', ');
    return { id, grade, grades: GRADES.filter((each) => grade.includes(each)) };
  });
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Names of real people in the dossiers, beyond those of the record: `record/dossier-names.txt`, one a line. */
export function readDossierNames({ paths }: ReadStory): readonly string[] {
  return linesOf(join(storyFolder(paths), 'record', 'dossier-names.txt'));
}

/** Pages of printed works that the dossiers have: `record/dossier-pages.txt`, `pages, dossier, of what` a line. */
export function readDossierPages({ paths }: ReadStory): readonly string[] {
  const lines = linesOf(join(storyFolder(paths), 'record', 'dossier-pages.txt'));
  return lines.map((line) => line.split(',')[0]?.trim() ?? '');
}

export type Spelling = {
  readonly old: string;
  readonly now: string;
  /** It may stand in words of the time, in quotation marks. */
  readonly isOfTheTime: boolean;
};

/** Old spellings of names and today's: `record/spelling.txt`, `old, new` a line. */
export function readSpelling({ paths }: ReadStory): readonly Spelling[] {
  return linesOf(join(storyFolder(paths), 'record', 'spelling.txt')).map((line) => {
    const [old = '', now = '', own] = line.split(',').map((part) => part.trim());
    return { old, now, isOfTheTime: own === 'own' };
  });
}

function linesOf(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
