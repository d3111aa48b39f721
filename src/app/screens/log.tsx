/** The log: all that was read in this run, from its beginning. Opens at its end. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ENGLISH_SHEET, logView } from '../../engine/index.ts';
import { PaperPage } from '../parts/paper-page.tsx';
import { ReturnDoor } from '../parts/return-door.tsx';
import type { Shell } from '../shell.ts';
import { PLAY } from '../words/english/play.ts';

export function Log({ shell }: { readonly shell: Shell }) {
  const { game, table, navigator, catalogs, pack } = shell;
  const host = useRef<HTMLDivElement>(null);
  const told = game.page.value?.told;
  const arrived = catalogs.arrived.value;
  useLayoutEffect(() => {
    if (told === undefined || host.current === null) return;
    const hadFocus = host.current.contains(document.activeElement);
    const view = logView({ told, lookups: table.lookups, language: pack.language });
    host.current.replaceChildren(view);
    if (hadFocus) view.focus({ preventScroll: true });
    view.lastElementChild?.scrollIntoView({ block: 'end' });
  }, [told, table, arrived]);
  return (
    <PaperPage
      kind="log"
      title={PLAY.log}
      aside={
        told === undefined ? undefined : ENGLISH_SHEET.choicesMade(told.journal.choices.length)
      }
      doors={<ReturnDoor home={navigator.home.value} />}
    >
      {told === undefined ? <p>{PLAY.nothingRead}</p> : <div ref={host} />}
    </PaperPage>
  );
}
