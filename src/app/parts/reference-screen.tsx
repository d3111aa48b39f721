/** Stands in for a reference screen until its chunk is there. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ReferenceScreens } from '../beside/reference.ts';
import { hashOf } from '../address/route.ts';
import type { Shell } from '../shell.ts';
import { PaperPage } from './paper-page.tsx';

export type ReferenceScreenProps = {
  readonly shell: Shell;
  readonly show: (screens: ReferenceScreens<Shell>) => ComponentChildren;
};

export function ReferenceScreen({ shell, show }: ReferenceScreenProps) {
  const { reference } = shell;
  useEffect(() => void reference.load(), [reference]);
  const screens = reference.value.value;
  if (screens !== undefined) return <>{show(screens)}</>;
  return (
    <PaperPage kind="plain" title="…" doors={<a href={hashOf({ kind: 'title' })}>Title</a>}>
      <p>Fetching the page …</p>
    </PaperPage>
  );
}
