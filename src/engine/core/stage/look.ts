/** How sure we are of what the picture shows. A look is a palette and a drawing mode, not a filter. */
import type { CardId, PlaceId, TellerId } from '../brand.ts';

export const LOOK_KINDS = ['lived', 'told', 'legend', 'silent'] as const;
export type LookKind = (typeof LOOK_KINDS)[number];

export type Look =
  | { readonly kind: 'lived' }
  | { readonly kind: 'told'; readonly teller: TellerId }
  /** With whoever tells it so, where that is known. */
  | { readonly kind: 'legend'; readonly teller?: TellerId }
  /** `left`: a place whose one drawn thing is all that is left to be seen; without it there is nothing. */
  | { readonly kind: 'silent'; readonly card: CardId; readonly left?: PlaceId };
