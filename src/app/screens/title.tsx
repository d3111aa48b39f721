/** The title: what can be played, and only what works. */
import { useEffect } from 'preact/hooks';
import { hashOf, hashOfScreen } from '../address/route.ts';
import { SoundSwitch } from '../parts/sound-switch.tsx';
import { useScreen } from '../parts/use-screen.ts';
import type { Shell } from '../shell.ts';
import { useWords } from '../words/words.ts';
import { asItIs } from '../parts/as-it-is.ts';

export function Title({ shell }: { readonly shell: Shell }) {
  const { pack, shelf, titleArt: Art } = shell;
  const words = useWords();
  useEffect(() => void shelf.look(1), [shelf]);
  const heading = useScreen(pack.title, shell.navigator.hasMoved());
  const listing = shelf.listing.value;
  const last = listing?.runs[0];
  const standing = last === undefined ? undefined : shelf.standings.value.get(last.id);
  const hasRuns = listing !== undefined && listing.runs.length + listing.faults.length > 0;
  return (
    <main class="title" id="main">
      <h1 tabIndex={-1} ref={heading}>
        {pack.title.split(' ').map((word) => (
          <span key={word} ref={asItIs}>
            {word}{' '}
          </span>
        ))}
      </h1>
      <p class="title-when">{pack.subtitle}</p>
      <nav class="title-menu" aria-label={words.title.play}>
        <ul>
          {last === undefined ? null : (
            <li>
              <a href={hashOf({ kind: 'play', run: last.id })}>{words.title.goOn}</a>
            </li>
          )}
          {last === undefined || standing?.finished === undefined ? null : (
            <li>
              <a href={hashOf({ kind: 'debrief', run: last.id })}>{words.openDebrief}</a>
            </li>
          )}
          {pack.roles.map((role) => (
            <li key={role.id}>
              <a href={hashOf({ kind: 'opening', role: role.id })}>{role.play}</a>
            </li>
          ))}
          {hasRuns ? (
            <li>
              <a href={hashOfScreen('runs')}>{words.screens.runs}</a>
            </li>
          ) : null}
        </ul>
      </nav>
      <nav class="title-small" aria-label={words.title.more}>
        <a href={hashOfScreen('settings')}>{words.screens.settings}</a>
        {pack.lacks?.includes('people') ? null : (
          <a href={hashOfScreen('people')}>{words.screens.people}</a>
        )}
        <a href={hashOfScreen('about')}>{words.screens.about}</a>
        {pack.theme === undefined ? null : <SoundSwitch shell={shell} />}
        {hasRuns ? null : <a href={hashOfScreen('runs')}>{words.title.importRun}</a>}
      </nav>
      {Art === undefined ? null : <Art />}
    </main>
  );
}
