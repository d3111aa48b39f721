/**
 * The engine's only public door: what a shell needs to play a story, and nothing of how it is done.
 * Picture, sound and saves are behind dynamic imports, so that no byte of them delays the text.
 */
import type { StageState } from './core/stage/stage-state.ts';
import type { StageCatalog, SoundCatalog } from './core/stage/catalogs.ts';
import type { PictureInWords, PictureInWordsNeeds } from './adapters/dom/picture-in-words.ts';
import type { CompiledRole } from './core/story/pack.ts';
import type { Faults, KeptSaves, Sound, Stage, Storyteller, Turns } from './ports.ts';
import type { ListCatalog } from './core/story/list.ts';
export type { ListItem } from './core/story/list.ts';
import type { KnownLists } from './adapters/dom/known-lists.ts';

export { brand } from './core/brand.ts';
export { isMap } from './core/is-map.ts';
export type * from './core/brand.ts';
export type * from './core/stage/card.ts';
export type * from './core/stage/person.ts';
export type * from './core/stage/place.ts';
export type * from './core/stage/sound-entry.ts';
export type * from './core/stage/teller.ts';
export type * from './core/stage/catalogs.ts';
export { cuesOf, GRADES, type Cue, type Grade } from './core/story/cue.ts';
export {
  debriefOf,
  type Debrief,
  type DebriefClaim,
  type DebriefPage,
} from './core/record/debrief.ts';
export { chaptersEnded } from './core/record/debrief-offered.ts';
export {
  compareRuns,
  type ComparedDecision,
  type Comparison,
  type Taken,
} from './core/record/compare.ts';
export { listedIn, type Listed } from './core/record/listed-in.ts';
export { turnedFirst, type TurnedFirst } from './core/record/turned-first.ts';
export { pictureAtEnd } from './core/record/picture-at-end.ts';
export { chaptersOfPassages } from './core/record/chapters-read.ts';
export { passRead, takenElsewhere } from './core/record/pass-read.ts';
export { readBefore, type ReadBefore } from './core/record/read-before.ts';
export type { CitedFact, CitedSource } from './core/record/citations.ts';
export {
  STORAGE_FAULTS,
  type Fault,
  type SaveFault,
  type StorageFault,
  type UnreadSave,
} from './core/fault.ts';
export { hashHex } from './core/hash.ts';
export { continues, START, upTo, type Journal } from './core/journal/journal.ts';
export type { CompiledRole, Pack, Recaps, Role } from './core/story/pack.ts';
export { cuesIn, type Choice, type Passage, type Told } from './core/story/passage.ts';
export { isHashOnly, readMadeId } from './core/story/made-id.ts';
export { besideOurs, type Beside } from './core/board/beside-ours.ts';
export {
  answerIds,
  boardsOn,
  isSigned,
  type AnswerGrade,
  type Board,
  type BoardCard,
  type BoardDoor,
  type PoleGrade,
} from './core/board/board.ts';
export {
  ANY,
  CANNOT_TELL,
  FIVE,
  KNEW,
  MIDDLE,
  STRENGTHS,
  type Five,
  type Knew,
  type Strength,
} from './core/board/scale.ts';
export { boardSources, type BoardSources } from './core/board/board-sources.ts';
export { decodeWeighing } from './core/board/decode-weighing.ts';
export {
  favours,
  isWhole,
  strikes,
  withStrength,
  type AnswerMark,
  type Mark,
} from './core/board/mark.ts';
export * from './core/board/weighing.ts';
export {
  finalOf,
  finalPage,
  judgementAsked,
  type Column,
  type FinalLine,
  type FinalPage,
  type JudgementAsked,
  type Judgements,
} from './core/record/final-page.ts';
export type { Final } from './core/record/final.ts';
export type { Question } from './core/record/question.ts';
export { questionPage, questionsOf, type QuestionPage } from './core/record/question-page.ts';
export type * from './core/record/record.ts';
export type { Issued, Name, Source } from './core/record/source.ts';
export { secondsToRead, wordsIn } from './core/record/reading-time.ts';
export type { RecordTable } from './core/record/record-table.ts';
export {
  rowsOfTellers,
  tablePage,
  tablesOfChapters,
  tablesOfFacts,
  tablesOfQuestion,
  type TablePage,
} from './core/record/table-page.ts';
export { assertNever, err, ok, type Result } from './core/result.ts';
export { newestFirst, playedAt, type Judgement, type Run } from './core/journal/run.ts';
export { knownMap, wholeMap, type KnownMap } from './core/map/known-map.ts';
export { lostBy } from './core/map/lost-ways.ts';
export { moved, MOVES, type Move } from './core/map/moves.ts';
export {
  edgesOf,
  endOf,
  keyOf,
  runOnMap,
  type MetPoint,
  type RunOnMap,
} from './core/map/run-on-map.ts';
export type * from './core/map/story-map.ts';
export { kept } from './core/save/keep.ts';
export { encodeSave } from './core/save/encode-save.ts';
export { decodeSave } from './core/save/decode-save.ts';
export type { PathBook } from './core/path-code/book.ts';
export type { CodeFault, NoCode } from './core/path-code/code-fault.ts';
export { placeOfGroup } from './core/path-code/groups.ts';
export { encodePath } from './core/path-code/encode-path.ts';
export { readPath } from './core/path-code/read-path.ts';
export { walkPath, type PathStop, type WalkedPath } from './core/path-code/walk-path.ts';
export { journalWith, runToKeep, standing, type Session } from './core/journal/session.ts';
export { timelineOf, type TimelineYear } from './core/record/timeline.ts';
export type { Manner } from './core/story/effect.ts';
export type { Mix } from './core/stage/mix.ts';
export { showsPicture } from './core/stage/shows-picture.ts';
export * from './ports.ts';

