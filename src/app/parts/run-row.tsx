/** One kept run in the list, with what can be done to it. Deleting asks once more, in the same place. */
import type { Pack, Run } from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
import type { RunStanding } from '../runs/run-standing.ts';

export type RunRowProps = {
  readonly run: Run;
  readonly pack: Pack;
  /** Undefined until it was looked up, or when the story could not be loaded. */
  readonly standing: RunStanding | undefined;
  readonly asksToDelete: boolean;
  readonly ask: (whether: boolean) => void;
  readonly remove: () => void;
  readonly save: () => void;
};

export function RunRow({ run, pack, standing, asksToDelete, ask, remove, save }: RunRowProps) {
  const role = pack.roles.find((each) => each.id === run.journal.role)?.title ?? run.journal.role;
  const name = nameOf(standing) ?? role;
  const label = `${name}, ${when(run.savedAt)}`;
  return (
    <li class="run">
      <div>
        <h2>{name}</h2>
        <p class="mono">{[role, when(run.savedAt), choicesIn(run), ...roadOf(run)].join(' · ')}</p>
      </div>
      {asksToDelete ? (
        <div class="run-acts" role="group" aria-label={`Delete ${label}?`}>
          <p>Delete it for good?</p>
          <button type="button" class="act act-small" onClick={remove}>
            Delete it
          </button>
          <button type="button" onClick={() => ask(false)} ref={focusAtOnce}>
            Keep it
          </button>
        </div>
      ) : (
        <div class="run-acts">
          <a
            class="act act-small"
            href={hashOf({ kind: 'play', run: run.id })}
            aria-label={`Go on: ${label}`}
          >
            Go on
          </a>
          {standing?.hasDebrief === true ? (
            <a
              href={hashOf({ kind: 'debrief', run: run.id, decision: undefined })}
              aria-label={`Open the debrief: ${label}`}
            >
              Open the debrief
            </a>
          ) : null}
          <button type="button" onClick={save} aria-label={`Export: ${label}`}>
            Export
          </button>
          <button type="button" onClick={() => ask(true)} aria-label={`Delete: ${label}`}>
            Delete
          </button>
        </div>
      )}
    </li>
  );
}

function nameOf(standing: RunStanding | undefined): string | undefined {
  if (standing?.finished !== undefined) return `Finished: ${standing.finished}`;
  return standing?.scene;
}

function focusAtOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}

function choicesIn({ journal, turn }: Run): string {
  const all = journal.choices.length;
  const words = all === 1 ? '1 choice' : `${all} choices`;
  if (turn >= all) return words;
  return `${words}; you went back to ${turn === 0 ? 'the beginning' : `choice ${turn + 1}`}`;
}

function roadOf({ parent }: Run): readonly string[] {
  if (parent === undefined) return [];
  return [`a second way from ${parent.turn === 0 ? 'the beginning' : `choice ${parent.turn + 1}`}`];
}

function when(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? iso
    : date.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
