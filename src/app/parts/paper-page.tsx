/** A page of paper: red header with a slanted foot, what is read, and a black bar of doors at the bottom. */
import type { ComponentChildren } from 'preact';
import { useWords } from '../words/words.ts';
import { useScreen } from './use-screen.ts';
import { Said } from './said.tsx';

export type PaperPageProps = {
  readonly title: string;
  readonly aside?: string | undefined;
  /** A second line of it; on the screen only. */
  readonly more?: string;
  readonly kind?: string;
  readonly children: ComponentChildren;
  /** Links and buttons of the bar. */
  readonly doors: ComponentChildren;
};

export function PaperPage({ title, aside, more, kind = 'plain', children, doors }: PaperPageProps) {
  const heading = useScreen(title);
  return (
    <div class={`page paper page-${kind}`}>
      <header class="page-head">
        <h1 tabIndex={-1} ref={heading}>
          <Said>{title}</Said>
        </h1>
        {aside === undefined ? null : (
          <p>
            <Said>{aside}</Said>
            {more === undefined ? null : (
              <span class="head-more">
                <Said>{more}</Said>
              </span>
            )}
          </p>
        )}
      </header>
      <main class="page-main" id="main">
        {children}
      </main>
      <nav class="page-doors" aria-label={useWords().fromHere}>
        {doors}
      </nav>
    </div>
  );
}
