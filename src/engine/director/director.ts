/**
 * The director holds the session, takes one command at a time and makes the world match.
 * One road for choosing, going back, loading and jumping: make a journal, tell it, show the difference.
 */
import type { ChapterId } from '../core/brand.ts';
import { changes } from '../core/story/changes.ts';
import { editedFault, stamped } from '../core/journal/edited.ts';
import type { Effect, Manner } from '../core/story/effect.ts';
import type { Told } from '../core/story/passage.ts';
import { assertNever } from '../core/result.ts';
import {
  canGoBack,
  canGoForward,
  retold,
  runToKeep,
  type Session,
} from '../core/journal/session.ts';
import { createAutosave } from './autosave.ts';
import { beginsAnew, mannerOf, obey, type Command, type Means } from './command.ts';
import { createQueue } from './queue.ts';
import { createReports } from './reports.ts';
import { createShow } from './show.ts';
import type { Chance, Clock, Faults, Saves, Sound, Stage, Storyteller, Text } from '../ports.ts';

export type World = {
  readonly storyteller: Storyteller;
  readonly stage: Stage;
  readonly sound: Sound;
  readonly text: Text;
  readonly saves: Saves;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly faults: Faults;
  /** Greater each time it is asked, whatever the clock says. Absent: the clock is believed. */
  readonly order?: () => number;
};

export type DirectorState = {
  readonly session: Session | undefined;
  /** The chapter whose debrief is offered here. */
  readonly debrief: ChapterId | undefined;
  /** A command is under way, or the moments of its passage are still being shown. */
  readonly busy: boolean;
};

export type Director = {
  /** Queued behind the command under way. Resolves when it is performed and the run is kept. */
  send(command: Command): Promise<void>;
  state(): DirectorState;
  /** Called after each change of the state. Returns its undo. */
  subscribe(listener: (state: DirectorState) => void): () => void;
  /** The same role's edited story: tells the journal on it and keeps the place. */
  swap(storyteller: Storyteller): Promise<void>;
  /** Stops; later commands are dropped. The ports stay open: whoever made them closes them. */
  close(): Promise<void>;
};

export function createDirector(world: World): Director {
  const listeners = new Set<(state: DirectorState) => void>();
  const queue = createQueue(changed);
  const reports = createReports(world.faults);
  const show = createShow({ ...world, report: reports.once, changed });
  const autosave = createAutosave(world.saves, reports);
  let { storyteller } = world;
  let session: Session | undefined;
  let debrief: ChapterId | undefined;

  return {
    async send(command) {
      await queue.add(() => perform(command));
      await autosave.done();
    },
    state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async swap(next) {
      await queue.add(() => swapTo(next));
      await autosave.done();
    },
    async close() {
      queue.close();
      listeners.clear();
      show.cutShort();
      await autosave.done();
    },
  };

  function state(): DirectorState {
    return { session, debrief, busy: queue.isWorking() || show.isPlaying() };
  }

  function perform(command: Command): void {
    if (beginsAnew(command)) reports.forget();
    const after = obey(session, command, means());
    if (after === undefined || after === session) return;
    const before = beginsAnew(command) ? undefined : session?.told;
    showChange(before, after, mannerOf(command));
  }

  function swapTo(next: Storyteller): void {
    storyteller = next;
    if (session === undefined) return;
    showChange(
      session.told,
      retold(session, (journal) => next.tell(journal)),
      'jump',
    );
  }

  function showChange(before: Told | undefined, after: Session, manner: Manner): void {
    const { build } = storyteller;
    const edited = editedFault(after.run, after.told, build);
    const at = world.clock.now();
    const order = world.order?.();
    session = { ...after, run: stamped(after.run, after.told, { build, at, order }) };
    const effects = changes(before, after.told, manner);
    if (effects.some((effect) => effect.kind === 'moments')) debrief = undefined;
    for (const effect of effects) performEffect(effect);
    if (edited !== undefined) reports.once(edited);
  }

  function performEffect(effect: Effect): void {
    switch (effect.kind) {
      case 'text':
        return showText(effect.told, effect.manner);
      case 'moments':
        return show.begin(effect.moments, effect.manner);
      case 'debrief':
        debrief = effect.chapter;
        return undefined;
      case 'restart':
        return void queue.add(() => perform({ kind: 'restart' }));
      case 'report':
        return reports.once(effect.fault);
      case 'save':
        return session === undefined ? undefined : autosave.keep(runToKeep(session));
      default:
        return assertNever(effect);
    }
  }

  function showText(told: Told, manner: Manner): void {
    if (session === undefined) return;
    const [back, forward] = [canGoBack(session), canGoForward(session)];
    world.text.show({ told, manner, canGoBack: back, canGoForward: forward });
  }

  function means(): Means {
    return {
      tell: (journal) => storyteller.tell(journal),
      build: storyteller.build,
      now: () => world.clock.now(),
      runId: () => world.chance.runId(),
      seed: () => world.chance.seed(),
    };
  }

  function changed(): void {
    for (const listener of listeners) listener(state());
  }
}
