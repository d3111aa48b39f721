/** What the picture says in words of its own (cards, tellers), as it stands beside a line of the text. */
import { cardView, filled } from './card-view.ts';
import { lookWords } from './look-words.ts';
import type { Lookups } from './lookups.ts';
import type { Aside } from './picture-said.ts';
import type { SheetWords } from './words.ts';

export function createAside(lookups: Pick<Lookups, 'card' | 'teller'>, words: SheetWords): Aside {
  return (cue) => {
    if (cue.kind === 'card') return cue.card && card(cue.card.id, cue.card.fill);
    if (cue.kind !== 'look') return undefined;
    if (cue.look.kind === 'silent') return card(cue.look.card, []);
    return lookWords(cue.look, lookups, words, `${words.onThePicture} `);
  };

  function card(
    id: Parameters<Lookups['card']>[0],
    fill: readonly string[],
  ): HTMLElement | undefined {
    const known = lookups.card(id);
    return known && cardView(filled(known, fill), words);
  }
}
