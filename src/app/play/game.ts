/** The game at the table: one director for the role in play, its state as a signal, runs opened and begun. */
import { signal, type ReadonlySignal } from '@preact/signals';
import {
  createDirector,
  continues,
  journalWith,
  runToKeep,
  START,
  type Chance,
  type ChoiceId,
  type Clock,
  type Command,
  type CompiledRole,
  type Director,
  type DirectorState,
  type Faults,
  type Journal,
  type Judgement,
  type MakeStoryteller,
  type Pack,
  type RoleId,
  type Run,
  type RunId,
  type Saves,
  type Storyteller,
  type Text,
  type TextPage,
  type Told,
} from '../../engine/index.ts';
import type { Table } from './table.ts';

/** What the game needs of its table. */
type Place = Pick<Table, 'stage' | 'sound' | 'textStands'> & { readonly sheet: Text };

export type GameNeeds = {
  readonly pack: Pack;
  readonly loadRole: (role: RoleId) => Promise<CompiledRole>;
  readonly loadInk: () => Promise<MakeStoryteller>;
  readonly onEdited: (listener: (role: CompiledRole) => void) => () => void;
  readonly table: Place;
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
  /** Makes the role's storyteller before it is wanted: that is the longest work before a first text. Rejects like `begin`. */
  readonly prepare: (role: RoleId) => Promise<void>;
  readonly state: ReadonlySignal<DirectorState>;
  readonly page: ReadonlySignal<TextPage | undefined>;
  /**
   * A new run of the role, from its beginning or a chapter's entry. Rejects when the role cannot be loaded.
   * Undefined, and nothing has happened, when it is not wanted any more by then.
   */
  readonly begin: (role: RoleId, at?: Beginning, isWanted?: IsWanted) => Promise<RunId | undefined>;
  /** A kept run, unless the run in play has all of it. False when it is not wanted any more. Rejects like `begin`. */
  readonly open: (run: Run, isWanted?: IsWanted) => Promise<boolean>;
  /** The run is gone: when it is in play, the table is empty. False when it is not. */
  readonly leave: (run: RunId) => boolean;
  readonly send: (command: Command) => void;
  /** The reader is about to take this choice: the story is told on, and not in the task of the click. Shows nothing. */
  readonly ahead: (choice: ChoiceId) => void;
  /** Tells a journal of the role in play without showing it: for the debrief. */
  readonly tell: (journal: Journal) => Told | undefined;
};

/** Where a run begins, and what its reader held before. */
export type Beginning = {
  readonly entry?: string | undefined;
  readonly judgement?: Judgement | undefined;
};

/** Asked when the story has come: the reader may have gone elsewhere. */
type IsWanted = () => boolean;
const ALWAYS: IsWanted = () => true;
type Seated = {
  readonly role: RoleId;
  readonly director: Director;
  storyteller: Storyteller;
  readonly makeStoryteller: MakeStoryteller;
};

const NOTHING: DirectorState = { session: undefined, debrief: undefined, busy: false };

export function createGame(needs: GameNeeds): Game {
  const { pack, table, loadRole, loadInk, saves, clock, chance, faults } = needs;
  const state = signal(NOTHING);
  const page = signal<TextPage | undefined>(undefined);
  let seated: Seated | undefined;
  /** Stories that were edited: newer than what is still loading. */
  const newest = new Map<RoleId, CompiledRole>();
  let prepared: { readonly of: CompiledRole; readonly storyteller: Storyteller } | undefined;

  needs.onEdited((edited) => {
    newest.set(edited.role.id, edited);
    if (seated === undefined || seated.role !== edited.role.id) return;
    seated.storyteller = seated.makeStoryteller(edited);
    seated.director.swap(seated.storyteller);
  });

  return {
    state,
    page,
    async prepare(role) {
      const [compiled, makeStoryteller] = await Promise.all([loadRole(role), loadInk()]);
      if (seated?.role !== role) prepared = tellerOf(newest.get(role) ?? compiled, makeStoryteller);
    },
    async begin(role, { entry = START, judgement } = {}, isWanted = ALWAYS) {
      const first = { kind: 'start', story: pack.id, role, entry, judgement } as const;
      return (await seat(role, first, isWanted)) ? state.peek().session?.run.id : undefined;
    },
    async open(run, isWanted = ALWAYS) {
      const standing = state.peek().session?.run;
      if (standing?.id === run.id && continues(standing.journal, run.journal)) return isWanted();
      return seat(run.journal.role, { kind: 'open', run }, isWanted);
    },
    leave(run) {
      const { session } = state.peek();
      if (session?.run.id !== run && session?.origin?.run.id !== run) return false;
      void seated?.director.close();
      seated = undefined;
      state.value = NOTHING;
      page.value = undefined;
      return true;
    },
    send: (command) => void seated?.director.send(command),
    ahead(choice) {
      const { session } = state.peek();
      if (seated === undefined || session === undefined) return;
      seated.storyteller.tell(journalWith(session, choice));
    },
    tell: (journal) => seated?.storyteller.tell(journal),
  };

  /** All that takes time comes first, so that nothing can come between leaving one run and beginning another. */
  async function seat(role: RoleId, first: Command, isWanted: IsWanted): Promise<boolean> {
    const [compiled, makeStoryteller] = await Promise.all([loadRole(role), loadInk()]);
    if (!isWanted()) return false;
    if (seated?.role !== role) {
      void seated?.director.close(); // cut short at once; what it still keeps, it keeps beside this
      const told = newest.get(role) ?? compiled;
      seated = newSeat(told, makeStoryteller);
    }
    void seated.director.send(first);
    table.textStands();
    return true;
  }

  function tellerOf(of: CompiledRole, makeStoryteller: MakeStoryteller) {
    return prepared?.of === of ? prepared : { of, storyteller: makeStoryteller(of) };
  }

  function newSeat(compiled: CompiledRole, makeStoryteller: MakeStoryteller): Seated {
    const { storyteller } = tellerOf(compiled, makeStoryteller);
    prepared = undefined;
    const { stage, sound, sheet } = table;
    const director = createDirector({
      storyteller,
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
    return { role: compiled.role.id, director, storyteller, makeStoryteller };
  }
}
