/** A strip of what was done, in order: a list for readers, a rail to the eye. It scrolls by itself where it is too wide. */
import type { DebriefPage } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';

export function Road({ pages }: { readonly pages: readonly DebriefPage[] }) {
  const { road } = useBesideWords().debrief.chapter;
  return (
    <section class="road" aria-labelledby="road-heading">
      <h2 id="road-heading">{road}</h2>
      <div class="strip" role="group" aria-labelledby="road-heading" tabIndex={0}>
        <ol role="list">
          {pages.map((page) => (
            <li key={page.decision} class={page.turns ? 'turns' : ''}>
              <span>{takenOf(page)}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** What was taken, in a word or two. */
export function takenOf({ options }: DebriefPage): string | undefined {
  return options.find(({ taken }) => taken)?.short;
}
