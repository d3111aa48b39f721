/** What went wrong, in sentences that the reader can dismiss. Of one kind only the newest is shown, until its cause is gone. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Fault, Faults } from '../../engine/index.ts';
import type { Words } from '../words/words.ts';
import type { Sentences } from './late-sentences.ts';
import { outageKind, outageOf, type Outage } from './outage.ts';

export type Notice = {
  readonly kind: string;
  readonly text: string;
  /** Others of its kind that came before it. */
  readonly earlier: number;
  /** Counts what was said: a sentence that is said again is a new one, and is heard again. */
  readonly said: number;
};

/** Causes that are no fault of the engine: said by name, and mended by it. */
type Named = 'story-away' | 'no-run' | 'looking' | 'page-away' | 'export' | 'import' | 'print';

export type Notices = Omit<Faults, 'mended'> & {
  readonly shown: ReadonlySignal<readonly Notice[]>;
  /** Heard each time. With a name it takes the place of the last that had it, and goes when that is mended. */
  readonly say: (text: string, name?: Named) => void;
  readonly mended: (kind: Fault['kind'] | Named) => void;
  readonly dismiss: (kind: string) => void;
  /** The network is there again: what was said of its absence is taken back. */
  readonly backOnline: () => void;
};

const MOST = 3;

/**
 * @param away What is said while the network is gone, of each kind of file.
 * @param online What the browser believes of its network.
 */
export function createNotices(
  sentence: Sentences,
  away: Words['notices']['away'],
  online: () => boolean = () => true,
): Notices {
  const shown = signal<readonly Notice[]>([]);
  /** Kinds of files that are known to be out of reach: said once, even when the reader dismissed it. */
  const known = new Set<Outage>();
  /** Faults whose sentence is still being fetched. */
  const unsaid = new Set<Fault>();
  let said = 0;

  return {
    shown,
    say: (text, name = undefined) => add({ kind: name ?? text, text, earlier: 0 }),
    report(fault: Fault) {
      // a tag that means nothing here is its author's to know of, and nothing to a reader
      if (fault.kind === 'cue' && import.meta.env.PROD) return;
      const outage = outageOf(fault, online());
      if (outage === undefined) sayFault(fault);
      else addOnce(outage);
    },
    mended(kind) {
      for (const fault of unsaid) if (fault.kind === kind) unsaid.delete(fault);
      dismiss(kind);
      const outage = outageKind(kind);
      if (outage === undefined || !known.delete(outage)) return;
      dismiss(outage);
    },
    dismiss,
    backOnline() {
      for (const outage of known) dismiss(outage);
      known.clear();
    },
  };

  function sayFault(fault: Fault): void {
    const text = sentence(fault);
    if (typeof text === 'string') return addFault(fault.kind, text);
    unsaid.add(fault);
    void text.then((come) => {
      if (unsaid.delete(fault)) addFault(fault.kind, come);
    });
  }

  function dismiss(kind: string): void {
    if (!shown.value.some((notice) => notice.kind === kind)) return;
    shown.value = shown.value.filter((notice) => notice.kind !== kind);
  }

  function addOnce(outage: Outage): void {
    if (known.has(outage)) return;
    known.add(outage);
    addFault(outage, away[outage]);
  }

  /** What fails at every step is not said at every step. */
  function addFault(kind: string, text: string): void {
    const before = shown.value.find((notice) => notice.kind === kind);
    if (before?.text === text) return;
    add({ kind, text, earlier: before === undefined ? 0 : before.earlier + 1 });
  }

  function add(notice: Omit<Notice, 'said'>): void {
    const others = shown.value.filter(({ kind }) => kind !== notice.kind);
    said += 1;
    shown.value = [...others, { ...notice, said }].slice(-MOST);
  }
}