export { createDirector, type Director, type DirectorState } from './director/director.ts';
export type { Command } from './director/command.ts';
export { allStages } from './all-stages.ts';
export { createLateSaves } from './late/late-saves.ts';
export { createLateSound } from './late/late-sound.ts';
export { createLateStage } from './late/late-stage.ts';

export { createChance } from './adapters/browser/chance.ts';
export { createClock } from './adapters/browser/clock.ts';
export { createTurns } from './adapters/browser/turns.ts';
export { sceneTitle } from './adapters/dom/current-scene.ts';
export { element } from './adapters/dom/element.ts';
export { plainText } from './adapters/dom/inline-markup.ts';
export type { PictureInWords } from './adapters/dom/picture-in-words.ts';
export type { PictureWords } from './adapters/dom/picture-words.ts';
export type { KnownLists } from './adapters/dom/known-lists.ts';
export { listenToKeys, type KeyCommand } from './adapters/dom/keys.ts';
export { logView } from './adapters/dom/log-view.ts';
export { createLookups, type Arrived, type Lookups } from './adapters/dom/lookups.ts';
export { createLateSetPiece } from './adapters/dom/late-set-piece.ts';
export { createSheet, type Sheet } from './adapters/dom/sheet.ts';
export { ENGLISH_SHEET, type SheetWords } from './adapters/dom/words.ts';

/** How cards look: they can be read without. */
/** A place's layers as SVG texts, for a small picture of it: see `adapters/pixi/drawing/thumbnail.ts`. */
export async function loadPlaceLayers(
  shown: Pick<StageState, 'place' | 'look' | 'light'>,
  catalog: StageCatalog,
): Promise<readonly string[]> {
  const { placeLayers } = await import('./adapters/pixi/drawing/thumbnail.ts');
  return placeLayers(shown, catalog, async (address) => (await fetch(address)).text());
}

export const loadCardStyles = (): Promise<unknown> => import('./adapters/dom/cards.css');

/** Makes a storyteller of a compiled role. @throws when that is not ink's JSON: a fault of the build. */
export type MakeStoryteller = (compiled: CompiledRole) => Storyteller;

/** ink's runtime. Rejects when it cannot be had. */
export async function loadInk(): Promise<MakeStoryteller> {
  const { createInkStoryteller } = await import('./adapters/ink/ink-storyteller.ts');
  return createInkStoryteller;
}

/** The story's lists, and how they are shown: wanted only where a passage has some. */
export async function loadKnownLists(load: () => Promise<ListCatalog>): Promise<KnownLists> {
  const [{ createKnownLists }, catalog] = await Promise.all([
    import('./adapters/dom/known-lists.ts'),
    load(),
  ]);
  return createKnownLists(catalog);
}

export type PixiNeeds = {
  readonly host: HTMLElement;
  readonly catalog: StageCatalog;
  readonly faults: Faults;
  readonly turns: Turns;
};

export async function loadPixiStage(needs: PixiNeeds): Promise<Stage> {
  const { createPixiStage } = await import('./adapters/pixi/pixi-stage.ts');
  return createPixiStage(needs);
}

/** What stands over the picture, what of it stands in the text, and what is said of it. */
export async function loadPictureInWords(needs: PictureInWordsNeeds): Promise<PictureInWords> {
  const { createPictureInWords } = await import('./adapters/dom/picture-in-words.ts');
  return createPictureInWords(needs);
}

export type HowlerNeeds = { readonly catalog: SoundCatalog; readonly faults: Faults };

export async function loadHowlerSound(needs: HowlerNeeds): Promise<Sound> {
  const { createHowlerSound } = await import('./adapters/howler/howler-sound.ts');
  return createHowlerSound(needs);
}

/** @param story Id of the story pack: each story has a database of its own. */
export async function loadIndexedDbSaves(story: string): Promise<KeptSaves> {
  const { createIndexedDbSaves } = await import('./adapters/indexed-db/indexed-db-saves.ts');
  return createIndexedDbSaves(story);
}
