/**
 * Signals to what lies over the picture, as attributes of the host: where heads are while a card lies there
 * (`data-heads`: for each `left top right bottom` in shares of the host, and `lit` for who is read from, and for what is read in the picture; `;` between them)
 * and that the first or the next picture is still awaited (`data-awaits`). It knows nothing of cards' sizes.
 */
import type { StageCatalog } from '../../../core/stage/catalogs.ts';
import type { StageState } from '../../../core/stage/stage-state.ts';
import { subjectOf } from '../place/subject.ts';
import { seenPeople, seenReads, type Rect } from './faces-seen.ts';

export type Hangs = 'nothing' | 'another' | 'this';

export type PageSignals = {
  /** `hangs`: what hangs now, or nothing yet, or what is wanted anyway. */
  wants(state: StageState, hangs: Hangs): void;
  /** The picture stands, or nothing more comes. */
  stands(): void;
};

export function createPageSignals(host: HTMLElement, catalog: StageCatalog): PageSignals {
  function tellHeads(state: StageState): void {
    const subject = subjectOf(state, catalog);
    const [width, height] = [host.clientWidth, host.clientHeight];
    if (state.card === undefined || subject.kind !== 'place' || width === 0 || height === 0) {
      delete host.dataset['heads'];
      return;
    }
    const people = seenPeople(state, subject.place, catalog, { width, height });
    const heads = [...people].map(
      ([id, { head }]) => sharesOf(head) + (id === state.lit ? ' lit' : ''),
    );
    const reads = seenReads(state, subject.place, { width, height });
    host.dataset['heads'] = [...heads, ...reads.map((one) => `${sharesOf(one)} lit`)].join(';');
  }

  return {
    wants(state, hangs) {
      tellHeads(state);
      if (hangs !== 'this') host.dataset['awaits'] = hangs === 'nothing' ? 'first' : 'next';
    },
    stands() {
      delete host.dataset['awaits'];
    },
  };
}

const DIGITS = 4;

function sharesOf({ left, top, right, bottom }: Rect): string {
  return [left, top, right, bottom].map((share) => share.toFixed(DIGITS)).join(' ');
}
