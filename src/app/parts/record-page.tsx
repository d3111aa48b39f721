/** A page that reads from the record: fetches it, waits, and has doors to the other such pages. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { StoryRecord } from '../../engine/index.ts';
import type { Route } from '../address/route.ts';
import type { Shell } from '../shell.ts';
import { useWords } from '../words/words.ts';
import { ComingPart } from './coming.tsx';
import { PaperPage } from './paper-page.tsx';
import { RecordDoors } from './record-doors.tsx';

export type RecordPageProps = {
  readonly shell: Shell;
  readonly kind: Route['kind'];
  readonly children: (record: StoryRecord) => ComponentChildren;
};

export function RecordPage({ shell, kind, children }: RecordPageProps) {
  const { record, missing } = shell;
  const words = useWords();
  useLayoutEffect(() => void record.load(), [record]);
  const known = record.value.value;
  return (
    <PaperPage kind="record" title={words.screens[kind]} doors={<RecordDoors shell={shell} />}>
      {known === undefined ? (
        <ComingPart late={record} words={words.fetching.record} missing={missing} />
      ) : (
        children(known)
      )}
    </PaperPage>
  );
}
