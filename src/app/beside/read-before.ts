/** What this reader has read on kept runs of a role: told once for each state of a run, with a breath between two. */
import {
  readBefore,
  type ReadBefore,
  type RoleId,
  type Run,
  type RunId,
  type Told,
} from '../../engine/index.ts';
import type { TellKept } from '../play/storytellers.ts';
import type { Shelf } from '../runs/shelf.ts';

export type ReadOnRuns = {
  /** On all runs of the role but this one. A run that cannot be told is left out. */
  readonly of: (role: RoleId, but: RunId) => Promise<ReadBefore>;
};

export type ReadOnRunsNeeds = {
  readonly shelf: Pick<Shelf, 'read'>;
  readonly tell: TellKept;
  /** Lets the page breathe between two runs. */
  readonly pause: () => Promise<void>;
};

export function createReadOnRuns({ shelf, tell, pause }: ReadOnRunsNeeds): ReadOnRuns {
  const known = new Map<string, Pick<Told, 'passages'>>();

  return {
    async of(role, but) {
      const { runs } = await shelf.read();
      const others = runs.filter(({ id, journal }) => id !== but && journal.role === role);
      const tellings: Pick<Told, 'passages'>[] = [];
      // they are listed newest first
      for (const run of others.toReversed()) {
        const told = known.get(stateOf(run)) ?? (await toldOf(run));
        if (told !== undefined)
          tellings.push({ passages: told.passages.slice(givenOf(run, runs)) });
      }
      return readBefore(tellings);
    },
  };

  async function toldOf(run: Run): Promise<Pick<Told, 'passages'> | undefined> {
    await pause();
    try {
      const { passages } = await tell(run.journal);
      known.set(stateOf(run), { passages });
      return { passages };
    } catch {
      return undefined;
    }
  }
}

/** How many of its first passages came from elsewhere, with it or with the run that it was forked from. */
function givenOf({ given, parent }: Run, runs: readonly Run[]): number {
  if (given !== undefined || parent === undefined) return given ?? 0;
  const before = runs.find(({ id }) => id === parent.run);
  return before === undefined ? 0 : Math.min(parent.turn, givenOf(before, without(runs, before)));
}

/** So that no ring of parents, in a damaged save, is gone round. */
function without(runs: readonly Run[], run: Run): readonly Run[] {
  return runs.filter((each) => each !== run);
}

function stateOf({ id, journal }: Run): string {
  return JSON.stringify([id, journal.choices]);
}
