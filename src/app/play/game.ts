/** The game at the table: one director for the role in play, its state as a signal, runs opened and begun. */
import { signal, type ReadonlySignal } from '@preact/signals';
import {
  createDirector,
  createInkStoryteller,
  runToKeep,
  START,
  type Chance,
  type Clock,
  type Command,
  type CompiledRole,
  type Director,
  type DirectorState,
  type Faults,
  type Journal,
  type Pack,
  type RoleId,
  type Run,
  type Saves,
  type Storyteller,
  type TextPage,
  type Told,
} from '../../engine/index.ts';
import type { Catalogs } from './catalogs.ts';
import type { Table } from './table.ts';

export type GameNeeds = {
  readonly pack: Pack;
  readonly loadRole: (role: RoleId) => Promise<CompiledRole>;
  readonly onEdited: (listener: (role: CompiledRole) => void) => () => void;
  readonly catalogs: Pick<Catalogs, 'settled'>;
  readonly table: Table;
  readonly saves: Saves;
  /** Hears of each new state of the run in play, before the saves have it. */
  readonly note: (run: Run) => void;
  /** Greater each time it is asked: which run was played last. */
  readonly order: () => number;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly faults: Faults;
};

export type Game = {
  readonly state: ReadonlySignal<DirectorState>;
  readonly page: ReadonlySignal<TextPage | undefined>;
  /** A new run of the role, from its beginning or a chapter's entry. Rejects when the role cannot be loaded. */
  readonly begin: (role: RoleId, entry?: string) => Promise<void>;
  /** A kept run. Nothing happens when it is the one in play. */
  readonly open: (run: Run) => Promise<void>;
  readonly send: (command: Command) => void;
  /** Tells a journal of the role in play without showing it: for the debrief. */
  readonly tell: (journal: Journal) => Told | undefined;
};

type Seated = { readonly role: RoleId; readonly director: Director; teller: Storyteller };

const NOTHING: DirectorState = { session: undefined, debrief: undefined, busy: false };

/** The text waits so long for the words of cards and captions; later ones come into their empty places. */
const CATALOGS_MS = 1500;
const NEVER = new AbortController().signal;

export function createGame(needs: GameNeeds): Game {
  const { pack, catalogs, table, loadRole, saves, clock, chance, faults } = needs;
  const state = signal(NOTHING);
  const page = signal<TextPage | undefined>(undefined);
  let seated: Seated | undefined;
  /** Counts the openings asked for; one that was overtaken while its story loaded is dropped. */
  let asked = 0;

  needs.onEdited((edited) => {
    if (seated === undefined || seated.role !== edited.role.id) return;
    seated.teller = createInkStoryteller(edited);
    seated.director.swap(seated.teller);
  });

  return {
    state,
    page,
    begin: (role, entry = START) => seat(role, { kind: 'start', story: pack.id, role, entry }),
    async open(run) {
      if (state.value.session?.run.id === run.id) return;
      await seat(run.journal.role, { kind: 'open', run });
    },
    send: (command) => void seated?.director.send(command),
    tell: (journal) => seated?.teller.tell(journal),
  };

  async function seat(role: RoleId, first: Command): Promise<void> {
    asked += 1;
    const mine = asked;
    const words = Promise.race([catalogs.settled(), clock.wait(CATALOGS_MS, NEVER)]);
    const [compiled] = await Promise.all([loadRole(role), words]);
    if (mine !== asked) return;
    if (seated?.role !== role) {
      await seated?.director.close();
      seated = newSeat(compiled);
    }
    void seated.director.send(first);
    table.textStands();
  }

  function newSeat(compiled: CompiledRole): Seated {
    const teller = createInkStoryteller(compiled);
    const { stage, sound, sheet } = table;
    const director = createDirector({
      storyteller: teller,
      stage,
      sound,
      saves,
      clock,
      order: needs.order,
      chance,
      faults,
      text: {
        show(next) {
          page.value = next;
          sheet.show(next);
        },
        heard: (sound) => sheet.heard(sound),
        close: () => sheet.close(),
      },
    });
    director.subscribe((next) => {
      const { session } = next;
      if (session !== undefined && session !== state.value.session) needs.note(runToKeep(session));
      state.value = next;
    });
    return { role: compiled.role.id, director, teller };
  }
}
