/** Prints the page. A frame may be forbidden to, and its browser then does nothing: that is said, with the text selected. */
import type { Shell } from '../shell.ts';

/** Browsers tell of a print before they begin it, in the same call or soon after. */
const TOLD_WITHIN_MS = 1000;

/** @param words What is said when nothing was heard of a print. */
export async function printPage(
  { notices, clock }: Pick<Shell, 'notices' | 'clock'>,
  words: string,
): Promise<void> {
  const heard = new AbortController();
  const hear = (): void => heard.abort();
  window.addEventListener('beforeprint', hear);
  window.print();
  await clock.wait(TOLD_WITHIN_MS, heard.signal);
  window.removeEventListener('beforeprint', hear);
  if (heard.signal.aborted) return notices.mended('print');
  const page = document.getElementById('main');
  if (page !== null) document.getSelection()?.selectAllChildren(page);
  notices.say(words, 'print');
}
