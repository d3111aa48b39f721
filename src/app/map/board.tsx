/** The map to look at and to walk on: the drawing, a stop on each decision that was met, and the pointer's hand. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { moved, type Move } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';
import type { MapState } from './map-state.ts';
import { showIn } from './show-in.ts';
import { stopWords } from './titles.ts';
import { useHand } from './use-hand.ts';
import { useSize } from './use-size.ts';

export type BoardProps = {
  readonly state: MapState;
  readonly at: number;
  readonly choose: (number: number) => void;
  /** Enter: to what is said of it. */
  readonly enter: () => void;
  /** Whether keys that are letters or signs do something. */
  readonly letters: boolean;
  readonly children: ComponentChildren;
};

const MOVES: Readonly<Record<string, Move | undefined>> = {
  ArrowLeft: 'back',
  ArrowRight: 'on',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

export function Board({ state, at, choose, enter, letters, children }: BoardProps) {
  const { map: words } = useBesideWords();
  const { map, role, views } = state;
  const frame = useRef<HTMLDivElement>(null);
  const hand = useHand(frame);
  const size = useSize(map, frame);
  const { rem } = size;
  useLayoutEffect(() => showIn(frame.current, stopOf(at)), [size.factor]);

  const stopOf = (number: number): HTMLElement | null | undefined =>
    frame.current?.querySelector<HTMLElement>(`[data-point="${number}"]`);

  function press(event: KeyboardEvent): void {
    const move = MOVES[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (move !== undefined) {
      event.preventDefault();
      const to = moved(map, new Set(views.keys()), at, move);
      choose(to);
      stopOf(to)?.focus({ preventScroll: true });
      showIn(frame.current, stopOf(to));
    } else if (letters && (event.key === '+' || event.key === '-')) {
      event.preventDefault();
      if (event.key === '+') size.larger();
      else size.smaller();
    }
  }

  return (
    <>
      <div class="map-size" role="group" aria-label={words.zoom.heading}>
        <button type="button" onClick={size.smaller}>
          {words.zoom.out}
        </button>
        <button type="button" onClick={size.larger}>
          {words.zoom.in}
        </button>
        <button type="button" onClick={size.fit}>
          {words.zoom.fit}
        </button>
      </div>
      <div class="map-frame" ref={frame} {...hand}>
        <div
          class="map-board"
          role="group"
          aria-label={words.stops(role.title)}
          style={{ width: rem(map.width), height: rem(map.height) }}
          onKeyDown={press}
        >
          {children}
          {[...views.values()].map((view) => {
            const box = map.points[view.number]?.box;
            return box === undefined ? null : (
              <button
                key={view.number}
                type="button"
                class="map-stop"
                data-point={view.number}
                tabIndex={view.number === at ? 0 : -1}
                aria-current={view.number === at ? 'true' : undefined}
                style={{
                  left: rem(box.left),
                  top: rem(box.top),
                  width: rem(box.width),
                  height: rem(box.height),
                }}
                onClick={() => {
                  choose(view.number);
                  enter();
                }}
                onFocus={() => choose(view.number)}
              >
                <span class="unseen">{stopWords(view, words)}</span>
              </button>
            );
          })}
        </div>
      </div>
    </>
  );
}
