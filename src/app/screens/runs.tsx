/** The runs kept in this browser: go on, export, import, delete. What cannot be read is named and kept aside. */
import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { encodeSave, runToKeep, type Run } from '../../engine/index.ts';
import { PaperPage } from '../parts/paper-page.tsx';
import { RunRow } from '../parts/run-row.tsx';
import { importRun } from '../runs/import-run.ts';
import type { loadBook } from '../runs/load-book.ts';
import { listedRuns, whatIsKept } from '../runs/listed-runs.ts';
import { OpenCode } from '../runs/open-code.tsx';
import { PasteRun } from '../runs/paste-run.tsx';
import { offerFile, runFileName } from '../runs/run-file.ts';
import { RunOffer, type Offer } from '../runs/run-offer.tsx';
import { ShownCode } from '../runs/shown-code.tsx';
import { useOpenCode, type CodeNeeds } from '../runs/use-open-code.ts';
import { useShownCode } from '../runs/use-shown-code.ts';
import { hashOf } from '../address/route.ts';
import { useBesideWords, useWords } from '../words/words.ts';
import '../styles/runs.css';

export type RunsProps = {
  readonly shell: CodeNeeds;
  /** The story's codebook. */
  readonly load?: typeof loadBook;
};

export function Runs({ shell, load }: RunsProps) {
  const { shelf, notices, pack, game } = shell;
  const { runs: words, fault: sentence } = useBesideWords();
  const { screens, runDeleted } = useWords();
  const file = useRef<HTMLInputElement>(null);
  const [deleting, setDeleting] = useState<Run | undefined>(undefined);
  /** What was offered as a file last, and beside what it stands. */
  const [offered, setOffered] = useState<(Offer & { readonly of: string }) | undefined>(undefined);
  const codes = useShownCode(shell, load);
  const opening = useOpenCode(shell, load);
  useEffect(() => void shelf.look(), [shelf]);
  const listing = shelf.listing.value;
  const aside = shelf.aside.value;
  const { session } = game.state.value;
  const inPlay = session === undefined ? undefined : runToKeep(session);
  const runs = listedRuns(listing, inPlay);
  const isKept = whatIsKept(listing, inPlay);

  function offer(of: string, name: string, text: string): void {
    offerFile(name, text);
    setOffered({ of, name, text });
    notices.say(words.offered(name), 'export');
  }

  async function remove(run: Run): Promise<void> {
    setDeleting(undefined);
    if (game.leave(run.id)) notices.say(runDeleted);
    await shelf.remove(run.id);
  }

  const offerOf = (of: string) =>
    offered?.of === of ? <RunOffer offer={offered} close={() => setOffered(undefined)} /> : null;

  return (
    <PaperPage
      kind="runs"
      title={screens.runs}
      aside={isKept === undefined ? undefined : words[isKept]}
      doors={
        <>
          <a class="tri-left" href={hashOf({ kind: 'title' })}>
            {screens.title}
          </a>
          <button type="button" onClick={() => file.current?.click()}>
            {words.importRun}
          </button>
          <input
            type="file"
            hidden
            accept=".json,application/json"
            ref={file}
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              if (chosen !== undefined) void importRun(shell, chosen, words);
              event.currentTarget.value = '';
            }}
          />
        </>
      }
    >
      {listing?.faults.map((fault) => (
        <p class="warning" key={sentence(fault)}>
          {sentence(fault)}
        </p>
      ))}
      {listing === undefined ? <p>{words.looking}</p> : null}
      {listing !== undefined && runs.length + listing.faults.length === 0 ? (
        <p>{words.none}</p>
      ) : null}
      <ul class="runs">
        {runs.map((run) => (
          <Fragment key={run.id}>
            <RunRow
              run={run}
              pack={pack}
              standing={shelf.standings.value.get(run.id)}
              save={() => offer(run.id, runFileName(run), encodeSave(run))}
              showCode={() => void codes.showCode(run)}
              asksToDelete={deleting?.id === run.id}
              ask={(whether) => setDeleting(whether ? run : undefined)}
              remove={() => void remove(run)}
            />
            {codes.shown?.of === run.id ? (
              <li>
                <ShownCode code={codes.shown.code} close={codes.close} />
              </li>
            ) : null}
            {offered?.of === run.id ? <li>{offerOf(run.id)}</li> : null}
          </Fragment>
        ))}
      </ul>
      {aside.length === 0 ? null : (
        <section class="set-aside">
          <h2>{words.aside}</h2>
          <p>{words.asideWhy}</p>
          <ul class="ruled">
            {aside.map(({ name, text, problem }, index) => (
              <li key={`${name} ${index}`}>
                <span>
                  <b class="mono">{name}</b> {problem}
                </span>
                <button
                  type="button"
                  onClick={() => offer(`aside ${index}`, `${name}.damaged.json`, text)}
                >
                  {words.export}
                </button>
                {offerOf(`aside ${index}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <OpenCode
        field={opening.field}
        first={opening.given}
        fault={opening.fault}
        isOpening={opening.isOpening}
        take={(code) => void opening.take(code)}
      />
      <PasteRun take={(text) => void importRun(shell, text, words)} />
    </PaperPage>
  );
}
