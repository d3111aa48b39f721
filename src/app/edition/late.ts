/** A part of the game that is fetched when it is asked for: once it is here it stays, and a miss may be asked for again. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Missing, Why } from './missing.ts';

export type Coming<T> =
  | { readonly kind: 'coming' }
  | { readonly kind: 'here'; readonly part: T }
  | { readonly kind: 'missing'; readonly why: Why };

export type Late<T> = {
  readonly state: ReadonlySignal<Coming<T>>;
  /** Fetches it, unless it is here or on its way. Never rejects. */
  readonly load: () => Promise<void>;
  /** The same without a word and without a consequence: it may be needed when the network is gone. */
  readonly fetchAhead: () => void;
  /** The network is there again: asks anew if it was missed. */
  readonly backOnline: () => void;
};

export function createLate<T>(
  fetch: () => Promise<T>,
  missing: Pick<Missing, 'waitedFor'>,
): Late<T> {
  const state = signal<Coming<T>>({ kind: 'coming' });
  let fetching: Promise<T> | undefined;

  return {
    state,
    load,
    fetchAhead: () => void take().catch(() => undefined),
    backOnline() {
      if (state.peek().kind === 'missing') void load();
    },
  };

  async function load(): Promise<void> {
    if (state.peek().kind === 'missing') state.value = { kind: 'coming' };
    try {
      await take();
    } catch {
      const why = await missing.waitedFor();
      if (state.peek().kind !== 'here') state.value = { kind: 'missing', why };
    }
  }

  async function take(): Promise<void> {
    if (state.peek().kind === 'here') return;
    fetching ??= fetch();
    try {
      state.value = { kind: 'here', part: await fetching };
    } finally {
      fetching = undefined;
    }
  }
}
