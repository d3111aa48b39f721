/**
 * A set piece on the stage: opened where a passage names one, beside the list of choices, which stays and is the truth.
 * It is there when its code has come; if that never comes, or it fails, the list is all there is and nothing is missed.
 */
import { brand, type ChoiceId, type ListId, type PieceId, type SoundId } from '../../core/brand.ts';
import type { Manner } from '../../core/story/effect.ts';
import type { ListItem } from '../../core/story/list.ts';
import { lastPassage, type Choice, type Told } from '../../core/story/passage.ts';
import type { OpenPiece, Piece, Sound } from '../../ports.ts';
import { element } from './element.ts';
import type { KnownLists } from './known-lists.ts';

export type SetPieceNeeds = {
  /** The stage: hidden from screen readers, and it must be positioned. */
  readonly host: HTMLElement;
  /** Rejects when the story has no such piece, or it cannot be had. */
  readonly load: (id: PieceId) => Promise<OpenPiece>;
  readonly choose: (id: ChoiceId) => void;
  /** The reader points at a choice: the focus in the list goes there. */
  readonly point: (id: ChoiceId) => void;
  /** What the story's lists say; undefined until that has come. */
  readonly lists: () => Pick<KnownLists, 'item'> | undefined;
  readonly play: Sound['play'];
  /** One cannot be had, or fails. */
  readonly lost: (id: PieceId, thrown: unknown) => void;
};

export type SetPiece = {
  readonly show: (point: ChoicePoint) => void;
  /** Where the focus in the list is now. */
  readonly pointed: (id: ChoiceId | undefined) => void;
  /** False: plain lists are wanted. */
  readonly set: (isWanted: boolean) => void;
  readonly close: () => void;
};

export type ChoicePoint = {
  /** The piece that the passage names. */
  readonly id: PieceId | undefined;
  readonly told: Told;
  readonly manner: Manner;
};

type Wanted = {
  readonly id: PieceId;
  readonly told: Told;
};

export function createSetPiece(needs: SetPieceNeeds): SetPiece {
  const { load, choose, lost } = needs;
  const host = element('div', { class: 'stage-piece' });
  // the focus is in the list, and a press on the stage leaves it there
  host.addEventListener('mousedown', (event) => event.preventDefault());
  needs.host.append(host);
  let isAllowed = true;
  let wanted: Wanted | undefined;
  let standing: { readonly id: PieceId; readonly piece: Piece } | undefined;
  /** Ids that the piece sent in one go and that wait for their choice point. */
  let waiting: readonly ChoiceId[] = [];
  let offered: readonly Choice[] = [];
  /** How often each sound was heard here: one with variants is not the same each time. */
  const takes = new Map<string, number>();

  return {
    show({ id, told, manner }) {
      offered = lastPassage(told).choices;
      wanted = id === undefined || offered.length === 0 ? undefined : { id, told };
      const next = manner === 'play' ? waiting : [];
      bring();
      take(next);
    },
    pointed: (id) => attempt((piece) => piece.point(id)),
    set(isWanted) {
      if (isAllowed === isWanted) return;
      isAllowed = isWanted;
      bring();
    },
    close() {
      wanted = undefined;
      bring();
      host.remove();
    },
  };

  /** Makes what stands match what is wanted. */
  function bring(): void {
    const id = isAllowed ? wanted?.id : undefined;
    if (standing !== undefined && standing.id === id) return attempt(offer);
    clear();
    if (id === undefined) return;
    load(id).then(
      (open) => stand(id, open),
      (thrown: unknown) => lost(id, thrown),
    );
  }

  function stand(id: PieceId, open: OpenPiece): void {
    if (!isAllowed || wanted?.id !== id || standing !== undefined) return;
    try {
      const { told } = wanted;
      const { point } = needs;
      const piece = open({ host, choices: offered, told, listed, choose: take, point, play });
      standing = { id, piece };
    } catch (thrown) {
      host.replaceChildren();
      lost(id, thrown);
    }
  }

  function offer(piece: Piece): void {
    if (wanted !== undefined) piece.offer(offered, wanted.told);
  }

  /** A piece that fails goes, and the list goes on. */
  function attempt(act: (piece: Piece) => void): void {
    if (standing === undefined) return;
    const { id, piece } = standing;
    try {
      act(piece);
    } catch (thrown) {
      lost(id, thrown);
      clear();
    }
  }

  function clear(): void {
    const last = standing;
    standing = undefined;
    waiting = [];
    try {
      last?.piece.close();
    } catch (thrown) {
      if (last !== undefined) lost(last.id, thrown);
    }
    host.replaceChildren();
  }

  function listed(list: string, item: string): ListItem | undefined {
    return wanted && needs.lists()?.item(wanted.told.journal.role, brand<ListId>(list), item);
  }

  function play(event: string): void {
    const times = takes.get(event) ?? 0;
    takes.set(event, times + 1);
    needs.play(brand<SoundId>(event), times);
  }

  /** As the list would: only what is offered and open, and the next one only at the next choice point. */
  function take(ids: readonly ChoiceId[]): void {
    const [first, ...rest] = ids;
    const isOpen = offered.some(({ id, open }) => id === first && open);
    waiting = isOpen ? rest : [];
    if (first !== undefined && isOpen) choose(first);
  }
}
