/**
 * What stands over the picture as DOM: scene title and date, whose telling it is, cards.
 * Decoration for the eye (the sheet says the same words), so it is hidden from screen readers.
 */
import type { StageState } from '../../core/stage/stage-state.ts';
import type { Stage } from '../../ports.ts';
import type { CardPlace } from './card-place.ts';
import { cardContent } from './card-content.ts';
import { cardOnStage } from './card-on-stage.ts';
import { element } from './element.ts';
import { lookLabel } from './look-words.ts';
import type { Lookups } from './lookups.ts';
import { withName } from './named.ts';
import { titleKey, titleNodes } from './title-view.ts';
import { ENGLISH_SHEET, type SheetWords } from './words.ts';
import './overlay.css';

export type OverlayNeeds = {
  readonly host: HTMLElement;
  readonly lookups: Lookups;
  readonly words?: SheetWords;
  /** Of the story, as in `lang`. */
  readonly language?: string | undefined;
};

export type Overlay = Stage & {
  /** Call when a catalog has arrived. */
  readonly refresh: () => void;
};

export function createOverlay({
  host,
  lookups,
  words = ENGLISH_SHEET,
  language,
}: OverlayNeeds): Overlay {
  const cards = element('div', { class: 'overlay-cards' });
  const label = element('div', { class: 'overlay-labels' });
  const title = element('div', { class: 'overlay-title' });
  const root = element('div', { class: 'overlay', 'aria-hidden': 'true', lang: language });
  let state: StageState | undefined;
  let drawn = { cards: '', label: '', title: '' };
  root.append(cards, label, title);
  host.append(root);
  /** Comes with the first card; until then, and without it, a card lies in the middle. */
  let place: CardPlace | undefined;
  let isPlaceAsked = false;

  return {
    show(next) {
      state = next;
      draw();
    },
    refresh: draw,
    set: () => undefined,
    settled: () => Promise.resolve(),
    close() {
      place?.close();
      root.remove();
    },
  };

  /** Puts only what has changed, so that a card that stays does not come in twice. */
  function draw(): void {
    if (state === undefined) return;
    const next = {
      title: titleKey(state, lookups),
      label: JSON.stringify(lookLabel(state.look, lookups, words) ?? ''),
      cards: JSON.stringify(cardContent(state, lookups) ?? ''),
    };
    if (next.title !== drawn.title) title.replaceChildren(...titleNodes(state, lookups));
    if (next.label !== drawn.label) label.replaceChildren(...labelNodes(state));
    if (next.cards !== drawn.cards) {
      cards.replaceChildren(...cardNodes(state));
      cards.classList.toggle('with-title', next.title !== drawn.title);
    }
    drawn = next;
    root.dataset['look'] = state.look.kind;
    lay(JSON.stringify([state.place, next.cards]));
  }

  function lay(key: string): void {
    place?.lay(key);
    if (isPlaceAsked || drawn.cards === NO_CARD) return;
    isPlaceAsked = true;
    import('./card-place.ts').then(
      ({ createCardPlace }) => {
        if (root.parentNode === null) return;
        place = createCardPlace({ host, overlay: root, cards });
        draw();
      },
      () => undefined,
    );
  }

  function labelNodes({ look }: StageState): readonly Node[] {
    const known = lookLabel(look, lookups, words);
    if (known === undefined) return [];
    const distance = known.distance && element('small', {}, known.distance);
    return [
      element('div', { class: 'overlay-label' }, withName(known.words, known.name), distance),
    ];
  }

  function cardNodes(from: StageState): readonly Node[] {
    const content = cardContent(from, lookups);
    return content === undefined ? [] : [cardOnStage(content)];
  }
}

const NO_CARD = JSON.stringify('');
