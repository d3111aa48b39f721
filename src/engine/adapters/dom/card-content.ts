/** The card that lies over a picture, filled: one that was asked for, or that of a silence. */
import type { StageState } from '../../core/stage/stage-state.ts';
import { filled, type CardContent } from './card-view.ts';
import type { Lookups } from './lookups.ts';

/** Undefined where none lies, and while the cards have not arrived. */
export function cardContent(
  { look, card }: StageState,
  lookups: Pick<Lookups, 'card'>,
): CardContent | undefined {
  const shown = look.kind === 'silent' ? { id: look.card, fill: [] } : card;
  const known = shown === undefined ? undefined : lookups.card(shown.id);
  if (shown === undefined || known === undefined) return undefined;
  const { thing, ...words } = filled(known, shown.fill);
  // the picture itself shows what is left: one thing is enough
  const isShown = look.kind === 'silent' && look.left !== undefined;
  return isShown || thing === undefined ? words : { ...words, thing };
}
