/** A set piece's place before its code is there: it is fetched when a passage first names one. */
import type { ChoiceId, PieceId } from '../../core/brand.ts';
import { messageOf } from '../../core/message-of.ts';
import { cuesOf } from '../../core/story/cue.ts';
import { cuesIn, lastPassage } from '../../core/story/passage.ts';
import type { Faults, TextPage } from '../../ports.ts';
import type { ChoicePoint, SetPiece, SetPieceNeeds } from './set-piece.ts';

export type LateSetPiece = Omit<SetPiece, 'show'> & { readonly show: (page: TextPage) => void };

export type LateSetPieceNeeds = Omit<SetPieceNeeds, 'lost'> & { readonly faults: Faults };

/** Where it cannot be fetched, that is reported, and it is tried again with the next passage that names one. */
export function createLateSetPiece(needs: LateSetPieceNeeds): LateSetPiece {
  let come: SetPiece | undefined;
  let isAsked = false;
  let isWanted = true;
  let point: ChoicePoint | undefined;

  return {
    show(page) {
      point = choicePoint(page);
      come?.show(point);
      ask();
    },
    pointed: (id: ChoiceId | undefined) => come?.pointed(id),
    refuses: (id: ChoiceId) => come?.refuses(id),
    set(next) {
      isWanted = next;
      come?.set(next);
      ask();
    },
    close() {
      point = undefined;
      come?.close();
    },
  };

  function ask(): void {
    if (point?.id !== undefined && isWanted && !isAsked) void fetch(point.id);
  }

  async function fetch(id: PieceId): Promise<void> {
    isAsked = true;
    try {
      const { createSetPiece } = await import('./set-piece.ts');
      if (point === undefined) return;
      come = createSetPiece({ ...needs, lost });
      come.set(isWanted);
      come.show(point);
    } catch (thrown) {
      isAsked = false;
      lost(id, thrown);
    }
  }

  function lost(id: PieceId, thrown: unknown): void {
    needs.faults.report({ kind: 'piece-missing', what: id, problem: messageOf(thrown) });
  }
}

function choicePoint({ told, manner }: TextPage): ChoicePoint {
  const id = cuesOf(cuesIn(lastPassage(told)), 'piece').at(-1)?.piece;
  return { id, told, manner };
}
