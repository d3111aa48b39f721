/** Prints the page. A frame may be forbidden to, and its browser then does nothing: that is said, with the text selected. */
import type { Shell } from '../shell.ts';

/** Browsers tell of a print before they begin it, in the same call or soon after. */
const TOLD_WITHIN_MS = 1000;

export async function printPage({
  notices,
  clock,
}: Pick<Shell, 'notices' | 'clock'>): Promise<void> {
  const heard = new AbortController();
  const hear = (): void => heard.abort();
  window.addEventListener('beforeprint', hear);
  window.print();
  await clock.wait(TOLD_WITHIN_MS, heard.signal);
  window.removeEventListener('beforeprint', hear);
  if (heard.signal.aborted) return notices.mended('print');
  const page = document.getElementById('main');
  if (page !== null) document.getSelection()?.selectAllChildren(page);
  notices.say(
    'If no print came, this browser does not let the page print here. Its text is selected: copy it, or open the game in a tab of its own.',
    'print',
  );
}
