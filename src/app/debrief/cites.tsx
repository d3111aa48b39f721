/** Numbers of the works that a sentence rests on; each leads to its work in the list on the same page, and back. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useBesideWords } from '../words/words.ts';

/** Whose list of works is meant, where a screen has two of them. */
export const WorksOf = createContext('');

export function workId(of: string, number: number): string {
  return `${of}work-${number}`;
}

export function Cites({ numbers }: { readonly numbers: readonly number[] }) {
  const { work } = useBesideWords().debrief.record;
  const of = useContext(WorksOf);
  return numbers.length === 0 ? null : (
    <sup class="cites">
      {numbers.map((number, index) => (
        <span key={number}>
          <span class="unseen">{index > 0 ? ',' : ''}</span>
          {index > 0 ? ' ' : ''}
          <a href={`#${workId(of, number)}`} onClick={(event) => goTo(event, workId(of, number))}>
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
function goTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  for (const last of document.querySelectorAll(`[${CAME_FROM}]`)) last.removeAttribute(CAME_FROM);
  if (event.currentTarget instanceof Element) event.currentTarget.setAttribute(CAME_FROM, '');
  const work = document.getElementById(id);
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
