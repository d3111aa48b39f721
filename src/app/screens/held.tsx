/** In the place of a run that another tab plays: says so, offers a second run from the same place, and sees when it is free. */
import { useEffect, useState } from 'preact/hooks';
import type { Run } from '../../engine/index.ts';
import { PaperPage } from '../parts/paper-page.tsx';
import { Said } from '../parts/said.tsx';
import { ReturnDoor } from '../parts/return-door.tsx';
import { lettersHere } from '../runs/run-letters.ts';
import { called, runName } from '../runs/run-name.ts';
import { playOnApart, type ApartNeeds } from '../runs/play-on-apart.ts';
import { hashOf } from '../address/route.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords, useWords } from '../words/words.ts';

type HeldNeeds = ApartNeeds & Pick<Shell, 'navigator' | 'pack' | 'saves' | 'shelf'>;

const LOOKS_AGAIN_MS = 2000;

export function Held({ shell }: { readonly shell: HeldNeeds }) {
  const { clock, navigator, pack, saves, shelf } = shell;
  const { screens } = useWords();
  const { runs } = useBesideWords();
  const words = runs.held;
  const route = navigator.route.value;
  const id = route.kind === 'held' ? route.run : undefined;
  const [run, setRun] = useState<Run | undefined>(undefined);
  const [isFree, setFree] = useState(false);
  useEffect(() => {
    const gone = new AbortController();
    void watch(gone.signal);
    return () => gone.abort();
  }, [id]);

  async function watch(gone: AbortSignal): Promise<void> {
    const found = await shelf.find(id);
    if (gone.aborted) return;
    setRun(found);
    if (found === undefined) return;
    while (!gone.aborted) {
      setFree(!(await saves.isElsewhere(found.id)));
      await clock.wait(LOOKS_AGAIN_MS, gone);
    }
  }

  /** From where it stands by now. */
  async function fork(): Promise<void> {
    const now = (await shelf.find(id)) ?? run;
    if (now !== undefined) await playOnApart(shell, { run: now, turn: now.turn }, runs);
  }

  return (
    <PaperPage
      kind="held"
      title={screens.held}
      doors={
        <>
          <ReturnDoor home={navigator.home.value} />
          <a href={hashOf({ kind: 'runs' })}>{screens.runs}</a>
        </>
      }
    >
      {run === undefined ? (
        <p>{runs.looking}</p>
      ) : (
        <section>
          {isFree ? null : (
            <p>
              {words.why(
                called(
                  lettersHere(shell).get(run.id),
                  runName(run, pack, shelf.standings.value.get(run.id), runs),
                ),
              )}
            </p>
          )}
          <p role="status">
            <Said>{isFree ? words.free : words.closedJustNow}</Said>
          </p>
          <p class="run-acts">
            {isFree ? (
              <a class="act" href={hashOf({ kind: 'play', run: run.id })}>
                {words.open}
              </a>
            ) : null}
            <button type="button" class={isFree ? '' : 'act'} onClick={() => void fork()}>
              {words.fork}
            </button>
          </p>
          <p class="small">{words.forkHint}</p>
        </section>
      )}
    </PaperPage>
  );
}
