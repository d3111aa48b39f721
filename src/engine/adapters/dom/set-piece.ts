/**
 * A set piece on the stage: opened where a passage names one, beside the list of choices, which stays and is the truth.
 * It is there when its code has come; if that never comes, or it fails, the list is all there is and nothing is missed.
 */
import { brand, type ChoiceId, type ListId, type PieceId, type SoundId } from '../../core/brand.ts';
import { append, type Journal } from '../../core/journal/journal.ts';
import type { Manner } from '../../core/story/effect.ts';
import type { ListItem } from '../../core/story/list.ts';
import { lastPassage, type Choice, type Told } from '../../core/story/passage.ts';
import type { OpenPiece, Piece, Sound } from '../../ports.ts';
import { createChoiceHand } from './choice-hand.ts';
import { element } from './element.ts';
import type { KnownLists } from './known-lists.ts';
import './set-piece.css';

export type SetPieceNeeds = {
  /** The stage: hidden from screen readers, and it must be positioned. */
  readonly host: HTMLElement;
  /** Where the list of choices is. */
  readonly sheet: HTMLElement;
  /** Rejects when the story has no such piece, or it cannot be had. */
  readonly load: (id: PieceId) => Promise<OpenPiece>;
  readonly choose: (id: ChoiceId) => void;
  /** The reader points at a choice: the focus in the list goes there. */
  readonly point: (id: ChoiceId) => void;
  /** Tells a journal of the role in play without showing it. */
  readonly tell: (journal: Journal) => Told | undefined;
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
  /** Why a choice of the list is not taken now; undefined when it may be. */
  readonly refuses: (id: ChoiceId) => string | undefined;
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

/** Milliseconds that a timer can count. */
const LONGEST = 2 ** 31 - 1;

type Wanted = {
  readonly id: PieceId;
  readonly told: Told;
};

export function createSetPiece(needs: SetPieceNeeds): SetPiece {
  const { load, choose, lost } = needs;
  const { mark, describe } = createChoiceHand(needs.sheet);
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
  /** While it stays to be seen, and nothing on it can be handled any more. */
  let leaving: ReturnType<typeof setTimeout> | undefined;
  /** How often each sound was heard here: one with variants is not the same each time. */
  const takes = new Map<string, number>();

  return {
    show({ id, told, manner }) {
      offered = lastPassage(told).choices;
      wanted = id === undefined || offered.length === 0 ? undefined : { id, told };
      const next = manner === 'play' ? waiting : [];
      if (leaving !== undefined) clear();
      if (wanted === undefined && manner === 'play' && isAllowed) stay(told);
      if (leaving === undefined) bring();
      take(next);
    },
    pointed: (id) => attempt((piece) => piece.point(id)),
    refuses(id) {
      let why: string | undefined;
      attempt((piece) => {
        why = piece.refuses?.(id);
      });
      return why;
    },
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
      const shows = { mark, describe, point, play };
      const piece = open({ host, choices: offered, told, listed, ahead, choose: take, ...shows });
      standing = { id, piece };
    } catch (thrown) {
      host.replaceChildren();
      lost(id, thrown);
    }
  }

  function offer(piece: Piece): void {
    if (wanted !== undefined) piece.offer(offered, wanted.told);
  }

  /** Its last choice is taken: it may show what came of it, until that has been seen, or something else is chosen. */
  function stay(told: Told): void {
    let time = 0;
    attempt((piece) => {
      time = piece.over?.(told) ?? 0;
    });
    if (time <= 0 || standing === undefined) return;
    mark(undefined);
    host.inert = true;
    leaving = setTimeout(clear, Math.min(time, LONGEST));
  }

  /** A piece that fails goes, and the list goes on. */
  function attempt(act: (piece: Piece) => void): void {
    if (standing === undefined || leaving !== undefined) return;
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
    clearTimeout(leaving);
    leaving = undefined;
    host.inert = false;
    try {
      last?.piece.close();
    } catch (thrown) {
      if (last !== undefined) lost(last.id, thrown);
    }
    host.replaceChildren();
    mark(undefined);
    describe(new Map());
  }

  function ahead(id: ChoiceId): readonly Choice[] {
    const told = wanted && needs.tell(append(wanted.told.journal, id));
    const isThere = told !== undefined && told.journal.choices.at(-1) === id;
    return isThere ? lastPassage(told).choices : [];
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
