/** What this reader has made of a board: read from the browser, and written there at each change. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { decodeWeighing, NOTHING_YET, type Board, type Weighing } from '../../engine/index.ts';
import type { SmallStore } from '../reader/small-store.ts';

export type Hand = {
  readonly board: Board;
  readonly state: Weighing;
  /** As it is after the last change, drawn or not. */
  readonly now: () => Weighing;
  readonly change: (next: (before: Weighing) => Weighing) => void;
  readonly clear: () => void;
  /** Whether the browser has taken it; undefined: there is nothing to take yet. */
  readonly isKept: boolean | undefined;
};

export function useWeighing(store: SmallStore, board: Board): Hand {
  const [state, setState] = useState(() => decodeWeighing(parsed(store.read(board.id)), board));
  /** Two changes may come before the page is drawn anew. */
  const latest = useRef(state);
  const [isKept, setKept] = useState<boolean | undefined>(undefined);
  // it may have been in this page's memory alone: only a write tells
  useEffect(() => {
    const text = store.read(board.id);
    if (text !== undefined) setKept(store.write(board.id, text));
  }, [board.id]);
  return {
    board,
    state,
    now: () => latest.current,
    isKept,
    change(next) {
      const after = next(latest.current);
      if (after === latest.current) return;
      latest.current = after;
      setState(after);
      setKept(store.write(board.id, JSON.stringify(after)));
    },
    clear() {
      store.remove(board.id);
      latest.current = NOTHING_YET;
      setState(NOTHING_YET);
      setKept(undefined);
    },
  };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}
