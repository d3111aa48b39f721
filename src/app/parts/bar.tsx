/** The bar of the play screen: back, forward, log, sound, menu, and the door to the debrief when it is open. */
import { hashOf } from '../route.ts';
import type { Shell } from '../shell.ts';

export function Bar({ shell }: { readonly shell: Shell }) {
  const { game, preferences, menu } = shell;
  const page = game.page.value;
  const { session } = game.state.value;
  const { muted } = preferences.settings.value.volumes;
  return (
    <nav class="bar" aria-label="Play">
      <button
        type="button"
        class="tri-left"
        disabled={page?.canGoBack !== true}
        onClick={() => game.send({ kind: 'back' })}
      >
        Back
      </button>
      {page?.canGoForward === true ? (
        <button type="button" class="tri-right" onClick={() => game.send({ kind: 'forward' })}>
          Forward
        </button>
      ) : null}
      <a href={hashOf({ kind: 'log' })}>Log</a>
      {session?.origin === undefined ? null : (
        <a href={hashOf(shell.replayedFrom.value)}>Debrief</a>
      )}
      <button type="button" aria-pressed={!muted} onClick={() => shell.toggleSound()}>
        Sound
      </button>
      <button
        type="button"
        class="bar-menu"
        aria-haspopup="dialog"
        onClick={() => (menu.value = true)}
      >
        Menu
      </button>
    </nav>
  );
}
