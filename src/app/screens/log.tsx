/** The log: all that was read in this run, from its beginning. Opens at its end. */
import { useEffect, useRef } from 'preact/hooks';
import { logView } from '../../engine/index.ts';
import { PaperPage } from '../parts/paper-page.tsx';
import { ReturnDoor } from '../parts/return-door.tsx';
import type { Shell } from '../shell.ts';

export function Log({ shell }: { readonly shell: Shell }) {
  const { game, table, navigator, catalogs } = shell;
  const host = useRef<HTMLDivElement>(null);
  const told = game.page.value?.told;
  const arrived = catalogs.arrived.value;
  useEffect(() => {
    if (told === undefined) return;
    host.current?.replaceChildren(logView({ told, lookups: table.lookups }));
    host.current?.lastElementChild?.lastElementChild?.scrollIntoView({ block: 'end' });
  }, [told, table, arrived]);
  return (
    <PaperPage
      kind="log"
      title="Log"
      aside={told === undefined ? undefined : `${told.journal.choices.length} choices`}
      doors={<ReturnDoor home={navigator.home.value} />}
    >
      {told === undefined ? <p>Nothing has been read yet in this run.</p> : <div ref={host} />}
    </PaperPage>
  );
}
