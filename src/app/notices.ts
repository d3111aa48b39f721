/** What went wrong, in sentences that the reader can dismiss. The same sentence is never shown twice at once. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { sentence, type Fault, type Faults } from '../engine/index.ts';

export type Notices = Faults & {
  readonly shown: ReadonlySignal<readonly string[]>;
  readonly say: (text: string) => void;
  readonly dismiss: (text: string) => void;
};

const MOST = 4;

export function createNotices(): Notices {
  const shown = signal<readonly string[]>([]);
  const say = (text: string): void => {
    if (!shown.value.includes(text)) shown.value = [...shown.value, text].slice(-MOST);
  };
  return {
    shown,
    say,
    report: (fault: Fault) => say(sentence(fault)),
    dismiss(text) {
      shown.value = shown.value.filter((each) => each !== text);
    },
  };
}
