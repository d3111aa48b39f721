/** The sentences of faults, fetched when there is time or one is needed: they do not weigh on the first choice. */
import type { Fault } from '../../engine/index.ts';
import type { FaultWords } from '../words/words.ts';

/** At once, or when the sentences have come. Never rejects. */
export type Sentences = (fault: Fault) => string | Promise<string>;

export type LateSentences = {
  readonly of: Sentences;
  /** Quietly: they may be needed when the network is gone. */
  readonly fetchAhead: () => void;
};

/** @param plain What is said of a fault whose sentence cannot be had: by its kind alone. */
export function createLateSentences(
  load: () => Promise<FaultWords>,
  plain: (kind: string) => string,
): LateSentences {
  let here: FaultWords | undefined;

  async function come(): Promise<FaultWords> {
    here ??= await load();
    return here;
  }

  return {
    of: (fault) =>
      here?.(fault) ??
      come().then(
        (sentence) => sentence(fault),
        () => plain(fault.kind),
      ),
    fetchAhead: () => void come().catch(() => undefined),
  };
}
