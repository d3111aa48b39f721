/** The story's lists as they stand: what is on each, and what has left it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ComingPart } from '../parts/coming.tsx';
import { PaperPage } from '../parts/paper-page.tsx';
import { ReturnDoor } from '../parts/return-door.tsx';
import type { Shell } from '../shell.ts';
import { useBesideWords, useWords } from '../words/words.ts';

export function Lists({ shell }: { readonly shell: Shell }) {
  const { game, lists, missing, navigator, pack } = shell;
  const words = useWords();
  const beside = useBesideWords();
  const host = useRef<HTMLDivElement>(null);
  const told = game.page.value?.told;
  const state = lists.state.value;
  const known = state.kind === 'here' ? state.part : undefined;
  const nodes = told === undefined ? [] : (known?.whole(told, words.sheet) ?? []);
  useLayoutEffect(() => void lists.load(), [lists]);
  useLayoutEffect(() => host.current?.replaceChildren(...nodes));
  const content =
    told === undefined ? (
      <p>{words.play.nothingRead}</p>
    ) : known === undefined ? (
      <ComingPart late={lists} words={words.fetching.page} missing={missing} />
    ) : nodes.length === 0 ? (
      <p>{beside.lists.empty}</p>
    ) : (
      <div ref={host} lang={pack.language} />
    );
  return (
    <PaperPage
      kind="lists"
      title={words.screens.lists}
      doors={<ReturnDoor home={navigator.home.value} />}
    >
      {content}
    </PaperPage>
  );
}
