/** One kept run in the list, with what can be done to it. Deleting asks once more, in the same place. */
import type { Pack, Run } from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
import type { RunStanding } from '../runs/run-standing.ts';
import { useBesideWords, useWords, type BesideWords } from '../words/words.ts';
import { playedWhen, runName } from '../runs/run-name.ts';
import { Said } from './said.tsx';
import { useFocusInRow } from './use-focus-in-row.ts';

export type RunRowProps = {
  readonly run: Run;
  readonly pack: Pack;
  /** Undefined until it was looked up, or when the story could not be loaded. */
  readonly standing: RunStanding | undefined;
  readonly asksToDelete: boolean;
  readonly ask: (whether: boolean) => void;
  readonly remove: () => void;
  readonly save: () => void;
  readonly showCode: () => void;
};

export function RunRow({
  run,
  pack,
  standing,
  asksToDelete,
  ask,
  remove,
  save,
  showCode,
}: RunRowProps) {
  const { codes, runs: words } = useBesideWords();
  const { openDebrief, screens } = useWords();
  const role = pack.roles.find((each) => each.id === run.journal.role)?.title ?? run.journal.role;
  const name = runName(run, pack, standing, words);
  const label = `${name}, ${playedWhen(run)}`;
  const { row, deleting } = useFocusInRow(asksToDelete);
  return (
    <li class="run" ref={row}>
      <div>
        <h2>
          <Said>{name}</Said>
        </h2>
        <p class="mono">
          <Said>{[role, playedWhen(run), ...roadOf(run, words)].join(' · ')}</Said>
        </p>
      </div>
      {asksToDelete ? (
        <div key="asks" class="run-acts" role="group" aria-label={words.askDelete(label)}>
          <p>{words.forGood}</p>
          <button type="button" class="act act-small" onClick={remove}>
            {words.deleteIt}
          </button>
          <button type="button" onClick={() => ask(false)} ref={focusAtOnce}>
            {words.keepIt}
          </button>
        </div>
      ) : (
        <div key="acts" class="run-acts">
          <a
            class="act act-small"
            href={hashOf({ kind: 'play', run: run.id })}
            aria-label={words.actOn(words.goOn, label)}
          >
            {words.goOn}
          </a>
          {standing?.hasDebrief === true ? (
            <a
              href={hashOf({ kind: 'debrief', run: run.id })}
              aria-label={words.actOn(openDebrief, label)}
            >
              {openDebrief}
            </a>
          ) : null}
          <a
            href={hashOf({ kind: 'map', run: run.id })}
            aria-label={words.actOn(screens.map, label)}
          >
            {screens.map}
          </a>
          <button type="button" onClick={save} aria-label={words.actOn(words.export, label)}>
            {words.export}
          </button>
          <button type="button" onClick={showCode} aria-label={words.actOn(codes.asCode, label)}>
            {codes.asCode}
          </button>
          <button
            type="button"
            ref={deleting}
            onClick={() => ask(true)}
            aria-label={words.actOn(words.delete, label)}
          >
            {words.delete}
          </button>
        </div>
      )}
    </li>
  );
}

type Said = BesideWords['runs'];

function focusAtOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}

/** How long the road is, where on it the reader stands, and where it left another. */
function roadOf({ journal, turn, parent }: Run, words: Said): readonly string[] {
  const all = journal.choices.length;
  return [
    turn < all ? `${words.choices(all)}; ${words.wentBack(turn)}` : words.choices(all),
    ...(parent === undefined ? [] : [words.secondWay(parent.turn)]),
  ];
}
