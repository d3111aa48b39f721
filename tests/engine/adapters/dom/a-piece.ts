/** A set piece on the stage, and beside it the list of choices: what a reader has under the hand. */
import { vi } from 'vitest';
import { createLateSetPiece } from '../../../../src/engine/adapters/dom/late-set-piece.ts';
import type { KnownLists } from '../../../../src/engine/adapters/dom/known-lists.ts';
import { createSheet } from '../../../../src/engine/adapters/dom/sheet.ts';
import type { ChoiceId, PieceId } from '../../../../src/engine/core/brand.ts';
import type { Fault } from '../../../../src/engine/core/fault.ts';
import { append, type Journal } from '../../../../src/engine/core/journal/journal.ts';
import type { Told } from '../../../../src/engine/core/story/passage.ts';
import type { OpenPiece } from '../../../../src/engine/ports.ts';
import { NOTHING_KNOWN } from './a-sheet.ts';

export type PieceTable = {
  readonly tell: (journal: Journal) => Told;
  readonly journal: Journal;
  readonly load: (id: PieceId) => Promise<OpenPiece>;
  /** What the story's lists say; nothing, when it is left out. */
  readonly lists?: Pick<KnownLists, 'item' | 'joined'> | undefined;
};

export async function aPiece({ tell, journal: from, load, lists }: PieceTable) {
  const [stage, host] = [document.createElement('div'), document.createElement('div')];
  document.body.replaceChildren(stage, host);
  const faults: Fault[] = [];
  const heard: { readonly sound: string; readonly take: number | undefined }[] = [];
  let journal = from;
  const choose = (id: ChoiceId): void => show(append(journal, id));
  const sheet = createSheet({
    host,
    lookups: { ...NOTHING_KNOWN, joined: (...told) => lists?.joined(...told) },
    choose(id) {
      const why = piece.refuses(id);
      if (why === undefined) choose(id);
      else sheet.say(why);
    },
    pointed: (id) => piece.pointed(id),
  });
  const piece = createLateSetPiece({
    host: stage,
    sheet: host,
    load,
    choose,
    tell,
    point: sheet.point,
    lists: () => lists,
    play: (sound, take) => void heard.push({ sound, take }),
    faults: { report: (fault) => void faults.push(fault), mended: () => undefined },
  });
  const show = (next: Journal, manner: 'play' | 'jump' = 'play'): void => {
    journal = next;
    const page = { told: tell(next), manner, canGoBack: true, canGoForward: false };
    sheet.show(page);
    piece.show(page);
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
  show(from);
  await vi.dynamicImportSettled();
  await settle();
  return {
    stage,
    sheet: host,
    piece,
    faults,
    heard,
    settle,
    show,
    journal: () => journal,
    told: () => tell(journal),
    /** To where the reader was before the last choice. */
    back: () => show({ ...journal, choices: journal.choices.slice(0, -1) }, 'jump'),
    /** The choice that the list marks as ready in the hand. */
    marked: () =>
      [...host.querySelectorAll<HTMLElement>('[aria-current]')].map(
        (button) => button.dataset['choice'],
      ),
    /** What is heard with a choice of the list. */
    heardWith: (id: string) => {
      const by = host.querySelector(`[data-choice="${id}"]`)?.getAttribute('aria-describedby');
      return document.getElementById(by ?? 'none')?.textContent ?? '';
    },
    inList: (id: string) => host.querySelector<HTMLElement>(`[data-choice="${id}"]`) ?? undefined,
  };
}
