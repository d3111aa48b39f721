/** The record's folders, read: each entry with the line it stands on. */
import { join } from 'node:path';
import { decodeTeller, type Teller } from '../../engine/core/stage/teller.ts';
import { doorOf, type Board } from '../../engine/core/board/board.ts';
import { decodeBoard } from '../../engine/core/board/decode-board.ts';
import type { Decoder } from '../../engine/core/decode.ts';
import { decodeCourseText, type CourseText } from '../../engine/core/record/course-text.ts';
import { decodeFinal, type Final } from '../../engine/core/record/final.ts';
import { decodeQuestion, type Question } from '../../engine/core/record/question.ts';
import { decodeRecordTable, type RecordTable } from '../../engine/core/record/record-table.ts';
import {
  decodeClaim,
  decodeDate,
  decodeDebrief,
  decodeFact,
  decodeFigure,
  decodeTerm,
  type Claim,
  type DatedEntry,
  type DebriefEntry,
  type Fact,
  type Figure,
  type StoryRecord,
  type Term,
} from '../../engine/core/record/record.ts';
import { decodeSource, type Source } from '../../engine/core/record/source.ts';
import type { BuildFault } from './build-fault.ts';
import type { Located } from './located.ts';
import { filesUnder } from './story-files.ts';
import { readEntries } from './yaml-file.ts';

export type LocatedRecord = {
  readonly facts: readonly Located<Fact>[];
  readonly sources: readonly Located<Source>[];
  readonly claims: readonly Located<Claim>[];
  readonly glossary: readonly Located<Term>[];
  readonly people: readonly Located<Figure>[];
  readonly timeline: readonly Located<DatedEntry>[];
  readonly tellers: readonly Located<Teller>[];
  readonly debriefs: readonly Located<DebriefEntry>[];
  readonly questions: readonly Located<Question>[];
  readonly finals: readonly Located<Final>[];
  readonly tables: readonly Located<RecordTable>[];
  readonly course_texts: readonly Located<CourseText>[];
  readonly boards: readonly Located<Board>[];
};

/** `folder` is `story/record`; what goes wrong is added to `faults`. */
export function readRecord(folder: string, faults: BuildFault[]): LocatedRecord {
  const read = <T>(name: string, decoder: Decoder<T>): readonly Located<T>[] =>
    filesUnder(join(folder, name))
      .filter((file) => /\.ya?ml$/u.test(file))
      .flatMap((file) => {
        const { entries, faults: found } = readEntries(file, decoder);
        faults.push(...found);
        return entries;
      });
  return {
    facts: read('facts', decodeFact),
    sources: read('sources', decodeSource),
    claims: read('claims', decodeClaim),
    glossary: read('glossary', decodeTerm),
    people: read('people', decodeFigure),
    timeline: read('timeline', decodeDate),
    tellers: read('tellers', decodeTeller),
    debriefs: read('debriefs', decodeDebrief),
    questions: read('questions', decodeQuestion),
    finals: read('finals', decodeFinal),
    tables: read('tables', decodeRecordTable),
    course_texts: read('course-texts', decodeCourseText),
    boards: read('boards', decodeBoard),
  };
}

export function plainRecord(record: LocatedRecord): StoryRecord {
  const values = <T>(entries: readonly Located<T>[]): readonly T[] =>
    entries.map(({ value }) => value);
  return {
    facts: values(record.facts),
    sources: values(record.sources),
    claims: values(record.claims),
    glossary: values(record.glossary),
    people: values(record.people),
    timeline: values(record.timeline),
    tellers: values(record.tellers),
    debriefs: values(record.debriefs),
    questions: values(record.questions),
    finals: values(record.finals),
    tables: values(record.tables),
    course_texts: values(record.course_texts),
    boards: values(record.boards).map(doorOf),
  };
}
