/** How sure we are of what the picture shows. A look is a palette and a drawing mode, not a filter. */
import type { CardId, TellerId } from '../brand.ts';

export const LOOK_KINDS = ['lived', 'told', 'legend', 'silent'] as const;
export type LookKind = (typeof LOOK_KINDS)[number];

export type Look =
  | { readonly kind: 'lived' }
  | { readonly kind: 'told'; readonly teller: TellerId }
  /** With whoever tells it so, where that is known. */
  | { readonly kind: 'legend'; readonly teller?: TellerId }
  | { readonly kind: 'silent'; readonly card: CardId };
