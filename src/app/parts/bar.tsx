/**
 * The bar of the play screen: back, forward, log, the story's lists, sound, menu, and the door to the debrief when it is open.
 * What cannot be done now is hidden or said to be so; its node stays, and the focus with it.
 */
import { useState } from 'preact/hooks';
import { hashOf } from '../address/route.ts';
import { listTitles } from '../play/list-titles.ts';
import type { Shell } from '../shell.ts';
import { BesideWordsGiven, useWords } from '../words/words.ts';
import { Said } from './said.tsx';
import { SoundSwitch } from './sound-switch.tsx';

export function Bar({ shell }: { readonly shell: Shell }) {
  const { game, menu } = shell;
  const { play: words, screens } = useWords();
  const page = game.page.value;
  const lists = listTitles(shell).join(' · ');
  const { session } = game.state.value;
  const late = shell.lateScreens.menu.state.value;
  const more = late.kind === 'here' ? late.part : undefined;
  return (
    <nav class="bar" aria-label={words.bar}>
      <Step
        kind="tri-left"
        name={words.back}
        can={page?.canGoBack === true}
        go={() => game.send({ kind: 'back' })}
      />
      <Step
        kind="tri-right"
        name={words.forward}
        can={page?.canGoForward === true}
        go={() => game.send({ kind: 'forward' })}
        goes
      />
      {more && (
        <BesideWordsGiven.Provider value={more.words}>
          <more.PassRead shell={shell} />
        </BesideWordsGiven.Provider>
      )}
      <a href={hashOf({ kind: 'log' })}>{screens.log}</a>
      {lists === '' ? null : (
        <a href={hashOf({ kind: 'lists' })}>
          <Said>{lists}</Said>
        </a>
      )}
      <a href={hashOf(shell.replayedFrom.value)} hidden={session?.origin === undefined}>
        {screens.debrief}
      </a>
      <SoundSwitch shell={shell} />
      <button
        type="button"
        class="bar-menu"
        aria-haspopup="dialog"
        onClick={() => (menu.value = true)}
      >
        {words.menu}
      </button>
    </nav>
  );
}

type StepProps = {
  readonly kind: string;
  readonly name: string;
  readonly can: boolean;
  readonly go: () => void;
  /** Is not there at all when it cannot be done; but never taken from under the focus. */
  readonly goes?: boolean;
};

export function Step({ kind, name, can, go, goes = false }: StepProps) {
  const [isHeld, setHeld] = useState(false);
  return (
    <button
      type="button"
      class={kind}
      hidden={goes && !can && !isHeld}
      aria-disabled={!can}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onClick={() => can && go()}
    >
      {name}
    </button>
  );
}
