/** Prints the board as it stands: its cards to be marked by hand, or, at the last step, yours beside ours. */
import { printPage } from '../debrief/print-page.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords } from '../words/words.ts';

export function PrintDoor({ shell, words }: { readonly shell: Shell; readonly words: string }) {
  const { notPrinted } = useBesideWords().debrief;
  return (
    <button type="button" onClick={() => void printPage(shell, notPrinted)}>
      {words}
    </button>
  );
}
