/**
 * A table of the record: a row's first cell is its heading and its link, its last the facts that it rests on. On a
 * narrow page it becomes a list; the roles are written out, for a table that is laid out as blocks loses them.
 */
import type { Ref } from 'preact';
import type { CitedFact, TablePage } from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
import { Cites } from '../debrief/cites.tsx';
import { Fold } from '../debrief/fold.tsx';
import { Graded } from '../debrief/graded.tsx';
import { TermText } from '../glossary/terms.tsx';
import { useBesideWords } from '../words/words.ts';

export type TableRowsProps = {
  readonly page: TablePage;
  /** The row that the address names. */
  readonly asked: string | undefined;
  readonly askedRow: Ref<HTMLTableRowElement>;
};

export function TableRows({ page, asked, askedRow }: TableRowsProps) {
  const { debrief, tables: words } = useBesideWords();
  const facts = debrief.record.heading;
  return (
    <div class="record-rows">
      <table class="record-table" role="table" aria-label={page.title}>
        <thead role="rowgroup">
          <tr role="row">
            {[...page.columns, facts].map((column) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {page.rows.map(({ id, cells, facts: cited }) => (
            <tr
              key={id}
              id={`row-${id}`}
              role="row"
              class={id === asked ? 'asked' : undefined}
              {...(id === asked ? { tabIndex: -1, ref: askedRow } : {})}
            >
              {cells.map((cell, at) =>
                at === 0 ? (
                  <th key={at} role="rowheader" scope="row">
                    <a
                      href={hashOf({ kind: 'tables', table: page.id, row: id })}
                      aria-label={words.linkTo(cell)}
                    >
                      {cell}
                    </a>
                  </th>
                ) : (
                  <td key={at} role="cell" data-column={page.columns[at]}>
                    <TermText text={cell} />
                  </td>
                ),
              )}
              <td role="cell" data-column={facts}>
                <FactsOfRow facts={cited} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FactsOfRow({ facts }: { readonly facts: readonly CitedFact[] }) {
  const { facts: counted } = useBesideWords().tables;
  return facts.length === 0 ? null : (
    <Fold isShut heading={<span>{counted(facts.length)}</span>}>
      <ul class="plain-list">
        {facts.map((fact) => (
          <li key={fact.id}>
            <Graded fact={fact} /> <TermText text={fact.claim} />
            <Cites numbers={fact.sources} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
