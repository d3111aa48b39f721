/** One kept run in the list, with what can be done to it. Deleting asks once more, in the same place. */
import type { Pack, Run } from '../../engine/index.ts';
import { download } from '../run-file.ts';
import { hashOf } from '../route.ts';

export type RunRowProps = {
  readonly run: Run;
  readonly pack: Pack;
  readonly asksToDelete: boolean;
  readonly ask: (whether: boolean) => void;
  readonly remove: () => void;
};

export function RunRow({ run, pack, asksToDelete, ask, remove }: RunRowProps) {
  const { journal, parent } = run;
  const role = pack.roles.find((each) => each.id === journal.role)?.title ?? journal.role;
  const label = `${role}, ${when(run.savedAt)}`;
  return (
    <li class="run">
      <div>
        <h2>{role}</h2>
        <p class="mono">
          {when(run.savedAt)} · {choicesIn(run)}
          {parent === undefined ? '' : ` · chosen otherwise after choice ${parent.turn}`}
        </p>
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
          <button type="button" onClick={() => download(run)} aria-label={`Export: ${label}`}>
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

function focusAtOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}

function choicesIn({ journal, turn }: Run): string {
  const all = journal.choices.length;
  const words = all === 1 ? '1 choice' : `${all} choices`;
  return turn < all ? `${words}, standing at ${turn}` : words;
}

function when(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? iso
    : date.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
