/** The runs kept in this browser, a card each: go on, name, search, export, import, delete. What cannot be read is named and kept aside. */
import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { encodeSave, runToKeep, type Run, type RunId } from '../../engine/index.ts';
import { Said } from '../parts/said.tsx';
import { PaperPage } from '../parts/paper-page.tsx';
import { RunRow } from '../parts/run-row.tsx';
import { importRun } from '../runs/import-run.ts';
import {
  allRunsName,
  allRunsText,
  importMany,
  textOfFile,
  textsOfMany,
} from '../runs/many-runs.ts';
import { renameRun } from '../runs/rename-run.ts';
import { lettersOf } from '../runs/run-letters.ts';
import { runLabel } from '../runs/run-name.ts';
import { searchedRuns } from '../runs/searched-runs.ts';
import { SearchRuns } from '../runs/search-runs.tsx';
import { SetAside } from '../runs/set-aside.tsx';
import { Stored } from '../runs/stored.tsx';
import { useRunFacts } from '../runs/use-run-facts.ts';
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
import type { Shell } from '../shell.ts';
import { useBesideWords, useWords } from '../words/words.ts';
import '../styles/runs.css';

export type RunsProps = {
  readonly shell: CodeNeeds & { readonly catalogs: Pick<Shell['catalogs'], 'stage'> };
  /** The story's codebook. */
  readonly load?: typeof loadBook;
};

export function Runs({ shell, load }: RunsProps) {
  const { catalogs, clock, shelf, notices, pack, game, saves } = shell;
  const { runs: words, fault: sentence } = useBesideWords();
  const { screens, runDeleted } = useWords();
  const file = useRef<HTMLInputElement>(null);
  const [renaming, setRenaming] = useState<RunId | undefined>(undefined);
  const [deleted, setDeleted] = useState<Run | undefined>(undefined);
  const [wanted, setWanted] = useState('');
  const [deleting, setDeleting] = useState<Run | undefined>(undefined);
  /** What was offered as a file last, and beside what it stands. */
  const [offered, setOffered] = useState<(Offer & { readonly of: string }) | undefined>(undefined);
  const codes = useShownCode(shell, load);
  const opening = useOpenCode(shell, load);
  useEffect(() => void shelf.read(), [shelf]);
  const listing = shelf.listing.value;
  const { session } = game.state.value;
  const inPlay = session === undefined ? undefined : runToKeep(session);
  const runs = listedRuns(listing, inPlay);
  const isKept = whatIsKept(listing, inPlay);
  const facts = useRunFacts(shell, runs);
  const letters = lettersOf(runs);
  const labelOf = (run: Run): string => {
    const known = { standing: facts.get(run.id)?.standing, letter: letters.get(run.id) };
    return runLabel(run, pack, known, words);
  };
  const found = searchedRuns(runs, wanted, (run) => [
    labelOf(run),
    facts.get(run.id)?.standing.scene,
    facts.get(run.id)?.chapter,
    pack.roles.find(({ id }) => id === run.journal.role)?.title,
  ]);

  function offer(of: string, name: string, text: string): void {
    offerFile(name, text);
    setOffered({ of, name, text });
    notices.say(words.offered(name), 'export');
  }

  async function remove(run: Run): Promise<void> {
    setDeleting(undefined);
    setDeleted(run);
    if (game.leave(run.id)) notices.say(runDeleted);
    await shelf.remove(run.id);
  }

  async function undo(run: Run): Promise<void> {
    setDeleted(undefined);
    notices.mended('run-deleted');
    await saves.restore(run);
    await shelf.read();
  }

  async function keepName(run: Run, name: string): Promise<void> {
    setRenaming(undefined);
    await renameRun(shell, run, name);
  }

  async function takeIn(from: File | string): Promise<void> {
    const many = textsOfMany(typeof from === 'string' ? from : await textOfFile(from));
    if (many === undefined) await importRun(shell, from, words);
    else await importMany(shell, many, words);
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
            {words.importOne}
          </button>
          <input
            type="file"
            hidden
            accept=".json,application/json"
            ref={file}
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              if (chosen !== undefined) void takeIn(chosen);
              event.currentTarget.value = '';
            }}
          />
          {runs.length < 2 ? null : (
            <>
              <a href={hashOf({ kind: 'compare' })}>{words.compareTwo}</a>
              <button
                type="button"
                onClick={() => offer('all', allRunsName(pack.id, clock.now()), allRunsText(runs))}
              >
                {words.exportAll}
              </button>
            </>
          )}
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
        <p class="no-runs">
          {words.none}{' '}
          <a class="act" href={hashOf({ kind: 'title' })}>
            {words.begin}
          </a>
        </p>
      ) : null}
      <div role="status">
        {deleted === undefined ? null : (
          <p class="run-undo">
            <Said>{words.deletedOne(labelOf(deleted))}</Said>{' '}
            <button type="button" onClick={() => void undo(deleted)}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {offerOf('all')}
      <SearchRuns runs={runs.length} found={found.length} wanted={wanted} want={setWanted} />
      <ul class="runs">
        {found.map((run) => (
          <Fragment key={run.id}>
            <RunRow
              run={run}
              letter={letters.get(run.id)}
              pack={pack}
              catalogs={catalogs}
              facts={facts.get(run.id)}
              isRenaming={renaming === run.id}
              rename={(whether) => setRenaming(whether ? run.id : undefined)}
              keepName={(name) => void keepName(run, name)}
              save={() => offer(run.id, runFileName(run), encodeSave(run))}
              showCode={() => void codes.showCode(run)}
              asksToDelete={deleting?.id === run.id}
              ask={(whether) => setDeleting(whether ? run : undefined)}
              remove={() => void remove(run)}
            />
            {codes.shown?.of === run.id ? (
              <li class="run-beside">
                <ShownCode code={codes.shown.code} close={codes.close} />
              </li>
            ) : null}
            {offered?.of === run.id ? <li class="run-beside">{offerOf(run.id)}</li> : null}
          </Fragment>
        ))}
      </ul>
      <SetAside saves={shelf.aside.value} give={offer} offerOf={offerOf} />
      <OpenCode
        field={opening.field}
        first={opening.given}
        fault={opening.fault}
        isOpening={opening.isOpening}
        take={(code) => void opening.take(code)}
      />
      <PasteRun take={(text) => void takeIn(text)} />
      {runs.length === 0 ? null : <Stored runs={runs} />}
    </PaperPage>
  );
}
