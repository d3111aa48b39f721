/** One kept run as a card: the picture it stopped at, its name, place and chapters, and what can be done to it. Deleting asks once more, in the same place. */
import type { Pack, Run } from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
import type { RunFacts } from '../runs/run-facts.ts';
import { RunPicture } from '../runs/run-picture.tsx';
import { RenameForm } from '../runs/rename-form.tsx';
import type { Shell } from '../shell.ts';
import { useBesideWords, useWords, type BesideWords } from '../words/words.ts';
import { called, playedWhen, runName } from '../runs/run-name.ts';
import { Said } from './said.tsx';
import { useFocusInRow } from './use-focus-in-row.ts';

export type RunRowProps = {
  readonly run: Run;
  readonly letter: string | undefined;
  readonly pack: Pack;
  readonly catalogs: Pick<Shell['catalogs'], 'stage'>;
  /** Undefined until it was looked up, or when the story could not be loaded. */
  readonly facts: RunFacts | undefined;
  readonly asksToDelete: boolean;
  readonly ask: (whether: boolean) => void;
  readonly isRenaming: boolean;
  readonly rename: (whether: boolean) => void;
  readonly keepName: (name: string) => void;
  readonly remove: () => void;
  readonly save: () => void;
  readonly showCode: () => void;
};

export function RunRow({
  run,
  letter,
  pack,
  catalogs,
  facts,
  asksToDelete,
  ask,
  isRenaming,
  rename,
  keepName,
  remove,
  save,
  showCode,
}: RunRowProps) {
  const { codes, runs: words } = useBesideWords();
  const { openDebrief, screens } = useWords();
  const role = pack.roles.find((each) => each.id === run.journal.role)?.title ?? run.journal.role;
  const name = runName(run, pack, facts?.standing, words);
  const label = `${called(letter, name)}, ${playedWhen(run)}`;
  const { row, deleting } = useFocusInRow(asksToDelete);
  return (
    <li class="run" ref={row}>
      <RunPicture catalogs={catalogs} picture={facts?.picture} />
      <div class="run-said">
        <h2>
          {letter === undefined ? null : <span class="run-letter">{`${letter} `}</span>}
          <Said>{name}</Said>
        </h2>
        <p class="mono">
          <Said>{[role, playedWhen(run), ...placeOf(run, facts, words)].join(' · ')}</Said>
        </p>
        <p class="mono run-road">
          <Said>{roadOf(run, words).join(' · ')}</Said>
        </p>
        <ChapterBars facts={facts} />
        {facts?.isOlder === true ? <p class="small">{words.older}</p> : null}
      </div>
      {isRenaming ? (
        <RenameForm key="names" run={run} keep={keepName} close={() => rename(false)} />
      ) : asksToDelete ? (
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
          {facts?.standing.hasDebrief === true ? (
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
            onClick={() => rename(true)}
            aria-label={words.actOn(words.rename, label)}
          >
            {words.rename}
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

/** How far it has come; said in words above. */
function ChapterBars({ facts }: { readonly facts: RunFacts | undefined }) {
  if (facts === undefined || facts.chapters.length < 2) return null;
  return (
    <div class="chapter-bars" aria-hidden="true">
      {facts.chapters.map((bar, at) => (
        <i key={at} class={`bar-${bar}`} />
      ))}
    </div>
  );
}

/** The scene, where the name is the reader's own, and the chapter. */
function placeOf({ name }: Run, facts: RunFacts | undefined, words: Said): readonly string[] {
  const scene = (name ?? '') === '' ? undefined : facts?.standing.scene;
  const chapter = facts?.chapter === undefined ? undefined : words.inChapter(facts.chapter);
  return [scene, chapter].filter((each) => each !== undefined);
}

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
