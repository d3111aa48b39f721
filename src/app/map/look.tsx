/** Looks into a passage of a run: what was read, what could be chosen, what came of it. Nothing here can be answered. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { logView, type Passage, type Told } from '../../engine/index.ts';
import { called } from '../runs/run-name.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords, useWords } from '../words/words.ts';
import { LookChoices } from './look-choices.tsx';
import type { MappedRun } from './map-runs.ts';
import type { PointView } from './point-view.ts';

export type LookProps = {
  readonly shell: Shell;
  readonly run: MappedRun;
  readonly title: string;
  readonly turn: number;
  readonly view: PointView | undefined;
  readonly close: () => void;
};

export function Look({ shell, run, title, turn, view, close }: LookProps) {
  const { map: words } = useBesideWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { told } = run.on;
  /** Escape leaves what opened last, and not the page behind it too. */
  function leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.current?.close();
  }
  const passage = told.passages[turn];
  const next = passage?.chosen === undefined ? undefined : told.passages[turn + 1];
  return (
    <dialog
      class="look"
      ref={dialog}
      aria-labelledby="look-title"
      onClose={close}
      onKeyDown={leave}
    >
      <h2 id="look-title">{words.looking(title)}</h2>
      <p class="mono">{words.lookingAt(called(run.letter, run.name))}</p>
      <LookedAt shell={shell} name={title} told={told} turn={turn} />
      <h3>{words.choices}</h3>
      {passage === undefined ? null : <LookChoices passage={passage} view={view} run={run} />}
      {next === undefined ? null : (
        <>
          <h3>{words.cameOf}</h3>
          <LookedAt shell={shell} name={words.cameOf} told={told} turn={turn + 1} />
        </>
      )}
      <p class="look-doors">
        <button type="button" class="act act-small" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </p>
    </dialog>
  );
}

type LookedAtProps = {
  readonly shell: Shell;
  readonly name: string;
  readonly told: Told;
  readonly turn: number;
};

function LookedAt({ shell: { pack, table }, name, told, turn }: LookedAtProps) {
  const { sheet } = useWords();
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const passages = told.passages.slice(turn, turn + 1).map(withoutTaken);
    const needs = { lookups: table.lookups, words: sheet, language: pack.language };
    const view = logView({ told: { ...told, passages }, ...needs });
    // a piece of the log, and not all that was read
    view.setAttribute('role', 'group');
    view.setAttribute('aria-label', name);
    host.current?.replaceChildren(view);
  }, [name, told, turn]);
  return <div ref={host} />;
}

/** What was taken stands in the list of choices. */
function withoutTaken({ lines, choices }: Passage): Passage {
  return { lines, choices };
}
