/** Doors to tables of the record, by their own titles. */
import type { RecordTable } from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';

export function TableDoors({ tables }: { readonly tables: readonly RecordTable[] }) {
  return (
    <>
      {tables.map(({ id, title }) => (
        <p key={id}>
          <a href={hashOf({ kind: 'tables', table: id })}>{title}</a>
        </p>
      ))}
    </>
  );
}
