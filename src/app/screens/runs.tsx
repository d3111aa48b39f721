/** The runs kept in this browser: go on, export, import, delete. What is damaged is named and kept aside. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { sentence, type Run } from '../../engine/index.ts';
import { PaperPage } from '../parts/paper-page.tsx';
import { RunRow } from '../parts/run-row.tsx';
import { importRun } from '../runs/import-run.ts';
import { download, downloadText } from '../runs/run-file.ts';
import { hashOf } from '../address/route.ts';
import type { Shell } from '../shell.ts';

export function Runs({ shell }: { readonly shell: Shell }) {
  const { shelf, notices, pack } = shell;
  const file = useRef<HTMLInputElement>(null);
  const [deleting, setDeleting] = useState<Run | undefined>(undefined);
  useEffect(() => void shelf.look(), [shelf]);
  const listing = shelf.listing.value;
  const aside = shelf.aside.value;

  async function take(chosen: File | undefined): Promise<void> {
    if (chosen !== undefined) await importRun(shell, chosen);
  }

  return (
    <PaperPage
      kind="runs"
      title="Your runs"
      aside="kept in this browser only"
      doors={
        <>
          <a class="tri-left" href={hashOf({ kind: 'title' })}>
            Title
          </a>
          <button type="button" onClick={() => file.current?.click()}>
            Import a run
          </button>
          <input
            type="file"
            hidden
            accept=".json,application/json"
            ref={file}
            onChange={(event) => {
              void take(event.currentTarget.files?.[0]);
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
      {listing === undefined ? <p>Looking …</p> : null}
      {listing?.runs.length === 0 ? (
        <p>
          No run is kept here yet. Play, and each run is kept as you go; or import one from a file.
        </p>
      ) : null}
      <ul class="runs">
        {listing?.runs.map((run) => (
          <RunRow
            key={run.id}
            run={run}
            pack={pack}
            standing={shelf.standings.value.get(run.id)}
            save={() => notices.say(download(run))}
            asksToDelete={deleting?.id === run.id}
            ask={(whether) => setDeleting(whether ? run : undefined)}
            remove={() => {
              setDeleting(undefined);
              void shelf.remove(run.id);
            }}
          />
        ))}
      </ul>
      {aside.length === 0 ? null : (
        <section class="set-aside">
          <h2>Damaged, set aside</h2>
          <p>
            These could not be read. Nothing of them was deleted; export one to send it to somebody
            who can.
          </p>
          <ul class="ruled">
            {aside.map(({ name, problem, text }, index) => (
              <li key={`${name} ${index}`}>
                <span>
                  <b class="mono">{name}</b> {problem}
                </span>
                <button
                  type="button"
                  onClick={() => notices.say(downloadText(`${name}.damaged.json`, text))}
                >
                  Export
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </PaperPage>
  );
}
