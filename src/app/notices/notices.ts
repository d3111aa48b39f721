/** What went wrong, in sentences that the reader can dismiss. Of one kind of fault only the newest is shown. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { sentence, type Fault, type Faults } from '../../engine/index.ts';
import { outageOf, type Outage } from './outage.ts';

export type Notice = {
  readonly kind: string;
  readonly text: string;
  /** Others of its kind that came before it. */
  readonly earlier: number;
};

export type Notices = Faults & {
  readonly shown: ReadonlySignal<readonly Notice[]>;
  readonly say: (text: string) => void;
  readonly dismiss: (kind: string) => void;
  /** The network is there again: what was said of its absence is taken back. */
  readonly backOnline: () => void;
};

const MOST = 3;

/** @param online What the browser believes of its network. */
export function createNotices(online: () => boolean = () => true): Notices {
  const shown = signal<readonly Notice[]>([]);
  /** Kinds of files that are known to be out of reach: said once, even when the reader dismissed it. */
  const away = new Set<string>();

  return {
    shown,
    say: (text) => add(text, text),
    report(fault: Fault) {
      const outage = outageOf(fault, online());
      if (outage === undefined) add(fault.kind, sentence(fault));
      else addOnce(outage);
    },
    dismiss,
    backOnline() {
      for (const kind of away) dismiss(kind);
      away.clear();
    },
  };

  function dismiss(kind: string): void {
    shown.value = shown.value.filter((notice) => notice.kind !== kind);
  }

  function addOnce({ kind, text }: Outage): void {
    if (away.has(kind)) return;
    away.add(kind);
    add(kind, text);
  }

  function add(kind: string, text: string): void {
    const before = shown.value.find((notice) => notice.kind === kind);
    if (before?.text === text) return;
    const earlier = before === undefined ? 0 : before.earlier + 1;
    const others = shown.value.filter((notice) => notice !== before);
    shown.value = [...others, { kind, text, earlier }].slice(-MOST);
  }
}
