/** The bar of the play screen: back, forward, log, sound, menu, and the door to the debrief when it is open. */
import { hashOf } from '../address/route.ts';
import type { Shell } from '../shell.ts';
import { SoundSwitch } from './sound-switch.tsx';

export function Bar({ shell }: { readonly shell: Shell }) {
  const { game, menu } = shell;
  const page = game.page.value;
  const { session } = game.state.value;
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
      <SoundSwitch shell={shell} />
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
