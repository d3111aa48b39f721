/** A table as it is read: each row with its facts, and the works that they cite. Pure. */
import type { ChapterId, FactId, TellerId } from '../brand.ts';
import { createCitations, type CitedFact, type CitedSource } from './citations.ts';
import type { RecordTable } from './record-table.ts';
import type { StoryRecord } from './record.ts';

export type TablePage = Pick<RecordTable, 'id' | 'title' | 'about' | 'columns'> & {
  readonly rows: readonly {
    readonly id: string;
    readonly cells: readonly string[];
    readonly facts: readonly CitedFact[];
  }[];
  /** The works cited, numbered as they come. */
  readonly sources: readonly CitedSource[];
};

/** Tables that the debriefs of these chapters lead to, in the record's order. */
export function tablesOfChapters(
  record: Pick<StoryRecord, 'tables'>,
  chapters: readonly ChapterId[],
): readonly RecordTable[] {
  return record.tables.filter((table) =>
    table.chapters.some((chapter) => chapters.includes(chapter)),
  );
}

/** Tables that a question leads to, in the record's order. */
export function tablesOfQuestion(
  record: Pick<StoryRecord, 'tables'>,
  question: string,
): readonly RecordTable[] {
  return record.tables.filter(({ questions }) => questions.includes(question));
}

/** Tables that have something on one of these facts, in the record's order. */
export function tablesOfFacts(
  record: Pick<StoryRecord, 'tables'>,
  facts: readonly FactId[],
): readonly RecordTable[] {
  return record.tables.filter(({ rows }) =>
    rows.some((row) => row.facts.some((fact) => facts.includes(fact))),
  );
}

export type TellersRow = { readonly table: RecordTable; readonly row: RecordTable['rows'][number] };

/** The rows of these tellers, in the record's order. */
export function rowsOfTellers(
  record: Pick<StoryRecord, 'tables'>,
  tellers: readonly TellerId[],
): readonly TellersRow[] {
  return record.tables.flatMap((table) =>
    table.rows
      .filter((row) => row.tellers?.some((teller) => tellers.includes(teller)) === true)
      .map((row) => ({ table, row })),
  );
}

/** A fact that the record lacks is left out: the content check names it. */
export function tablePage(table: RecordTable, record: StoryRecord): TablePage {
  const citations = createCitations(record);
  const rows = table.rows.map((row) => ({
    ...row,
    facts: row.facts.flatMap((fact) => citations.fact(fact, () => undefined) ?? []),
  }));
  const { id, title, about, columns } = table;
  return { id, title, about, columns, rows, sources: citations.onThisPage() };
}
