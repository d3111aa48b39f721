/** The record's tables: all of them, or the one that the address names; it may name a row of it too. */
import { useEffect, useRef } from 'preact/hooks';
import { tablePage, type RecordTable, type StoryRecord } from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
import { printPage } from '../debrief/print-page.ts';
import { Works } from '../debrief/works.tsx';
import { TermText, WithTerms } from '../glossary/terms.tsx';
import { ComingPart } from '../parts/coming.tsx';
import { PaperPage } from '../parts/paper-page.tsx';
import { RecordDoors } from '../parts/record-doors.tsx';
import { RecordPage } from '../parts/record-page.tsx';
import { TableRows } from '../parts/table-rows.tsx';
import type { Shell } from '../shell.ts';
import { useBesideWords, useWords } from '../words/words.ts';
import '../styles/debrief.css';

export function Tables({ shell }: { readonly shell: Shell }) {
  const route = shell.navigator.route.value;
  const { table: asked, row } = route.kind === 'tables' ? route : NOTHING_ASKED;
  const found = shell.record.value.value?.tables.find(({ id }) => id === asked);
  if (found !== undefined) return <OneTable key={found.id} {...{ shell, table: found, row }} />;
  return (
    <RecordPage shell={shell} kind="tables">
      {({ tables }) => <TableList tables={tables} isLost={asked !== undefined} />}
    </RecordPage>
  );
}

const NOTHING_ASKED = { table: undefined, row: undefined };

type TableListProps = { readonly tables: readonly RecordTable[]; readonly isLost: boolean };

function TableList({ tables, isLost }: TableListProps) {
  const words = useBesideWords().tables;
  return (
    <>
      {isLost || tables.length === 0 ? <p>{words.none}</p> : null}
      <ul class="ruled">
        {tables.map(({ id, title, about, rows }) => (
          <li key={id}>
            <span>
              <a href={hashOf({ kind: 'tables', table: id })}>
                <b>{title}</b>
              </a>{' '}
              <span class="small">{words.rows(rows.length)}</span>
              <br />
              {about}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

type OneTableProps = {
  readonly shell: Shell;
  readonly table: RecordTable;
  readonly row: string | undefined;
};

function OneTable({ shell, table, row }: OneTableProps) {
  const { record, missing } = shell;
  const known = record.value.value;
  const { debrief, tables: words } = useBesideWords();
  const { fetching } = useWords();
  return (
    <PaperPage
      kind="table"
      title={table.title}
      doors={
        <>
          <RecordDoors shell={shell} />
          <button type="button" onClick={() => void printPage(shell, debrief.notPrinted)}>
            {debrief.print}
          </button>
        </>
      }
    >
      {known === undefined ? (
        <ComingPart late={record} words={fetching.record} missing={missing} />
      ) : (
        <WithTerms texts={textsOf(table)} glossary={known.glossary}>
          <p>
            <TermText text={table.about} /> <span class="small">{words.grades}</span>
          </p>
          <Rows table={table} record={known} row={row} />
        </WithTerms>
      )}
    </PaperPage>
  );
}

function textsOf({ about, rows }: RecordTable): readonly string[] {
  return [about, ...rows.flatMap(({ cells }) => cells)];
}

type RowsProps = {
  readonly table: RecordTable;
  readonly record: StoryRecord;
  readonly row: string | undefined;
};

function Rows({ table, record, row }: RowsProps) {
  const asked = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    asked.current?.focus({ preventScroll: true });
    asked.current?.scrollIntoView({ block: 'center' });
  }, [row]);
  const page = tablePage(table, record);
  return (
    <>
      <TableRows page={page} asked={row} askedRow={asked} />
      <Works sources={page.sources} />
    </>
  );
}
