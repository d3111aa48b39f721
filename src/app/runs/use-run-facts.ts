/** The facts of all listed runs, one after the other, so that the page is not held up by many. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Run, RunId } from '../../engine/index.ts';
import type { Shell } from '../shell.ts';
import { factsOf, type RunFacts } from './run-facts.ts';

export function useRunFacts(
  { pack, tell }: Pick<Shell, 'pack' | 'tell'>,
  runs: readonly Run[],
): ReadonlyMap<RunId, RunFacts> {
  const [known, setKnown] = useState<ReadonlyMap<RunId, RunFacts>>(new Map());
  const looked = useRef(new Map<RunId, string>());
  useEffect(() => {
    let isWanted = true;
    void look();
    return () => {
      isWanted = false;
    };

    async function look(): Promise<void> {
      for (const run of runs) {
        const state = stateOf(run);
        if (looked.current.get(run.id) === state) continue;
        const facts = await tell(run.journal).then(
          (told) => factsOf(run, told, pack),
          () => undefined, // its story is not to be had now: it is listed without
        );
        if (!isWanted) return;
        if (facts === undefined) continue;
        looked.current.set(run.id, state);
        setKnown((before) => new Map(before).set(run.id, facts));
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
  }, [runs.map(stateOf).join(' ')]);
  return known;
}

function stateOf({ id, turn, journal }: Run): string {
  return `${id}:${turn}/${journal.choices.length}`;
}
