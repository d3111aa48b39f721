/** A part of a page that is folded away where the screen is narrow. On paper it is always open. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const NARROW = '(max-width: 48rem)';

export type FoldProps = {
  readonly heading: ComponentChildren;
  /** Folded away on wide screens too. */
  readonly isShut?: boolean;
  readonly children: ComponentChildren;
};

export function Fold({ heading, isShut = false, children }: FoldProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const open = (): void => details.current?.setAttribute('open', '');
    if (!isShut && !window.matchMedia(NARROW).matches) open();
    window.addEventListener('beforeprint', open);
    return () => window.removeEventListener('beforeprint', open);
  }, []);
  return (
    <details class="fold" ref={details}>
      <summary>{heading}</summary>
      {children}
    </details>
  );
}
