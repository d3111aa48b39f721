/** The real story at a choice point that names a set piece, with the list beside it: what a reader has under the hand. */
import { createInkStoryteller } from '../../../src/engine/adapters/ink/ink-storyteller.ts';
import { brand } from '../../../src/engine/core/brand.ts';
import { append, type Journal } from '../../../src/engine/core/journal/journal.ts';
import { cuesOf } from '../../../src/engine/core/story/cue.ts';
import { cuesIn, lastPassage, type Passage } from '../../../src/engine/core/story/passage.ts';
import type { OpenPiece } from '../../../src/engine/ports.ts';
import { createKnownLists } from '../../../src/engine/adapters/dom/known-lists.ts';
import { compiledRole, listCatalog, readGame } from '../../build/stories.ts';
import { aPiece } from '../../engine/adapters/dom/a-piece.ts';

export type At = { readonly role: string; readonly entry: string; readonly piece: string };
type Storyteller = ReturnType<typeof createInkStoryteller>;
/** Read once: that takes its time. */
export const GAME = readGame();
const lists = createKnownLists(listCatalog(GAME));
const storytellers = new Map<string, Storyteller>();

/** Opens the story at the entry and takes first choices until a passage names the piece. */
export async function atPiece(at: At, open: OpenPiece) {
  const storyteller = tellerOf(at.role);
  const tell = (journal: Journal) => storyteller.tell(journal);
  const journal = journalTo(at, storyteller);
  const table = await aPiece({ tell, journal, lists, load: () => Promise.resolve(open) });
  return {
    ...table,
    taken: () => table.journal().choices.slice(journal.choices.length),
    passage: () => lastPassage(table.told()),
    thing: (word: string) =>
      table.stage.querySelector<SVGElement>(`[data-word="${word}"]`) ?? undefined,
  };
}

export const click = (thing: Element | undefined): void => {
  if (thing === undefined) throw new Error('there is nothing to press');
  thing.dispatchEvent(new MouseEvent('click', { bubbles: true }));
};

/** What an item of a list of the role says. */
export const listed = (role: string, list: string, item: string): string =>
  lists.item(brand(role), brand(list), item).words;

/** Whether the story has such a sound. */
export const isSound = (id: string): boolean => GAME.sounds.some(({ value }) => value.id === id);

/** Compiles the story once: a wait of its own, outside of any test. */
export const prepare = (role: string): void => void tellerOf(role);

function tellerOf(role: string): Storyteller {
  const known = storytellers.get(role) ?? createInkStoryteller(compiledRole(GAME, role));
  storytellers.set(role, known);
  return known;
}

function journalTo({ role, entry, piece }: At, storyteller: Storyteller): Journal {
  let journal: Journal = {
    story: 'game',
    role: brand(role),
    entry,
    seed: 1,
    without: [],
    choices: [],
  };
  for (let step = 0; step < 60; step += 1) {
    const passage = lastPassage(storyteller.tell(journal));
    if (names(passage, piece)) return journal;
    const next = passage.choices.find((choice) => choice.open);
    if (next === undefined) break;
    journal = append(journal, next.id);
  }
  throw new Error(`no passage from ${entry} names the piece ${piece}`);
}

const names = (passage: Passage, piece: string): boolean =>
  cuesOf(cuesIn(passage), 'piece').some((cue) => cue.piece === piece);
