/** A table's rows have as many cells as it has columns, and no two rows share an id: each can be linked to. */
import type { BuildFault } from '../../ink-story/build-fault.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const tablesAreWhole: Rule = {
  name: 'tables are whole',
  check: ({ story }) => {
    const rows = story.record.tables.flatMap((where) =>
      where.value.rows.map((row, at) => ({ where, row, at })),
    );
    return lookAtEach(rows, ({ where, row, at }): readonly BuildFault[] => {
      const { file, lineOf, value } = where;
      const line = lineOf(`.rows[${at}]`);
      const cells = `row \`${row.id}\` has ${row.cells.length} cells for ${value.columns.length} columns`;
      const again = value.rows.findIndex(({ id }) => id === row.id) !== at;
      return [
        ...(row.cells.length === value.columns.length
          ? []
          : [{ file, line, thing: cells, remedy: 'Give it one cell for each column.' }]),
        ...(again
          ? [{ file, line, thing: `a second row \`${row.id}\``, remedy: 'Rename or remove one.' }]
          : []),
      ];
    });
  },
};
