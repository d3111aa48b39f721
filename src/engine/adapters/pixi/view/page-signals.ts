/**
 * Signals to what lies over the picture, as attributes of the host: where a card may lie (`data-cards`)
 * and that the first or the next picture is still awaited (`data-awaits`). Style sheets read them; nobody else need know.
 */
import type { StageCatalog } from '../../../core/stage/catalogs.ts';
import type { StageState } from '../../../core/stage/stage-state.ts';
import { roomForCard, type CardRoom } from './card-room.ts';
import { subjectOf } from '../place/subject.ts';
import { seenPeople } from './faces-seen.ts';

export type Hangs = 'nothing' | 'another' | 'this';

export type PageSignals = {
  /** `hangs`: what hangs now, or nothing yet, or what is wanted anyway. */
  wants(state: StageState, hangs: Hangs): void;
  /** The picture stands, or nothing more comes. */
  stands(): void;
};

export function createPageSignals(host: HTMLElement, catalog: StageCatalog): PageSignals {
  let lies: { readonly key: string; readonly room: CardRoom } | undefined;

  function lay(state: StageState): void {
    const { card, lit } = state;
    const subject = subjectOf(state, catalog);
    const [width, height] = [host.clientWidth, host.clientHeight];
    if (card === undefined || subject.kind !== 'place' || width === 0 || height === 0) {
      lies = undefined;
      delete host.dataset['cards'];
      return;
    }
    const key = JSON.stringify([subject.place.id, card]);
    const people = seenPeople(state, subject.place, catalog, { width, height });
    const words = catalog.cards.find(({ id }) => id === card.id);
    const crowded = {
      people,
      lit,
      stage: { width, height },
      card: words ?? { title: '', lines: [] },
    };
    const room = roomForCard(crowded, lies?.key === key ? lies.room : undefined);
    lies = { key, room };
    host.dataset['cards'] = room;
  }

  return {
    wants(state, hangs) {
      lay(state);
      if (hangs !== 'this') host.dataset['awaits'] = hangs === 'nothing' ? 'first' : 'next';
    },
    stands() {
      delete host.dataset['awaits'];
    },
  };
}
