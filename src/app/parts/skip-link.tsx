/** The first link of every page. The address names the screen, so the link moves the focus itself. */
import { useWords } from '../words/words.ts';

export function SkipLink() {
  return (
    <a class="skip" href="#main" onClick={skip}>
      {useWords().skip}
    </a>
  );
}

function skip(event: MouseEvent): void {
  event.preventDefault();
  const target =
    document.querySelector<HTMLElement>('#main .passage') ??
    document.querySelector<HTMLElement>('h1');
  target?.focus();
  target?.scrollIntoView();
}
