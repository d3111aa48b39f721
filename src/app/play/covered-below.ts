/** How much of the table's lower edge the bar lies over, measured: none where the bar stands above the sheet. */

/** CSS pixels. */
export function coveredBelow(table: HTMLElement | null): number {
  const bar = table?.querySelector('.bar')?.getBoundingClientRect();
  const edge = table?.getBoundingClientRect().bottom;
  if (bar === undefined || edge === undefined) return 0;
  return bar.bottom >= edge - ROUNDING ? edge - bar.top : 0;
}

const ROUNDING = 1;
