/** A page that reads from the record: fetches it, waits, and has doors to the other such pages. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { StoryRecord } from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
import type { Shell } from '../shell.ts';
import { PaperPage } from './paper-page.tsx';
import { ReturnDoor } from './return-door.tsx';

export type RecordPageProps = {
  readonly shell: Shell;
  readonly title: string;
  readonly children: (record: StoryRecord) => ComponentChildren;
};

export function RecordPage({ shell, title, children }: RecordPageProps) {
  const { record, navigator } = shell;
  useEffect(() => void record.load(), [record]);
  const known = record.value.value;
  return (
    <PaperPage
      kind="record"
      title={title}
      doors={
        <>
          <ReturnDoor home={navigator.home.value} />
          <a href={hashOf({ kind: 'people' })}>People</a>
          <a href={hashOf({ kind: 'glossary' })}>Words</a>
          <a href={hashOf({ kind: 'timeline' })}>Timeline</a>
          <a href={hashOf({ kind: 'sources' })}>Sources</a>
        </>
      }
    >
      {known === undefined ? <p>Fetching the record …</p> : children(known)}
    </PaperPage>
  );
}
