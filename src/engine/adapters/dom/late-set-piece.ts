/** A set piece's place before its code is there: it is fetched when a passage first names one. */
import type { ChoiceId, PieceId } from '../../core/brand.ts';
import { messageOf } from '../../core/message-of.ts';
import { cuesOf } from '../../core/story/cue.ts';
import { cuesIn, lastPassage } from '../../core/story/passage.ts';
import type { Faults, TextPage } from '../../ports.ts';
import type { SetPiece, SetPieceNeeds } from './set-piece.ts';

export type LateSetPieceNeeds = Omit<SetPieceNeeds, 'lost'> & { readonly faults: Faults };

/** Where it cannot be fetched, that is reported, and it is tried again with the next passage that names one. */
export function createLateSetPiece(needs: LateSetPieceNeeds): SetPiece {
  let come: SetPiece | undefined;
  let isAsked = false;
  let isWanted = true;
  let page: TextPage | undefined;

  return {
    show(next) {
      page = next;
      if (come !== undefined) return come.show(next);
      const [named] = cuesOf(cuesIn(lastPassage(next.told)), 'piece');
      if (named !== undefined && isWanted && !isAsked) void fetch(named.piece);
      return undefined;
    },
    pointed: (id: ChoiceId | undefined) => come?.pointed(id),
    set(next) {
      isWanted = next;
      if (come === undefined && next && page !== undefined) this.show(page);
      come?.set(next);
    },
    close() {
      page = undefined;
      come?.close();
    },
  };

  async function fetch(id: PieceId): Promise<void> {
    isAsked = true;
    try {
      const { createSetPiece } = await import('./set-piece.ts');
      if (page === undefined) return;
      come = createSetPiece({ ...needs, lost });
      come.set(isWanted);
      come.show(page);
    } catch (thrown) {
      isAsked = false;
      lost(id, thrown);
    }
  }

  function lost(id: PieceId, thrown: unknown): void {
    needs.faults.report({ kind: 'piece-missing', what: id, problem: messageOf(thrown) });
  }
}
