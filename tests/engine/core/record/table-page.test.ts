import { describe, expect, it } from 'vitest';
import { brand } from '../../../../src/engine/core/brand.ts';
import type { RecordTable } from '../../../../src/engine/core/record/record-table.ts';
import {
  rowsOfTellers,
  tablePage,
  tablesOfChapters,
  tablesOfFacts,
  tablesOfQuestion,
} from '../../../../src/engine/core/record/table-page.ts';
import { RECORD } from './a-record.ts';

const TABLE: RecordTable = {
  id: 'counts',
  title: 'Who counted',
  about: 'All who counted the fares.',
  chapters: [brand('ferry')],
  questions: ['who-paid'],
  columns: ['Who', 'When'],
  rows: [
    { id: 'clerk', cells: ['A clerk', '1900'], facts: [brand('lists'), brand('gone')] },
    { id: 'nobody', cells: ['Nobody', 'never'], facts: [], tellers: [brand('ferryman')] },
  ],
};

describe('a table of the record', () => {
  it('keeps its rows in their order, with the facts that the record has and their works', () => {
    const { rows, sources } = tablePage(TABLE, RECORD);
    expect(rows.map(({ id }) => id)).toEqual(['clerk', 'nobody']);
    expect(rows[0]?.facts.map(({ id, grade }) => [id, grade])).toEqual([['lists', 'probable']]);
    expect(sources.map(({ source }) => source.id)).toEqual(['study', 'ledger']);
  });

  it('is led to by the chapters and the questions that it names, and by no others', () => {
    const record = { tables: [TABLE] };
    expect(tablesOfChapters(record, [brand('island'), brand('ferry')])).toEqual([TABLE]);
    expect(tablesOfChapters(record, [brand('island')])).toEqual([]);
    expect(tablesOfQuestion(record, 'who-paid')).toEqual([TABLE]);
    expect(tablesOfQuestion(record, 'who-swam')).toEqual([]);
    expect(tablesOfFacts(record, [brand('lists')])).toEqual([TABLE]);
    expect(tablesOfFacts(record, [brand('fares')])).toEqual([]);
  });

  it('has rows that are led to from the passages of those whose they are', () => {
    const record = { tables: [TABLE] };
    expect(rowsOfTellers(record, [brand('ferryman')]).map(({ row }) => row.id)).toEqual(['nobody']);
    expect(rowsOfTellers(record, [brand('clerk')])).toEqual([]);
  });
});
