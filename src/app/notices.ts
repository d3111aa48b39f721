/** What went wrong, in sentences that the reader can dismiss. Of one kind of fault only the newest is shown. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { sentence, type Fault, type Faults } from '../engine/index.ts';

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
};

const MOST = 3;

export function createNotices(): Notices {
  const shown = signal<readonly Notice[]>([]);

  return {
    shown,
    say: (text) => add(text, text),
    report: (fault: Fault) => add(fault.kind, sentence(fault)),
    dismiss(kind) {
      shown.value = shown.value.filter((notice) => notice.kind !== kind);
    },
  };

  function add(kind: string, text: string): void {
    const before = shown.value.find((notice) => notice.kind === kind);
    if (before?.text === text) return;
    const earlier = before === undefined ? 0 : before.earlier + 1;
    const others = shown.value.filter((notice) => notice !== before);
    shown.value = [...others, { kind, text, earlier }].slice(-MOST);
  }
}
