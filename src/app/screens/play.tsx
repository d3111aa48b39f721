/** The play screen: the table with its bar. It stays in the page while other screens are read, so nothing is lost. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Bar } from '../parts/bar.tsx';
import type { Shell } from '../shell.ts';

export function Play({ shell, shown }: { readonly shell: Shell; readonly shown: boolean }) {
  const { table } = shell;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.append(...table.parts), [table]);
  /** In the task that shows it: no key meets a page without a focus. */
  useLayoutEffect(() => {
    if (shown) table.sheet.reveal();
  }, [table, shown]);
  return (
    <div
      class="table"
      id={shown ? 'main' : undefined}
      role={shown ? 'main' : undefined}
      hidden={!shown}
      ref={place}
    >
      <Bar shell={shell} />
    </div>
  );
}
