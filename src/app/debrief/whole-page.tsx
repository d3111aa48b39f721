/** All of a decision at once: what a teacher reads, and what prints. */
import type { DebriefPage, RecordTable } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';
import { Invented } from './invented.tsx';
import { Recorded } from './recorded.tsx';
import { Weighed } from './weighed.tsx';
import { You } from './you.tsx';

type WholePageProps = {
  readonly page: DebriefPage;
  readonly place: string;
  readonly tables: readonly RecordTable[];
  /** On paper it is shown always. */
  readonly isShown: boolean;
  readonly leave: () => void;
};

export function WholePage({ page, place, tables, isShown, leave }: WholePageProps) {
  const { toShort } = useBesideWords().debrief.deeper;
  return (
    <div class="whole" hidden={!isShown}>
      <button type="button" class="to-short tri-left" onClick={leave}>
        {toShort}
      </button>
      <p class="debrief-count mono">{place}</p>
      <div class="debrief-you">
        <You page={page} />
        <Invented things={page.invented} />
      </div>
      <Recorded page={page} />
      <Weighed page={page} tables={tables} />
    </div>
  );
}
