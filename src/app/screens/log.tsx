/** The log: all that was read in this run, also what one has gone back over, with a way to every passage. Opens where the reader stands. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { logView } from '../../engine/index.ts';
import { PaperPage } from '../parts/paper-page.tsx';
import { ReturnDoor } from '../parts/return-door.tsx';
import type { Shell } from '../shell.ts';
import { useBesideWords, useWords } from '../words/words.ts';

export function Log({ shell }: { readonly shell: Shell }) {
  const { game, table, navigator, catalogs, lists, pack } = shell;
  const words = useWords();
  const { back, forward, here } = useBesideWords().log;
  const host = useRef<HTMLDivElement>(null);
  const told = game.page.value?.told;
  const { session } = game.state.value;
  const arrived = catalogs.arrived.value;
  const known = lists.state.value;
  useLayoutEffect(() => {
    if (told === undefined || host.current === null) return;
    const hadFocus = host.current.contains(document.activeElement);
    const run = session?.run;
    // what lies ahead was read, too
    const whole = run === undefined ? undefined : game.tell(run.journal);
    const view = logView({
      told: whole ?? told,
      lookups: table.lookups,
      words: words.sheet,
      language: pack.language,
      ways: {
        here: told.journal.choices.length,
        to(turn) {
          game.send({ kind: 'go', turn });
          navigator.go({ kind: 'play', run: run?.id });
        },
        words: { back, forward, here },
      },
    });
    host.current.replaceChildren(view);
    if (hadFocus) view.focus({ preventScroll: true });
    const stand = view.querySelector('[aria-current]') ?? view.lastElementChild;
    stand?.scrollIntoView({ block: 'end' });
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
