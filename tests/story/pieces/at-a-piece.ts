/** The real story at a choice point that names a set piece, with the list beside it: what a reader has under the hand. */
import { vi } from 'vitest';
import { createLateSetPiece } from '../../../src/engine/adapters/dom/late-set-piece.ts';
import { createSheet } from '../../../src/engine/adapters/dom/sheet.ts';
import { createInkStoryteller } from '../../../src/engine/adapters/ink/ink-storyteller.ts';
import { brand, type ChoiceId } from '../../../src/engine/core/brand.ts';
import type { Fault } from '../../../src/engine/core/fault.ts';
import { append, type Journal } from '../../../src/engine/core/journal/journal.ts';
import { cuesOf } from '../../../src/engine/core/story/cue.ts';
import { cuesIn, lastPassage, type Passage } from '../../../src/engine/core/story/passage.ts';
import type { OpenPiece } from '../../../src/engine/ports.ts';
import { compiledRole, readGame } from '../../build/stories.ts';
import { NOTHING_KNOWN } from '../../engine/adapters/dom/a-sheet.ts';

export type At = { readonly role: string; readonly entry: string; readonly piece: string };
type Storyteller = ReturnType<typeof createInkStoryteller>;
const storytellers = new Map<string, Storyteller>();

/** Opens the story at the entry and takes first choices until a passage names the piece; `steer` is preferred on the way. */
export async function atPiece(at: At, open: OpenPiece, steer: readonly string[] = []) {
  const storyteller = tellerOf(at.role);
  const [stage, host] = [document.createElement('div'), document.createElement('div')];
  document.body.replaceChildren(stage, host);
  const faults: Fault[] = [];
  let journal = journalTo(at, storyteller, steer);
  const choose = (id: ChoiceId): void => show(append(journal, id));
  const sheet = createSheet({
    host,
    lookups: NOTHING_KNOWN,
    choose,
    pointed: (id) => piece.pointed(id),
  });
  const piece = createLateSetPiece({
    host: stage,
    load: () => Promise.resolve(open),
    choose,
    point: sheet.point,
    faults: { report: (fault) => void faults.push(fault), mended: () => undefined },
  });
  const show = (next: Journal): void => {
    journal = next;
    const told = storyteller.tell(next);
    const page = { told, manner: 'play' as const, canGoBack: true, canGoForward: false };
    sheet.show(page);
    piece.show(page);
  };
  const before = journal.choices.length;
  show(journal);
  await vi.dynamicImportSettled();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return {
    stage,
    faults,
    journal: () => journal,
    taken: () => journal.choices.slice(before),
    told: () => storyteller.tell(journal),
    passage: () => lastPassage(storyteller.tell(journal)),
    inList: (id: string) => host.querySelector<HTMLElement>(`[data-choice="${id}"]`) ?? undefined,
    thing: (word: string) => stage.querySelector<SVGElement>(`[data-word="${word}"]`) ?? undefined,
  };
}

export const click = (thing: Element | undefined): void => {
  if (thing === undefined) throw new Error('there is nothing to press');
  thing.dispatchEvent(new MouseEvent('click', { bubbles: true }));
};

/** Compiles the story once: a wait of its own, outside of any test. */
export const prepare = (role: string): void => void tellerOf(role);

function tellerOf(role: string): Storyteller {
  const known = storytellers.get(role) ?? createInkStoryteller(compiledRole(readGame(), role));
  storytellers.set(role, known);
  return known;
}

function journalTo({ role, entry, piece }: At, storyteller: Storyteller, steer: readonly string[]) {
  const start: Journal = {
    story: 'game',
    role: brand(role),
    entry,
    seed: 1,
    without: [],
    choices: [],
  };
  let journal = start;
  for (let step = 0; step < 60; step += 1) {
    const passage = lastPassage(storyteller.tell(journal));
    if (names(passage, piece)) return journal;
    const open = passage.choices.filter((choice) => choice.open);
    const next = open.find(({ id }) => steer.includes(id)) ?? open[0];
    if (next === undefined) break;
    journal = append(journal, next.id);
  }
  throw new Error(`no passage from ${entry} names the piece ${piece}`);
}

const names = (passage: Passage, piece: string): boolean =>
  cuesOf(cuesIn(passage), 'piece').some((cue) => cue.piece === piece);
