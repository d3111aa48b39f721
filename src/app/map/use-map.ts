/** The map of the run that the address names, and of the reader's other runs of its role as they are told. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { runOnMap } from '../../engine/index.ts';
import { createLate, type Late } from '../edition/late.ts';
import { runName } from '../runs/run-name.ts';
import { standingOf } from '../runs/run-standing.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords } from '../words/words.ts';
import type { LoadMaps } from './load-maps.ts';
import { mapOfRun, type MappedRun, type NameOf } from './map-runs.ts';

/** So many runs are told before the page is drawn again. */
const TOLD_AT_ONCE = 4;

export function useMap(shell: Shell, wanted: string | undefined, loadMaps: LoadMaps) {
  const { missing, pack, tell } = shell;
  const { runs: words } = useBesideWords();
  const nameOf: NameOf = (run, told) => runName(run, pack, standingOf(run, told, pack), words);
  const late = useLateMap(wanted, () =>
    createLate(() => mapOfRun(shell, wanted, { loadMaps, nameOf }), missing),
  );
  const [others, setOthers] = useState<readonly MappedRun[]>([]);
  useEffect(() => void late.load(), [late]);
  const state = late.state.value;
  const found = state.kind === 'here' ? state.part : undefined;

  useEffect(() => {
    let isWanted = true;
    if (found !== undefined) void tellOthers();
    return () => {
      isWanted = false;
    };

    async function tellOthers(): Promise<void> {
      const told: MappedRun[] = [];
      for (const [at, { run, letter }] of (found?.others ?? []).entries()) {
        try {
          const its = await tell(run.journal);
          if (found === undefined) continue;
          told.push({ run, letter, name: nameOf(run, its), on: runOnMap(its, found.map) });
        } catch {
          // a run that cannot be told is not on the map
        }
        const isEnough = at % TOLD_AT_ONCE === 0 || at + 1 === found?.others.length;
        if (!isWanted) return;
        if (isEnough) setOthers([...told]);
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
  }, [found]);

  return { late, isHere: state.kind === 'here', found, others };
}

type LateMap = Late<Awaited<ReturnType<typeof mapOfRun>>>;

/** The one that is here stays when the address comes to name the run that it is of. */
function useLateMap(wanted: string | undefined, make: () => LateMap): LateMap {
  const held = useRef<{ readonly wanted: string | undefined; readonly late: LateMap } | undefined>(
    undefined,
  );
  const state = held.current?.late.state.peek();
  const isHere = state?.kind === 'here' && state.part?.wanted.run.id === wanted;
  if (held.current === undefined || (held.current.wanted !== wanted && !isHere))
    held.current = { wanted, late: make() };
  return held.current.late;
}
