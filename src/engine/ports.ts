/** The engine's ports, all on one page: what the director needs from the world. Adapters implement them. */
import type { ChoiceId, RunId, SoundId } from './core/brand.ts';
import type { Cut } from './core/story/cue.ts';
import type { Manner } from './core/story/effect.ts';
import type { Fault, SaveFault } from './core/fault.ts';
import type { Journal } from './core/journal/journal.ts';
import type { Mix } from './core/stage/mix.ts';
import type { ListItem } from './core/story/list.ts';
import type { Choice, Told } from './core/story/passage.ts';
import type { Result } from './core/result.ts';
import type { Run } from './core/journal/run.ts';
import type { StageState } from './core/stage/stage-state.ts';

/** The only road to the narrative language. Pure: the same journal is always told the same. */
export interface Storyteller {
  readonly build: string;
  /** Tells a journal as far as it fits; what does not fit is among the faults, never thrown. */
  tell(journal: Journal): Told;
}

export const QUALITIES = ['auto', 'full', 'light', 'still'] as const;
export type Quality = (typeof QUALITIES)[number];
export type StageOptions = { readonly reducedMotion: boolean; readonly quality: Quality };

/** How a picture is to come. */
export type Showing = {
  readonly cut: Cut | undefined;
  readonly manner: Manner;
  /** It answers a choice: whoever chose while something was still on its way gets it at once. */
  readonly isAnswer?: boolean;
};

/** The picture. Never throws, never delays the text; what fails is reported and a placeholder stands. */
export interface Stage {
  /** Makes the picture match. `jump` shows it at once; a later call overtakes an earlier one. */
  show(state: StageState, how: Showing): void;
  set(options: StageOptions): void;
  /** Resolves when nothing moves any more. */
  settled(): Promise<void>;
  close(): void;
}

/** 0 … 1 each. */
export type Volumes = {
  readonly music: number;
  readonly room: number;
  readonly event: number;
  readonly muted: boolean;
};

/** What is heard. Waits silently for the first gesture where the browser asks for one. */
export interface Sound {
  mix(mix: Mix, manner: Manner): void;
  /** `take`: how often it was heard before, so that one with variants is not the same each time. */
  play(event: SoundId, take?: number): void;
  /** Its passage is over: an event that could not be heard yet is not heard late. */
  over(): void;
  set(volumes: Volumes): void;
  close(): void;
}

/** What the reader reads. All text is there at once; `play` moves the focus to the new passage. */
export interface Text {
  show(page: TextPage): void;
  /** A sound is heard, or would be: shows its caption when captions are on. */
  heard(sound: SoundId): void;
  close(): void;
}

export type TextPage = {
  readonly told: Told;
  readonly manner: Manner;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
};

/** What a set piece is given when the reader comes to it. */
export type PieceNeeds = {
  /** Room of its own over the picture. Screen readers do not hear it and nothing in it may take the focus: for these there is the list. */
  readonly host: HTMLElement;
  /** The list's own, in its order, closed ones too. */
  readonly choices: readonly Choice[];
  /** All that has been told in this run: the last passage is the one that the reader is at. */
  readonly told: Told;
  /** What an item of one of the story's lists says; undefined when that is not known. */
  readonly listed: (list: string, item: string) => ListItem | undefined;
  /** Takes choices as the list would, one after the other; one that is not offered when its turn comes ends it. */
  readonly choose: (ids: readonly ChoiceId[]) => void;
  /** What the list would offer after this choice; none where that is not known. Nothing is chosen by asking. */
  readonly ahead: (id: ChoiceId) => readonly Choice[];
  /** The reader pressed what stands for this choice: the focus in the list goes there. Never for a pointer that only passes. */
  readonly point: (id: ChoiceId) => void;
  /** What the hand has made ready and has not committed: the list shows it beside the focus. */
  readonly mark: (id: ChoiceId | undefined) => void;
  /** What each choice would do on the piece, in words: the list says it with the choice. */
  readonly describe: (effects: ReadonlyMap<ChoiceId, string>) => void;
  /** What the hand does is heard: an event of the story's sounds. Without a caption, for it is seen. */
  readonly play: (event: string) => void;
};

/** A set piece: something that the reader handles on the stage. It decides nothing that the list could not. */
export interface Piece {
  /** It is named again at the next choice point. */
  offer(choices: readonly Choice[], told: Told): void;
  /** The focus in the list is on this choice now, or on none. */
  point(id: ChoiceId | undefined): void;
  /** Why the list may not take this choice: the hand has begun something that goes against it. */
  refuses?(id: ChoiceId): string | undefined;
  /** No choice point follows that names it. How many milliseconds it stays, to show what came of the last one. */
  over?(told: Told): number;
  /** Its host is emptied afterwards. */
  close(): void;
}
/** What a story's `pieces/<id>.ts` exports as `open`. */
export type OpenPiece = (needs: PieceNeeds) => Piece;

export type Listing = { readonly runs: readonly Run[]; readonly faults: readonly SaveFault[] };

/** Runs that outlive the page. A save that cannot be read is set aside and named, never deleted. */
export interface Saves {
  /** Newest first. */
  list(): Promise<Listing>;
  put(run: Run): Promise<Result<undefined, SaveFault>>;
  remove(run: RunId): Promise<Result<undefined, SaveFault>>;
}

/** A damaged save, whole, and why it was set aside. */
export type AsideSave = {
  readonly name: string;
  readonly text: string;
  readonly problem: string;
};

export interface KeptSaves extends Saves {
  /** What was set aside, so that a player can be given it as a file. */
  aside(): Promise<readonly AsideSave[]>;
  close(): Promise<void>;
}

export interface Clock {
  /** ISO 8601. */
  now(): string;
  /** Resolves after so many milliseconds, or at once when the signal is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** Who may work when: a text is painted first, and the picture is made piece by piece behind it. */
export interface Turns {
  /** The reader presses a choice: no turn is given until its text has been painted, or the press has come to nothing. */
  textMayCome(): void;
  /** A text was written: no turn is given until it has been painted. */
  textComes(): void;
  isTextComing(): boolean;
  /** Resolves when no text waits to be painted. */
  painted(): Promise<void>;
  /** Resolves when a piece of work may be done: one a frame. */
  next(): Promise<void>;
}

/** Chance lives outside the core: new ids and seeds come from here. */
export interface Chance {
  runId(): RunId;
  /** Twenty bits, so that a path code stays short. */
  seed(): number;
}

export interface Faults {
  report(fault: Fault): void;
  /** The cause of what was reported of this kind is gone: what was said of it is taken back. */
  mended(kind: Fault['kind']): void;
}
