/** All decisions of the run on one page: what you chose, and how well the record can answer. */
import type { DebriefPage, Run } from '../../engine/index.ts';
import { PaperPage } from '../parts/paper-page.tsx';
import { hashOf } from '../route.ts';

/** What stands in the address for the index. */
export const ALL = 'all';

export function DebriefIndex({
  run,
  pages,
}: {
  readonly run: Run;
  readonly pages: readonly DebriefPage[];
}) {
  return (
    <PaperPage
      kind="index"
      title="What you decided"
      aside={`${pages.length} decisions`}
      doors={
        <>
          <a class="tri-left" href={hashOf({ kind: 'play', run: undefined })}>
            Return to your run
          </a>
          <button type="button" onClick={() => window.print()}>
            Print
          </button>
          <a href={hashOf({ kind: 'sources' })}>Sources</a>
          <a href={hashOf({ kind: 'title' })}>Title</a>
        </>
      }
    >
      <p class="index-word">
        You are yourself again. The person you played was invented; what is set beside your choices
        is not, and each sentence of it says how sure we are.
      </p>
      <ol class="decisions">
        {pages.map((page, index) => (
          <li key={page.decision}>
            <a href={hashOf({ kind: 'debrief', run: run.id, decision: page.decision })}>
              <span class="numeral">{index + 1}</span>
              <span>
                <b>{page.title}</b>
                <span class="mono">{page.when}</span>
              </span>
              <span class="chosen">{page.options.find((option) => option.taken)?.short}</span>
              <span class="grade">{page.stamp?.grade}</span>
            </a>
          </li>
        ))}
      </ol>
    </PaperPage>
  );
}
