/** The log: all that was read in this run, from its beginning. Opens at its end. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { logView } from '../../engine/index.ts';
import { PaperPage } from '../parts/paper-page.tsx';
import { ReturnDoor } from '../parts/return-door.tsx';
import type { Shell } from '../shell.ts';
import { useWords } from '../words/words.ts';

export function Log({ shell }: { readonly shell: Shell }) {
  const { game, table, navigator, catalogs, lists, pack } = shell;
  const words = useWords();
  const host = useRef<HTMLDivElement>(null);
  const told = game.page.value?.told;
  const arrived = catalogs.arrived.value;
  const known = lists.state.value;
  useLayoutEffect(() => {
    if (told === undefined || host.current === null) return;
    const hadFocus = host.current.contains(document.activeElement);
    const view = logView({
      told,
      lookups: table.lookups,
      words: words.sheet,
      language: pack.language,
    });
    host.current.replaceChildren(view);
    if (hadFocus) view.focus({ preventScroll: true });
    view.lastElementChild?.scrollIntoView({ block: 'end' });
  }, [told, table, arrived, known]);
  return (
    <PaperPage
      kind="log"
      title={words.screens.log}
      aside={told === undefined ? undefined : words.sheet.choicesMade(told.journal.choices.length)}
      doors={<ReturnDoor home={navigator.home.value} />}
    >
      {told === undefined ? <p>{words.play.nothingRead}</p> : <div ref={host} />}
    </PaperPage>
  );
}
