/** One decision's page of the debrief: you, that day, the record, the works; and the ways on from here. */
import { tablesOfFacts, type DebriefPage, type StoryRecord } from '../../engine/index.ts';
import type { Debriefed } from './debrief-told.ts';
import { PaperPage } from '../parts/paper-page.tsx';
import { hashOf } from '../address/route.ts';
import type { Shell } from '../shell.ts';
import { WithTerms } from '../glossary/terms.tsx';
import { ALL } from './debrief-index.tsx';
import { Invented } from './invented.tsx';
import { pageTexts } from './page-texts.ts';
import { Recorded } from './recorded.tsx';
import { printPage } from './print-page.ts';
import { ReturnToRun } from './return-to-run.tsx';
import { Weighed } from './weighed.tsx';
import { You } from './you.tsx';
import { useBesideWords, useWords } from '../words/words.ts';

type OnePageProps = {
  readonly shell: Shell;
  readonly found: Debriefed;
  readonly page: DebriefPage;
  readonly at: number;
  readonly pages: readonly DebriefPage[];
};

export function OnePage({ shell, found, page, at, pages }: OnePageProps) {
  const words = useBesideWords().debrief;
  const { screens } = useWords();
  const { game, navigator, record } = shell;
  const next = pages[at + 1];
  const to = (decision: string): string => hashOf({ kind: 'debrief', run: found.run.id, decision });

  function replay(): void {
    if (game.state.value.session?.run.id !== found.run.id) game.send({ kind: 'return' });
    game.send({ kind: 'replay', turn: page.turn });
    shell.replayedFrom.value = { kind: 'debrief', run: found.run.id, decision: page.decision };
    navigator.go({ kind: 'play', run: game.state.value.session?.run.id });
  }

  return (
    <PaperPage
      kind="debrief"
      title={page.title}
      aside={page.when}
      doors={
        <>
          <ReturnToRun shell={shell} found={found} />
          <button type="button" onClick={replay}>
            {words.replay}
          </button>
          <a href={to(ALL)}>{words.all}</a>
          <a href={hashOf({ kind: 'map', run: found.run.id, decision: page.decision })}>
            {screens.map}
          </a>
          <button type="button" onClick={() => void printPage(shell, words.notPrinted)}>
            {words.print}
          </button>
          {next === undefined ? (
            <a class="door-next tri-right" href={to(ALL)}>
              {words.backToAll}
            </a>
          ) : (
            <a class="door-next tri-right" href={to(next.decision)}>
              {words.next}
            </a>
          )}
        </>
      }
    >
      <p class="debrief-count mono">{words.place(at + 1, pages.length)}</p>
      <WithTerms texts={pageTexts(page)} glossary={record.value.value?.glossary ?? []}>
        <div class="debrief-you">
          <You page={page} />
          <Invented things={page.invented} />
        </div>
        <Recorded page={page} />
        <Weighed page={page} tables={tablesOn(page, record.value.value)} />
      </WithTerms>
    </PaperPage>
  );
}

/** Tables that have more on what this page records. */
function tablesOn({ stamp, conduct }: DebriefPage, record: StoryRecord | undefined) {
  const facts = [
    ...conduct.map(({ fact }) => fact.id),
    ...(stamp === undefined ? [] : [stamp.fact.id]),
  ];
  return record === undefined ? [] : tablesOfFacts(record, facts);
}
