/** One decision's page of the debrief, short or whole, and the ways on from here. Whole is what prints. */
import {
  tablesOfFacts,
  type ChapterId,
  type DebriefPage,
  type StoryRecord,
} from '../../engine/index.ts';
import type { Debriefed } from './debrief-told.ts';
import { PaperPage } from '../parts/paper-page.tsx';
import { hashOf } from '../address/route.ts';
import type { Shell } from '../shell.ts';
import { WithTerms } from '../glossary/terms.tsx';
import { ALL } from './debrief-index.tsx';
import { LightPage } from './light-page.tsx';
import { lightTexts, pageTexts } from './page-texts.ts';
import { pageTimes } from './page-times.ts';
import { FOLDS } from './part-texts.ts';
import { printPage } from './print-page.ts';
import { ReturnToRun } from './return-to-run.tsx';
import { useFolds } from './use-folds.ts';
import { WholePage } from './whole-page.tsx';
import { useBesideWords, useWords } from '../words/words.ts';

type OnePageProps = {
  readonly shell: Shell;
  readonly found: Debriefed;
  readonly page: DebriefPage;
  readonly at: number;
  /** Of its chapter, as they are read. */
  readonly pages: readonly DebriefPage[];
  readonly chapter: ChapterId;
};

export function OnePage({ shell, found, page, at, pages, chapter }: OnePageProps) {
  const words = useBesideWords().debrief;
  const { screens } = useWords();
  const { game, navigator, record } = shell;
  const next = pages[at + 1];
  const glossary = record.value.value?.glossary ?? [];
  const tables = tablesOn(page, record.value.value);
  const place = words.place(at + 1, pages.length);
  const folds = useFolds(shell, FOLDS);
  const { short, whole } = pageTimes(page, words);
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
      more={words.short(place, words.time(short).said, words.time(whole).said)}
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
            <a class="door-next tri-right" href={to(chapter)}>
              {words.backToChapter}
            </a>
          ) : (
            <a class="door-next tri-right" href={to(next.decision)}>
              {words.next}
            </a>
          )}
        </>
      }
    >
      <div ref={folds.body} onClick={folds.leave}>
        <WithTerms texts={lightTexts(page)} glossary={glossary}>
          <LightPage {...{ page, tables, folds }} />
        </WithTerms>
        <WithTerms texts={pageTexts(page)} glossary={glossary}>
          <WholePage
            {...{ page, place, tables }}
            isShown={folds.isWhole}
            leave={() => folds.showWhole(false)}
          />
        </WithTerms>
      </div>
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
