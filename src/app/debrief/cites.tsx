/** Numbers of the works that a sentence rests on; each leads to its work in the list on the same page. */

export function workId(number: number): string {
  return `work-${number}`;
}

export function Cites({ numbers }: { readonly numbers: readonly number[] }) {
  return numbers.length === 0 ? null : (
    <sup class="cites">
      {numbers.map((number, index) => (
        <span key={number}>
          {index > 0 ? ' ' : ''}
          <a href={`#${workId(number)}`} onClick={(event) => goTo(event, number)}>
            <span class="unseen">work </span>
            {number}
          </a>
        </span>
      ))}
    </sup>
  );
}

/** The address names the screen, so the link opens the list and moves the focus itself. */
function goTo(event: MouseEvent, number: number): void {
  event.preventDefault();
  const work = document.getElementById(workId(number));
  work?.closest('details')?.setAttribute('open', '');
  work?.focus({ preventScroll: true });
  work?.scrollIntoView({ block: 'center' });
}
