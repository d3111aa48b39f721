/** The way to a debrief from the run in play: its own, the one it is a replay of, or that of the run it was forked from. */
import { useEffect, useState } from 'preact/hooks';
import { debriefed } from '../debrief/debrief-told.ts';
import type { Route } from '../address/route.ts';
import type { Shell } from '../shell.ts';

export type DebriefDoor = {
  /** Of the run in play itself; else of the one before it. */
  readonly isOwn: boolean;
  readonly route: Route;
};

export function useDebriefDoor({ game, shelf }: Shell): DebriefDoor | undefined {
  const { session } = game.state.value;
  const run = session?.run;
  const own = session === undefined ? undefined : debriefed(session, game.tell, run?.id);
  const [before, setBefore] = useState<string | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    setBefore(undefined);
    if (run !== undefined && own === undefined) {
      void shelf.debriefBefore(run).then((found) => isWanted && setBefore(found));
    }
    return () => {
      isWanted = false;
    };
  }, [run?.id, own === undefined]);
  const found = own?.run.id ?? before;
  if (found === undefined) return undefined;
  return {
    isOwn: found === run?.id,
    route: { kind: 'debrief', run: found },
  };
}
