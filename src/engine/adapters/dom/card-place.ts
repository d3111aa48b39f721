/**
 * Lays the card over the picture where it hides the fewest heads, and smaller where it would hide any: measures all as it is
 * in the page.
 */
import { hiddenBy, roomForCard, type Box, type CardRoom } from './card-room.ts';
import { HEADS, headsOn } from './heads-signal.ts';

export type CardPlace = {
  /** @param key Which card it is: the same one moves only where that is worth it. */
  readonly lay: (key: string) => void;
  readonly close: () => void;
};

/** Of one head. */
const LITTLE = 0.1;

export type CardPlaceNeeds = {
  /** Holds the picture, whatever draws it, and the overlay. */
  readonly host: HTMLElement;
  readonly overlay: HTMLElement;
  /** Where cards may lie, by the style sheet. */
  readonly cards: HTMLElement;
};

export function createCardPlace({ host, overlay, cards }: CardPlaceNeeds): CardPlace {
  let key = '';
  let lies: { readonly key: string; readonly room: CardRoom } | undefined;
  const observer = new MutationObserver(place);
  observer.observe(host, { subtree: true, attributeFilter: [HEADS] });
  // a drawing has no size before it has come; loading does not bubble
  cards.addEventListener('load', drawn, true);
  return {
    lay(next) {
      key = next;
      place();
    },
    close() {
      observer.disconnect();
      cards.removeEventListener('load', drawn, true);
    },
  };

  function drawn(): void {
    lies = undefined;
    place();
  }

  function place(): void {
    const heads = headsOn(host.querySelector(`[${HEADS}]`));
    delete cards.dataset['size'];
    const large = heads && measure(overlay, cards);
    if (heads === undefined || large === undefined) {
      lies = undefined;
      for (const name of ['--across', '--down']) cards.style.removeProperty(name);
      return;
    }
    const before = lies?.key === key ? lies.room : undefined;
    let room = roomForCard({ heads, ...large }, before);
    if (hiddenBy(room, { heads, ...large }) > LITTLE) {
      cards.dataset['size'] = 'small';
      room = roomForCard({ heads, ...(measure(overlay, cards) ?? large) }, before);
    }
    lies = { key, room };
    cards.style.setProperty('--across', String(room.across));
    cards.style.setProperty('--down', String(room.down));
  }
}

type Measured = {
  readonly area: Box;
  readonly card: { readonly width: number; readonly height: number };
};

/** Undefined where there is no card or no room. A card that waits for its picture is measured all the same. */
function measure(overlay: HTMLElement, cards: HTMLElement): Measured | undefined {
  const { clientWidth: wide, clientHeight: high } = overlay;
  const card = cards.querySelector<HTMLElement>('.card');
  if (card === null || wide === 0 || high === 0) return undefined;
  cards.style.setProperty('display', 'block', 'important');
  // sizes of the layout: a card that is turned or on its way is measured as it lies
  const { offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight } = cards;
  const size = { width: card.offsetWidth / wide, height: card.offsetHeight / high };
  cards.style.removeProperty('display');
  return {
    area: {
      left: left / wide,
      top: top / high,
      right: (left + offsetWidth) / wide,
      bottom: (top + offsetHeight) / high,
    },
    card: size,
  };
}
