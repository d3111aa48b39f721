/**
 * `virtual:story`: what the build plugin makes of a story folder. The page imports this and nothing else of the story.
 * (tsconfig's `paths` points the name here.)
 */
import type { Board } from '../engine/core/board/board.ts';
import type { PieceId, RoleId } from '../engine/core/brand.ts';
import type { SoundCatalog, StageCatalog } from '../engine/core/stage/catalogs.ts';
import type { ListCatalog } from '../engine/core/story/list.ts';
import type { CompiledRole, Pack, Recaps } from '../engine/core/story/pack.ts';
import type { OpenPiece } from '../engine/ports.ts';
import type { Judgements } from '../engine/core/record/final-page.ts';
import type { StoryRecord } from '../engine/core/record/record.ts';

/** Title, roles, chapters, scenes: in the first chunk, so it is kept small: recaps are not in it, nor what lists say. */
export const pack: Pack;
/** Each loads a chunk of its own. Rejects when the chunk cannot be had. */
export function loadRole(role: RoleId): Promise<CompiledRole>;
export function loadStage(): Promise<StageCatalog>;
export function loadSounds(): Promise<SoundCatalog>;
/** A set piece of the story's own `pieces` folder. Rejects when there is none of this name. */
export function loadPiece(id: PieceId): Promise<OpenPiece>;
export function loadLists(): Promise<ListCatalog>;
export function loadRecaps(): Promise<Recaps>;
export function loadJudgements(): Promise<Judgements>;
export function loadRecord(): Promise<StoryRecord>;
/** The evidence boards with all their cards: the record only names them. */
export function loadBoards(): Promise<readonly Board[]>;
/** While an author works: called with the role's new story after each save. Returns its undo. */
export function onEdited(listener: (role: CompiledRole) => void): () => void;
