/** Keeps the focus in the page when the button that has it goes: while a run asks to be deleted, and when it is. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Back to the button that asked, when the run is kept; to the page's heading, when the row goes. */
export function useFocusInRow(asksToDelete: boolean) {
  const row = useRef<HTMLLIElement>(null);
  const deleting = useRef<HTMLButtonElement>(null);
  const hasAsked = useRef(false);
  useLayoutEffect(() => {
    if (hasAsked.current && !asksToDelete) deleting.current?.focus();
    hasAsked.current = asksToDelete;
  }, [asksToDelete]);
  useLayoutEffect(() => {
    const here = row.current;
    return () => {
      if (here?.contains(document.activeElement) !== true) return;
      document.querySelector<HTMLElement>('h1[tabindex]')?.focus();
    };
  }, []);
  return { row, deleting };
}
