/** The commands a reader can give, and what each makes of the session. Pure; the director performs the difference. */
import type { ChoiceId, NoteId, RoleId, RunId } from '../core/brand.ts';
import type { Manner } from '../core/story/effect.ts';
import { notesOff, START } from '../core/journal/journal.ts';
import { assertNever } from '../core/result.ts';
import type { Judgement, Run, RunMarks } from '../core/journal/run.ts';
import {
  back,
  begin,
  choose,
  forward,
  go,
  marked,
  open,
  replay,
  returnToOrigin,
  standing,
  type Session,
  type Tell,
} from '../core/journal/session.ts';

type Beginning = {
  /** Id of the story pack. */
  readonly story: string;
  readonly role: RoleId;
  /** `start`, or the chapter to enter at. */
  readonly entry: string;
  /** 32-bit unsigned; absent: drawn by chance. */
  readonly seed?: number;
  /** Content notes that the reader has switched off; absent: none. */
  readonly without?: readonly NoteId[];
  readonly judgement?: Judgement | undefined;
};

export type Command =
  | ({ readonly kind: 'start' } & Beginning)
  /** A kept run, at the turn it was left at. */
  | { readonly kind: 'open'; readonly run: Run }
  /** `turn`: where the choice was offered. Given, a choice that comes too late is dropped. */
  | { readonly kind: 'choose'; readonly id: ChoiceId; readonly turn?: number }
  /** Several choices at once, passed over: only where they lead is shown. */
  | { readonly kind: 'pass'; readonly choices: readonly ChoiceId[] }
  | { readonly kind: 'back'; readonly turns?: number }
  | { readonly kind: 'forward'; readonly turns?: number }
  | { readonly kind: 'go'; readonly turn: number }
  /** From a debrief back to its decision, which was taken at this turn. */
  | { readonly kind: 'replay'; readonly turn: number }
  | { readonly kind: 'mark'; readonly run: RunId; readonly marks: RunMarks }
  /** From a replay to the debrief that it was begun from. */
  | { readonly kind: 'return' }
  /** A new run of the same role from the same entry. */
  | { readonly kind: 'restart' };

export type Means = {
  readonly tell: Tell;
  readonly build: string;
  readonly now: () => string;
  readonly runId: () => RunId;
  readonly seed: () => number;
};

/** The session after the command; the very same one when there is nothing to do. */
export function obey(
  session: Session | undefined,
  command: Command,
  means: Means,
): Session | undefined {
  const { tell } = means;
  if (command.kind === 'start') return start(command, means);
  if (command.kind === 'open') return open(command.run, tell);
  if (session === undefined) return undefined;
  switch (command.kind) {
    case 'choose':
      if (command.turn !== undefined && command.turn !== standing(session)) return session;
      return choose(session, command.id, { tell, birth: birth(means) });
    case 'pass':
      return command.choices.reduce(
        (now, id) => choose(now, id, { tell, birth: birth(means) }),
        session,
      );
    case 'back':
      return back(session, command.turns ?? 1, tell);
    case 'forward':
      return forward(session, command.turns ?? 1, tell);
    case 'go':
      return go(session, command.turn, tell);
    case 'replay':
      return replay(session, command.turn, tell);
    case 'return':
      return returnToOrigin(session, tell);
    case 'mark':
      return marked(session, command.run, command.marks);
    case 'restart': {
      const { story, role, entry, without } = session.run.journal;
      return start({ story, role, entry, without }, means);
    }
    default:
      return assertNever(command);
  }
}

/** Choices and beginnings are played; everything else jumps. */
export function mannerOf(command: Command): Manner {
  const isPlayed = ['start', 'restart', 'choose'].includes(command.kind);
  return isPlayed ? 'play' : 'jump';
}

/** True when what was told before has nothing to do with what is told now. */
export function beginsAnew(command: Command): boolean {
  return ['start', 'restart', 'open'].includes(command.kind);
}

function start(beginning: Beginning, means: Means): Session {
  const { story, role, entry, seed, without = [], judgement } = beginning;
  const journal = {
    story,
    role,
    entry: entry === '' ? START : entry,
    seed: seed ?? means.seed(),
    choices: [],
    without: notesOff(without),
  };
  return begin(journal, means.tell, { ...birth(means), judgement });
}

function birth({ now, runId, build }: Means) {
  return { id: runId(), at: now(), build };
}
