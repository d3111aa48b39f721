/** Numbers of the works that a sentence rests on; each leads to its work in the list on the same page, and back. */
import { useBesideWords } from '../words/words.ts';

export function workId(number: number): string {
  return `work-${number}`;
}

export function Cites({ numbers }: { readonly numbers: readonly number[] }) {
  const { work } = useBesideWords().debrief.record;
  return numbers.length === 0 ? null : (
    <sup class="cites">
      {numbers.map((number, index) => (
        <span key={number}>
          <span class="unseen">{index > 0 ? ',' : ''}</span>
          {index > 0 ? ' ' : ''}
          <a href={`#${workId(number)}`} onClick={(event) => goTo(event, number)}>
            <span class="unseen">{work}</span>
            {number}
          </a>
        </span>
      ))}
    </sup>
  );
}

const CAME_FROM = 'data-came-from';

/** The address names the screen, so the link opens the list and moves the focus itself. */
function goTo(event: MouseEvent, number: number): void {
  event.preventDefault();
  for (const last of document.querySelectorAll(`[${CAME_FROM}]`)) last.removeAttribute(CAME_FROM);
  if (event.currentTarget instanceof Element) event.currentTarget.setAttribute(CAME_FROM, '');
  const work = document.getElementById(workId(number));
  work?.closest('details')?.setAttribute('open', '');
  work?.focus({ preventScroll: true });
  work?.scrollIntoView({ block: 'center' });
}

/** To the number that was followed last; without one, to the page's heading. */
export function backToText(): void {
  const followed =
    document.querySelector<HTMLElement>(`[${CAME_FROM}]`) ??
    document.querySelector<HTMLElement>('h1');
  followed?.focus({ preventScroll: true });
  followed?.scrollIntoView({ block: 'center' });
}
