/** The game at the table: one director for the role in play, its state as a signal, runs opened and begun. */
import { signal, type ReadonlySignal } from '@preact/signals';
import {
  createDirector,
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
  type MakeStoryteller,
  type Pack,
  type RoleId,
  type Run,
  type Saves,
  type Storyteller,
  type TextPage,
  type Told,
} from '../../engine/index.ts';
import type { Table } from './table.ts';

export type GameNeeds = {
  readonly pack: Pack;
  readonly loadRole: (role: RoleId) => Promise<CompiledRole>;
  readonly loadInk: () => Promise<MakeStoryteller>;
  readonly onEdited: (listener: (role: CompiledRole) => void) => () => void;
  readonly table: Table;
  readonly saves: Saves;
  /** Hears of each new state of the run in play, before the saves have it. */
  readonly note: (run: Run) => void;
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

export function createGame(needs: GameNeeds): Game {
  const { pack, table, loadRole, loadInk, saves, clock, chance, faults } = needs;
  const state = signal(NOTHING);
  const page = signal<TextPage | undefined>(undefined);
  let seated: Seated | undefined;
  /** Counts the openings asked for; one that was overtaken while its story loaded is dropped. */
  let asked = 0;

  needs.onEdited((edited) => {
    if (seated === undefined || seated.role !== edited.role.id) return;
    const { director } = seated;
    void loadInk().then((tellerOf) => {
      if (seated?.director !== director) return;
      seated.teller = tellerOf(edited);
      void director.swap(seated.teller);
    });
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
    const [compiled, tellerOf] = await Promise.all([loadRole(role), loadInk()]);
    if (mine !== asked) return;
    if (seated?.role !== role) {
      await seated?.director.close();
      seated = newSeat(compiled, tellerOf(compiled));
    }
    void seated.director.send(first);
    table.textStands();
  }

  function newSeat(compiled: CompiledRole, teller: Storyteller): Seated {
    const { stage, sound, sheet } = table;
    const director = createDirector({
      storyteller: teller,
      stage,
      sound,
      saves,
      clock,
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
